/** The app with an empty diary and a null platform, for prerendering. */
import { signal } from '@preact/signals'
import { ADDRESSES, type ScreenName } from '#core/vocabulary/addresses.ts'
import { EMPTY_DIARY } from '#core/diary/diary.ts'
import type { App } from '#app/app.ts'
import type { Platform, WriteResult } from '#app/platform/platform.ts'

const nothing = () => undefined
const stop = () => nothing
const no = () => Promise.resolve(false)
const away = () => Promise.resolve({ ok: false, why: 'away' } as const)
const refused = (): Promise<WriteResult> => Promise.resolve({ ok: false, storageError: 'unavailable' })

const nullPlatform: Platform = {
  storage: {
    readSince: () => Promise.resolve({ ok: true, entries: [], before: 0 }),
    append: refused,
    rewrite: refused,
    readRaw: () => Promise.resolve({ ok: false, storageError: 'unavailable' }),
    repair: refused,
    eraseAll: refused,
    close: nothing,
    set: refused,
    get: () => Promise.resolve(undefined),
    persist: no,
    state: () => Promise.resolve({}),
    useSeal: nothing,
    relock: refused,
    setLockAside: refused,
    findTampering: () => Promise.resolve(undefined),
  },
  clock: { now: () => 0, everyTick: stop, alarm: stop },
  wakeLock: { hold: stop, isHeld: () => false },
  sound: {
    makeReady: nothing,
    unlock: nothing,
    setVolume: nothing,
    setVoice: nothing,
    bell: nothing,
    say: nothing,
    breathe: nothing,
    voices: () => Promise.resolve({ device: [], usual: 'recorded' }),
    keep: no,
    stop: nothing,
    vibrate: nothing,
  },
  mediaKeys: { follow: nothing, forget: nothing },
  listening: { hearing: () => Promise.resolve('missing'), install: no, start: stop },
  presence: { now: () => 'active', canAsk: false, ask: no, follow: stop },
  notify: {
    state: () => 'missing',
    ask: no,
    show: nothing,
    warn: nothing,
    hide: nothing,
    mark: nothing,
    follow: nothing,
  },
  smallWindow: { exists: false, open: () => Promise.resolve(undefined) },
  tabs: { tell: nothing, follow: nothing, lead: () => () => false, syncAlone: work => work() },
  documents: {
    stands: () => false,
    kept: () => undefined,
    read: () => Promise.resolve({ ok: false, problem: 'unreachable' }),
  },
  server: () => Promise.resolve({ ask: away, follow: stop, whenOnline: stop }),
  eraseLater: { read: nothing, write: nothing },
  newId: () => '',
  newDevice: () => '',
}

/** The empty app at a screen. */
export function emptyApp(screen: ScreenName): App {
  return {
    platform: nullPlatform,
    addresses: {
      screen: signal(screen),
      path: signal(ADDRESSES[screen]),
      step: signal(undefined),
      go: nothing,
      goTo: nothing,
      part: signal(0),
      goToPart: nothing,
    },
    store: {
      diary: signal(EMPTY_DIARY),
      storageError: signal(undefined),
      waiting: signal(0),
      unopened: signal(false),
      unread: signal(0),
      pending: () => [],
      erased: signal(false),
      record: no,
      retry: no,
      events: () => Promise.resolve([]),
      readAll: () => Promise.resolve({ events: [], complete: false }),
      replace: no,
      merge: no,
      rewrite: no,
      receive: no,
      entriesForSync: () => Promise.resolve({ ok: false, storageError: 'unavailable' }),
      erase: no,
    },
    versions: { newer: signal(false), reload: () => Promise.resolve() },
    justReported: signal(undefined),
    justTouched: signal(undefined),
    breakDue: signal(false),
    sync: signal(undefined),
    nothingHurts: signal(false),
    checkDraft: signal(undefined),
    programmes: signal(undefined),
    lockNow: () => Promise.resolve(),
    leave: nothing,
  }
}
