/** Whether a session that was begun before may go on: its steps, held against what this person may do now. */
import { mayMove } from '#core/plan/context/allowed.ts'
import { contextOf, type PlanContext } from '#core/plan/context/context.ts'
import type { PlanKnowledge, PlanRequest } from '#core/plan/context/request.ts'
import { waysOf } from '#core/plan/context/ways.ts'
import type { Allowance } from '#core/safety/limits.ts'
import type { TechniqueId } from '#core/vocabulary/ids.ts'
import { isUrgent } from '#core/safety/urgency.ts'
import type { Step } from '#core/session/step.ts'
import type { Dose } from '#core/vocabulary/records.ts'

/** True when every step is one that this person may do now, as hard and as long as it says. */
export function isStillAllowed(
  request: PlanRequest,
  knowledge: PlanKnowledge,
  steps: readonly Step[],
): boolean {
  if (isUrgent(request.assessment.tier)) return false
  const context = contextOf(request, knowledge)
  return steps.every(step => mayDo(context, step))
}

function mayDo(context: PlanContext, step: Step): boolean {
  const { knowledge, request, allows } = context
  if (step.muscle !== undefined) return mayPressHere(context, step)
  if (step.movement !== undefined && !mayMove(request, knowledge.movements[step.movement])) return false
  return isWithin(step, doseOf(step, knowledge), allows(step.technique))
}

/** The dose a step is measured by: that of its movement, else of its technique. */
export function doseOf({ movement, technique }: Step, knowledge: PlanKnowledge): Dose | undefined {
  return movement ? knowledge.movements[movement].dose : knowledge.techniques[technique].dose
}

/** True when a step is no longer, no harder and repeated no more often than its dose ever is. */
export function isWithinRange(step: Step, dose: Dose | undefined): boolean {
  return (
    dose === undefined ||
    (step.maxPain <= dose.maxPain &&
      (step.seconds <= dose.secondsRange[1] || isLongLightHold(step, dose)) &&
      step.repeats <= dose.repeatsRange[1] &&
      (step.repeats === 1 || step.restSeconds <= dose.restSeconds))
  )
}

/** One light hold may run to the cap of a spot while it eases. Source: docs/clinical/dosing.md#hold-time. */
function isLongLightHold({ technique, seconds, repeats, maxPain }: Step, dose: Dose): boolean {
  return HELD.has(technique) && repeats === 1 && maxPain <= dose.startPain && seconds <= dose.capSeconds
}
const HELD: ReadonlySet<TechniqueId> = new Set(['pressure', 'ball-wall', 'cane'])

/** Pressing: one of the ways open to this person at this place, no harder and no longer than it may be. */
function mayPressHere({ knowledge, request, response, presses }: PlanContext, step: Step): boolean {
  const { muscle, side, place, knot: id, technique, tool, posture } = step
  const { dose } = knowledge.techniques[technique]
  if (!presses || muscle === undefined || side === undefined || place === undefined || !dose) return false
  const [{ id: triggerPoint }] = knowledge.muscles[muscle].triggerPoints
  const knot = request.knots.find(
    known => known.id === id && known.muscle === muscle && known.place === place,
  ) ?? {
    id: id ?? '',
    muscle,
    side,
    triggerPoint,
    place,
    state: 'active' as const,
  }
  return waysOf(request, knowledge, response, knot).some(
    way =>
      way.technique === technique &&
      way.tool === tool &&
      way.posture === posture &&
      step.seconds * step.repeats <= dose.capSeconds &&
      isWithin(step, dose, way.allowance),
  )
}

function isWithin(step: Step, dose: Dose | undefined, { allowed, maxPain, maxSeconds }: Allowance): boolean {
  return allowed && isWithinRange(step, dose) && step.maxPain <= maxPain && step.seconds <= maxSeconds
}
