import { BUILD } from '#app/build-id.ts'
import { createFakeClock, type FakeClock } from './fake/clock.ts'
import { createFakeDocuments, type FakeDocuments } from './fake/documents.ts'
import { createFakeDevice, type FakeDevice } from './fake/disk.ts'
import {
  createFakeListening,
  createFakeMediaKeys,
  createFakeNotify,
  createFakePresence,
  createFakeSound,
  createFakeWakeLock,
  type FakeListening,
  type FakeMediaKeys,
  type FakeNotify,
  type FakePresence,
  type FakeSound,
  type FakeWakeLock,
} from './fake/senses.ts'
import { createFakeSmallWindow, type FakeSmallWindow } from './fake/small-window.ts'
import {
  createFakeServer,
  createFakeServerLink,
  type FakeServer,
  type FakeServerLink,
} from './fake/server.ts'
import { createFakeStorage, type FakeStorage } from './fake/storage.ts'
import type { Platform } from './platform.ts'
import type { TabMessage, Tabs } from './tabs.ts'

/** The other implementation of the platform: in memory, moved and asked by a test. */
export interface FakePlatform extends Platform {
  readonly device: FakeDevice
  readonly storage: FakeStorage
  readonly clock: FakeClock
  readonly wakeLock: FakeWakeLock
  readonly sound: FakeSound
  readonly mediaKeys: FakeMediaKeys
  readonly listening: FakeListening
  readonly presence: FakePresence
  readonly notify: FakeNotify
  readonly smallWindow: FakeSmallWindow
  readonly tabs: FakeTabs
  readonly documents: FakeDocuments
  readonly server: () => Promise<FakeServerLink>
  readonly serverLink: FakeServerLink
}

interface FakeTabs extends Tabs {
  /** What this tab told the others, in order. */
  readonly sentMessages: readonly TabMessage[]
  /** Closes this tab: it hears nothing, and the next one leads. */
  readonly close: () => void
}

export interface FakeOptions {
  /** Two platforms with one device are two tabs of one browser. */
  readonly device?: FakeDevice
  /** Epoch ms. */
  readonly now?: number
  /** Which build of the app this tab runs. */
  readonly build?: string
  /** Two platforms with one server are two devices of somebody, or of two people. */
  readonly server?: FakeServer
  /** Instead of counted ids, which two devices of one person would share. */
  readonly newId?: () => string
  readonly canAskPresence?: boolean
  readonly hasSmallWindow?: boolean
}

/** Monday 2 March 2026, nine in the morning wherever the tests run. */
export const MONDAY_NINE = new Date(2026, 2, 2, 9).getTime()

/** A platform that does only what a test asks of it. Ids are `id-1`, `id-2` … in the order they are taken. */
export function createFakePlatform(options: FakeOptions = {}): FakePlatform {
  const { device = createFakeDevice(), now = MONDAY_NINE, build = BUILD } = options
  const clock = createFakeClock(now)
  const serverLink = createFakeServerLink(options.server ?? createFakeServer())
  return {
    device,
    storage: createFakeStorage(device, clock),
    clock,
    wakeLock: createFakeWakeLock(),
    sound: createFakeSound(clock.now),
    mediaKeys: createFakeMediaKeys(),
    listening: createFakeListening(),
    presence: createFakePresence(options.canAskPresence),
    notify: createFakeNotify(),
    smallWindow: createFakeSmallWindow(options.hasSmallWindow),
    tabs: createFakeTabs(device, build),
    documents: createFakeDocuments(),
    server: () => Promise.resolve(serverLink),
    serverLink,
    eraseLater: {
      read: () => device.eraseNote,
      write: note => (device.eraseNote = note),
    },
    newId: options.newId ?? device.nextId,
    newDevice: () => device.name,
  }
}

/** A tab hears what the others tell, a moment later, and never itself. */
function createFakeTabs(device: FakeDevice, build: string): FakeTabs {
  const listeners = new Set<(news: TabMessage, otherBuild: boolean) => void>()
  const sentMessages: TabMessage[] = []
  const hear = (news: TabMessage, from: string) => {
    for (const listener of listeners) listener(news, from !== build)
  }
  device.tabs.add(hear)
  return {
    lead(what) {
      const leaders = device.leaders[what]
      leaders.push(hear)
      return () => leaders[0] === hear
    },
    syncAlone(work) {
      const next = device.syncing.then(work)
      device.syncing = next.catch(() => undefined)
      return next
    },
    close() {
      device.tabs.delete(hear)
      for (const leaders of Object.values(device.leaders))
        if (leaders.includes(hear)) leaders.splice(leaders.indexOf(hear), 1)
    },
    tell(news) {
      sentMessages.push(news)
      for (const tab of device.tabs) if (tab !== hear) queueMicrotask(() => tab(news, build))
    },
    follow(heard) {
      listeners.add(heard)
    },
    get sentMessages() {
      return sentMessages
    },
  }
}
