/** The one order of the entries of all devices, whatever order they came in, and which of them are removed. */
import { restoredOf, stampAfter } from './envelope.ts'
import { isRemoval, parseEvent, type Event } from './event.ts'
import { compareStamps, laterStamp, type Stamp } from './stamp.ts'

/** An entry of which is known when it was made. */
export interface StampedEvent extends Event {
  readonly stamp: Stamp
}

/** For each id that was removed, the stamp of its last removal. */
export type Removals = ReadonlyMap<string, Stamp>

/** Entries as they lie on a disk or in a file, in the order of writing. */
export interface ReadEntries {
  readonly events: readonly StampedEvent[]
  /** What this version cannot read. */
  readonly others: readonly unknown[]
  /** The latest stamp of all of them, and of those before. */
  readonly latest: Stamp | undefined
}

/** Reads entries that were written after others, the latest of whose stamps is given. */
export function readEntries(entries: readonly unknown[], before?: Stamp): ReadEntries {
  const [events, others]: [StampedEvent[], unknown[]] = [[], []]
  let latest = before
  for (const entry of entries) {
    const result = parseEvent(entry)
    const stamp = stampAfter(latest, result.ok ? result.event : entry)
    latest = laterStamp(latest, stamp)
    if (result.ok && stamp) events.push({ ...result.event, stamp })
    else others.push(entry)
  }
  return { events, others, latest }
}

/** What these entries say was removed. */
export function removalsOf(events: readonly StampedEvent[]): Removals {
  const removals = new Map<string, Stamp>()
  for (const { happening, stamp } of events) {
    if (happening.type !== 'entries-removed') continue
    for (const id of happening.ids) {
      const before = removals.get(id)
      if (!before || compareStamps(before, stamp) < 0) removals.set(id, stamp)
    }
  }
  return removals
}

/** Whether an entry, read or unread, is removed: it was, and was not brought back after that. */
export function isRemoved(entry: { readonly id: string }, removals: Removals): boolean {
  const removed = removals.get(entry.id)
  if (!removed) return false
  const restored = restoredOf(entry)
  return !restored || compareStamps(restored, removed) <= 0
}

/** By stamp; where two tabs of one device wrote in the same moment, by id. */
export function inOrder(events: readonly StampedEvent[]): readonly StampedEvent[] {
  return events.toSorted((a, b) => compareStamps(a.stamp, b.stamp) || (a.id < b.id ? -1 : 1))
}

/** What counts of these: in order, without what was removed. What says that it was removed stays among them. */
export function eventsThatCount(events: readonly StampedEvent[]): readonly StampedEvent[] {
  const removals = removalsOf(events)
  return inOrder(removals.size === 0 ? events : events.filter(event => isKept(event, removals)))
}

/** What says that others are removed cannot be removed itself: that they come back would hang on the order of arrival. */
export function isKept(event: Event, removals: Removals): boolean {
  return isRemoval(event) || !isRemoved(event, removals)
}
