import { daysBetween, type Day, type Moment } from './calendar-day.ts'

/** The person's own calendar, given from outside: which local day a moment is in, and when that day's noon is. */
export interface Calendar {
  readonly dayOf: (at: Moment) => Day
  readonly noonOf: (day: Day) => Moment
}

/**
 * How many local midnights lie between two moments: 0 on the same day, 1 on the next one. Reviews, re-checks and ratings
 * count by it, so that what falls on a day is due from its morning, everywhere.
 */
export function daysFrom(from: Moment, to: Moment, { dayOf }: Pick<Calendar, 'dayOf'>): number {
  return daysBetween(dayOf(from), dayOf(to))
}
