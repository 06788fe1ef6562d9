import './style/tokens.css'
import './style/base.css'
import { signal } from '@preact/signals'
import { hydrate, render } from 'preact'
import { EMPTY_DIARY } from '#core/diary/diary.ts'
import { followAddresses } from './router.ts'
import { resumeBreaks } from './features/prevent/breaks/break-due.ts'
import { at, LANGUAGE } from './i18n/locale.ts'
import { createPlatform } from './platform/browser.ts'
import { watchVersions } from './platform/offline.ts'
import { LOCK } from './platform/seal.ts'
import { prepare, Shell } from './shell.tsx'
import { prepareReturn } from './features/today/today.tsx'
import { SNAPSHOT } from './state/snapshot.ts'
import { openStore } from './state/store.ts'

/** Opens the diary and shows the screen of this address. A function, so that no screen waits for this module. */
async function start(): Promise<void> {
  const platform = createPlatform()
  const addresses = followAddresses()
  const place = document.getElementById('app')
  if (!place) throw new Error('index.html has no #app')
  platform.tabs.follow(news => {
    // Reads the diary anew with the lock or without it, but never in the middle of a session.
    if (news === 'lock' && addresses.screen.value !== 'session') location.reload()
  })
  const { value: screen } = addresses.screen
  // The worker answers with a page that is not printed: this person was here before, so their day is fetched at once.
  const printed = place.dataset['printed'] !== undefined
  const fetching =
    screen === 'today' ? !printed && prepareReturn() : screen === 'nowhere' ? false : prepare(screen)
  const fetched = Promise.resolve(fetching).catch(() => undefined)
  const snapshot = platform.storage.kept(SNAPSHOT)
  const lock = await platform.storage.kept(LOCK)
  if (lock !== undefined) {
    place.inert = false
    const { unlock } = await import('./features/mine/unlock.tsx')
    place.replaceChildren()
    await unlock(place, platform.storage, lock)
  }
  // What was read before the lock was opened could not be understood.
  const [store] = await Promise.all([openStore(platform, lock === undefined ? snapshot : undefined), fetched])
  const diary = store.diary.value
  const { language = LANGUAGE } = diary.notes
  if (language !== LANGUAGE) return location.replace(at(addresses.path.value, language))
  if (screen === 'today' && diary.painted) await prepareReturn().catch(() => undefined)
  const versions = watchVersions(platform.tabs)
  const app = { platform, addresses, store, versions, justTold: signal(undefined) }
  const shell = <Shell app={app} />
  // What was printed says the same to whoever has told us nothing: the app moves in without touching it.
  if (printed && diary === EMPTY_DIARY && lock === undefined) {
    hydrate(shell, place)
  } else {
    place.replaceChildren()
    render(shell, place)
  }
  place.inert = false
  delete place.dataset['printed']
  // A printed page may hold a tap that waits for this.
  place.dispatchEvent(new Event('moved-in'))
  void resumeBreaks(app)
}

void start()
