/** What becomes of the entries on disk when others are added to them. Loaded only for that. */
import { parseEvent, type Event } from '#core/diary/event.ts'
import { mergeEvents } from '#core/diary/import.ts'
import { hasId } from '#app/platform/storage/seal.ts'

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

/** The diary with what restores replaced. The copy's parts were written one after another: its order is not that of life. */
export function bringBackEntries(
  here: readonly unknown[],
  copy: readonly unknown[],
): readonly { readonly id: string }[] {
  const { events, others } = sortOut(copy)
  return mergeEntries(here, [...events.toSorted((one, other) => one.at - other.at), ...others])
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
