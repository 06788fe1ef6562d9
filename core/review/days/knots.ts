/** What became of each knot: how tender it was, and how often it came back. */
import { DAY_MS, type Moment } from '#core/calendar/calendar-day.ts'
import type { Calendar } from '#core/calendar/calendar.ts'
import type { Diary, KnownKnot } from '#core/diary/diary.ts'
import { spotOfKnot, type Knot } from '#core/locate/knot.ts'
import { tendernessFell } from '#core/measures/measures.ts'
import { pressedIn } from './sessions.ts'
import { tendernessReadings, type Reading } from './tenderness.ts'

/** The readings of one knot, at most one a day, oldest first. Without `knot` the trigger point was never chosen. */
export interface KnotStory {
  readonly id: string
  readonly triggerPoint: string
  readonly side: 'L' | 'R'
  readonly knot?: Knot
  readonly readings: readonly Reading[]
  /** By at least 2 points or 30 % on two days running. */
  readonly fell: boolean
}

/** Every knot that was pressed, the latest first. `dayOf` gives the local day of a moment. */
export function knotStories(diary: Diary, dayOf: Calendar['dayOf']): readonly KnotStory[] {
  return [...tendernessReadings(diary, { dayOf })]
    .map(([id, readings]) => storyOf(id, readings, diary.known[id]))
    .sort((a, b) => (b.readings.at(-1)?.at ?? 0) - (a.readings.at(-1)?.at ?? 0))
}

function storyOf(id: string, readings: readonly Reading[], known: KnownKnot | undefined): KnotStory {
  const side = id.endsWith('.R') ? 'R' : 'L'
  const triggerPoint = id.replace(/\.[LR]$/, '')
  const story = { id, triggerPoint, side, readings, fell: tendernessFell(readings) } as const
  return known ? { ...story, knot: known.knot } : story
}

/** One guided session that pressed the knot: pain before and after, 0–10, and for how long it was held. */
interface KnotSession {
  readonly at: Moment
  readonly seconds: number
  readonly before: number
  readonly after?: number
}

/** What the diary knows of one knot, the latest first. */
export interface KnotHistory {
  /** When it came, epoch ms, oldest first; empty while it was neither chosen nor worked on. */
  readonly episodes: readonly Moment[]
  readonly sessions: readonly KnotSession[]
  readonly readings: readonly Reading[]
}

/**
 * Whether what was done at a point was done for this knot: at the point itself, or at another of the same muscle and side
 * that is not worked on by itself. The finder may name a neighbour after a new painting.
 */
function isOf({ knots }: Pick<Diary, 'knots'>, id: string): (other: string | undefined) => boolean {
  const spot = spotOfKnot(id)
  return other =>
    other === id ||
    (other !== undefined && spotOfKnot(other) === spot && !knots.some(knot => knot.id === other))
}

/** The history of one knot by its id. */
export function knotHistory(diary: Diary, id: string, calendar: Calendar): KnotHistory {
  const isMeant = isOf(diary, id)
  const sessions = diary.sessions.flatMap((session): readonly KnotSession[] => {
    const { seconds } = pressedIn(session, isMeant)
    const { startedAt: at, painBefore: before, rated } = session
    return seconds === 0 ? [] : [{ at, seconds, before, ...(rated ? { after: rated.pain } : {}) }]
  })
  return {
    episodes: episodesOf(diary, id),
    sessions: sessions.toReversed(),
    readings: [...tendernessReadings(diary, calendar)]
      .flatMap(([point, readings]) => (isMeant(point) ? readings : []))
      .toSorted((a, b) => b.at - a.at),
  }
}

/** When a knot came: each time it was chosen after a new painting, and before that when it was first pressed in a session. */
export function episodesOf(
  diary: Pick<Diary, 'known' | 'knots' | 'sessions'>,
  id: string,
): readonly Moment[] {
  const isMeant = isOf(diary, id)
  const chosen = Object.values(diary.known)
    .flatMap(({ knot, chosenAt }) => (isMeant(knot.id) ? chosenAt : []))
    .toSorted((a, b) => a - b)
  const worked = diary.sessions.find(session => pressedIn(session, isMeant).seconds > 0)?.startedAt
  const before = worked !== undefined && (chosen[0] === undefined || chosen[0] - worked > EPISODE_MS)
  return before ? [worked, ...chosen] : chosen
}

/** Half a year, and so many times in it that somebody should look. Source: docs/clinical/outcomes.md#comes-back-or-stays. */
const HALF_YEAR_MS = 182 * DAY_MS
const OFTEN = 3
/**
 * Worked on so long before it was chosen, a knot had come before.
 * @judgement Four weeks, as for a new course.
 */
const EPISODE_MS = 28 * DAY_MS

/** A knot that came more than once, and whether that is often enough to have it looked at. */
export interface Returning {
  readonly knot: Knot
  /** Oldest first, epoch ms. */
  readonly episodes: readonly number[]
  readonly often: boolean
}

/** The knots that came back, the most frequent first. */
export function returningKnots(
  diary: Pick<Diary, 'known' | 'knots' | 'sessions'>,
  now: Moment,
): readonly Returning[] {
  return knownKnots(diary)
    .map(knot => ({ knot, episodes: episodesOf(diary, knot.id) }))
    .filter(({ episodes }) => episodes.length > 1)
    .map(({ knot, episodes }) => ({
      knot,
      episodes,
      often: episodes.filter(at => now - at < HALF_YEAR_MS).length >= OFTEN,
    }))
    .sort((a, b) => b.episodes.length - a.episodes.length)
}

/** Every knot there ever was: of points that are one knot, the one chosen last. */
export function knownKnots(diary: Pick<Diary, 'known' | 'knots'>): readonly Knot[] {
  const latestFirst = Object.values(diary.known).toSorted(
    (a, b) => (b.chosenAt.at(-1) ?? 0) - (a.chosenAt.at(-1) ?? 0),
  )
  return latestFirst
    .map(({ knot }) => knot)
    .filter(({ id }, at, all) => !all.slice(0, at).some(later => isOf(diary, later.id)(id)))
}
