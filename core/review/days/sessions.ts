/** The sessions of the weeks in figures. */
import { DAY_MS, type Moment } from '#core/calendar/calendar-day.ts'
import type { SessionRecord } from '#core/diary/diary.ts'
import { PRESSING } from '#core/vocabulary/ids.ts'
import type { Step } from '#core/session/step.ts'
import { SORENESS, type Soreness } from '#core/vocabulary/soreness.ts'

/** The steps that were done, wholly or in part. */
export function takenSteps({ steps, outcomes }: SessionRecord): readonly Step[] {
  return steps.filter((_, index) => outcomes[index] === 'done' || outcomes[index] === 'cut-short')
}

/** Minutes of work and rest; a step that was cut short counts half. */
export function minutesOf({ steps, outcomes }: SessionRecord): number {
  const seconds = steps.reduce((sum, { seconds, repeats, restSeconds }, index) => {
    const share = outcomes[index] === 'done' ? 1 : outcomes[index] === 'cut-short' ? 0.5 : 0
    return sum + share * (seconds * repeats + restSeconds * (repeats - 1))
  }, 0)
  return seconds / 60
}

/** What was pressed in a session, of some knots or of all: seconds of holding and the number of holds; cut short counts half. */
export function pressedIn(
  { steps, outcomes }: Pick<SessionRecord, 'steps' | 'outcomes'>,
  isMeant: (knot: string | undefined) => boolean = () => true,
): { readonly seconds: number; readonly holds: number } {
  let [seconds, holds] = [0, 0]
  steps.forEach((step, index) => {
    const outcome = outcomes[index]
    const counts = outcome === 'done' || outcome === 'cut-short'
    if (!counts || !PRESSING.has(step.technique) || !isMeant(step.knot)) return
    const share = outcome === 'done' ? 1 : 0.5
    seconds += share * step.seconds * step.repeats
    holds += Math.ceil(share * step.repeats)
  })
  return { seconds, holds }
}

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
