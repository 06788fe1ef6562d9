import { useEffect, useState } from 'preact/hooks'
import type { App } from '#app/app.ts'
import { startSync } from '#app/state/start-sync.ts'
import type { Sync, SyncResult } from '#app/state/sync.ts'
import { devicesWords as words } from './words/devices.ts'

/** The one sync of the app, once its code is there. */
export function useSync(app: App): Sync | undefined {
  useEffect(() => void startSync(app), [])
  return app.sync.value
}

/** Whether the server offers it; undefined while it is asked. The second asks again. */
export function useOffer(sync: Sync): readonly ['yes' | 'no' | 'away' | undefined, () => void] {
  const [offer, setOffer] = useState<'yes' | 'no' | 'away' | undefined>(undefined)
  const ask = () => {
    setOffer(undefined)
    void sync.offered().then(setOffer)
  }
  useEffect(ask, [sync])
  return [offer, ask]
}

/** What to say of something that was tried: that it worked, or why not. */
export function resultWords(result: SyncResult, done: string): string {
  return result.ok ? done : words.troubles[result.why]
}
