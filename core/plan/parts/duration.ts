import { LINE_SECONDS } from '#core/session/pace.ts'
import { lengthOf } from '#core/session/script/length.ts'
import type { ScriptRecords } from '#core/session/script/step-lines.ts'
import type { Step } from '#core/session/step.ts'

/** Time to get ready for the quiet end of a session and to come out of it, at most. Seconds. */
export const AROUND_QUIET_SECONDS = 6 * LINE_SECONDS

/** What a step at the end adds besides its own seconds: getting ready for it, and out of it. Seconds. */
export function secondsAround(steps: readonly Step[], last: Step, records: ScriptRecords): number {
  return lengthOf([...steps, last], records) - lengthOf(steps, records) - last.seconds * last.repeats
}
