import type { Clock } from '#app/platform/platform.ts'

/** So long a disk may take to answer: also on a slow machine the page says so within five seconds of its start. */
export const PATIENCE_MS = 2_500
/** So long while it has not answered the last time. */
const AGAIN_MS = 250
/** A page that began less long ago than this is still starting: what it took so far counts against the disk. */
const START_MS = 4_500
/** Where the app itself came late, the disk has this long at least. */
const LEAST_MS = 1_500
/** So long after its start a page says so, where it can. */
const SAID_MS = 3_000

/** Waits for the disk, but never for ever; nobody waits long for the same silence twice. `begunAt`: of the page, epoch ms. */
export function createPatience(clock: Clock, begunAt = Number.NEGATIVE_INFINITY) {
  let silent = false
  const patience = () => {
    const age = clock.now() - begunAt
    return age < 0 || age > START_MS ? PATIENCE_MS : Math.min(PATIENCE_MS, Math.max(LEAST_MS, SAID_MS - age))
  }
  return <Answer>(answer: Promise<Answer>, ifSilent: Answer): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const stop = clock.alarm(clock.now() + (silent ? AGAIN_MS : patience()), () => {
        silent = true
        resolve(ifSilent)
      })
      const answered = () => {
        silent = false
        stop()
      }
      void answer.finally(answered).then(resolve, reject)
    })
}
