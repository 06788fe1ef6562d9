import { expect, test } from 'vitest'
import type { PlanRequest } from '#core/plan/context/request.ts'
import { checkPlan } from './check-plan.ts'
import {
  asked,
  changed,
  good,
  goodSteps,
  move,
  press,
  rhomboid,
  step,
  swapped,
  withSteps,
} from './good-plan.ts'

type History = NonNullable<PlanRequest['history']>
type Past = History['days'][number]

const pressed: Past['steps'] = [
  {
    technique: 'ball-wall',
    tool: 'tennis-ball',
    posture: 'wall',
    muscle: 'rhomboid-major',
    knot: rhomboid.id,
  },
]
const past = (ago: number, more: Partial<Past> = {}): Past => ({ ago, steps: pressed, ...more })
const after = (days: readonly Past[], more: Partial<History> = {}): PlanRequest => ({
  ...asked,
  history: { done: 9, days, findings: [], ...more },
})
const rulesOf = (request: PlanRequest, plan = good) => checkPlan(request, plan).map(({ rule }) => rule)

test('a plan that was good stays good after quiet days', () => {
  expect(checkPlan(after([past(1, { soreness: 'none' }), past(2)]), good)).toEqual([])
})

test.each([
  [
    'pressing after it was stopped',
    after([], { findings: [{ rule: 'pain-worse', action: 'recheck', stopPressure: true }] }),
  ],
  [
    'a technique that was stopped',
    after([], { findings: [{ rule: 'sore-too-long', action: 'stop-technique', techniques: ['ball-wall'] }] }),
  ],
  [
    'a technique that left two long sorenesses',
    after([past(3, { soreness: 'longer' }), past(5, { soreness: 'longer' })]),
  ],
  ['pressing on the day after two sore days', after([past(2, { soreness: 'two-days' })])],
  ['as much as ever after soreness', after([past(4, { soreness: 'longer' })])],
  ['the same again after it was worse', after([past(1, { painBefore: 3, painAfter: 5 })])],
  [
    'pressing every day with a need for less',
    after([], { findings: [{ rule: 'too-much-pressing', action: 'reduce' }] }),
  ],
  [
    'pressing when the pain has gone',
    {
      ...after([], { findings: [{ rule: 'calm-week', action: 'move-to-prevent' }] }),
      answers: { ...asked.answers, painNow: 0 },
    },
  ],
  ['warmth in a session drawn without', after([], { trial: 'none' })],
] as const)('%s is caught', (_, request) => {
  expect(rulesOf(request)).toContain('history')
})

test('steps after an urgent finding are caught', () => {
  expect(rulesOf(after([], { findings: [{ rule: 'check-found-something', action: 'same-day' }] }))).toContain(
    'needs-somebody',
  )
})

test('a hard ball needs a week of a soft one that stayed easy', () => {
  const hard = changed('press', { tool: 'lacrosse-ball' })
  const easy = { soreness: 'none', tenderness: { [rhomboid.id]: 2 } } as const
  expect(rulesOf(after([past(8, easy), past(1, easy)]), hard)).not.toContain('lacrosse')
  expect(rulesOf(after([past(5, easy), past(1, easy)]), hard)).toContain('lacrosse')
  expect(rulesOf(after([past(8, { ...easy, soreness: 'a-day' })]), hard)).toContain('lacrosse')
  expect(rulesOf(after([past(8, { ...easy, tenderness: { [rhomboid.id]: 5 } })]), hard)).toContain('lacrosse')
})

test('strength of the past counts in the week', () => {
  const raised: Past['steps'] = [{ technique: 'strength-2min', tool: 'band', posture: 'standing' }]
  const days = [1, 2, 3, 4, 5].map(ago => ({ ago, steps: raised }))
  const plan = swapped('cue', move('strength-2min', 'ex-scaption', 4, 10))
  expect(rulesOf(after(days), plan)).toContain('week')
  expect(rulesOf(after(days.slice(1)), plan)).not.toContain('week')
})

test('stretching first is in order only where the trial drew it', () => {
  const [heat, roll, , move2, left, right, ...rest] = goodSteps
  const steps = [heat, roll, left, right, step('ball-wall', 20, 3, press), move2, ...rest].flatMap(
    each => each ?? [],
  )
  expect(rulesOf(after([]), withSteps(steps))).toContain('order')
  expect(rulesOf(after([], { trial: 'stretch-first' }), withSteps(steps))).not.toContain('order')
})

test('cold on an old ache is good where the trial drew it', () => {
  const plan = swapped('heat', step('cold', 600, 1, { tool: 'cold-pack' }))
  expect(rulesOf(after([], { trial: 'cold' }), plan)).not.toContain('cold')
})
