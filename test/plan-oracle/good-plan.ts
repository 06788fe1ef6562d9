/** A hand-written plan that is good, and ways to spoil one thing of it: for the tests of the checker. */
import type { Answers, Condition, Flag } from '#core/vocabulary/answers.ts'
import type { DayPlan, Plan } from '#core/plan/day-plan.ts'
import type { MovementId, TechniqueId } from '#core/vocabulary/ids.ts'
import type { Knot } from '#core/locate/knot.ts'
import type { PlanRequest, Setup } from '#core/plan/context/request.ts'
import type { Step } from '#core/session/step.ts'
import type { Rule } from './violation.ts'

const why = { kind: 'order', phase: 'p2-release', words: 'It helps.', sources: [] } as const
/** A step of a technique: seconds, repeats, and whatever differs from sitting with no tool. */
export const step = (
  technique: TechniqueId,
  seconds: number,
  repeats = 1,
  more: Partial<Step> = {},
): Step => ({
  technique,
  tool: 'none',
  posture: 'sitting',
  seconds,
  repeats,
  restSeconds: 0,
  maxPain: 3,
  why,
  ...more,
})
/** The one knot of the good plan. */
export const rhomboid: Knot = {
  id: 'rhomboid-major-1.L',
  muscle: 'rhomboid-major',
  side: 'L',
  triggerPoint: 'rhomboid-major-1',
  place: 'interscapular.L',
  state: 'active',
  tenderness: 5,
}
/** What makes a step a press of that knot. */
export const press: Partial<Step> = {
  muscle: 'rhomboid-major',
  side: 'L',
  place: 'interscapular.L',
  knot: rhomboid.id,
  tool: 'tennis-ball',
  posture: 'wall',
  restSeconds: 45,
}
/** A step of a movement. */
export const move = (
  technique: TechniqueId,
  movement: MovementId,
  seconds: number,
  repeats: number,
  more: Partial<Step> = {},
) => step(technique, seconds, repeats, { movement, ...more })

/** Heat, mobility, one spot, movement, a stretch on both sides, a cue, a walk and quiet: twenty minutes. */
export const goodSteps: readonly Step[] = [
  step('heat', 600, 1, { tool: 'heat-pad', maxPain: 1 }),
  move('mobility', 'mo-shoulder-roll', 4, 8),
  step('ball-wall', 20, 3, press),
  move('mobility', 'mo-arm-circle', 4, 5, { posture: 'standing' }),
  move('stretch', 'st-cross-body', 10, 2, { side: 'L' }),
  move('stretch', 'st-cross-body', 10, 2, { side: 'R' }),
  step('ergo', 20),
  step('aerobic', 180, 1, { posture: 'standing' }),
  step('breath', 30),
]
/** Where each step of the good day stands. */
export const STEPS = {
  heat: 0,
  roll: 1,
  press: 2,
  move: 3,
  left: 4,
  right: 5,
  cue: 6,
  walk: 7,
  breath: 8,
} as const
/** Stretches and tools that take turns from day to day. */
const STRETCHES = ['st-cross-body', 'st-figure4', 'st-ql-side', 'st-hand-behind-back'] as const
const TOOLS: readonly Partial<Step>[] = [
  {},
  { tool: 'socks' },
  { technique: 'cane', tool: 'cane', posture: 'sitting' },
  {},
]
/** One day of the good plan. */
const goodDay = (day: number): DayPlan => {
  const turn = (day - 1) % TOOLS.length
  const movement = STRETCHES[turn]
  const steps = goodSteps.map(each =>
    each.knot !== undefined
      ? { ...each, ...TOOLS[turn] }
      : each.technique === 'stretch' && movement
        ? { ...each, movement }
        : each,
  )
  return { day, phase: 'p2-release', minutes: 20, steps }
}
/** Why the good plan does not hold the rest. */
export const goodReasons: Plan['leftOut'] = (
  [
    ['stay-active', 'time'],
    ['pressure', 'no-press-zone'],
    ['roller', 'no-press-zone'],
    ['gun', 'no-press-zone'],
    ['ir', 'not-chosen'],
    ['cold', 'not-chosen'],
    ['contrast', 'not-chosen'],
    ['strength-2min', 'time'],
    ['core', 'time'],
    ['mindful', 'ending'],
    ['break', 'time'],
    ['sleep', 'elsewhere'],
    ['hydrate', 'time'],
    ['nsaid', 'not-offered'],
    ['paracetamol', 'not-offered'],
    ['tens-home', 'not-offered'],
    ['belt', 'not-offered'],
    ['traction', 'not-offered'],
    ['opioid', 'not-offered'],
  ] as const
).map(([technique, reason]) => ({ technique, reason, because: 'It is so.' }))
/** Fourteen good days. */
export const good: Plan = {
  days: Array.from({ length: 14 }, (_, index) => goodDay(index + 1)),
  leftOut: goodReasons,
}

