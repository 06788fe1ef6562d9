/** How much is pressed in a day: which spots together are pressed as long as is wanted. */
import type { PlanContext } from '#core/plan/context/context.ts'
import { lengthOf } from '#core/session/script/length.ts'
import type { StepCandidate } from './pack.ts'
import { MAX_SPOTS, pressureOf } from './press.ts'

/**
 * From ten minutes on so much is pressed in a day where clinical limits allow it: more spots, never longer on one. Seconds.
 * Source: docs/clinical/dosing.md#pressure-wanted.
 * @judgement Three minutes are what feels like help; no source says how much pressing a day needs.
 */
const WANTED_PRESSURE_SECONDS = 180
/** A day of so many minutes or more holds the wanted pressure. */
export const PRESSURE_FROM_MINUTES = 10
/** Pressing with its words and rests leaves a fifth of the minutes for moving. */
const MAX_PRESSING_SHARE = 0.8

/** The spots of a day, and for each the second spot on the same muscle; one without variants where there is none. */
interface Spots {
  readonly presses: readonly StepCandidate[]
  readonly furthers: readonly StepCandidate[]
}

/**
 * The spots that together may be pressed as long as is wanted, while pressing leaves room for the rest: the first, then
 * those that may be pressed longest, another muscle before a second spot on one. A second spot follows its first.
 * `budget` in seconds.
 */
export function enoughOf(
  { presses, furthers }: Spots,
  budget: number,
  records: PlanContext['knowledge'],
): readonly StepCandidate[] {
  const [first, ...others] = presses
  if (!first) return []
  const chosen = new Set([first])
  const inOrder = () =>
    presses
      .flatMap((press, index) => [press, furthers[index]])
      .filter(each => each !== undefined && chosen.has(each))
  const longest = [...others, ...furthers].toSorted((a, b) => pressureOf(b.variants) - pressureOf(a.variants))
  for (const next of longest) {
    const pressure = [...chosen].reduce((sum, { variants }) => sum + pressureOf(variants), 0)
    if (pressure >= WANTED_PRESSURE_SECONDS || chosen.size === MAX_SPOTS) break
    const follows = presses[furthers.indexOf(next)]
    if (next.variants.length === 0 || (follows && !chosen.has(follows))) continue
    chosen.add(next)
    if (lengthOf(stepsOf(inOrder()), records) > budget * MAX_PRESSING_SHARE) chosen.delete(next)
  }
  return inOrder().flatMap(each => each ?? [])
}

function stepsOf(candidates: readonly (StepCandidate | undefined)[]) {
  return candidates.flatMap(each => each?.variants[0] ?? [])
}
