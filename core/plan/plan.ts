import type { DayPlan, Plan } from './day-plan.ts'
import { leftOut } from './left-out.ts'
import { contextOf } from '#core/plan/context/context.ts'
import { planDay } from './day.ts'
import type { PlanKnowledge, PlanRequest } from '#core/plan/context/request.ts'
import { isUrgent } from '#core/safety/urgency.ts'

/** A plan, or why there is none: somebody has to look first, or questions of the check are open. */
export type PlanOutcome =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problem: 'needs-somebody' | 'questions-open' }

/** How many days a plan has. */
export const PLAN_DAYS = 14

/** Fourteen days that fit this person, or the reason why there are none. */
export function plan(request: PlanRequest, knowledge: PlanKnowledge): PlanOutcome {
  const refused = whyNoPlan(request)
  if (refused) return { ok: false, problem: refused }
  const context = contextOf(request, knowledge)
  const days = Array.from({ length: PLAN_DAYS }, (_, index) => planDay(context, index + 1))
  return { ok: true, plan: { days, leftOut: leftOut(context, days) } }
}

/** One day of the same plan. */
export function planOneDay(request: PlanRequest, knowledge: PlanKnowledge, day: number): DayPlan | undefined {
  return whyNoPlan(request) ? undefined : planDay(contextOf(request, knowledge), day)
}

/** Why nothing is planned for this person: somebody must look first, or a question is open. */
export function whyNoPlan({
  assessment,
  history,
  openQuestions,
}: PlanRequest): 'needs-somebody' | 'questions-open' | undefined {
  if (isUrgent(assessment.tier)) return 'needs-somebody'
  const urgent = ({ action }: { readonly action: string }) =>
    action === 'emergency-now' || action === 'same-day'
  if (history?.findings.some(urgent)) return 'needs-somebody'
  return assessment.unasked.length > 0 && openQuestions === undefined ? 'questions-open' : undefined
}
