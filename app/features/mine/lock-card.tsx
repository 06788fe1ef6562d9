import { useEffect, useState } from 'preact/hooks'
import type { App } from '#app/app.ts'
import { canLock, LOCK } from '#app/platform/storage/seal.ts'
import { Button } from '#app/ui/button.tsx'
import { lockWords as words } from './words/lock.ts'
import { PassphraseField, Tick } from './passphrase-field.tsx'

const MIN_CHARACTERS = 12
/** Only who uses the lock fetches it. */
const cipher = () => import('#app/platform/storage/lock.ts')

/** The optional lock: what it does, what forgetting costs, on and off. */
export function LockCard({ app }: { readonly app: App }) {
  const [locked, setLocked] = useState<boolean | undefined>(undefined)
  const [status, setStatus] = useState('')
  useEffect(() => {
    void app.platform.storage.get(LOCK).then(record => setLocked(record !== undefined))
  }, [])

  const turn = async (work: () => Promise<string | undefined>, progress: string) => {
    setStatus(progress)
    const problem = await work().catch(() => words.failed)
    if (problem !== undefined) return setStatus(problem)
    app.platform.tabs.tell('lock')
    setStatus(locked ? words.disabled : words.enabled)
    return setLocked(!locked)
  }
  const enable = async (passphrase: string) => {
    const { makeLock } = await cipher()
    const { lock, seal } = await makeLock(passphrase, app.platform.newId())
    return (await app.platform.storage.relock(seal, lock)).ok ? undefined : words.failed
  }
  const disable = async (passphrase: string) => {
    const { openLock, parseLock } = await cipher()
    const lock = parseLock(await app.platform.storage.get(LOCK))
    if (!lock) return words.failed
    if (!(await openLock(lock, passphrase))) return words.wrong
    return (await app.platform.storage.relock(undefined, undefined)).ok ? undefined : words.failed
  }

  return (
    <section class="card">
      <h2>{words.cardTitle}</h2>
      <p>{locked ? words.on : words.cardText}</p>
      <p class="small muted">{locked ? words.onText : words.cardLimits}</p>
      {!canLock() && <p>{words.cannot}</p>}
      {canLock() && locked === false && (
        <Enable
          onEnable={passphrase => turn(() => enable(passphrase), words.enabling)}
          onStatus={setStatus}
        />
      )}
      {locked && <Disable onDisable={passphrase => turn(() => disable(passphrase), words.disabling)} />}
      <p role="status">{status}</p>
    </section>
  )
}

interface EnableProps {
  readonly onEnable: (passphrase: string) => Promise<void>
  readonly onStatus: (words: string) => void
}

function Enable({ onEnable, onStatus }: EnableProps) {
  const [open, setOpen] = useState(false)
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [shown, setShown] = useState(false)
  const [understood, setUnderstood] = useState(false)
  const [busy, setBusy] = useState(false)
  if (!open) return <Button onPress={() => setOpen(true)}>{words.enable}</Button>

  const enable = async () => {
    if (busy) return
    if (passphrase.length < MIN_CHARACTERS) return onStatus(words.short)
    if (passphrase !== again) return onStatus(words.different)
    if (!understood) return onStatus(words.tickFirst)
    setBusy(true)
    await onEnable(passphrase)
    setBusy(false)
  }
  return (
    <form class="lock-form" onSubmit={submit(enable)}>
      <p class="small">{words.advice}</p>
      <PassphraseField
        label={words.new}
        value={passphrase}
        onValue={setPassphrase}
        shown={shown}
        kind="new"
      />
      <PassphraseField label={words.again} value={again} onValue={setAgain} shown={shown} kind="new" />
      <Tick label={words.show} on={shown} onChange={setShown} />
      <p>
        <strong>{words.lost}</strong>
      </p>
      <Tick label={words.lostTick} on={understood} onChange={setUnderstood} />
      <Button variant="main" onPress={() => void enable()} disabled={busy}>
        {words.enable}
      </Button>
    </form>
  )
}

function Disable({ onDisable }: { readonly onDisable: (passphrase: string) => Promise<void> }) {
  const [open, setOpen] = useState(false)
  const [passphrase, setPassphrase] = useState('')
  const [busy, setBusy] = useState(false)
  if (!open) return <Button onPress={() => setOpen(true)}>{words.disable}</Button>

  const disable = async () => {
    if (busy || passphrase === '') return
    setBusy(true)
    await onDisable(passphrase)
    setBusy(false)
  }
  return (
    <form class="lock-form" onSubmit={submit(disable)}>
      <PassphraseField
        label={words.current}
        value={passphrase}
        onValue={setPassphrase}
        shown={false}
        kind="current"
      />
      <Button onPress={() => void disable()} disabled={busy}>
        {words.disable}
      </Button>
    </form>
  )
}

/** Enter in the last line does what the button does. */
function submit(work: () => Promise<void>): (event: SubmitEvent) => void {
  return event => {
    event.preventDefault()
    void work()
  }
}
