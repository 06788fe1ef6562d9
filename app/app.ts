import type { Signal } from '@preact/signals'
import type { VNode } from 'preact'
import type { Draft } from '#core/safety/check/draft.ts'
import type { ReportedPain } from '#core/diary/latest-pain.ts'
import type { Addresses } from './router.ts'
import type { Versions } from './platform/offline.ts'
import type { Platform } from './platform/platform.ts'
import type * as ProgrammeToday from './state/programme-today.ts'
import type { Store } from './state/store.ts'
import type { Sync } from './state/sync.ts'

/** Where a picture of the back was touched, and where that picture was: CSS pixels from the corner of the window. */
export interface Touch {
  readonly at: readonly [x: number, y: number]
  readonly picture: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>
}

/** What every screen is given. Joined once, in `main.tsx`. */
export interface App {
  readonly platform: Platform
  readonly store: Store
  readonly addresses: Addresses
  readonly versions: Versions
  /** The pain reported a moment ago, on the way to a session; it is saved with the session. */
  readonly justReported: Signal<ReportedPain | undefined>
  /** The back was touched on Today a moment ago, on the way to the map that paints it. */
  readonly justTouched: Signal<Touch | undefined>
  /** The person said a moment ago that nothing hurts, on the way to a check without a place. */
  readonly nothingHurts: Signal<boolean>
  /** What reads programmes of others: fetched once one is taken up, so that nobody else carries it. */
  readonly programmes: Signal<typeof ProgrammeToday | undefined>
  /** The safety check being filled in, shared by its parts. */
  readonly checkDraft: Signal<Draft | undefined>
  /** Locks the diary in every tab; what still waits for the disk is kept until the passphrase is typed again. */
  readonly lockNow: () => Promise<void>
  /** Takes the app off the screen and shows only this. */
  readonly leave: (page: VNode) => void
  /** True while a break is offered, so that every screen can say so. */
  readonly breakDue: Signal<boolean>
  /** One diary on all devices; there once it was on at the start, or somebody asked for it (`startSync`). */
  readonly sync: Signal<Sync | undefined>
}

export interface ScreenProps {
  readonly app: App
}