/** Everything at hand. */
export const setup: Setup = {
  tools: [
    'hands',
    'socks',
    'tennis-ball',
    'two-balls',
    'lacrosse-ball',
    'cane',
    'roller',
    'gun',
    'heat-pad',
    'cold-pack',
    'band',
  ],
  positions: ['wall', 'chair', 'floor', 'bed'],
  minutesADay: 20,
  helped: false,
}
/** Somebody of 40 with nothing else. */
const answers: Answers = {
  age: 40,
  sex: 'female',
  pregnancy: 'no',
  places: ['interscapular.L'],
  durationDays: 6,
  onset: 'gradual',
  painNow: 3,
  mechanical: 'yes',
  flags: {},
  conditions: {},
}
/** What the good plan answers. */
export const asked: PlanRequest = {
  assessment: { tier: 'self-care', reasons: [], unasked: [], limits: [] },
  whileWaiting: {},
  answers,
  knots: [rhomboid],
  setup,
  seed: 0,
}

/** The good plan with one day changed. */
export const withDay = (day: number, change: (old: DayPlan) => DayPlan): Plan => ({
  ...good,
  days: good.days.map(each => (each.day === day ? change(each) : each)),
})
/** The good plan with the steps of one day replaced. */
export const withSteps = (steps: readonly Step[], day = 1) => withDay(day, old => ({ ...old, steps }))
/** The good plan with one step of one day changed. */
export const changed = (at: keyof typeof STEPS, change: Partial<Step>, day = 1): Plan =>
  withSteps(
    goodSteps.map((each, index) => (index === STEPS[at] ? { ...each, ...change } : each)),
    day,
  )
/** The good plan with another step put in the place of one of its own. */
export const swapped = (at: keyof typeof STEPS, other: Step, day = 1): Plan =>
  withSteps(
    goodSteps.map((each, index) => (index === STEPS[at] ? other : each)),
    day,
  )
/** The same request by somebody with these conditions. */
export const whoHas = (...conditions: readonly Condition[]): PlanRequest => ({
  ...asked,
  answers: { ...answers, conditions: Object.fromEntries(conditions.map(each => [each, 'yes' as const])) },
})
/** The same request by somebody who said yes to a question. */
export const whoSaid = (flag: Flag): PlanRequest => ({
  ...asked,
  answers: { ...answers, flags: { [flag]: 'yes' } },
})
/** The same request by somebody else. */
export const whoIs = (more: Partial<Answers>): PlanRequest => ({ ...asked, answers: { ...answers, ...more } })
/** The same request with other things at hand. */
export const whoOwns = (more: Partial<Setup>): PlanRequest => ({ ...asked, setup: { ...setup, ...more } })
/** Somebody whose one knot is elsewhere, and the good plan pressing it there. */
export const elsewhere = (knot: Partial<Knot>, change: Partial<Step> = {}) => {
  const moved = { ...rhomboid, ...knot }
  const { muscle, side, place, id } = moved
  const days = good.days.map(day => ({
    ...day,
    steps: goodSteps.map((each, index) =>
      index === STEPS.press ? { ...each, muscle, side, place, knot: id, ...change } : each,
    ),
  }))
  return { request: { ...asked, knots: [moved] }, plan: { ...good, days } }
}
/** The same, pressed twice on each day. */
export const twice = (knot: Partial<Knot>) => {
  const { request, plan } = elsewhere(knot)
  const days = plan.days.map(day => ({
    ...day,
    steps: day.steps.flatMap((each, index) => (index === STEPS.press ? [each, each] : [each])),
  }))
  return { request, plan: { ...plan, days } }
}
/** The same for another request. */
export const elsewhereFor = (request: PlanRequest, knot: Partial<Knot>, change: Partial<Step> = {}) => {
  const { request: moved, plan } = elsewhere(knot, change)
  return { request: { ...request, knots: moved.knots }, plan }
}

/** One thing done wrong, and the rule that must catch it. */
export interface Mutation {
  readonly name: string
  readonly rule: Rule
  readonly request?: PlanRequest
  readonly plan?: Plan
}
/** Pressed with the fingers, sitting. */
export const pinch = { tool: 'hands', posture: 'sitting' } as const
