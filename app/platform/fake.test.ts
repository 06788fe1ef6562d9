import { expect, test } from 'vitest'
import { createFakePlatform, MONDAY_NINE } from './fake.ts'

test('ticks and alarms come at their moments, in order', () => {
  const { clock } = createFakePlatform()
  const seen: (readonly [string, number])[] = []
  const stop = clock.everyTick(at => seen.push(['tick', at - MONDAY_NINE]))
  clock.alarm(MONDAY_NINE + 300, at => seen.push(['alarm', at - MONDAY_NINE]))
  clock.advance(500)
  stop()
  clock.advance(500)
  expect(seen).toEqual([
    ['tick', 250],
    ['alarm', 300],
    ['tick', 500],
  ])
  expect(clock.waiting).toBe(0)
})

test('a device that slept ticks once when it wakes, and its alarms still wait', () => {
  const { clock } = createFakePlatform()
  const seen: string[] = []
  clock.everyTick(at => seen.push(`tick ${at - MONDAY_NINE}`))
  clock.alarm(MONDAY_NINE + 1000, () => seen.push('alarm'))
  clock.sleep(60_000)
  expect(seen).toEqual(['tick 60000'])
})

test('an entry is written once, and what stands before a key is counted', async () => {
  const { storage } = createFakePlatform()
  await storage.append([{ id: 'a' }, { id: 'b' }])
  await storage.append([{ id: 'b' }, { id: 'c' }])
  expect(await storage.readSince(2)).toEqual({
    ok: true,
    entries: [{ key: 3, entry: { id: 'c' } }],
    before: 2,
  })
})

test('keys go on after everything was replaced, and what was there is saved once more', async () => {
  const { storage } = createFakePlatform()
  await storage.append([{ id: 'a' }])
  await storage.rewrite(() => [{ id: 'b' }], { make: MONDAY_NINE })
  expect(await storage.readSince(0)).toMatchObject({ entries: [{ key: 2, entry: { id: 'b' } }] })
  expect(await storage.get('before-restore')).toEqual([{ id: 'a' }])
})

test('a list with an id twice replaces nothing', async () => {
  const { storage } = createFakePlatform()
  await storage.append([{ id: 'a' }])
  expect(await storage.rewrite(() => [{ id: 'b' }, { id: 'b' }], { make: MONDAY_NINE })).toEqual({
    ok: false,
    storageError: 'broken',
  })
  expect(await storage.readSince(0)).toMatchObject({ entries: [{ entry: { id: 'a' } }] })
})

test('a value is a copy, not the thing itself', async () => {
  const { storage } = createFakePlatform()
  const value = { list: [1] }
  await storage.set('x', value)
  value.list.push(2)
  expect(await storage.get('x')).toEqual({ list: [1] })
  expect(await storage.set('y', () => 1)).toEqual({ ok: false, storageError: 'broken' })
})

test('a tab without the lock of this device must not write', async () => {
  const first = createFakePlatform()
  const second = createFakePlatform({ device: first.device })
  await first.storage.append([{ id: 'a' }])
  const seal = {
    lockId: 'mine',
    seal: (_name: string, value: unknown) =>
      Promise.resolve(new TextEncoder().encode(JSON.stringify(value)).reverse()),
    open: (_name: string, sealed: Uint8Array) =>
      Promise.resolve<unknown>(JSON.parse(new TextDecoder().decode(sealed.toReversed()))),
  }
  expect(await first.storage.relock(seal, { id: 'mine' })).toEqual({ ok: true })
  expect(await second.storage.append([{ id: 'b' }])).toEqual({ ok: false, storageError: 'locked' })
  expect(await second.storage.readSince(0)).toEqual({ ok: false, storageError: 'locked' })
  expect(first.device.entries.get(1)).toEqual({ id: 'a', sealed: expect.any(Uint8Array) })
  expect(await first.storage.readSince(0)).toMatchObject({ entries: [{ key: 1, entry: { id: 'a' } }] })
})

test('a storage that hangs goes on when it works again', async () => {
  const { storage } = createFakePlatform()
  storage.hang()
  const saved = storage.append([{ id: 'a' }])
  storage.work()
  expect(await saved).toEqual({ ok: true })
  storage.refuse('full', 'writes')
  expect(await storage.append([{ id: 'b' }])).toEqual({ ok: false, storageError: 'full' })
  expect(await storage.readSince(0)).toMatchObject({ entries: [{ entry: { id: 'a' } }] })
})

test('the other tab hears what this one tells, and which build it is', async () => {
  const first = createFakePlatform({ build: 'old' })
  const second = createFakePlatform({ device: first.device })
  const heard: unknown[] = []
  first.tabs.follow((...news) => heard.push(['first', ...news]))
  second.tabs.follow((...news) => heard.push(['second', ...news]))
  first.tabs.tell('opened')
  await Promise.resolve()
  expect(heard).toEqual([['second', 'opened', true]])
  expect([first.newId(), second.newId()]).toEqual(['id-1', 'id-2'])
})
