import type { Source } from '#core/vocabulary/records.ts'
import { sources } from '#knowledge/evidence/sources.ts'

/** A work that a person may look at, by its id. */
export type Work = readonly [id: string, work: Source]

/** What was tried on people, or counted. */
const STUDIES: ReadonlySet<Source['kind']> = new Set(['trial', 'review', 'cohort', 'case-report'])
const GUIDELINES: ReadonlySet<Source['kind']> = new Set(['guideline', 'consensus', 'standard'])
const BOOKS: ReadonlySet<Source['kind']> = new Set(['textbook', 'leaflet', 'teaching'])

/** The works among some ids. What started us off, and what we chose ourselves, is no reason for anything. */
export function worksAmong(ids: readonly string[]): readonly Work[] {
  const all: Readonly<Record<string, Source>> = sources
  return [...new Set(ids)].flatMap((id): readonly Work[] => {
    const work = all[id]
    return work && [STUDIES, GUIDELINES, BOOKS].some(kinds => kinds.has(work.kind)) ? [[id, work]] : []
  })
}

/** How many works of which kind. */
export function countWorks(works: readonly Work[]) {
  const of = (kinds: ReadonlySet<Source['kind']>) => works.filter(([, { kind }]) => kinds.has(kind)).length
  return { studies: of(STUDIES), guidelines: of(GUIDELINES), books: of(BOOKS) }
}
