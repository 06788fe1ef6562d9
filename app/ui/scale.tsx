import './scale.css'
import { useId } from 'preact/hooks'

interface ScaleProps {
  readonly label: string
  readonly low: string
  readonly high: string
  readonly value: number | undefined
  readonly onValue: (value: number) => void
}

const NUMBERS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** A 0–10 rating, one tap. Nothing is chosen until the person chooses. */
export function Scale({ label, low, high, value, onValue }: ScaleProps) {
  const name = useId()
  return (
    <div>
      <fieldset class="scale">
        <legend>{label}</legend>
        <div class="scale-numbers">
          {NUMBERS.map(number => (
            <label key={number} class={`scale-number scale-${number}`}>
              <input
                type="radio"
                name={name}
                value={number}
                checked={value === number}
                onChange={() => onValue(number)}
              />
              <span>{number}</span>
            </label>
          ))}
        </div>
        <div class="scale-ends small muted" aria-hidden="true">
          <span>{low}</span>
          <span>{high}</span>
        </div>
      </fieldset>
    </div>
  )
}
