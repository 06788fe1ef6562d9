import { expect, test } from 'vitest'
import type { Step } from '#core/session/step.ts'
import { drawProfile } from '#tools/bench/draw-profile.ts'
import { having, knot, knowledge, requestOf, saying } from '#test/builders/plans.ts'
import { plan } from './plan.ts'
import { doseOf, isStillAllowed, isWithinRange } from './still-allowed.ts'

const glutes = {
  knots: [knot('gluteus-maximus')],
  setup: { tools: ['hands', 'socks', 'gun', 'roller'] as const },
}
const today = (request: Parameters<typeof plan>[0]): readonly Step[] => {
  const made = plan(request, knowledge)
  return made.ok ? (made.plan.days[0]?.steps ?? []) : []
}
const allowed = (request: Parameters<typeof plan>[0], steps: readonly Step[]) =>
  isStillAllowed(request, knowledge, steps)

test('whatever plan a person has today, their session may go on after a reload', () => {
  const stopped = Array.from({ length: 400 }, (_, index) => drawProfile(index)).filter(
    request => !allowed(request, today(request)),
  )
  expect(stopped.filter(request => today(request).length > 0)).toEqual([])
})

test('whatever a plan holds on any of its days, no step goes beyond the range of its dose', () => {
  const steps = Array.from({ length: 400 }, (_, index) => plan(drawProfile(index), knowledge)).flatMap(
    made => (made.ok ? made.plan.days.flatMap(day => day.steps) : []),
  )
  expect(steps.length).toBeGreaterThan(1_000)
  expect(steps.filter(step => !isWithinRange(step, doseOf(step, knowledge)))).toEqual([])
})

test.each([1e8, 1e300])('nobody goes on with a movement that is to be repeated %d times', repeats => {
  const moving = steps.find(({ movement }) => movement !== undefined)
  if (!moving) throw new Error('this person moves nothing')
  expect(allowed(request, [moving])).toBe(true)
  expect(allowed(request, [{ ...moving, repeats }])).toBe(false)
  expect(allowed(request, [{ ...moving, repeats: 2, restSeconds: repeats }])).toBe(false)
})

const request = requestOf(glutes)
const steps = today(request)
const gun: Step = {
  technique: 'gun',
  muscle: 'gluteus-maximus',
  side: 'L',
  place: 'buttock-upper.L',
  knot: knot('gluteus-maximus').id,
  tool: 'gun',
  posture: 'side-lying',
  seconds: 60,
  repeats: 1,
  restSeconds: 30,
  maxPain: 3,
  why: { kind: 'knot', phase: 'p2-release', words: '', sources: [] },
}

test('a session with the massage gun does not go on once blood thinners are told', () => {
  const begun = today(requestOf({ ...glutes, answers: { durationDays: 20 } })).some(
    ({ technique }) => technique === 'gun',
  )
  expect([begun, allowed(requestOf({ ...glutes, answers: having('anticoagulant') }), [gun])]).toEqual([
    begun,
    false,
  ])
})

test('nothing goes on after an answer that needs somebody now', () => {
  expect(allowed(requestOf({ ...glutes, answers: saying('saddle-numb') }), steps)).toBe(false)
})

test('steps that nobody planned do not go on: too hard, too long, somewhere else, with a tool that is not there', () => {
  const press = steps.find(({ muscle }) => muscle !== undefined)
  if (!press) throw new Error('this person presses nothing')
  expect(allowed(request, [press])).toBe(true)
  const changes: readonly Partial<Step>[] = [
    { maxPain: 10 },
    { seconds: 3 * 3600 },
    { repeats: 1_000 },
    { place: 'anterior-neck.L' },
    { tool: 'cane', technique: 'cane' },
  ]
  for (const change of changes)
    expect([change, allowed(request, [{ ...press, ...change }])]).toEqual([change, false])
})

test('a movement does not go on once something speaks against it', () => {
  const moving = steps.filter(({ movement }) => movement !== undefined)
  expect(moving.length).toBeGreaterThan(0)
  expect(allowed(requestOf({ ...glutes, answers: { age: 15 } }), steps)).toBe(false)
})
