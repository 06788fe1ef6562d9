import { useEffect, useState } from 'preact/hooks'
import { formatRecovery } from '#core/sync/recovery-letters.ts'
import type { ScreenProps } from '#app/app.ts'
import { isLocked } from '#app/features/mine/is-locked.ts'
import { dayOfMoment } from '#app/i18n/format-date.ts'
import { SITE_PATH } from '#app/i18n/locale.ts'
import { QrCode } from '#app/platform/codes/qr-code.tsx'
import type { Bytes } from '#app/platform/sync/bytes.ts'
import { pairingLink } from '#app/platform/sync/pairing-link.ts'
import { Button } from '#app/ui/button.tsx'
import { Link } from '#app/ui/link.tsx'
import { useSync } from './use-sync.ts'
import { devicesWords } from './words/devices.ts'
import { pairingWords } from './words/pairing.ts'
import { recoveryWords as words } from './words/recovery.ts'
import './devices.css'

/** A page to print: the secret as a code and as letters, what it is for, and that it is a key. */
export function RecoverySheet({ app }: ScreenProps) {
  const sync = useSync(app)
  const [locked] = useState(() => isLocked(app))
  const [secret, setSecret] = useState<Bytes | 'none' | undefined>(undefined)
  useEffect(() => {
    void sync?.secret().then(found => setSecret(found ?? 'none'))
  }, [sync, sync?.state.value])
  return (
    <div class="page narrow devices">
      <header class="page-head no-print">
        <h1>{words.title}</h1>
        <p class="muted">{secret === 'none' ? pairingWords.offText : words.text}</p>
        {locked.value && secret !== 'none' && <p>{words.locked}</p>}
      </header>
      {secret === undefined && <p class="muted">{devicesWords.asking}</p>}
      {secret === 'none' && (
        <Link app={app} to="devices" class="button button-main devices-add">
          {pairingWords.toDevices}
        </Link>
      )}
      {secret && secret !== 'none' && (
        <>
          <div class="no-print">
            <Button variant="main" icon="print" onPress={() => print()}>
              {words.print}
            </Button>
          </div>
          <Paper secret={secret} day={dayOfMoment(app.platform.clock.now())} />
        </>
      )}
    </div>
  )
}

function Paper({ secret, day }: { readonly secret: Bytes; readonly day: string }) {
  return (
    <article class="devices-paper" aria-label={words.heading}>
      <header>
        <h2>{words.heading}</h2>
        <p>{words.made(day)}</p>
      </header>
      <p>
        {words.what} <strong>{words.careful}</strong> {words.until}
      </p>
      <div class="devices-paper-code">
        <QrCode value={pairingLink(secret)} label={words.codeLabel} />
        <div>
          <h3>{words.stepsTitle}</h3>
          <ol class="devices-steps">
            <li>{words.open(`${location.host}${SITE_PATH}`)}</li>
            {words.steps.map(step => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      </div>
      <h3>{words.letters}</h3>
      <ol class="devices-letters">
        {formatRecovery(secret).map((group, at) => (
          <li key={at}>
            <span>{at + 1}</span> <code>{group}</code>
          </li>
        ))}
      </ol>
      <p class="small">{words.lettersText}</p>
    </article>
  )
}
