/** What one person may do, and with what: every step of a plan passes through here. */
import type { Answers } from '#core/vocabulary/answers.ts'
import type { MovementId, Posture, Position, TechniqueId, ToolId } from '#core/vocabulary/ids.ts'
import type { Knot } from '#core/locate/knot.ts'
import type { Movement } from '#core/vocabulary/records.ts'
import { allowanceFor, type Allowance } from '#core/safety/limits.ts'
import { flagged, has, isMinor, isPregnant } from '#core/safety/person.ts'
import type { PlanRequest } from './request.ts'
import { regionOf } from '#core/vocabulary/regions.ts'
import { safetyWords } from '#core/safety/words.ts'
import { reasonsToWait, reasonsToWaitFor, reasonsToWaitWith, type Waiter } from './while-waiting.ts'

/** Pressing is off while somebody has still to look at the reason, unless the reason leaves room for light hands. */
export function mayPress(waiter: Waiter): boolean {
  return reasonsToWait(waiter, 'light-hands').length === 0
}

/** The tool is at hand; hands and nothing always are. */
export function hasTool({ setup }: PlanRequest, tools: readonly ToolId[]): ToolId | undefined {
  return tools.find(tool => tool === 'hands' || tool === 'none' || setup.tools.includes(tool))
}

/** One of the places a step needs is there; a step that needs none always can. */
export function hasPosition({ setup }: PlanRequest, needs: readonly Position[]): boolean {
  return needs.length === 0 || needs.some(position => setup.positions.includes(position))
}

/** Who named a chair and nothing else stays in it. Source: docs/clinical/dosing.md#variety. */
export function staysSeated({ setup }: PlanRequest): boolean {
  return setup.positions.every(position => position === 'chair') && setup.positions.length > 0
}

/** There is a place for a step in this posture: who stays seated is not asked to stand. */
export function hasPlaceFor(
  request: PlanRequest,
  { posture, needs }: { readonly posture: Posture; readonly needs: readonly Position[] },
): boolean {
  return hasPosition(request, needs) && !(posture === 'standing' && staysSeated(request))
}

/** What somebody under 18 may do: the rest is for adults. Source: docs/clinical/red-flags.md#under18. */
const FOR_MINORS: ReadonlySet<TechniqueId> = new Set([
  'mobility',
  'breath',
  'mindful',
  'stay-active',
  'break',
  'ergo',
  'sleep',
  'hydrate',
])
/** A technique that is several at once obeys the bans of all of them; effort is effort. */
const PARTS: Readonly<Partial<Record<TechniqueId, readonly TechniqueId[]>>> = {
  contrast: ['contrast', 'heat', 'cold'],
  'strength-2min': ['strength-2min', 'aerobic'],
  core: ['core', 'aerobic'],
}
const WARM: ReadonlySet<TechniqueId> = new Set(['heat', 'ir', 'contrast'])
const NO: Allowance = { allowed: false, maxPain: 0, maxSeconds: 0, askFirst: false, because: [] }

/** The allowance of a technique, with what needs asking first counted as not allowed. */
export function allowed(request: PlanRequest, technique: TechniqueId, knot?: Knot): Allowance {
  const because = whyNot(request, technique)
  if (because.length > 0) return { ...NO, because }
  const region = knot && regionOf(knot.place)
  const parts = (PARTS[technique] ?? [technique]).map(part =>
    allowanceFor(request.assessment.limits, part, region),
  )
  return {
    allowed: parts.every(part => part.allowed && !part.askFirst),
    maxPain: Math.min(...parts.map(({ maxPain }) => maxPain)),
    maxSeconds: Math.min(...parts.map(({ maxSeconds }) => maxSeconds)),
    askFirst: parts.some(({ askFirst }) => askFirst),
    because: [...new Set(parts.flatMap(part => part.because))],
  }
}

/** Rules on the whole person rather than on a place. Source: docs/clinical/red-flags.md#person-and-moment. */
function whyNot(request: PlanRequest, technique: TechniqueId): readonly string[] {
  const { answers, setup } = request
  if (isMinor(answers) && !FOR_MINORS.has(technique)) return [safetyWords.limits.minor]
  const waits = reasonsToWaitWith(request, technique)
  if (waits.length > 0) return waits
  if (WARM.has(technique) && !setup.helped && has(answers, 'sedated', 'cognitive-impairment'))
    return [safetyWords.limits.warmthAlone]
  return technique === 'stretch' && has(answers, 'surgery-recent') ? [safetyWords.limits.surgery] : []
}

