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
