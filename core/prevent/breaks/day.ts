/** Which local day it is, and whether a person works now. The clock's own local minute and weekday come in. */
import { DAY_MS, type Moment, MINUTE_MS } from '#core/calendar/calendar-day.ts'
import type { BreakSettings, Weekday } from '#core/vocabulary/break-settings.ts'

/**
 * Without working hours "tomorrow" begins here.
 * @judgement At midnight a long evening may still go on; at five in the morning it is over.
 */
const MORNING_MINUTE = 5 * 60

/** A moment as the person's own clock shows it. */
export interface LocalMoment {
  /** Epoch ms. */
  readonly now: Moment
  /** 0–1439. */
  readonly minute: number
  readonly weekday: Weekday
}

/** Days since 1 January 1970 on the local calendar, in any time zone and on days when the clocks change. */
export function localDay({ now, minute, weekday }: LocalMoment): number {
  const near = Math.round((now - minute * MINUTE_MS) / DAY_MS)
  return [near, near - 1, near + 1].find(day => weekdayOf(day) === weekday) ?? near
}

/** The weekday of a local day (days since 1970); 1 January 1970 was a Thursday. */
export function weekdayOf(day: number): Weekday {
  const names = [0, 1, 2, 3, 4, 5, 6] as const
  return names[(((day + 4) % 7) + 7) % 7] ?? 0
}

/** The day that the current stretch of work belongs to: a night shift belongs to the evening it began. */
export function shiftDay(settings: BreakSettings, moment: LocalMoment): number {
  const day = localDay(moment)
  const { workingHours } = settings
  if (!workingHours || workingHours.from === workingHours.to)
    return moment.minute < MORNING_MINUTE ? day - 1 : day
  const isNight = workingHours.from > workingHours.to
  return isNight && moment.minute < workingHours.to ? day - 1 : day
}

/** True on a working day within working hours. */
export function isWorking(settings: BreakSettings, moment: LocalMoment): boolean {
  if (!settings.workingDays.includes(weekdayOf(shiftDay(settings, moment)))) return false
  const { workingHours } = settings
  if (!workingHours || workingHours.from === workingHours.to) return true
  const { from, to } = workingHours
  return from < to ? moment.minute >= from && moment.minute < to : moment.minute >= from || moment.minute < to
}
