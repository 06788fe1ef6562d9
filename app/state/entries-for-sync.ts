/** The entries of this device as other devices get them. Loaded only where there are others. */
import { versionOf, withStamps } from '#core/diary/envelope.ts'
import type { Storage, StorageError } from '#app/platform/platform.ts'
import { isSealed } from '#app/platform/storage/seal.ts'
import { hasId } from '#core/diary/envelope.ts'

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
  const found = await storage.readSince(0)
  if (!found.ok) return found
  const { entries: all } = found
  const isAnew = all.filter(({ key }) => key <= after.key).length !== after.count
  const stamped = withStamps(all.map(({ entry }) => entry))
  const entries = stamped.flatMap((entry, index): readonly SyncEntry[] => {
    const version = versionOf(entry)
    const isOld = !isAnew && index < after.count
    return isOld || !hasId(entry) || isSealed(entry) || version === undefined
      ? []
      : [{ id: entry.id, version, entry }]
  })
  return { ok: true, entries, place: { key: all.at(-1)?.key ?? 0, count: all.length }, isAnew }
}
