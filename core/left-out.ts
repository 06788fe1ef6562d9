import { TECHNIQUES, type TechniqueId } from './ids.ts'
import { allowanceFor } from './limits.ts'
import { mayPress } from './allowed.ts'
import type { DayPlan, LeftOut, PlanKnowledge, PlanRequest } from './plan.ts'
import { regionOf } from './regions.ts'

/** Every technique that no day uses, with the reason in words. */
export function leftOut(
  request: PlanRequest,
  knowledge: PlanKnowledge,
  days: readonly DayPlan[],
): readonly LeftOut[] {
  const used = new Set(days.flatMap(day => day.steps.map(step => step.technique)))
  return TECHNIQUES.filter(technique => !used.has(technique)).map(technique =>
    reasonFor(technique, request, knowledge),
  )
}

function reasonFor(
  technique: TechniqueId,
  request: PlanRequest,
  { techniques, muscles }: PlanKnowledge,
): LeftOut {
  const record = techniques[technique]
  const [knot] = request.knots
  const allowance = allowanceFor(request.assessment.limits, technique, knot && regionOf(knot.place))
  if (!allowance.allowed || allowance.askFirst) {
    return { technique, reason: 'contraindicated', because: allowance.because.join(' ') }
  }
  if (record.kind === 'not-offered' || record.grade === 'against')
    return { technique, reason: 'not-offered', because: record.evidence }
  if (record.kind === 'medicine' || record.kind === 'device') {
    return {
      technique,
      reason: 'not-offered',
      because: 'Your choice, with a pharmacist or doctor. Never a step of a plan.',
    }
  }
  if (record.kind === 'release' && !mayPress(request)) {
    return { technique, reason: 'needs-somebody', because: 'No pressure until somebody has looked at it.' }
  }
  if (record.kind === 'release' && knot && muscles[knot.muscle].self === 'no') {
    return {
      technique,
      reason: 'needs-somebody',
      because: 'This muscle is not one to press yourself. A professional can.',
    }
  }
  if (!record.tools.some(tool => tool === 'none' || tool === 'hands' || request.setup.tools.includes(tool))) {
    return { technique, reason: 'no-tool', because: 'You do not have the tool for it at hand.' }
  }
  if (record.needs.length > 0 && !record.needs.some(need => request.setup.positions.includes(need))) {
    return { technique, reason: 'no-position', because: 'It needs a place you do not have now.' }
  }
  if (request.setup.minutesADay < 15 && record.kind === 'warmth') {
    return {
      technique,
      reason: 'time',
      because: 'Warmth needs ten minutes or more. Choose fifteen or twenty minutes for it.',
    }
  }
  return { technique, reason: 'phase', because: 'Something softer does the same for you now.' }
}
