/** What time alone asks for, whatever else was found. */
import type { Diary } from '#core/diary/diary.ts'
import { daysFrom, type Calendar } from '#core/calendar/calendar.ts'
import type { Moment } from '#core/calendar/calendar-day.ts'
import { isEased, painOf } from '#core/measures/measures.ts'
import type { Course } from './course.ts'
import type { DailyEntry } from './days.ts'
import { returningKnots } from './knots.ts'

/** How an episode has gone so far. Days whole, pains 0–10. */
export interface Episode {
  readonly day: number
  readonly painAtStart: number
  readonly painNow: number
  /** The person says it is over. */
  readonly recovered: boolean
  /** How many weeks the same spot has kept coming back, this episode included. */
  readonly weeksInSameSpot: number
  readonly episodesInSixMonths: number
}

/** What time alone asks for, least to most. A flag at any time has its own tier, whatever is said here. */
const TIMELINE_STEPS = ['carry-on', 'adjust', 'see-professional', 'gp-soon'] as const
export type TimelineStep = (typeof TIMELINE_STEPS)[number]

/** The most serious step the timeline asks for. Source: docs/clinical/red-flags.md#timeline. */
export function timelineStep(episode: Episode): TimelineStep {
  const { day, painAtStart, painNow, recovered, weeksInSameSpot, episodesInSixMonths } = episode
  if (day >= 42 && !recovered) return 'gp-soon'
  if (day >= 7 && painNow > painAtStart) return 'gp-soon'
  if (weeksInSameSpot > 12 || episodesInSixMonths >= 3) return 'see-professional'
  if (recovered) return 'carry-on'
  if (day >= 14 && !isBetter(painAtStart, painNow)) return 'see-professional'
  return day >= 3 && painNow >= painAtStart ? 'adjust' : 'carry-on'
}

/** At least two points or at least 30 % better. Source: docs/clinical/outcomes.md. */
export function isBetter(painAtStart: number, painNow: number): boolean {
  return painAtStart - painNow >= 2 || isEased(painAtStart, painNow)
}

const WEEK_DAYS = 7
/** The rating of change, −5 to +5, that says it is over. */
const RECOVERED = 5

/**
 * The episode the diary tells of: the present course, with the pain of its first and its last day told of (`days` oldest
 * first). Undefined while no pain was told.
 */
export function episodeOf(
  diary: Diary,
  days: readonly DailyEntry[],
  { startedAt, startDay, day }: Course,
  now: Moment,
  calendar: Calendar,
): Episode | undefined {
  const pains = days.filter(entry => entry.day >= startDay).flatMap(entry => painOf(entry) ?? [])
  const [painAtStart] = pains
  const painNow = pains.at(-1)
  if (painAtStart === undefined || painNow === undefined) return undefined
  const again = returningKnots(diary, now)
  const since = Math.min(now, ...again.flatMap(({ episodes }) => episodes))
  return {
    day,
    painAtStart,
    painNow,
    recovered:
      diary.notes.changes.some(({ at, change }) => at >= startedAt && change >= RECOVERED) ||
      diary.notes.closings.some(at => at >= startedAt),
    weeksInSameSpot: daysFrom(since, now, calendar) / WEEK_DAYS,
    episodesInSixMonths: Math.max(0, ...again.map(({ often, episodes }) => (often ? episodes.length : 0))),
  }
}
