/** The calendar of somebody in Greenwich all year round, for tests. */
import { dayNumber, dayOfNumber, DAY_MS } from '#core/calendar/calendar-day.ts'
import type { Calendar } from '#core/calendar/calendar.ts'

export const utc: Calendar = {
  dayOf: at => dayOfNumber(Math.floor(at / DAY_MS)),
  noonOf: day => (dayNumber(day) + 0.5) * DAY_MS,
}
