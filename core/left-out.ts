import { TECHNIQUES, type TechniqueId } from './ids.ts'
import type { Base } from './plan-base.ts'
import type { DayPlan, LeftOut } from './plan.ts'

/** Every technique that no day uses, with the reason in words. */
export function leftOut(base: Base, days: readonly DayPlan[]): readonly LeftOut[] {
  const used = new Set(days.flatMap(day => day.steps.map(step => step.technique)))
  return TECHNIQUES.filter(technique => !used.has(technique)).map(technique => reasonFor(technique, base))
}

function reasonFor(technique: TechniqueId, { request, response, allows, presses, knowledge }: Base): LeftOut {
  const { techniques, muscles } = knowledge
  const record = techniques[technique]
  const [knot] = request.knots
  const allowance = allows(technique)
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
  if (record.kind === 'release' && !presses) {
    return { technique, reason: 'needs-somebody', because: 'No pressure until somebody has looked at it.' }
  }
  if (response.stopped.has(technique)) {
    return { technique, reason: 'dose-cap', because: 'It left you sore or worse twice, so it stays out.' }
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
