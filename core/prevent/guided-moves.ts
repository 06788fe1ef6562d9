/** Sets of movements outside a plan: what this person may do of them, what not and why, and how each is guided. */
import { allowed, mayMove } from '#core/plan/context/allowed.ts'
import { POSITIONS, TOOLS, type MovementId, type TechniqueId } from '#core/vocabulary/ids.ts'
import type { Movement } from '#core/vocabulary/records.ts'
import { allowanceFor, type Allowance } from '#core/safety/limits.ts'
import { has, isPregnant, isMinor } from '#core/safety/person.ts'
import { isFresh } from '#core/plan/context/phase.ts'
import { reasonsToWaitFor } from '#core/plan/context/while-waiting.ts'
import { safetyWords } from '#core/safety/words.ts'
import type { PlanRequest } from '#core/plan/context/request.ts'
import type { Step } from '#core/session/step.ts'

export const MOVE_SETS = ['yoga', 'arms', 'core', 'glutes', 'stops', 'two-minutes', 'jumping'] as const
export type MoveSet = (typeof MOVE_SETS)[number]

/**
 * What each set holds, easiest first. Source: docs/clinical/dosing.md#stretches and docs/clinical/dosing.md#strength.
 * @judgement The source names the moves; which is easier is ours.
 */
export const SETS: Readonly<Record<MoveSet, readonly MovementId[]>> = {
  yoga: [
    'st-cat-cow',
    'st-child-pose',
    'st-thread-needle',
    'st-open-book',
    'st-knee-to-chest',
    'st-trunk-rotation',
  ],
  arms: ['ex-wall-slide', 'ex-scaption', 'ex-ytw', 'ex-pushup-plus', 'ex-row', 'ex-ext-rotation'],
  core: ['ex-dead-bug', 'ex-bird-dog', 'ex-curl-up', 'ex-side-plank', 'ex-front-plank'],
  glutes: ['ex-glute-bridge', 'ex-clamshell', 'ex-side-leg-raise', 'ex-hip-hinge', 'ex-suitcase-carry'],
  stops: ['mo-march', 'mo-hip-circle', 'mo-side-bend', 'mo-arm-circle'],
  'two-minutes': ['ex-lateral-raise'],
  jumping: ['mo-jumping-jack'],
}

/** Strength begins at this pain or below. 0–10. Source: docs/clinical/dosing.md#rebuild. */
const STRENGTH_PAIN = 3

/** Why a movement is not for this person now. `because` are words of the records. */
export type WhyNot =
  | { readonly kind: 'condition'; readonly because: string }
  | { readonly kind: 'limit'; readonly because: string }
  | { readonly kind: 'pain' | 'fresh' | 'pregnancy' | 'jumping' | 'minor' | 'tool' | 'place' | 'other' }

/** The reason this person is not to do it now, or none. The last word is `mayMove`. */
export function whyNot(request: PlanRequest, movement: Movement): WhyNot | undefined {
  const { answers, assessment } = request
  const condition = movement.notWith.find(entry => has(answers, entry.condition))
  if (condition) return { kind: 'condition', because: condition.because }
  const practice = practiceOf(movement)
  const limits: readonly Allowance[] = [
    allowed(request, practice),
    ...(movement.neckEndRange ? [allowanceFor(assessment.limits, 'end-range-neck-stretch')] : []),
  ]
  const limit = limits.find(allowance => !allowance.allowed || allowance.askFirst)
  if (limit && isMinor(answers) && limit.because.includes(safetyWords.limits.minor)) return { kind: 'minor' }
  if (limit) return { kind: 'limit', because: limit.because.join(' ') }
  const waits = reasonsToWaitFor(request, movement)
  if (waits.length > 0) return { kind: 'limit', because: waits.join(' ') }
  if (movement.kind === 'strength' || movement.id === 'mo-jumping-jack') {
    if (isFresh(answers, 1)) return { kind: 'fresh' }
    if ((answers.painNow ?? 10) > STRENGTH_PAIN) return { kind: 'pain' }
  }
  if (mayMove(request, movement)) return undefined
  if (movement.id === 'mo-jumping-jack') return { kind: 'jumping' }
  if (!mayMove(withEverything(request), movement))
    return isPregnant(answers) ? { kind: 'pregnancy' } : { kind: 'other' }
  const hasTool = movement.tools.some(
    tool => tool === 'none' || tool === 'hands' || request.setup.tools.includes(tool),
  )
  return { kind: hasTool ? 'place' : 'tool' }
}

/** The technique a movement belongs to, whose limits hold for it. */
function practiceOf({ id, kind }: Movement): TechniqueId {
  if (kind === 'strength') return id === 'ex-lateral-raise' ? 'strength-2min' : 'core'
  return kind === 'stretch' ? 'stretch' : 'mobility'
}

/** The same person with every tool and place at hand. */
export function withEverything(request: PlanRequest): PlanRequest {
  return { ...request, setup: { ...request.setup, tools: [...TOOLS], positions: [...POSITIONS] } }
}

/** Everything a break must not show to this person, wherever they are. */
export function blockedMoves(
  request: PlanRequest,
  movements: Readonly<Record<MovementId, Movement>>,
): readonly MovementId[] {
  const anywhere = withEverything(request)
  const resting = allowed(request, 'mobility').allowed
  return Object.values(movements)
    .filter(movement => !resting || whyNot(anywhere, movement) !== undefined)
    .map(movement => movement.id)
}

/** The steps that guide one movement, left then right where it has sides. Never above its own pain ceiling. */
export function guideSteps(movement: Movement): readonly Step[] {
  const { id, dose, perSide, kind, pace, posture, tools } = movement
  const step: Step = {
    technique: kind === 'strength' ? 'core' : pace === 'holds' ? 'stretch' : 'mobility',
    movement: id,
    tool: tools[0] ?? 'none',
    posture,
    seconds: dose.seconds,
    repeats: dose.repeats,
    restSeconds: dose.restSeconds,
    maxPain: dose.maxPain,
    why: { kind: 'prevention', phase: 'p4-prevent', words: movement.feel, sources: movement.sources },
  }
  return perSide
    ? [
        { ...step, side: 'L' },
        { ...step, side: 'R' },
      ]
    : [step]
}
