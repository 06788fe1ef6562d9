import { entriesOf, nextCopy } from '#app/platform/storage/copy.ts'
import { lockChanged, storageErrorOf } from '#app/platform/storage/database.ts'
import { createPatience } from '#app/platform/storage/patience.ts'
import type { Clock, WriteResult, Storage, StorageState, StorageError } from '#app/platform/platform.ts'
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
} from '#app/platform/storage/seal.ts'
import { hasId } from '#core/diary/envelope.ts'
import { BROKEN_LOCK } from '#app/platform/storage/rewrite.ts'
import { tamperingOf } from '#app/platform/storage/tampering.ts'
import { createValueMemory } from '#app/platform/storage/value-memory.ts'
import type { FakeDevice } from './disk.ts'

type Entries = Awaited<ReturnType<Storage['readSince']>>

const silence = (): { readonly ok: false; readonly storageError: StorageError } => ({
  ok: false,
  storageError: 'silent',
})

/** A storage in memory that does what the real one does, and that a test can make fail. */
export interface FakeStorage extends Storage {
  /** Refuses with this error from now on: writing, reading, or both. */
  readonly refuse: (storageError: StorageError, what?: 'writes' | 'reads' | 'all') => void
  /** Answers nothing until `work` is called. */
  readonly hang: () => void
  /** Works again; what hung goes on. */
  readonly work: () => void
  /** What the browser will say when asked to keep the diary, and about it. */
  readonly answer: (persists: boolean, state?: StorageState) => void
  /** How often the browser was asked never to clear the diary. */
  readonly askedToPersist: number
}

