/** What a professional gives somebody to do at home: rows of our own movements and techniques, and how much of each. */
import type { Day } from '#core/calendar/calendar-day.ts'
import type { MovementId, MuscleId, Posture, TechniqueId, ToolId } from '#core/vocabulary/ids.ts'
import type { BodySide, Region } from '#core/vocabulary/regions.ts'

/** How much of a row: seconds of one repeat, pain 0–10, times a day, days of a week. */
export interface Amount {
  readonly sets: number
  readonly seconds: number
  readonly repeats: number
  readonly maxPain: number
  readonly perDay: number
  readonly daysAWeek: number
}

/** A movement of ours; without a side it is done on both where it has two. */
interface MoveRow extends Amount {
  readonly kind: 'move'
  readonly movement: MovementId
  readonly side?: BodySide
  readonly tool: ToolId
}

/** Pressing a muscle at one of its places; without a side on both. */
interface PressRow extends Amount {
  readonly kind: 'press'
  readonly technique: TechniqueId
  readonly muscle: MuscleId
  readonly region: Region
  readonly side?: BodySide
  readonly tool: ToolId
  readonly posture: Posture
}

/** What needs no place: warmth, walking, breathing, a habit. */
interface CareRow extends Amount {
  readonly kind: 'care'
  readonly technique: TechniqueId
  readonly tool: ToolId
}

export type Row = MoveRow | PressRow | CareRow

/** Without a last day it is for once, today: a routine that somebody sends a friend. */
export interface Programme {
  readonly title: string
  /** One sentence of the sender, in their words. */
  readonly words: string
  readonly until?: Day
  readonly rows: readonly Row[]
}

/** So many rows fit one page and one code. */
export const MAX_ROWS = 12
/** The longest title and sentence, in UTF-16 units. */
export const MAX_TITLE = 60
export const MAX_WORDS = 140
/** The most of each number that a code has room for; what a person may do is decided by our limits. */
export const MOST = { sets: 8, repeats: 64, maxPain: 10, perDay: 8, daysAWeek: 7 } as const

/** The seconds a row may have: each to a minute, then in wider steps to an hour. */
export const SECONDS: readonly number[] = [
  ...stepsOf(1, 60, 1),
  ...stepsOf(65, 180, 5),
  ...stepsOf(195, 600, 15),
  ...stepsOf(630, 1800, 30),
  ...stepsOf(1860, 3600, 60),
]

function stepsOf(first: number, last: number, width: number): readonly number[] {
  return Array.from({ length: (last - first) / width + 1 }, (_, index) => first + index * width)
}

/** The largest of the seconds a row may have that is no more than this; at least 1. */
export function rowSeconds(seconds: number): number {
  return SECONDS.findLast(each => each <= seconds) ?? 1
}

/** What needs no place and may stand in a session. Habits and the night have no place in one. */
export const CARE = ['heat', 'ir', 'cold', 'contrast', 'aerobic', 'breath', 'mindful'] as const
