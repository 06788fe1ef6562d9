import { ScaleFrame } from './scale-frame.tsx'

interface TapScaleProps {
  readonly label: string
  readonly low: string
  readonly high: string
  readonly onTap: (value: number) => void
}

/** A 0–10 rating that goes on by itself: a tap on a number is the whole answer. Buttons, so that arrow keys choose nothing. */
export function TapScale({ onTap, ...frame }: TapScaleProps) {
  return (
    <ScaleFrame {...frame} class="scale-taps">
      {number => (
        <button
          key={number}
          type="button"
          class={`scale-number scale-tap scale-${number}`}
          onClick={() => onTap(number)}
        >
          {number}
        </button>
      )}
    </ScaleFrame>
  )
}
