import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEvents, EMPTY_DIARY, type Diary } from '#core/diary/diary.ts'
import type { EventData } from '#core/diary/event.ts'
import { eventsThatCount, readEntries } from '#core/diary/order.ts'
import { createFakePlatform, MONDAY_NINE, type FakePlatform } from '#app/platform/fake.ts'
import { entriesOnDisk } from '#app/platform/fake/disk.ts'
import { PATIENCE_MS } from '#app/platform/storage/patience.ts'
import { happened, settled } from '#test/builders/app.ts'
import { RETRY_MS } from './every-retry.ts'
import { openStore } from './store.ts'

const pain = (change: number): EventData => ({ type: 'change-rated', change })
const changesOf = (diary: Diary) => diary.notes.changes.map(({ change }) => change)
/** In the order of all devices. */
const diskOf = ({ device }: FakePlatform) => eventsThatCount(readEntries(entriesOnDisk(device)).events)
const changesOnDisk = (platform: FakePlatform) => changesOf(applyEvents(diskOf(platform)))

/** Time goes by, and what it begins comes to its end. */
async function passes(platform: FakePlatform, ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 250) {
    platform.clock.advance(250)
    await settled()
  }
}

test('what does not fit on the disk is shown all the same, and waits until there is room', async () => {
  const platform = createFakePlatform()
  const store = await openStore(platform)
  platform.storage.refuse('full', 'writes')
  expect(await store.record(pain(1))).toBe(false)
  expect(await store.record(pain(2))).toBe(false)
  expect(changesOf(store.diary.value)).toEqual([1, 2])
  expect([store.storageError.value, store.waiting.value]).toEqual(['full', 2])
  expect(platform.tabs.sentMessages).toEqual([])
  platform.storage.work()
  expect(await store.record(pain(3))).toBe(true)
  expect([store.storageError.value, store.waiting.value]).toEqual([undefined, 0])
  expect(changesOf(store.diary.value)).toEqual([1, 2, 3])
  expect(changesOnDisk(platform)).toEqual([1, 2, 3])
})

test('what waits is tried again after a while, and no longer when nothing waits', async () => {
  const platform = createFakePlatform()
  const store = await openStore(platform)
  platform.storage.refuse('full', 'writes')
  await store.record(pain(1))
  await passes(platform, RETRY_MS)
  expect(store.waiting.value).toBe(1)
  platform.storage.work()
  await passes(platform, RETRY_MS)
  expect([store.storageError.value, store.waiting.value]).toEqual([undefined, 0])
  expect(changesOnDisk(platform)).toEqual([1])
  expect(platform.clock.waiting).toBe(0)
})

test('a person who freed some room and comes back to the page finds everything saved', async () => {
  const platform = createFakePlatform()
  const store = await openStore(platform)
  platform.storage.refuse('full', 'writes')
  await store.record(pain(1))
  platform.clock.show(false)
  platform.storage.work()
  platform.clock.show(true)
  await settled()
  expect(store.waiting.value).toBe(0)
  expect(changesOnDisk(platform)).toEqual([1])
})

test('a disk that never answers holds nobody up, and gets everything once when it does', async () => {
  const platform = createFakePlatform()
  const store = await openStore(platform)
  platform.storage.hang()
  const first = store.record(pain(1))
  expect(changesOf(store.diary.value)).toEqual([1])
  await passes(platform, PATIENCE_MS + 500)
  expect(await first).toBe(false)
  expect([store.storageError.value, store.waiting.value]).toEqual(['silent', 1])
  const second = store.record(pain(2))
  await passes(platform, RETRY_MS * 2)
  expect(await second).toBe(false)
  expect(changesOf(store.diary.value)).toEqual([1, 2])
  platform.storage.work()
  await passes(platform, RETRY_MS)
  expect([store.storageError.value, store.waiting.value]).toEqual([undefined, 0])
  expect(changesOf(store.diary.value)).toEqual([1, 2])
  expect(changesOnDisk(platform)).toEqual([1, 2])
})

