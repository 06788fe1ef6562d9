/**
 * The shapes of what a person reads under Learn and Prevent. `S` is the type of a source id, as in `knowledge.ts`.
 * All words are plain, in the second person, with sentences of at most 20 words.
 */
import type { Flag } from '#core/vocabulary/answers.ts'
import type { TechniqueId } from '#core/vocabulary/ids.ts'
import type { Cited } from '#core/vocabulary/records.ts'
import type { Tier } from '#core/safety/types.ts'
import type { LearnRef } from './sections.ts'

/** How a knot looks, feels or sounds, and when to have it seen instead. Source: docs/clinical/seed-facts.md#signs. */
export interface Sign<S extends string = string> {
  readonly id: string
  readonly name: string
  readonly what: string
  /** What would make it a matter for a professional; absent where nothing would. */
  readonly whenToAsk?: string
  readonly sources: Cited<S>
}

/** A common belief, what is known instead, and what the app does about it. */
export interface Myth<S extends string = string> {
  readonly id: string
  /** As people say it. The only place where words we do not use may stand. */
  readonly claim: string
  readonly truth: string
  readonly whatWeDo: string
  readonly sources: Cited<S>
}

/** The questions on which sources disagree, numbered as in docs/clinical/seed-facts.md#conflicts. */
export const DISAGREEMENTS = [
  'c-1',
  'c-2',
  'c-3',
  'c-4',
  'c-5',
  'c-6',
  'c-7',
  'c-8',
  'c-9',
  'c-10',
  'c-11',
  'c-12',
  'c-13',
  'c-14',
  'c-15',
  'c-16',
  'c-17',
  'c-18',
  'c-19',
  'c-20',
  'c-21',
  'c-22',
  'c-23',
] as const
export type DisagreementId = (typeof DISAGREEMENTS)[number]

/** What one source says on a question, in our words. */
interface Statement<S extends string = string> {
  readonly source: S
  readonly says: string
}

/** A question on which sources disagree: who says what, what we do (the safe side), and why. */
export interface Disagreement<S extends string = string> {
  readonly id: DisagreementId
  readonly question: string
  readonly statements: readonly [Statement<S>, ...Statement<S>[]]
  readonly weDo: string
  readonly because: string
  /** What `because` rests on. */
  readonly sources: Cited<S>
}

/** One word a person may meet here or at a professional's, in plain words. */
export interface Term {
  readonly id: string
  readonly term: string
  readonly means: string
}

/**
 * A number about warmth or cold. `allowed`: the most one may do; `harms`: what is known to hurt skin, told as a
 * warning and never offered; `rule`: a rule to keep. Degrees Celsius at the skin; seconds. Source: docs/clinical/dosing.md#heat-limits.
 */
export interface HeatLimit<S extends string = string> {
  readonly id: string
  readonly kind: 'allowed' | 'harms' | 'rule'
  readonly of: 'heat' | 'cold'
  readonly words: string
  readonly celsius?: number
  readonly seconds?: number
  readonly sources: Cited<S>
}

/** The kinds of habit, in the order they are shown. */
export const HABITS = ['break', 'desk', 'task', 'reading', 'driving', 'sleep', 'walking', 'swimming'] as const
export type HabitKind = (typeof HABITS)[number]

/** One thing to do differently in a day, with its own numbers. Source: docs/clinical/dosing.md#breaks, docs/clinical/dosing.md#desk and docs/clinical/dosing.md#sleep. */
export interface Habit<S extends string = string> {
  readonly id: string
  readonly kind: HabitKind
  readonly title: string
  readonly words: string
  /** How often, and for how long. */
  readonly everySeconds?: number
  readonly forSeconds?: number
  /** At least this many times in a day or in a week. */
  readonly timesPerDay?: number
  readonly daysPerWeek?: number
  /** Minutes in a whole week. */
  readonly minutesPerWeek?: number
  /** A number of repeats, least and most. */
  readonly repeats?: readonly [number, number]
  /** Least and most: a distance, an angle of a joint or a backrest, hours (a day or in all, as `words` says). */
  readonly centimetres?: readonly [number, number]
  readonly degrees?: readonly [number, number]
  readonly hours?: readonly [number, number]
  /** The most, of one's own body weight. */
  readonly percentOfBody?: number
  readonly sources: Cited<S>
}

/** What to expect in time: how long, how often again, when to look back. Days from the start. Source: docs/clinical/outcomes.md#course. */
export interface Course<S extends string = string> {
  readonly id: string
  readonly words: string
  /** Earliest and latest day. */
  readonly days?: readonly [number, number]
  readonly sources: Cited<S>
}

/** One of the questions asked most, with its answer in short. The long answer comes only when it is opened. */
export interface MostAsked {
  readonly id: string
  readonly question: string
  /** The answer in two or three sentences: for the list, the search and the head of the page. */
  readonly short: string
  /** Where to go on: what to do first, then what belongs to it. */
  readonly see: readonly [LearnRef, ...LearnRef[]]
}

/** One part of a long answer. */
export interface AnswerPart<S extends string = string> {
  readonly title: string
  /** Paragraphs. */
  readonly words: readonly [string, ...string[]]
  /** One under the other, after the paragraphs. */
  readonly points?: readonly string[]
  /** What it tells a person to do: it is shown as far as that is for them. */
  readonly advises?: TechniqueId
  /** How soon to see somebody for the points, and the signs of the check they speak of: a test compares the two. */
  readonly tier?: Tier
  readonly flags?: readonly Flag[]
  readonly sources: Cited<S>
}

/** The whole answer to a question asked most: 400 to 600 words, with the doubt said once. */
export interface LongAnswer<S extends string = string> {
  readonly id: string
  /** What its picture shows. */
  readonly picture: string
  readonly parts: readonly AnswerPart<S>[]
  readonly doubt: { readonly words: string; readonly sources: Cited<S> }
}
