/** The shapes of the safety gate: tiers, questions, rules, limits. What they say lives in `knowledge/safety/`. */
import type { Answers, Condition, Flag } from '#core/vocabulary/answers.ts'
import type { Practice } from '#core/vocabulary/ids.ts'
import type { Cited } from '#core/vocabulary/records.ts'
import type { Area, Region } from '#core/vocabulary/regions.ts'

/** How a person should go on, from least to most urgent. Source: docs/clinical/red-flags.md#tiers. */
export const TIERS = ['self-care', 'self-care-caution', 'gp-soon', 'same-day', 'emergency-now'] as const
export type Tier = (typeof TIERS)[number]

/** What could kill: asked of everybody, everywhere, before anything else about the signs. */
export const URGENT_GROUPS = [
  'heart',
  'legs',
  'head',
  'ill',
  'injury',
  'worst',
  'belly',
  'limb',
  'spine',
  'despair',
] as const
/** Signs for which to see somebody soon. */
const LATER_GROUPS = ['lasting'] as const
/** What a person has, takes or has had. */
export const PERSON_GROUPS = ['blood', 'vessels', 'bones', 'cancer', 'defences', 'skin', 'medicines'] as const
/** The groups of the check in the order they are asked. Each is answered by itself. */
export const CHECK_GROUPS = [...URGENT_GROUPS, ...LATER_GROUPS, ...PERSON_GROUPS] as const
export type CheckGroup = (typeof CHECK_GROUPS)[number]

/** A safety question: one sign, where it is asked, and how urgent a yes is. */
export interface Question<S extends string = string> {
  readonly flag: Flag
  /** What the person reads; one thing at a time, no Latin. */
  readonly ask: string
  /** A short form for lists and the printed sheet, at most 8 words. */
  readonly short: string
  readonly mayMean: string
  /** Where it is asked. */
  readonly group: CheckGroup
  /**
   * What the line of its group calls it, in words of the question: a No to the group stands for this question because
   * of them. A fact that was told may make one needless. None for what is never asked by itself.
   */
  readonly names: readonly string[] | ((known: Answers) => readonly string[])
  readonly areas: readonly Area[] | 'all'
  /** Asked only where it makes sense (age, sex, pregnancy …); absent means always, within its areas. Unknown facts count as "could be". */
  readonly askWhen?: (answers: Answers) => boolean
  /** Answered yes or no by what is known anyway (age under 18), so never asked. */
  readonly impliedBy?: (answers: Answers) => boolean
  /**
   * Asked by itself, because its own words then ask for more than the line of its group names: no No to the group
   * stands for it. Absent means never.
   */
  readonly askAlone?: (answers: Answers) => boolean
  /** A yes counts only then: the words of the question presume it. Absent means always. Unknown facts count. */
  readonly countsWhen?: (answers: Answers) => boolean
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
    | 'strain-48h'
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

/** What one practice is limited to. Pain 0–10, seconds. */
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
  /** Conditions asked of everybody, because they change what is safe. */
  readonly profile: readonly Condition[]
  /** Where each condition is asked. */
  readonly groupOfCondition: Readonly<Partial<Record<Condition, CheckGroup>>>
}
