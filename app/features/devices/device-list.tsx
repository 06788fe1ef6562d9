import { useEffect, useState } from 'preact/hooks'
import type { App } from '#app/app.ts'
import { focusCard } from '#app/arrive.ts'
import type { Sync, SyncResult, SyncState } from '#app/state/sync.ts'
import { Button } from '#app/ui/button.tsx'
import { Link } from '#app/ui/link.tsx'
import { agoWords } from './ago.ts'
import { DeviceRow } from './device-row.tsx'
import { resultWords } from './use-sync.ts'
import { devicesWords as words } from './words/devices.ts'

/** So often what was "a moment ago" is said anew. Milliseconds. */
const AGAIN_MS = 30_000

type OnState = Extract<SyncState, { state: 'on' }>

interface DeviceListProps {
  readonly app: App
  readonly sync: Sync
  readonly state: OnState
}

/** The devices that share the diary, how it goes, and what can be done with each. */
export function DeviceList({ app, sync, state }: DeviceListProps) {
  const [status, setStatus] = useState('')
  const [now, setNow] = useState(app.platform.clock.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(app.platform.clock.now()), AGAIN_MS)
    return () => clearInterval(timer)
  }, [])
  /** One thing at a time, with what is said meanwhile and after. */
  const run = async (work: () => Promise<SyncResult>, progress: string, done: string) => {
    focusCard()
    setStatus(progress)
    setStatus(resultWords(await work(), done))
  }
  return (
    <>
      <Standing app={app} sync={sync} state={state} now={now} />
      <section class="card">
        <h2>{words.list}</h2>
        <ul class="devices-rows">
          {state.devices.map(device => (
            <DeviceRow
              key={device.id}
              device={device}
              isAlone={state.devices.length === 1}
              now={now}
              onRename={name => run(() => sync.rename(device.id, name), '', words.done)}
              onRemove={() =>
                device.isThis
                  ? run(sync.leave, '', words.left)
                  : run(() => sync.remove(device.id), words.removing, words.removed(device.name))
              }
            />
          ))}
        </ul>
        <p role="status">{status}</p>
        <Link app={app} to="addDevice" class="button button-main devices-add">
          {words.add}
        </Link>
      </section>
      <section class="card">
        <h2>{words.sheet}</h2>
        <p>{words.sheetText}</p>
        <Link app={app} to="recoverySheet" class="button devices-add">
          {words.sheet}
        </Link>
      </section>
    </>
  )
}

/** In a line or two: on how many devices, whether all is kept, and what is wrong. */
function Standing({ app, sync, state, now }: DeviceListProps & { readonly now: number }) {
  const { devices, savedAt, waiting, unopened, trouble, clockOff } = state
  return (
    <section class="card devices-standing" aria-label={words.titleOn}>
      <p>
        {words.also(devices.length - 1)}{' '}
        {waiting > 0
          ? words.waiting(waiting)
          : savedAt !== undefined && words.saved(agoWords(Math.min(savedAt, now), now))}
      </p>
      {trouble && (
        <>
          <p class="devices-note" role="status">
            {words.troubles[trouble]}
          </p>
          <Button onPress={() => void sync.retry()}>{words.again}</Button>
        </>
      )}
      {unopened > 0 && <p class="devices-note">{words.unopened(unopened)}</p>}
      {clockOff !== undefined && <p class="devices-note">{words.clock(Math.abs(clockOff), clockOff > 0)}</p>}
      {app.store.storageError.value === 'full' && <p class="devices-note">{words.troubles.disk}</p>}
    </section>
  )
}
