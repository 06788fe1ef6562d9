/** When the whole check is asked again, and what time alone says. Source: docs/clinical/red-flags.md#before-each-session and docs/clinical/red-flags.md#timeline. */
import { DAY_MS, type Moment } from '#core/calendar/calendar-day.ts'
import { daysFrom, type Calendar } from '#core/calendar/calendar.ts'
import type { Diary } from '#core/diary/diary.ts'
import { reportedPains } from '#core/diary/latest-pain.ts'
import { isWorse } from '#core/measures/worse.ts'
import { needsMiniCheck } from './mini-check.ts'
import { isUrgent } from '#core/safety/urgency.ts'

/** Days after the painting on which the whole check is asked again. */
export const RECHECK_DAYS = [3, 7, 14] as const
/**
 * After the last of them, this often.
 * @judgement Every two weeks, so that six weeks falls on such a day.
 */
export const RECHECK_EVERY_DAYS = 14

/** Why the whole check has to be answered before anything else. */
export type RecheckReason = 'never-checked' | 'painted-since' | 'something-new' | 'worse' | 'day' | 'clock'

/** What has to be asked before self-care at this moment. */
export type Recheck =
  | { readonly ask: 'full'; readonly because: RecheckReason }
  | { readonly ask: 'mini' }
  | { readonly ask: 'nothing' }

/** What to ask before a session that starts now (epoch ms). A whole check just answered counts as the mini-check. */
export function recheck(diary: Diary, now: Moment, calendar: Calendar): Recheck {
  const because = fullCheckDue(diary, now, calendar)
  if (because !== undefined) return { ask: 'full', because }
  return needsMiniCheck(diary, now) ? { ask: 'mini' } : { ask: 'nothing' }
}

/** Why the whole check is due now (epoch ms), or undefined while the last one still holds. */
export function fullCheckDue(diary: Diary, now: Moment, calendar: Calendar): RecheckReason | undefined {
  const { painted, checked } = diary
  if (!checked) return 'never-checked'
  if (isUrgent(checked.tier)) return undefined
  if (painted && checked.at < painted.at) return 'painted-since'
  if (diary.askAgain) return 'something-new'
  if (isWorseSinceCheck(diary, calendar)) return 'worse'
  if (now < checked.at - DAY_MS) return 'clock'
  const start = painted?.at ?? checked.at
  const due = lastRecheckDay(daysFrom(start, now, calendar))
  return daysFrom(start, checked.at, calendar) < due ? 'day' : undefined
}

/** The latest re-check day that has come so many local days after the start; 0 before the first. */
export function lastRecheckDay(day: number): number {
  const [, , last] = RECHECK_DAYS
  if (day >= last) return last + Math.floor((day - last) / RECHECK_EVERY_DAYS) * RECHECK_EVERY_DAYS
  return RECHECK_DAYS.findLast(due => due <= day) ?? 0
}

/** Since the last whole check a flare was told, or a pain at least two points above what was told there. */
export function isWorseSinceCheck(diary: Diary, calendar: Calendar): boolean {
  const { checked, notes } = diary
  if (!checked) return false
  if (notes.flares.some(({ at }) => at > checked.at)) return true
  const before = checked.answers.painNow ?? 0
  return reportedPains(diary, calendar).some(({ at, pain }) => at > checked.at && isWorse(before, pain))
}
