/**
 * What goes on after "see somebody soon", written again from docs/clinical/red-flags.md#while-waiting and the rows it
 * names. A reason that is not here allows what most allow.
 */
import type { DayPlan } from '#core/plan/day-plan.ts'
import type { PlanRequest } from '#core/plan/context/request.ts'
import type { MovementId, TechniqueId } from '#core/vocabulary/ids.ts'
import type { Step } from '#core/session/step.ts'
import { LIGHT, PRESSING } from './doses.ts'
import { allOf, faultIf, type Fault, type Placed } from './violation.ts'

type Goes = 'quiet' | 'walk' | 'easy' | 'warm' | 'press' | 'stretch' | 'effort'

const QUIET: readonly Goes[] = ['quiet']
const MOST: readonly Goes[] = ['quiet', 'walk']
const EASY: readonly Goes[] = ['quiet', 'walk', 'easy']
const GENTLE: readonly Goes[] = ['quiet', 'walk', 'easy', 'warm', 'press', 'stretch', 'effort']

const GOES_ON: Readonly<Partial<Record<string, readonly Goes[]>>> = {
  'shape-change': QUIET,
  'midline-bone': QUIET,
  'known-aneurysm-moving': QUIET,
  'limb-numb-stable': EASY,
  axspa: EASY,
  under18: EASY,
  'under-eighteen': EASY,
  cyclic: ['quiet', 'walk', 'warm'],
  'six-weeks-without-change': GENTLE,
  'three-months-again-and-again': GENTLE,
  'worse-after-a-week': GENTLE,
  'no-improve-6wk': GENTLE,
  'sleep-move': GENTLE,
}

const KINDS: Readonly<Partial<Record<TechniqueId, Goes>>> = {
  breath: 'quiet',
  mindful: 'quiet',
  sleep: 'quiet',
  ergo: 'quiet',
  break: 'quiet',
  hydrate: 'quiet',
  'stay-active': 'walk',
  aerobic: 'walk',
  mobility: 'easy',
  heat: 'warm',
  ir: 'warm',
  cold: 'warm',
  contrast: 'warm',
  stretch: 'stretch',
  'strength-2min': 'effort',
  core: 'effort',
}
/** Nothing held, nothing carried, nowhere near the end of a range. */
const EASY_MOVEMENTS: readonly MovementId[] = [
  'mo-shoulder-roll',
  'mo-neck-turn',
  'mo-arm-circle',
  'mo-trunk-turn',
  'mo-seated-tilt',
  'mo-seated-bend',
  'mo-side-bend',
  'mo-hip-circle',
  'mo-pelvic-tilt',
  'mo-march',
]
const QUIET_MOVEMENTS: readonly MovementId[] = ['ex-breath-diaphragm']

/** A step that waits, and pressing that is not light. */
export function waitingFaults({ request, step }: Placed): readonly Fault[] {
  if (request.assessment.tier !== 'gp-soon') return []
  const goes = whatGoesOn(request)
  const what = step.movement ?? step.technique
  const pressing = PRESSING.includes(step.technique)
  return allOf(
    faultIf(
      kindsOf(step).some(kind => !goes.includes(kind)),
      'while-waiting',
      `${what} before a doctor`,
    ),
    faultIf(pressing && step.maxPain > LIGHT, 'while-waiting', `${what} at ${step.maxPain} before a doctor`),
  )
}

/** True where a technique waits for the doctor. */
export function waits(request: PlanRequest, technique: TechniqueId): boolean {
  if (request.assessment.tier !== 'gp-soon') return false
  const kind = PRESSING.includes(technique) || technique === 'tens-home' ? 'press' : KINDS[technique]
  return kind !== undefined && !whatGoesOn(request).includes(kind)
}

/** A day that holds less has to say why. */
export function waitingDayFaults(request: PlanRequest, { note }: DayPlan): readonly Fault[] {
  if (request.assessment.tier !== 'gp-soon' || whatGoesOn(request).length === GENTLE.length) return []
  return faultIf((note ?? '').trim() === '', 'while-waiting', 'a day that holds less, and no word why')
}

function whatGoesOn({ assessment }: PlanRequest): readonly Goes[] {
  const reasons = assessment.reasons.filter(({ tier }) => tier === 'gp-soon')
  return GENTLE.filter(kind => reasons.every(({ id }) => (GOES_ON[id] ?? MOST).includes(kind)))
}

/** What a step is, by its technique and by the movement it names; what nobody knows is effort. */
function kindsOf({ technique, movement }: Step): readonly Goes[] {
  const own = PRESSING.includes(technique) ? 'press' : (KINDS[technique] ?? 'effort')
  if (movement === undefined || QUIET_MOVEMENTS.includes(movement)) return [own]
  if (EASY_MOVEMENTS.includes(movement)) return [own, 'easy']
  return [own, movement.startsWith('st-') ? 'stretch' : 'effort']
}
