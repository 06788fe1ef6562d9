/** The shape of what a clinician can review. */
import type { ReviewKind, Reviewed } from '#core/clinical-review/clinical-review.ts'
import type { Tier } from '#core/safety/types.ts'
import type { Area } from '#core/vocabulary/regions.ts'

/** One line of what is to be read: its name and one text or several. */
export interface Line {
  readonly name: string
  readonly texts: readonly string[]
}

/** One record as a reviewer reads it. */
export interface Reviewable extends Reviewed {
  readonly kind: ReviewKind
  readonly name: string
  readonly lines: readonly Line[]
  readonly sources: readonly string[]
  readonly areas: readonly Area[]
  /** How urgent it makes things, where it does. */
  readonly tier?: Tier
  /** Where a person meets it. */
  readonly path: string
}

type Draft = Omit<Reviewable, 'texts' | 'lines'> & { readonly lines: readonly (Line | undefined)[] }

/** What is read is what counts; of code that cannot be read, its checksum. */
export function record({ lines, ...rest }: Draft, code?: string): Reviewable {
  const shown = lines.flatMap(one => (one && one.texts.length > 0 ? [one] : []))
  return {
    ...rest,
    lines: shown,
    texts: [...shown.flatMap(({ texts }) => texts), ...(code === undefined ? [] : [code])],
  }
}

/** A line with the texts that are there. */
export function line(name: string, ...texts: readonly string[]): Line {
  return { name, texts: texts.filter(text => text !== '') }
}
