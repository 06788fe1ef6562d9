import type { Moment } from '#core/calendar/calendar-day.ts'
import { currentSegment, remainingMs, type Session } from '#core/session/session.ts'
import type { Sound } from '#app/platform/platform.ts'

/** A clock may be so much off before the breath begins anew: less is not heard. */
const OFF_MS = 300

/**
 * Keeps the sound of breathing with the pacer on screen: it begins with each segment that has one, waits with a pause, and
 * goes where the clock goes. `isPaced` says whether the pacer is shown. Called with every tick; `wanted` by who does not look.
 */
export function followBreath(
  sound: Pick<Sound, 'breathe'>,
  isPaced: (session: Session) => boolean,
): (session: Session, now: Moment, wanted: boolean) => void {
  /** When the breath that is heard began, and in which segment. */
  let heard: { readonly at: number; readonly began: Moment } | undefined
  return (session, now, wanted) => {
    const segment = currentSegment(session)
    if (!wanted || session.state !== 'running' || !segment || !isPaced(session)) {
      if (heard) sound.breathe(undefined)
      heard = undefined
      return
    }
    const elapsed = segment.seconds * 1000 - remainingMs(session, now)
    const began = now - elapsed
    if (heard?.at === session.at && Math.abs(heard.began - began) <= OFF_MS) return
    heard = { at: session.at, began }
    sound.breathe(elapsed)
  }
}
