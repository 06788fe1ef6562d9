import type { StorageState } from '#app/platform/platform.ts'

/** What the browser says about keeping the diary; what it does not say is left out. Bytes. */
export async function storageState(): Promise<StorageState> {
  const { storage } = navigator
  const [persisted, estimate] = await Promise.all([
    storage?.persisted?.().catch(() => undefined),
    storage?.estimate?.().catch(() => undefined),
  ])
  return {
    ...(persisted === undefined ? {} : { persisted }),
    ...(estimate?.usage === undefined ? {} : { usage: estimate.usage }),
    ...(estimate?.quota === undefined ? {} : { quota: estimate.quota }),
  }
}

/** Asks the browser never to clear the diary by itself. False when it says no, or cannot. */
export async function askToPersist(): Promise<boolean> {
  const { storage } = navigator
  return (await storage?.persist?.().catch(() => false)) ?? false
}

/** The spoken cues cached on this device: which ones were heard says what a person did. */
export async function forgetVoice(): Promise<boolean> {
  if (!('caches' in globalThis)) return true
  const kept = (await caches.keys()).filter(name => name.startsWith('unknot-voice'))
  return (await Promise.all(kept.map(name => caches.delete(name)))).every(Boolean)
}
