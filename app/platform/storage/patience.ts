import type { Moment } from '#core/calendar/calendar-day.ts'
import type { Clock } from '#app/platform/platform.ts'

/** So long a disk may take to answer: also on a slow machine the page says so within five seconds of its start. */
export const PATIENCE_MS = 2_500
/** So long while it has not answered the last time. */
const AGAIN_MS = 250
/** A page that began less long ago than this is still starting: what it took so far counts against the disk. */
const START_MS = 4_500
/** Where the app itself came late, the disk has this long at least. */
const LEAST_MS = 1_500
/** So long a disk that does not answer may be called busy, where another tab writes. */
export const BUSY_MS = 60_000
/** So long after its start a page says so, where it can. */
const SAID_MS = 3_000

/**
 * Waits for the disk, but never for ever; nobody waits long for the same silence twice. `ifSilent` is told how long it has
 * lasted, in ms. `begunAt`: of the page, epoch ms.
 */
export function createPatience(clock: Clock, begunAt = Number.NEGATIVE_INFINITY) {
  let silentSince: Moment | undefined
  const patience = () => {
    const age = clock.now() - begunAt
    return age < 0 || age > START_MS ? PATIENCE_MS : Math.min(PATIENCE_MS, Math.max(LEAST_MS, SAID_MS - age))
  }
  return <Answer>(
    answer: Promise<Answer>,
    ifSilent: (forMs: number) => Answer | Promise<Answer>,
  ): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const stop = clock.alarm(clock.now() + (silentSince === undefined ? patience() : AGAIN_MS), () => {
        silentSince ??= clock.now()
        resolve(ifSilent(clock.now() - silentSince))
      })
      const answered = () => {
        silentSince = undefined
        stop()
      }
      void answer.finally(answered).then(resolve, reject)
    })
}
