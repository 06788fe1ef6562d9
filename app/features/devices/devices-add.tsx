import { useEffect, useRef, useState } from 'preact/hooks'
import type { ScreenProps } from '#app/app.ts'
import { QrCode } from '#app/platform/codes/qr-code.tsx'
import type { Bytes } from '#app/platform/sync/bytes.ts'
import { pairingLink } from '#app/platform/sync/pairing-link.ts'
import type { Sync, SyncDevice } from '#app/state/sync.ts'
import { Button } from '#app/ui/button.tsx'
import { Link } from '#app/ui/link.tsx'
import { Figures } from './figures.tsx'
import { useSync } from './use-sync.ts'
import { pairingWords as words } from './words/pairing.ts'
import { devicesWords } from './words/devices.ts'
import './devices.css'

/** The code that another device scans, with figures and a link for where no camera helps; and who came. */
export function AddDevice({ app }: ScreenProps) {
  const sync = useSync(app)
  const [secret, setSecret] = useState<Bytes | undefined>(undefined)
  const [isAsked, setAsked] = useState(false)
  const state = sync?.state.value
  useEffect(() => {
    void sync?.secret().then(found => {
      setSecret(found)
      setAsked(true)
    })
    // The secret changes when a device is removed.
  }, [sync, state])
  return (
    <div class="page narrow devices">
      <header class="page-head">
        <h1>{secret || !isAsked ? words.addTitle : words.offTitle}</h1>
      </header>
      {!isAsked && <p class="muted">{devicesWords.asking}</p>}
      {isAsked && !secret && (
        <section class="card">
          <p>{words.offText}</p>
          <Link app={app} to="devices" class="button button-main devices-add">
            {words.toDevices}
          </Link>
        </section>
      )}
      {sync && secret && <Ways app={app} sync={sync} secret={secret} />}
    </div>
  )
}

interface WaysProps extends ScreenProps {
  readonly sync: Sync
  readonly secret: Bytes
}

function Ways({ app, sync, secret }: WaysProps) {
  const [byFigures, setByFigures] = useState(false)
  const [copied, setCopied] = useState('')
  const link = pairingLink(secret)
  const came = useNewcomer(sync)
  const copy = async () => {
    const isCopied = await navigator.clipboard?.writeText(link).then(
      () => true,
      () => false,
    )
    setCopied(isCopied ? words.copied : words.notCopied)
  }
  return (
    <>
      <section class="card devices-code">
        <div class="devices-qr">
          <QrCode value={link} label={words.codeLabel} />
        </div>
        <div class="devices-beside">
          <ol class="devices-steps">
            {words.steps.map(step => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p class="small">{words.careful}</p>
          <p role="status">
            <strong>{came ? words.came(came.name) : words.waiting}</strong>
          </p>
          {came && (
            <Button variant="main" onPress={() => app.addresses.go('devices', 'replace')}>
              {words.done}
            </Button>
          )}
        </div>
      </section>
      {byFigures ? (
        <Figures app={app} secret={secret} />
      ) : (
        <div class="row-wrap">
          <Button onPress={() => setByFigures(true)}>{words.figures}</Button>
          <Button variant="quiet" onPress={() => void copy()}>
            {words.copy}
          </Button>
        </div>
      )}
      <p role="status">{copied}</p>
    </>
  )
}

/** The device that came since this screen was opened. */
function useNewcomer(sync: Sync): SyncDevice | undefined {
  const known = useRef<ReadonlySet<string> | undefined>(undefined)
  const state = sync.state.value
  if (state.state !== 'on') return undefined
  known.current ??= new Set(state.devices.map(({ id }) => id))
  return state.devices.find(({ id }) => known.current?.has(id) === false)
}
