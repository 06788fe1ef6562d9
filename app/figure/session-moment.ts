import type { Moment } from '#core/session/moment.ts'
import type { Segment } from '#core/session/segment.ts'
import type { FigureMoment } from './figure.tsx'

/** What the figure shows at a moment of a segment. */
export function shownAt({ phase, fraction, repetition, seconds }: Moment, { kind }: Segment): FigureMoment {
  return {
    phase,
    seconds: fraction * seconds,
    repetition,
    // A counted repetition takes the time of its cue; what is held is held.
    ...(kind === 'move' && phase === 'work' && seconds > 0 && { turn: seconds }),
    ...(kind === 'rest' && { again: true }),
  }
}
