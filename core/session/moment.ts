/** What of a step goes on at a moment: for a figure that shows it, and for everything else that follows the clock. */
import type { Moment as Instant } from '#core/calendar/calendar-day.ts'
import type { Segment } from './segments.ts'
import { currentSegment, remainingMs, type Session } from './session.ts'

/** One moment of a session. */
export interface Moment {
  /** Getting there, pressing or moving, letting go, resting between two holds, getting up again. */
  readonly phase: 'set-up' | 'work' | 'let-go' | 'rest' | 'way-out'
  /** How far through it, 0–1; of counted repetitions, how far through this one. */
  readonly fraction: number
  /** Which hold or repetition, from 1. */
  readonly repetition: number
}

/**
 * Easing off takes so long before the rest is a rest.
 * @judgement A sore muscle is let go of slowly; a breath out of the pacer is about as long. Seconds.
 */
const LET_GO_SECONDS = 4

/** What goes on in `session` at `now`. A session that is over is on its way out. */
export function phaseOf(session: Session, now: Instant): Moment {
  const segment = currentSegment(session)
  if (!segment) return { phase: 'way-out', fraction: 1, repetition: 1 }
  return momentIn(segment, segment.seconds - remainingMs(session, now) / 1000)
}

/** What goes on `elapsed` seconds into a segment. */
export function momentIn(segment: Segment, elapsed: number): Moment {
  const { kind, seconds, repeat, repeats } = segment
  const share = (from: number, length: number) =>
    length <= 0 ? 1 : Math.min(1, Math.max(0, (elapsed - from) / length))
  switch (kind) {
    case 'ready':
    case 'switch':
      return { phase: 'set-up', fraction: share(0, seconds), repetition: repeat }
    case 'hold':
    case 'stay':
      return { phase: 'work', fraction: share(0, seconds), repetition: repeat }
    case 'move': {
      const done = share(0, seconds) * repeats
      const repetition = Math.min(repeats, Math.floor(done) + 1)
      return { phase: 'work', fraction: done - (repetition - 1), repetition }
    }
    case 'rest': {
      const letting = Math.min(LET_GO_SECONDS, seconds)
      return elapsed < letting
        ? { phase: 'let-go', fraction: share(0, letting), repetition: repeat }
        : { phase: 'rest', fraction: share(letting, seconds - letting), repetition: repeat }
    }
  }
}
