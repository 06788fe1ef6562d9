import {
  openDB,
  unwrap,
  type DBSchema,
  type IDBPDatabase,
  type IDBPObjectStore,
  type IDBPTransaction,
} from 'idb'
import type { StorageError } from '#app/platform/platform.ts'

/** What lies in IndexedDB: the entries in the order they were written, and a few values that are not history. */
export interface DatabaseSchema extends DBSchema {
  events: { key: number; value: { readonly id: string }; indexes: { id: string } }
  kept: { key: string; value: unknown }
}

const STORES = ['events', 'kept'] as const
/** Of the shape above. */
export const DATABASE_VERSION = 1

/**
 * Makes the stores of an empty database. The browser gives the keys, from 1 upwards, and their order is that of the diary.
 * What lies at 0 or below was put there by something else: it is read as the oldest and can be removed in Mine like any
 * other, and a snapshot made without it is not used. That it does not belong there, only the lock can tell.
 */
export function createStores(db: IDBPDatabase<DatabaseSchema>): void {
  db.createObjectStore('events', { autoIncrement: true }).createIndex('id', 'id', { unique: true })
  db.createObjectStore('kept')
}

/** The name of the database that holds everything while the diary of this name is made anew. */
export function copyOf(name: string): string {
  return `${name}-repair`
}

async function hasCopy(name: string): Promise<boolean> {
  const all = 'databases' in indexedDB ? await indexedDB.databases() : []
  return all.some(database => database.name === copyOf(name))
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

  /** The whole database, or the reason why not. Who is held up by another tab is told so, and tries again later. */
  const openWhole = async (): Promise<IDBPDatabase<DatabaseSchema>> => {
    let isNew = false
    let isHeld = false
    const opening = openDB<DatabaseSchema>(name, DATABASE_VERSION, {
      upgrade(db, _from, _to, transaction) {
        isNew = true
        watch(unwrap(transaction))
        createStores(db)
      },
      blocked: () => hold(),
      blocking(_current, _blocked, event) {
        if (event.target instanceof IDBDatabase) event.target.close()
        database = undefined
      },
      terminated() {
        database = undefined
      },
    })
    let hold = () => {}
    const held = new Promise<never>((_resolve, reject) => {
      hold = () => {
        isHeld = true
        reject(heldByAnotherTab())
      }
    })
    const closeIfLate = (db: IDBPDatabase<DatabaseSchema>) => {
      if (isHeld) db.close()
    }
    opening.then(closeIfLate, () => undefined)
    const db = await Promise.race([opening, held])
    if (!STORES.every(store => db.objectStoreNames.contains(store))) {
      db.close()
      throw new DOMException('a store is missing', 'NotFoundError')
    }
    if (!isNew || !(await hasCopy(name))) return db
    // A repair was broken off when the old database was gone and the new one was not there yet.
    db.close()
    const { finishRepair } = await import('./repair.ts')
    await finishRepair(name)
    return openWhole()
  }

  const open = () => {
    if (!('indexedDB' in globalThis)) throw noStorage()
    database ??= openWhole().then(
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

/** The count begins anywhere, so that a database made anew is never taken for the one that was erased. */
export function nextCount(changes: number): number {
  return changes === 0 ? Math.ceil(Math.random() * 2 ** 40) : changes + 1
}

/** So many entries are read at once: the page answers between two parts. */
const PART = 2_000

/** The entries after a key and their keys, oldest first; 0 reads all. */
export async function entriesAfter(
  store: Pick<IDBPObjectStore<DatabaseSchema, ['events', 'kept'], 'events'>, 'getAll' | 'getAllKeys'>,
  key: number,
): Promise<{ readonly entries: readonly unknown[]; readonly keys: readonly number[] }> {
  let range = key === 0 ? null : IDBKeyRange.lowerBound(key, true)
  const [entries, keys]: [unknown[], number[]] = [[], []]
  for (;;) {
    const [some, at] = await Promise.all([store.getAll(range, PART), store.getAllKeys(range, PART)])
    entries.push(...some)
    keys.push(...at)
    const last = at.at(-1)
    if (at.length < PART || last === undefined) return { entries, keys }
    range = IDBKeyRange.lowerBound(last, true)
  }
}

/** Counts one more write, in its own transaction. */
export async function countChange(transaction: Change): Promise<void> {
  await transaction.objectStore('kept').put(nextCount(await changesOf(transaction)), CHANGES)
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

/** Another tab has the database open in an older shape, and does not let go. */
export function heldByAnotherTab(): DOMException {
  return new DOMException('another tab holds the diary', 'BlockedError')
}

/** The browser says neither yes nor no. */
export function noAnswer(): DOMException {
  return new DOMException('no answer', 'TimeoutError')
}

/** Chromium with blocked cookies names no reason when a database is opened; the other storage does. */
function isForbidden(): boolean {
  try {
    return !('localStorage' in globalThis) || localStorage.length < 0
  } catch {
    return true
  }
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
  return (
    STORAGE_ERRORS[error.name === 'UnknownError' && isForbidden() ? 'SecurityError' : error.name] ?? 'broken'
  )
}
const STORAGE_ERRORS: Readonly<Record<string, StorageError | undefined>> = {
  QuotaExceededError: 'full',
  NotAllowedError: 'locked',
  SecurityError: 'unavailable',
  InvalidStateError: 'unavailable',
  VersionError: 'newer',
  NotFoundError: 'incomplete',
  BlockedError: 'blocked',
  TimeoutError: 'silent',
}
