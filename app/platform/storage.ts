import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Saved, Storage, Trouble } from './platform.ts'

interface Shape extends DBSchema {
  events: { key: number; value: { readonly id: string }; indexes: { id: string } }
  kept: { key: string; value: unknown }
}

/** The diary in IndexedDB. Strict durability: "saved" means on disk, not on its way. */
export function createStorage(name = 'unknot'): Storage {
  let database: Promise<IDBPDatabase<Shape>> | undefined

  const open = () => {
    database ??= openDB<Shape>(name, 1, {
      upgrade(db) {
        db.createObjectStore('events', { autoIncrement: true }).createIndex('id', 'id', { unique: true })
        db.createObjectStore('kept')
      },
      blocking(_current, _blocked, event) {
        if (event.target instanceof IDBDatabase) event.target.close()
        database = undefined
      },
      terminated() {
        database = undefined
      },
    })
    return database
  }

  /** A lost connection is opened again once; what still fails is told, never swallowed. */
  const attempt = async <Result>(work: (db: IDBPDatabase<Shape>) => Promise<Result>): Promise<Result> => {
    try {
      return await work(await open())
    } catch (error) {
      if (!isLostConnection(error)) throw error
      database = undefined
      return work(await open())
    }
  }

  return {
    async readAll() {
      try {
        return { ok: true, entries: await attempt(db => db.getAll('events')) }
      } catch (error) {
        return { ok: false, trouble: troubleOf(error) }
      }
    },
    append: entries =>
      saved(() =>
        attempt(async db => {
          const transaction = db.transaction('events', 'readwrite', { durability: 'strict' })
          const known = transaction.store.index('id')
          for (const entry of entries) {
            if ((await known.getKey(entry.id)) === undefined) await transaction.store.add(entry)
          }
          await transaction.done
        }),
      ),
    keep: (key, value) =>
      saved(() =>
        attempt(async db => {
          const transaction = db.transaction('kept', 'readwrite', { durability: 'strict' })
          await transaction.store.put(value, key)
          await transaction.done
        }),
      ),
    async kept(key) {
      try {
        return await attempt(db => db.get('kept', key))
      } catch {
        return undefined
      }
    },
  }
}

async function saved(work: () => Promise<void>): Promise<Saved> {
  try {
    await work()
    return { ok: true }
  } catch (error) {
    return { ok: false, trouble: troubleOf(error) }
  }
}

function isLostConnection(error: unknown): boolean {
  return (
    error instanceof DOMException && (error.name === 'InvalidStateError' || error.name === 'UnknownError')
  )
}

function troubleOf(error: unknown): Trouble {
  if (!(error instanceof DOMException)) return 'broken'
  if (error.name === 'QuotaExceededError') return 'full'
  return error.name === 'SecurityError' || error.name === 'InvalidStateError' ? 'unavailable' : 'broken'
}
