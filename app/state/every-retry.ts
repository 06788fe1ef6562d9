import type { Clock } from '#app/platform/platform.ts'

/** So long after a try that failed the disk is tried again by itself. */
export const RETRY_MS = 5_000

/** Calls every so often, and when somebody comes back to the page. Returns how to stop. */
export function everyRetry(clock: Clock, retry: () => void): () => void {
  let triedAt = clock.now()
  let wasVisible = true
  return clock.everyTick((now, visible) => {
    const returned = visible && !wasVisible
    wasVisible = visible
    if (!returned && Math.abs(now - triedAt) < RETRY_MS) return
    triedAt = now
    retry()
  })
}
