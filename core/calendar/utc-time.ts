/** Moments as files write them. */
import { dayOfNumber, twoDigits } from './calendar-day.ts'

const DAY_SECONDS = 86_400
/** The first and last moment of the years 1 to 9999, epoch seconds: files know no others. */
const FIRST_SECOND = -62_135_596_800
const LAST_SECOND = 253_402_300_799

/** An epoch moment in ms as `2026-11-21T08:00:05Z`; fractions of a second are left out. */
export function utcTime(at: number): string {
  const seconds = Math.min(LAST_SECOND, Math.max(FIRST_SECOND, Math.floor(at / 1000)))
  const day = Math.floor(seconds / DAY_SECONDS)
  const rest = seconds - day * DAY_SECONDS
  return `${dayOfNumber(day)}T${twoDigits(Math.floor(rest / 3600))}:${twoDigits(Math.floor(rest / 60) % 60)}:${twoDigits(rest % 60)}Z`
}