/** Late in pregnancy, or when the weeks are not known, nobody lies flat or on the belly for long. */
export function fitsPregnancy({ answers }: PlanRequest, posture: Posture): boolean {
  if (!isPregnant(answers) || answers.pregnancy === 'postpartum') return true
  return posture !== 'prone' && (posture !== 'lying' || (answers.pregnancyWeeks ?? 40) + WEEKS_AHEAD < 20)
}
/** The plan goes on for two weeks, so its end counts. */
const WEEKS_AHEAD = 2

/** No weight of the body on a ball or roller. Source: docs/clinical/red-flags.md#body-weight-on-tools. */
export function mayLieOnTools({ answers }: PlanRequest): boolean {
  return !isPregnant(answers) && !has(answers, 'anticoagulant', 'antiplatelet', 'osteoporosis')
}

/** Why a movement is not for this person now. `because` are sentences of the records; none where the kind says it all. */
export interface MoveProblem {
  readonly kind:
    | 'waits'
    | 'condition'
    | 'limit'
    | 'tool'
    | 'place'
    | 'jumping'
    | 'down-a-leg'
    | 'arching'
    | 'uneven'
    | 'pregnant'
  readonly because: readonly string[]
}

/** May this person do this movement, here, with these tools? */
export function mayMove(request: PlanRequest, movement: Movement): boolean {
  return whyNotToMove(request, movement) === undefined
}

/** The first thing that speaks against a movement; nothing where this person may do it, here and with these tools. */
export function whyNotToMove(request: PlanRequest, movement: Movement): MoveProblem | undefined {
  const { answers, assessment } = request
  const { id, notWith } = movement
  const waits = reasonsToWaitFor(request, movement)
  if (waits.length > 0) return { kind: 'waits', because: waits }
  const condition = notWith.find(each => has(answers, each.condition))
  if (condition) return { kind: 'condition', because: [condition.because] }
  const neck = movement.neckEndRange ? allowanceFor(assessment.limits, 'end-range-neck-stretch') : undefined
  if (neck && !neck.allowed) return { kind: 'limit', because: neck.because }
  if (hasTool(request, movement.tools) === undefined) return { kind: 'tool', because: NONE }
  if (!hasPlaceFor(request, movement)) return { kind: 'place', because: NONE }
  if (id === 'mo-jumping-jack' && !mayJump(answers)) return { kind: 'jumping', because: NONE }
  if (id === 'st-seated-fold' && flagged(answers, 'radiating-limb'))
    return { kind: 'down-a-leg', because: NONE }
  if (id === 'st-cobra' && !mayArch(answers)) return { kind: 'arching', because: NONE }
  if (UNEVEN.has(id) && isPregnant(answers)) return { kind: 'uneven', because: NONE }
  if (movement.kind === 'stretch' && movement.pace === 'holds') {
    const stretch = allowed(request, 'stretch')
    if (!stretch.allowed) return { kind: 'limit', because: stretch.because }
  }
  return fitsPregnancy(request, movement.posture) ? undefined : { kind: 'pregnant', because: NONE }
}

const NONE: readonly never[] = []

/** What loads one side of the pelvis more than the other. Source: docs/clinical/dosing.md#pregnant-pelvis. */
const UNEVEN: ReadonlySet<MovementId> = new Set(['ex-suitcase-carry', 'st-itb-cross'])

function mayJump(answers: Answers): boolean {
  return !isPregnant(answers) && (answers.painNow ?? 9) <= 3 && (answers.age ?? 99) < 65 && !isMinor(answers)
}

/** Leaning back: not with pain down a leg, nor where that is what hurts. Source: docs/clinical/dosing.md#stretches. */
function mayArch(answers: Answers): boolean {
  return !flagged(answers, 'radiating-limb') && !flagged(answers, 'extension-athlete') && !isPregnant(answers)
}

/** A list that starts at a place that moves on with each turn, 0 or more. */
export function inTurn<Item>(items: readonly Item[], turn: number): readonly Item[] {
  const from = items.length === 0 ? 0 : turn % items.length
  return from === 0 ? items : [...items.slice(from), ...items.slice(0, from)]
}

/** A list of ids without repeats. */
export function once(ids: readonly MovementId[]): readonly MovementId[] {
  return [...new Set(ids)]
}
