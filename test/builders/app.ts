/** An app on a fake platform, for the tests of what stands between the decisions and the screens. */
import { signal, type Signal } from '@preact/signals'
import type { VNode } from 'preact'
import { ADDRESSES, screenAt, type ScreenName } from '#core/vocabulary/addresses.ts'
import { sha256 } from '#core/diary/sha256.ts'
import type { Event, EventData } from '#core/diary/event.ts'
import type { App } from '#app/app.ts'
import { createFakePlatform, MONDAY_NINE, type FakePlatform } from '#app/platform/fake.ts'
import type { Addresses, Step } from '#app/router.ts'
import { openStore } from '#app/state/store.ts'

interface FakeAddresses extends Addresses {
  /** The paths that Back goes through, the one shown last. */
  readonly history: readonly string[]
}

export interface FakeApp extends App {
  readonly platform: FakePlatform
  readonly addresses: FakeAddresses
  /** How often the diary was locked. */
  readonly locks: () => number
  /** What is shown instead of the app. */
  readonly left: () => VNode | undefined
  readonly versions: App['versions'] & { readonly newer: Signal<boolean>; readonly reloads: () => number }
}

export interface FakeAppOptions {
  /** What lies in the diary already. */
  readonly events?: readonly Event[]
  readonly screen?: ScreenName
  /** Another tab's device, or a platform a test made ready. */
  readonly platform?: FakePlatform
}

/** An app as `main.tsx` joins it: a real store on a fake platform. */
export async function fakeApp(options: FakeAppOptions = {}): Promise<FakeApp> {
  const { events = [], screen = 'today', platform = createFakePlatform() } = options
  if (events.length > 0) await platform.storage.append(events)
  const newer = signal(false)
  let reloads = 0
  let locks = 0
  let left: VNode | undefined
  return {
    platform,
    store: await openStore(platform),
    addresses: fakeAddresses(ADDRESSES[screen]),
    versions: {
      newer,
      reload() {
        reloads += 1
        return Promise.resolve()
      },
      reloads: () => reloads,
    },
    justReported: signal(undefined),
    justTouched: signal(undefined),
    breakDue: signal(false),
    sync: signal(undefined),
    nothingHurts: signal(false),
    checkDraft: signal(undefined),
    programmes: signal(undefined),
    lockNow() {
      locks += 1
      return Promise.resolve()
    },
    locks: () => locks,
    leave(page) {
      left = page
    },
    left: () => left,
  }
}

/** Addresses without an address bar. */
function fakeAddresses(start: string): FakeAddresses {
  const history = [start]
  const path = signal(start)
  const screen = signal<ScreenName | 'not-found'>(screenAt(start))
  const step = signal<Step | undefined>(undefined)
  const part = signal(0)
  const goTo = (to: string, how: 'push' | 'replace' = 'push') => {
    if (path.value === to) return
    step.value = { back: undefined }
    if (how === 'replace') history.pop()
    history.push(to)
    part.value = 0
    path.value = to
    screen.value = screenAt(to)
  }
  return {
    screen,
    path,
    step,
    part,
    history,
    goTo: to => goTo(to),
    go: (to, how) => goTo(ADDRESSES[to], how),
    goToPart(to) {
      part.value = to
    },
  }
}

/** An entry of the diary; its id is made of what and when, so the same twice is one. */
export function happened(happening: EventData, at = MONDAY_NINE): Event {
  return { id: sha256(`${at} ${JSON.stringify(happening)}`), at, happening }
}

/** What was told, without what stands around it: when it was made for the order of all devices, and brought back. */
export function toldIn(entries: readonly unknown[]): readonly unknown[] {
  return entries.map(entry => {
    if (typeof entry !== 'object' || entry === null) return entry
    const {
      stamp: _stamp,
      restored: _restored,
      ...told
    } = { stamp: undefined, restored: undefined, ...entry }
    return told
  })
}

/** Lets everything that was begun come to its end, as far as it waits for nothing but promises. */
export function settled(): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve)
  })
}
