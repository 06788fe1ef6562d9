import { useEffect, useState } from 'preact/hooks'
import type { App } from '#app/app.ts'
import type { Bytes } from '#app/platform/sync/bytes.ts'
import { pairingFragment } from '#app/platform/sync/pairing-link.ts'
import type { Sync } from '#app/state/sync.ts'
import { Button } from '#app/ui/button.tsx'
import { nameApart, usualName } from './device-name.ts'
import { Progress } from './progress.tsx'
import { devicesWords } from './words/devices.ts'
import { pairingWords as words } from './words/pairing.ts'

interface ArrivedProps {
  readonly app: App
  readonly sync: Sync
  readonly secret: Bytes
  readonly onLeave: () => void
}

/** A code was read: what will happen, and what with a diary that is here already. Nothing is done before the person says so. */
export function Arrived({ app, sync, secret, onLeave }: ArrivedProps) {
  const [count, setCount] = useState(0)
  const [own, setOwn] = useState<Bytes | undefined>(undefined)
  const [step, setStep] = useState<'asked' | 'joining' | 'done'>('asked')
  const [status, setStatus] = useState('')
  useEffect(() => {
    void app.store.events().then(({ length }) => setCount(length))
    void sync.secret().then(setOwn)
  }, [])
  const isSame = own !== undefined && pairingFragment(own) === pairingFragment(secret)
  const join = async () => {
    if (step === 'joining') return
    setStep('joining')
    const result = await sync.join(secret, usualName())
    if (result.ok) void nameApart(sync)
    setStep(result.ok ? 'done' : 'asked')
    if (!result.ok) setStatus(devicesWords.troubles[result.why])
  }
  const state = sync.state.value
  if (step === 'joining')
    return (
      <div class="page narrow devices">
        <h1>{words.arriveTitle}</h1>
        <Progress share={state.state === 'joining' ? state.share : 0} label={devicesWords.joining} />
      </div>
    )
  if (step === 'done')
    return (
      <div class="page narrow devices">
        <h1>{devicesWords.titleOn}</h1>
        <section class="card">
          <p role="status">{words.arrived}</p>
          <Button variant="main" size="large" onPress={() => app.addresses.go('today', 'replace')}>
            {words.toToday}
          </Button>
          <Button variant="quiet" onPress={onLeave}>
            {devicesWords.list}
          </Button>
        </section>
      </div>
    )
  return (
    <div class="page narrow devices">
      <h1>{words.arriveTitle}</h1>
      <section class="card">
        <p>{isSame ? words.arriveSame : words.arriveText}</p>
        {!isSame && count > 0 && <p>{words.arriveBoth(count)}</p>}
        {!isSame && own && <p>{words.arriveElsewhere}</p>}
        {!isSame && <p class="devices-note">{words.arriveWarning}</p>}
        <p role="status">{status}</p>
        <div class="devices-acts">
          {!isSame && (
            <Button variant="main" size="large" onPress={() => void join()}>
              {words.bring}
            </Button>
          )}
          <Button variant={isSame ? 'main' : 'quiet'} onPress={onLeave}>
            {isSame ? devicesWords.list : words.notNow}
          </Button>
        </div>
      </section>
    </div>
  )
}
