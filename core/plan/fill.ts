/** Fits the parts of a session into its minutes: the most needed first, each as large as there is room for. */
import type { MovementId } from '#core/vocabulary/ids.ts'
import type { Movement } from '#core/vocabulary/records.ts'
import { lengthOf } from './duration.ts'
import type { Step } from '#core/session/step.ts'

/** One part of a session in several sizes, the best first and the smallest last. */
export type Variants = readonly (readonly Step[])[]

/** A part with its place in the session: lower comes earlier. */
export interface Part {
  readonly place: number
  readonly variants: Variants
}

/** The steps in the order of the session. */
export interface Filling {
  readonly steps: readonly Step[]
  readonly seconds: number
}

/** Needs, in this order: what must be there in its smallest form, then everything as large as fits. Seconds. */
export interface Wanted {
  readonly essential: readonly Part[]
  /** In the order of need; the essential ones are in it too, to grow. */
  readonly all: readonly Part[]
  /** True when this many seconds leave a good end. */
  readonly fits: (seconds: number) => boolean
}

/** Chooses a size for every part that fits. The same parts always give the same steps. */
export function fill(
  { essential, all, fits }: Wanted,
  movements: Readonly<Record<MovementId, Pick<Movement, 'pace'>>>,
): Filling {
  const order = [...new Set([...essential, ...all])].sort((a, b) => a.place - b.place)
  const chosen = new Map<Part, readonly Step[]>()
  const steps = () => order.flatMap(part => chosen.get(part) ?? [])
  const place = (part: Part, variant: readonly Step[]) => {
    const before = chosen.get(part)
    chosen.set(part, variant)
    if (fits(lengthOf(steps(), movements))) return true
    if (before === undefined) chosen.delete(part)
    else chosen.set(part, before)
    return false
  }
  for (const part of essential) {
    const smallest = part.variants.at(-1)
    if (smallest) place(part, smallest)
  }
  for (const part of all) part.variants.some(variant => variant === chosen.get(part) || place(part, variant))
  const whole = steps()
  return { steps: whole, seconds: lengthOf(whole, movements) }
}