test('what the disk takes after all, when nobody waited any longer, is not shown twice', async () => {
  const platform = createFakePlatform()
  const store = await openStore(platform)
  platform.storage.hang()
  const recorded = store.record(pain(1))
  await passes(platform, PATIENCE_MS + 500)
  expect(await recorded).toBe(false)
  platform.storage.work()
  await settled()
  platform.storage.refuse('full', 'writes')
  expect(platform.tabs.sentMessages).toEqual([])
  expect(await store.retry()).toBe(true)
  expect(platform.tabs.sentMessages).toEqual(['diary'])
  expect([store.storageError.value, store.waiting.value]).toEqual([undefined, 0])
  expect(changesOf(store.diary.value)).toEqual([1])
})

test('the app opens although the disk never answers, and the diary comes when it does', async () => {
  const platform = createFakePlatform()
  await platform.storage.append([happened(pain(1))])
  platform.storage.hang()
  const opening = openStore(platform)
  await passes(platform, PATIENCE_MS + 500)
  const store = await opening
  expect([store.unopened.value, store.storageError.value]).toEqual([true, 'silent'])
  const recorded = store.record(pain(2))
  expect(changesOf(store.diary.value)).toEqual([2])
  platform.storage.work()
  await passes(platform, RETRY_MS)
  await recorded
  expect([store.unopened.value, store.storageError.value]).toEqual([false, undefined])
  expect(changesOf(store.diary.value)).toEqual([1, 2])
})

test('a diary that could not be opened is tried again by itself', async () => {
  const platform = createFakePlatform()
  await platform.storage.append([happened(pain(1))])
  platform.storage.refuse('broken')
  const store = await openStore(platform)
  expect(store.unopened.value).toBe(true)
  platform.storage.work()
  await passes(platform, RETRY_MS)
  expect(store.unopened.value).toBe(false)
  expect(changesOf(store.diary.value)).toEqual([1])
})

test('what waits here stays when the other tab writes, at its own place', async () => {
  const here = createFakePlatform()
  const there = createFakePlatform({ device: here.device })
  const [one, other] = [await openStore(here), await openStore(there)]
  here.storage.refuse('full', 'writes')
  await one.record(pain(1))
  there.clock.advance(1)
  await other.record(pain(2))
  await settled()
  await one.record(pain(3))
  await settled()
  expect(changesOf(one.diary.value)).toEqual([1, 2, 3])
  here.storage.work()
  await passes(here, RETRY_MS)
  expect(changesOf(one.diary.value)).toEqual([1, 2, 3])
  expect(changesOf(other.diary.value)).toEqual([1, 2, 3])
})

test('what waits here outlives it when the other tab replaces the diary', async () => {
  const here = createFakePlatform()
  const there = createFakePlatform({ device: here.device })
  const [one, other] = [await openStore(here), await openStore(there)]
  await one.record(pain(1))
  here.storage.refuse('full', 'writes')
  await one.record(pain(2))
  await other.replace([happened(pain(5))])
  await settled()
  expect(changesOf(one.diary.value)).toEqual([5, 2])
  here.storage.work()
  await passes(here, RETRY_MS)
  expect(changesOf(one.diary.value)).toEqual([5, 2])
  expect(changesOnDisk(here)).toEqual([5, 2])
})

test('a file saved while entries wait has them too', async () => {
  const platform = createFakePlatform()
  const store = await openStore(platform)
  await store.record(pain(1))
  platform.storage.refuse('full', 'writes')
  await store.record(pain(2))
  expect((await store.events()).map(({ happening }) => happening)).toEqual([pain(1), pain(2)])
})

test('no diary is brought in over entries that still wait', async () => {
  const platform = createFakePlatform()
  const store = await openStore(platform)
  platform.storage.refuse('full', 'writes')
  await store.record(pain(1))
  expect(await store.replace([happened(pain(4))])).toBe(false)
  expect(await store.merge([happened(pain(4))])).toBe(false)
  expect(changesOf(store.diary.value)).toEqual([1])
  platform.storage.work()
  expect(await store.merge([happened(pain(4), MONDAY_NINE - 5)])).toBe(true)
  expect(changesOf(store.diary.value)).toEqual([4, 1])
  expect(changesOnDisk(platform)).toEqual([4, 1])
})

