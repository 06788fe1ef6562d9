import { expect, test } from 'vitest'
import type { EventData } from '#core/diary/event.ts'
import type { Stamp } from '#core/diary/stamp.ts'
import { createFakePlatform, MONDAY_NINE } from '#app/platform/fake.ts'
import { entriesOnDisk } from '#app/platform/fake/disk.ts'
import { COPIED_AT } from '#app/platform/storage/copy.ts'
import { BEFORE_RESTORE } from '#app/platform/storage/seal.ts'
import { happened, settled, toldIn } from '#test/builders/app.ts'
import { removeEntries } from './removal.ts'
import { SNAPSHOT } from './snapshot.ts'
import { openStore, type Store } from './store.ts'

const DESK = 'ffeeddccbbaa9988'
const pain = (change: number): EventData => ({ type: 'change-rated', change })
const at = (wall: number, count = 0): Stamp => ({ wall: MONDAY_NINE + wall, count, device: DESK })
const made = (id: string, stamp: Stamp, happening: EventData = pain(1)) => ({
  id,
  at: stamp.wall,
  happening,
  stamp,
})
const changesOf = (store: Store) => store.diary.value.notes.changes.map(({ change }) => change)
const idsOnDisk = (platform: ReturnType<typeof createFakePlatform>) =>
  entriesOnDisk(platform.device).map(({ id }) => id)

async function opened() {
  const platform = createFakePlatform()
  return { platform, store: await openStore(platform) }
}

test('what was told on the desk before and after takes its place between what was told here', async () => {
  const { platform, store } = await opened()
  await store.record(pain(2))
  expect(await store.receive([made('later', at(9), pain(3)), made('earlier', at(-9), pain(1))])).toBe(true)
  expect(changesOf(store)).toEqual([1, 2, 3])
  expect(store.diary.value.firstAt).toBe(MONDAY_NINE - 9)
  expect((await store.events()).map(({ id }) => id)).toEqual(['earlier', 'id-1', 'later'])
  await store.record(pain(4))
  expect(changesOf(store)).toEqual([1, 2, 3, 4])
  expect(entriesOnDisk(platform.device).at(-1)).toMatchObject({ stamp: { wall: MONDAY_NINE + 9, count: 1 } })
})

test('what came twice, or is here already, is written once and wakes nobody', async () => {
  const { platform, store } = await opened()
  const entry = made('a', at(1))
  expect(await store.receive([entry, structuredClone(entry)])).toBe(true)
  const { changes } = platform.device
  expect(await store.receive([entry])).toBe(true)
  expect([changesOf(store), platform.device.changes, idsOnDisk(platform)]).toEqual([[1], changes, ['a']])
})

test('an entry of a newer version lies here unread, and what has no id is nothing', async () => {
  const { platform, store } = await opened()
  const strange = { id: 'strange', at: MONDAY_NINE, dreamt: true, stamp: at(1) }
  expect(await store.receive([strange, { at: 1 }, null, 'words', 7])).toBe(true)
  expect(store.unread.value).toBe(1)
  expect(entriesOnDisk(platform.device)).toEqual([strange])
})

test('what was removed on the desk goes here: from the screen, the disk, the snapshot and the copy', async () => {
  const { platform, store } = await opened()
  await store.record(pain(1), pain(2))
  await store.replace([happened(pain(3))])
  await platform.storage.set(SNAPSHOT, { diary: 'private' })
  const { id = '' } = (await store.events())[0] ?? {}
  const removal = made('r', at(9), { type: 'entries-removed', ids: [id, 'id-1', 'never-here'] })
  expect(await store.receive([removal])).toBe(true)
  expect(changesOf(store)).toEqual([])
  expect(await platform.storage.get(SNAPSHOT)).toBeUndefined()
  expect(await platform.storage.get(BEFORE_RESTORE)).toMatchObject([{ id: 'id-2' }])
  expect(idsOnDisk(platform)).not.toContain(id)
  expect(await store.receive([made('never-here', at(1)), made('here', at(2))])).toBe(true)
  expect([changesOf(store), idsOnDisk(platform).includes('never-here')]).toEqual([[1], false])
})

