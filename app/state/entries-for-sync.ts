/** The entries of this device as other devices get them. Loaded only where there are others. */
import { hasId, memberOf, versionOf, withStamps } from '#core/diary/envelope.ts'
import type { Storage, StorageError } from '#app/platform/platform.ts'
import { isSealed } from '#app/platform/storage/seal.ts'

/** How far the entries on disk were looked through: saved as it is, and given back the next time. */
export interface SyncPlace {
  readonly key: number
  readonly count: number
}

/** An entry, read or unread, with its stamp in it. */
interface SyncEntry {
  readonly id: string
  /** The id, and when it was brought back after it had been removed: with that it has to be sent once more. */
  readonly version: string
  readonly entry: { readonly id: string }
}

export type EntriesForSync =
  | {
      readonly ok: true
      /** In the order of writing, with those that came from other devices. */
      readonly entries: readonly SyncEntry[]
      /** For the next time. */
      readonly place: SyncPlace
      /** The disk was rewritten since the place that was given: these are all entries there are, sent or not. */
      readonly isAnew: boolean
    }
  | { readonly ok: false; readonly storageError: StorageError }

/** The entries after a place, or all where that place is no more. */
export async function entriesForSync(
  storage: Pick<Storage, 'readSince'>,
  after: SyncPlace = { key: 0, count: 0 },
): Promise<EntriesForSync> {
  const fresh = await storage.readSince(after.key)
  if (!fresh.ok) return fresh
  // What has no stamp of its own gets it from all that was written before it.
  const isStamped = fresh.entries.every(({ entry }) => memberOf(entry, 'stamp') !== undefined)
  const isEnough = after.key === 0 || (fresh.before === after.count && isStamped)
  const found = isEnough ? fresh : await storage.readSince(0)
  if (!found.ok) return found
  const before = found.before + found.entries.filter(({ key }) => key <= after.key).length
  const isAnew = before !== after.count
  const stamped = withStamps(found.entries.map(({ entry }) => entry))
  const asked = isAnew ? stamped : stamped.slice(before - found.before)
  const entries = asked.flatMap((entry): readonly SyncEntry[] => {
    const version = versionOf(entry)
    return !hasId(entry) || isSealed(entry) || version === undefined ? [] : [{ id: entry.id, version, entry }]
  })
  const place = { key: found.entries.at(-1)?.key ?? after.key, count: found.before + found.entries.length }
  return { ok: true, entries, place, isAnew }
}
