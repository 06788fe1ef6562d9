/** The sessions of the weeks in figures. */
import { DAY_MS, type Moment } from '#core/calendar/calendar-day.ts'
import type { SessionRecord } from '#core/diary/diary.ts'
import { SORENESS, type Soreness } from '#core/vocabulary/soreness.ts'

/** How often each soreness was noted, and how many rated sessions have none noted. */
export interface SorenessCount {
  readonly counts: Readonly<Record<Soreness, number>>
  readonly noted: number
}

/** Counts the soreness after sessions. */
export function sorenessCount(sessions: readonly SessionRecord[]): SorenessCount {
  const of = (soreness: Soreness) => sessions.filter(session => session.soreness === soreness).length
  const counts = { none: of('none'), 'a-day': of('a-day'), 'two-days': of('two-days'), longer: of('longer') }
  return { counts, noted: SORENESS.reduce((sum, soreness) => sum + counts[soreness], 0) }
}

/** How rated sessions went: pain that fell, stayed or rose from before to after. */
export interface SessionEffect {
  readonly rated: number
  readonly eased: number
  readonly same: number
  readonly worse: number
}

/** Counts rated sessions by what they did. */
export function sessionEffect(sessions: readonly SessionRecord[]): SessionEffect {
  const changes = sessions.flatMap(({ painBefore, rated }) => (rated ? [rated.pain - painBefore] : []))
  const eased = changes.filter(change => change < 0).length
  const worse = changes.filter(change => change > 0).length
  return { rated: changes.length, eased, worse, same: changes.length - eased - worse }
}

const WEEK_MS = 7 * DAY_MS

/** Sessions done in each of the last weeks, oldest first; the last one ends now. */
export function sessionsByWeek(
  sessions: readonly SessionRecord[],
  now: Moment,
  weeks: number,
): readonly { readonly from: number; readonly count: number }[] {
  return Array.from({ length: weeks }, (_, index) => {
    const from = now - (weeks - index) * WEEK_MS
    const count = sessions.filter(({ startedAt, rated, ended }) => {
      const counts = rated !== undefined || ended === 'done'
      return counts && startedAt > from && startedAt <= from + WEEK_MS
    }).length
    return { from, count }
  })
}
