import type { MovementId } from '#core/vocabulary/ids.ts'
import type { Movement } from '#core/vocabulary/records.ts'
import { READY_AGAIN_SECONDS, READY_SECONDS } from '#core/session/segments.ts'
import type { Step } from '#core/session/step.ts'

type Paces = Readonly<Record<MovementId, Pick<Movement, 'pace'>>>

/** How long steps take one after the other, in seconds: the same as the sum of their segments, only quicker. */
export function lengthOf(steps: readonly Step[], movements: Paces): number {
  let seconds = 0
  let before: Step | undefined
  for (const step of steps) {
    seconds += readySeconds(before, step) + workSeconds(step, movements)
    before = step
  }
  return seconds
}

/** Time to get ready for a step after another one, in seconds. */
export function readySeconds(
  before: Step | undefined,
  { posture, tool }: Pick<Step, 'posture' | 'tool'>,
): number {
  return before !== undefined && before.posture === posture && before.tool === tool
    ? READY_AGAIN_SECONDS
    : READY_SECONDS
}

function workSeconds(step: Step, movements: Paces): number {
  const work = step.seconds * step.repeats
  if (step.movement !== undefined && movements[step.movement].pace === 'counts') return work
  return work + step.restSeconds * (step.repeats - 1)
}
