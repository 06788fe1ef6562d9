/** A safety check being filled in: what is ticked on each part, and the answers it makes so far. */
import { CONDITIONS, FLAGS, type Answers, type Condition, type Flag, type YesNo } from '#core/answers.ts'
import { openQuestions } from '#core/assess.ts'
import { couldBePregnant } from '#core/person.ts'
import type { Question } from '#core/safety.ts'
import { PROFILE } from '#knowledge/safety/profile.ts'
import { safety } from '#knowledge/safety.ts'

export type Facts = Pick<
  Answers,
  'age' | 'sex' | 'pregnancy' | 'onset' | 'durationDays' | 'course' | 'mechanical' | 'pressReproduces'
>

export interface Draft {
  readonly facts: Facts
  readonly flags: ReadonlySet<Flag>
  readonly conditions: ReadonlySet<Condition>
  /** "None of these", said for each part. */
  readonly none: Readonly<Record<1 | 2 | 3, boolean>>
}

/** Begins a check. What was told about the person before is offered to confirm, never assumed. */
export function beginDraft(remembered: Answers | undefined): Draft {
  const { age, sex } = remembered ?? {}
  return {
    facts: { ...(age === undefined ? {} : { age }), ...(sex === undefined ? {} : { sex }) },
    flags: new Set(),
    conditions: new Set(CONDITIONS.filter(condition => remembered?.conditions[condition] === 'yes')),
    none: { 1: false, 2: false, 3: false },
  }
}

/** The questions of a part: urgent signs first, then those that fit place, age and history. */
export function questionsOf(part: 1 | 2, base: Answers, draft: Draft): readonly Question[] {
  const known: Answers = { ...base, ...draft.facts, flags: {} }
  return openQuestions(known, safety).filter(question => (question.group === 'emergency') === (part === 1))
}

/** The facts without which the questions of part two cannot be chosen. */
export function factsMissing({ facts }: Draft): boolean {
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
export function isAnswered(part: 1 | 2 | 3, draft: Draft): boolean {
  return draft.none[part] && (part !== 2 || !factsMissing(draft))
}

/** The answers a draft makes. Only lines that were on screen and covered by "none" become a no. */
export function answersOf(base: Answers, draft: Draft): Answers {
  const flags: Partial<Record<Flag, YesNo>> = {}
  for (const part of [1, 2] as const) {
    if (draft.none[part]) for (const { flag } of questionsOf(part, base, draft)) flags[flag] = 'no'
  }
  for (const flag of FLAGS) if (draft.flags.has(flag)) flags[flag] = 'yes'
  const conditions: Partial<Record<Condition, YesNo>> = {}
  if (draft.none[3]) for (const { condition } of PROFILE) conditions[condition] = 'no'
  for (const condition of draft.conditions) conditions[condition] = 'yes'
  return { ...base, ...draft.facts, flags, conditions }
}
