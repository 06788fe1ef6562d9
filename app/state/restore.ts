/** What becomes of the entries on disk when others are added to them. Loaded only for that. */
import { parseEvent, type Event } from '#core/diary/event.ts'
import { mergeEvents } from '#core/diary/import.ts'
import { hasId } from '#app/platform/storage/seal.ts'
import type { Store } from './store.ts'

/**
 * What is here and what comes, by moment, each id once; what is here already stays as it is. What this version cannot
 * read comes last, and lies there for one that can.
 */
export function mergeEntries(
  here: readonly unknown[],
  incoming: readonly unknown[],
): readonly { readonly id: string }[] {
  const [mine, theirs] = [sortOut(here), sortOut(incoming)]
  const unreadHere = new Set(mine.others.map(({ id }) => id))
  const fresh = theirs.events.filter(({ id }) => !unreadHere.has(id))
  const merged: readonly { readonly id: string }[] = [...mergeEvents(mine.events, fresh), ...mine.others]
  const known = new Set(merged.map(({ id }) => id))
  return [...merged, ...theirs.others.filter(({ id }) => !known.has(id))]
}

/** Adds what restores replaced; then there is no copy any more. False: nothing was changed. */
export function bringBack({ rewrite }: Pick<Store, 'rewrite'>): Promise<boolean> {
  return rewrite((here, copy) => {
    const { events, others } = sortOut(copy)
    // The parts of a copy were written one after another: its order is not that of life.
    return mergeEntries(here, [...events.toSorted((one, other) => one.at - other.at), ...others])
  }, 'drop')
}

/** What restores replaced goes for good. False: nothing was changed. */
export function forgetCopy({ rewrite }: Pick<Store, 'rewrite'>): Promise<boolean> {
  return rewrite(here => here.filter(hasId), 'drop')
}

/** What this version can read of these, and all else that has an id. */
function sortOut(entries: readonly unknown[]): {
  readonly events: readonly Event[]
  readonly others: readonly { readonly id: string }[]
} {
  const parsed = entries.map(entry => ({ entry, result: parseEvent(entry) }))
  return {
    events: parsed.flatMap(({ result }) => (result.ok ? [result.event] : [])),
    others: parsed.flatMap(({ entry, result }) => (result.ok || !hasId(entry) ? [] : [entry])),
  }
}
