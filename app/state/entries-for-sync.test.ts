import { expect, test } from 'vitest'
import type { EventData } from '#core/diary/event.ts'
import { createFakePlatform } from '#app/platform/fake.ts'
import { happened } from '#test/builders/app.ts'
import { entriesForSync } from './entries-for-sync.ts'
import { openStore, type Store } from './store.ts'

const pain = (change: number): EventData => ({ type: 'change-rated', change })
const entriesAfter = async (store: Store, place?: { readonly key: number; readonly count: number }) => {
  const found = await store.entriesForSync(place)
  if (!found.ok) throw new Error(found.storageError)
  return found
}

test('who has another device sends what was written since the last time, each with its stamp', async () => {
  const platform = createFakePlatform()
  await platform.storage.append([happened(pain(1), 2_000_000_000_000), happened(pain(2), 1_000_000_000_000)])
  const store = await openStore(platform)
  const first = await entriesAfter(store)
  expect(first.entries.map(({ entry }) => entry)).toMatchObject([
    { stamp: { wall: 2_000_000_000_000, count: 0, device: '' } },
    { stamp: { wall: 2_000_000_000_000, count: 1, device: '' } },
  ])
  expect(first.isAnew).toBe(false)
  await store.record(pain(3))
  const second = await entriesAfter(store, first.place)
  expect(second.entries.map(({ entry }) => entry)).toMatchObject([{ happening: pain(3) }])
  expect(second.isAnew).toBe(false)
  expect((await entriesAfter(store, second.place)).entries).toEqual([])
})

test('who has sent all does not read the whole diary again for one entry more', async () => {
  const { storage } = createFakePlatform()
  await storage.append([happened(pain(1), 2_000_000_000_000)])
  const stamped = { id: 'b', stamp: { wall: 2_000_000_000_001, count: 0, device: '' } }
  const asked: number[] = []
  const watched = { readSince: (key: number) => (asked.push(key), storage.readSince(key)) }
  const first = await entriesForSync(watched)
  if (!first.ok) throw new Error(first.storageError)
  await storage.append([stamped])
  expect(await entriesForSync(watched, first.place)).toMatchObject({ entries: [{ id: 'b' }], isAnew: false })
  expect(asked).toEqual([0, first.place.key])
})

test('who brought a file in is given everything once more', async () => {
  const store = await openStore(createFakePlatform())
  await store.record(pain(1), pain(2))
  const { place } = await entriesAfter(store)
  await store.merge([happened(pain(3))])
  const found = await entriesAfter(store, place)
  expect(found.isAnew).toBe(true)
  expect(found.entries).toHaveLength(3)
})

test('a disk that does not answer says why nothing is sent', async () => {
  const platform = createFakePlatform()
  const store = await openStore(platform)
  platform.storage.refuse('broken')
  expect(await store.entriesForSync()).toEqual({ ok: false, storageError: 'broken' })
})

test('what another device wrote is shown here, and in the other tab', async () => {
  const here = createFakePlatform()
  const there = createFakePlatform({ device: here.device })
  const [one, other] = [await openStore(here), await openStore(there)]
  expect(await one.receive([happened(pain(1)), happened(pain(1))])).toBe(true)
  await other.retry()
  for (const { diary } of [one, other]) expect(diary.value.notes.changes).toMatchObject([{ change: 1 }])
})
