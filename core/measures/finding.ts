/** What a review looks at, and what it can find. */
import type { Moment } from '#core/calendar/calendar-day.ts'
import type { TechniqueId } from '#core/vocabulary/ids.ts'
import type { PainEntry } from './measures.ts'
import type { Tier } from '#core/safety/types.ts'

/** One day of the diary, at local noon. Ratings 0–10; what is missing is not known, never zero and never no. */
export interface DayEntry extends PainEntry {
  readonly painWorst?: number
  readonly sleepQuality?: number
  readonly stress?: number
  readonly wokenByPain?: boolean
  readonly difficultMoving?: boolean
  readonly painkiller?: boolean
}

/** A session as the review sees it. */
export interface PastSession {
  readonly at: Moment
  readonly minutes: number
  /** A spot was pressed. */
  readonly pressed: boolean
  /** How long the soreness lasted; 72 stands for anything over 48. */
  readonly sorenessHours?: 0 | 24 | 48 | 72
  /** With what it was pressed. */
  readonly techniques: readonly TechniqueId[]
  readonly done: boolean
}

/** Everything the review looks at. Moments are epoch ms; days are whole 86 400 000 ms from `startedAt`. */
export interface ReviewFacts {
  readonly startedAt: Moment
  readonly now: Moment
  /** At most one a day, at local noon. */
  readonly entries: readonly DayEntry[]
  readonly sessions: readonly PastSession[]
  /** How many sessions were planned from the start until now. */
  readonly plannedSessions: number
  /** The same activities in the same order, 0–10 each. */
  readonly psfs: readonly { readonly at: Moment; readonly scores: readonly number[] }[]
  /** When which spot began to hurt. */
  readonly episodes: readonly { readonly spot: string; readonly at: Moment }[]
  /** What was already changed after an earlier review. */
  readonly tried?: readonly Change[]
  /** Of the five risks of `riskOf`, how many. */
  readonly risk?: number
  /** The tier of the latest safety check, when it found something. */
  readonly redFlag?: Tier
}

export const RULES = [
  'no-change-yet',
  'pain-worse',
  'two-weeks-little-change',
  'six-weeks-not-recovered',
  'comes-back-or-stays',
  'ten-days-level',
  'calm-week',
  'too-much-pressing',
  'sore-too-long',
  'painkiller-days',
  'woken-or-hard-to-move',
  'likely-to-last',
  'check-found-something',
] as const
/** A rule of docs/clinical/outcomes.md#review-rules. */
export type ReviewRuleId = (typeof RULES)[number]

/** Rules that diaries of version 0.1 and 0.2 call by a number. */
const FORMER_NAMES: ReadonlyMap<string, ReviewRuleId> = new Map(
  Object.entries({
    d1: 'no-change-yet',
    d2: 'pain-worse',
    d3: 'two-weeks-little-change',
    d4: 'six-weeks-not-recovered',
    d5: 'comes-back-or-stays',
    d6: 'ten-days-level',
    d7: 'calm-week',
    d8: 'too-much-pressing',
    d9: 'sore-too-long',
    d10: 'painkiller-days',
    d11: 'woken-or-hard-to-move',
    d12: 'likely-to-last',
    d13: 'check-found-something',
  } as const),
)

/** A rule as it is called today; what no rule was ever called stays as it is. */
export function currentRule(name: string): string {
  return FORMER_NAMES.get(name) ?? name
}

/** What to do, most serious first. The first two are for red flags alone. */
export const ACTIONS = [
  'emergency-now',
  'same-day',
  'gp-soon',
  'stop-pressure-and-recheck',
  'recheck',
  'painkiller-stop',
  'stop-technique',
  'offer-professional',
  'painkiller-prompt',
  'reduce',
  'change-one-thing',
  'shift-to-strength',
  'move-to-prevent',
] as const
export type ReviewAction = (typeof ACTIONS)[number]

export const CHANGES = ['lighter-longer', 'other-tool', 'heat-first', 'other-muscle'] as const
/** The one thing to change when three days brought nothing, in the order they are offered. */
export type Change = (typeof CHANGES)[number]

/** What one rule says. */
export interface Finding {
  readonly rule: ReviewRuleId
  readonly action: ReviewAction
  /** For the person. */
  readonly words: string
  /** The figures it saw. */
  readonly because: string
  /** The moment of the review. */
  readonly at: Moment
  readonly sources: readonly string[]
  /** Nothing is pressed until the person has been through the safety questions again, or was seen. */
  readonly stopPressure?: true
  /** Of `change-one-thing`. */
  readonly change?: Change
  /** Of `stop-technique`. */
  readonly techniques?: readonly TechniqueId[]
}

/** A rule that looks at the facts, entries oldest first and none in the future. */
export type ReviewRule = (facts: ReviewFacts) => Omit<Finding, 'at'> | undefined
