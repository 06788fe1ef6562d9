/** The programme somebody was given: what of it is theirs to do today, by their own answers. */
import type { Day, Moment } from '#core/calendar/calendar-day.ts'
import { isDue, runningCourse, timesDone, type Course } from '#core/programme/course.ts'
import type { Programme, Row } from '#core/programme/programme.ts'
import { ledDay, sessionOf } from '#core/programme/session-steps.ts'
import type { Verdict } from '#core/programme/verdict.ts'
import { weigh, type Weighed } from '#core/programme/weigh.ts'
import type { Diary } from '#core/diary/diary.ts'
import type { DayPlan } from '#core/plan/day-plan.ts'
import type { PlanRequest } from '#core/plan/context/request.ts'
import { localCalendar } from '#app/i18n/local-time.ts'
import { KNOWLEDGE } from './plan-knowledge.ts'

/** The verdicts of these rows for whoever makes this request. */
export function weighed(request: PlanRequest, programme: Programme): Weighed {
  return weigh(request, KNOWLEDGE, programme)
}

/** The programme that leads today, by the diary. */
export function courseOf(diary: Diary, now: Moment): Course | undefined {
  return runningCourse(diary, now, localCalendar)
}

/** A row today: what may be done of it, and whether it is still to do. */
export interface RowToday {
  readonly verdict: Verdict
  /** `later`: not on this day. `crowded`: no room beside the others, with the reason. */
  readonly when: 'now' | 'done' | 'later' | 'closed' | { readonly crowded: string }
}

/** Every row of a course as it stands today, in the sender's order; nothing while the check is not passed. */
export function rowsToday(
  course: Pick<Course, 'taken' | 'programme' | 'from'>,
  request: PlanRequest,
  diary: Diary,
  now: Moment,
): readonly RowToday[] {
  const made = weighed(request, course.programme)
  if (!made.ok) return []
  const today: Day = localCalendar.dayOf(now)
  const sessions = diary.sessions.filter(
    ({ startedAt }) => startedAt >= course.taken.at && localCalendar.dayOf(startedAt) === today,
  )
  const isDueNow = (row: Row, may: Row) => isDue(row, may, { from: course.from, today, sessions })
  const due = made.verdicts.flatMap(verdict =>
    verdict.state === 'open' && isDueNow(verdict.row, verdict.may) ? [verdict] : [],
  )
  const { crowded } = sessionOf(due)
  return made.verdicts.map(verdict => {
    if (verdict.state !== 'open') return { verdict, when: 'closed' }
    if (!due.includes(verdict))
      return { verdict, when: timesDone(verdict.row, sessions) > 0 ? 'done' : 'later' }
    const because = crowded.find(({ row }) => row === verdict.row)?.because
    return { verdict, when: because === undefined ? 'now' : { crowded: because } }
  })
}

/** The day that a course leads. A routine that is done leaves the day to our own plan. */
export function dayLedBy(
  course: Course,
  request: PlanRequest,
  own: DayPlan,
  diary: Diary,
  now: Moment,
): DayPlan {
  const open = rowsToday(course, request, diary, now).flatMap(({ verdict, when }) =>
    verdict.state === 'open' && when === 'now' ? [verdict] : [],
  )
  const { steps } = sessionOf(open)
  const { programme, taken } = course
  if (steps.length === 0 && programme.until === undefined) return own
  return ledDay(
    own,
    { steps, rows: programme.rows, fills: taken.fills },
    request.setup.minutesADay,
    KNOWLEDGE,
  )
}

/** True for somebody without pain, who never marked a place, while they are on a programme. */
export function leadsWithoutPlace(diary: Diary, now: Moment): boolean {
  return diary.painted === undefined && courseOf(diary, now) !== undefined
}
