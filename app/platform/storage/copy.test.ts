import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createFakeClock } from '#app/platform/fake/clock.ts'
import type { Storage } from '#app/platform/platform.ts'
import { COPIED_AT } from './copy.ts'
import { BEFORE_RESTORE, isSealed, type Seal } from './seal.ts'
import { hasId } from '#core/diary/envelope.ts'
import { sealWith } from './sealing.ts'
import { createStorage } from './storage.ts'

beforeEach(() => {
  vi.stubGlobal('addEventListener', () => undefined)
  vi.stubGlobal('indexedDB', new IDBFactory())
})
afterEach(() => vi.unstubAllGlobals())

const NOW = 1_790_000_000_000
const begin = (): Storage => createStorage(createFakeClock(NOW))
const newSeal = (id: string): Promise<Seal> =>
  sealWith(id, { dataKey: new Uint8Array(32).fill(7), macKey: new Uint8Array(32).fill(8) })
const replace = (storage: Storage, id: string) => storage.rewrite(() => [{ id }], { make: NOW })

/** A value as it lies on disk. */
async function onDisk(key: string): Promise<unknown> {
  const db = await openDB('unknot')
  const value: unknown = await db.get('kept', key)
  db.close()
  return value
}

/** Entries of one after the other were replaced by the next. */
async function replaced(): Promise<Storage> {
  const storage = begin()
  await storage.append([{ id: 'a' }])
  await replace(storage, 'b')
  return storage
}

test('the copy from before a restore is sealed with the diary, added to under the lock, and opened with it', async () => {
  const storage = await replaced()
  expect(await storage.relock(await newSeal('one'), { id: 'one' })).toEqual({ ok: true })
  expect(await replace(storage, 'c')).toEqual({ ok: true })
  const copy = await onDisk(BEFORE_RESTORE)
  expect(Array.isArray(copy) && copy.length === 2 && copy.every(isSealed)).toBe(true)
  expect(isSealed(await onDisk(COPIED_AT))).toBe(true)
  for (const _ of ['under the lock', 'without it']) {
    expect(await storage.get(BEFORE_RESTORE)).toEqual([{ id: 'a' }, { id: 'b' }])
    expect(await storage.get(COPIED_AT)).toBe(NOW)
    expect(await storage.findTampering()).toBeUndefined()
    await storage.relock(undefined, undefined)
  }
})

test('the copy is erased with everything else', async () => {
  await (await replaced()).eraseAll()
  const fresh = begin()
  await fresh.append([{ id: 'new' }])
  expect(await onDisk(BEFORE_RESTORE)).toBeUndefined()
  expect(await onDisk(COPIED_AT)).toBeUndefined()
})

test('an entry that is taken away is taken out of a sealed copy as well, and the rest of it opens', async () => {
  const storage = await replaced()
  await replace(storage, 'c')
  expect(await storage.relock(await newSeal('one'), { id: 'one' })).toEqual({ ok: true })
  const same = (here: readonly unknown[]) => here.filter(hasId)
  expect(await storage.rewrite(same, { without: new Set(['a']) })).toEqual({ ok: true })
  expect(await storage.get(BEFORE_RESTORE)).toEqual([{ id: 'b' }])
  expect(await storage.get(COPIED_AT)).toBe(NOW)
  expect(await storage.findTampering()).toBeUndefined()
})

test('bringing the copy back and taking it away is one write', async () => {
  const storage = await replaced()
  expect(
    await storage.rewrite((_here, copy) => [...copy.filter(hasId), { id: 'x' }, { id: 'x' }], 'drop'),
  ).toMatchObject({ ok: false })
  expect(await storage.get(BEFORE_RESTORE)).toEqual([{ id: 'a' }])
})

test('a diary that is begun anew after everything was erased is not taken for the one from before', async () => {
  const slow = begin()
  await slow.append([{ id: 'old' }])
  const seal = await newSeal('one')
  let goOn: (() => void) | undefined
  const waits = new Promise<void>(resolve => {
    goOn = resolve
  })
  const locking = slow.relock(
    { ...seal, seal: (...asked) => waits.then(() => seal.seal(...asked)) },
    { id: 'one' },
  )
  await new Promise(resolve => setTimeout(resolve, 50))
  await begin().eraseAll()
  const fresh = begin()
  await fresh.append([{ id: 'new' }])
  goOn?.()
  await locking
  const storage = begin()
  storage.useSeal(seal)
  const found = await storage.readSince(0)
  expect(found.ok && found.entries.map(({ entry }) => entry)).toEqual([{ id: 'new' }])
})
