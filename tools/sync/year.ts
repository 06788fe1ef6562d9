/** Octets a person has in a box after a year: days in which everything happens, sealed as devices seal them. */
import { boxKeys, newSecret } from '#app/platform/sync/keys.ts'
import { sealLine } from '#app/platform/sync/seal.ts'
import { WHOLE_DIARY } from '#e2e/support/full-diary.ts'
import { STORY_START } from '#e2e/support/progress-story.ts'
import { LIMITS } from '#core/sync/contract.ts'
import { countedBytes } from '#server/sync/store.ts'
import { randomHex } from '#test/builders/sync-client.ts'

/** How long the diary is. */
const DAYS = 15
const DAY_MS = 86_400_000

interface Year {
  readonly lines: number
  readonly bytes: number
  /** How many years until a box is full. */
  readonly years: number
}

/**
 * Every day of a year like those of the diary. `together`: a line takes all entries within so many ms; 0 gives each entry a
 * line of its own, as when it is sent at once.
 */
export async function yearOf(together: number): Promise<Year> {
  const keys = await boxKeys(newSecret())
  const device = randomHex(8)
  const entries = WHOLE_DIARY.map(([days, happening], index) => {
    const at = Math.round(STORY_START + days * DAY_MS)
    return { id: `${device}-${index}`, at, stamp: { wall: at, count: 0, device }, happening }
  }).toSorted((a, b) => a.at - b.at)
  const batches: (typeof entries)[] = []
  for (const entry of entries) {
    const batch = batches.at(-1)
    if (together > 0 && batch && entry.at - (batch[0]?.at ?? 0) <= together) batch.push(entry)
    else batches.push([entry])
  }
  let bytes = 0
  for (const [n, batch] of batches.entries()) {
    const body = await sealLine(keys, { device, n }, { at: batch[0]?.at ?? 0, entries: batch })
    bytes += body ? countedBytes(body, LIMITS.lineStepBytes) : 0
  }
  const aYear = 365 / DAYS
  return {
    lines: Math.round(batches.length * aYear),
    bytes: Math.round(bytes * aYear),
    years: LIMITS.boxBytes / (bytes * aYear),
  }
}
