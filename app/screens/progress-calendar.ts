import { dayNumber, dayOfNumber } from '#core/calendar-day.ts'
import type { Calendar } from '#core/progress-days.ts'
import { LOCALE } from '../language.ts'
import { localDayText } from '../local-time.ts'

/** The person's own calendar: local days, in the time zone the device is in now. */
export const localCalendar: Calendar = {
  dayOf: localDayText,
  noonOf(day) {
    return new Date(`${day}T12:00:00`).getTime()
  },
}

const SHORT = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', timeZone: 'UTC' })
const LONG = new Intl.DateTimeFormat(LOCALE, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
})
const WITH_YEAR = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})

/** "21 Nov" */
export function shortDay(day: string): string {
  return SHORT.format(new Date(`${day}T12:00:00Z`))
}

/** "Sat, 21 Nov" */
export function longDay(day: string): string {
  return LONG.format(new Date(`${day}T12:00:00Z`))
}

/** "21 Nov 2026" */
export function fullDay(day: string): string {
  return WITH_YEAR.format(new Date(`${day}T12:00:00Z`))
}

/** A moment (epoch ms) as its local day: "21 Nov 2026". */
export function dayOfMoment(at: number): string {
  return fullDay(localCalendar.dayOf(at))
}

/** The day so many calendar days after another one. */
export function dayAfter(day: string, days: number): string {
  return dayOfNumber(dayNumber(day) + days)
}
