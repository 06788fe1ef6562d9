/** Building up walking: next week's minutes from what was walked and how the body answered. Source: docs/clinical/dosing.md#walking. */
import type { DayNote } from '#core/diary/event-notes.ts'
import { dayNumber } from '#core/calendar/calendar-day.ts'
import type { Notes } from '#core/diary/diary-notes.ts'

/** Ten minutes a day to begin with. Minutes a week. */
export const WALK_START = 70
/** A good weekly amount. Minutes. Source: WHO 2020. */
export const WALK_TARGET = 150
/** Growth of a good week: between a tenth and a fifth. */
const GROWTH = 1.15
/**
 * What is left of the aim after a week that was too much.
 * @judgement A fifth less is felt, and is won back within two good weeks.
 */
const EASING = 0.8
/**
 * Less than this is not asked of anybody. Minutes a week.
 * @judgement About three minutes a day are the least worth asking for.
 */
const MIN_WEEKLY_MINUTES = 20
/**
 * This share of the aim counts as having walked it.
 * @judgement Four fifths: one walk missed in the week is no failure.
 */
const DONE_SHARE = 0.8

/**
 * How walking felt. `easy`: talking was possible, and any extra pain was at most 2 points and gone within an hour.
 * `breathless`: too fast to talk. `sore`: more pain than that, or for longer.
 */
export const WALK_RESPONSES = ['easy', 'breathless', 'sore'] as const
export type WalkResponse = (typeof WALK_RESPONSES)[number]

/** The aim of the next week, and what it does to the one before. */
export interface WalkAdvice {
  /** Minutes for next week. */
  readonly aim: number
  readonly move: 'grow' | 'keep' | 'keep-slower' | 'ease' | 'arrived'
}

/** Next week after one with this aim (minutes), so many minutes walked, and this response. */
export function nextWalking(aim: number, walked: number, response: WalkResponse): WalkAdvice {
  if (response === 'sore') {
    return { aim: rounded(Math.max(MIN_WEEKLY_MINUTES, Math.min(aim, walked || aim) * EASING)), move: 'ease' }
  }
  if (response === 'breathless') return { aim: rounded(aim), move: 'keep-slower' }
  if (walked >= WALK_TARGET) return { aim: WALK_TARGET, move: 'arrived' }
  if (walked < aim * DONE_SHARE) return { aim: rounded(aim), move: 'keep' }
  return { aim: Math.min(WALK_TARGET, grown(aim)), move: 'grow' }
}

/** At most a fifth more, and never less than before. */
function grown(aim: number): number {
  return Math.max(aim, Math.min(rounded(aim * GROWTH), Math.floor(aim * 1.2)))
}

/** Aims are told in steps of five minutes. */
function rounded(minutes: number): number {
  return Math.round(minutes / 5) * 5
}

/** Minutes walked in the seven days up to and with `today` (days since 1970), and on how many of them. */
export function walkedInWeek(
  days: readonly Pick<DayNote, 'day' | 'walkedMinutes'>[],
  today: number,
): { readonly minutes: number; readonly days: number } {
  const walked = days.filter(({ day, walkedMinutes }) => {
    const age = today - dayNumber(day)
    return age >= 0 && age < 7 && (walkedMinutes ?? 0) > 0
  })
  return { minutes: walked.reduce((sum, day) => sum + (day.walkedMinutes ?? 0), 0), days: walked.length }
}

/** The aim of this week in minutes, and the local day (days since 1970) it began. */
export interface Walking {
  readonly aim: number
  readonly since: number
}

/** The aim agreed on last; before that ten minutes a day, from the first day anything was walked. `today` is days since 1970. */
export function walkingOf({ walking, days }: Pick<Notes, 'walking' | 'days'>, today: number): Walking {
  if (walking) return { aim: walking.aim, since: Math.min(today, dayNumber(walking.day)) }
  const walked = Object.values(days).filter(({ walkedMinutes = 0 }) => walkedMinutes > 0)
  return { aim: WALK_START, since: Math.min(today, ...walked.map(({ day }) => dayNumber(day))) }
}

/** A week has gone by since the aim was set: time to ask how it felt. */
export function isWalkingDue({ since }: Walking, today: number): boolean {
  return today - since >= 7
}
