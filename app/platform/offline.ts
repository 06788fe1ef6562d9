import { signal, type ReadonlySignal } from '@preact/signals'
import { at } from '#app/i18n/locale.ts'
import type { Tabs } from './tabs.ts'
import { trusted } from './trusted.ts'

/** What the worker is told when the person wants the version that waits. */
const TAKE_OVER = 'take-over'
/** What it is told when nothing else is going on. */
const KEEP_LEARN = 'keep-learn'
/** So long after the app has started somebody reads, or knows where to go. Milliseconds. */
const QUIET_MS = 3_000

/** Which version this page is, against what else there is. */
export interface Versions {
  /** A newer version waits, or is open in another tab. */
  readonly newer: ReadonlySignal<boolean>
  /** Lets the waiting version take over, then loads the page again. */
  readonly reload: () => Promise<void>
}

/** Hears of newer versions, from other tabs and from the worker. The version opened last is the newer one. */
export function watchVersions(tabs: Tabs): Versions {
  const newer = signal(false)
  tabs.follow((message, otherBuild) => {
    if (message === 'opened' && otherBuild) newer.value = true
  })
  tabs.tell('opened')
  void goOffline(() => {
    newer.value = true
  })
  return { newer, reload: takeOver }
}

/** Registers the worker that keeps the app working with the network off. */
async function goOffline(found: () => void): Promise<void> {
  if (!('serviceWorker' in navigator) || !isSecureContext) return
  try {
    const { serviceWorker } = navigator
    const script = new URL(at('/worker.js'), location.origin).href
    // On a first visit nobody looks after this page yet, or the worker of another language does.
    const isOurs = () => serviceWorker.controller?.scriptURL === script
    let wasOurs = isOurs()
    const registration = await serviceWorker.register(trusted(script), { updateViaCache: 'none' })
    if (registration.waiting && wasOurs) found()
    registration.addEventListener('updatefound', () => {
      const { installing } = registration
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed' && isOurs()) found()
      })
    })
    // Another tab let the new version take over: this page is the old one now.
    serviceWorker.addEventListener('controllerchange', () => {
      if (wasOurs) found()
      wasOurs = isOurs()
    })
    const { active } = await serviceWorker.ready
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is of this origin only
    setTimeout(() => active?.postMessage(KEEP_LEARN), QUIET_MS)
  } catch {
    // A browser that refuses workers (private windows) still runs the app while the network is there.
    return
  }
}

/** The worker of the version that waits; none where the browser has no workers, or refuses them. */
async function waitingWorker(): Promise<ServiceWorker | null | undefined> {
  try {
    return (await navigator.serviceWorker?.getRegistration())?.waiting
  } catch {
    return undefined
  }
}

async function takeOver(): Promise<void> {
  const waiting = await waitingWorker()
  if (!waiting) return location.reload()
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated') location.reload()
  })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is of this origin only
  waiting.postMessage(TAKE_OVER)
}
