import { numbersFor } from '#core/safety/emergency-numbers.ts'
import { crisisLines } from '#knowledge/safety/crisis-lines.ts'
import { ANYWHERE, emergencyNumbers } from '#knowledge/safety/emergency-numbers.ts'
import type { App } from '#app/app.ts'
import { telOf } from '#app/ui/tel.ts'
import { stopWords } from './words.ts'

interface StopNumbersProps {
  readonly app: App
  /** Whether a line that listens belongs here. */
  readonly crisis: boolean
  /** What is called first. */
  readonly first: 'emergency' | 'crisis'
}

/** The numbers to call: suggested by the language of the device, chosen by the person, never by the network. */
export function StopNumbers({ app, crisis, first }: StopNumbersProps) {
  const { country } = app.store.diary.value.notes
  const all = numbersFor(navigator.language, emergencyNumbers, ANYWHERE)
  const chosen = all.find(({ region }) => region === country) ?? all[0] ?? ANYWHERE
  const emergency = [chosen, ...(chosen.number === ANYWHERE.number ? [] : [ANYWHERE])].map(
    ({ region, place, number, also }) => ({
      key: region,
      number,
      lines: [place, ...(also === undefined ? [] : [stopWords.also(also)])],
    }),
  )
  const listening = crisisLines
    .filter(({ region }) => crisis && region === chosen.region)
    .map(({ number, also }) => ({
      key: 'crisis',
      number,
      lines: [stopWords.crisisLine, chosen.place, ...(also === undefined ? [] : [stopWords.also(also)])],
    }))
  const shown = first === 'crisis' ? [...listening, ...emergency] : [...emergency, ...listening]
  return (
    <div class="stop-numbers">
      {shown.map(({ key, number, lines }) => (
        <a key={key} class="stop-number" href={telOf(number)}>
          <strong>{number}</strong>
          {lines.map(line => (
            <span key={line}>{line}</span>
          ))}
        </a>
      ))}
      <label class="stop-country">
        <span>{stopWords.country}</span>
        <select
          value={chosen.region}
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
