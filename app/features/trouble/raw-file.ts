/** The entries as they lie on the disk, sealed or not, as a file that a diary can be read from again. */
import type { Moment } from '#core/calendar/calendar-day.ts'
import { exportRaw } from '#core/diary/export.ts'
import type { Storage } from '#app/platform/platform.ts'
import { isSealed } from '#app/platform/storage/seal.ts'

/** What was saved: how many entries, whether a lock is on one of them, how many rows could not be read. */
export type RawFile =
  | { readonly ok: false }
  | {
      readonly ok: true
      readonly text: string
      readonly count: number
      readonly isSealed: boolean
      readonly unreadable: number
    }

/** The text of the file. `waiting` are entries that are not on the disk yet. Refuses when there is no entry at all. */
export async function rawFile(
  storage: Storage,
  now: Moment,
  waiting: readonly unknown[] = [],
): Promise<RawFile> {
  const found = await storage.readRaw()
  const { events = [], ...others } = found.ok ? found.raw.stores : {}
  const entries = [...events.map(({ value }) => value), ...waiting]
  if (entries.length === 0) return { ok: false }
  return {
    ok: true,
    text: exportRaw(entries.map(asJson), asJson(others), now),
    count: entries.length,
    isSealed: entries.some(isSealed),
    unreadable: found.ok ? found.raw.unreadable : 0,
  }
}

/** Bytes as base64, which JSON can say. */
function asJson(value: unknown): unknown {
  if (value instanceof Uint8Array)
    return { base64: btoa(Array.from(value, byte => String.fromCharCode(byte)).join('')) }
  if (Array.isArray(value)) return value.map(asJson)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, asJson(inner)]))
}
