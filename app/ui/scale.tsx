import { useId } from 'preact/hooks'
import { ScaleFrame } from './scale-frame.tsx'

interface ScaleProps {
  readonly label: string
  readonly low: string
  readonly high: string
  readonly value: number | undefined
  readonly onValue: (value: number) => void
}

/** A 0–10 rating, one tap. Nothing is chosen until the person chooses. */
export function Scale({ value, onValue, ...frame }: ScaleProps) {
  const name = useId()
  return (
    <ScaleFrame {...frame}>
      {number => (
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
      )}
    </ScaleFrame>
  )
}