test('what only lies in the copy goes with a removal as well', async () => {
  const { platform, store } = await opened()
  await store.record(pain(1))
  await store.replace([happened(pain(3))])
  await store.receive([made('r', at(9), { type: 'entries-removed', ids: ['id-1'] })])
  const { storage } = platform
  expect([await storage.get(BEFORE_RESTORE), await storage.get(COPIED_AT)]).toEqual([undefined, undefined])
  expect(changesOf(store)).toEqual([3])
})

test('a removal of what was never here is only kept', async () => {
  const { platform, store } = await opened()
  await store.record(pain(1))
  const [before] = platform.device.entries.keys()
  await store.receive([made('r', at(9), { type: 'entries-removed', ids: ['elsewhere'] })])
  const [after] = platform.device.entries.keys()
  expect([after, changesOf(store), (await store.events()).length]).toEqual([before, [1], 1])
})

test('an entry that is removed here is removed on the desk, also when it was never seen there', async () => {
  const [here, there] = [await opened(), await opened()]
  await here.store.receive([made('a', at(1)), made('b', at(2))])
  expect(await removeEntries(here, ['a'])).toBe(true)
  const sent = await here.store.entriesForSync()
  await there.store.receive(sent.ok ? sent.entries.map(({ entry }) => entry) : [])
  await there.store.receive([made('a', at(1))])
  expect(toldIn(await there.store.events())).toEqual(toldIn([made('b', at(2))]))
  const { entries, readAll } = { entries: idsOnDisk(there.platform), readAll: await there.store.readAll() }
  expect([entries.length, readAll.events.length]).toEqual([2, 2])
})

test('of the same entry with two stamps the smaller counts, and the diary is folded anew', async () => {
  const { platform, store } = await opened()
  await store.receive([made('a', at(5), pain(1)), made('b', at(3), pain(2))])
  expect(changesOf(store)).toEqual([2, 1])
  await store.receive([made('a', at(1), pain(1))])
  expect(changesOf(store)).toEqual([1, 2])
  await store.receive([made('a', at(9), pain(1))])
  expect(changesOf(store)).toEqual([1, 2])
  expect(entriesOnDisk(platform.device)[0]).toEqual(made('a', at(1), pain(1)))
})

test('the other tab hears of it, also when something was removed', async () => {
  const here = createFakePlatform()
  const there = createFakePlatform({ device: here.device })
  const [one, other] = [await openStore(here), await openStore(there)]
  await one.receive([made('a', at(1)), made('b', at(2), pain(2))])
  await settled()
  expect(changesOf(other)).toEqual([1, 2])
  await one.receive([made('r', at(9), { type: 'entries-removed', ids: ['a'] })])
  await settled()
  expect([changesOf(one), changesOf(other)]).toEqual([[2], [2]])
})

test.each(['writes', 'reads'] as const)(
  'where the disk refuses %s nothing was taken over, and why is said',
  async what => {
    const { platform, store } = await opened()
    platform.storage.refuse('full', what)
    expect(await store.receive([made('a', at(1))])).toBe(false)
    expect(store.storageError.value).toBe('full')
    platform.storage.work()
    expect(await store.receive([made('a', at(1))])).toBe(true)
    expect(changesOf(store)).toEqual([1])
  },
)

test('an entry of a clock a year ahead is shown, and what is told afterwards comes after it', async () => {
  const { platform, store } = await opened()
  await store.receive([made('future', at(365 * 86_400_000), pain(1))])
  await store.record(pain(2))
  expect(changesOf(store)).toEqual([1, 2])
  const again = await openStore(createFakePlatform({ device: platform.device, now: MONDAY_NINE - 9_000 }))
  await again.record(pain(3))
  expect(changesOf(again)).toEqual([1, 2, 3])
  expect((await again.events()).map(({ stamp }) => stamp)).toMatchObject([
    { count: 0, device: DESK },
    { count: 1, wall: at(365 * 86_400_000).wall },
    { count: 2, wall: at(365 * 86_400_000).wall },
  ])
  expect((await again.events()).at(-1)?.at).toBe(MONDAY_NINE - 9_000)
})
