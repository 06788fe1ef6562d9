import { createClock } from './clock.ts'
import { createListening } from './listening.ts'
import { createMediaKeys } from './media-keys.ts'
import type { Platform } from './platform.ts'
import { createSound } from './sound.ts'
import { createStorage } from './storage.ts'
import { createWakeLock } from './wake-lock.ts'

/** The real browser, as the app sees it. */
export function createPlatform(): Platform {
  return {
    storage: createStorage(),
    clock: createClock(),
    wakeLock: createWakeLock(),
    sound: createSound(),
    mediaKeys: createMediaKeys(),
    listening: createListening(),
    newId: () => crypto.randomUUID(),
  }
}
