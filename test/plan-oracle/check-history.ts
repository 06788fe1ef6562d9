/**
 * What the past forbids, written again from docs/clinical/outcomes.md#review-rules, docs/clinical/red-flags.md#after-a-session and
 * docs/clinical/dosing.md#techniques: nothing here is shared with the planner.
 */
import type { DayPlan, Plan } from '#core/plan/day-plan.ts'
import type { TechniqueId } from '#core/vocabulary/ids.ts'
import type { PlanRequest } from '#core/plan/context/request.ts'
import type { Step } from '#core/session/step.ts'
import { presses } from './check-step.ts'
import { DAYS_A_WEEK, LIGHT, PRESSING } from './doses.ts'
import { faultIf, type Violation } from './violation.ts'

type History = NonNullable<PlanRequest['history']>
type Past = History['days'][number]

const WEEK = 7
/** Half of the longest pressing of a spot, in seconds. */
const HALF = 45
const LONG: readonly (string | undefined)[] = ['two-days', 'longer']

/** Everything a plan does in spite of what happened. */
export function historyFaults(request: PlanRequest, { days }: Plan): readonly Violation[] {
  const { history } = request
  if (!history) return []
  return [
    ...days.flatMap(day => [
      ...wholeDayFaults(request, history, day, days),
      ...day.steps.flatMap((step, index) =>
        stepFaults(history, step).map(fault => ({ ...fault, day: day.day, step: index })),
      ),
    ]),
    ...weekFaults(history, days),
  ]
}

function wholeDayFaults(
  { answers }: PlanRequest,
  history: History,
  day: DayPlan,
  days: readonly DayPlan[],
): readonly Violation[] {
  const { findings } = history
  const pressed = day.steps.some(presses)
  const stopped = findings.some(finding => finding.stopPressure === true)
  const urgent = findings.some(({ action }) => action === 'emergency-now' || action === 'same-day')
  const gone = findings.some(({ action }) => action === 'move-to-prevent') && (answers.painNow ?? 4) <= 1
  const less = findings.some(({ action }) => action === 'reduce')
  const before = days.find(other => other.day === day.day - 1)
  const sore = soreSession(history)
  return [
    ...faultIf(urgent && day.steps.length > 0, 'needs-somebody', 'steps after an urgent finding'),
    ...faultIf(stopped && pressed, 'history', 'pressed though pressing was stopped'),
    ...faultIf(gone && pressed, 'history', 'pressed though the pain has gone'),
    ...faultIf(
      less && pressed && before?.steps.some(presses) === true,
      'history',
      'pressed on two days running, with a need for less',
    ),
    ...faultIf(
      sore !== undefined && sore.ago <= 2 && day.day === 1 && pressed,
      'history',
      'pressed while still sore',
    ),
  ].map(fault => ({ ...fault, day: day.day }))
}

function stepFaults(history: History, step: Step) {
  const { findings, trial } = history
  const warms = ['heat', 'ir', 'contrast'].includes(step.technique)
  const cools = step.technique === 'cold' && step.why.phase !== 'p0-acute'
  const unwarmed = faultIf((warms || cools) && trial === 'none', 'history', `${step.technique} at none`)
  if (!presses(step)) return unwarmed
  const advised = findings.some(
    ({ action, techniques }) => action === 'stop-technique' && (techniques ?? []).includes(step.technique),
  )
  const longSore = history.days.filter(day => day.soreness === 'longer' && uses(day, step.technique)).length
  const light = step.seconds * step.repeats <= HALF && step.maxPain <= LIGHT
  const last = lastPressing(history)
  const worse = last !== undefined && rose(last) && last.steps.some(past => isSame(past, step))
  return [
    ...unwarmed,
    ...faultIf(advised || longSore >= 2, 'history', `${step.technique} again, after too much soreness`),
    ...faultIf(soreSession(history) !== undefined && !light, 'history', 'not half as much after soreness'),
    ...faultIf(worse && !light, 'history', `${step.technique} with ${step.tool} again, after it was worse`),
  ]
}

function isSame(past: Past['steps'][number], step: Step): boolean {
  return past.knot === step.knot && past.technique === step.technique && past.tool === step.tool
}

function uses(day: Past, technique: TechniqueId): boolean {
  return day.steps.some(step => step.technique === technique)
}

function rose({ painBefore, painAfter }: Past): boolean {
  return painBefore !== undefined && painAfter !== undefined && painAfter >= painBefore + 1
}

/** The latest day of pressing, up to a week ago. */
function lastPressing({ days }: History): Past | undefined {
  let latest: Past | undefined
  for (const day of days) {
    const counts = day.ago <= WEEK && day.steps.some(step => PRESSING.includes(step.technique))
    if (counts && (latest === undefined || day.ago < latest.ago)) latest = day
  }
  return latest
}

function soreSession(history: History): Past | undefined {
  const last = lastPressing(history)
  return last !== undefined && LONG.includes(last.soreness) ? last : undefined
}

/** Any seven days running, past and planned together. */
function weekFaults(history: History, days: readonly DayPlan[]): readonly Violation[] {
  return (['strength-2min', 'core'] as const).flatMap(technique => {
    const isPlanned = (at: number) =>
      days.some(day => day.day === at && day.steps.some(step => step.technique === technique))
    const isPast = (at: number) => history.days.some(day => 1 - day.ago === at && uses(day, technique))
    return days.flatMap(({ day }) => {
      const window = Array.from({ length: WEEK }, (_, index) => day - index)
      const count = window.filter(at => isPlanned(at) || isPast(at)).length
      const tooMany = isPlanned(day) && count > (DAYS_A_WEEK[technique] ?? WEEK)
      return faultIf(tooMany, 'week', `${technique} on ${count} days, with the past`).map(fault => ({
        ...fault,
        day,
      }))
    })
  })
}

/** True where the past allows a hard ball: a week since the first soft one, easy throughout, and no soreness. */
export function isReadyForHardBall({ history }: PlanRequest, step: Step): boolean {
  const soft = (history?.days ?? []).filter(day =>
    day.steps.some(
      past => past.muscle === step.muscle && (past.tool === 'tennis-ball' || past.tool === 'two-balls'),
    ),
  )
  const easy = soft.every(
    day =>
      (day.soreness === undefined || day.soreness === 'none') &&
      (step.knot === undefined || (day.tenderness?.[step.knot] ?? 0) <= LIGHT),
  )
  return easy && soft.some(day => day.ago >= WEEK)
}
