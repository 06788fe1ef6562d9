/** From the diary to what the plan goes by: the days since the painting, with what was done and how it was after. */
import { dayNumber, type Moment } from '#core/calendar/calendar-day.ts'
import { pathOf } from '#core/diary/plan-path.ts'
import type { Diary, SessionRecord } from '#core/diary/diary.ts'
import type { History, PastDay, PastFinding, PastStep } from '#core/plan/context/request.ts'
import type { Calendar } from '#core/calendar/calendar.ts'
import { takenSteps } from '#core/review/days/sessions.ts'
import { sessionTenderness } from '#core/review/days/tenderness.ts'
import type { TrialOption } from '#core/measures/trial.ts'

/** What the reviews and the person's own trial say for today. */
export interface PastWords {
  readonly findings: readonly PastFinding[]
  readonly trial?: TrialOption
}

/** The past of the plan that began with the latest painting; undefined while there is none. `now` is epoch ms. */
export function pastOf(
  diary: Diary,
  now: Moment,
  calendar: Calendar,
  { findings, trial }: PastWords,
): History | undefined {
  const { painted } = diary
  if (!painted) return undefined
  const today = dayNumber(calendar.dayOf(now))
  const numberOf = (at: Moment) => dayNumber(calendar.dayOf(at))
  if (numberOf(painted.at) >= today && findings.length === 0) return undefined
  const sessions = diary.sessions.filter(
    ({ startedAt }) => startedAt >= painted.at && numberOf(startedAt) < today,
  )
  const days = [...new Set(sessions.map(({ startedAt }) => today - numberOf(startedAt)))]
    .toSorted((a, b) => a - b)
    .map(ago =>
      dayOf(
        ago,
        sessions.filter(({ startedAt }) => today - numberOf(startedAt) === ago),
      ),
    )
  return {
    done: pathOf(diary, now, calendar).done.length,
    days,
    findings,
    ...(trial === undefined ? {} : { trial }),
  }
}

function dayOf(ago: number, sessions: readonly SessionRecord[]): PastDay {
  const rated = sessions.findLast(session => session.rated)?.rated
  const soreness = sessions.findLast(session => session.soreness !== undefined)?.soreness
  const [first] = sessions
  const tenderness = Object.fromEntries(
    sessions.flatMap(session => {
      const rated = sessionTenderness(session)
      return rated ? [[rated.knot, rated.tenderness] as const] : []
    }),
  )
  return {
    ago,
    steps: sessions.flatMap(pastSteps),
    ...(first ? { painBefore: first.painBefore } : {}),
    ...(rated ? { painAfter: rated.pain } : {}),
    ...(soreness === undefined ? {} : { soreness }),
    ...(Object.keys(tenderness).length > 0 ? { tenderness } : {}),
  }
}

function pastSteps(session: SessionRecord): readonly PastStep[] {
  const taken = new Set(takenSteps(session))
  return session.steps.flatMap((step, index) =>
    taken.has(step) ? [{ ...step, lighter: session.lighter?.[index] ?? 0 }] : [],
  )
}
