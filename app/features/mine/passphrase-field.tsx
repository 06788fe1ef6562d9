import type { TargetedInputEvent } from 'preact'
import { useId } from 'preact/hooks'
import './lock.css'

interface PassphraseFieldProps {
  readonly label: string
  readonly value: string
  readonly onValue: (value: string) => void
  readonly shown: boolean
  /** A new one may be offered by a password manager, a current one filled in. */
  readonly kind: 'new' | 'current'
}

/** One line for a passphrase. */
export function PassphraseField({ label, value, onValue, shown, kind }: PassphraseFieldProps) {
  const id = useId()
  const line = {
    id,
    autocomplete: kind === 'new' ? 'new-password' : 'current-password',
    autocapitalize: 'none',
    spellcheck: false,
    value,
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => onValue(event.currentTarget.value),
  } as const
  return (
    <div class="lock-field">
      <label for={id}>{label}</label>
      {shown ? <input type="text" {...line} /> : <input type="password" {...line} />}
    </div>
  )
}

interface TickProps {
  readonly label: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

/** One thing to tick. */
export function Tick({ label, on, onChange }: TickProps) {
  return (
    <label class="lock-tick">
      <input type="checkbox" checked={on} onChange={event => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  )
}
