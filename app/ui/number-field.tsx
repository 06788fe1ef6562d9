import { useState } from 'preact/hooks'

interface NumberFieldProps {
  readonly value: number | undefined
  readonly min: number
  readonly max: number
  readonly placeholder?: string
  /** The number, nothing where it is none, and what was typed. */
  readonly onValue: (value: number | undefined, typed: string) => void
}

/**
 * A whole number within bounds; anything else stays as it was typed and is nothing. Not of the type `number`: there a
 * wheel over the field changes it unseen.
 */
export function NumberField({ value, min, max, placeholder, onValue }: NumberFieldProps) {
  const [text, setText] = useState('')
  const read = readWhole(text, min, max)
  const shown = read === value ? text : `${value ?? ''}`
  return (
    <input
      inputMode="numeric"
      autoComplete="off"
      placeholder={placeholder}
      value={shown}
      aria-invalid={shown !== '' && value === undefined}
      onInput={event => {
        const next = event.currentTarget.value
        setText(next)
        onValue(readWhole(next, min, max), next)
      }}
    />
  )
}

function readWhole(text: string, min: number, max: number): number | undefined {
  const number = Number(text)
  return /^\d+$/.test(text) && number >= min && number <= max ? number : undefined
}
