import { dayNumber } from '#core/calendar/calendar-day.ts'
import { pathOf } from '#core/diary/plan-path.ts'
import { PLAN_DAYS } from '#core/plan/plan.ts'
import { courseOf } from '#core/review/days/course.ts'
import { dailyEntries } from '#core/review/days/days.ts'
import { diaryCsv } from '#core/share/csv.ts'
import { fhirBundle } from '#core/share/fhir/bundle.ts'
import { planCalendar } from '#core/share/calendar/plan-calendar.ts'
import type { App } from '#app/app.ts'
import { planWords } from '#app/features/plan/words/plan.ts'
import { spokenTime } from '#app/i18n/duration.ts'
import { localCalendar, localDayText } from '#app/i18n/local-time.ts'
import { DECIMAL } from '#app/i18n/locale.ts'
import { diarySeed, fileNow } from '#app/state/calendar-file.ts'
import { setupOf } from '#app/state/plan-setup.ts'
import { todayPlan } from '#app/state/today-plan.ts'
import { clinicalNameOf, nameOf, questionOf } from './names.ts'

export interface ExportedFile {
  readonly name: string
  readonly type: string
  readonly text: string
}

/** What other programs read of the diary. `hour` is the time of day of the calendar, "18:00". */
export const exportFormats = {
  async table(app) {
    const { events } = await app.store.readAll()
    const name = `unknot-${localDayText(app.platform.clock.now())}.csv`
    const text = `\uFEFF${diaryCsv(events, localDayText, { decimal: DECIMAL, nameOf })}`
    return { name, type: 'text/csv;charset=utf-8', text }
  },

  practice(app) {
    const now = app.platform.clock.now()
    const diary = app.store.diary.value
    const { outcome } = todayPlan(app)
    const firstDay = dayNumber(localDayText(diary.painted?.at ?? diary.firstAt ?? now))
    const more = outcome.ok ? { plan: { plan: outcome.plan, firstDay } } : {}
    const bundle = fhirBundle(diary, now, diarySeed(diary), {
      ...more,
      nameOf: clinicalNameOf,
      questionOf,
      doseText: (seconds, repeats) => planWords.dose(planWords.time(spokenTime(seconds)), repeats),
    })
    const text = JSON.stringify(bundle, null, 2)
    return { name: `unknot-${localDayText(now)}.fhir.json`, type: 'application/fhir+json', text }
  },

  calendar(app, hour) {
    const now = app.platform.clock.now()
    const diary = app.store.diary.value
    const { hours, minutes } = timeOf(hour)
    const { day, doneToday } = pathOf(diary, now, localCalendar)
    const today = dayNumber(localDayText(now))
    const course = courseOf(diary, dailyEntries(diary, localCalendar), now, localCalendar)
    const plan = {
      firstDay: doneToday ? today + 1 : today,
      sessions: Math.max(1, PLAN_DAYS - ((day - 1) % PLAN_DAYS) - (doneToday ? 1 : 0)),
      courseDay: course ? dayNumber(course.startDay) : today,
      minute: hours * 60 + minutes,
      minutesADay: setupOf(diary).minutesADay,
    }
    const text = planCalendar(plan, fileNow(app, 'plan'), diarySeed(diary))
    return { name: `unknot-${localDayText(now)}.ics`, type: 'text/calendar', text }
  },
} satisfies Readonly<Record<string, (app: App, hour: string) => ExportedFile | Promise<ExportedFile>>>

export type ExportFormat = keyof typeof exportFormats

/** A time of day as a field gives it; six in the evening where the field was cleared. */
function timeOf(text: string): { readonly hours: number; readonly minutes: number } {
  const [, hours = '18', minutes = '0'] = /^(\d+)(?::(\d+))?$/u.exec(text) ?? []
  return { hours: Number(hours), minutes: Number(minutes) }
}
