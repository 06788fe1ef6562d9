/** What one person may do, and with what: every step of a plan passes through here. */
import type { MovementId, Posture, Position, TechniqueId, ToolId } from './ids.ts'
import type { Movement, Muscle, Release } from './knowledge.ts'
import { allowanceFor, type Allowance } from './limits.ts'
import { has, isPregnant } from './person.ts'
import type { Knot, PlanKnowledge, PlanRequest } from './plan.ts'
import { regionOf } from './regions.ts'

/** Reasons to see somebody soon that still leave room for light hands. Source: shared red flags, section 7. */
const GENTLE_WHILE_WAITING: ReadonlySet<string> = new Set([
  'six-weeks-without-change',
  'three-months-again-and-again',
  'worse-after-a-week',
  'no-improve-6wk',
  'sleep-move',
])

/** Pressing is off while somebody has still to look at the reason. */
export function mayPress({ assessment }: Pick<PlanRequest, 'assessment'>): boolean {
  if (assessment.tier !== 'gp-soon') return true
  return assessment.reasons.every(reason => reason.tier !== 'gp-soon' || GENTLE_WHILE_WAITING.has(reason.id))
}

/** The tool is at hand; hands and nothing always are. */
export function hasTool({ setup }: PlanRequest, tools: readonly ToolId[]): ToolId | undefined {
  return tools.find(tool => tool === 'hands' || tool === 'none' || setup.tools.includes(tool))
}

/** One of the places a step needs is there; a step that needs none always can. */
export function hasPosition({ setup }: PlanRequest, needs: readonly Position[]): boolean {
  return needs.length === 0 || needs.some(position => setup.positions.includes(position))
}

/** The allowance of a technique, with what needs asking first counted as not allowed. */
export function allowed({ assessment }: PlanRequest, technique: TechniqueId, knot?: Knot): Allowance {
  const allowance = allowanceFor(assessment.limits, technique, knot && regionOf(knot.place))
  return { ...allowance, allowed: allowance.allowed && !allowance.askFirst }
}

/** Late in pregnancy, or when the weeks are not known, nobody lies flat or on the belly for long. */
function fitsPregnancy({ answers }: PlanRequest, posture: Posture): boolean {
  if (!isPregnant(answers) || answers.pregnancy === 'postpartum') return true
  return posture !== 'prone' && (posture !== 'lying' || (answers.pregnancyWeeks ?? 40) < 20)
}

/** May this person do this movement, here, with these tools? */
export function mayMove(request: PlanRequest, movement: Movement): boolean {
  const { answers, assessment } = request
  if (movement.notWith.some(({ condition }) => has(answers, condition))) return false
  if (movement.neckEndRange && !allowanceFor(assessment.limits, 'end-range-neck-stretch').allowed)
    return false
  if (hasTool(request, movement.tools) === undefined || !hasPosition(request, movement.needs)) return false
  if (
    movement.id === 'mo-jumping-jack' &&
    (isPregnant(answers) || (answers.painNow ?? 9) > 3 || (answers.age ?? 99) >= 65)
  )
    return false
  if (movement.kind === 'stretch' && movement.pace === 'holds' && !allowed(request, 'stretch').allowed)
    return false
  return fitsPregnancy(request, movement.posture)
}

/** The softest way of pressing this knot that this person may use, in the order of the record. */
export function releaseOf(
  request: PlanRequest,
  { muscles, regions }: PlanKnowledge,
  knot: Knot,
): Release | undefined {
  const muscle: Muscle = muscles[knot.muscle]
  if (muscle.self === 'no' || regions[regionOf(knot.place)].noPress) return undefined
  return muscle.releases.find(
    release =>
      release.tool !== 'lacrosse-ball' &&
      hasTool(request, [release.tool]) !== undefined &&
      hasPosition(request, release.needs) &&
      fitsPregnancy(request, release.posture) &&
      allowed(request, release.technique, knot).allowed,
  )
}

/** The movements of a list this person may do, starting at a place that moves on from day to day. */
export function movesFor(
  request: PlanRequest,
  { movements }: PlanKnowledge,
  ids: readonly MovementId[],
  turn: number,
): readonly Movement[] {
  const fit = ids.map(id => movements[id]).filter(movement => mayMove(request, movement))
  const from = fit.length === 0 ? 0 : turn % fit.length
  return [...fit.slice(from), ...fit.slice(0, from)]
}
