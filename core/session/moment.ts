/** What of a step goes on at a moment: for a figure that shows it, and for everything else that follows the clock. */
import type { Moment as Instant } from '#core/calendar/calendar-day.ts'
import type { Segment } from './segment.ts'
import { LINE_SECONDS } from './pace.ts'
import { currentSegment, remainingMs, type Session } from './session.ts'

/** One moment of a session. */
export interface Moment {
  /** Getting there, pressing or moving, letting go, resting between two holds, getting up again. */
  readonly phase: 'set-up' | 'work' | 'let-go' | 'rest' | 'way-out'
  /** How far through it, 0–1; of counted repetitions, how far through this one. */
  readonly fraction: number
  /** Which hold or repetition, from 1. */
  readonly repetition: number
  /** How long the phase, or this repetition, lasts. */
  readonly seconds: number
}

/** What goes on in `session` at `now`. A session that is over is on its way out. */
export function phaseOf(session: Session, now: Instant): Moment {
  const segment = currentSegment(session)
  if (!segment) return { phase: 'way-out', fraction: 1, repetition: 1, seconds: 0 }
  return momentIn(segment, segment.seconds - remainingMs(session, now) / 1000)
}

/** What goes on `elapsed` seconds into a segment. */
export function momentIn(segment: Segment, elapsed: number): Moment {
  const { kind, seconds, repeat, repeats, tail = 0, ends = [] } = segment
  const share = (from: number, length: number) =>
    length <= 0 ? 1 : Math.min(1, Math.max(0, (elapsed - from) / length))
  switch (kind) {
    case 'ready':
    case 'switch':
      return { phase: 'set-up', fraction: share(0, seconds), repetition: repeat, seconds }
    case 'hold':
    case 'stay':
      return { phase: 'work', fraction: share(0, seconds), repetition: repeat, seconds }
    case 'move': {
      const last = ends.length === 0 ? repeats : ends.length
      const running = ends.findIndex(end => elapsed < end)
      const repetition = running === -1 ? last : running + 1
      const from = ends[repetition - 2] ?? 0
      const long = (ends[repetition - 1] ?? seconds) - from
      return { phase: 'work', fraction: share(from, long), repetition, seconds: long }
    }
    case 'rest': {
      const letting = Math.min(LINE_SECONDS, seconds)
      const back = Math.max(letting, seconds - tail)
      const part = (phase: Moment['phase'], from: number, to: number, repetition: number): Moment => ({
        phase,
        fraction: share(from, to - from),
        repetition,
        seconds: to - from,
      })
      if (elapsed < letting) return part('let-go', 0, letting, repeat)
      return elapsed < back ? part('rest', letting, back, repeat) : part('set-up', back, seconds, repeat + 1)
    }
    case 'out': {
      const letting = Math.min(LINE_SECONDS, seconds)
      return elapsed < letting
        ? { phase: 'let-go', fraction: share(0, letting), repetition: repeat, seconds: letting }
        : {
            phase: 'way-out',
            fraction: share(letting, seconds - letting),
            repetition: repeat,
            seconds: seconds - letting,
          }
    }
  }
}
