/** The present course: since when it hurts this time, and how many of the person's own days that is. */
import { daysFrom, type Calendar } from '#core/calendar/calendar.ts'
import { addDays, DAY_MS, type Day, type Moment } from '#core/calendar/calendar-day.ts'
import type { Diary } from '#core/diary/diary.ts'
import { lastReported } from '#core/diary/latest-pain.ts'
import { withPain, type PainEntry } from '#core/measures/measures.ts'
import { REVIEW_DAYS, type ReviewDay } from '#core/measures/review-days.ts'

/** When it began, and how many local days have passed since: 0 on the first. */
export interface Course {
  readonly startedAt: Moment
  readonly startDay: Day
  readonly day: number
}

/** The course the diary is in at a moment; undefined while nothing was told. Days are oldest first. */
export function courseOf(
  diary: Diary,
  days: readonly PainEntry[],
  now: Moment,
  calendar: Calendar,
): Course | undefined {
  const startedAt = courseAfterClosing(diary, days, calendar) ?? courseStart(diary, days)
  if (startedAt === undefined) return undefined
  return {
    startedAt,
    startDay: calendar.dayOf(startedAt),
    day: Math.max(0, daysFrom(startedAt, now, calendar)),
  }
}

/** When the person said it is gone, as long as nothing was painted or guided since: epoch ms. */
export function closedAt({ notes, painted, sessions }: Diary): Moment | undefined {
  const at = notes.closings.at(-1)
  const since = Math.max(painted?.at ?? 0, sessions.at(-1)?.startedAt ?? 0)
  return at !== undefined && at >= since ? at : undefined
}

/**
 * After so many days without a word it is first asked what became of it.
 * @judgement Two weeks, as long as the path of a plan.
 */
const AWAY_DAYS = 14

/** For how many days a person with an open course has told nothing, where that is long enough to ask first. */
export function awayFor(diary: Diary, now: Moment, calendar: Calendar): number | undefined {
  const { painted, checked, notes } = diary
  if (!painted || closedAt(diary) !== undefined) return undefined
  const last = Math.max(
    checked?.at ?? 0,
    lastReported(diary, calendar)?.at ?? 0,
    ...Object.values(notes.notedAt),
    ...notes.lookBacks.map(({ at }) => at),
  )
  const days = daysFrom(last, now, calendar)
  return days >= AWAY_DAYS ? days : undefined
}

/** The next day to look back on, after today, and its date; undefined after the last. */
export function nextReview({
  startDay,
  day,
}: Pick<Course, 'startDay' | 'day'>): { readonly day: ReviewDay; readonly on: Day } | undefined {
  const next = REVIEW_DAYS.find(review => review > day)
  return next === undefined ? undefined : { day: next, on: addDays(startDay, next) }
}

/**
 * After so many days without an entry, what comes is a new course.
 * @judgement Four weeks are ours, not measured.
 */
const SILENCE_DAYS = 28
/** Days running at 0 or 1 after which pain of 3 or more is a new course. Source: docs/clinical/outcomes.md#review-days. */
const CALM_DAYS = 7
const CALM = 1
const HURTS = 3

/**
 * What was closed is over: the first painting or session after it begins another course, and so does a day that hurts.
 * Until one of them comes, the one that was closed is the one to look at.
 */
function courseAfterClosing(
  { notes, painted, sessions }: Diary,
  days: readonly PainEntry[],
  { dayOf }: Calendar,
): Moment | undefined {
  const closed = notes.closings.at(-1)
  if (closed === undefined) return undefined
  const told = [painted?.at ?? 0, ...sessions.map(({ startedAt }) => startedAt)].filter(at => at > closed)
  const hurt = withPain(days).filter(({ at, pain }) => pain >= HURTS && dayOf(at) > dayOf(closed))
  const moments = [...told, ...hurt.map(({ at }) => at)]
  return moments.length === 0 ? undefined : Math.min(...moments)
}

/**
 * The first thing told after the last long silence, or the first pain after the last calm week. Undefined while nothing
 * was told. Days are oldest first.
 */
function courseStart(diary: Diary, days: readonly PainEntry[]): Moment | undefined {
  const sessions = diary.sessions.map(({ startedAt }) => startedAt)
  const told = [diary.painted, diary.checked].flatMap(entry => entry?.at ?? [])
  const moments = [...days.map(({ at }) => at), ...sessions, ...told].sort((a, b) => a - b)
  const afterSilence = moments.findLast((at, index) => {
    const before = moments[index - 1]
    return before === undefined || at - before > SILENCE_DAYS * DAY_MS
  })
  if (afterSilence === undefined) return undefined
  return Math.max(afterSilence, flareAfterCalm(days) ?? afterSilence)
}

/** The moment of the last pain of 3 or more that ended a calm week. */
function flareAfterCalm(days: readonly PainEntry[]): Moment | undefined {
  let run = 0
  let before: Moment | undefined
  let flare: Moment | undefined
  for (const { at, pain } of withPain(days)) {
    const isNext = before !== undefined && Math.round((at - before) / DAY_MS) === 1
    if (pain >= HURTS && run >= CALM_DAYS) flare = at
    if (pain <= CALM) run = run >= CALM_DAYS ? run : isNext ? run + 1 : 1
    else if (pain >= HURTS || run < CALM_DAYS) run = 0
    before = at
  }
  return flare
}
