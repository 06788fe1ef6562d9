import { expect, test } from 'vitest'
import { linePath } from '#core/sync/contract.ts'
import { createFakePlatform, MONDAY_NINE, type FakePlatform } from '#app/platform/fake.ts'
import { createFakeServer, type FakeServer } from '#app/platform/fake/server.ts'
import { isSealed } from '#app/platform/storage/seal.ts'
import { sealWith } from '#app/platform/storage/sealing.ts'
import { boxKeys } from '#app/platform/sync/keys.ts'
import { settled } from '#test/builders/app.ts'
import { createSync } from './sync-pack.ts'
import { device, goBy, idOf, namesOf, pain, secretOf, together, told } from '#test/sync/together.ts'

/** As in a browser: which tab leads is said a moment after it was asked. */
function leadingLater(platform: FakePlatform): FakePlatform {
  const lead: FakePlatform['tabs']['lead'] = what => {
    const leads = platform.tabs.lead(what)
    let isSaid = false
    platform.clock.alarm(platform.clock.now() + 30, () => (isSaid = true))
    return () => isSaid && leads()
  }
  return { ...platform, tabs: { ...platform.tabs, lead } }
}

/** Closes the page of a device; its disk is there for the next one. */
function closed({ platform }: { readonly platform: FakePlatform }, server: FakeServer): FakePlatform {
  platform.tabs.close()
  platform.serverLink.goAway(true)
  return createFakePlatform({ device: platform.device, server, now: platform.clock.now() })
}

test('a page that is opened again is in step within seconds, though it leads a moment later', async () => {
  const { phone, desk, server } = await together('Phone', 'Desk')
  const again = await device(server, leadingLater(closed(phone, server)))
  await desk.store.record(pain(2))
  await goBy(desk)
  await goBy(again)
  expect(told(again)).toEqual([1, 2])
})

test('who erases everything at once after opening also tells a device that joined meanwhile', async () => {
  const server = createFakeServer()
  const phone = await device(server)
  await phone.store.record(pain(1))
  await phone.sync.turnOn('Phone')
  const secret = await phone.sync.secret()
  const platform = closed(phone, server)
  const tablet = await device(server)
  if (secret) expect(await tablet.sync.join(secret, 'Tablet')).toEqual({ ok: true })
  const again = await device(server, leadingLater(platform))
  expect(await again.sync.erase()).toEqual({ ok: true })
  await goBy(tablet)
  expect(tablet.sync.state.value).toEqual({ state: 'off', ended: 'erased' })
  expect(told(tablet)).toEqual([1])
  expect([...server.boxes.values()].flatMap(({ lines }) => lines)).toEqual([])
})

test('a box that is erased at a later start is not made anew by the device that stayed', async () => {
  const { server, phone, desk } = await together('Phone', 'Desk')
  phone.platform.serverLink.goAway(true)
  const erased = phone.sync.erase()
  for (let turn = 0; turn < 12; turn += 1) await settled()
  expect(await erased).toMatchObject({ ok: false })
  await device(server, closed(phone, server))
  await goBy(desk)
  expect(desk.sync.state.value).toEqual({ state: 'off', ended: 'erased' })
  expect([...server.boxes.values()].flatMap(({ lines }) => lines)).toEqual([])
})

test('while the server is away it is said how many entries wait', async () => {
  const { phone, desk } = await together('Phone', 'Desk')
  phone.platform.serverLink.goAway(true)
  await phone.store.record(pain(2))
  await phone.store.record(pain(3))
  await goBy(phone, desk)
  expect(phone.sync.state.value).toMatchObject({ state: 'on', trouble: 'away', waiting: 2 })
  phone.platform.serverLink.goAway(false)
  await goBy(phone, desk)
  expect(phone.sync.state.value).toMatchObject({ state: 'on', waiting: 0 })
  expect(told(desk)).toEqual([1, 2, 3])
})

