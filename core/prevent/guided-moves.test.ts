import { expect, test } from 'vitest'
import { movements } from '#knowledge/atlas/movements.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { whileWaiting } from '#knowledge/safety/while-waiting.ts'
import type { Answers, Flag } from '#core/vocabulary/answers.ts'
import { assess } from '#core/safety/assess.ts'
import { blockedMoves, guideSteps, MOVE_SETS, SETS, whyNot, withEverything } from './guided-moves.ts'
import { mayMove } from '#core/plan/context/allowed.ts'
import type { PlanRequest } from '#core/plan/context/request.ts'

const USUAL: Answers = {
  age: 36,
  sex: 'female',
  pregnancy: 'no',
  painNow: 2,
  durationDays: 9,
  onset: 'gradual',
  places: ['neck-shoulder-angle.L'],
  flags: {},
  conditions: {},
}
const requestOf = (answers: Answers): PlanRequest => ({
  assessment: assess(answers, safety),
  whileWaiting,
  answers,
  knots: [],
  setup: {
    tools: ['hands'],
    positions: ['wall', 'chair', 'floor', 'bed'],
    minutesADay: 10,
    helped: false,
  },
  seed: 0,
})

test('somebody with thin bones does no curl-ups and no jumping, and hears why', () => {
  const request = requestOf({ ...USUAL, conditions: { osteoporosis: 'yes' } })
  expect(whyNot(request, movements['ex-curl-up'])?.kind).toMatch(/condition|limit/u)
  expect(whyNot(request, movements['mo-jumping-jack'])?.kind).toMatch(/condition|limit/u)
})

test('at pain 5 nobody is given strength, and easy movement stays', () => {
  const request = requestOf({ ...USUAL, painNow: 5 })
  expect(whyNot(request, movements['ex-glute-bridge'])).toEqual({ kind: 'pain' })
  expect(whyNot(request, movements['mo-march'])).toBeUndefined()
})

test('a pain nobody has told is not a small one', () => {
  const { painNow: _pain, ...withoutPain } = USUAL
  expect(whyNot(requestOf(withoutPain), movements['ex-glute-bridge'])).toEqual({ kind: 'pain' })
})

test('without a band the two minutes of strength wait for one', () => {
  expect(whyNot(requestOf(USUAL), movements['ex-lateral-raise'])).toEqual({ kind: 'tool' })
})

test('the day after an injury there is no strength', () => {
  const request = requestOf({ ...USUAL, onset: 'after-load', durationDays: 1 })
  expect(whyNot(request, movements['ex-glute-bridge'])).toEqual({ kind: 'fresh' })
})

test('late in pregnancy nobody is asked to lie flat', () => {
  const request = requestOf({ ...USUAL, pregnancy: 'yes', pregnancyWeeks: 30 })
  expect(whyNot(request, movements['ex-dead-bug'])).toBeDefined()
})

test('whatever a person has, what is offered in a set or a break is what the plan would allow', () => {
  const people: readonly Answers[] = [
    USUAL,
    { ...USUAL, conditions: { osteoporosis: 'yes', 'heart-disease': 'yes' } },
    { ...USUAL, pregnancy: 'yes', pregnancyWeeks: 32 },
    { ...USUAL, age: 80, painNow: 6 },
    { ...USUAL, conditions: { 'rheumatoid-arthritis': 'yes', epilepsy: 'yes' } },
  ]
  for (const request of people.map(requestOf)) {
    for (const id of MOVE_SETS.flatMap(set => SETS[set]))
      if (!whyNot(request, movements[id])) expect(mayMove(request, movements[id])).toBe(true)
    const blocked = blockedMoves(request, movements)
    for (const movement of Object.values(movements))
      if (!mayMove({ ...request, setup: { ...request.setup, tools: ['hands', 'band'] } }, movement))
        expect(blocked).toContain(movement.id)
  }
})

test('somebody who waits for a doctor is guided only to what the reason leaves open, and hears why', () => {
  const saying = (flag: Flag) => requestOf({ ...USUAL, flags: { [flag]: 'yes' } })
  for (const flag of ['shape-change', 'lhermitte', 'cancer-history', 'axspa'] as const)
    for (const id of MOVE_SETS.flatMap(set => SETS[set]).filter(id => !id.startsWith('mo-')))
      expect(whyNot(withEverything(saying(flag)), movements[id]), `${flag} ${id}`).toEqual({
        kind: 'limit',
        because: whileWaiting[flag].because,
      })
  expect(whyNot(saying('shape-change'), movements['mo-side-bend'])?.kind).toBe('limit')
  expect(whyNot(saying('axspa'), movements['mo-side-bend'])).toBeUndefined()
  expect(whyNot(saying('axspa'), movements['mo-jumping-jack'])?.kind).toBe('limit')
  expect(blockedMoves(saying('shape-change'), movements)).toHaveLength(Object.keys(movements).length)
})

test('somebody of 16 hears that it is for adults, and with a new hump that the bone comes first', () => {
  const minor = { ...USUAL, age: 16 }
  expect(whyNot(requestOf(minor), movements['ex-dead-bug'])).toEqual({ kind: 'minor' })
  expect(whyNot(requestOf(minor), movements['mo-march'])).toBeUndefined()
  const hump = requestOf({ ...minor, flags: { 'shape-change': 'yes' } })
  expect(whyNot(hump, movements['mo-march'])).toEqual({
    kind: 'limit',
    because: whileWaiting['shape-change'].because,
  })
})

test('a movement with sides is guided left, then right', () => {
  expect(guideSteps(movements['st-open-book']).map(step => step.side)).toEqual(['L', 'R'])
  expect(guideSteps(movements['ex-dead-bug'])).toHaveLength(1)
})
