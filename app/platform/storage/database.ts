import { openDB, unwrap, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb'
import type { StorageError } from '#app/platform/platform.ts'

/** What lies in IndexedDB: the entries in the order they were written, and a few values that are not history. */
export interface DatabaseSchema extends DBSchema {
  events: { key: number; value: { readonly id: string }; indexes: { id: string } }
  kept: { key: string; value: unknown }
}

/** Runs work on the open database; a lost connection is closed, opened again, and the work replayed once. */
export type Attempt = <Result>(work: (db: IDBPDatabase<DatabaseSchema>) => Promise<Result>) => Promise<Result>

/** The one connection to the diary of this name. What still fails the second time is told, never swallowed. */
export function connect(name: string): Attempt {
  let database: Promise<IDBPDatabase<DatabaseSchema>> | undefined
  const running = new Set<IDBTransaction>()

  const watch = (transaction: IDBTransaction) => {
    running.add(transaction)
    for (const end of ['complete', 'abort'])
      transaction.addEventListener(end, () => running.delete(transaction))
    return transaction
  }

  // WebKit keeps a page that was left as it stands, and every later page would wait for what it was writing, for ever.
  // What is broken off here is replayed when the page comes back.
  addEventListener('pagehide', ({ persisted }) => {
    if (persisted) for (const transaction of running) abort(transaction)
  })

  const open = () => {
    if (!('indexedDB' in globalThis)) throw noStorage()
    database ??= openDB<DatabaseSchema>(name, 1, {
      upgrade(db, _from, _to, transaction) {
        watch(unwrap(transaction))
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
    }).then(
      db => {
        const raw = unwrap(db)
        const begin = raw.transaction.bind(raw)
        raw.transaction = (...asked) => watch(begin(...asked))
        return db
      },
      (error: unknown) => {
        // What is refused today may be allowed in a minute.
        database = undefined
        throw error
      },
    )
    return database
  }

  const forget = async () => {
    const lost = database
    database = undefined
    await lost?.then(
      db => db.close(),
      () => undefined,
    )
  }

  return async work => {
    try {
      return await work(await open())
    } catch (error) {
      if (!isLostConnection(error)) throw error
      await forget()
      return work(await open())
    }
  }
}

/** The key of how often something was written, so that whoever builds on what they read notices a change. */
export const CHANGES = 'changes'

/** How often something was written. */
export async function changesOf(transaction: Pick<Change, 'objectStore'>): Promise<number> {
  const changes = await transaction.objectStore('kept').get(CHANGES)
  return typeof changes === 'number' ? changes : 0
}

/** Counts one more write, in its own transaction. */
export async function countChange(transaction: Change): Promise<void> {
  await transaction.objectStore('kept').put((await changesOf(transaction)) + 1, CHANGES)
}

/** One transaction over everything: it is done only when the browser has said complete, and undone when work fails. */
export async function change(
  db: IDBPDatabase<DatabaseSchema>,
  work: (change: Change) => Promise<unknown>,
): Promise<void> {
  const transaction = db.transaction(['events', 'kept'], 'readwrite', { durability: 'strict' })
  const done = transaction.done
  // The reason is thrown below; without a listener the browser would report it a second time.
  done.catch(() => undefined)
  try {
    await work(transaction)
    await done
  } catch (error) {
    abort(transaction)
    throw transaction.error ?? error
  }
}

export type Change = IDBPTransaction<DatabaseSchema, ['events', 'kept'], 'readwrite'>

function abort(transaction: Pick<Change, 'abort'>): void {
  try {
    transaction.abort()
  } catch {
    // It has ended already.
  }
}

/** Another tab switched the lock on or off: this one would write in the wrong way. */
export function lockChanged(): DOMException {
  return new DOMException('the lock was changed', 'NotAllowedError')
}

/** The browser has none or refuses it, or everything is being erased: this page reads and writes nothing. */
export function noStorage(): DOMException {
  return new DOMException('no storage', 'SecurityError')
}

/** A connection the browser took away, or a transaction it broke off for that. Work must be safe to do twice. */
function isLostConnection(error: unknown): boolean {
  return error instanceof DOMException && LOST.includes(error.name)
}
const LOST: readonly string[] = [
  'InvalidStateError',
  'UnknownError',
  'AbortError',
  'TransactionInactiveError',
]

/** Why the diary could not be saved or read, in one word the screens have a sentence for. */
export function storageErrorOf(error: unknown): StorageError {
  if (!(error instanceof DOMException)) return 'broken'
  if (error.name === 'QuotaExceededError') return 'full'
  if (error.name === 'NotAllowedError') return 'locked'
  return error.name === 'SecurityError' || error.name === 'InvalidStateError' ? 'unavailable' : 'broken'
}
