import { expect, test } from 'vitest'
import { movements } from '#knowledge/atlas/movements.ts'
import { having, knot, knowledge, requestOf } from '#test/builders/plans.ts'
import type { PhaseId } from '#core/vocabulary/ids.ts'
import { contextOf } from '#core/plan/context/context.ts'
import { easyVariants, shortStretch, sided, stretchesOf } from './moves.ts'
import { strengthOf } from './strength.ts'

type Story = Parameters<typeof requestOf>[0]

const baseFor = (story: Story = {}) => contextOf(requestOf(story), knowledge)
const why = { kind: 'order', phase: 'p2-release', words: 'why', sources: [] } as const

test('what has sides is done on both, left first, and rests only between holds', () => {
  expect(sided(movements['st-levator'], 'stretch', why, 3).map(({ side }) => side)).toEqual(['L', 'R'])
  expect(sided(movements['st-hug'], 'stretch', why, 3)).toMatchObject([
    { movement: 'st-hug', technique: 'stretch', seconds: 20, repeats: 2, restSeconds: 10, maxPain: 3 },
  ])
  expect(sided(movements['ex-row'], 'core', why, 3)[0]?.restSeconds).toBe(0)
  expect(sided(movements['st-hug'], 'stretch', why, 2)[0]?.maxPain).toBe(2)
  expect(sided(movements['st-hug'], 'stretch', why, 9, 7, 4)[0]).toMatchObject({
    seconds: 7,
    repeats: 4,
    maxPain: 3,
  })
})

const easy = (turn: number, phase: PhaseId = 'p2-release', story: Story = {}) =>
  easyVariants(baseFor(story), phase, turn).map(([step]) => [step?.movement, step?.repeats])

test('an easy movement of the area, another one each day, in a usual and a small dose', () => {
  const neck = { knots: [knot('levator-scapulae')] }
  expect(easy(0, 'p2-release', neck)).toEqual([
    ['mo-shoulder-roll', 8],
    ['mo-shoulder-roll', 5],
  ])
  expect(easy(1, 'p2-release', neck)[0]?.[0]).toBe('mo-neck-turn')
  expect(easy(5, 'p2-release', neck)[0]?.[0]).toBe('mo-shoulder-roll')
})

test('the small dose is of a movement without sides', () => {
  const low = { knots: [knot('quadratus-lumborum')] }
  expect(easy(2, 'p2-release', low)).toEqual([
    ['mo-hip-circle', 8],
    ['mo-side-bend', 5],
  ])
})

test('once it is about staying well it may be lively', () => {
  const low = { knots: [knot('quadratus-lumborum')] }
  expect(easy(6, 'p3-rebuild', low)[0]?.[0]).toBe('mo-jumping-jack')
  expect(easy(6, 'p4-prevent', low)[0]?.[0]).toBe('mo-jumping-jack')
  expect(easy(6, 'p2-release', low)[0]?.[0]).toBe('mo-pelvic-tilt')
})

const stretches = (story: Story = {}, phase: PhaseId = 'p2-release') => {
  const request = requestOf(story)
  return stretchesOf(contextOf(request, knowledge), request.knots, phase).map(variants =>
    variants.map(([step]) => step && [step.movement, step.seconds, step.repeats, step.why.kind]),
  )
}

test('each muscle has its own stretch, the first for the knot, in a usual and a small dose', () => {
  const knots = [knot('levator-scapulae'), knot('rhomboid-major')]
  expect(stretches({ knots })).toEqual([
    [
      ['st-levator', 20, 2, 'knot'],
      ['st-levator', movements['st-levator'].dose.secondsRange[0], 2, 'knot'],
    ],
    [
      ['st-hug', 20, 2, 'order'],
      ['st-hug', movements['st-hug'].dose.secondsRange[0], 2, 'order'],
    ],
  ])
})

test('where a muscle’s own is not possible another of the area takes its place', () => {
  const knots = [knot('levator-scapulae')]
  expect(
    stretches({ knots, answers: having('hypermobility') })
      .flat()
      .map(step => step?.[0]),
  ).toEqual(['st-shoulder-blade-squeeze', 'st-shoulder-blade-squeeze'])
  expect(stretches({ knots: [] })).toHaveLength(1)
})

test('nothing is stretched while it is fresh or just operated on', () => {
  expect(stretches({}, 'p0-acute')).toEqual([])
  expect(stretches({ answers: having('surgery-recent') })).toEqual([])
  expect(shortStretch(baseFor(), 'p0-acute')).toEqual([])
})

test('with hardly any room there is the shortest of the spare stretches', () => {
  expect(shortStretch(baseFor(), 'p2-release')).toMatchObject([
    [{ movement: 'st-shoulder-blade-squeeze', repeats: 5 }],
  ])
  expect(shortStretch(baseFor({ setup: { positions: ['floor'] } }), 'p2-release')[0]?.[0]?.movement).toBe(
    'st-cat-cow',
  )
})

const strength = (day: number, phase: PhaseId = 'p3-rebuild', story: Story = {}) =>
  strengthOf(baseFor({ setup: { tools: ['hands', 'band'] }, ...story }), phase, day).map(
    variants => variants[0]?.[0]?.technique,
  )

test('strength takes five days of a week and core three, never while it is sore', () => {
  const days = [1, 2, 3, 4, 5, 6, 7, 8]
  expect(days.filter(day => strength(day).includes('strength-2min'))).toEqual([1, 3, 4, 5, 7, 8])
  expect(days.filter(day => strength(day).includes('core'))).toEqual([2, 4, 6])
  for (const phase of ['p0-acute', 'p1-settle', 'flare'] as const) expect(strength(4, phase)).toEqual([])
})

test('while releasing it is one of them, when rebuilding both', () => {
  expect(strength(4)).toEqual(['core', 'strength-2min'])
  expect(strength(4, 'p4-prevent')).toEqual(['core', 'strength-2min'])
  expect(strength(4, 'p2-release')).toEqual(['core'])
})

test('the days before count: a full week holds no more', () => {
  const step = { technique: 'core', tool: 'none', posture: 'lying', movement: 'ex-dead-bug' } as const
  const past = (...agos: readonly number[]): Story => ({
    history: { since: 7, days: agos.map(ago => ({ ago, steps: [step] })) },
  })
  expect(strength(2, 'p3-rebuild', past(1, 3))).toContain('core')
  expect(strength(2, 'p3-rebuild', past(1, 3, 5))).not.toContain('core')
  expect(strength(2, 'p3-rebuild', past(1, 3, 6))).toContain('core')
  expect(strength(4, 'p3-rebuild', past(1, 3))).not.toContain('core')
})

test('a knot’s own exercise comes before those of the area, and they take turns', () => {
  const first = (day: number) =>
    strengthOf(baseFor({ knots: [knot('gluteus-medius')] }), 'p3-rebuild', day)[0]?.[0]?.[0]?.movement
  expect([2, 4, 6].map(first)).toEqual(['ex-side-plank', 'ex-glute-bridge', 'ex-front-plank'])
})

test('sitting, standing and at the wall it is strength, on the floor it is core', () => {
  const parts = (['strength-2min', 'core'] as const).map(technique =>
    strengthOf(baseFor({ knots: [knot('levator-scapulae')] }), 'p3-rebuild', 4)
      .flat()
      .flatMap(([step]) => (step?.technique === technique && step.movement ? [step.movement] : []))
      .toSorted(),
  )
  expect(parts).toEqual([
    ['ex-neck-isometric', 'ex-scaption', 'ex-wall-slide', 'ex-ytw'],
    ['ex-deep-neck-flexor'],
  ])
})
