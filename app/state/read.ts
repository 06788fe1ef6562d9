/** How the entries of the disk become what was read. */
import { applyEvents, EMPTY_DIARY } from '#core/diary/diary.ts'
import { hasId } from '#core/diary/envelope.ts'
import { isRemoval } from '#core/diary/event.ts'
import type { Slices } from '#core/diary/in-slices.ts'
import {
  eventsThatCount,
  inOrder,
  isKept,
  isRemoved,
  readEntries,
  removalsOf,
  type Removals,
  type StampedEvent,
} from '#core/diary/order.ts'
import { compareStamps } from '#core/diary/stamp.ts'
import type { StoredEntry } from '#app/platform/platform.ts'
import type { Read } from './snapshot.ts'

/** Nothing was read yet. */
export const NOTHING: Read = { key: 0, count: 0, unread: 0, removed: [], diary: EMPTY_DIARY }

/** So many entries are read, or applied, in one slice: a diary of a year is one. */
const SLICE = 1_000

/**
 * What was read, and these entries applied to it in the order of their stamps. Undefined where that cannot be: one of them is
 * older than what was applied, or removes or brings back what may be. Never from nothing. Each id lies on disk once.
 */
export function* applyEntries(before: Read, entries: readonly StoredEntry[]): Slices<Read | undefined> {
  const last = entries.at(-1)
  if (!last) return before
  const [events, others]: [StampedEvent[], unknown[]] = [[], []]
  let { latest } = before
  for (let from = 0; from < entries.length; from += SLICE) {
    if (from > 0) yield from / entries.length / 2
    const part = entries.slice(from, from + SLICE)
    const read = readEntries(
      part.map(({ entry }) => entry),
      latest,
    )
    events.push(...read.events)
    others.push(...read.others)
    latest = read.latest
  }
  const isFirst = before.count === 0
  if (!isFirst && isForAll(before, events, others)) return undefined
  const removals = isFirst ? removalsOf(events) : NO_REMOVALS
  const ordered = inOrder(removals.size === 0 ? events : events.filter(event => isKept(event, removals)))
  let { diary } = before
  for (let from = 0; from < ordered.length; from += SLICE) {
    if (from > 0) yield 0.5 + from / ordered.length / 2
    diary = applyEvents(ordered.slice(from, from + SLICE), diary)
  }
  const unread = others.filter(entry => !hasId(entry) || !isRemoved(entry, removals)).length
  return {
    key: last.key,
    count: before.count + entries.length,
    unread: before.unread + unread,
    ...(latest ? { latest } : {}),
    removed: isFirst ? [...removals.keys()] : before.removed,
    diary,
  }
}
const NO_REMOVALS: Removals = new Map()

/** Whether these change what was applied before them. */
function isForAll(
  { latest, removed }: Read,
  events: readonly StampedEvent[],
  others: readonly unknown[],
): boolean {
  const gone = new Set(removed)
  return (
    events.some(event => isRemoval(event) || (latest && compareStamps(event.stamp, latest) <= 0)) ||
    [...events, ...others].some(entry => hasId(entry) && gone.has(entry.id))
  )
}

/** Every entry on disk this version can read, in the order of their stamps, with those that are not there yet. */
export function eventsOf(
  entries: readonly StoredEntry[],
  waiting: readonly StampedEvent[],
): readonly StampedEvent[] {
  const { events } = readEntries(entries.map(({ entry }) => entry))
  const ids = new Set(events.map(({ id }) => id))
  return eventsThatCount([...events, ...waiting.filter(({ id }) => !ids.has(id))])
}
