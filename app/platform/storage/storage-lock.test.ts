import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createClock } from '#app/platform/clock.ts'
import type { Storage } from '#app/platform/platform.ts'
import { ENTRIES_MAC, isSealed, LOCK } from './seal.ts'
import { sealWith } from './sealing.ts'
import { createStorage } from './storage.ts'

const randomKey = () => crypto.getRandomValues(new Uint8Array(32))
const newSeal = (id: string) => sealWith(id, { dataKey: randomKey(), macKey: randomKey() })

beforeEach(() => {
  vi.stubGlobal('addEventListener', () => undefined)
  vi.stubGlobal('document', { addEventListener: () => undefined, visibilityState: 'visible' })
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('IDBKeyRange', IDBKeyRange)
})
afterEach(() => vi.unstubAllGlobals())

const begin = (): Storage => createStorage(createClock())
const idsIn = async (storage: Storage) => {
  const found = await storage.readSince(0)
  return found.ok ? found.entries.map(({ entry }) => Reflect.get(Object(entry), 'id')) : found.storageError
}

/** Everything that lies on the disk, as somebody without a key sees it. */
function onDisk(): Promise<{
  readonly entries: readonly unknown[]
  readonly values: ReadonlyMap<unknown, unknown>
}> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('unknot')
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')))
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction(['events', 'kept'])
      const [events, kept] = [transaction.objectStore('events'), transaction.objectStore('kept')]
      const [entries, values, keys] = [events.getAll(), kept.getAll(), kept.getAllKeys()]
      transaction.addEventListener('complete', () => {
        opening.result.close()
        resolve({
          entries: entries.result,
          values: new Map(keys.result.map((key, at) => [key, values.result[at]])),
        })
      })
    })
  })
}

test('a diary that is locked, written to, given another passphrase and opened has all its entries and nothing to notice', async () => {
  const storage = begin()
  await storage.append([{ id: 'a' }, { id: 'b' }])
  await storage.set('breaks', { place: 'desk' })
  expect(await storage.relock(await newSeal('one'), { id: 'one' })).toEqual({ ok: true })
  expect(await storage.append([{ id: 'c' }, { id: 'a' }])).toEqual({ ok: true })
  expect(await storage.relock(await newSeal('two'), { id: 'two' })).toEqual({ ok: true })
  expect(await storage.append([{ id: 'd' }])).toEqual({ ok: true })
  expect(await storage.findTampering()).toBeUndefined()
  expect(await idsIn(storage)).toEqual(['a', 'b', 'c', 'd'])
  expect(await storage.get('breaks')).toEqual({ place: 'desk' })
  const locked = await onDisk()
  expect(locked.entries.every(isSealed)).toBe(true)
  expect(locked.values.get(LOCK)).toEqual({ id: 'two' })

  await storage.relock(undefined, undefined)
  const open = await onDisk()
  expect(open.entries).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }])
  expect([open.values.has(LOCK), open.values.has(ENTRIES_MAC)]).toEqual([false, false])
})

test('a file brought in under the lock is no tampering', async () => {
  const storage = begin()
  await storage.append([{ id: 'a' }])
  await storage.relock(await newSeal('one'), { id: 'one' })
  expect(await storage.rewrite(() => [{ id: 'c' }, { id: 'a' }], 'leave')).toEqual({ ok: true })
  expect(await idsIn(storage)).toEqual(['c', 'a'])
  expect(await storage.findTampering()).toBeUndefined()
})

test('two tabs under one lock write in turn, and nothing is noticed', async () => {
  const [one, two, seal] = [begin(), begin(), await newSeal('one')]
  await one.relock(seal, { id: 'one' })
  two.useSeal(seal)
  await Promise.all(
    ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => (index % 2 === 0 ? one : two).append([{ id }])),
  )
  expect(await two.findTampering()).toBeUndefined()
  expect(await idsIn(one)).toHaveLength(6)
})

test('a tab with the lock of before writes nothing once the passphrase was changed in another', async () => {
  const [one, two, seal] = [begin(), begin(), await newSeal('one')]
  await one.relock(seal, { id: 'one' })
  two.useSeal(seal)
  await one.relock(await newSeal('two'), { id: 'two' })
  expect(await two.append([{ id: 'late' }])).toEqual({ ok: false, storageError: 'locked' })
  expect(await two.relock(await newSeal('three'), { id: 'three' })).toEqual({
    ok: false,
    storageError: 'locked',
  })
  expect(await idsIn(one)).toEqual([])
})

test('erasing deletes the database, asks other tabs to let go of it, and this tab writes no more', async () => {
  const [one, two] = [begin(), begin()]
  await one.append([{ id: 'a' }])
  expect(await idsIn(two)).toEqual(['a'])
  two.close()
  expect(await one.eraseAll()).toEqual({ ok: true })
  expect(await indexedDB.databases()).toEqual([])
  expect(await one.append([{ id: 'b' }])).toEqual({ ok: false, storageError: 'unavailable' })
  expect(await two.set('breaks', {})).toEqual({ ok: false, storageError: 'unavailable' })
  expect(await indexedDB.databases()).toEqual([])
})

test('when a lock is set aside nothing is thrown away, and the diary can be written again', async () => {
  const storage = begin()
  await storage.append([{ id: 'a' }])
  const made = begin()
  expect(await made.relock({ ...(await newSeal('x')), lockId: 'x' }, { id: 'x', version: 2 })).toEqual({
    ok: true,
  })
  const later = begin()
  expect(await idsIn(later)).toBe('locked')
  expect(await later.setLockAside()).toEqual({ ok: true })
  expect(await later.append([{ id: 'b' }])).toEqual({ ok: true })
  expect(await idsIn(later)).toEqual(['a', 'b'])
  expect((await onDisk()).values.get('broken-lock')).toEqual({ id: 'x', version: 2 })
})
