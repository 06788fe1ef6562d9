import { expect, test } from 'vitest'
import type { EventData } from '#core/diary/event.ts'
import { createFakePlatform, MONDAY_NINE, type FakePlatform } from '#app/platform/fake.ts'
import { createFakeDevice, entriesOnDisk } from '#app/platform/fake/disk.ts'
import { settled } from '#test/builders/app.ts'
import { openStore } from './store.ts'

const pain: EventData = { type: 'change-rated', change: 1 }
const PHONE = '00112233445566aa'
/** A page whose platform would give another name every time. */
function page(platform: FakePlatform, name: string): FakePlatform {
  return { ...platform, newDevice: () => name }
}
const stamps = ({ device }: FakePlatform) =>
  entriesOnDisk(device).map(entry => ('stamp' in entry ? entry.stamp : undefined))

test('a device has one name, made with its first entry and kept from then on', async () => {
  const platform = createFakePlatform()
  const first = await openStore(page(platform, PHONE))
  expect(await platform.storage.get('device')).toBeUndefined()
  await first.record(pain)
  await settled()
  expect(await platform.storage.get('device')).toBe(PHONE)
  const again = createFakePlatform({ device: platform.device, now: MONDAY_NINE + 1_000 })
  const second = await openStore(page(again, 'ffffffffffffffff'))
  await second.record(pain)
  expect(stamps(platform)).toMatchObject([{ device: PHONE }, { device: PHONE }])
  expect(await again.storage.get('device')).toBe(PHONE)
})

test('a name that could not be read at the start is not written over, and used as soon as it is', async () => {
  const platform = createFakePlatform()
  await platform.storage.set('device', PHONE)
  platform.storage.refuse('broken', 'reads')
  const store = await openStore(page(platform, 'ffffffffffffffff'))
  platform.storage.work()
  await store.record(pain)
  await settled()
  await store.record({ ...pain, change: 2 })
  expect(stamps(platform)).toMatchObject([{ device: 'ffffffffffffffff' }, { device: PHONE }])
  expect(await platform.storage.get('device')).toBe(PHONE)
})

test.each(['', 'words', 7, null, PHONE.toUpperCase()])('a name of %j is none', async saved => {
  const platform = createFakePlatform()
  await platform.storage.set('device', saved)
  const store = await openStore(page(platform, PHONE))
  await store.record(pain)
  await settled()
  expect(await platform.storage.get('device')).toBe(PHONE)
})

test('a name is saved once, also when much is told', async () => {
  const platform = createFakePlatform()
  const store = await openStore(platform)
  await store.record(pain)
  await settled()
  const { changes } = platform.device
  await store.record({ ...pain, change: 2 })
  await settled()
  expect(platform.device.changes).toBe(changes + 1)
})

test('with everything erased the device forgets its name', async () => {
  const platform = createFakePlatform()
  const store = await openStore(platform)
  await store.record(pain)
  await settled()
  expect(await store.erase()).toBe(true)
  await settled()
  expect(platform.device.values.size).toBe(0)
})

test('a clock that was set back by a year gives no earlier stamp, in this page or the next', async () => {
  const device = createFakeDevice(PHONE)
  const platform = createFakePlatform({ device, now: MONDAY_NINE })
  const store = await openStore(platform)
  await store.record(pain)
  platform.clock.set(-365 * 86_400_000)
  await store.record({ ...pain, change: 2 })
  const next = await openStore(createFakePlatform({ device, now: MONDAY_NINE - 400 * 86_400_000 }))
  await next.record({ ...pain, change: 3 }, { ...pain, change: 4 })
  expect(stamps(platform)).toEqual([0, 1, 2, 3].map(count => ({ wall: MONDAY_NINE, count, device: PHONE })))
  expect(next.diary.value.notes.changes.map(({ change }) => change)).toEqual([1, 2, 3, 4])
})
