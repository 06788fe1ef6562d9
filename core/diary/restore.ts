/** What becomes of the entries here when those of a file are added to them, or take their place. Loaded only for that. */
import type { Moment } from '#core/calendar/calendar-day.ts'
import { hasId, memberOf, restoredOf, stampOf, withStamps } from './envelope.ts'
import type { Event } from './event.ts'
import { MAX_REMOVED } from './event-notes.ts'
import { openSessionEvents } from './open-session.ts'
import { inOrder, readEntries } from './order.ts'
import { laterStamp, nextStamp, type Stamp } from './stamp.ts'
import {
  compareCopies,
  entriesInOrder,
  isKeptEntry,
  removalsIn,
  saysRemoved,
  type AnyEntry,
} from './unite.ts'

/** Who writes, and when (epoch ms). */
export interface Author {
  readonly now: Moment
  /** 16 hex digits. */
  readonly device: string
  readonly newId: () => string
}

/** Makes the entries there will be of those that are here and those of the copy; new ones are by this author. */
export type NextDiary = (
  here: readonly unknown[],
  copy: readonly unknown[],
  author: Author,
) => readonly AnyEntry[]

/**
 * What is here and what comes, each id once; what is here already stays as it is. What comes and was removed here is brought
 * back, and what the other diary removed goes here too.
 */
export function mergeEntries(
  here: readonly unknown[],
  incoming: readonly unknown[],
  author: Author,
): readonly AnyEntry[] {
  const mine = contentOf(here)
  const known = new Set(mine.map(({ id }) => id))
  const fresh = contentOf(incoming).filter(({ id }) => !known.has(id))
  const removedHere = removalsIn(mine)
  const restored = stamps([...mine, ...fresh], author)()
  const back = fresh.map(entry => (isKeptEntry(entry, removedHere) ? entry : { ...entry, restored }))
  return entriesInOrder(contentOf([...mine, ...back]))
}

/**
 * Only what comes; and the session that is open here, which goes on in another tab. All else that is here is removed, on
 * every device that has it.
 */
export function replaceEntries(
  here: readonly unknown[],
  incoming: readonly unknown[],
  author: Author,
): readonly AnyEntry[] {
  const mine = contentOf(here)
  const known = new Map(mine.map(entry => [entry.id, entry]))
  const theirs = contentOf(incoming)
  const next = stamps([...mine, ...theirs], author)
  const removedHere = removalsIn(mine)
  const restored = next()
  const brought = theirs.map(entry => {
    const old = known.get(entry.id)
    const loses = !isKeptEntry(entry, removedHere) || (old !== undefined && compareCopies(old, entry) < 0)
    return loses ? { ...entry, restored } : entry
  })
  const told = readEntries(mine.filter(isOfSession)).events
  const staying = new Set([
    ...theirs.map(({ id }) => id),
    ...openSessionEvents(inOrder(told), author.now).map(({ id }) => id),
    ...mine.filter(saysRemoved).map(({ id }) => id),
  ])
  const coming = new Set(theirs.map(({ id }) => id))
  const going = mine.filter(({ id }) => !staying.has(id)).map(({ id }) => id)
  const others = mine.filter(({ id }) => staying.has(id) && !coming.has(id))
  return entriesInOrder(contentOf([...others, ...brought, ...removalEvents(going, author, next)]))
}

/** Everything without these, and what says that they are removed. */
export function withoutEntries(
  here: readonly unknown[],
  ids: ReadonlySet<string>,
  author: Author,
): readonly AnyEntry[] {
  const mine = contentOf(here)
  const rest = mine.filter(({ id }) => !ids.has(id))
  return entriesInOrder([...rest, ...removalEvents([...ids], author, stamps(mine, author))])
}

/** So many entries as the ids need. */
function removalEvents(ids: readonly string[], author: Author, next: () => Stamp): readonly Event[] {
  const events: Event[] = []
  for (let from = 0; from < ids.length; from += MAX_REMOVED) {
    const happening = { type: 'entries-removed' as const, ids: ids.slice(from, from + MAX_REMOVED) }
    events.push({ id: author.newId(), at: author.now, happening, stamp: next() })
  }
  return events
}

/** Stamps later than all of these, one after the other. */
function stamps(entries: readonly unknown[], { now, device }: Author): () => Stamp {
  let latest = entries
    .flatMap(entry => [stampOf(entry), restoredOf(entry)])
    .reduce((late, stamp) => laterStamp(late, stamp), undefined)
  return () => {
    const stamp = nextStamp(latest, now, device)
    latest = stamp
    return stamp
  }
}

/** What a disk or file holds, with stamps in its order; of two with one id the first. What it says was removed is not in it. */
function contentOf(entries: readonly unknown[]): readonly AnyEntry[] {
  const seen = new Set<string>()
  const once = withStamps(entries)
    .filter(hasId)
    .filter(({ id }) => {
      if (seen.has(id)) return false
      seen.add(id)
      return true
    })
  const removals = removalsIn(once)
  return once.filter(entry => isKeptEntry(entry, removals))
}

function isOfSession(entry: unknown): boolean {
  return memberOf(memberOf(entry, 'happening'), 'session') !== undefined
}
