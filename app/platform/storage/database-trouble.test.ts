import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Storage } from '#app/platform/platform.ts'
import { createClock } from '#app/platform/clock.ts'
import { copyOf } from './database.ts'
import { createStorage } from './storage.ts'

const NAME = 'unknot'

beforeEach(() => {
  vi.stubGlobal('addEventListener', () => undefined)
  vi.stubGlobal('document', { addEventListener: () => undefined, visibilityState: 'visible' })
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('IDBKeyRange', IDBKeyRange)
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const begin = (): Storage => createStorage(createClock())
const errorOf = async (storage: Storage) => {
  const found = await storage.readSince(0)
  return found.ok ? undefined : found.storageError
}
const entriesOf = async (storage: Storage) => {
  const found = await storage.readSince(0)
  return found.ok ? found.entries.map(({ entry }) => entry) : found.storageError
}

/** A database made by somebody else, with what stands in it. Resolves with its connection closed. */
function makeDatabase(
  version: number,
  stores: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  name = NAME,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version)
    opening.addEventListener('upgradeneeded', () => {
      for (const [store, rows] of Object.entries(stores)) {
        const made = opening.result.createObjectStore(store, { autoIncrement: true })
        for (const [key, value] of Object.entries(rows))
          made.put(value, store === 'events' ? Number(key) : key)
      }
    })
    opening.addEventListener('success', () => {
      opening.result.close()
      resolve()
    })
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not made')))
  })
}

/** A connection that lets nobody else change the shape of the database. */
function holdDatabase(): Promise<IDBDatabase> {
  return new Promise(resolve => {
    const opening = indexedDB.open(NAME)
    opening.addEventListener('success', () => resolve(opening.result))
  })
}

test('a database of a newer version is named as that, read as it is, and left alone', async () => {
  await makeDatabase(2, { events: { 1: { id: 'a' } }, kept: { lock: { id: 'lock-1' } }, more: { x: 1 } })
  const storage = begin()
  expect(await errorOf(storage)).toBe('newer')
  expect(await storage.append([{ id: 'b' }])).toEqual({ ok: false, storageError: 'newer' })
  expect(await storage.readRaw()).toEqual({
    ok: true,
    raw: {
      stores: {
        events: [{ key: 1, value: { id: 'a' } }],
        kept: [{ key: 'lock', value: { id: 'lock-1' } }],
        more: [{ key: 'x', value: 1 }],
      },
      unreadable: 0,
    },
  })
})

test.each([
  ['the saved values', { events: { 1: { id: 'a' }, 4: { id: 'b', sealed: new Uint8Array([1, 2]) } } }],
  ['the entries', { kept: { breaks: { on: true } } }],
  ['every store', {}],
])(
  'a database without %s is named as that, and made whole with all that was in it',
  async (_what, stores) => {
    await makeDatabase(1, stores)
    const storage = begin()
    expect(await errorOf(storage)).toBe('incomplete')
    const before = await storage.readRaw()
    expect(await storage.repair()).toEqual({ ok: true })
    expect(await errorOf(storage)).toBeUndefined()
    const after = await storage.readRaw()
    expect(after).toMatchObject(before)
    expect(await storage.append([{ id: 'c' }])).toEqual({ ok: true })
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([NAME])
  },
)

test('an entry the browser cannot read is left out of the copy, and all others are there after a repair', async () => {
  const storage = begin()
  await storage.append([{ id: 'a' }, { id: 'b' }, { id: 'c' }])
  await storage.set('breaks', { on: true })
  const [getAll, get] = [IDBObjectStore.prototype.getAll, IDBObjectStore.prototype.get]
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...asked) {
    if (this.name === 'events') throw new DOMException('a part of it is lost', 'NotReadableError')
    return getAll.apply(this, asked)
  })
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    if (this.name === 'events' && key === 2)
      throw new DOMException('a part of it is lost', 'NotReadableError')
    return get.call(this, key)
  })
  expect(await errorOf(storage)).toBe('broken')
  expect(await storage.readRaw()).toMatchObject({
    raw: { stores: { events: [{ key: 1 }, { key: 3 }] }, unreadable: 1 },
  })
  expect(await storage.repair()).toEqual({ ok: true })
  vi.restoreAllMocks()
  expect(await entriesOf(storage)).toEqual([{ id: 'a' }, { id: 'c' }])
  expect(await storage.get('breaks')).toEqual({ on: true })
})

test('a repair that another tab holds up loses nothing, and is finished at the next start', async () => {
  await makeDatabase(1, { events: { 1: { id: 'a' } } })
  const storage = begin()
  const held = await holdDatabase()
  expect(await storage.repair()).toEqual({ ok: false, storageError: 'blocked' })
  held.close()
  expect(await entriesOf(begin())).toEqual([{ id: 'a' }])
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([NAME])
})

test('a repair broken off between the old database and the new one is finished at the next start', async () => {
  await makeDatabase(1, { events: { 7: { id: 'a' } }, kept: { breaks: 1 } }, copyOf(NAME))
  const storage = begin()
  expect(await entriesOf(storage)).toEqual([{ id: 'a' }])
  expect(await storage.get('breaks')).toBe(1)
})

test('nothing of a broken off repair outlives an erased diary', async () => {
  const storage = begin()
  await storage.append([{ id: 'a' }])
  await makeDatabase(1, { events: { 7: { id: 'old' } }, kept: {} }, copyOf(NAME))
  expect(await storage.eraseAll()).toEqual({ ok: true })
  expect(await entriesOf(begin())).toEqual([])
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([NAME])
})

test('another tab that holds the database in an older shape is named as that, and the diary opens when it lets go', async () => {
  await makeDatabase(1, {})
  const held = await holdDatabase()
  const open = indexedDB.open.bind(indexedDB)
  // As this version will be seen from the next one: it asks for one more.
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => open(name, (version ?? 1) + 1))
  const storage = begin()
  expect(await errorOf(storage)).toBe('blocked')
  held.close()
  vi.restoreAllMocks()
})

test.each([
  ['refuses its storage at once', 'SecurityError', false, 'unavailable'],
  ['blocks cookies and names no reason', 'UnknownError', true, 'unavailable'],
  ['cannot open what lies there', 'UnknownError', false, 'broken'],
])('a browser that %s is told in its own word', async (_what, name, forbidden, word) => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', name)
  })
  vi.stubGlobal('localStorage', { length: 0 })
  if (forbidden)
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('no', 'SecurityError')
      },
    })
  const storage = begin()
  expect(await errorOf(storage)).toBe(word)
  expect(await storage.readRaw()).toEqual({ ok: false, storageError: word })
})

test('an entry that does not fit any more is told as a full device', async () => {
  const storage = begin()
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  expect(await storage.append([{ id: 'a' }])).toEqual({ ok: false, storageError: 'full' })
})