test('who joins has the diary of the other device, and both know of each other', async () => {
  const { phone, desk } = await together('Phone', 'Desk')
  expect(told(desk)).toEqual([1])
  expect([namesOf(phone), namesOf(desk)]).toEqual([
    ['Phone', 'Desk'],
    ['Desk', 'Phone'],
  ])
  await desk.store.record(pain(2))
  await phone.store.record(pain(-1))
  await goBy(phone, desk)
  expect(told(phone)?.toSorted((a, b) => a - b)).toEqual([-1, 1, 2])
  expect(told(desk)).toEqual(told(phone))
  expect(phone.sync.state.value).toMatchObject({ state: 'on', waiting: 0, unopened: 0 })
})

test('who is away from the server goes on, is told how much waits, and catches up', async () => {
  const { phone, desk } = await together('Phone', 'Desk')
  phone.platform.serverLink.goAway(true)
  await phone.store.record(pain(2))
  await phone.store.record(pain(3))
  await desk.store.record(pain(-2))
  await phone.sync.retry()
  expect(phone.sync.state.value).toMatchObject({ waiting: 2, trouble: 'away' })
  // For a year.
  phone.platform.clock.sleep(365 * 24 * 3_600_000)
  phone.platform.serverLink.goAway(false)
  await goBy(phone, desk)
  expect(phone.sync.state.value).toMatchObject({ waiting: 0 })
  expect(phone.sync.state.value).not.toHaveProperty('trouble')
  expect(told(phone)?.toSorted((a, b) => a - b)).toEqual([-2, 1, 2, 3])
  expect(told(desk)).toEqual(told(phone))
})

test('who leaves is no longer shown, and the last one leaves nothing behind', async () => {
  const { server, phone, desk } = await together('Phone', 'Desk')
  expect(await desk.sync.leave()).toEqual({ ok: true })
  await goBy(phone, desk)
  expect([namesOf(phone), desk.sync.state.value]).toEqual([['Phone'], { state: 'off' }])
  expect(await phone.sync.leave()).toEqual({ ok: true })
  expect(server.boxes.size).toBe(0)
  expect(told(phone)).toEqual([1])
})

test('who erases everything erases the box, and the others are told and keep their diary', async () => {
  const { server, phone, desk } = await together('Phone', 'Desk')
  expect(await phone.sync.erase()).toEqual({ ok: true })
  await goBy(desk)
  expect(desk.sync.state.value).toEqual({ state: 'off', ended: 'erased' })
  expect(told(desk)).toEqual([1])
  expect([...server.boxes.values()].flatMap(({ lines }) => lines)).toEqual([])
})

test('a box that could not be erased because the server was away is erased at a later start', async () => {
  const server = createFakeServer()
  const phone = await device(server)
  await phone.sync.turnOn('Phone')
  phone.platform.serverLink.goAway(true)
  expect(await phone.sync.erase()).toEqual({ ok: false, why: 'away' })
  expect(await phone.store.erase()).toBe(true)
  expect([phone.platform.device.entries.size, phone.platform.device.values.size]).toEqual([0, 0])
  expect(server.boxes.size).toBe(1)
  await device(server, createFakePlatform({ server, device: phone.platform.device }))
  await goBy(phone)
  expect(server.boxes.size).toBe(0)
  expect(phone.platform.device.eraseNote).toBeUndefined()
})

test('a server that never answers holds up nobody who erases everything', async () => {
  const server = createFakeServer()
  const phone = await device(server)
  await phone.sync.turnOn('Phone')
  const never = { ...phone.platform.serverLink, ask: () => new Promise<never>(() => undefined) }
  const platform = createFakePlatform({ server, device: phone.platform.device })
  const later = await createSync({ platform, store: phone.store, link: never })
  platform.device.syncing = Promise.resolve()
  const erased = later.erase()
  for (let turn = 0; turn < 12; turn += 1) await settled()
  platform.clock.advance(10_000)
  expect(await erased).toEqual({ ok: false, why: 'away' })
})

test('lines that somebody else put there are counted, and hold up nothing', async () => {
  const { server, phone, desk } = await together('Phone', 'Desk')
  const { box, door } = await boxKeys(await secretOf(phone))
  for (const n of [0, 1])
    server.answer({
      method: 'PUT',
      path: linePath(box, 'ffffffffffffffff', n),
      door,
      body: crypto.getRandomValues(new Uint8Array(296)),
    })
  await phone.store.record(pain(2))
  await goBy(phone, desk)
  expect(told(desk)).toEqual([1, 2])
  expect(desk.sync.state.value).toMatchObject({ unopened: 2, waiting: 0 })
})

