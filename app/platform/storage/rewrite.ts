/**
 * Reads and writes that build on everything there is: bringing a file in, locking, unlocking, looking whether something
 * else changed it. Nothing written meanwhile is lost.
 */
import type { IDBPDatabase } from 'idb'
import type { CopyChange, NextEntries } from '#app/platform/platform.ts'
import { entriesOf, nextCopy } from './copy.ts'
import {
  change,
  CHANGES,
  changesOf,
  countChange,
  entriesAfter,
  heldByAnotherTab,
  lockChanged,
  type Attempt,
  type Change,
  type DatabaseSchema,
} from './database.ts'
import { PATIENCE_MS } from './patience.ts'
import { rewriteLock, rewriteLockBeside } from './rewrite-lock.ts'
import {
  BEFORE_RESTORE,
  ENTRIES_MAC,
  LOCK,
  lockIdOf,
  openEntry,
  openValue,
  sealEntry,
  sealValue,
  type Seal,
} from './seal.ts'
import { hasId } from '#core/diary/envelope.ts'
import { tamperingOf, type Tampering } from './tampering.ts'

/** The key of a lock that could not be used any more. */
export const BROKEN_LOCK = 'broken-lock'

/** So many entries are written at once. */
const PART = 500

/** So often it is begun anew because another tab wrote meanwhile. Each try of another tab is over sooner than ours. */
const TRIES = 20

interface Everything {
  readonly entries: readonly unknown[]
  readonly keys: readonly number[]
  readonly values: ReadonlyMap<string, unknown>
}

/** What takes long is done by one tab at a time. One that never ends holds up nobody for ever. */
export async function alone(name: string, work: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return work()
  let begun = false
  const once = () => {
    begun = true
    return work()
  }
  const unlessBegun = (next: () => Promise<void>) => (error: unknown) => {
    if (begun) throw error
    return next()
  }
  const { locks } = navigator
  await locks
    .request(rewriteLock(name), { signal: AbortSignal.timeout(PATIENCE_MS) }, once)
    .catch(unlessBegun(() => locks.request(rewriteLockBeside(name), { mode: 'shared' }, once)))
    .catch(unlessBegun(once))
}

/** Puts what `next` makes of the opened entries in their place; the copy changes with them. */
export function rewriteEntries(
  attempt: Attempt,
  seal: Seal | undefined,
  next: NextEntries,
  copyChange: CopyChange,
): Promise<void> {
  return inOneGo(attempt, seal, async ({ entries, values }) => {
    const copy = values.get(BEFORE_RESTORE)
    const opened = seal ? await Promise.all(entries.map(entry => openEntry(seal, entry))) : entries
    const openedCopy = entriesOf(await openValue(seal, BEFORE_RESTORE, copy))
    const made = await next(opened, openedCopy)
    const sealed = seal ? await Promise.all(made.map(entry => sealEntry(seal, entry))) : made
    const copied = await nextCopy(copyChange, seal, copy, entries, opened)
    return async transaction => {
      const events = transaction.objectStore('events')
      await Promise.all(copied.map(([key, value]) => putOrDelete(transaction, key, value)))
      await events.clear()
      // The page answers between two parts.
      for (let from = 0; from < sealed.length; from += PART)
        await Promise.all(sealed.slice(from, from + PART).map(entry => events.add(entry)))
      await putOrDelete(transaction, ENTRIES_MAC, seal?.mac?.of(sealed))
    }
  })
}

/** Writes everything again, opened with one seal and sealed with the next, keys as they were. */
export function relockAll(
  attempt: Attempt,
  seal: Seal | undefined,
  next: Seal | undefined,
  lock: unknown,
): Promise<void> {
  return inOneGo(attempt, seal, async ({ entries, keys, values }) => {
    const sealed = await Promise.all(entries.map(entry => sealAnew(seal, next, entry)))
    const kept = await Promise.all(
      [...values]
        .filter(([name]) => ![LOCK, CHANGES, ENTRIES_MAC].includes(name))
        .map(async ([name, value]) => {
          return [name, await sealValue(next, name, await openValue(seal, name, value))] as const
        }),
    )
    return async transaction => {
      const [events, saved] = [transaction.objectStore('events'), transaction.objectStore('kept')]
      await Promise.all(sealed.map((entry, index) => events.put(entry, keys[index])))
      await Promise.all(kept.map(([name, value]) => saved.put(value, name)))
      await putOrDelete(transaction, LOCK, lock)
      await putOrDelete(transaction, ENTRIES_MAC, next?.mac?.of(sealed))
    }
  })
}

/** What was done to the entries by something that had no key; none when all is as this app left it. */
export async function findTampering(
  attempt: Attempt,
  seal: Seal | undefined,
): Promise<Tampering | undefined> {
  const { entries, values } = await attempt(readEverything)
  if (lockIdOf(values.get(LOCK)) !== seal?.lockId) throw lockChanged()
  return seal && tamperingOf(seal, entries, values.get(ENTRIES_MAC))
}

/** Takes away the record of a lock that nobody can use. It stays on disk beside what was sealed with it. */
export function setLockAside(attempt: Attempt): Promise<void> {
  return attempt(db =>
    change(db, async transaction => {
      const saved = transaction.objectStore('kept')
      await saved.put(await saved.get(LOCK), BROKEN_LOCK)
      await saved.delete(LOCK)
      await countChange(transaction)
    }),
  )
}

async function putOrDelete(transaction: Change, key: string, value: unknown): Promise<void> {
  const saved = transaction.objectStore('kept')
  await (value === undefined ? saved.delete(key) : saved.put(value, key))
}

async function sealAnew(seal: Seal | undefined, next: Seal | undefined, entry: unknown) {
  const opened = await openEntry(seal, entry)
  if (!hasId(opened)) throw new Error('an entry without an id')
  return sealEntry(next, opened)
}

/**
 * Reads everything, prepares the change, and makes it in one transaction that first looks whether something changed. The
 * browser's cryptography cannot be waited for inside a transaction: it would end.
 */
async function inOneGo(
  attempt: Attempt,
  seal: Seal | undefined,
  prepare: (found: Everything) => Promise<(transaction: Change) => Promise<unknown>>,
): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const found = await attempt(readEverything)
    if (lockIdOf(found.values.get(LOCK)) !== seal?.lockId) throw lockChanged()
    const write = await prepare(found)
    const isWritten = await attempt(async db => {
      let unchanged = false
      await change(db, async transaction => {
        unchanged = await isUnchanged(transaction, found)
        if (!unchanged) return
        await write(transaction)
        await countChange(transaction)
      })
      return unchanged
    })
    if (isWritten) return
  }
  // Other tabs never stop writing.
  throw heldByAnotherTab()
}

async function readEverything(db: IDBPDatabase<DatabaseSchema>): Promise<Everything> {
  const transaction = db.transaction(['events', 'kept'], 'readonly')
  const [events, kept] = [transaction.objectStore('events'), transaction.objectStore('kept')]
  const [{ entries, keys }, values, names] = await Promise.all([
    entriesAfter(events, 0),
    kept.getAll(),
    kept.getAllKeys(),
  ])
  return { entries, keys, values: new Map(names.map((name, index) => [name, values[index]])) }
}

/** Every write counts up, and no key is given twice. */
async function isUnchanged(transaction: Change, { keys, values }: Everything): Promise<boolean> {
  const events = transaction.objectStore('events')
  const [count, changes] = await Promise.all([events.count(), changesOf(transaction)])
  const last = await events.openKeyCursor(null, 'prev')
  return count === keys.length && last?.key === keys.at(-1) && changes === (values.get(CHANGES) ?? 0)
}
