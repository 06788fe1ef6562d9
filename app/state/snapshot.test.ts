import { expect, test } from 'vitest'
import { EMPTY_DIARY } from '#core/diary/diary.ts'
import type { Event } from '#core/diary/event.ts'
import { createFakePlatform, MONDAY_NINE, type FakePlatform } from '#app/platform/fake.ts'
import { happened, settled } from '#test/builders/app.ts'
import { makeSnapshot, parseSnapshot, SNAPSHOT } from './snapshot.ts'
import { openStore } from './store.ts'

const snapshot = makeSnapshot({ key: 3, count: 2, unread: 1, removed: [], diary: EMPTY_DIARY })
const flares = (count: number, from = 0): readonly Event[] =>
  Array.from({ length: count }, (_, index) =>
    happened({ type: 'flare-noted', before: [] }, MONDAY_NINE + from + index),
  )
/** A snapshot nobody could mistake for the diary on disk. */
const remembered = (platform: FakePlatform, more: { readonly count?: number } = {}, build: object = {}) =>
  platform.storage.set(SNAPSHOT, {
    ...makeSnapshot({
      key: 2,
      count: 2,
      unread: 7,
      removed: [],
      diary: { ...EMPTY_DIARY, firstAt: -1 },
      ...more,
    }),
    ...build,
  })

test('a snapshot of this build is taken as it is', () => {
  expect(parseSnapshot(structuredClone(snapshot))).toEqual({
    key: 3,
    count: 2,
    unread: 1,
    removed: [],
    diary: EMPTY_DIARY,
  })
})

test.each([
  ['of another build', { ...snapshot, build: 'older' }],
  ['without its sum', { ...snapshot, sum: undefined }],
  ['without a build', { ...snapshot, build: undefined }],
  ['with a key that is no number', { ...snapshot, key: '3' }],
  ['with a count that is no number', { ...snapshot, count: null }],
  ['that does not say how many were unread', { ...snapshot, unread: '1' }],
  ['without a diary', { ...snapshot, diary: undefined }],
  ['with a diary of nothing', { ...snapshot, diary: null }],
  ['with a diary in words', { ...snapshot, diary: 'fine' }],
  ['that is a text', 'snapshot'],
  ['that is nothing', null],
  ['that was never kept', undefined],
])('a snapshot %s is ignored', (_what, value) => {
  expect(parseSnapshot(value)).toBeUndefined()
})

test('a start goes on from the snapshot and reads only what came after it', async () => {
  const platform = createFakePlatform()
  await platform.storage.append(flares(3))
  await remembered(platform)
  const store = await openStore(platform)
  expect(store.diary.value.firstAt).toBe(-1)
  expect(store.diary.value.notes.flares).toHaveLength(1)
  expect(store.unread.value).toBe(7)
})

test.each([
  ['another build', {}, { build: 'older' }],
  ['more entries than there are', { count: 3 }, {}],
  ['fewer entries than there are', { count: 1 }, {}],
])('a snapshot of %s is not believed: the whole diary is read', async (_what, more, build) => {
  const platform = createFakePlatform()
  await platform.storage.append(flares(3))
  await remembered(platform, more, build)
  const store = await openStore(platform)
  expect(store.diary.value.notes.flares).toHaveLength(3)
  expect(store.diary.value.firstAt).toBe(MONDAY_NINE)
  expect(store.unread.value).toBe(0)
})

test('after a hundred entries a start leaves a snapshot behind, and not one entry earlier', async () => {
  const few = createFakePlatform()
  await few.storage.append(flares(99))
  await openStore(few)
  await settled()
  expect(await few.storage.get(SNAPSHOT)).toBeUndefined()

  const many = createFakePlatform()
  await many.storage.append([...flares(99), { id: 'strange' }])
  const store = await openStore(many)
  await settled()
  expect(await many.storage.get(SNAPSHOT)).toEqual(
    makeSnapshot({
      key: 100,
      count: 100,
      unread: 1,
      latest: { wall: MONDAY_NINE + 98, count: 1, device: '' },
      removed: [],
      diary: store.diary.value,
    }),
  )
})

test('a snapshot is renewed only after a hundred entries more', async () => {
  const platform = createFakePlatform()
  await platform.storage.append(flares(150))
  await openStore(platform)
  await settled()
  const again = await reopened(platform, 99)
  expect(again).toMatchObject({ count: 150 })
  expect(await reopened(platform, 1)).toMatchObject({ count: 250, key: 250 })
})

async function reopened(platform: FakePlatform, more: number): Promise<unknown> {
  await platform.storage.append(flares(more, 1_000 + platform.device.entries.size))
  const store = await openStore(createFakePlatform({ device: platform.device }))
  await settled()
  expect(store.diary.value.notes.flares).toHaveLength(platform.device.entries.size)
  return platform.storage.get(SNAPSHOT)
}

test('a snapshot read before the lock was opened is not used', async () => {
  const platform = createFakePlatform()
  await platform.storage.append(flares(2))
  const store = await openStore(platform, Promise.resolve({ id: 'snapshot', sealed: new Uint8Array(3) }))
  expect(store.diary.value.notes.flares).toHaveLength(2)
})
