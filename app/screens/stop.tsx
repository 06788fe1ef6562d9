import type { Assessment } from '#core/safety.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { words } from '../words.ts'
import './stop.css'

interface StopProps {
  readonly assessment: Assessment
  readonly onAgain: () => void
}

/** Fills the screen: what to do, how soon, whom to call, what to say. No self-care below it. */
export function Stop({ assessment, onAgain }: StopProps) {
  const emergency = assessment.tier === 'emergency-now'
  const text = emergency ? words.stop.emergency : words.stop.sameDay
  return (
    <div class={`page narrow stop ${emergency ? 'stop-now' : 'stop-today'}`}>
      <div class="stop-head">
        <Icon name={emergency ? 'phone' : 'alert'} size={40} />
        <h1>{text.title}</h1>
        <p>{text.what}</p>
      </div>
      {emergency && (
        <div class="stop-numbers">
          {words.stop.numbers.map(({ number, where }) => (
            <a key={number} class="stop-number" href={`tel:${number}`}>
              <strong>{number}</strong>
              <span>{where}</span>
            </a>
          ))}
        </div>
      )}
      <section class="card">
        <h2>{words.stop.say}</h2>
        <ul class="stop-list">
          {assessment.reasons.map(reason => (
            <li key={reason.id}>{reason.because}</li>
          ))}
        </ul>
      </section>
      <section class="card">
        <h2>{words.stop.meanwhile}</h2>
        <ul class="stop-list">
          {text.meanwhile.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <Button look="quiet" onPress={onAgain}>
        {words.stop.changed}
      </Button>
    </div>
  )
}
