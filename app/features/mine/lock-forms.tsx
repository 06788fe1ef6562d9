import { useState } from 'preact/hooks'
import { normalizePassphrase } from '#app/platform/storage/normalize-passphrase.ts'
import { Button } from '#app/ui/button.tsx'
import { passphraseProblem } from './passphrase.ts'
import { PassphraseField, Tick } from './passphrase-field.tsx'
import { lockWords as words } from './words/lock.ts'

interface NewPassphraseFormProps {
  readonly label: string
  /** The one used until now is asked for as well. */
  readonly asksCurrent: boolean
  readonly onSubmit: (passphrase: string, current: string) => Promise<void>
  readonly onStatus: (status: string) => void
}

/** A new passphrase, typed twice, not easy to guess, and what forgetting it costs. */
export function NewPassphraseForm({ label, asksCurrent, onSubmit, onStatus }: NewPassphraseFormProps) {
  const [open, setOpen] = useState(false)
  const [current, setCurrent] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [shown, setShown] = useState(false)
  const [understood, setUnderstood] = useState(false)
  const [busy, setBusy] = useState(false)
  if (!open) return <Button onPress={() => setOpen(true)}>{label}</Button>

  const save = async () => {
    const problem = await passphraseProblem(passphrase)
    if (problem) return onStatus(words.weak[problem])
    if (normalizePassphrase(passphrase) !== normalizePassphrase(again)) return onStatus(words.different)
    if (!understood) return onStatus(words.tickFirst)
    await onSubmit(passphrase, current)
  }
  const submit = async () => {
    if (busy) return
    setBusy(true)
    await save()
    setBusy(false)
  }
  return (
    <form class="lock-form" onSubmit={onEnter(submit)}>
      <p class="small">{words.advice}</p>
      {asksCurrent && (
        <PassphraseField
          label={words.current}
          value={current}
          onValue={setCurrent}
          shown={shown}
          kind="current"
        />
      )}
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
      <Button variant="main" onPress={() => void submit()} disabled={busy}>
        {label}
      </Button>
    </form>
  )
}

/** The passphrase once more, to take the lock off. */
export function DisableForm({ onSubmit }: { readonly onSubmit: (passphrase: string) => Promise<void> }) {
  const [open, setOpen] = useState(false)
  const [passphrase, setPassphrase] = useState('')
  const [busy, setBusy] = useState(false)
  if (!open) {
    return (
      <Button variant="quiet" onPress={() => setOpen(true)}>
        {words.disable}
      </Button>
    )
  }
  const submit = async () => {
    if (busy || passphrase === '') return
    setBusy(true)
    await onSubmit(passphrase)
    setBusy(false)
  }
  return (
    <form class="lock-form" onSubmit={onEnter(submit)}>
      <PassphraseField
        label={words.current}
        value={passphrase}
        onValue={setPassphrase}
        shown={false}
        kind="current"
      />
      <Button onPress={() => void submit()} disabled={busy}>
        {words.disable}
      </Button>
    </form>
  )
}

/** Enter in the last line does what the button does. */
function onEnter(work: () => Promise<void>): (event: SubmitEvent) => void {
  return event => {
    event.preventDefault()
    void work()
  }
}
