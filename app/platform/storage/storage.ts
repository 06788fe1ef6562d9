import {
  change,
  CHANGES,
  changesOf,
  connect,
  entriesAfter,
  lockChanged,
  nextCount,
  noStorage,
  storageErrorOf,
  type Attempt,
  type Change,
} from './database.ts'
import { BUSY_MS, createPatience } from './patience.ts'
import { isRewriting } from './rewrite-lock.ts'
import type { Clock, Storage, WriteResult } from '#app/platform/platform.ts'
import { ENTRIES_MAC, openEntry, openValue, LOCK, lockIdOf, sealEntry, sealValue, type Seal } from './seal.ts'
import type { Tampering } from './tampering.ts'
import { createValueMemory } from './value-memory.ts'

type Entries = Awaited<ReturnType<Storage['readSince']>>
type Refused = Extract<WriteResult, { readonly ok: false }>

/** So many entries are looked for and written at once. */
const PART = 500

/** The diary in IndexedDB. Strict durability: "saved" means on disk, not on its way. */
export function createStorage(clock: Clock, name = 'unknot'): Storage {
  const connection = connect(name)
  let isClosed = false
  const attempt: Attempt = work => (isClosed ? Promise.reject(noStorage()) : connection(work))
  const patient = createPatience(clock, performance.timeOrigin)
  /** Why nothing is answered: another tab writes for long, or nobody knows. */
  const silence = async (forMs: number): Promise<Refused> => {
    const isBusy = forMs < BUSY_MS && (await isRewriting(name))
    return { ok: false, storageError: isBusy ? 'busy' : 'silent' }
  }
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

  /** One transaction under the lock that what it writes was sealed with: no tab can have changed it meanwhile. */
  const write = (sealedWith: Seal | undefined, work: (change: Change) => Promise<unknown>) =>
    attempt(db =>
      change(db, async transaction => {
        const kept = transaction.objectStore('kept')
        // Asked together: whoever closes the page in this moment should lose nothing.
        const [lock, changes] = await Promise.all([kept.get(LOCK), changesOf(transaction)])
        if (lockIdOf(lock) !== sealedWith?.lockId) throw lockChanged()
        await Promise.all([work(transaction), kept.put(nextCount(changes), CHANGES)])
      }),
    )

  /** What may take long is begun only on a disk that answers; one that is busy will. */
  const ifAnswering = async (work: () => Promise<WriteResult>): Promise<WriteResult> => {
    const answer = attempt(db => db.count('kept')).then(
      (): WriteResult => ({ ok: true }),
      (error: unknown): WriteResult => ({ ok: false, storageError: storageErrorOf(error) }),
    )
    const found = await patient<WriteResult>(answer, silence)
    return found.ok || found.storageError === 'busy' ? work() : found
  }

  /** What takes long, and is seldom done. */
  const importRewrite = () => import('./rewrite.ts')
  const alone = async (work: () => Promise<void>) => (await importRewrite()).alone(name, work)

  const importState = () => import('./storage-state.ts').catch(() => undefined)

  const read = async (key: number): Promise<Entries> => {
    const own = seal
    try {
      const { entries, keys, before } = await attempt(async db => {
        const transaction = db.transaction(['events', 'kept'], 'readonly')
        const store = transaction.objectStore('events')
        const [lock, found, before] = await Promise.all([
          transaction.objectStore('kept').get(LOCK),
          entriesAfter(store, key),
          key === 0 ? 0 : store.count(IDBKeyRange.upperBound(key)),
        ])
        if (lockIdOf(lock) !== own?.lockId) throw lockChanged()
        return { ...found, before }
      })
      const opened = own ? await Promise.all(entries.map(entry => openEntry(own, entry))) : entries
      return { ok: true, entries: keys.map((at, index) => ({ key: at, entry: opened[index] })), before }
    } catch (error) {
      return { ok: false, storageError: storageErrorOf(error) }
    }
  }

  const memory = createValueMemory((key, value) =>
    patient(
      saved(async () => {
        const own = seal
        const sealed = await sealValue(own, key, value)
        await write(own, transaction => transaction.objectStore('kept').put(sealed, key))
      }),
      silence,
    ),
  )

  return {
    readSince: key => patient(read(key), silence),

    append: entries =>
      patient(
        saved(async () => {
          const own = seal
          const sealed = await Promise.all(entries.map(entry => sealEntry(own, entry)))
          await write(own, async transaction => {
            const [store, kept] = [transaction.objectStore('events'), transaction.objectStore('kept')]
            const added: typeof sealed = []
            // Asked and added together: what another device wrote in years would take longer than anybody is patient.
            for (let from = 0; from < sealed.length; from += PART) {
              const part = sealed.slice(from, from + PART)
              const known = await Promise.all(part.map(({ id }) => store.index('id').getKey(id)))
              const ids = new Set<string>()
              const fresh = part.filter(({ id }, index) => {
                const isFresh = known[index] === undefined && !ids.has(id)
                ids.add(id)
                return isFresh
              })
              await Promise.all(fresh.map(entry => store.add(entry)))
              added.push(...fresh)
            }
            if (own?.mac && added.length > 0)
              await kept.put(own.mac.extend(await kept.get(ENTRIES_MAC), added), ENTRIES_MAC)
          })
        }),
        silence,
      ),

    rewrite: (next, copy) =>
      saved(async () => {
        const { rewriteEntries } = await importRewrite()
        await alone(() => rewriteEntries(attempt, seal, next, copy))
      }),

    readRaw: () =>
      patient(
        import('./repair.ts')
          .then(({ readRaw }) => (isClosed ? Promise.reject(noStorage()) : readRaw(name)))
          .then(
            raw => ({ ok: true, raw }) as const,
            (error: unknown) => ({ ok: false, storageError: storageErrorOf(error) }) as const,
          ),
        silence,
      ),

    repair: () =>
      saved(async () => {
        const { repair } = await import('./repair.ts')
        if (isClosed) throw noStorage()
        await alone(() => repair(name))
      }),

    eraseAll: () =>
      saved(async () => {
        const { eraseStorage } = await import('./erase.ts')
        isClosed = true
        try {
          await eraseStorage(name, connection)
        } catch (error) {
          isClosed = false
          throw error
        }
        seal = undefined
        memory.forget()
      }),

    close() {
      isClosed = true
    },

    set: memory.set,

    get: key =>
      memory.get(key, () =>
        patient(
          attempt(db => db.get('kept', key)).then(
            value => openValue(seal, key, value),
            () => undefined,
          ),
          () => undefined,
        ),
      ),

    persist: () => importState().then(state => state?.askToPersist() ?? false),
    state: () => importState().then(state => state?.storageState() ?? {}),

    useSeal(next) {
      seal = next
    },

    relock: (next, lock) =>
      ifAnswering(() =>
        saved(async () => {
          const { relockAll } = await importRewrite()
          await alone(() => relockAll(attempt, seal, next, lock))
          seal = next
        }),
      ),

    setLockAside: () =>
      ifAnswering(() =>
        saved(async () => {
          const { setLockAside } = await importRewrite()
          await setLockAside(attempt)
          seal = undefined
        }),
      ),

    async findTampering() {
      let found: Tampering | undefined
      await ifAnswering(async () => {
        const { findTampering } = await importRewrite()
        found = await findTampering(attempt, seal).catch(() => undefined)
        return { ok: true }
      })
      return found
    },
  }
}
