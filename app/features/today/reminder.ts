import { addDays, type Moment } from '#core/calendar/calendar-day.ts'
import { pathOf } from '#core/diary/plan-path.ts'
import type { App } from '#app/app.ts'
import { localCalendar } from '#app/i18n/local-time.ts'
import { returnWords } from './words/return.ts'

const waiting = new WeakMap<App, () => void>()

/**
 * Says the next session at the hour that was chosen, while the app is open in some tab: no server knows anybody. Called
 * again it takes the place of what was waiting.
 */
export function scheduleReminder(app: App): void {
  waiting.get(app)?.()
  waiting.delete(app)
  const at = reminderAt(app)
  if (at === undefined) return
  const off = app.platform.clock.alarm(at, () => {
    waiting.delete(app)
    // What was done meanwhile needs no word.
    if (pathOf(app.store.diary.value, app.platform.clock.now(), localCalendar).doneToday) return
    app.platform.notify.show(returnWords.reminder, returnWords.reminderText, false)
  })
  waiting.set(app, off)
}

/** The moment of the next one: today while nothing was done and the hour is still to come, else tomorrow. */
function reminderAt(app: App): Moment | undefined {
  const diary = app.store.diary.value
  const { hour } = diary.notes
  if (!hour?.reminds || app.platform.notify.state() !== 'granted') return undefined
  const now = app.platform.clock.now()
  const today = localCalendar.dayOf(now)
  const onDay = (days: number) =>
    localCalendar.noonOf(addDays(today, days)) + (hour.minute - 12 * 60) * 60_000
  const done = pathOf(diary, now, localCalendar).doneToday
  return done || onDay(0) <= now ? onDay(1) : onDay(0)
}
