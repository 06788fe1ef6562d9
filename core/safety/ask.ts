/** The flow of the safety check: what is asked next, in three parts, and the answers a half-filled check makes. */
import {
  CONDITIONS,
  FLAGS,
  type Answers,
  type Condition,
  type Flag,
  type YesNo,
} from '#core/vocabulary/answers.ts'
import { openQuestions } from './assess.ts'
import { firstQuestions } from './question-order.ts'
import { couldBePregnant } from './person.ts'
import type { Question, Safety } from './types.ts'

export type Facts = Pick<
  Answers,
  'age' | 'sex' | 'pregnancy' | 'onset' | 'durationDays' | 'course' | 'mechanical' | 'pressReproduces'
>

const CHECK_PARTS = [1, 2, 3] as const
/** Urgent signs, then this pain, then this person. */
export type CheckPart = (typeof CHECK_PARTS)[number]

/** A check being filled in: what is ticked on each part. */
export interface Draft {
  readonly facts: Facts
  readonly flags: ReadonlySet<Flag>
  readonly conditions: ReadonlySet<Condition>
  /** Questions the person's own words point to; asked first, never answered by it. */
  readonly raised: readonly Flag[]
  /** "None of these", said for each part. */
  readonly none: Readonly<Record<CheckPart, boolean>>
}

/** Begins a check. What was told about the person before is offered to confirm, never assumed. */
export function beginDraft(remembered: Answers | undefined): Draft {
  const { age, sex } = remembered ?? {}
  return {
    facts: { ...(age === undefined ? {} : { age }), ...(sex === undefined ? {} : { sex }) },
    flags: new Set(),
    conditions: new Set(CONDITIONS.filter(condition => remembered?.conditions[condition] === 'yes')),
    raised: [],
    none: { 1: false, 2: false, 3: false },
  }
}

/**
 * The questions of a part: urgent signs first, then those that fit place, age and history, and those the person's own
 * words point to wherever they painted. What was raised stands first in its group.
 */
export function questionsOf(part: 1 | 2, base: Answers, draft: Draft, safety: Safety): readonly Question[] {
  const known: Answers = { ...base, ...draft.facts, flags: {} }
  const open = openQuestions(known, safety)
  const raised = draft.raised
    .map(flag => safety.questions[flag])
    .filter(question => !open.includes(question) && fits(question, known))
  return firstQuestions(draft.raised, [...open, ...raised]).filter(
    question => (question.group === 'emergency') === (part === 1),
  )
}

function fits(question: Question, known: Answers): boolean {
  return question.impliedBy?.(known) !== true && (question.askWhen?.(known) ?? true)
}

/** The facts without which the questions of part two cannot be chosen. */
export function factsMissing({ facts }: Pick<Draft, 'facts'>): boolean {
  const { age, sex, pregnancy, onset, durationDays, course, mechanical, pressReproduces } = facts
  const needed = [age, sex, onset, durationDays, course, mechanical, pressReproduces]
  if (needed.includes(undefined)) return true
  return pregnancy === undefined && asksPregnancy(facts)
}

/** Asked of everybody who could be pregnant. */
export function asksPregnancy(facts: Facts): boolean {
  const { pregnancy: _own, ...others } = facts
  return (
    couldBePregnant({ ...others, flags: {}, conditions: {} }) &&
    facts.sex !== undefined &&
    facts.age !== undefined
  )
}

/** True when every line of a part has an answer: ticked, or said to be none. */
export function isAnswered(part: CheckPart, draft: Draft): boolean {
  return draft.none[part] && (part !== 2 || !factsMissing(draft))
}

/** The answers a draft makes. Only lines that were on screen and covered by "none" become a no. */
export function answersOf(
  base: Answers,
  draft: Draft,
  safety: Safety,
  profile: readonly Condition[],
): Answers {
  const flags: Partial<Record<Flag, YesNo>> = {}
  for (const part of [1, 2] as const) {
    if (draft.none[part]) for (const { flag } of questionsOf(part, base, draft, safety)) flags[flag] = 'no'
  }
  for (const flag of FLAGS) if (draft.flags.has(flag)) flags[flag] = 'yes'
  const conditions: Partial<Record<Condition, YesNo>> = {}
  if (draft.none[3]) for (const condition of profile) conditions[condition] = 'no'
  for (const condition of draft.conditions) conditions[condition] = 'yes'
  return { ...base, ...draft.facts, flags, conditions }
}
