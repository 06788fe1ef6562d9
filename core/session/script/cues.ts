/** Everything a person hears and reads in one segment of a session. */
import { lighterIn, type Lighter } from '#core/session/lighter.ts'
import { LINE_SECONDS } from '#core/session/pace.ts'
import type { Segment } from '#core/session/segment.ts'
import type { Step } from '#core/session/step.ts'
import { bellCue, type Cue } from './cue.ts'
import { pressCues, restCues, stretchCues, type HoldAt } from './hold-cues.ts'
import { moveCues } from './move-cues.ts'
import { outLines } from './out-lines.ts'
import { stayCues } from './stay-cues.ts'
import { pressingOf, readyLines, type ScriptRecords } from './step-lines.ts'
import { inTurn } from './timeline.ts'

/** A session as it is played now: its segments may be longer than planned, and steps may have been left out. */
export interface Played {
  readonly segments: readonly Segment[]
  /** Points of pain less than planned, from the step of asking on. */
  readonly lighter?: Lighter
  /** Steps that were not done, or not to their end, by step. */
  readonly cut?: Readonly<Record<number, 'skipped' | 'cut-short'>>
}

/** The cues of the segment at `at`, in order, in seconds from its beginning. */
export function cuesOf(
  played: Played,
  at: number,
  steps: readonly Step[],
  records: ScriptRecords,
): readonly Cue[] {
  const segment = played.segments[at]
  const step = segment && steps[segment.step]
  if (!segment || !step) return []
  return cuesIn({ played, at, segment, step }, steps, records).toSorted((a, b) => a.at - b.at)
}

interface Here {
  readonly played: Played
  readonly at: number
  readonly segment: Segment
  readonly step: Step
}

function cuesIn(here: Here, steps: readonly Step[], records: ScriptRecords): readonly Cue[] {
  const { segment, step } = here
  switch (segment.kind) {
    case 'ready':
      return [bellCue(0, 'start'), ...readyCues(here, steps, records)]
    case 'switch':
      return [bellCue(0, 'switch'), ...readyCues(here, steps, records)]
    case 'hold':
      return pressingOf(step, records) ? pressCues(holdAt(here), records) : stretchCues(holdAt(here), records)
    case 'rest':
      return restCues(holdAt(here), records)
    case 'move': {
      const movement = step.movement && records.movements[step.movement]
      return movement?.pace === 'counts' ? moveCues(step, movement) : []
    }
    case 'stay': {
      const movement = step.movement && records.movements[step.movement]
      const isHeld = movement?.pace === 'holds' && movement.into.length > 0
      return isHeld ? stretchCues(holdAt(here), records) : stayCues(segment, step, records)
    }
    case 'out':
      return [bellCue(0, 'end'), ...inTurn(0, outLines(steps, segment.step, records))]
  }
}

function holdAt({ played, at, segment, step }: Here): HoldAt {
  const heldBefore = played.segments
    .slice(0, at)
    .filter(each => each.kind === 'hold' && each.step === segment.step)
    .reduce((sum, { seconds }) => sum + seconds, 0)
  return { segment, step, heldBefore, lighter: lighterIn(played.lighter ?? {}, segment.step) }
}

/**
 * Getting ready. Whoever left out a step in which some of it was said hears it now; where there is no time for that, in
 * place of what comes first: the name, which is on screen.
 */
function readyCues(
  { played, segment }: Here,
  steps: readonly Step[],
  records: ScriptRecords,
): readonly Cue[] {
  const isHeard = (step: number) => played.cut?.[step] !== 'skipped'
  const lighter = lighterIn(played.lighter ?? {}, segment.step)
  const { name, setUp, hard, stop } = readyLines(steps, segment.step, records, isHeard, lighter)
  const lines = [name, ...setUp, ...hard, ...stop]
  return inTurn(0, lines.slice(-Math.floor(segment.seconds / LINE_SECONDS)))
}
