import type { Day, Moment } from './calendar-day.ts'

/** The person's own calendar, given from outside: which local day a moment is in, and when that day's noon is. */
export interface Calendar {
  readonly dayOf: (at: Moment) => Day
  readonly noonOf: (day: Day) => Moment
}
