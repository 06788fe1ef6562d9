/**
 * The same independent look at what is played of a sender's programme. Their order, their sides and what they choose among
 * what is safe are theirs; every ban, bound and ceiling holds as for our own plan.
 */
import type { DayPlan } from '#core/plan/day-plan.ts'
import type { PlanRequest } from '#core/plan/context/request.ts'
import type { Step } from '#core/session/step.ts'
import { spotFaults } from './check-day.ts'
import { excessFaults } from './check-dose.ts'
import { isReadyForHardBall } from './check-history.ts'
import { personFaults, presses } from './check-step.ts'
import { DAYS_A_WEEK, MOVEMENT_RANGES, RANGES } from './doses.ts'
import { faultIf, type Fault, type Rule } from './violation.ts'
import { waitingFaults } from './waiting.ts'

/** What a sender may choose otherwise than our plan: a spot of theirs, and cold or contrast. */
const THEIRS: ReadonlySet<Rule> = new Set(['not-the-knot', 'cold'])

/** Everything wrong with what a person does of a programme on one day; an empty list when it may be done. */
export function checkProgrammeDay(request: PlanRequest, day: DayPlan): readonly Fault[] {
  const { assessment, openQuestions } = request
  const { steps } = day
  const urgent = assessment.tier === 'emergency-now' || assessment.tier === 'same-day'
  const open = assessment.unasked.length > 0 && openQuestions === undefined
  return [
    ...faultIf(urgent && steps.length > 0, 'needs-somebody', `steps at ${assessment.tier}`),
    ...faultIf(open && steps.length > 0, 'questions-open', 'steps before the check'),
    ...steps.flatMap(step => {
      const placed = { request, day, step }
      const hard = step.tool === 'lacrosse-ball' && !isReadyForHardBall(request, step)
      return [
        ...personFaults(placed).filter(({ rule }) => !THEIRS.has(rule)),
        ...excessFaults(placed),
        ...waitingFaults(placed),
        ...faultIf(hard, 'lacrosse', 'a lacrosse ball before a week of tennis ball'),
        ...(presses(step) && request.history?.findings.some(({ stopPressure }) => stopPressure === true)
          ? faultIf(true, 'history', 'presses where a review said no')
          : []),
      ]
    }),
    ...spotFaults(day),
    ...sessionFaults(steps),
    ...weekFaults(request, steps),
  ]
}

/** All sets of one movement in a session together. */
function sessionFaults(steps: readonly Step[]): readonly Fault[] {
  const things = new Map<string, Step[]>()
  for (const step of steps) {
    if (presses(step)) continue
    const thing = `${step.movement ?? step.technique} ${step.side ?? ''}`
    things.set(thing, [...(things.get(thing) ?? []), step])
  }
  return [...things].flatMap(([thing, same]) => {
    const [first] = same
    const range = first && ((first.movement && MOVEMENT_RANGES[first.movement]) ?? RANGES[first.technique])
    if (!range) return []
    const repeats = same.reduce((sum, step) => sum + step.repeats, 0)
    return faultIf(repeats > range.repeats[1], 'dose', `${thing}: ${repeats} times in all`)
  })
}

/** Days of a week, those of the past with this one. */
function weekFaults({ history }: PlanRequest, steps: readonly Step[]): readonly Fault[] {
  return (['strength-2min', 'core'] as const).flatMap(technique => {
    if (!steps.some(step => step.technique === technique)) return []
    const past = (history?.days ?? []).filter(
      day => day.ago < 7 && day.steps.some(step => step.technique === technique),
    ).length
    return faultIf(past + 1 > (DAYS_A_WEEK[technique] ?? 7), 'week', `${technique} on ${past + 1} days`)
  })
}
