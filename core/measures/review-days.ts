/** How the review counts days. */

import { DAY_MS, type Moment } from '#core/calendar/calendar-day.ts'
/** Days after the start on which to look back. Source: docs/clinical/outcomes.md#review-days. */
export const REVIEW_DAYS = [3, 7, 14, 42] as const
export type ReviewDay = (typeof REVIEW_DAYS)[number]

/** How many days ago an entry at local noon is: 0 is today, at any hour and across a change of the clocks. */
export function ageOf(at: Moment, now: Moment): number {
  return Math.round((now - at) / DAY_MS)
}

/** The entries at local noon of the last so many days, today included. */
export function within<Item extends { readonly at: Moment }>(
  items: readonly Item[],
  now: Moment,
  days: number,
): readonly Item[] {
  return items.filter(({ at }) => ageOf(at, now) >= 0 && ageOf(at, now) < days)
}

/** How many of the latest entries are of days running, up to today or yesterday. */
export function runOf<Item extends { readonly at: Moment }>(
  items: readonly Item[],
  now: Moment,
): readonly Item[] {
  const latest = items.at(-1)
  if (latest === undefined || ageOf(latest.at, now) > 1) return []
  const start = items.findLastIndex((item, index) => {
    const before = items[index - 1]
    return before === undefined || Math.round((item.at - before.at) / DAY_MS) > 1
  })
  return items.slice(Math.max(0, start))
}
