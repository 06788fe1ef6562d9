import { dayNumber } from '#core/calendar-day.ts'
import { diaryCsv } from '#core/csv.ts'
import { fhirBundle } from '#core/fhir.ts'
import { planCalendar } from '#core/plan-calendar.ts'
import { movements } from '#knowledge/movements.ts'
import { techniques } from '#knowledge/techniques.ts'
import type { App } from './app.ts'
import { localDayText } from './local-time.ts'
import { setupOf } from './setup.ts'
import { todayPlan } from './today-plan.ts'

export interface FileForOthers {
  readonly name: string
  readonly type: string
  readonly text: string
}

/** What other programs read of the diary. `hour` is the time of day of the calendar, "18:00". */
export const filesForOthers = {
  table(app) {
    const name = `unknot-${localDayText(app.platform.clock.now())}.csv`
    const text = `\uFEFF${diaryCsv(app.store.diary.value, localDayText)}`
    return { name, type: 'text/csv;charset=utf-8', text }
  },

  practice(app) {
    const now = app.platform.clock.now()
    const diary = app.store.diary.value
    const { outcome } = todayPlan(app)
    const firstDay = dayNumber(localDayText(diary.painted?.at ?? diary.firstAt ?? now))
    const more = outcome.ok ? { plan: { plan: outcome.plan, firstDay } } : {}
    const bundle = fhirBundle(diary, now, app.platform.newId(), { ...more, nameOf })
    const text = JSON.stringify(bundle, null, 2)
    return { name: `unknot-${localDayText(now)}.fhir.json`, type: 'application/fhir+json', text }
  },

  calendar(app, hour) {
    const now = app.platform.clock.now()
    const diary = app.store.diary.value
    const [hours = 18, minutes = 0] = hour.split(':').map(Number)
    const plan = {
      firstDay: dayNumber(localDayText(diary.painted?.at ?? now)),
      minute: hours * 60 + minutes,
      minutesADay: setupOf(diary).minutesADay,
    }
    const text = planCalendar(plan, now, app.platform.newId())
    return { name: `unknot-${localDayText(now)}.ics`, type: 'text/calendar', text }
  },
} satisfies Readonly<Record<string, (app: App, hour: string) => FileForOthers>>

export type KindForOthers = keyof typeof filesForOthers

/** Names of our own for what has no code of others. */
function nameOf(id: string): string {
  const records: Readonly<Record<string, { readonly name: string }>> = { ...techniques, ...movements }
  return records[id]?.name ?? id
}
