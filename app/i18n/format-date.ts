import type { Day, Moment } from '#core/calendar/calendar-day.ts'
import { LOCALE } from './locale.ts'
import { localDayText } from './local-time.ts'

/** Says a calendar day. A format costs a slow phone tens of milliseconds, so it is made when a day is first said. */
function dayFormat(options: Intl.DateTimeFormatOptions): (day: Day) => string {
  let format: Intl.DateTimeFormat | undefined
  return day => {
    format ??= new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' })
    return format.format(new Date(`${day}T12:00:00Z`))
  }
}

/** "21 Nov" */
export const shortDay = dayFormat({ day: 'numeric', month: 'short' })

/** "Sat, 21 Nov" */
export const longDay = dayFormat({ weekday: 'short', day: 'numeric', month: 'short' })

/** "21 Nov 2026" */
export const fullDay = dayFormat({ day: 'numeric', month: 'short', year: 'numeric' })

/** A moment (epoch ms) as its local day: "21 Nov 2026". */
export function dayOfMoment(at: Moment): string {
  return fullDay(localDayText(at))
}
