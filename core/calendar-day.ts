/** Days of the diary are texts like "2026-11-21"; here they become numbers that can be compared and counted. */

/** Days since 1 January 1970 of a text like "2026-11-21"; none for other texts. Source: Hinnant, as in `ics.ts`. */
export function dayNumber(text: string): number | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text)
  if (!found) return undefined
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const shiftedYear = month <= 2 ? year - 1 : year
  const era = Math.floor(shiftedYear / 400)
  const yearOfEra = shiftedYear - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}
