import { expect, test } from 'vitest'
import { EMPTY_DIARY } from '#core/diary/diary.ts'
import type { EventData } from '#core/diary/event.ts'
import { createFakePlatform, MONDAY_NINE } from '#app/platform/fake.ts'
import { entriesOnDisk, ONE_DEVICE } from '#app/platform/fake/disk.ts'
import { happened, settled, toldIn } from '#test/builders/app.ts'
import { openStore } from './store.ts'

const pain = (change: number): EventData => ({ type: 'change-rated', change })
const rated: EventData = { type: 'session-rated', session: 's', pain: 2 }
const changesOf = (diary: { readonly notes: { readonly changes: readonly { readonly change: number }[] } }) =>
  diary.notes.changes.map(({ change }) => change)
const isReadable = (entry: unknown) => typeof entry === 'object' && entry !== null && 'happening' in entry

/** What an older or newer version of the app may have written. */
const STRANGE = { id: 'strange', at: 1, happening: { type: 'dreamt' } }

test('a person who was never here has an empty diary and no trouble', async () => {
  const store = await openStore(createFakePlatform())
  expect(store.diary.value).toBe(EMPTY_DIARY)
  expect(store.storageError.value).toBeUndefined()
  expect(store.unopened.value).toBe(false)
  expect(store.unread.value).toBe(0)
})

test('what a person tells is shown at once, and on disk with the moment and an id of its own', async () => {
  const platform = createFakePlatform()
  const store = await openStore(platform)
  platform.storage.hang()
  const recorded = store.record(pain(1), pain(2))
  expect(changesOf(store.diary.value)).toEqual([1, 2])
  const shown = store.diary.value
  platform.storage.work()
  expect(await recorded).toBe(true)
  expect(store.diary.value).toBe(shown)
  expect(entriesOnDisk(platform.device)).toEqual([
    {
      id: 'id-1',
      at: MONDAY_NINE,
      happening: pain(1),
      stamp: { wall: MONDAY_NINE, count: 0, device: ONE_DEVICE },
    },
    {
      id: 'id-2',
      at: MONDAY_NINE,
      happening: pain(2),
      stamp: { wall: MONDAY_NINE, count: 1, device: ONE_DEVICE },
    },
  ])
})

test('what was kept is shown even when the disk cannot be read just then, and counted once afterwards', async () => {
  const platform = createFakePlatform()
  const store = await openStore(platform)
  platform.storage.refuse('broken', 'reads')
  expect(await store.record(pain(1))).toBe(true)
  expect(changesOf(store.diary.value)).toEqual([1])
  expect(store.storageError.value).toBe('broken')
  platform.storage.work()
  expect(await store.record(pain(2))).toBe(true)
  expect(changesOf(store.diary.value)).toEqual([1, 2])
})

test('a diary that cannot be read opens empty and says so', async () => {
  const platform = createFakePlatform()
  await platform.storage.append([happened(pain(1))])
  platform.storage.refuse('unavailable')
  const store = await openStore(platform)
  expect(store.storageError.value).toBe('unavailable')
  expect(store.unopened.value).toBe(true)
  expect(store.diary.value).toBe(EMPTY_DIARY)
  expect(await store.events()).toEqual([])
})

test('the browser is asked to keep the diary for good after a rated session, and not before', async () => {
  const platform = createFakePlatform()
  const store = await openStore(platform)
  await store.record(pain(1))
  expect(platform.storage.askedToPersist).toBe(0)
  await store.record(pain(2), rated)
  expect(platform.storage.askedToPersist).toBe(1)
  platform.storage.refuse('full', 'writes')
  await store.record(rated)
  expect(platform.storage.askedToPersist).toBe(1)
})

test('an entry this version cannot read is counted, left where it is and never shown', async () => {
  const platform = createFakePlatform()
  await platform.storage.append([happened(pain(1)), STRANGE, happened(pain(2))])
  const store = await openStore(platform)
  expect(store.unread.value).toBe(1)
  expect(changesOf(store.diary.value)).toEqual([1, 2])
  expect((await store.events()).map(({ happening }) => happening)).toEqual([pain(1), pain(2)])
  await platform.storage.append([{ ...STRANGE, id: 'stranger' }])
  await store.record(pain(3))
  expect(store.unread.value).toBe(2)
  expect(entriesOnDisk(platform.device)).toContainEqual(STRANGE)
})

