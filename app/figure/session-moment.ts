import type { Moment } from '#core/session/moment.ts'
import { turnsOf } from '#core/session/script/segments.ts'
import type { Segment } from '#core/session/segment.ts'
import type { Counts, Holds } from '#core/vocabulary/lines.ts'
import type { FigureMoment } from './playing.ts'

/** What the figure shows at a moment of a segment of this movement. */
export function shownAt(
  { phase, fraction, repetition, seconds }: Moment,
  { kind, repeats }: Segment,
  movement?: Holds | Counts,
): FigureMoment {
  return {
    phase,
    seconds: fraction * seconds,
    repetition,
    // A counted repetition takes the time of its cue; what is held is held.
    ...(kind === 'move' && phase === 'work' && seconds > 0 && { turn: seconds }),
    ...(movement?.pace === 'counts' && turnOf(movement, repetition, repeats)),
    ...(kind === 'rest' && { again: true }),
  }
}

/** Which turn a repetition is, and its parts. */
function turnOf({ turns, inBlocks }: Counts, repetition: number, repeats: number) {
  const which = turnsOf(repeats, turns.length, inBlocks)[repetition - 1] ?? 0
  return { which, parts: turns[which]?.length ?? 1 }
}
