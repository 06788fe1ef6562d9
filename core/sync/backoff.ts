/** How long to wait before the server is asked again. */

const FIRST_MS = 2_000
const LONGEST_MS = 300_000

/**
 * Milliseconds after so many failures in a row, twice as long each time, at most five minutes; `chance` (0–1) spreads devices
 * that lost the same server. `retryAfterMs` is what the server asked for.
 */
export function backoffMs(failures: number, chance: number, retryAfterMs = 0): number {
  const most = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(20, Math.max(0, failures - 1)))
  return Math.max(retryAfterMs, Math.round(most * (0.5 + chance / 2)))
}

/** A clock this much beside the server's is worth a sentence. */
const WORTH_SAYING_MINUTES = 2

/** How many minutes a clock (epoch ms) is ahead of the server's; none when it is about right. */
export function clockOffMinutes(now: number, server: number): number | undefined {
  const minutes = Math.round((now - server) / 60_000)
  return Math.abs(minutes) < WORTH_SAYING_MINUTES ? undefined : minutes
}
