import { expect, test } from 'vitest'
import { BANNED } from './banned.ts'
import { checkPlan } from './check-plan.ts'
import { goodSteps, STEPS, good, asked, withDay, withSteps, changed, whoHas, whoIs } from './good-plan.ts'
import { MUTATIONS } from './mutations.ts'
import { MUTATIONS_OF_VARIETY } from './mutations-of-variety.ts'
import { MUTATIONS_OF_PRESSING } from './mutations-of-pressing.ts'
import { GOOD_WHILE_WAITING, MUTATIONS_WHILE_WAITING } from './mutations-while-waiting.ts'

test('a plain plan of heat, mobility, one spot, movement, stretch, cue and quiet is good', () => {
  expect(checkPlan(asked, good)).toEqual([])
})

test.each(GOOD_WHILE_WAITING)(
  '$name is good while a doctor is waited for',
  ({ request = asked, plan = good }) => {
    expect(checkPlan(request, plan)).toEqual([])
  },
)

test.each([
  ...MUTATIONS,
  ...MUTATIONS_OF_PRESSING,
  ...MUTATIONS_OF_VARIETY,
  ...MUTATIONS_WHILE_WAITING,
  ...BANNED,
])('$name is caught ($rule)', ({ rule, request = asked, plan = good }) => {
  expect(checkPlan(request, plan).map(violation => violation.rule)).toContain(rule)
})

test('a fault is told with its day and its step', () => {
  const found = checkPlan(asked, changed('press', { maxPain: 6 }, 9))
  expect(found).toEqual([
    { rule: 'pain-ceiling', day: 9, step: STEPS.press, words: 'ball-wall: pain 6, at most 5' },
  ])
})

test('somebody of 70 may hold a stretch for a minute', () => {
  const longer = withSteps(
    goodSteps.map(each => (each.technique === 'stretch' ? { ...each, seconds: 30, repeats: 2 } : each)),
  )
  const found = checkPlan(whoIs({ age: 70 }), longer)
  expect(found.filter(violation => violation.rule === 'dose')).toEqual([])
})

test('a fresh injury is no longer fresh on the third day', () => {
  const found = checkPlan(whoHas('injury-48h'), good)
  expect(Math.max(...found.map(violation => violation.day))).toBe(2)
})

test('a lacrosse ball after a week of tennis is good', () => {
  expect(checkPlan(asked, changed('press', { tool: 'lacrosse-ball' }, 8))).toEqual([])
})

test('a short day with a word why is good', () => {
  const short = withDay(2, old => ({
    ...old,
    minutes: 10,
    note: 'A rest from heat.',
    steps: goodSteps.slice(1),
  }))
  expect(checkPlan(asked, short)).toEqual([])
})

test('one light hold of ninety seconds instead of three short ones is good', () => {
  expect(checkPlan(asked, changed('press', { seconds: 90, repeats: 1, restSeconds: 0, maxPain: 3 }))).toEqual(
    [],
  )
})
