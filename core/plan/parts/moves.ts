/** Easy movement and stretches of a session, each in a usual and a small dose. */
import { inTurn } from '#core/plan/context/allowed.ts'
import type { MovementId, PhaseId, TechniqueId } from '#core/vocabulary/ids.ts'
import type { Knot } from '#core/locate/knot.ts'
import type { Movement } from '#core/vocabulary/records.ts'
import { EASY_MOVES, LIVELY_MOVES, SPARE_STRETCHES } from './moves-by-area.ts'
import type { PlanContext } from '#core/plan/context/context.ts'
import type { Variants } from './pack.ts'
import type { Step, Why } from '#core/session/step.ts'
import { planWords } from '#core/plan/words/words.ts'

const LIVELY_PHASES: ReadonlySet<PhaseId> = new Set(['p3-rebuild', 'p4-prevent'])
const MIN_EASY = 5

/** A movement of the technique, on both sides alike where it has sides. */
export function sided(
  { id, tools, posture, dose, pace, perSide }: Movement,
  technique: TechniqueId,
  why: Why,
  most: number,
  seconds: number = dose.seconds,
  repeats: number = dose.repeats,
): readonly Step[] {
  const step: Step = {
    technique,
    movement: id,
    tool: tools[0] ?? 'none',
    posture,
    seconds,
    repeats,
    restSeconds: pace === 'holds' ? dose.restSeconds : 0,
    maxPain: Math.min(dose.maxPain, most),
    why,
  }
  return perSide
    ? [
        { ...step, side: 'L' },
        { ...step, side: 'R' },
      ]
    : [step]
}

/** An easy movement for the area, another one each day and after pressing. */
export function easyVariants({ area, fit, allows }: PlanContext, phase: PhaseId, turn: number): Variants {
  const { allowed, maxPain } = allows('mobility')
  if (!allowed) return []
  const most = Math.min(3, maxPain)
  const lively = LIVELY_PHASES.has(phase) ? LIVELY_MOVES : []
  const moves = inTurn(fit([...EASY_MOVES[area], ...lively]), turn)
  const [movement] = moves
  if (!movement) return []
  const short = moves.find(({ perSide }) => !perSide) ?? movement
  const why: Why = { kind: 'order', phase, words: planWords.easy, sources: movement.sources }
  const few = Math.min(short.dose.repeats, MIN_EASY)
  return [
    sided(movement, 'mobility', why, most),
    sided(short, 'mobility', { ...why, sources: short.sources }, most, short.dose.seconds, few),
  ]
}

/** One stretch for each muscle, the first knot's first; others of the area where that one is not possible. */
export function stretchesOf(
  context: PlanContext,
  knots: readonly Knot[],
  phase: PhaseId,
): readonly Variants[] {
  const allowance = context.allows('stretch')
  if (phase === 'p0-acute' || !allowance.allowed) return []
  const own = knots.map(knot => context.knowledge.muscles[knot.muscle].stretch)
  const turn = context.response.since
  const spare = inTurn(context.fit(SPARE_STRETCHES[context.area]), turn)
  const fit = [...new Set([...context.fit(own), ...spare])]
  const most = Math.min(3, allowance.maxPain)
  return fit
    .slice(0, Math.max(1, own.length))
    .map((movement, index) => stretch(movement, phase, most, index === 0))
}

/** The shortest of the spare stretches, for a session with hardly any room. */
export function shortStretch(context: PlanContext, phase: PhaseId): Variants {
  const allowance = context.allows('stretch')
  const ids: readonly MovementId[] = ['st-shoulder-blade-squeeze', 'st-chin-tuck', 'st-cat-cow']
  const [movement] = phase === 'p0-acute' || !allowance.allowed ? [] : context.fit(ids)
  return movement ? stretch(movement, phase, Math.min(3, allowance.maxPain), true).slice(-1) : []
}

function stretch(movement: Movement, phase: PhaseId, most: number, first: boolean): Variants {
  const { dose, pace, area, sources } = movement
  const why: Why = {
    kind: first ? 'knot' : 'order',
    phase,
    words: planWords.stretch(area),
    sources,
  }
  const seconds = pace === 'holds' ? dose.secondsRange[0] : dose.seconds
  const repeats = pace === 'holds' ? Math.max(dose.repeatsRange[0], 2) : Math.max(dose.repeatsRange[0], 5)
  return [
    sided(movement, 'stretch', why, most),
    sided(movement, 'stretch', why, most, seconds, Math.min(dose.repeats, repeats)),
  ]
}
