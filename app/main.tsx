import './style/tokens.css'
import './style/base.css'
import './style/print.css'
import './platform/data-files.ts'
import { effect, signal } from '@preact/signals'
import { hydrate, render } from 'preact'
import { EMPTY_DIARY } from '#core/diary/diary.ts'
import type { App } from './app.ts'
import { followAddresses } from './router.ts'
import { noteLockChange } from './features/mine/lock-note.ts'
import { resumeBreaks } from './features/prevent/breaks/break-due.ts'
import { at, isOtherLanguage, LANGUAGE } from './i18n/locale.ts'
import { createPlatform } from './platform/browser.ts'
import { holdFragment } from './platform/fragment.ts'
import type { Platform } from './platform/platform.ts'
import { warnBeforeLeaving } from './platform/leaving.ts'
import { watchVersions } from './platform/offline.ts'
import { LOCK } from '#app/platform/storage/seal.ts'
import { loadScreen } from './screens.ts'
import { Shell } from './shell.tsx'
import { preloadReturn } from './features/today/today.tsx'
import { SNAPSHOT } from './state/snapshot.ts'
import { openStore } from './state/store.ts'
import { resumeSync } from './state/start-sync.ts'
import { troubleOf } from './state/trouble.ts'

/** Most disks have answered long before. */
const SLOW_MS = 700

/** Where somebody does one thing after another, and would not know why it is gone. */
const GUIDED: ReadonlySet<string> = new Set(['session', 'press', 'check', 'aboutYou'])

/** Opens the diary and shows the screen of this address. A function, so that no screen waits for this module. */
async function start(platform: Platform, root: HTMLElement): Promise<void> {
  const addresses = followAddresses()
  if (addresses.screen.value === 'devices') holdFragment()
  let app: App | undefined
  let watch: ((app: App) => void) | undefined
  const isStale = signal(false)
  platform.tabs.follow(message => {
    if (message === 'lock') isStale.value = true
    if (message === 'erased') void beginAnew()
  })
  /** Everything was erased in another tab. Who is in the middle of something is told so first. */
  const beginAnew = async () => {
    const erased =
      app && GUIDED.has(addresses.screen.value)
        ? await import('./features/mine/erased.tsx').catch(() => undefined)
        : undefined
    if (erased) app?.leave(<erased.ErasedElsewhere />)
    else location.replace(at('/'))
  }
  // Reads the diary anew with the lock or without it, but never in the middle of a session.
  effect(() => {
    if (!isStale.value || addresses.screen.value === 'session') return
    isStale.value = false
    void reopen()
  })
  /** The diary with another lock or without one. Entries that wait would be lost with the page: then it stays. */
  const reopen = async () => {
    const isWritten = !app || (await app.store.retry())
    if (app?.store.storageError.value === 'locked') noteLockChange()
    if (isWritten) return location.reload()
    if (!app) return
    const { unlockAgain } = await import('./features/mine/unlock.tsx')
    await unlockAgain(root, platform)
    render(<Shell app={app} />, root)
    await app.store.retry()
  }
  const { value: screen } = addresses.screen
  // The worker answers with a page that is not prerendered: this person was here before, so their day is fetched at once.
  const prerendered = root.dataset['prerendered'] !== undefined
  const fetching =
    screen === 'today' ? !prerendered && preloadReturn() : screen === 'not-found' ? false : loadScreen(screen)
  const fetched = Promise.resolve(fetching).catch(() => undefined)
  const snapshot = platform.storage.get(SNAPSHOT)
  // A disk that takes so long may never answer: what says so is fetched meanwhile.
  const slow = setTimeout(() => import('./features/trouble/trouble.tsx').catch(() => undefined), SLOW_MS)
  const lock = await platform.storage.get(LOCK)
  clearTimeout(slow)
  if (lock !== undefined) {
    sayStarted(root)
    const { unlock } = await import('./features/mine/unlock.tsx')
    root.replaceChildren()
    watch = await unlock(root, platform, lock, addresses)
  }
  // What was read before the lock was opened could not be understood.
  const [store] = await Promise.all([openStore(platform, lock === undefined ? snapshot : undefined), fetched])
  warnBeforeLeaving(store.waiting)
  const diary = store.diary.value
  const { language = LANGUAGE } = diary.notes
  // A file host has one page for wrong addresses, in one language: led on, the reader would land on it again and again.
  if (language !== LANGUAGE && screen !== 'not-found' && !isOtherLanguage(addresses.path.value))
    return location.replace(at(addresses.path.value, language))
  if (screen === 'today' && diary.painted) await preloadReturn().catch(() => undefined)
  const given = diary.notes.programmes.length > 0 ? await loadProgrammes() : undefined
  const versions = watchVersions(platform.tabs)
  app = {
    platform,
    addresses,
    store,
    versions: {
      ...versions,
      reload: () => (store.storageError.value === 'locked' ? reopen() : versions.reload()),
    },
    justReported: signal(undefined),
    justTouched: signal(undefined),
    breakDue: signal(false),
    sync: signal(undefined),
    nothingHurts: signal(false),
    checkDraft: signal(undefined),
    programmes: signal(given),
    lockNow() {
      platform.tabs.tell('lock')
      return reopen()
    },
    leave: page => render(page, root),
  }
  const shell = <Shell app={app} />
  // What was prerendered says the same to whoever has no diary and begins a screen: it is hydrated as it is.
  const isFirstView = diary === EMPTY_DIARY && addresses.part.value === 0
  if (prerendered && isFirstView && lock === undefined && !troubleOf(store)) {
    hydrate(shell, root)
  } else {
    root.replaceChildren()
    render(shell, root)
  }
  delete root.dataset['prerendered']
  sayStarted(root)
  void resumeBreaks(app)
  void resumeSync(app)
  watch?.(app)
}

/** What a programme of somebody needs; without it our own plan leads. */
function loadProgrammes() {
  return import('./state/programme-today.ts').catch(() => undefined)
}

/** The sentence of the page that says why the app does not come: the style shows it when that takes too long. */
const note = document.getElementById('not-started')

/** There is something to see and to tap. */
function sayStarted(root: HTMLElement): void {
  root.inert = false
  if (note) note.hidden = true
  dispatchEvent(new Event('unknot-started'))
  // A static page holds every tap back until it hears this, also the one that unlocks.
  root.dispatchEvent(new Event('hydrated'))
}

/** Starts the app. When it breaks while starting, the entries can still be saved as they are. */
async function begin(): Promise<void> {
  const root = document.getElementById('app')
  if (!root) throw new Error('index.html has no #app')
  const platform = createPlatform()
  try {
    await start(platform, root)
  } catch (error) {
    const { showLastResort } = await import('./features/trouble/last-resort.tsx')
    showLastResort(root, platform)
    sayStarted(root)
    reportError(error)
  }
}

if (!('old' in document.documentElement.dataset))
  begin().catch((error: unknown) => {
    if (note) note.hidden = false
    note?.toggleAttribute('data-now', true)
    dispatchEvent(new CustomEvent('unknot-failed', { detail: error }))
    throw error
  })
