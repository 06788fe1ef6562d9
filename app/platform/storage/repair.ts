/** What can be read of a database of any shape, and the same database made anew. Nothing readable is ever in one place only. */
import { deleteDB, openDB, unwrap, type IDBPDatabase } from 'idb'
import type { RawDiary } from '#app/platform/platform.ts'
import {
  change,
  copyOf,
  createStores,
  DATABASE_VERSION,
  heldByAnotherTab,
  type DatabaseSchema,
} from './database.ts'
import { hasId } from '#core/diary/envelope.ts'

/** Reads all there is, whatever its version and its stores. Rejects when there is no database, or it cannot be opened. */
export async function readRaw(name: string): Promise<RawDiary> {
  const db = await openAsItIs(name)
  try {
    const stores: Record<string, RawDiary['stores'][string]> = {}
    let unreadable = 0
    for (const store of db.objectStoreNames) {
      const found = await readStore(db, store)
      stores[store] = found.rows
      unreadable += found.unreadable
    }
    return { stores, unreadable }
  } finally {
    db.close()
  }
}

/** Copies out, makes the database anew, copies in. Rejects with everything where it was, or in the copy. */
export async function repair(name: string): Promise<void> {
  const { stores } = await readRaw(name)
  const copy = await openCopy(name)
  try {
    await change(copy, async transaction => putAll(unwrap(transaction), stores))
  } finally {
    copy.close()
  }
  await finishRepair(name)
}

/** The second half, also after the first was broken off: the database as the copy says, in one go, then no copy. */
export async function finishRepair(name: string): Promise<void> {
  const { stores } = await readRaw(copyOf(name))
  await remove(name)
  const whole = await openDB<DatabaseSchema>(name, DATABASE_VERSION, {
    upgrade(db, _from, _to, transaction) {
      createStores(db)
      putAll(unwrap(transaction), stores)
    },
  })
  whole.close()
  await forgetCopy(name)
}

function openCopy(name: string) {
  return openDB<DatabaseSchema>(copyOf(name), DATABASE_VERSION, { upgrade: createStores })
}

/** Each row at its own key; of entries with one id the first, as when they are written. A row that fails undoes all. */
function putAll(transaction: IDBTransaction, stores: RawDiary['stores']): void {
  const ids = new Set<string>()
  for (const store of ['events', 'kept'] as const)
    for (const { key, value } of stores[store] ?? []) {
      if (store === 'events' && hasId(value)) {
        if (ids.has(value.id)) continue
        ids.add(value.id)
      }
      transaction.objectStore(store).put(value, key)
    }
}

/** Nothing of a repair is left. */
function forgetCopy(name: string): Promise<void> {
  return remove(copyOf(name))
}

/** Another tab that does not let go keeps it for now; it goes when that tab does. */
function remove(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    deleteDB(name, { blocked: () => reject(heldByAnotherTab()) }).then(resolve, reject)
  })
}

/** Opens the database in the version it has; one that is not there is not made. */
async function openAsItIs(name: string): Promise<IDBPDatabase> {
  let isMissing = false
  try {
    return await openDB(name, undefined, {
      upgrade(_db, _from, _to, transaction) {
        isMissing = true
        transaction.done.catch(() => undefined)
        transaction.abort()
      },
    })
  } catch (error) {
    throw isMissing ? new DOMException('no database', 'NotFoundError') : error
  }
}

/** All rows at once; where one of them cannot be read, one by one. */
async function readStore(db: IDBPDatabase, store: string) {
  const keys = await db.getAllKeys(store)
  try {
    const values: readonly unknown[] = await db.getAll(store)
    return { rows: keys.map((key, index) => ({ key, value: values[index] })), unreadable: 0 }
  } catch {
    const rows: { key: IDBValidKey; value: unknown }[] = []
    for (const key of keys) {
      const row = await db.get(store, key).then(
        (value: unknown) => ({ key, value }),
        () => undefined,
      )
      if (row) rows.push(row)
    }
    return { rows, unreadable: keys.length - rows.length }
  }
}
