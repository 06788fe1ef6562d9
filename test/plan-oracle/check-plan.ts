/**
 * An independent look at a finished plan: every number and ban is written again in this folder from the
 * clinical files, so a mistake would have to be made twice to get past it.
 */
import type { DayPlan, Plan } from '#core/plan/day-plan.ts'
import type { PlanRequest } from '#core/plan/context/request.ts'
import { dayFaults } from './check-day.ts'
import { doseFaults } from './check-dose.ts'
import { historyFaults, isReadyForHardBall } from './check-history.ts'
import { leftOutFaults } from './check-left-out.ts'
import { personFaults, presses } from './check-step.ts'
import { DAYS_A_WEEK, LATENT_PRESSING_DAYS_A_WEEK } from './doses.ts'
import { varietyFaults } from './check-variety.ts'
import { allOf, faultIf, type Fault, type Violation } from './violation.ts'
import { waitingDayFaults, waitingFaults } from './waiting.ts'

export type { Violation } from './violation.ts'

const DAYS = 14
const WEEK = 7

/** Everything wrong with a plan for this request, day by day; an empty list when it may be done. */
export function checkPlan(request: PlanRequest, plan: Plan): readonly Violation[] {
  return [
    ...wholeFaults(request, plan),
    ...plan.days.flatMap(day => [
      ...allOf(dayFaults(request, day), waitingDayFaults(request, day)).map(fault => ({
        ...fault,
        day: day.day,
      })),
      ...day.steps.flatMap((step, index) => {
        const placed = { request, day, step }
        return allOf(personFaults(placed), doseFaults(placed), waitingFaults(placed)).map(fault => ({
          ...fault,
          day: day.day,
          step: index,
        }))
      }),
    ]),
    ...weekFaults(plan),
    ...lacrosseFaults(request, plan),
    ...historyFaults(request, plan),
    ...varietyFaults(request, plan),
    ...leftOutFaults(request, plan),
  ]
}

function wholeFaults({ assessment, openQuestions }: PlanRequest, { days }: Plan): readonly Violation[] {
  const urgent = assessment.tier === 'emergency-now' || assessment.tier === 'same-day'
  const open = assessment.unasked.length > 0 && openQuestions === undefined
  const counted = days.length === DAYS && days.every((day, index) => day.day === index + 1)
  return [
    ...faultIf(urgent && days.some(hasSteps), 'needs-somebody', `steps at ${assessment.tier}`),
    ...faultIf(open && days.some(hasSteps), 'questions-open', `unasked: ${assessment.unasked.join(', ')}`),
    ...faultIf(!counted && !urgent && !open, 'days', `days ${days.map(day => day.day).join(' ')}`),
  ].map(fault => ({ ...fault, day: 0 }))
}

function hasSteps(day: DayPlan): boolean {
  return day.steps.length > 0
}

function weekFaults({ days }: Plan): readonly Violation[] {
  return [1, 1 + WEEK].flatMap(first => {
    const week = days.filter(day => day.day >= first && day.day < first + WEEK)
    const latent = week.filter(day => day.phase === 'latent' && day.steps.some(presses)).length
    const faults: readonly Fault[] = [
      ...(['strength-2min', 'core'] as const).flatMap(technique => {
        const count = week.filter(day => day.steps.some(step => step.technique === technique)).length
        return faultIf(count > (DAYS_A_WEEK[technique] ?? WEEK), 'week', `${technique} on ${count} days`)
      }),
      ...faultIf(latent > LATENT_PRESSING_DAYS_A_WEEK, 'week', `a latent knot pressed on ${latent} days`),
    ]
    return faults.map(fault => ({ ...fault, day: first }))
  })
}

/** A lacrosse ball comes a week after the tennis ball on the same muscle, at the earliest. */
function lacrosseFaults(request: PlanRequest, { days }: Plan): readonly Violation[] {
  return days.flatMap(day =>
    day.steps.flatMap((step, index) => {
      if (step.tool !== 'lacrosse-ball') return []
      const ready = days.some(
        earlier =>
          earlier.day <= day.day - WEEK &&
          earlier.steps.some(
            each => each.muscle === step.muscle && (each.tool === 'tennis-ball' || each.tool === 'two-balls'),
          ),
      )
      return faultIf(
        !ready && !isReadyForHardBall(request, step),
        'lacrosse',
        'a lacrosse ball before a week of tennis ball',
      ).map(fault => ({
        ...fault,
        day: day.day,
        step: index,
      }))
    }),
  )
}
