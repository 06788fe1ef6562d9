/** How long a session takes, without saying it: what a planner asks hundreds of times for one day. */
import { LINE_SECONDS } from '#core/session/pace.ts'
import type { Step } from '#core/session/step.ts'
import { wayOut, workOver } from './out-lines.ts'
import { workOf } from './segments.ts'
import {
  keptLines,
  onceLines,
  pressingOf,
  releaseOf,
  setUpOf,
  stopLines,
  type ScriptRecords,
} from './step-lines.ts'

/** What of the length of a step is its own, whatever comes before and after it. */
interface OwnLength {
  readonly presses: boolean
  readonly setUpLines: number
  readonly stopLines: number
  /** Said once in a session. */
  readonly once: readonly string[]
  /** Which way of pressing which muscle it is, where a second spot is told from the first. */
  readonly spot: string | undefined
  readonly workSeconds: number
  readonly overLines: number
}

const known = new WeakMap<ScriptRecords, WeakMap<Step, OwnLength>>()

/** The sum of the segments of these steps, in seconds; a step is looked at once. */
export function lengthOf(steps: readonly Step[], records: ScriptRecords): number {
  const said = new Set<string>()
  const spots = new Set<string>()
  let pressed = false
  let seconds = 0
  let lines = 0
  for (const [index, step] of steps.entries()) {
    const own = ownLength(step, records)
    lines +=
      1 +
      (own.spot !== undefined && spots.has(own.spot) ? 1 : own.setUpLines - keptLines(steps, index, records))
    lines += own.presses ? own.stopLines + (pressed ? 1 : 2) : own.once.filter(line => !said.has(line)).length
    lines += own.overLines + wayOut(step, steps[index + 1]).length
    seconds += own.workSeconds
    for (const line of own.once) said.add(line)
    if (own.spot !== undefined) spots.add(own.spot)
    pressed ||= own.presses
  }
  return seconds + (lines + (steps.length > 0 ? 1 : 0)) * LINE_SECONDS
}

function ownLength(step: Step, records: ScriptRecords): OwnLength {
  const ofRecords = known.get(records) ?? new WeakMap<Step, OwnLength>()
  known.set(records, ofRecords)
  const own = ofRecords.get(step) ?? measure(step, records)
  ofRecords.set(step, own)
  return own
}

function measure(step: Step, records: ScriptRecords): OwnLength {
  const { muscle, side, technique, tool, posture } = step
  return {
    presses: pressingOf(step, records) !== undefined,
    setUpLines: setUpOf(step, records).length,
    stopLines: stopLines(step, records).length,
    once: onceLines(step, records),
    spot:
      releaseOf(step, records)?.further === undefined
        ? undefined
        : [muscle, side, technique, tool, posture].join(' '),
    workSeconds: workOf(step, 0, records).reduce((sum, { seconds }) => sum + seconds, 0),
    overLines: workOver(step, records).length,
  }
}
