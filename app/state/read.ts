/** How the entries of the disk become what was read. */
import { applyEvents } from '#core/diary/diary.ts'
import { parseEvent } from '#core/diary/event.ts'
import type { Slices } from '#core/diary/in-slices.ts'
import type { StoredEntry } from '#app/platform/platform.ts'
import type { Read } from './snapshot.ts'

/** So many entries are applied in one slice: a diary of a year is one. */
const SLICE = 1_000

/** What was read, and these entries applied to it. Each id lies on disk once, so nothing is counted twice. */
export function* applyEntries(before: Read, entries: readonly StoredEntry[]): Slices<Read> {
  let read = before
  for (let from = 0; from < entries.length; from += SLICE) {
    if (from > 0) yield from / entries.length
    const part = entries.slice(from, from + SLICE)
    const parsed = part.map(({ entry }) => parseEvent(entry))
    read = {
      key: part.at(-1)?.key ?? read.key,
      count: read.count + part.length,
      unread: read.unread + parsed.filter(result => !result.ok).length,
      diary: applyEvents(
        parsed.flatMap(result => (result.ok ? [result.event] : [])),
        read.diary,
      ),
    }
  }
  return read
}
