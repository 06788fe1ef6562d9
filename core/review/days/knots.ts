/** What became of each knot: how tender it was, and how often it came back. */
import { DAY_MS, type Moment } from '#core/calendar/calendar-day.ts'
import type { Calendar } from '#core/calendar/calendar.ts'
import type { Diary, KnownKnot } from '#core/diary/diary.ts'
import type { Knot } from '#core/locate/knot.ts'
import { tendernessFell } from '#core/measures/measures.ts'
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

/** Half a year, and so many times in it that somebody should look. Source: docs/clinical/outcomes.md#comes-back-or-stays. */
const HALF_YEAR_MS = 182 * DAY_MS
const OFTEN = 3

/** A knot that came more than once, and whether that is often enough to have it looked at. */
export interface Returning {
  readonly knot: Knot
  /** Oldest first, epoch ms. */
  readonly episodes: readonly number[]
  readonly often: boolean
}

/** The knots that came back, the most frequent first. */
export function returningKnots({ known }: Pick<Diary, 'known'>, now: Moment): readonly Returning[] {
  return Object.values(known)
    .filter(({ chosenAt }) => chosenAt.length > 1)
    .map(({ knot, chosenAt }) => ({
      knot,
      episodes: chosenAt,
      often: chosenAt.filter(at => now - at < HALF_YEAR_MS).length >= OFTEN,
    }))
    .sort((a, b) => b.episodes.length - a.episodes.length)
}
