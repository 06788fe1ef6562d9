import { expect, test } from 'vitest'
import type { EventData } from '#core/diary/event.ts'
import { createFakePlatform, MONDAY_NINE, type FakePlatform } from '#app/platform/fake.ts'
import { createFakeServer, type FakeServer } from '#app/platform/fake/server.ts'
import { openStore, type Store } from '#app/state/store.ts'
import type { Sync } from '#app/state/sync.ts'
import { settled } from '#test/builders/app.ts'
import { createSync } from './sync-pack.ts'

interface Device {
  readonly platform: FakePlatform
  readonly store: Store
  readonly sync: Sync
}

async function device(
  server: FakeServer,
  options: { readonly platform?: FakePlatform; readonly now?: number } = {},
) {
  const platform = options.platform ?? createFakePlatform({ server, now: options.now ?? MONDAY_NINE })
  const store = await openStore({ ...platform, newId: () => crypto.randomUUID() })
  const sync = await createSync({ platform, store, link: platform.serverLink })
  return { platform, store, sync }
}

const pain = (change: number): EventData => ({ type: 'change-rated', change })
const told = ({ store }: Device) =>
  store.diary.value.notes.changes?.map(({ change }) => change).toSorted((a, b) => a - b)

/** Time goes by on all, and what was begun comes to its end. */
async function goBy(devices: readonly Device[], ms = 1_000): Promise<void> {
  for (let round = 0; round < 6; round += 1) {
    for (const { platform } of devices) platform.clock.advance(ms)
    for (let turn = 0; turn < 12; turn += 1) await settled()
  }
}

async function pair(): Promise<{
  readonly server: FakeServer
  readonly phone: Device
  readonly desk: Device
}> {
  const server = createFakeServer()
  const [phone, desk] = [await device(server), await device(server)]
  await phone.store.record(pain(1))
  expect(await phone.sync.turnOn('Phone')).toEqual({ ok: true })
  const secret = await phone.sync.secret()
  if (!secret) throw new Error('no secret')
  expect(await desk.sync.join(secret, 'Desk')).toEqual({ ok: true })
  await goBy([phone, desk])
  return { server, phone, desk }
}

const namesOf = ({ sync: { state } }: Device) =>
  state.value.state === 'on' ? state.value.devices.map(({ name }) => name) : state.value

test('who joins has the diary of the other device, and both know of each other', async () => {
  const { phone, desk } = await pair()
  expect(told(desk)).toEqual([1])
  expect([namesOf(phone), namesOf(desk)]).toEqual([
    ['Phone', 'Desk'],
    ['Desk', 'Phone'],
  ])
  await desk.store.record(pain(2))
  await phone.store.record(pain(-1))
  await goBy([phone, desk])
  expect(told(phone)).toEqual([-1, 1, 2])
  expect(told(desk)).toEqual(told(phone))
  expect(phone.sync.state.value).toMatchObject({ state: 'on', waiting: 0, unopened: 0 })
})
