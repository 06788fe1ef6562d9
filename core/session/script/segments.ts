/** A session in stretches of time: how long each of its parts takes. What is said in them: core/session/script. */
import { PRESSING, type TechniqueId } from '#core/vocabulary/ids.ts'
import { LINE_SECONDS } from '#core/session/pace.ts'
import type { Segment } from '#core/session/segment.ts'
import type { Step } from '#core/session/step.ts'
import { outLines } from './out-lines.ts'
import {
  intoLines,
  isOtherSide,
  pressingOf,
  readyLines,
  type ReadyLines,
  type ScriptRecords,
} from './step-lines.ts'

const HELD: ReadonlySet<TechniqueId> = new Set([...PRESSING, 'stretch'])
/** Let go, whether it eases, an easy thing to do. */
const LET_GO_LINES = 3
/** Back to the spot, and how hard. */
const BACK_TO_SPOT_LINES = 2

/** Cuts a day's steps into the segments the player walks through. */
export function segmentsOf(steps: readonly Step[], records: ScriptRecords): readonly Segment[] {
  return steps.flatMap((_, index) => segmentsOfStep(steps, index, records))
}

/** The segments of the step at `index`: its length depends on what was said before it and where the next one is. */
function segmentsOfStep(steps: readonly Step[], index: number, records: ScriptRecords): readonly Segment[] {
  const step = steps[index]
  if (!step) return []
  const out = outLines(steps, index, records).length
  return [
    opening(steps, index, records),
    ...workOf(step, index, records),
    ...(out === 0
      ? []
      : [
          {
            kind: 'out' as const,
            step: index,
            seconds: out * LINE_SECONDS,
            repeat: step.repeats,
            repeats: step.repeats,
          },
        ]),
  ]
}

function opening(steps: readonly Step[], index: number, records: ScriptRecords): Segment {
  const lines = readyLines(steps, index, records)
  const seconds = readySeconds(lines)
  const alone = readySeconds(readyLines(steps, index, records, step => step !== index - 1))
  return {
    kind: isOtherSide(steps, index) ? 'switch' : 'ready',
    step: index,
    seconds,
    repeat: 1,
    repeats: steps[index]?.repeats ?? 1,
    tail: (lines.hard.length + lines.stop.length) * LINE_SECONDS,
    ...(alone === seconds ? {} : { alone }),
  }
}

function readySeconds({ setUp, hard, stop }: ReadyLines): number {
  return (1 + setUp.length + hard.length + stop.length) * LINE_SECONDS
}

/** The work of a step with its rests. */
export function workOf(step: Step, index: number, records: ScriptRecords): readonly Segment[] {
  const movement = step.movement && records.movements[step.movement]
  if (movement?.pace !== 'counts') return heldSegments(step, index, records)
  const ends: number[] = []
  for (const seconds of repetitionSeconds(step, movement.turns, movement.inBlocks))
    ends.push((ends.at(-1) ?? 0) + seconds)
  return [{ kind: 'move', step: index, seconds: ends.at(-1) ?? 0, repeat: 1, repeats: step.repeats, ends }]
}

/** Which of the turns each repetition is. */
export function turnsOf(repeats: number, turns: number, inBlocks?: true): readonly number[] {
  const block = Math.ceil(repeats / turns)
  return Array.from({ length: repeats }, (_, index) => (inBlocks ? Math.floor(index / block) : index % turns))
}

/** How long each repetition takes: where all of its lines are said for the first time, as long as they need. Seconds. */
export function repetitionSeconds(
  { seconds, repeats }: Pick<Step, 'seconds' | 'repeats'>,
  turns: readonly (readonly unknown[])[],
  inBlocks?: true,
): readonly number[] {
  const order = turnsOf(repeats, turns.length, inBlocks)
  return order.map((turn, index) =>
    order.indexOf(turn) === index ? Math.max(seconds, (turns[turn]?.length ?? 0) * LINE_SECONDS) : seconds,
  )
}

function heldSegments(step: Step, index: number, records: ScriptRecords): readonly Segment[] {
  const kind = HELD.has(step.technique) ? 'hold' : 'stay'
  const { seconds: rest, tail } = restOf(step, records)
  return Array.from({ length: step.repeats }, (_, turn) => turn + 1).flatMap(repeat => {
    const work: Segment = { kind, step: index, seconds: step.seconds, repeat, repeats: step.repeats }
    return repeat < step.repeats && rest > 0
      ? [work, { ...work, kind: 'rest' as const, seconds: rest, tail }]
      : [work]
  })
}

/** The rest between two holds: as planned, and never shorter than letting go and getting there again take. */
function restOf(step: Step, records: ScriptRecords): { readonly seconds: number; readonly tail: number } {
  if (!pressingOf(step, records) && step.movement === undefined) return { seconds: step.restSeconds, tail: 0 }
  const presses = pressingOf(step, records) !== undefined
  const tail = (presses ? BACK_TO_SPOT_LINES : intoLines(step, records).length) * LINE_SECONDS
  const front = (presses ? LET_GO_LINES : 1) * LINE_SECONDS
  return { seconds: Math.max(step.restSeconds, front + tail), tail }
}
