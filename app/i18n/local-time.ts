import { DAY_MS, dayOfNumber, isDay, twoDigits, type Day, type Moment } from '#core/calendar/calendar-day.ts'
import { WEEKDAYS, type Weekday } from '#core/vocabulary/break-settings.ts'
import type { Calendar } from '#core/calendar/calendar.ts'
import type { Zone } from '#core/calendar/zone.ts'

/** A moment (epoch ms) as the clock on the wall shows it: minute of the day 0–1439 and weekday, 0 is Sunday. */
export function localTime(now: Moment): { readonly minute: number; readonly weekday: Weekday } {
  const date = new Date(now)
  const weekday = WEEKDAYS.find(day => day === date.getDay()) ?? 0
  return { minute: date.getHours() * 60 + date.getMinutes(), weekday }
}

/** The local calendar day of a moment (epoch ms), as the diary writes it: "2026-11-21". */
export function localDayText(now: Moment): Day {
  const date = new Date(now)
  const text = `${String(date.getFullYear()).padStart(4, '0')}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`
  return isDay(text) ? text : dayOfNumber(Math.floor(now / DAY_MS))
}

/** The person's own calendar: local days, in the time zone the device is in now. */
export const localCalendar: Calendar = {
  dayOf: localDayText,
  noonOf(day) {
    return new Date(`${day}T12:00:00`).getTime()
  },
}

/** A moment (epoch ms) as a time people read, "14:30" or "2:30 PM" by their own settings. */
export function clockText(at: Moment): string {
  return new Intl.DateTimeFormat([], { hour: 'numeric', minute: '2-digit' }).format(at)
}

/** The time zone the device is in now. */
export const localZone: Zone = {
  id: Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
  offsetAt: at => -new Date(at).getTimezoneOffset(),
}
