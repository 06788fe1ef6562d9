/** The shapes of the safety gate: tiers, questions, rules, limits. What they say lives in `knowledge/safety/`. */
import type { Answers, Condition, Flag } from '#core/vocabulary/answers.ts'
import type { Practice } from '#core/vocabulary/ids.ts'
import type { Cited } from '#core/vocabulary/records.ts'
import type { Area, Region } from '#core/vocabulary/regions.ts'

/** How a person should go on, from least to most urgent. Source: docs/clinical/red-flags.md#tiers. */
export const TIERS = ['self-care', 'self-care-caution', 'gp-soon', 'same-day', 'emergency-now'] as const
export type Tier = (typeof TIERS)[number]

/** Questions shown together on one screen. Emergency signs come first. */
export const QUESTION_GROUPS = ['emergency', 'region', 'profile'] as const
type QuestionGroup = (typeof QUESTION_GROUPS)[number]

export interface Question<S extends string = string> {
  readonly flag: Flag
  /** What the person reads; one thing at a time, no Latin. */
  readonly ask: string
  /** A short form for lists and the printed sheet, at most 8 words: the line a person ticks in the check. */
  readonly short: string
  /**
   * Smaller, under `short`: what the question also means. At most 14 words, plain, not a sentence. Only where somebody
   * with the sign could read `short` alone and say no.
   */
  readonly more?: string
  readonly mayMean: string
  readonly group: QuestionGroup
  readonly areas: readonly Area[] | 'all'
  /** Asked only where it makes sense (age, sex, pregnancy …); absent means always, within its areas. Unknown facts count as "could be". */
  readonly askWhen?: (answers: Answers) => boolean
  /** Answered yes or no by what is known anyway (age under 18), so never asked. */
  readonly impliedBy?: (answers: Answers) => boolean
  /** The tier a plain yes reaches; rules may raise it and nothing lowers it. */
  readonly tier: Tier
  /** Days within which to see somebody, for `gp-soon`. */
  readonly withinDays?: number
  readonly because: string
  readonly sources: Cited<S>
}

/** A rule over everything known. Each carries the cases that prove it. */
export interface SafetyRule<S extends string = string> {
  readonly id: string
  readonly when: (answers: Answers) => boolean
  readonly tier: Tier
  readonly withinDays?: number
  readonly because: string
  readonly sources: Cited<S>
  readonly examples: readonly [SafetyExample, SafetyExample, ...SafetyExample[]]
}

interface SafetyExample {
  readonly answers: Answers
  readonly fires: boolean
}

/** What a condition does to a practice. Source: docs/clinical/red-flags.md#contraindications. */
export interface Contraindication<S extends string = string> {
  /** The condition, or a flag answered yes, or a plain fact about the person. */
  readonly of:
    | Condition
    | Flag
    | 'everybody'
    | 'pregnant'
    | 'pregnant-20-weeks'
    | 'postpartum'
    | 'after-trauma'
    | 'age-65'
  readonly practice: Practice
  readonly limit: LimitKind
  /** Only there; absent means everywhere. */
  readonly regions?: readonly Region[]
  /** What a caution does to the step. Pain 0–10, seconds. */
  readonly maxPain?: number
  readonly maxSeconds?: number
  readonly askFirst?: true
  readonly because: string
  readonly sources: Cited<S>
}

/** `block`: not at all (or not in `regions`). `caution`: lighter, shorter, or ask first. */
type LimitKind = 'block' | 'caution'

export interface Limit {
  readonly practice: Practice
  readonly kind: LimitKind
  readonly regions?: readonly Region[]
  readonly maxPain?: number
  readonly maxSeconds?: number
  readonly askFirst?: true
  /** Which condition or flag it comes from. */
  readonly of: string
  readonly because: string
}

/** Why a tier was reached: a flag answered yes, a rule that fired, or something about the person that limits practices. */
export interface Reason {
  readonly id: string
  readonly kind: 'flag' | 'rule' | 'limit'
  readonly tier: Tier
  readonly withinDays?: number
  readonly because: string
}

/** The outcome of the check. Nobody plans without one. */
export interface Assessment {
  readonly tier: Tier
  /** Highest tier first. */
  readonly reasons: readonly Reason[]
  /** Must be asked (or confirmed) before any self-care step: an unanswered question is never a no. */
  readonly unasked: readonly string[]
  readonly limits: readonly Limit[]
}

/** Everything `assess` needs to know. */
export interface Safety {
  readonly questions: Readonly<Record<Flag, Question>>
  readonly rules: readonly SafetyRule[]
  readonly contraindications: readonly Contraindication[]
  /** Conditions asked of everybody, because they change technique. */
  readonly profile: readonly Condition[]
}
