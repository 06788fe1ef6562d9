/** Devices of one person, each a tab of the app with a store and sync of its own, and a server in memory. */
import { expect } from 'vitest'
import type { EventData } from '#core/diary/event.ts'
import { createFakePlatform, type FakePlatform } from '#app/platform/fake.ts'
import { createFakeServer, type FakeServer } from '#app/platform/fake/server.ts'
import { createSync } from '#app/state/sync/sync-pack.ts'
import { openStore, type Store } from '#app/state/store.ts'
import type { Sync } from '#app/state/sync.ts'
import { settled } from '#test/builders/app.ts'

interface Device {
  readonly platform: FakePlatform
  readonly store: Store
  readonly sync: Sync
}

/** A tab of the app on a device of its own, or of the platform that is given. */
export async function device(server: FakeServer, platform = createFakePlatform({ server })): Promise<Device> {
  // Ids of a fake device are counted, and those of two devices would be the same.
  const store = await openStore({ ...platform, newId: () => crypto.randomUUID() })
  const sync = await createSync({ platform, store, link: platform.serverLink })
  return { platform, store, sync }
}

export const pain = (change: number): EventData => ({ type: 'change-rated', change })
export const told = ({ store }: Device) => store.diary.value.notes.changes?.map(({ change }) => change)

/** Time goes by on all, and what was begun comes to its end. */
export async function goBy(...devices: readonly Device[]): Promise<void> {
  for (let round = 0; round < 6; round += 1) {
    for (const { platform } of devices) platform.clock.advance(1_000)
    for (let turn = 0; turn < 12; turn += 1) await settled()
  }
}

export async function secretOf({ sync }: Device) {
  const secret = await sync.secret()
  if (!secret) throw new Error('no secret')
  return secret
}

/** Devices of one person, the first of which has noted a change. */
export async function together(...names: readonly string[]) {
  const server = createFakeServer()
  const devices: Device[] = []
  for (const name of names) {
    const one = await device(server)
    const [first] = devices
    if (first) expect(await one.sync.join(await secretOf(first), name)).toEqual({ ok: true })
    else {
      await one.store.record(pain(1))
      expect(await one.sync.turnOn(name)).toEqual({ ok: true })
    }
    devices.push(one)
  }
  await goBy(...devices)
  const [phone, desk, tablet] = devices
  if (!phone || !desk) throw new Error('Two at least.')
  return { server, phone, desk, tablet: tablet ?? desk, devices }
}

export const namesOf = ({ sync: { state } }: Device) =>
  state.value.state === 'on' ? state.value.devices.map(({ name }) => name) : state.value
export const idOf = ({ sync: { state } }: Device, name: string) => {
  const { value } = state
  const found = value.state === 'on' && value.devices.find(one => one.name === name)
  if (!found) throw new Error(`no ${name}`)
  return found.id
}
