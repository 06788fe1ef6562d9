import type { DayPlan, LeftOut } from './day-plan.ts'
import { TECHNIQUES, type TechniqueId } from '#core/vocabulary/ids.ts'
import type { PlanContext } from '#core/plan/context/context.ts'
import { planWords } from '#core/plan/words/words.ts'
import { safetyWords } from '#core/safety/words.ts'

/** Every technique that no day uses, with the reason in words. */
export function leftOut(context: PlanContext, days: readonly DayPlan[]): readonly LeftOut[] {
  const used = new Set(days.flatMap(day => day.steps.map(step => step.technique)))
  return TECHNIQUES.filter(technique => !used.has(technique)).map(technique => reasonFor(technique, context))
}

function reasonFor(
  technique: TechniqueId,
  { request, response, allows, presses, knowledge }: PlanContext,
): LeftOut {
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
    return { technique, reason: 'not-offered', because: planWords.leftOut.medicine }
  }
  if (record.kind === 'release' && !presses) {
    return { technique, reason: 'needs-somebody', because: safetyWords.limits.noPressure }
  }
  if (response.stopped.has(technique)) {
    return { technique, reason: 'dose-cap', because: planWords.leftOut.stopped }
  }
  if (record.kind === 'release' && knot && muscles[knot.muscle].self === 'no') {
    return { technique, reason: 'needs-somebody', because: planWords.leftOut.needsSomebody }
  }
  if (!record.tools.some(tool => tool === 'none' || tool === 'hands' || request.setup.tools.includes(tool))) {
    return { technique, reason: 'no-tool', because: planWords.leftOut.noTool }
  }
  if (record.needs.length > 0 && !record.needs.some(need => request.setup.positions.includes(need))) {
    return { technique, reason: 'no-position', because: planWords.leftOut.noPosition }
  }
  if (request.setup.minutesADay < 15 && record.kind === 'warmth') {
    return { technique, reason: 'time', because: planWords.leftOut.time }
  }
  return { technique, reason: 'phase', because: planWords.leftOut.phase }
}
