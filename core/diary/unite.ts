/** The entries of several devices as one: who unites the same in whatever order gets the same. Loaded only for that. */
import { canonicalJson } from './checksum.ts'
import { hasId, memberOf, restoredOf, stampOf, withStamps } from './envelope.ts'
import { parseEvent } from './event.ts'
import { isRemoved, readEntries, removalsOf, type Removals } from './order.ts'
import { compareStamps, type Stamp } from './stamp.ts'

/** An entry, read or unread. */
export interface AnyEntry {
  readonly id: string
}

/** What is here, what came, and what both are together. */
export interface United {
  /** All there is afterwards, in the order of all devices. */
  readonly entries: readonly AnyEntry[]
  /** Those of them that were not here. */
  readonly added: readonly AnyEntry[]
  /** What was here stays here as it is. */
  readonly isOnlyMore: boolean
}

/** Both lists in their order of writing. Each id once; what is removed goes; what says so stays. */
export function uniteEntries(here: readonly unknown[], incoming: readonly unknown[]): United {
  const mine = withStamps(here).filter(hasId)
  // What comes alone has no order of writing: without a stamp its own moment counts, on every device.
  const theirs = incoming.flatMap(entry => withStamps([entry])).filter(hasId)
  const byId = new Map(mine.map(entry => [entry.id, entry]))
  for (const entry of theirs) {
    const other = byId.get(entry.id)
    if (!other || compareCopies(entry, other) < 0) byId.set(entry.id, entry)
  }
  const removals = removalsIn([...byId.values()])
  const entries = entriesInOrder([...byId.values()].filter(entry => isKeptEntry(entry, removals)))
  const known = new Map(mine.map(entry => [entry.id, entry]))
  const added = entries.filter(({ id }) => !known.has(id))
  const same = entries.filter(entry => known.get(entry.id) === entry)
  return { entries, added, isOnlyMore: same.length === mine.length }
}

/** What all these, read or unread, say was removed. */
export function removalsIn(entries: readonly unknown[]): Removals {
  return removalsOf(readEntries(entries.filter(saysRemoved)).events)
}

/** What cannot be unlocked may be anything: it stays, as what says that others are removed does. */
export function isKeptEntry(entry: AnyEntry, removals: Removals): boolean {
  return 'sealed' in entry || !isRemoved(entry, removals) || saysRemoved(entry)
}

/** By stamp; what has none that can be read comes last. */
export function entriesInOrder(entries: readonly AnyEntry[]): readonly AnyEntry[] {
  return entries
    .map(entry => ({ entry, stamp: stampOf(entry) }))
    .toSorted((a, b) => compareEarlier(a.stamp, b.stamp) || (a.entry.id < b.entry.id ? -1 : 1))
    .map(({ entry }) => entry)
}

/**
 * Below 0 when the first of two entries with one id is the one that counts: it was brought back later, else made earlier, else
 * its words come first.
 */
export function compareCopies(a: AnyEntry, b: AnyEntry): number {
  const [one, other] = [restoredOf(a), restoredOf(b)]
  const restored = one && other ? compareStamps(other, one) : Number(!one) - Number(!other)
  const made = compareEarlier(stampOf(a), stampOf(b))
  if (restored !== 0 || made !== 0) return restored || made
  const [words, otherWords] = [canonicalJson(a), canonicalJson(b)]
  return words < otherWords ? -1 : words > otherWords ? 1 : 0
}

function compareEarlier(a: Stamp | undefined, b: Stamp | undefined): number {
  return a && b ? compareStamps(a, b) : Number(!a) - Number(!b)
}

/** Whether this says that others are removed. */
export function saysRemoved(entry: unknown): boolean {
  return memberOf(memberOf(entry, 'happening'), 'type') === 'entries-removed' && parseEvent(entry).ok
}
