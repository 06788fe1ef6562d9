import { expect, test } from 'vitest'
import { movements } from '#knowledge/atlas/movements.ts'
import { having, knot, knowledge, requestOf } from '#test/builders/plans.ts'
import { planWords } from '#core/plan/words/words.ts'
import type { PhaseId } from '#core/vocabulary/ids.ts'
import { contextOf } from '#core/plan/context/context.ts'
import { sided, stretchesOf } from './moves.ts'
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

const stretches = (story: Story = {}, phase: PhaseId = 'p2-release', day = 1) =>
  stretchesOf(contextOf(requestOf(story), knowledge), phase, day).map(variants =>
    variants.map(([step]) => step && [step.movement, step.seconds, step.repeats, step.why.kind]),
  )
const names = (story: Story, day: number, phase: PhaseId = 'p2-release') =>
  stretchesOf(contextOf(requestOf(story), knowledge), phase, day).flatMap(
    ([steps]) => steps?.[0]?.movement ?? [],
  )
const DAYS = Array.from({ length: 14 }, (_, index) => index + 1)

test('the muscle’s own stretch comes first, in a usual and a small dose', () => {
  expect(stretches({ knots: [knot('levator-scapulae')] })).toEqual([
    [
      ['st-levator', 20, 2, 'knot'],
      ['st-levator', movements['st-levator'].dose.secondsRange[0], 2, 'knot'],
    ],
  ])
})

test('stretches take turns: each muscle’s own and those of the area, none on more than five days of fourteen', () => {
  for (const knots of [
    [knot('rhomboid-major')],
    [knot('levator-scapulae'), knot('rhomboid-major')],
    [knot('gluteus-medius'), knot('quadratus-lumborum'), knot('iliocostalis-lumborum')],
  ])
    for (const minutesADay of [3, 10, 20] as const) {
      const counts = new Map<string, number>()
      for (const name of DAYS.flatMap(day => names({ knots, setup: { minutesADay } }, day)))
        counts.set(name, (counts.get(name) ?? 0) + 1)
      expect(Math.max(...counts.values())).toBeLessThanOrEqual(5)
      expect(counts.size).toBeGreaterThanOrEqual(3)
    }
  expect(names({ knots: [knot('rhomboid-major'), knot('levator-scapulae')] }, 2)).toContain('st-levator')
})

test('where a muscle’s own is not possible others of the area take its place', () => {
  const loose: Story = { knots: [knot('levator-scapulae')], answers: having('hypermobility') }
  const all = DAYS.flatMap(day => names(loose, day))
  expect(all).toContain('st-shoulder-blade-squeeze')
  expect(all).not.toContain('st-levator')
  expect(stretches({ knots: [] })).toHaveLength(1)
})

test('once a week there are poses from yoga, where there is a quarter of an hour', () => {
  const words = (minutesADay: 10 | 15, day: number) =>
    stretchesOf(baseFor({ setup: { minutesADay } }), 'p2-release', day).flatMap(
      ([steps]) => steps?.[0]?.why.words ?? [],
    )
  expect(words(15, 5)).toContain(planWords.yoga)
  expect(words(15, 5).length).toBeGreaterThan(1)
  expect([...words(15, 4), ...words(15, 6), ...words(10, 5)]).not.toContain(planWords.yoga)
})

test('nothing is stretched while it is fresh or just operated on', () => {
  expect(stretches({}, 'p0-acute')).toEqual([])
  expect(stretches({ answers: having('surgery-recent') })).toEqual([])
})

test('in three minutes there are only short stretches of both sides at once', () => {
  const three: Story = { knots: [knot('levator-scapulae')], setup: { minutesADay: 3 } }
  const all = new Set(DAYS.flatMap(day => names(three, day)))
  expect(all).toContain('st-shoulder-blade-squeeze')
  for (const name of all) expect(movements[name].perSide, name).toBe(false)
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
    history: { done: 7, days: agos.map(ago => ({ ago, steps: [step] })) },
  })
  expect(strength(2, 'p3-rebuild', past(1, 3))).toContain('core')
  expect(strength(2, 'p3-rebuild', past(1, 3, 5))).not.toContain('core')
  expect(strength(2, 'p3-rebuild', past(1, 3, 6))).toContain('core')
  expect(strength(4, 'p3-rebuild', past(1, 3))).not.toContain('core')
})

test('a knot’s own exercises take turns and come before those of the area, but on every third day of it', () => {
  const first = (day: number) =>
    strengthOf(baseFor({ knots: [knot('gluteus-medius')] }), 'p3-rebuild', day)[0]?.[0]?.[0]?.movement
  expect([2, 4, 6, 9].map(first)).toEqual([
    'ex-side-leg-raise',
    'ex-clamshell',
    'ex-dead-bug',
    'ex-side-leg-raise',
  ])
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
