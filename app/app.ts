import type { Addresses } from './address.ts'
import type { Versions } from './platform/offline.ts'
import type { Platform } from './platform/platform.ts'
import type { Store } from './store.ts'

/** What every screen is given. Joined once, in `main.tsx`. */
export interface App {
  readonly platform: Platform
  readonly store: Store
  readonly addresses: Addresses
  readonly versions: Versions
}

export interface ScreenProps {
  readonly app: App
}
