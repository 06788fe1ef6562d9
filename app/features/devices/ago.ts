import type { Moment } from '#core/calendar/calendar-day.ts'
import { devicesWords } from './words/devices.ts'

const MINUTE_MS = 60_000
const HOUR_MINUTES = 60
const DAY_HOURS = 24
/** So long something is "a moment ago". Minutes. */
const NOW_MINUTES = 2

/** How long ago something was, as people say it; the clock of another device may be ahead of this one. */
export function agoWords(then: Moment, now: Moment): string {
  const { ago } = devicesWords
  const minutes = Math.floor((now - then) / MINUTE_MS)
  if (minutes < NOW_MINUTES) return ago.now
  if (minutes < HOUR_MINUTES) return ago.minutes(minutes)
  const hours = Math.floor(minutes / HOUR_MINUTES)
  return hours < DAY_HOURS ? ago.hours(hours) : ago.days(Math.floor(hours / DAY_HOURS))
}
