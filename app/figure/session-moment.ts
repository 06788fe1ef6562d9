import type { Moment } from '#core/session/moment.ts'
import { LINE_SECONDS } from '#core/session/pace.ts'
import { turnsOf } from '#core/session/script/segments.ts'
import type { Segment } from '#core/session/segment.ts'
import type { Counts, Holds } from '#core/vocabulary/lines.ts'
import type { FigureMoment } from './playing.ts'

/** What the figure shows at a moment of a segment of this movement; `before` is the segment before it. */
export function shownAt(
  moment: Moment,
  segment: Segment,
  movement?: Holds | Counts,
  before?: Segment,
): FigureMoment {
  const { phase, fraction, repetition, seconds } = moment
  const { kind, repeats } = segment
  const into = movement?.pace === 'holds' ? movement.into.length : 0
  const lines = Math.floor((segment.seconds - (segment.tail ?? 0)) / LINE_SECONDS) - 1 - into
  const going = movement?.pace === 'holds' ? intoIt(moment, segment, movement, before) : undefined
  return {
    phase,
    seconds: fraction * seconds,
    repetition,
    // A counted repetition takes the time of its cue; what is held is held.
    ...(kind === 'move' && phase === 'work' && seconds > 0 && { turn: seconds }),
    ...(movement?.pace === 'counts' && turnOf(movement, repetition, repeats)),
    ...(isReady(segment) && lines > 0 && { lines }),
    ...((kind === 'rest' || kind === 'switch') && { again: true }),
    ...going,
  }
}

/** What is held is gone into while that is told, and its hold goes on from there. */
function intoIt(
  { phase, fraction, seconds }: Moment,
  { tail = 0, kind }: Segment,
  { into }: Holds,
  before?: Segment,
): Partial<FigureMoment> | undefined {
  const told = into.length * LINE_SECONDS
  if (told === 0) return undefined
  const elapsed = fraction * seconds
  if (phase === 'work')
    return { seconds: elapsed + told + (before && isReady(before) ? (before.tail ?? 0) : 0), into: told }
  const since = elapsed - (seconds - told - (isReady({ kind }) ? tail : 0))
  return phase === 'set-up' && since >= 0 ? { phase: 'work', seconds: since, into: told } : undefined
}

const isReady = ({ kind }: Pick<Segment, 'kind'>): boolean => kind === 'ready' || kind === 'switch'

/** Which turn a repetition is, and its parts. */
function turnOf({ turns, inBlocks }: Counts, repetition: number, repeats: number) {
  const which = turnsOf(repeats, turns.length, inBlocks)[repetition - 1] ?? 0
  return { which, parts: turns[which]?.length ?? 1 }
}
