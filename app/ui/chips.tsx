import { useId } from 'preact/hooks'
import './chips.css'

interface ChipsProps<Value extends string | number> {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value | undefined
  readonly onValue: (value: Value) => void
}

/**
 * One of a few, each a tap. Nothing is chosen until the person chooses. In a block of its own, as every fieldset is:
 * WebKit counts a legend twice where the fieldset itself lies in a flex column.
 */
export function Chips<Value extends string | number>({ label, options, value, onValue }: ChipsProps<Value>) {
  const name = useId()
  return (
    <div>
      <fieldset class="chips">
        <legend>{label}</legend>
        {options.map(option => (
          <label key={option.value} class="chip">
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onValue(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </fieldset>
    </div>
  )
}
