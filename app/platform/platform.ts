import type { Moment } from '#core/calendar/calendar-day.ts'
import type { Presence } from '#core/prevent/breaks/state.ts'
import type { BellKind } from '#core/session/script/cue.ts'
import type { Seal } from '#app/platform/storage/seal.ts'
import type { Tampering } from '#app/platform/storage/tampering.ts'
import type { EraseLater } from './sync/erase-later.ts'
import type { ServerLink } from './sync/server-link.ts'
import type { Tabs } from './tabs.ts'

/** What the app needs of the browser, and nothing else. `browser.ts` is the real one. */
export interface Platform {
  readonly storage: Storage
  readonly clock: Clock
  readonly wakeLock: WakeLock
  readonly sound: Sound
  readonly mediaKeys: MediaKeys
  readonly listening: Listening
  readonly presence: PresenceSource
  readonly notify: Notify
  readonly smallWindow: SmallWindow
  readonly tabs: Tabs
  readonly documents: Documents
  /** The server that keeps devices in step; comes when it is asked for. */
  readonly server: () => Promise<ServerLink>
  /** What is to be erased on the server once it answers. */
  readonly eraseLater: EraseLater
  /** A new random id. */
  readonly newId: () => string
  /** A new random name for a device, 16 hex digits. */
  readonly newDevice: () => string
}

/**
 * `locked`: the lock was switched on or off in another tab, and this one does not know it yet. `silent`: the disk does
 * not answer; what was asked of it may still happen. `newer`: a newer version wrote the database. `incomplete`: a part of
 * the database is missing. `blocked`: another tab holds it in an older shape. `busy`: a tab changes all of it, and this one
 * is next.
 */
export type StorageError =
  'full' | 'unavailable' | 'broken' | 'locked' | 'silent' | 'newer' | 'incomplete' | 'blocked' | 'busy'
export type WriteResult = { readonly ok: true } | { readonly ok: false; readonly storageError: StorageError }

/** An entry and its place in the order of writing; later entries have a higher key. */
export interface StoredEntry {
  readonly key: number
  readonly entry: unknown
}

/** One row of a store, sealed or not. */
interface RawRow {
  readonly key: IDBValidKey
  readonly value: unknown
}

/** Everything that can be read of the disk, whatever its shape: rows by the name of their store. */
export interface RawDiary {
  readonly stores: Readonly<Record<string, readonly RawRow[]>>
  /** How many rows the browser cannot read. */
  readonly unreadable: number
}

/** What the browser says about keeping the diary; what it does not say is missing. Bytes. */
export interface StorageState {
  /** The browser promised never to clear it by itself. */
  readonly persisted?: boolean
  readonly usage?: number
  readonly quota?: number
}

type AnyEntries = readonly { readonly id: string }[]

/** Makes the entries there will be of those that are here and those of the copy; what takes long may be waited for. */
export type NextEntries = (
  here: readonly unknown[],
  copy: readonly unknown[],
) => AnyEntries | Promise<AnyEntries>

/**
 * What a rewrite does with the copy: adds to it what was here, at this moment (epoch ms); takes the entries with these ids
 * out of it; leaves it; or takes it away.
 */
export type CopyChange =
  | {
      readonly make: Moment
      /** Which of the opened entries; all where it is not said. */
      readonly of?: (entry: unknown) => boolean
    }
  | { readonly without: ReadonlySet<string> }
  | 'leave'
  | 'drop'

export interface Storage {
  /** The entries written after a key, oldest first, and how many there are up to it. 0 reads all. */
  readonly readSince: (
    key: number,
  ) => Promise<
    | { readonly ok: true; readonly entries: readonly StoredEntry[]; readonly before: number }
    | { readonly ok: false; readonly storageError: StorageError }
  >
  /** Resolves with ok only after the entries are on disk. Each id is written once, however often it is given. */
  readonly append: (entries: readonly { readonly id: string }[]) => Promise<WriteResult>
  /**
   * Puts what `next` makes of all entries, oldest first, in their place, in one go. When something is written meanwhile,
   * `next` is asked again. `copy` is what earlier rewrites left in `before-restore`.
   */
  readonly rewrite: (next: NextEntries, copy: CopyChange) => Promise<WriteResult>
  /** Reads everything as it lies there, also of a newer or broken database. */
  readonly readRaw: () => Promise<
    | { readonly ok: true; readonly raw: RawDiary }
    | { readonly ok: false; readonly storageError: StorageError }
  >
  /** Makes the database anew, with everything that can be read. A repair that is broken off is finished at the next start. */
  readonly repair: () => Promise<WriteResult>
  /**
   * Deletes the database with every entry, every saved value and the lock, and the spoken cues, and looks whether all of it
   * is gone. Afterwards it is closed.
   */
  readonly eraseAll: () => Promise<WriteResult>
  /** Reads and writes nothing from now on: everything is being erased in another tab. */
  readonly close: () => void
  /** One small value that is not history: the session being played. It is remembered also where it cannot be written. */
  readonly set: (key: string, value: unknown) => Promise<WriteResult>
  readonly get: (key: string) => Promise<unknown>
  /** Asks the browser never to clear the diary by itself. */
  readonly persist: () => Promise<boolean>
  readonly state: () => Promise<StorageState>
  /** Seals and opens with this from now on. Changes nothing on disk. */
  readonly useSeal: (seal: Seal | undefined) => void
  /** Writes everything again, sealed anew or not at all, with the record of the lock, in one go. */
  readonly relock: (seal: Seal | undefined, lock: unknown) => Promise<WriteResult>
  /** Takes away a lock that nobody can use: what lies in clear can be read again, what is sealed stays as it is. */
  readonly setLockAside: () => Promise<WriteResult>
  /** What was done to a locked diary by something that had no key; none when nothing was, or it cannot be read. */
  readonly findTampering: () => Promise<Tampering | undefined>
}