test('what is told in one tab appears in the other, once in each', async () => {
  const here = createFakePlatform()
  const there = createFakePlatform({ device: here.device })
  const [one, other] = [await openStore(here), await openStore(there)]
  await one.record(pain(1))
  await settled()
  await other.record(pain(2))
  await settled()
  expect(changesOf(one.diary.value)).toEqual([1, 2])
  expect(changesOf(other.diary.value)).toEqual([1, 2])
})

test('of all that another tab tells, only news of the diary makes this one read again', async () => {
  const here = createFakePlatform()
  const there = createFakePlatform({ device: here.device })
  const store = await openStore(here)
  await there.storage.append([happened(pain(1))])
  there.tabs.tell('lock')
  there.tabs.tell('opened')
  await settled()
  expect(changesOf(store.diary.value)).toEqual([])
  there.tabs.tell('diary')
  await settled()
  expect(changesOf(store.diary.value)).toEqual([1])
})

test('a tab whose diary was replaced elsewhere forgets what it knew', async () => {
  const here = createFakePlatform()
  const there = createFakePlatform({ device: here.device })
  const [one, other] = [await openStore(here), await openStore(there)]
  await one.record(pain(1), pain(2))
  await other.replace([happened(pain(5))])
  await settled()
  expect(changesOf(one.diary.value)).toEqual([5])
  await one.record(pain(3))
  expect(changesOf(one.diary.value)).toEqual([5, 3])
})

test('two things told at the same time are each counted once', async () => {
  const store = await openStore(createFakePlatform())
  await Promise.all([store.record(pain(1)), store.record(pain(2)), store.record(pain(3))])
  expect(changesOf(store.diary.value)).toEqual([1, 2, 3])
})

test('a diary brought back takes the place of this one, which stays on disk as a copy', async () => {
  const platform = createFakePlatform()
  const store = await openStore(platform)
  await store.record(pain(1))
  const [brought] = [happened(pain(4), MONDAY_NINE + 5)]
  expect(await store.replace([brought, brought])).toBe(true)
  expect(changesOf(store.diary.value)).toEqual([4])
  expect(store.diary.value.firstAt).toBe(MONDAY_NINE + 5)
  expect(toldIn(await store.events())).toEqual([brought])
  expect(await platform.storage.get('before-restore')).toMatchObject([{ happening: pain(1) }])
  expect(platform.tabs.sentMessages).toEqual(['diary', 'diary'])
})

test('a second diary brought back leaves what the first one replaced in the copy as well', async () => {
  const platform = createFakePlatform()
  const store = await openStore(platform)
  await store.record(pain(1))
  expect(await store.replace([happened(pain(4), 5)])).toBe(true)
  expect(await store.replace([happened(pain(5), 6)])).toBe(true)
  expect(await platform.storage.get('before-restore')).toMatchObject([
    { happening: pain(1) },
    { happening: pain(4) },
  ])
})

test('a diary brought back where nothing is leaves the copy of an earlier one alone', async () => {
  const platform = createFakePlatform()
  const store = await openStore(platform)
  await store.record(pain(1))
  expect(await store.replace([])).toBe(true)
  expect(await store.replace([happened(pain(5), 6)])).toBe(true)
  expect(await platform.storage.get('before-restore')).toMatchObject([{ happening: pain(1) }])
})

test('a diary that could not be brought back leaves this one as it is', async () => {
  const platform = createFakePlatform()
  const store = await openStore(platform)
  await store.record(pain(1))
  platform.storage.refuse('full', 'writes')
  expect(await store.replace([happened(pain(4))])).toBe(false)
  expect(await store.merge([happened(pain(4))])).toBe(false)
  expect(store.storageError.value).toBe('full')
  expect(changesOf(store.diary.value)).toEqual([1])
})