test('a server that was put back to an older copy, or lost everything, gets all of it again', async () => {
  const { server, phone, desk } = await together('Phone', 'Desk')
  const putBack = server.backup()
  await desk.store.record(pain(2))
  await goBy(phone, desk)
  putBack()
  await goBy(phone, desk)
  await phone.store.record(pain(3))
  await goBy(phone, desk)
  server.boxes.clear()
  for (const { sync } of [phone, desk]) await sync.retry()
  await goBy(phone, desk)
  const fresh = await device(server)
  expect(await fresh.sync.join(await secretOf(phone), 'New')).toEqual({ ok: true })
  expect(told(fresh)).toEqual([1, 2, 3])
})

test('a clock that is a day off loses nothing and is said in minutes', async () => {
  const { phone, desk } = await together('Phone', 'Desk')
  phone.platform.serverLink.date.now = () => phone.platform.clock.now() - 24 * 3_600_000
  await phone.store.record(pain(2))
  await goBy(phone, desk)
  expect(phone.sync.state.value).toMatchObject({ clockOff: 24 * 60 })
  expect(told(desk)).toEqual([1, 2])
})

test('a secret of no box is refused, and nothing is made of it', async () => {
  const server = createFakeServer()
  const phone = await device(server)
  expect(await phone.sync.join(new Uint8Array(32), 'Phone')).toEqual({ ok: false, why: 'secret' })
  expect([server.boxes.size, phone.sync.state.value]).toEqual([0, { state: 'off' }])
})

test('who renames a device reads the new name on all of them, also on itself', async () => {
  const { phone, desk } = await together('Phone', 'Desk')
  await phone.sync.rename(idOf(phone, 'Desk'), 'Office')
  await goBy(phone, desk)
  expect([namesOf(phone), namesOf(desk)]).toEqual([
    ['Phone', 'Office'],
    ['Office', 'Phone'],
  ])
})

test('another tab shows the same, and what it writes travels too', async () => {
  const { server, phone, desk } = await together('Phone', 'Desk')
  const other = await device(server, createFakePlatform({ server, device: phone.platform.device }))
  expect(namesOf(other)).toEqual(['Phone', 'Desk'])
  await other.store.record(pain(2))
  await goBy(other, phone, desk)
  expect(told(desk)).toEqual([1, 2])
  expect(await other.sync.rename(idOf(other, 'Phone'), 'Mine')).toEqual({ ok: true })
  await goBy(other, phone, desk)
  expect([namesOf(phone), namesOf(desk)]).toEqual([
    ['Mine', 'Desk'],
    ['Desk', 'Mine'],
  ])
})

test('under the lock the secret lies sealed', async () => {
  const { phone } = await together('Phone', 'Desk')
  const keys = { dataKey: new Uint8Array(32).fill(1), macKey: new Uint8Array(32).fill(2) }
  await phone.platform.storage.relock(await sealWith('lock', keys), { id: 'lock' })
  expect(isSealed(phone.platform.device.values.get('sync'))).toBe(true)
  expect(namesOf(phone)).toEqual(['Phone', 'Desk'])
})

test('a device whose disk was put back to an earlier day goes on as another one, and nothing is lost', async () => {
  const { server, phone, desk } = await together('Phone', 'Desk')
  const { entries, values } = phone.platform.device
  const before = structuredClone({ entries: new Map(entries), values: new Map(values) })
  await phone.store.record(pain(2))
  await goBy(phone, desk)
  const old = idOf(phone, 'Phone')
  const platform = createFakePlatform({ server, now: MONDAY_NINE + 60_000 })
  for (const [key, entry] of before.entries) {
    platform.device.nextKey()
    platform.device.entries.set(key, entry)
  }
  for (const [key, value] of before.values) platform.device.values.set(key, value)
  const back = await device(server, platform)
  await back.store.record(pain(3))
  await goBy(back, desk)
  expect([told(back), told(desk)]).toEqual([
    [1, 2, 3],
    [1, 2, 3],
  ])
  expect(namesOf(desk)).toEqual(['Desk', 'Phone'])
  expect(idOf(back, 'Phone')).not.toBe(old)
})
