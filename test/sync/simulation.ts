/**
 * Devices, a net and a server that a schedule moves: which message arrives, is lost or comes twice, which device writes, goes to
 * its box, is killed, put back or wiped, and what befalls the server. Then all is well again, and all devices must agree.
 */
import type { EventData } from '#core/diary/event.ts'
import { createFakeDevice, type FakeDevice } from '#app/platform/fake/disk.ts'
import { createFakePlatform, MONDAY_NINE, type FakePlatform } from '#app/platform/fake.ts'
import { createFakeServer } from '#app/platform/fake/server.ts'
import { openStore, type Store } from '#app/state/store.ts'
import { createSync } from '#app/state/sync/sync-pack.ts'
import type { Sync } from '#app/state/sync.ts'
import { createNet } from './net.ts'
import { plainSealing } from './plain-sealing.ts'

/** A page of the app on a device; a device may be begun again. */
interface Page {
  readonly platform: FakePlatform
  readonly store: Store
  readonly sync: Sync
  /** What was begun and takes its time. */
  readonly begun: Promise<unknown>[]
  readonly kill: () => void
}

interface SimulatedDevice {
  disk: FakeDevice
  page: Page
  /** What the disk was once. */
  backup: (() => FakeDevice) | undefined
  /** How far its clock is off, ms. */
  clockOff: number
}

interface Outcome {
  /** What is wrong; none when all agree. */
  readonly wrong: string | undefined
  readonly counts: Readonly<Record<string, number>>
}

const DAY_MS = 24 * 3_600_000
const HEAL_ROUNDS = 24

/** Lets all that waits for nothing but promises come to its end. */
async function settled(times = 2): Promise<void> {
  for (let time = 0; time < times; time += 1) await new Promise(resolve => setImmediate(resolve))
}

