import type { ComponentChildren } from 'preact'
import './scale.css'

interface ScaleFrameProps {
  readonly label: string
  readonly low: string
  readonly high: string
  /** What stands for a number. */
  readonly children: (number: number) => ComponentChildren
  readonly class?: string
}

const NUMBERS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** Eleven numbers in a row under what is asked, with a word at each end. */
export function ScaleFrame({ label, low, high, children, class: className = '' }: ScaleFrameProps) {
  return (
    <div>
      <fieldset class="scale">
        <legend>{label}</legend>
        <div class={`scale-numbers ${className}`}>{NUMBERS.map(children)}</div>
        <div class="scale-ends small muted" aria-hidden="true">
          <span>{low}</span>
          <span>{high}</span>
        </div>
      </fieldset>
    </div>
  )
}
