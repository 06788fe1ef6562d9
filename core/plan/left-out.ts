/** What no day of a plan uses, each with the reason that holds for this person and these days. */
import type { DayPlan, LeftOut } from './day-plan.ts'
import { WARMTH_FROM_MINUTES } from './day.ts'
import { PRESSING, TECHNIQUES, type PhaseId, type TechniqueId } from '#core/vocabulary/ids.ts'
import { hasPosition, hasTool } from '#core/plan/context/allowed.ts'
import type { PlanContext } from '#core/plan/context/context.ts'
import { isOpenIn } from '#core/plan/context/ways.ts'
import { easyOf } from '#core/plan/parts/easy.ts'
import { stretchesOf } from '#core/plan/parts/moves.ts'
import { strengthOf } from '#core/plan/parts/strength.ts'
import { warmthTool } from '#core/plan/parts/warmth.ts'
import type { Release } from '#core/vocabulary/records.ts'
import { TRIAL_OPTIONS, type TrialKind, type TrialOption } from '#core/measures/trial.ts'
import { planWords } from '#core/plan/words/words.ts'
import { safetyWords } from '#core/safety/words.ts'

type Reason = Omit<LeftOut, 'technique'>

const say = planWords.leftOut
const QUIET: ReadonlySet<TechniqueId> = new Set(['breath', 'mindful'])

/** Every technique that no day uses, with the reason in words. */
export function leftOut(context: PlanContext, days: readonly DayPlan[]): readonly LeftOut[] {
  const used = new Set(days.flatMap(day => day.steps.map(step => step.technique)))
  return TECHNIQUES.filter(technique => !used.has(technique)).map(technique => ({
    technique,
    ...(reasonOfPerson(technique, context) ?? reasonOfDays(technique, context, days)),
  }))
}

/** What holds whatever the day. */
function reasonOfPerson(
  technique: TechniqueId,
  { request, response, allows, presses, knowledge }: PlanContext,
): Reason | undefined {
  const { techniques, muscles } = knowledge
  const { kind, grade, evidence } = techniques[technique]
  const allowance = allows(technique)
  if (!allowance.allowed || allowance.askFirst)
    return { reason: 'contraindicated', because: allowance.because.join(' ') }
  if (kind === 'not-offered' || grade === 'against') return { reason: 'not-offered', because: evidence }
  if (kind === 'medicine' || kind === 'device') return { reason: 'not-offered', because: say.medicine }
  if (technique === 'sleep') return { reason: 'elsewhere', because: say.night }
  if (kind !== 'release') return undefined
  if (!presses) return { reason: 'needs-somebody', because: safetyWords.limits.noPressure }
  if (response.stopped.has(technique)) return { reason: 'dose-cap', because: say.stopped }
  if (request.knots.length === 0) return { reason: 'no-knot', because: say.noKnot }
  return request.knots.every(({ muscle }) => muscles[muscle].self === 'no')
    ? { reason: 'needs-somebody', because: say.needsSomebody }
    : undefined
}

function reasonOfDays(technique: TechniqueId, context: PlanContext, days: readonly DayPlan[]): Reason {
  const { kind } = context.knowledge.techniques[technique]
  if (technique === 'aerobic' && !context.walks) return { reason: 'no-position', because: say.noPosition }
  if (kind === 'release') return reasonOfRelease(technique, context, days)
  if (kind === 'warmth') return reasonOfWarmth(technique, context, days)
  if (kind === 'movement') return reasonOfMovement(technique, context, days)
  return reasonOfHabit(technique, context, days)
}

function reasonOfRelease(technique: TechniqueId, context: PlanContext, days: readonly DayPlan[]): Reason {
  const { request, response, knowledge, ways } = context
  const { tools } = knowledge.techniques[technique]
  if (hasTool(request, tools) === undefined) return { reason: 'no-tool', because: say.noTool }
  if (!ways.some(each => each.ways.some(way => way.technique === technique))) {
    const placed = request.knots
      .flatMap(({ muscle }): readonly Release[] => knowledge.muscles[muscle].releases)
      .filter(release => release.technique === technique && hasTool(request, [release.tool]) !== undefined)
    return placed.length > 0 && !placed.some(release => hasPosition(request, release.needs))
      ? { reason: 'no-position', because: say.noPosition }
      : { reason: 'no-press-zone', because: say.notHere }
  }
  const press = days.filter(({ steps }) => steps.some(step => PRESSING.has(step.technique)))
  if (press.length === 0) return { reason: 'phase', because: say.noPressing }
  if (ways.some(each => each.ways.some(({ helper }) => helper)))
    return { reason: 'turn', because: say.helper }
  if (!press.some(({ phase }) => isOpenIn(technique, phase)))
    return { reason: 'phase', because: say.settling }
  if (ways.some(each => each.ways.some(({ tool }) => tool === request.setup.prefers)))
    return { reason: 'turn', because: say.preferred }
  return isDrawn(response.trial, 'tool')
    ? { reason: 'turn', because: say.trial }
    : { reason: 'turn', because: say.turn }
}

/** True when the person's own comparison is of this kind. */
function isDrawn(trial: TrialOption | undefined, kind: TrialKind): boolean {
  const options: readonly TrialOption[] = TRIAL_OPTIONS[kind]
  return trial !== undefined && options.includes(trial)
}

function reasonOfWarmth(
  technique: TechniqueId,
  { request, response, knowledge }: PlanContext,
  days: readonly DayPlan[],
): Reason {
  const { setup } = request
  const { phases } = knowledge.techniques[technique]
  if (warmthTool(request, knowledge.techniques[technique]) === undefined)
    return { reason: 'no-tool', because: say.noTool }
  if (technique === 'cold') return { reason: 'not-chosen', because: say.cold }
  if ((setup.warmth ?? 'heat') !== technique) return { reason: 'not-chosen', because: say.otherWarmth }
  if (setup.minutesADay < WARMTH_FROM_MINUTES) return { reason: 'time', because: say.time }
  if (isDrawn(response.trial, 'warmth')) return { reason: 'not-chosen', because: say.trial }
  const asked = setup.warmth === technique
  const without: readonly PhaseId[] = asked ? ['p4-prevent'] : ['p3-rebuild', 'p4-prevent']
  if (days.some(({ phase }) => phases.includes(phase) && !without.includes(phase)))
    return { reason: 'time', because: say.room }
  return { reason: 'phase', because: asked ? say.phase : say.warmthLater }
}

function reasonOfMovement(technique: TechniqueId, context: PlanContext, days: readonly DayPlan[]): Reason {
  const may = days.some(({ phase, day }) => {
    if (technique === 'mobility') return easyOf(context, phase, day, false).before.length > 0
    if (technique === 'stretch') return stretchesOf(context, phase, day).length > 0
    if (technique === 'aerobic') return true
    return strengthOf(context, phase, day)
      .flat(2)
      .some(step => step.technique === technique)
  })
  if (may) return { reason: 'time', because: say.room }
  const soon = days.every(({ phase }) => ['p0-acute', 'p1-settle', 'flare'].includes(phase))
  return soon ? { reason: 'phase', because: say.settling } : { reason: 'no-move', because: say.noMove }
}

function reasonOfHabit(technique: TechniqueId, { knowledge }: PlanContext, days: readonly DayPlan[]): Reason {
  const { phases } = knowledge.techniques[technique]
  if (!days.some(({ phase }) => phases.includes(phase))) return { reason: 'phase', because: say.phase }
  return QUIET.has(technique)
    ? { reason: 'ending', because: say.ending }
    : { reason: 'time', because: say.room }
}
