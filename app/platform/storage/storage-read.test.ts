import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createFakeClock } from '#app/platform/fake/clock.ts'
import { createStorage } from './storage.ts'

beforeEach(() => {
  vi.stubGlobal('addEventListener', () => undefined)
  vi.stubGlobal('indexedDB', new IDBFactory())
})
afterEach(() => vi.unstubAllGlobals())

test('an entry is found whatever its key is, and counted once', async () => {
  const storage = createStorage(createFakeClock(0))
  await storage.append([{ id: 'a' }])
  const db = await openDB('unknot')
  for (const key of [-5, 0]) await db.put('events', { id: `at ${key}` }, key)
  db.close()
  const all = await storage.readSince(0)
  expect(all.ok && all.entries.map(({ entry }) => entry)).toEqual([
    { id: 'at -5' },
    { id: 'at 0' },
    { id: 'a' },
  ])
  expect(all).toMatchObject({ before: 0 })
  const [last] = all.ok ? all.entries.slice(-1) : []
  expect(await storage.readSince(last?.key ?? 0)).toMatchObject({ entries: [], before: 3 })
})

test('a diary longer than one part is read and written anew whole, in its order', async () => {
  const storage = createStorage(createFakeClock(0))
  const ids = Array.from({ length: 4_500 }, (_, index) => `id ${index}`)
  const entries = ids.map(id => ({ id }))
  const idsOf = async (key: number) => {
    const found = await storage.readSince(key)
    return found.ok ? found.entries.map(({ entry }) => Reflect.get(Object(entry), 'id')) : found.storageError
  }
  expect(await storage.rewrite(() => entries, 'leave')).toEqual({ ok: true })
  expect(await idsOf(0)).toEqual(ids)
  expect(await idsOf(500)).toEqual(ids.slice(500))
  expect(
    await storage.rewrite(here => [...entries.slice(0, 1), ...entries.slice(2, here.length)], 'leave'),
  ).toEqual({
    ok: true,
  })
  expect(await idsOf(0)).toEqual(ids.filter(id => id !== 'id 1'))
})