test('two diaries become one by moment, and what nobody here can read stays', async () => {
  const platform = createFakePlatform()
  await platform.storage.append([
    happened(pain(1), MONDAY_NINE + 10),
    STRANGE,
    happened(pain(3), MONDAY_NINE + 30),
  ])
  const store = await openStore(platform)
  const mine = { ...happened(pain(3), MONDAY_NINE + 30), happening: pain(-3) }
  expect(await store.merge([happened(pain(2), MONDAY_NINE + 20), mine])).toBe(true)
  expect(changesOf(store.diary.value)).toEqual([1, 2, 3])
  expect(store.unread.value).toBe(1)
  const disk = entriesOnDisk(platform.device)
  expect(toldIn(disk)).toContainEqual(STRANGE)
  expect(disk.filter(isReadable)).toHaveLength(4)
})

test('nothing is merged into a diary that cannot be read', async () => {
  const platform = createFakePlatform()
  await platform.storage.append([happened(pain(1))])
  const store = await openStore(platform)
  platform.storage.refuse('broken', 'reads')
  expect(await store.merge([happened(pain(2))])).toBe(false)
  platform.storage.work()
  expect(entriesOnDisk(platform.device)).toEqual([happened(pain(1))])
})

test('erasing leaves nothing, here and in the other tab', async () => {
  const here = createFakePlatform()
  const there = createFakePlatform({ device: here.device })
  const [one, other] = [await openStore(here), await openStore(there)]
  await one.record(pain(1))
  await settled()
  await here.storage.set('session', 1)
  expect(await one.erase()).toBe(true)
  await settled()
  expect(one.diary.value).toBe(EMPTY_DIARY)
  expect(changesOf(other.diary.value)).toEqual([])
  expect([here.device.entries.size, here.device.values.size]).toEqual([0, 0])
})

test('who could not erase still sees the diary and hears why', async () => {
  const platform = createFakePlatform()
  const store = await openStore(platform)
  await store.record(pain(1))
  platform.storage.refuse('broken', 'writes')
  expect(await store.erase()).toBe(false)
  expect(store.storageError.value).toBe('broken')
  expect(changesOf(store.diary.value)).toEqual([1])
})

test('what another tab writes while a file is brought in is not lost, whichever was first', async () => {
  const platform = createFakePlatform()
  const { device } = platform
  const elsewhere = createFakePlatform({ device })
  const [here, there] = [await openStore(platform), await openStore(elsewhere)]
  await here.record(pain(0))
  const written: Promise<boolean>[] = []
  device.pause = async () => {
    device.pause = () => Promise.resolve()
    written.push(there.record(pain(1)))
    await settled()
  }
  expect(await here.merge([{ id: 'file', at: MONDAY_NINE - 1, happening: pain(-1) }])).toBe(true)
  expect(await Promise.all(written)).toEqual([true])
  await settled()
  expect(entriesOnDisk(device).map(({ id }) => id)).toEqual(['file', 'id-1', 'id-2'])
  expect(changesOf(here.diary.value)).toEqual([-1, 0, 1])
  expect(changesOf(there.diary.value)).toEqual([-1, 0, 1])
})

test('a button that a trembling hand hits twice is written once, and again when it is meant again', async () => {
  const platform = createFakePlatform()
  const store = await openStore(platform)
  const [first, second] = await Promise.all([store.record(pain(1)), store.record(pain(1))])
  expect([first, second]).toEqual([true, true])
  expect(changesOf(store.diary.value)).toEqual([1])
  expect(entriesOnDisk(platform.device)).toHaveLength(1)
  expect(await store.record(pain(2))).toBe(true)
  platform.clock.advance(1_000)
  expect(await store.record(pain(2))).toBe(true)
  expect(changesOf(store.diary.value)).toEqual([1, 2, 2])
})

test('what was hit twice and cannot be written is not called saved', async () => {
  const platform = createFakePlatform()
  const store = await openStore(platform)
  platform.storage.refuse('full')
  expect(await store.record(pain(1))).toBe(false)
  expect(await store.record(pain(1))).toBe(false)
  expect(store.waiting.value).toBe(1)
})
