/** Single entries, also those no screen shows: what cannot be read, and taking any of them away. */
import { parseEvent } from '#core/diary/event.ts'
import { beforeRemoval } from '#core/diary/removal.ts'
import { withoutEntries } from '#core/diary/restore.ts'
import { reasonOf, type UnreadReason } from '#core/diary/unread.ts'
import type { App } from '#app/app.ts'
import { hasId } from '#core/diary/envelope.ts'

/** An entry this version cannot read, and what can be said of it. */
export interface UnreadEntry {
  readonly id: string
  readonly reason: UnreadReason
  readonly entry: object
}

/** Every entry on disk this version cannot read. One without an id cannot be named: it goes with the next removal. */
export async function unreadEntries({ platform }: App): Promise<readonly UnreadEntry[]> {
  const found = await platform.storage.readSince(0)
  return (found.ok ? found.entries : []).flatMap(({ entry }): readonly UnreadEntry[] => {
    const result = parseEvent(entry)
    return result.ok || !hasId(entry) ? [] : [{ id: entry.id, reason: reasonOf(result.issue), entry }]
  })
}

/**
 * Takes entries away by their id, here, from the copy of what a file replaced, and on every other device; asks for the check
 * again where an answer goes. False: they are still there.
 */
export async function removeEntries({ store }: Pick<App, 'store'>, ids: readonly string[]): Promise<boolean> {
  const gone = new Set(ids)
  const all = await store.events()
  const removed = all.filter(({ id }) => gone.has(id))
  const asked = beforeRemoval(removed, all)
  if (asked.length > 0 && !(await store.record(...asked))) return false
  return store.rewrite((here, _copy, author) => withoutEntries(here, gone, author), { without: gone })
}
