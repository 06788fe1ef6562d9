import { change, connect, lockChanged, storageErrorOf, type Change } from './database.ts'
import { createPatience } from './patience.ts'
import type { Clock, StorageError, Storage, WriteResult } from '#app/platform/platform.ts'
import {
  BEFORE_RESTORE,
  openEntry,
  openValue,
  LOCK,
  lockIdOf,
  sealEntry,
  sealValue,
  type Seal,
} from './seal.ts'
import { askToPersist, forgetVoice, storageState } from './storage-state.ts'
import { createValueMemory } from './value-memory.ts'

type Entries = Awaited<ReturnType<Storage['readSince']>>

const SILENT: { readonly ok: false; readonly storageError: StorageError } = {
  ok: false,
  storageError: 'silent',
}

/** The diary in IndexedDB. Strict durability: "saved" means on disk, not on its way. */
export function createStorage(clock: Clock, name = 'unknot'): Storage {
  const attempt = connect(name)
  const patient = createPatience(clock)
  let seal: Seal | undefined
  let last: Promise<unknown> = Promise.resolve()

  /** Writes go one after another: sealing takes a moment, and two values of one key must not change places. */
  const saved = (work: () => Promise<unknown>): Promise<WriteResult> => {
    const next = last.then(work).then(
      () => {
        memory.retry()
        return { ok: true } as const
      },
      (error: unknown) => ({ ok: false, storageError: storageErrorOf(error) }) as const,
    )
    last = next
    return next
  }

  /** One transaction in which no other tab can have changed the lock. */
  const write = (work: (change: Change) => Promise<unknown>) =>
    attempt(db =>
      change(db, async transaction => {
        const lock = await transaction.objectStore('kept').get(LOCK)
        if (lockIdOf(lock) !== seal?.lockId) throw lockChanged()
        await work(transaction)
      }),
    )

  const read = async (key: number): Promise<Entries> => {
    try {
      const { entries, keys, before } = await attempt(async db => {
        const transaction = db.transaction(['events', 'kept'], 'readonly')
        const store = transaction.objectStore('events')
        const after = IDBKeyRange.lowerBound(key, true)
        const [lock, entries, keys, before] = await Promise.all([
          transaction.objectStore('kept').get(LOCK),
          store.getAll(after),
          store.getAllKeys(after),
          key === 0 ? 0 : store.count(IDBKeyRange.upperBound(key)),
        ])
        if (lockIdOf(lock) !== seal?.lockId) throw lockChanged()
        return { entries, keys, before }
      })
      const opened = await Promise.all(entries.map(entry => openEntry(seal, entry)))
      return { ok: true, entries: keys.map((at, index) => ({ key: at, entry: opened[index] })), before }
    } catch (error) {
      return { ok: false, storageError: storageErrorOf(error) }
    }
  }

  const memory = createValueMemory((key, value) =>
    patient(
      saved(async () => {
        const sealed = await sealValue(seal, key, value)
        await write(transaction => transaction.objectStore('kept').put(sealed, key))
      }),
      SILENT,
    ),
  )

  return {
    readSince: key => patient(read(key), SILENT),

    append: entries =>
      patient(
        saved(async () => {
          const sealed = await Promise.all(entries.map(entry => sealEntry(seal, entry)))
          await write(async transaction => {
            const store = transaction.objectStore('events')
            for (const entry of sealed) {
              if ((await store.index('id').getKey(entry.id)) === undefined) await store.add(entry)
            }
          })
        }),
        SILENT,
      ),

    replaceAll: entries =>
      saved(async () => {
        const sealed = await Promise.all(entries.map(entry => sealEntry(seal, entry)))
        await write(async transaction => {
          const [events, kept] = [transaction.objectStore('events'), transaction.objectStore('kept')]
          await kept.put(await events.getAll(), BEFORE_RESTORE)
          await events.clear()
          await Promise.all(sealed.map(entry => events.add(entry)))
        })
      }),

    eraseAll: () =>
      saved(async () => {
        await attempt(db =>
          change(db, async transaction => {
            await Promise.all([
              transaction.objectStore('events').clear(),
              transaction.objectStore('kept').clear(),
            ])
          }),
        )
        seal = undefined
        memory.forget()
        const left = await attempt(async db => (await db.count('events')) + (await db.count('kept')))
        if (left > 0 || !(await forgetVoice())) throw new Error('something was left')
      }),

    set: memory.set,

    get: key =>
      memory.get(key, () =>
        patient(
          attempt(db => db.get('kept', key)).then(
            value => openValue(seal, key, value),
            () => undefined,
          ),
          undefined,
        ),
      ),

    persist: askToPersist,
    state: storageState,

    useSeal(next) {
      seal = next
    },

    relock: (next, lock) =>
      saved(async () => {
        const { rewrite } = await import('./relock.ts')
        await rewrite(attempt, seal, next, lock)
        seal = next
      }),
  }
}
