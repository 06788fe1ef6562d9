import type { PhaseId } from '#core/vocabulary/ids.ts'
import { has } from '#core/safety/person.ts'
import { responseTo, tendernessOf, type Response } from './history.ts'
import type { PlanRequest } from './request.ts'

/** Above this only warmth and easy movement, that day. Source: docs/clinical/dosing.md#sore-day. */
const TOO_SORE = 7

/** Which phase a day of the plan is in. Day 1 is today. Source: docs/clinical/dosing.md#phases. */
export function phaseOn(
  request: PlanRequest,
  day: number,
  response: Response = responseTo(request),
): PhaseId {
  const { answers, knots } = request
  const pain = answers.painNow ?? 4
  const course = response.done + day
  if (isFresh(answers, day)) return 'p0-acute'
  if (response.focus === 'prevent' && pain <= 1) return 'p4-prevent'
  if (knots.length > 0 && knots.every(knot => knot.state === 'latent') && pain <= 2)
    return course <= 7 ? 'latent' : 'p4-prevent'
  if (pain === 0) return response.painFree + day <= 7 ? 'p3-rebuild' : 'p4-prevent'
  if ((pain >= TOO_SORE || response.flare) && day <= 2) return 'flare'
  if (pain >= 4 && course <= 3) return 'p1-settle'
  if (response.focus === 'rebuild' || comesBack(request)) return 'p3-rebuild'
  if (response.done > 0 && pain >= 4 && day <= 3) return 'p2-release'
  return course <= 10 ? 'p2-release' : 'p3-rebuild'
}

/** The same spot again and again: more weight on what keeps it away. Source: docs/clinical/outcomes.md#comes-back-or-stays. */
export function comesBack({ assessment }: Pick<PlanRequest, 'assessment'>): boolean {
  return assessment.reasons.some(({ id }) => id === 'three-months-again-and-again')
}

/** Within 48 hours of an injury on that day of the plan, or swelling in its first two days. Source: docs/clinical/seed-facts.md#c-1. */
export function isFresh(answers: PlanRequest['answers'], day = 1): boolean {
  if (day > 2) return false
  if (has(answers, 'swelling-here')) return true
  const since = answers.durationDays
  const earlier = day - 1
  if (has(answers, 'injury-48h')) return (since !== undefined && since < 2 ? since : 0) + earlier < 2
  const injured =
    answers.onset === 'after-trauma' || answers.onset === 'sudden' || answers.onset === 'after-load'
  return injured && (since ?? 99) + earlier < 2
}

/** A day on which nothing is pressed, because everything is too sore. */
export function isTooSore(request: PlanRequest, day: number): boolean {
  if (day > 1) return false
  const { answers, knots } = request
  if ((answers.painNow ?? 0) >= TOO_SORE) return true
  return knots.some(knot => Math.max(knot.tenderness ?? 0, tendernessOf(request, knot) ?? 0) >= TOO_SORE)
}
