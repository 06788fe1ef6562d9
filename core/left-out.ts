import type { DayPlan, LeftOut } from './day-plan.ts'
import { TECHNIQUES, type TechniqueId } from './ids.ts'
import type { Base } from './plan-base.ts'
import { coreWords } from './words.ts'

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
    return { technique, reason: 'not-offered', because: coreWords.leftOut.medicine }
  }
  if (record.kind === 'release' && !presses) {
    return { technique, reason: 'needs-somebody', because: coreWords.limits.noPressure }
  }
  if (response.stopped.has(technique)) {
    return { technique, reason: 'dose-cap', because: coreWords.leftOut.stopped }
  }
  if (record.kind === 'release' && knot && muscles[knot.muscle].self === 'no') {
    return { technique, reason: 'needs-somebody', because: coreWords.leftOut.needsSomebody }
  }
  if (!record.tools.some(tool => tool === 'none' || tool === 'hands' || request.setup.tools.includes(tool))) {
    return { technique, reason: 'no-tool', because: coreWords.leftOut.noTool }
  }
  if (record.needs.length > 0 && !record.needs.some(need => request.setup.positions.includes(need))) {
    return { technique, reason: 'no-position', because: coreWords.leftOut.noPosition }
  }
  if (request.setup.minutesADay < 15 && record.kind === 'warmth') {
    return { technique, reason: 'time', because: coreWords.leftOut.time }
  }
  return { technique, reason: 'phase', because: coreWords.leftOut.phase }
}
