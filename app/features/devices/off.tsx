import { useState } from 'preact/hooks'
import type { App } from '#app/app.ts'
import type { Bytes } from '#app/platform/sync/bytes.ts'
import type { Sync, SyncState } from '#app/state/sync.ts'
import { Button } from '#app/ui/button.tsx'
import { usualName } from './device-name.ts'
import { JoinForm } from './join-form.tsx'
import { resultWords, useOffer } from './use-sync.ts'
import { devicesWords as words } from './words/devices.ts'

interface OffProps {
  readonly app: App
  readonly sync: Sync
  readonly ended: Extract<SyncState, { state: 'off' }>['ended']
  readonly onSecret: (secret: Bytes) => void
}

/** What it does and what the server sees, before anything is done; then on, or in with a code. */
export function Off({ app, sync, ended, onSecret }: OffProps) {
  const [offer, askAgain] = useOffer(sync)
  const [status, setStatus] = useState('')
  const [isBusy, setBusy] = useState(false)
  const turnOn = async () => {
    if (isBusy) return
    setBusy(true)
    setStatus(words.turningOn)
    const result = await sync.turnOn(usualName())
    setBusy(false)
    if (result.ok) return app.addresses.go('addDevice')
    setStatus(resultWords(result, ''))
  }
  return (
    <>
      {ended && (
        <p class="devices-note" role="status">
          {words.ended[ended]}
        </p>
      )}
      <section class="card">
        <h2>{words.whatTitle}</h2>
        <ul class="devices-facts">
          {words.what.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {offer === 'no' && <p class="devices-note">{words.noServer}</p>}
        {offer === 'away' && (
          <>
            <p class="devices-note">{words.troubles.away}</p>
            <Button onPress={askAgain}>{words.again}</Button>
          </>
        )}
        {offer !== 'no' && offer !== 'away' && (
          <Button
            variant="main"
            size="large"
            onPress={() => void turnOn()}
            disabled={isBusy || offer === undefined}
          >
            {words.turnOn}
          </Button>
        )}
        <p role="status">{status}</p>
      </section>
      {offer !== 'no' && <JoinForm app={app} onSecret={onSecret} />}
    </>
  )
}
