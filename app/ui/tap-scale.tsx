import './scale.css'

interface TapScaleProps {
  readonly label: string
  readonly low: string
  readonly high: string
  readonly onTap: (value: number) => void
}

const NUMBERS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** A 0–10 rating that goes on by itself: a tap on a number is the whole answer. Buttons, so that arrow keys choose nothing. */
export function TapScale({ label, low, high, onTap }: TapScaleProps) {
  return (
    <div>
      <fieldset class="scale">
        <legend>{label}</legend>
        <div class="scale-numbers scale-taps">
          {NUMBERS.map(number => (
            <button
              key={number}
              type="button"
              class={`scale-number scale-tap scale-${number}`}
              onClick={() => onTap(number)}
            >
              {number}
            </button>
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
