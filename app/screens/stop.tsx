import type { Assessment } from '#core/safety.ts'
import { stopFor } from '#core/stop.ts'
import { numbersFor } from '#knowledge/emergency-numbers.ts'
import { stops } from '#knowledge/stops.ts'
import type { App } from '../app.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { words } from '../words.ts'
import './stop.css'

interface StopProps {
  readonly app: App
  readonly assessment: Assessment
  readonly onAgain: () => void
}

/** Fills the screen: what to do, how soon, whom to call, what to say. No self-care below it. */
export function Stop({ app, assessment, onAgain }: StopProps) {
  const emergency = assessment.tier === 'emergency-now'
  const { title, does, soon, say, avoid, crisis } = stopFor(assessment, stops)
  return (
    <div class={`page narrow stop ${emergency ? 'stop-now' : 'stop-today'}`}>
      <div class="stop-head">
        <Icon name={emergency ? 'phone' : 'alert'} size={40} />
        <h1>{title}</h1>
        <p>{soon}</p>
      </div>
      {emergency && <Numbers app={app} />}
      {crisis && <p class="card">{crisis}</p>}
      <section class="card">
        <h2>{words.stop.does}</h2>
        <Lines lines={does} />
      </section>
      <section class="card">
        <h2>{words.stop.say}</h2>
        <blockquote class="stop-say">{say}</blockquote>
        <details>
          <summary>{words.stop.because}</summary>
          <Lines lines={assessment.reasons.map(({ because }) => because)} />
        </details>
      </section>
      <section class="card">
        <h2>{words.stop.meanwhile}</h2>
        <Lines lines={avoid} />
      </section>
      <Button look="quiet" onPress={onAgain}>
        {words.stop.changed}
      </Button>
    </div>
  )
}

/** The number to call: suggested by the language of the device, chosen by the person, never by the network. */
function Numbers({ app }: { readonly app: App }) {
  const { country } = app.store.diary.value.notes
  const all = numbersFor(navigator.language)
  const chosen = all.find(({ region }) => region === country) ?? all[0]
  const anywhere = all.find(({ region }) => region === 'anywhere')
  const shown = [...new Set([chosen, anywhere])].flatMap(number => (number ? [number] : []))
  return (
    <div class="stop-numbers">
      {shown.map(({ region, place, number, also }) => (
        <a key={region} class="stop-number" href={`tel:${number}`}>
          <strong>{number}</strong>
          <span>{place}</span>
          {also && <span>{words.stop.also(also)}</span>}
        </a>
      ))}
      <label class="stop-country">
        <span>{words.stop.country}</span>
        <select
          value={chosen?.region}
          onChange={event =>
            void app.store.record({ type: 'country-chosen', country: event.currentTarget.value })
          }
        >
          {all.map(({ region, place, number }) => (
            <option key={region} value={region}>
              {place}: {number}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul class="stop-list">
      {lines.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
