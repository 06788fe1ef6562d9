import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createFakePlatform } from '#app/platform/fake.ts'
import { createStorage } from '#app/platform/storage/storage.ts'
import { happened } from '#test/builders/app.ts'
import { openStore } from './store.ts'
import { removeEntries } from './removal.ts'

beforeEach(() => {
  vi.stubGlobal('addEventListener', () => undefined)
  vi.stubGlobal('indexedDB', new IDBFactory())
})
afterEach(() => vi.unstubAllGlobals())

test.each([-5, 0])('an entry that something put at the key %i is shown, and can be removed', async key => {
  const platform = createFakePlatform()
  const storage = createStorage(platform.clock)
  const [own, other] = (['2026-03-01', '2026-02-01'] as const).map(day =>
    happened({ type: 'day-noted', day, painNow: 3 }),
  )
  if (!own || !other) return expect.fail()
  await openStore({ ...platform, storage }).then(store => store.record(own.happening))
  const db = await openDB('unknot')
  await db.put('events', other, key)
  db.close()
  const store = await openStore({ ...platform, storage })
  expect(Object.keys(store.diary.value.notes.days).toSorted()).toEqual(['2026-02-01', '2026-03-01'])
  await store.record({ type: 'exported' })
  expect(await store.events()).toHaveLength(3)
  expect(await removeEntries({ store }, [other.id])).toBe(true)
  expect(Object.keys(store.diary.value.notes.days)).toEqual(['2026-03-01'])
})