/** The diary of one tab on the disk of a device. */
export function createFakeStorage(device: FakeDevice, clock: Clock): FakeStorage {
  const patient = createPatience(clock)
  let seal: Seal | undefined
  let isClosed = false
  let last: Promise<unknown> = Promise.resolve()
  let refused: { readonly storageError: StorageError; readonly what: 'writes' | 'reads' | 'all' } | undefined
  let goOn: Promise<void> | undefined
  let release = () => {}
  let persists = true
  let state: StorageState = {}
  let askedToPersist = 0

  const refusal = (doing: 'writes' | 'reads'): StorageError | undefined =>
    isClosed
      ? 'unavailable'
      : refused && (refused.what === 'all' || refused.what === doing)
        ? refused.storageError
        : undefined

  /** Writes go one after another; each happens whole or not at all. */
  const saved = (work: () => Promise<void>): Promise<WriteResult> => {
    const next = last.then(async (): Promise<WriteResult> => {
      await goOn
      const storageError = refusal('writes')
      if (storageError) return { ok: false, storageError }
      try {
        await work()
        memory.retry()
        return { ok: true }
      } catch (error) {
        return { ok: false, storageError: storageErrorOf(error) }
      }
    })
    last = next
    return next
  }

  const checkLock = (sealedWith: Seal | undefined) => {
    if (lockIdOf(device.values.get(LOCK)) !== sealedWith?.lockId) throw lockChanged()
  }
  /** As a transaction: the lock is looked at and the write counted in one breath. */
  const beginWrite = (sealedWith: Seal | undefined) => {
    checkLock(sealedWith)
    device.changes += 1
  }

  /** Prepares a change to all there is, and makes it when nothing was written meanwhile; else it begins anew. */
  const inOneGo = async (prepare: (own: Seal | undefined) => Promise<() => void>): Promise<void> => {
    const own = seal
    for (;;) {
      checkLock(own)
      const before = device.changes
      const write = await prepare(own)
      await device.pause()
      if (device.changes === before) {
        device.changes += 1
        return write()
      }
    }
  }

  const add = (entry: { readonly id: string }) => device.entries.set(device.nextKey(), structuredClone(entry))

  const putOrDelete = (key: string, value: unknown) => {
    if (value === undefined) device.values.delete(key)
    else device.values.set(key, structuredClone(value))
  }

  const read = async (key: number): Promise<Entries> => {
    await goOn
    const storageError = refusal('reads')
    if (storageError) return { ok: false, storageError }
    const own = seal
    if (lockIdOf(device.values.get(LOCK)) !== own?.lockId) return { ok: false, storageError: 'locked' }
    const stored = [...device.entries].toSorted(([a], [b]) => a - b)
    const entries = await Promise.all(
      stored
        .filter(([at]) => at > key)
        .map(async ([at, entry]) => ({ key: at, entry: await openEntry(own, structuredClone(entry)) })),
    )
    return { ok: true, entries, before: stored.filter(([at]) => at <= key).length }
  }

  const memory = createValueMemory((key, value) =>
    patient(
      saved(async () => {
        const own = seal
        const sealed = await sealValue(own, key, value)
        beginWrite(own)
        device.values.set(key, structuredClone(sealed))
      }),
      silence,
    ),
  )

  const readValue = async (key: string): Promise<unknown> => {
    await goOn
    if (refusal('reads')) return undefined
    return openValue(seal, key, structuredClone(device.values.get(key)))
  }

  return {
    readSince: key => patient(read(key), silence),

    append: entries =>
      patient(
        saved(async () => {
          const own = seal
          const sealed = await Promise.all(entries.map(entry => sealEntry(own, entry)))
          await device.pause()
          beginWrite(own)
          const known = new Set([...device.entries.values()].map(({ id }) => id))
          const added = sealed.filter(({ id }, index) => {
            return !known.has(id) && sealed.findIndex(other => other.id === id) === index
          })
          for (const entry of added) add(entry)
          if (own?.mac) putOrDelete(ENTRIES_MAC, own.mac.extend(device.values.get(ENTRIES_MAC), added))
        }),
        silence,
      ),

    rewrite: (next, copyChange) =>
      saved(() =>
        inOneGo(async own => {
          const here = [...device.entries.values()]
          const opened = await Promise.all(here.map(entry => openEntry(own, structuredClone(entry))))
          const copy = device.values.get(BEFORE_RESTORE)
          const openedCopy = entriesOf(await openValue(own, BEFORE_RESTORE, structuredClone(copy)))
          const made = await next(opened, openedCopy)
          const sealed = await Promise.all(made.map(entry => sealEntry(own, entry)))
          const copied = await nextCopy(copyChange, own, copy, here, opened)
          return () => {
            if (new Set(sealed.map(({ id }) => id)).size < sealed.length)
              throw new DOMException('an id twice', 'ConstraintError')
            for (const [key, value] of copied) putOrDelete(key, value)
            device.entries.clear()
            for (const entry of sealed) add(entry)
            putOrDelete(ENTRIES_MAC, own?.mac?.of(sealed))
          }
        }),
      ),

    async readRaw() {
      await goOn
      if (refused?.storageError === 'unavailable') return { ok: false, storageError: 'unavailable' }
      return {
        ok: true,
        raw: {
          stores: {
            events: [...device.entries].map(([key, value]) => ({ key, value })),
            kept: [...device.values].map(([key, value]) => ({ key, value })),
          },
          unreadable: 0,
        },
      }
    },

    async repair() {
      refused = undefined
      return { ok: true }
    },

    eraseAll: () =>
      saved(async () => {
        device.entries.clear()
        device.values.clear()
        memory.forget()
        seal = undefined
        isClosed = true
      }),
    close() {
      isClosed = true
    },

    set: memory.set,
    get: key => memory.get(key, () => patient(readValue(key), () => undefined)),

    async persist() {
      askedToPersist += 1
      return persists
    },

    state: () => Promise.resolve(state),

    useSeal(next) {
      seal = next
    },

    relock: (next, lock) =>
      saved(async () => {
        await inOneGo(async own => {
          const entries = await Promise.all(
            [...device.entries].map(async ([key, entry]) => {
              const opened = await openEntry(own, entry)
              return [key, hasId(opened) ? await sealEntry(next, opened) : entry] as const
            }),
          )
          const values = await Promise.all(
            [...device.values].map(async ([key, value]) => {
              return [key, await sealValue(next, key, await openValue(own, key, value))] as const
            }),
          )
          return () => {
            for (const [key, entry] of entries) device.entries.set(key, entry)
            for (const [key, value] of values)
              if (key !== LOCK && key !== ENTRIES_MAC) device.values.set(key, value)
            putOrDelete(
              ENTRIES_MAC,
              next?.mac?.of(entries.toSorted(([a], [b]) => a - b).map(([, entry]) => entry)),
            )
            putOrDelete(LOCK, lock)
          }
        })
        seal = next
      }),

    setLockAside: () =>
      saved(async () => {
        device.changes += 1
        device.values.set(BROKEN_LOCK, device.values.get(LOCK))
        device.values.delete(LOCK)
        seal = undefined
      }),

    async findTampering() {
      const own = seal
      if (!own) return undefined
      const entries = [...device.entries].toSorted(([a], [b]) => a - b).map(([, entry]) => entry)
      return tamperingOf(own, entries, device.values.get(ENTRIES_MAC))
    },

    refuse(storageError, what = 'all') {
      refused = { storageError, what }
    },
    hang() {
      if (goOn) return
      goOn = new Promise(resolve => {
        release = resolve
      })
    },
    work() {
      refused = undefined
      goOn = undefined
      release()
    },
    answer(nextPersists, nextState = {}) {
      persists = nextPersists
      state = nextState
    },
    get askedToPersist() {
      return askedToPersist
    },
  }
}
