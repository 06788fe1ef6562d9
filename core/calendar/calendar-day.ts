/** The one arithmetic of time: moments, local calendar days, and days as numbers that can be counted. */

/** A moment, epoch ms. Plain numbers pass as one, numbers of days do not. Decision 0011. */
export type Moment = number & { readonly unit?: 'ms since 1970' }
/** A local calendar day, "2026-11-21": the diary belongs to the person's days, not to a time zone. */
export type Day = `${number}-${number}-${number}`
/** Whole days since 1 January 1970, to count with. Plain numbers pass as one, moments do not. */
export type DayNumber = number & { readonly unit?: 'days since 1970' }

/** A minute, milliseconds. */
export const MINUTE_MS = 60_000
/** A day of 24 hours, milliseconds. Calendar days of a clock that changes are an hour shorter or longer. */
export const DAY_MS = 86_400_000

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** The moments a diary knows, epoch ms: the years 2000 to 2199 and the first moment of 2200. No phone of ours is older. */
export const FIRST_MOMENT: Moment = 946_684_800_000
export const LAST_MOMENT: Moment = 7_258_118_400_000

/** True for a day of the calendar, as text of four, two and two figures; anything else from outside is refused. */
export function isDay(value: unknown): value is Day {
  if (!hasDayShape(value)) return false
  const [year = 0, month = 0, date = 0] = value.split('-').map(Number)
  return date <= daysOfMonth(year, month)
}

function daysOfMonth(year: number, month: number): number {
  if (month !== 2) return SHORT_MONTHS.includes(month) ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}
const SHORT_MONTHS: readonly number[] = [4, 6, 9, 11]

function hasDayShape(value: unknown): value is Day {
  return typeof value === 'string' && DAY.test(value)
}

/** True for a day of the years 2000 to 2199, or the one after: a diary has no others. */
export function isDiaryDay(value: unknown): value is Day {
  return isDay(value) && value >= '2000-01-01' && value <= '2200-01-01'
}

/**
 * The moment (epoch ms) a clock means. One that lost its date counts from 1970: it counts from 2000 here, so that what is
 * written by it can be read again.
 */
export function diaryMoment(now: number): Moment {
  if (now >= LAST_MOMENT) return LAST_MOMENT - DAY_MS
  return Math.max(FIRST_MOMENT + DAY_MS, now < FIRST_MOMENT ? now + FIRST_MOMENT + DAY_MS : now)
}

/** Days since 1970 of a calendar day such as "2026-11-21", without any time zone. Source: Hinnant, "chrono-compatible low-level date algorithms". */
export function dayNumber(day: Day): DayNumber {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The first and the last day a calendar of four digits has: what lies outside is held at its edge. */
const FIRST_DAY = -719_528
const LAST_DAY = 2_932_896

/** The calendar day so many days after 1 January 1970: 0 is "1970-01-01". Throws for what is no whole number. */
export function dayOfNumber(number: DayNumber): Day {
  const text = textOfDay(number)
  if (!hasDayShape(text)) throw new RangeError(`${number} is no whole number of days.`)
  return text
}

function textOfDay(number: DayNumber): string {
  const shifted = Math.min(LAST_DAY, Math.max(FIRST_DAY, number)) + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return [`${year}`.padStart(4, '0'), twoDigits(month), twoDigits(date)].join('-')
}

/** Calendar days from one day to another; below zero when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** The calendar day so many days after another one; before it, below zero. */
export function addDays(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days)
}

/** A part of a date or of a time as calendars write it: 7 is "07". */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
