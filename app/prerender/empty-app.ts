/** The app of somebody who was never here, for printing: a diary with nothing in it and a device that does nothing. */
import { signal } from '@preact/signals'
import { ADDRESSES, type ScreenName } from '#core/vocabulary/addresses.ts'
import { EMPTY_DIARY } from '#core/diary/diary.ts'
import type { App } from '#app/app.ts'
import type { Platform, Saved } from '#app/platform/platform.ts'

const nothing = () => undefined
const stop = () => nothing
const no = () => Promise.resolve(false)
const refused = (): Promise<Saved> => Promise.resolve({ ok: false, trouble: 'unavailable' })

const PLATFORM: Platform = {
  storage: {
    readSince: () => Promise.resolve({ ok: true, entries: [], before: 0 }),
    append: refused,
    replaceAll: refused,
    eraseAll: refused,
    keep: refused,
    kept: () => Promise.resolve(undefined),
    persist: no,
    state: () => Promise.resolve({}),
    useSeal: nothing,
    relock: refused,
  },
  clock: { now: () => 0, everyTick: stop, alarm: stop },
  wakeLock: { hold: stop },
  sound: {
    makeReady: nothing,
    unlock: nothing,
    setVolume: nothing,
    bell: nothing,
    say: nothing,
    hush: nothing,
    buzz: nothing,
  },
  mediaKeys: { follow: nothing, forget: nothing },
  listening: { possible: no, start: stop },
  presence: { now: () => 'active', canAsk: false, ask: no, follow: stop },
  notify: { state: () => 'missing', ask: no, show: nothing, hide: nothing },
  smallWindow: { exists: false, open: () => Promise.resolve(undefined) },
  tabs: { tell: nothing, follow: nothing },
  newId: () => '',
}

/** This person's app at a screen. */
export function nobodyAt(screen: ScreenName): App {
  return {
    platform: PLATFORM,
    addresses: { screen: signal(screen), path: signal(ADDRESSES[screen]), go: nothing, goTo: nothing },
    store: {
      diary: signal(EMPTY_DIARY),
      trouble: signal(undefined),
      unread: signal(0),
      record: no,
      events: () => Promise.resolve([]),
      replace: no,
      merge: no,
      erase: no,
    },
    versions: { newer: signal(false), reload: () => Promise.resolve() },
    justTold: signal(undefined),
  }
}
