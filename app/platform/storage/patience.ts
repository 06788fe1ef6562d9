import type { Clock } from '#app/platform/platform.ts'

/** So long a disk may take to answer: also on a slow machine the page says so within five seconds of its start. */
export const PATIENCE_MS = 2_500
/** So long while it has not answered the last time. */
const AGAIN_MS = 250

/** Waits for the disk, but never for ever; nobody waits long for the same silence twice. */
export function createPatience(clock: Clock) {
  let silent = false
  return <Answer>(answer: Promise<Answer>, ifSilent: Answer): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const stop = clock.alarm(clock.now() + (silent ? AGAIN_MS : PATIENCE_MS), () => {
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
