import { useState } from 'preact/hooks'
import { dayNumber } from '#core/calendar-day.ts'
import { diaryCsv } from '#core/csv.ts'
import { exportDiary } from '#core/export.ts'
import { fhirBundle } from '#core/fhir.ts'
import { planCalendar } from '#core/plan-calendar.ts'
import { movements } from '#knowledge/movements.ts'
import { techniques } from '#knowledge/techniques.ts'
import type { App } from '../app.ts'
import { download } from '../download.ts'
import { localDayText } from '../local-time.ts'
import { setupOf } from '../setup.ts'
import { todayPlan } from '../today-plan.ts'
import { Button } from '../ui/button.tsx'
import { mineWords as words } from '../words/mine.ts'

/** The diary in four shapes, and the page to print. */
export function TakeAlong({ app }: { readonly app: App }) {
  const [hour, setHour] = useState('18:00')
  const diary = app.store.diary.value
  const now = app.platform.clock.now()
  const today = localDayText(now)

  const saveFile = async () => {
    download(`unknot-${today}.json`, 'application/json', exportDiary(await app.store.events(), now))
    await app.store.record({ type: 'exported' })
  }
  const saveTable = () =>
    download(`unknot-${today}.csv`, 'text/csv;charset=utf-8', `\uFEFF${diaryCsv(diary, localDayText)}`)
  const savePractice = () => {
    const { outcome } = todayPlan(app)
    const firstDay = dayNumber(localDayText(diary.painted?.at ?? diary.firstAt ?? now))
    const more = outcome.ok ? { plan: { plan: outcome.plan, firstDay } } : {}
    const bundle = fhirBundle(diary, now, app.platform.newId(), { ...more, nameOf })
    download(`unknot-${today}.fhir.json`, 'application/fhir+json', JSON.stringify(bundle, null, 2))
  }
  const saveCalendar = () => {
    const [hours = 18, minutes = 0] = hour.split(':').map(Number)
    const plan = {
      firstDay: dayNumber(localDayText(diary.painted?.at ?? now)),
      minute: hours * 60 + minutes,
      minutesADay: setupOf(diary).minutesADay,
    }
    const text = planCalendar(plan, now, app.platform.newId())
    download(`unknot-${today}.ics`, 'text/calendar', text)
  }

  return (
    <section class="card">
      <h2>{words.takeTitle}</h2>
      <ul class="mine-rows">
        <Row text={words.fileText}>
          <Button look="main" onPress={() => void saveFile()}>
            {words.file}
          </Button>
        </Row>
        <Row text={words.tableText}>
          <Button onPress={saveTable}>{words.table}</Button>
        </Row>
        <Row text={words.practiceText}>
          <Button onPress={savePractice}>{words.practice}</Button>
        </Row>
        <Row text={words.calendarText}>
          <div class="row-wrap">
            <label class="mine-hour">
              <span class="small">{words.at}</span>
              <input type="time" value={hour} onInput={event => setHour(event.currentTarget.value)} />
            </label>
            <Button onPress={saveCalendar}>{words.calendar}</Button>
          </div>
        </Row>
      </ul>
      <Button look="quiet" icon="print" onPress={() => app.addresses.go('sheet')}>
        {words.sheet}
      </Button>
    </section>
  )
}

interface RowProps {
  readonly text: string
  readonly children: preact.ComponentChildren
}

function Row({ text, children }: RowProps) {
  return (
    <li>
      <p class="small">{text}</p>
      {children}
    </li>
  )
}

/** Names of our own for what has no code of others. */
function nameOf(id: string): string {
  const records: Readonly<Record<string, { readonly name: string }>> = { ...techniques, ...movements }
  return records[id]?.name ?? id
}
