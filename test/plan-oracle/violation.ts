import type { DayPlan } from '#core/plan/day-plan.ts'
import type { PlanRequest } from '#core/plan/context/request.ts'
import type { Step } from '#core/session/step.ts'

const RULES = [
  'needs-somebody',
  'while-waiting',
  'questions-open',
  'contraindicated',
  'never-a-step',
  'tool',
  'position',
  'dose',
  'spots',
  'spot-cap',
  'pressing-cap',
  'pain-ceiling',
  'heat',
  'cold',
  'no-press',
  'belly',
  'not-the-knot',
  'too-sore',
  'phase',
  'floor',
  'lacrosse',
  'sides',
  'order',
  'after-pressure',
  'week',
  'history',
  'same-stretch',
  'same-tool',
  'walk',
  'best-grade',
  'filler',
  'day-off-first',
  'left-out',
  'minutes',
  'empty-day',
  'days',
] as const
export type Rule = (typeof RULES)[number]

/** One thing wrong with a plan: which rule, on which day (1 is today), at which step (0 is the first). */
export interface Violation {
  readonly rule: Rule
  readonly day: number
  readonly step?: number
  readonly words: string
}

/** What a single check says when it is not content. */
export interface Fault {
  readonly rule: Rule
  readonly words: string
}

/** One step where it stands: what was asked for, and its day. */
export interface Placed {
  readonly request: PlanRequest
  readonly day: DayPlan
  readonly step: Step
}

/** A list with the fault in it, when something is wrong. */
export function faultIf(wrong: boolean, rule: Rule, words: string): readonly Fault[] {
  return wrong ? [{ rule, words }] : NONE
}

const NONE: readonly never[] = []

/** Several lists as one. Nearly always nothing is wrong, and then nothing is made. */
export function allOf<Item>(...lists: readonly (readonly Item[])[]): readonly Item[] {
  return lists.every(list => list.length === 0) ? NONE : lists.flat()
}
