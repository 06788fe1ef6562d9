/** What becomes of the entries on disk when others are added to them, or take their place. Loaded only for that. */
import type { Moment } from '#core/calendar/calendar-day.ts'
import { parseEvent, type Event } from '#core/diary/event.ts'
import { mergeEvents, replaceEvents } from '#core/diary/import.ts'
import type { Slices } from '#core/diary/in-slices.ts'
import { openSessionEvents } from '#core/diary/open-session.ts'
import type { App } from '#app/app.ts'
import { runInSlices } from '#app/platform/in-slices.ts'
import { hasId } from '#app/platform/storage/seal.ts'
import { HALF_TOLD } from './kept.ts'
import type { Store } from './store.ts'

/**
 * What is here and what comes, by moment, each id once; what is here already stays as it is. What this version cannot
 * read comes last, and lies there for one that can.
 */
export async function mergeEntries(
  here: readonly unknown[],
  incoming: readonly unknown[],
): Promise<readonly { readonly id: string }[]> {
  const [mine, theirs] = [await sortOut(here), await sortOut(incoming)]
  const unreadHere = new Set(mine.others.map(({ id }) => id))
  const fresh = theirs.events.filter(({ id }) => !unreadHere.has(id))
  const merged: readonly { readonly id: string }[] = [...mergeEvents(mine.events, fresh), ...mine.others]
  const known = new Set(merged.map(({ id }) => id))
  return [...merged, ...theirs.others.filter(({ id }) => !known.has(id))]
}

/** Only what comes; and the session that is open here at `now` (epoch ms), which goes on in another tab. */
export async function replaceEntries(
  here: readonly unknown[],
  incoming: readonly Event[],
  now: Moment,
): Promise<readonly Event[]> {
  const { events } = await sortOut(here)
  return replaceEvents([...incoming, ...openSessionEvents(events, now)])
}

/** Another diary may be of another person: what was half told here is told in neither. */
export function forgetHalfTold(app: App): void {
  app.nothingHurts.value = false
  app.justReported.value = undefined
  app.checkDraft.value = undefined
  for (const key of HALF_TOLD) void app.platform.storage.set(key, undefined)
}

/** Adds what restores replaced; then there is no copy any more. False: nothing was changed. */
export function bringBack({ rewrite }: Pick<Store, 'rewrite'>): Promise<boolean> {
  return rewrite(async (here, copy) => {
    const { events, others } = await sortOut(copy)
    // The parts of a copy were written one after another: its order is not that of life.
    return mergeEntries(here, [...events.toSorted((one, other) => one.at - other.at), ...others])
  }, 'drop')
}

/** What restores replaced goes for good. False: nothing was changed. */
export function forgetCopy({ rewrite }: Pick<Store, 'rewrite'>): Promise<boolean> {
  return rewrite(here => here.filter(hasId), 'drop')
}

interface SortedOut {
  readonly events: readonly Event[]
  readonly others: readonly { readonly id: string }[]
}

/** What this version can read of these, and all else that has an id; the page answers meanwhile. */
async function sortOut(entries: readonly unknown[]): Promise<SortedOut> {
  const sorted = await runInSlices(readInSlices(entries))
  // Nothing must ever be written in the place of a diary that was not read to its end.
  if (!sorted) throw new Error('reading was left off')
  return sorted
}

/** So many entries are read in one slice. */
const SLICE = 200

function* readInSlices(entries: readonly unknown[]): Slices<SortedOut> {
  const [events, others]: [Event[], { readonly id: string }[]] = [[], []]
  for (const [index, entry] of entries.entries()) {
    if (index > 0 && index % SLICE === 0) yield index / entries.length
    const result = parseEvent(entry)
    if (result.ok) events.push(result.event)
    else if (hasId(entry)) others.push(entry)
  }
  return { events, others }
}
