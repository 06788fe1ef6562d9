import { useState } from 'preact/hooks'
import * as v from 'valibot'
import { listOf } from '#core/diary/bounds.ts'
import { dayNumber } from '#core/calendar/calendar-day.ts'
import { FLARE_FACTORS, type FlareFactor } from '#core/diary/event-notes.ts'
import { flarePattern, type FlarePattern } from '#core/review/days/flares.ts'
import type { App } from '#app/app.ts'
import { useKept } from '#app/state/kept.ts'
import { localDayText } from '#app/i18n/local-time.ts'
import '#app/ui/chips.css'
import { Button } from '#app/ui/button.tsx'
import { preventWords } from './words.ts'

const { flare } = preventWords
const savedTicks = listOf(v.picklist(FLARE_FACTORS))

/** Ten seconds after a flare, and after three of them what they share. */
export function FlareCard({ app }: { readonly app: App }) {
  const form = useKept(app, 'flare', savedTicks, [])
  const ticked = form.value
  const [recorded, setRecorded] = useState(false)
  const { flares, days } = app.store.diary.value.notes
  const pattern = flarePattern(
    flares.map(({ at, before }) => ({ day: dayNumber(localDayText(at)), before })),
    Object.values(days),
  )
  const toggle = (factor: FlareFactor) => {
    setRecorded(false)
    form.change(ticked.includes(factor) ? ticked.filter(other => other !== factor) : [...ticked, factor])
  }
  const save = () => {
    // Nothing was ticked since: a second tap.
    if (recorded) return
    void app.store.record({ type: 'flare-noted', before: ticked })
    form.drop()
    setRecorded(true)
  }
  return (
    <section class="card flare">
      <h2>{flare.title}</h2>
      <p>{flare.text}</p>
      <div>
        <fieldset class="chips">
          <legend>{flare.legend}</legend>
          {FLARE_FACTORS.map(factor => (
            <label key={factor} class="chip">
              <input type="checkbox" checked={ticked.includes(factor)} onChange={() => toggle(factor)} />
              <span>{flare.factors[factor]}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <div class="row-wrap flare-save">
        <Button onPress={save}>{flare.save}</Button>
        <p class="small muted" role="status">
          {recorded && app.store.waiting.value === 0 ? flare.saved : flare.none}
        </p>
      </div>
      <Pattern pattern={pattern} />
    </section>
  )
}

function Pattern({ pattern }: { readonly pattern: FlarePattern }) {
  if (pattern.kind === 'too-few')
    return (
      <p class="small muted">
        {pattern.flares === 0 ? flare.first : flare.tooFew(pattern.flares, pattern.needed)}
      </p>
    )
  if (pattern.kind === 'nothing') return <p>{flare.nothing(pattern.flares)}</p>
  return (
    <div class="flare-pattern">
      <h3>{flare.standsOut}</h3>
      <table>
        <caption class="visually-hidden">{flare.table}</caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{flare.columnWhat}</th>
            <th scope="col">{flare.columnBefore}</th>
            <th scope="col">{flare.columnOther}</th>
          </tr>
        </thead>
        <tbody>
          {pattern.standing.map(({ factor, before, of, otherDays }) => (
            <tr key={factor}>
              <th scope="row">{flare.factors[factor]}</th>
              <td>
                <span class="flare-dots" aria-hidden="true">
                  {Array.from({ length: of }, (_, index) => (
                    <span key={index} class={index < before ? 'flare-dot flare-dot-full' : 'flare-dot'} />
                  ))}
                </span>
                {flare.before(before, of)}
              </td>
              <td class="small muted">
                {otherDays ? flare.otherDays(otherDays.with, otherDays.of) : flare.unknown}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small muted">{flare.careful}</p>
    </div>
  )
}
