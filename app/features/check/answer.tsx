import { useId } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import { SAID, type Said } from '#core/safety/check/draft.ts'
import { checkWords } from './words.ts'

interface AnswerProps {
  /** What is asked; the name of the choices. */
  readonly label: ComponentChildren
  readonly value: Said | undefined
  readonly onValue: (said: Said) => void
}

/** No, Yes and Not sure to one thing. Nothing is chosen until the person chooses. */
export function Answer({ label, value, onValue }: AnswerProps) {
  const name = useId()
  return (
    <div>
      <fieldset class="answer">
        <legend>{label}</legend>
        <div class="answer-row">
          {SAID.map(said => (
            <label key={said} class="answer-choice">
              <input type="radio" name={name} checked={said === value} onChange={() => onValue(said)} />
              <span>{checkWords.said[said]}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  )
}
