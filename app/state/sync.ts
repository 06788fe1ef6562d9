/** One diary on all devices of a person: what the screens see of it. All that does it comes only when it is switched on. */
import type { ReadonlySignal } from '@preact/signals'
import type { Moment } from '#core/calendar/calendar-day.ts'
import type { SavedSession } from '#core/session/saved-session.ts'
import type { Bytes } from '#app/platform/sync/bytes.ts'
import type { NoAnswer } from '#app/platform/sync/server-link.ts'

/** Under which key it is saved between visits. */
export const SYNC = 'sync'

export interface SyncDevice {
  /** 16 hex digits. */
  readonly id: string
  readonly name: string
  readonly isThis: boolean
  /** When it last sent something by its own clock; missing when nothing was heard of it. */
  readonly lastSeen?: Moment
}

export type SyncState =
  /** `ended`: it was on, and another device removed this one or erased everything. The diary stayed here. */
  | { readonly state: 'off'; readonly ended?: 'removed' | 'erased' }
  /** The box is being made or read for the first time; `share` of it is done, 0–1. */
  | { readonly state: 'joining'; readonly share: number }
  | {
      readonly state: 'on'
      /** This one first, the others by name. */
      readonly devices: readonly SyncDevice[]
      /** When everything here was last known to lie with the server as well. */
      readonly savedAt?: Moment
      /** Entries that wait to be sent. */
      readonly waiting: number
      /** Lines of the box that cannot be opened: damaged, swapped, or of a newer version. They stay there. */
      readonly unopened: number
      /** Why the last try did not work, until one does. */
      readonly trouble?: NoAnswer | 'disk'
      /** How many minutes the clock of this device is ahead of the server's (behind: below 0); missing below two. */
      readonly clockOff?: number
    }

/** `secret`: there is no box of this secret, or none any more. */
export type SyncResult =
  { readonly ok: true } | { readonly ok: false; readonly why: NoAnswer | 'secret' | 'disk' }

/** A session that runs or waits on another device of this person. */
export interface SessionElsewhere {
  readonly device: SyncDevice
  readonly saved: SavedSession
  /** When that device last told of it, by the server's clock and by its own. */
  readonly at: Moment
  readonly clock: Moment
}

export interface Sync {
  readonly state: ReadonlySignal<SyncState>
  readonly elsewhere: ReadonlySignal<SessionElsewhere | undefined>
  /** Whether the server this app came from does this at all. */
  readonly offered: () => Promise<'yes' | 'no' | 'away'>
  /** What the devices share, to be shown to another device or printed; none while it is off. */
  readonly secret: () => Promise<Bytes | undefined>
  /** Makes a secret and a box, and sends all entries. */
  readonly turnOn: (name: string) => Promise<SyncResult>
  /** Becomes one more device of a secret: reads its box, then sends what only this one has. */
  readonly join: (secret: Bytes, name: string) => Promise<SyncResult>
  readonly rename: (device: string, name: string) => Promise<SyncResult>
  /** Makes a new secret and box for all others and erases the old one; the removed device keeps the diary it has. */
  readonly remove: (device: string) => Promise<SyncResult>
  /** This device stops; the others go on. The last one erases the box. */
  readonly leave: () => Promise<SyncResult>
  /**
   * Erases the box and looks whether it is gone; on the other devices it is off then. Says `away` when the server cannot be
   * reached: `Erase everything` goes on, and a note of the box's name and door makes a later start erase it.
   */
  readonly erase: () => Promise<SyncResult>
  /** Tries now. */
  readonly retry: () => Promise<void>
  /** The session that is played here, each time it goes on by a step or ends (none): other devices may take it over. */
  readonly tellSession: (saved: SavedSession | undefined) => void
  /** Takes the session over that goes on elsewhere: that device pauses and says so. */
  readonly takeOver: () => Promise<SyncResult>
}
