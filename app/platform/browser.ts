import { LOCALE } from '#app/i18n/locale.ts'
import { words } from '#app/i18n/words.ts'
import { createClock } from './clock.ts'
import { createDocuments } from './documents.ts'
import { createListening } from './listening.ts'
import { createMediaKeys } from './media-keys.ts'
import { newDevice, newId } from './new-id.ts'
import { createNotify } from './notify.ts'
import type { Platform } from './platform.ts'
import { createPresence } from './presence.ts'
import { createSmallWindow } from './small-window.ts'
import { createSound } from './sound/sound.ts'
import { createStorage } from '#app/platform/storage/storage.ts'
import { createEraseLater } from './sync/erase-later.ts'
import { createTabs } from './tabs.ts'
import { createWakeLock } from './wake-lock.ts'

/** The real browser, as the app sees it. */
export function createPlatform(): Platform {
  const clock = createClock()
  return {
    storage: createStorage(clock),
    clock,
    wakeLock: createWakeLock(),
    sound: createSound(),
    mediaKeys: createMediaKeys(),
    listening: createListening(LOCALE, words.heard),
    presence: createPresence(),
    notify: createNotify(),
    smallWindow: createSmallWindow(),
    tabs: createTabs(),
    documents: createDocuments(),
    server: async () => (await import('./sync/server-link.ts')).createServerLink(),
    eraseLater: createEraseLater(),
    newId,
    newDevice,
  }
}
