/** What a review looks at, and what it can find. */
import type { Moment } from '#core/calendar/calendar-day.ts'
import type { TechniqueId } from '#core/vocabulary/ids.ts'
import type { ReviewRuleId } from '#core/vocabulary/review-rules.ts'
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
  /** Local days since the start of the course. */
  readonly day: number
  readonly minutes: number
  /** A spot was pressed. */
  readonly pressed: boolean
  /** How long the soreness lasted; 72 stands for anything over 48. */
  readonly sorenessHours?: 0 | 24 | 48 | 72
  /** With what it was pressed. */
  readonly techniques: readonly TechniqueId[]
  readonly done: boolean
}

/** Everything the review looks at. Moments are epoch ms. */
export interface ReviewFacts {
  readonly startedAt: Moment
  readonly now: Moment
  /** Local days since the start of the course; 0 on the first. */
  readonly day: number
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