/** Runs one schedule: each number chooses one of the things that may happen then. */
export async function runSchedule(choices: readonly number[], size: number): Promise<Outcome> {
  const server = createFakeServer()
  const counts: Record<string, number> = {}
  let time = MONDAY_NINE
  const net = createNet(server, () => time)
  const { messages } = net
  let written = 0
  let hasLost = false
  let backup: (() => void) | undefined
  /** Entries that were shown as lying with the server. */
  const acknowledged = new Set<string>()

  const count = (what: string) => {
    counts[what] = (counts[what] ?? 0) + 1
  }

  const openPage = async (disk: FakeDevice, clockOff: number): Promise<Page> => {
    let isDead = false
    disk.syncing = Promise.resolve()
    const platform = createFakePlatform({ device: disk, now: time + clockOff })
    const store = await openStore({ ...platform, newId: () => crypto.randomUUID() })
    const link = net.link(() => isDead)
    // What a killed page still wanted to do holds up nobody.
    const tabs = {
      ...platform.tabs,
      syncAlone: <Result>(work: () => Promise<Result>) =>
        isDead ? new Promise<Result>(() => undefined) : platform.tabs.syncAlone(work),
    }
    const sync = await createSync({ platform: { ...platform, tabs }, store, link, sealing: plainSealing })
    return {
      platform,
      store,
      sync,
      begun: [],
      kill() {
        isDead = true
        platform.storage.close()
        platform.tabs.close()
      },
    }
  }

  const devices: SimulatedDevice[] = []
  const newDevice = async (): Promise<SimulatedDevice> => {
    const disk = createFakeDevice()
    return { disk, page: await openPage(disk, 0), backup: undefined, clockOff: 0 }
  }
  const joined = async (device: SimulatedDevice, name: string): Promise<void> => {
    const other = devices.find(one => one !== device && one.page.sync.state.value.state === 'on')
    const secret = await other?.page.sync.secret()
    await (secret ? device.page.sync.join(secret, name) : device.page.sync.turnOn(name))
  }

  net.calm(true)
  for (let index = 0; index < size; index += 1) {
    const device = await newDevice()
    devices.push(device)
    await joined(device, `device ${index}`)
    for (const { page } of devices) await page.sync.retry()
  }
  net.calm(false)

  const record = async ({ page }: SimulatedDevice) => {
    written += 1
    page.platform.clock.advance(1_000)
    const event: EventData = { type: 'change-rated', change: (written % 7) - 3 }
    await page.store.record(event)
  }

  const restart = async (device: SimulatedDevice, disk = device.disk) => {
    device.page.kill()
    device.disk = disk
    device.page = await openPage(disk, device.clockOff)
  }

  /** Goes to the box. What was on disk before is acknowledged when nothing is in the way and nothing waits. */
  const go = async ({ page, disk }: SimulatedDevice) => {
    const before = [...disk.entries.values()].map(({ id }) => id)
    await page.sync.retry()
    const { value } = page.sync.state
    if (value.state === 'on' && value.trouble === undefined && value.waiting === 0)
      for (const id of before) acknowledged.add(id)
  }

  /** What may happen, and how likely beside the others. */
  const acts: readonly (readonly [name: string, weight: number, act: (pick: number) => Promise<void>])[] = [
    ['deliver', 40, async pick => messages.splice(pick % (messages.length || 1), 1)[0]?.arrive()],
    ['lose', 6, async pick => messages.splice(pick % (messages.length || 1), 1)[0]?.lose()],
    [
      'twice',
      3,
      async pick => {
        const message = messages[pick % (messages.length || 1)]
        message?.arrive()
      },
    ],
    ['write', 14, pick => record(at(pick))],
    ['go', 18, async pick => void at(pick).page.begun.push(go(at(pick)))],
    ['restart', 4, pick => restart(at(pick))],
    [
      'server backup',
      1,
      async () => {
        backup = server.backup()
      },
    ],
    [
      'server put back',
      1,
      async () => {
        if (!backup) return
        backup()
        hasLost = true
      },
    ],
    [
      'server truncated',
      1,
      async pick => {
        for (const box of server.boxes.values()) {
          const lost = box.lines.splice(box.lines.length - (pick % 3))
          if (lost.length > 0) box.newest = box.lines.at(-1)?.place ?? 0
        }
        hasLost = true
      },
    ],
    [
      'server emptied',
      0.3,
      async () => {
        server.boxes.clear()
        hasLost = true
      },
    ],
    [
      'clock',
      2,
      async pick => {
        const device = at(pick)
        device.clockOff = [-DAY_MS, DAY_MS, 0][pick % 3] ?? 0
        device.page.platform.clock.set(time + device.clockOff - device.page.platform.clock.now())
      },
    ],
    [
      'disk backup',
      1,
      async pick => {
        const { disk } = at(pick)
        const [entries, values] = [new Map(disk.entries), structuredClone(new Map(disk.values))]
        at(pick).backup = () => {
          const before = createFakeDevice()
          for (let key = 0; key < 10_000; key += 5_000) before.nextKey()
          for (const [key, entry] of entries) before.entries.set(key, structuredClone(entry))
          while (before.nextKey() <= Math.max(0, ...entries.keys())) continue
          for (const [key, value] of values) before.values.set(key, structuredClone(value))
          return before
        }
      },
    ],
    [
      'disk put back',
      1,
      async pick => {
        const device = at(pick)
        if (device.backup) await restart(device, device.backup())
      },
    ],
    [
      'wiped',
      0.5,
      async pick => {
        const device = at(pick)
        const others = devices.filter(one => one !== device && one.page.sync.state.value.state === 'on')
        if (others.length === 0) return
        await restart(device, createFakeDevice())
        const secret = await others[0]?.page.sync.secret()
        if (secret) device.page.begun.push(device.page.sync.join(secret, `again ${written}`))
      },
    ],
    [
      'removed',
      0.7,
      async pick => {
        const device = at(pick)
        const { value } = device.page.sync.state
        if (value.state !== 'on' || devices.length < 3) return
        const other = value.devices[1 + (pick % Math.max(1, value.devices.length - 1))]
        if (other && !other.isThis) device.page.begun.push(device.page.sync.remove(other.id))
      },
    ],
    ['time', 6, async pick => advance((pick % 600) * 1_000)],
  ]
  const at = (pick: number): SimulatedDevice => {
    const there = devices
    const device = there[(pick >> 3) % there.length]
    if (!device) throw new Error('No device is left.')
    return device
  }
  const advance = async (ms: number) => {
    time += ms
    for (const { page } of devices) page.platform.clock.advance(ms)
  }

  const total = acts.reduce((sum, [, weight]) => sum + weight, 0)
  for (const choice of choices) {
    let rest = ((choice % 10_007) / 10_007) * total
    const chosen = acts.find(([, weight]) => (rest -= weight) < 0)
    if (!chosen) throw new Error('No act for this choice.')
    count(chosen[0])
    await chosen[2](choice >> 2)
    await settled()
  }

  // All is well: what is on its way arrives, and everybody goes to the box again and again.
  net.calm(true)
  for (const message of messages.splice(0)) message.lose()
  await settled(4)
  for (const { page } of devices) await Promise.all(page.begun)
  const before = new Map(
    devices.map(device => [device, [...device.disk.entries.values()].map(({ id }) => id)] as const),
  )
  for (let round = 0; round < HEAL_ROUNDS; round += 1) {
    await advance(1_000)
    for (const { page } of devices) await page.sync.retry()
    await settled(2)
  }
  const on = devices.filter(({ page }) => page.sync.state.value.state === 'on')
  const ids = on.map(({ disk }) =>
    [...disk.entries.values()]
      .map(({ id }) => id)
      .toSorted()
      .join(),
  )
  const diaries = on.map(({ page }) => JSON.stringify(page.store.diary.value))
  const states = on.map(({ page }) => page.sync.state.value)
  const everything = new Set(ids[0]?.split(','))
  const mayLose = hasLost || (counts['removed'] ?? 0) > 0
  const lost = [...on.flatMap(device => before.get(device) ?? []), ...(mayLose ? [] : acknowledged)].filter(
    id => !everything.has(id),
  )
  const wrongs = [
    lost.length > 0 && `lost ${lost.join()}`,
    ids.some(one => one !== ids[0]) && 'not the same entries',
    diaries.some(one => one !== diaries[0]) && 'not the same diary',
    states.some(one => one.state === 'on' && (one.waiting > 0 || one.trouble !== undefined)) &&
      `not at rest: ${JSON.stringify(states)}`,
    devices.length > 0 && on.length === 0 && 'nobody is left',
  ].filter(one => typeof one === 'string')
  for (const { page } of devices) page.kill()
  return { wrong: wrongs.length > 0 ? wrongs.join('; ') : undefined, counts }
}
