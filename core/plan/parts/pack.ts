/** Packs the parts of a session into its minutes: the most needed first, each as large as there is room for. */
import type { ScriptRecords } from '#core/session/script/step-lines.ts'
import { lengthOf } from '#core/session/script/length.ts'
import type { Step } from '#core/session/step.ts'

/** One part of a session in several sizes, the best first and the smallest last. */
export type Variants = readonly (readonly Step[])[]

/** A part that may be in a session, and its slot: a lower one comes earlier. */
export interface StepCandidate {
  readonly slot: number
  readonly variants: Variants
}

/** The steps in the order of the session. */
export interface PackedSteps {
  readonly steps: readonly Step[]
  readonly seconds: number
}

/** Needs, in this order: what must be there in its smallest form, then everything as large as fits. Seconds. */
export interface PackRequest {
  readonly essential: readonly StepCandidate[]
  /** In the order of need; the essential ones are in it too, to grow. */
  readonly all: readonly StepCandidate[]
  /** True when this many seconds leave a good end. */
  readonly fits: (seconds: number) => boolean
}

/** Chooses a size for every part that fits. The same parts always give the same steps. */
export function pack({ essential, all, fits }: PackRequest, records: ScriptRecords): PackedSteps {
  const order = [...new Set([...essential, ...all])].sort((a, b) => a.slot - b.slot)
  const chosen = new Map<StepCandidate, readonly Step[]>()
  const steps = () => order.flatMap(candidate => chosen.get(candidate) ?? [])
  const tryVariant = (candidate: StepCandidate, variant: readonly Step[]) => {
    const before = chosen.get(candidate)
    chosen.set(candidate, variant)
    if (fits(lengthOf(steps(), records))) return true
    if (before === undefined) chosen.delete(candidate)
    else chosen.set(candidate, before)
    return false
  }
  for (const candidate of essential) {
    const smallest = candidate.variants.at(-1)
    if (smallest) tryVariant(candidate, smallest)
  }
  for (const candidate of all)
    candidate.variants.some(variant => variant === chosen.get(candidate) || tryVariant(candidate, variant))
  const whole = steps()
  return { steps: whole, seconds: lengthOf(whole, records) }
}