test('who erases everything erases what waits as well', async () => {
  const platform = createFakePlatform()
  const store = await openStore(platform)
  platform.storage.refuse('full', 'writes')
  await store.record(pain(1))
  expect(await store.erase()).toBe(false)
  expect(changesOf(store.diary.value)).toEqual([1])
  expect(store.waiting.value).toBe(1)
  platform.storage.work()
  expect(await store.erase()).toBe(true)
  expect(store.waiting.value).toBe(0)
  expect(store.diary.value).toBe(EMPTY_DIARY)
  await passes(platform, RETRY_MS)
  expect(diskOf(platform)).toEqual([])
})

test('entries that wait while the other tab locks the diary are saved once the lock is opened', async () => {
  const here = createFakePlatform()
  const there = createFakePlatform({ device: here.device })
  const store = await openStore(here)
  await store.record(pain(1))
  const seal = {
    lockId: 'theirs',
    seal: (_name: string, value: unknown) => Promise.resolve(new TextEncoder().encode(JSON.stringify(value))),
    open: (_name: string, sealed: Uint8Array) =>
      Promise.resolve<unknown>(JSON.parse(new TextDecoder().decode(sealed))),
  }
  await there.storage.relock(seal, { id: 'theirs' })
  expect(await store.record(pain(2))).toBe(false)
  expect([store.storageError.value, store.unread.value]).toEqual(['locked', 0])
  here.storage.useSeal(seal)
  expect(await store.retry()).toBe(true)
  expect(changesOf(store.diary.value)).toEqual([1, 2])
  expect(await there.storage.readSince(0)).toMatchObject({
    entries: [{ entry: { happening: pain(1) } }, { entry: { happening: pain(2) } }],
  })
})

test('the browser is asked to keep the diary once a session that had to wait is saved', async () => {
  const platform = createFakePlatform()
  const store = await openStore(platform)
  platform.storage.refuse('full', 'writes')
  await store.record({ type: 'session-rated', session: 's', pain: 2 })
  expect(platform.storage.askedToPersist).toBe(0)
  platform.storage.work()
  await store.retry()
  expect(platform.storage.askedToPersist).toBe(1)
})

/** No change is larger than 5: sixty-fourths are exact, and there are enough of them. */
const DEEDS = ['record', 'full', 'refuse', 'hang', 'work', 'other', 'time', 'wait'] as const

test('whatever the disk and the other tab do, nothing is lost, nothing is there twice, and the order stays', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...DEEDS), { maxLength: 30 }), async deeds => {
      const here = createFakePlatform()
      const there = createFakePlatform({ device: here.device })
      const [one, other] = [await openStore(here), await openStore(there)]
      const [mine, theirs]: [number[], number[]] = [[], []]
      let next = 0
      const shownMine = () => changesOf(one.diary.value).filter(change => mine.includes(change))
      const act = {
        record() {
          next += 1 / 64
          mine.push(next)
          void one.record(pain(next))
        },
        full: () => here.storage.refuse('full', 'writes'),
        refuse: () => here.storage.refuse('broken'),
        hang: () => here.storage.hang(),
        work: () => here.storage.work(),
        other() {
          next += 1 / 64
          theirs.push(next)
          void other.record(pain(next))
        },
        time: () => here.clock.advance(RETRY_MS),
        wait: settled,
      }
      for (const deed of deeds) {
        await act[deed]()
        expect(shownMine()).toEqual(mine)
      }
      here.storage.work()
      await settled()
      await passes(here, RETRY_MS)
      await one.retry()
      await settled()
      const disk = diskOf(here)
      const all = disk.flatMap(({ happening }) =>
        happening.type === 'change-rated' ? [happening.change] : [],
      )
      expect(all.toSorted((a, b) => a - b)).toEqual([...mine, ...theirs].toSorted((a, b) => a - b))
      expect(all.filter(change => mine.includes(change))).toEqual(mine)
      expect(all.filter(change => theirs.includes(change))).toEqual(theirs)
      expect(changesOf(one.diary.value)).toEqual(all)
      expect(changesOf(other.diary.value)).toEqual(all)
      expect([one.waiting.value, one.storageError.value]).toEqual([0, undefined])
      expect(new Set(disk.map(({ id }) => id)).size).toBe(disk.length)
      expect(disk.every(({ at }) => at >= MONDAY_NINE)).toBe(true)
    }),
    { numRuns: 100 },
  )
}, 60_000)
