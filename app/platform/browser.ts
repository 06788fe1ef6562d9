import { createClock } from './clock.ts'
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
    newId: () => crypto.randomUUID(),
  }
}
