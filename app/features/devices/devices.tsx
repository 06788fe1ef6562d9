import { useEffect, useState } from 'preact/hooks'
import type { ScreenProps } from '#app/app.ts'
import { holdFragment, takeFragment } from '#app/platform/fragment.ts'
import type { Bytes } from '#app/platform/sync/bytes.ts'
import { secretOfFragment } from '#app/platform/sync/pairing-link.ts'
import { Arrived } from './arrived.tsx'
import { DeviceList } from './device-list.tsx'
import { Off } from './off.tsx'
import { Progress } from './progress.tsx'
import { useSync } from './use-sync.ts'
import { devicesWords as words } from './words/devices.ts'
import { pairingWords } from './words/pairing.ts'
import './devices.css'

/** One diary on several devices: what it is, the devices there are, or the question of one that came with a link. */
export function Devices({ app }: ScreenProps) {
  const sync = useSync(app)
  const [came, setCame] = useState<Bytes | 'damaged' | undefined>(() => read(takeFragment()))
  useEffect(() => {
    // A link that is pasted while this page is open changes nothing but the part behind the #.
    const take = () => {
      holdFragment()
      const next = read(takeFragment())
      if (next) setCame(next)
    }
    addEventListener('hashchange', take)
    return () => removeEventListener('hashchange', take)
  }, [])
  if (!sync) return <p class="page muted">{words.asking}</p>
  const state = sync.state.value
  if (came && came !== 'damaged')
    return <Arrived app={app} sync={sync} secret={came} onLeave={() => setCame(undefined)} />
  return (
    <div class="page narrow devices">
      <header class="page-head">
        <h1>{state.state === 'on' ? words.titleOn : words.title}</h1>
        {state.state === 'off' && <p class="muted">{words.lead}</p>}
      </header>
      {came === 'damaged' && (
        <p class="devices-note" role="alert">
          {pairingWords.badLink}
        </p>
      )}
      {state.state === 'off' && <Off app={app} sync={sync} ended={state.ended} onSecret={setCame} />}
      {state.state === 'joining' && <Progress share={state.share} label={words.turningOn} />}
      {state.state === 'on' && <DeviceList app={app} sync={sync} state={state} />}
    </div>
  )
}

function read(fragment: string): Bytes | 'damaged' | undefined {
  if (fragment === '') return undefined
  return secretOfFragment(fragment) ?? 'damaged'
}