export interface Clock {
  /** Epoch ms. */
  readonly now: () => number
  /** Calls back about four times a second while the page runs, and whenever it comes back. Returns how to stop. */
  readonly everyTick: (tick: (now: Moment, visible: boolean) => void) => () => void
  /** Ticks once at a moment (epoch ms), as exactly as the page may. Returns how to call it off. */
  readonly alarm: (at: Moment, tick: (now: Moment, visible: boolean) => void) => () => void
}

export interface WakeLock {
  /** Keeps the screen on until released; re-acquires when the page comes back. Does nothing where the browser cannot. */
  readonly hold: () => () => void
  /** Whether something holds it, also where the browser cannot. */
  readonly isHeld: () => boolean
}

/** A voice of this device, as its own list names it. */
export interface VoiceOption {
  readonly id: string
  readonly name: string
}

export interface Sound {
  /** Before the tap: what takes the browser a moment. Not before the first tap of a visit, which it would refuse. */
  readonly makeReady: () => void
  /** Must be called inside a tap, so that the browser lets sound out later. */
  readonly unlock: () => void
  /** 0–1, for all that is heard. */
  readonly setVolume: (volume: number) => void
  /** Which voice speaks, by its id or `recorded`, the best there is when none is named; and how fast, 1 is as usual. */
  readonly setVoice: (voice: { readonly voice?: string | undefined; readonly pace: number }) => void
  /** Rings now. Where no sound comes out, the latest waits a moment and the others are forgotten. */
  readonly bell: (bell: BellKind) => void
  /** Says this and nothing from before. Never sends words anywhere. */
  readonly say: (pieces: readonly string[]) => void
  /** The sound of breathing with the pacer, that began so many ms ago; none ends it. */
  readonly breathe: (elapsedMs: number | undefined) => void
  /** The voices of this device for this language, best first, and which speaks when none is chosen. */
  readonly voices: () => Promise<{ readonly device: readonly VoiceOption[]; readonly usual: string }>
  /**
   * Where the recorded voice speaks: fetches what is going to be said, so that it is there without the network. True when
   * all of it was fetched.
   */
  readonly keep: (pieces: readonly string[]) => Promise<boolean>
  readonly stop: () => void
  readonly vibrate: () => void
}

/** Play, pause and skip on a headset or lock screen. */
export interface MediaKeys {
  readonly follow: (
    title: string,
    keys: { readonly play: () => void; readonly pause: () => void; readonly next: () => void },
  ) => void
  readonly forget: () => void
}

export const HEARD = ['more', 'less', 'good', 'stop'] as const
export type Heard = (typeof HEARD)[number]

/** Whether speech is understood on this device: not, not yet and the browser would fetch what it needs, or it is. */
export type Hearing = 'missing' | 'installable' | 'ready'

/** Four spoken words, understood on this device or not at all. */
export interface Listening {
  /** What there is now, without sending anything. */
  readonly hearing: () => Promise<Hearing>
  /** Lets the browser fetch what it needs. Must be called inside a tap. True when speech is understood from then on. */
  readonly install: () => Promise<boolean>
  /** Listens until the returned function is called. */
  readonly start: (heard: (word: Heard) => void) => () => void
}

/** Whether somebody is at the desk, as far as a page can know. */
export interface PresenceSource {
  readonly now: () => Presence
  /** True where the system itself can tell idle and locked, once the person allows it. */
  readonly canAsk: boolean
  /** Must be called inside a tap. True when allowed. */
  readonly ask: () => Promise<boolean>
  /** Listens until the returned function is called. */
  readonly follow: () => () => void
}

/** Notifications of this device, without any server. */
export interface Notify {
  readonly state: () => 'default' | 'denied' | 'granted' | 'missing'
  /** Must be called inside a tap. True when allowed. */
  readonly ask: () => Promise<boolean>
  readonly show: (title: string, text: string, silent: boolean) => void
  /** A silent word that something is about to be shown, which takes its place. */
  readonly warn: (title: string, text: string) => void
  readonly hide: () => void
  /** Says these words in the title of the tab, and that there are some on the icon of the app; none takes both away. */
  readonly mark: (words: string | undefined) => void
  /** Calls back when a notification is tapped, with this page in front. */
  readonly follow: (tapped: () => void) => void
}

/** A little window on top of the others. */
export interface SmallWindow {
  readonly exists: boolean
  /** CSS pixels. Must be called inside a tap; none when the browser refuses. */
  readonly open: (width: number, height: number) => Promise<Window | undefined>
}

/** A page that is a document of its own, such as those of Learn. */
export interface PageDocument {
  /** What the tab says. */
  readonly title: string
  /** What is in the main part of the page: a copy that may be changed. */
  readonly copy: () => DocumentFragment
}

/** `missing`: nothing is at this address. `unreachable`: no network, and the page is not on the device. */
export type ReadPage =
  | { readonly ok: true; readonly page: PageDocument }
  | { readonly ok: false; readonly problem: 'missing' | 'unreachable' }

/** Reads such pages, by their path without the language. */
export interface Documents {
  /** Whether this very page was opened and still stands there, for the app to move into. */
  readonly stands: (path: string) => boolean
  /** What was read or opened before, at once. */
  readonly kept: (path: string) => PageDocument | undefined
  readonly read: (path: string) => Promise<ReadPage>
}
