/** Moments as files write them. */
import { dayOfNumber } from './calendar-day.ts'

const DAY_SECONDS = 86_400
/** The first and last moment of the years 1 to 9999, epoch seconds: files know no others. */
const FIRST_SECOND = -62_135_596_800
const LAST_SECOND = 253_402_300_799

/** An epoch moment in ms as `2026-11-21T08:00:05Z`; fractions of a second are left out. */
export function utcTime(at: number): string {
  const seconds = Math.min(LAST_SECOND, Math.max(FIRST_SECOND, Math.floor(at / 1000)))
  const day = Math.floor(seconds / DAY_SECONDS)
  const rest = seconds - day * DAY_SECONDS
  return `${dayOfNumber(day)}T${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}Z`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
