/** What is said when a step is over: letting go, and the way to where the next one begins. */
import type { Posture } from '#core/vocabulary/ids.ts'
import type { Step } from '#core/session/step.ts'
import { scriptWords } from '#core/session/words.ts'
import { pressingOf, type ScriptRecords } from './step-lines.ts'
import { sided } from './sided.ts'

/** Pressed for so long in all, a spot should ease. Seconds. Source: docs/clinical/dosing.md#hold-rule. */
export const EASES_WITHIN_SECONDS = 30

const UPRIGHT: ReadonlySet<Posture> = new Set(['standing', 'wall'])
/** From one of these to another nobody gets up: the way to the next begins with how one lies or kneels there. */
const DOWN: ReadonlySet<Posture> = new Set(['lying', 'side-lying', 'prone', 'kneeling', 'all-fours'])

/** The lines after the work of the step at `index`, each with the time of a line. */
export function outLines(steps: readonly Step[], index: number, records: ScriptRecords): readonly string[] {
  const step = steps[index]
  if (!step) return []
  return [
    ...workOver(step, records),
    ...wayOut(step, steps[index + 1]),
    ...(index === steps.length - 1 ? [scriptWords.over] : []),
  ]
}

/** Letting go of the last hold, or the end of what went on. */
export function workOver(step: Step, records: ScriptRecords): readonly string[] {
  const pressing = pressingOf(step, records)
  if (pressing)
    return [
      letGoLine(step, records, step.repeats),
      ...(easesAtEndOf(step, step.repeats) ? [scriptWords.eased] : []),
      ...(step.repeats === 1 ? [sided(pressing.rest, step.side)] : []),
    ]
  const movement = step.movement && records.movements[step.movement]
  if (movement) return movement.pace === 'holds' ? [sided(movement.back, step.side)] : []
  const { end } = records.techniques[step.technique]
  return end === undefined ? [] : [end]
}

/** Letting go of a pressed spot: how, after the first hold. */
export function letGoLine(step: Step, records: ScriptRecords, hold: number): string {
  const pressing = pressingOf(step, records)
  if (!pressing || hold > 1) return scriptWords.letGo
  return `${scriptWords.letGo} ${sided(pressing.letGo, step.side)}`
}

/** True where the time in which a spot should ease is over with this hold, and not within it. */
export function easesAtEndOf({ seconds }: Pick<Step, 'seconds'>, hold: number): boolean {
  return seconds * hold === EASES_WITHIN_SECONDS
}

/** Getting up where the next step is elsewhere; nothing where the body stays. */
export function wayOut({ posture }: Step, next: Step | undefined): readonly string[] {
  if (posture === 'standing' || posture === next?.posture) return []
  if (next && DOWN.has(posture) && DOWN.has(next.posture)) return []
  if (posture === 'sitting') return next && UPRIGHT.has(next.posture) ? [scriptWords.wayOut.sitting] : []
  return [scriptWords.wayOut[posture]]
}
