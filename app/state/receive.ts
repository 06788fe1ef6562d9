/** What becomes of the entries on disk when those of other devices come. Loaded only then. */
import { hasId } from '#core/diary/envelope.ts'
import { removalsIn, uniteEntries } from '#core/diary/unite.ts'
import type { Storage, StorageError } from '#app/platform/platform.ts'
import { entriesOf } from '#app/platform/storage/copy.ts'
import { BEFORE_RESTORE } from '#app/platform/storage/seal.ts'

type Received =
  | {
      readonly ok: true
      /** Nothing was new; something was added; or entries that were here were changed or removed. */
      readonly change: 'none' | 'more' | 'rewritten'
    }
  | { readonly ok: false; readonly storageError: StorageError }

/** Writes what is new of these. What other devices removed goes here too, also from the copy of what a file replaced. */
export async function receiveEntries(
  storage: Pick<Storage, 'readSince' | 'append' | 'rewrite' | 'get'>,
  incoming: readonly unknown[],
): Promise<Received> {
  const found = await storage.readSince(0)
  if (!found.ok) return found
  const here = found.entries.map(({ entry }) => entry)
  const { entries, added, isOnlyMore } = uniteEntries(here, incoming)
  const staying = new Set(entries.map(({ id }) => id))
  // What this device removed with a file stays in its copy, whatever else others remove.
  const without = new Set([...removalsIn(added).keys()].filter(id => !staying.has(id)))
  const copy = without.size > 0 ? entriesOf(await storage.get(BEFORE_RESTORE)) : []
  if (!isOnlyMore || copy.some(entry => hasId(entry) && without.has(entry.id))) {
    const result = await storage.rewrite(now => uniteEntries(now, incoming).entries, { without })
    return result.ok ? { ok: true, change: 'rewritten' } : result
  }
  if (added.length === 0) return { ok: true, change: 'none' }
  const result = await storage.append(added)
  return result.ok ? { ok: true, change: 'more' } : result
}
