import { PRESSING, type MovementId, type TechniqueId } from '#core/vocabulary/ids.ts'
import type { Movement } from '#core/vocabulary/records.ts'
import type { Step } from './step.ts'

/**
 * One stretch of time in a session. `ready` and `switch` come before work, `hold` is pressure or a held stretch,
 * `move` is counted repetitions, `stay` is warmth, walking or breathing that goes on with the phone locked.
 */
export interface Segment {
  readonly kind: 'ready' | 'switch' | 'hold' | 'move' | 'stay' | 'rest'
  /** Index of the step it belongs to. */
  readonly step: number
  readonly seconds: number
  /** Which repeat, from 1, of how many. */
  readonly repeat: number
  readonly repeats: number
}

/**
 * Time to read, reach for the tool and settle.
 * @judgement Shorter when the body stays where it is; to be reviewed.
 */
export const READY_SECONDS = 12
export const READY_AGAIN_SECONDS = 6

const HELD: ReadonlySet<TechniqueId> = new Set([...PRESSING, 'stretch'])

/** Cuts a day's steps into the segments the player walks through. */
export function segmentsOf(
  steps: readonly Step[],
  movements: Readonly<Record<MovementId, Pick<Movement, 'pace'>>>,
): readonly Segment[] {
  return steps.flatMap((step, index) => {
    const before = steps[index - 1]
    const counted = step.movement !== undefined && movements[step.movement].pace === 'counts'
    const work: Segment[] = counted
      ? [
          {
            kind: 'move',
            step: index,
            seconds: step.seconds * step.repeats,
            repeat: 1,
            repeats: step.repeats,
          },
        ]
      : heldSegments(step, index)
    return [opening(step, index, before), ...work]
  })
}

function opening(step: Step, index: number, before: Step | undefined): Segment {
  const otherSide = before !== undefined && isSameWork(before, step) && before.side !== step.side
  const settled = before !== undefined && before.posture === step.posture && before.tool === step.tool
  return {
    kind: otherSide ? 'switch' : 'ready',
    step: index,
    seconds: settled ? READY_AGAIN_SECONDS : READY_SECONDS,
    repeat: 1,
    repeats: step.repeats,
  }
}

function isSameWork(a: Step, b: Step): boolean {
  return a.technique === b.technique && a.movement === b.movement && a.muscle === b.muscle
}

function heldSegments(step: Step, index: number): Segment[] {
  const kind = HELD.has(step.technique) ? 'hold' : 'stay'
  return Array.from({ length: step.repeats }, (_, turn) => turn + 1).flatMap(repeat => {
    const work: Segment = { kind, step: index, seconds: step.seconds, repeat, repeats: step.repeats }
    const rests = repeat < step.repeats && step.restSeconds > 0
    return rests ? [work, { ...work, kind: 'rest' as const, seconds: step.restSeconds }] : [work]
  })
}
