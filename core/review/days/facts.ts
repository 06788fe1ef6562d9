/** From the diary to what the reviews look at. */
import type { Moment } from '#core/calendar/calendar-day.ts'
import type { Diary, SessionRecord } from '#core/diary/diary.ts'
import { CHANGES, type Change, type PastSession, type ReviewFacts } from '#core/measures/finding.ts'
import { PRESSING, type TechniqueId } from '#core/vocabulary/ids.ts'
import type { Knot } from '#core/locate/knot.ts'
import { riskOf } from '#core/measures/measures.ts'
import { courseOf } from './course.ts'
import { dailyEntries, type DailyEntry } from './days.ts'
import { episodesOf, knownKnots } from './knots.ts'
import { minutesOf, takenSteps } from './sessions.ts'
import { regionOf } from '#core/vocabulary/regions.ts'
import { within } from '#core/measures/review-days.ts'
import type { Tier } from '#core/safety/types.ts'
import type { Soreness } from '#core/vocabulary/soreness.ts'
import { daysFrom, type Calendar } from '#core/calendar/calendar.ts'

/** Of soreness in words to hours; over two days counts as 72. */
const HOURS: Readonly<Record<Soreness, 0 | 24 | 48 | 72>> = {
  none: 0,
  'a-day': 24,
  'two-days': 48,
  longer: 72,
}

/**
 * Everything the review looks at, from the diary; undefined while nothing was told. `nameOf` says a knot as the person
 * reads it. One session a day counts as planned.
 */
export function reviewFacts(
  diary: Diary,
  now: Moment,
  calendar: Calendar,
  nameOf: (knot: Knot) => string,
): ReviewFacts | undefined {
  const entries = dailyEntries(diary, calendar)
  const course = courseOf(diary, entries, now, calendar)
  if (course === undefined) return undefined
  const { startedAt, day } = course
  const redFlag = redFlagOf(diary)
  return {
    startedAt,
    now,
    day,
    entries,
    sessions: diary.sessions.map(session => ({
      ...pastSession(session),
      day: daysFrom(startedAt, session.startedAt, calendar),
    })),
    plannedSessions: day + 1,
    psfs: diary.notes.activityRatings,
    episodes: knownKnots(diary).flatMap(knot =>
      episodesOf(diary, knot.id).map(at => ({ spot: nameOf(knot), at })),
    ),
    tried: triedSince(diary, startedAt),
    risk: riskFrom(diary, entries, now),
    ...(redFlag === undefined ? {} : { redFlag }),
  }
}

/** A check that found only cautions needs nobody; something new since the last check has to be asked again. */
function redFlagOf({ checked, askAgain }: Diary): Tier | undefined {
  if (checked && checked.tier !== 'self-care' && checked.tier !== 'self-care-caution') return checked.tier
  return askAgain ? 'self-care-caution' : undefined
}

function triedSince({ notes }: Diary, startedAt: Moment): readonly Change[] {
  const agreed = notes.reviews.filter(
    ({ at, rule, choice }) => at >= startedAt && rule === 'no-change-yet' && choice === 'agreed',
  )
  return CHANGES.filter(change => agreed.some(answer => answer.change === change))
}

/**
 * Sleep of at most this (0–10) on the latest night of a week, or a night woken by pain, is bad sleep.
 * @judgement Three of ten, and a night not older than a week, are ours.
 */
const BAD_SLEEP = 3

/** What of the five risks the diary knows; fear of movement is not asked anywhere yet, and so not counted. */
function riskFrom(diary: Diary, entries: readonly DailyEntry[], now: Moment): number {
  const week = within(entries, now, 7)
  const night = week.findLast(({ sleepQuality, wokenByPain }) => (sleepQuality ?? wokenByPain) !== undefined)
  const last = week.at(-1)
  const pain = last?.painAverage ?? last?.painNow
  const regions = new Set((diary.painted?.places ?? []).map(regionOf))
  return riskOf({
    ...(pain === undefined ? {} : { pain }),
    spreads: regions.size > 1,
    badSleep: (night?.sleepQuality ?? 10) <= BAD_SLEEP || night?.wokenByPain === true,
    lowHope: diary.checked?.answers.flags.mood === 'yes',
  }).score
}

/** A session as the review sees it: only the steps that were really taken. */
function pastSession(session: SessionRecord): Omit<PastSession, 'day'> {
  const taken = takenSteps(session)
  const techniques = [...new Set(taken.map(({ technique }) => technique))].filter(isPressing)
  return {
    at: session.startedAt,
    minutes: minutesOf(session),
    pressed: techniques.length > 0,
    techniques,
    done: session.ended === 'done',
    ...(session.soreness === undefined ? {} : { sorenessHours: HOURS[session.soreness] }),
  }
}

function isPressing(technique: TechniqueId): boolean {
  return PRESSING.has(technique)
}
