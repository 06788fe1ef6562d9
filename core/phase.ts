import type { PhaseId } from './ids.ts'
import { has } from './person.ts'
import type { PlanRequest } from './plan.ts'

/** Above this only warmth and easy movement, that day. Source: shared dosing, section 1, load scale. */
const TOO_SORE = 7

/** Which phase a day of the plan is in. Day 1 is today. Source: shared dosing, section 3. */
export function phaseOn({ answers, knots }: PlanRequest, day: number): PhaseId {
  const pain = answers.painNow ?? 4
  if (isFresh(answers) && day <= 2) return 'p0-acute'
  if (knots.length > 0 && knots.every(knot => knot.state === 'latent') && pain <= 2)
    return day <= 7 ? 'latent' : 'p4-prevent'
  if (pain === 0) return day <= 7 ? 'p3-rebuild' : 'p4-prevent'
  if (pain >= TOO_SORE && day <= 2) return 'flare'
  if (pain >= 4 && day <= 3) return 'p1-settle'
  return day <= 10 ? 'p2-release' : 'p3-rebuild'
}

/** An injury of the last 48 hours, or swelling. */
export function isFresh(answers: PlanRequest['answers']): boolean {
  if (has(answers, 'injury-48h', 'swelling-here')) return true
  const injured =
    answers.onset === 'after-trauma' || answers.onset === 'sudden' || answers.onset === 'after-load'
  return injured && (answers.durationDays ?? 99) < 2
}

/** A day on which nothing is pressed, because everything is too sore. */
export function isTooSore({ answers, knots }: PlanRequest, day: number): boolean {
  if (day > 1) return false
  return (answers.painNow ?? 0) >= TOO_SORE || knots.some(knot => (knot.tenderness ?? 0) >= TOO_SORE)
}
