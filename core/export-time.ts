/** Moments and days as files write them. Days are counted since 1 January 1970. */

const DAY_SECONDS = 86_400
/** The first and last moment of the years 1 to 9999, epoch seconds: files know no others. */
const FIRST_SECOND = -62_135_596_800
const LAST_SECOND = 253_402_300_799

/** An epoch moment in ms as `2026-11-21T08:00:05Z`; fractions of a second are left out. */
export function utcTime(at: number): string {
  const seconds = Math.min(LAST_SECOND, Math.max(FIRST_SECOND, Math.floor(at / 1000)))
  const day = Math.floor(seconds / DAY_SECONDS)
  const rest = seconds - day * DAY_SECONDS
  return `${dayText(day)}T${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}Z`
}

/** A day as `2026-11-21`. Source: Hinnant, "chrono-compatible low-level date algorithms". */
export function dayText(day: number): string {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const date = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
