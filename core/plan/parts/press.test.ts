import { expect, test } from 'vitest'
import { having, knot, knowledge, requestOf } from '#test/builders/plans.ts'
import type { PhaseId } from '#core/vocabulary/ids.ts'
import type { PastFinding } from '#core/plan/context/request.ts'
import { contextOf } from '#core/plan/context/context.ts'
import { isPressDay, pressVariants, spotsOf } from './press.ts'
import { planWords } from '#core/plan/words/words.ts'

type Story = Parameters<typeof requestOf>[0]

const baseFor = (story: Story = {}) => contextOf(requestOf(story), knowledge)
const pressDays = (phase: PhaseId, story: Story = {}) =>
  [1, 2, 3, 4, 5, 6, 7, 8].filter(day => isPressDay(baseFor(story), phase, day))
const found = (done: number, ...findings: readonly PastFinding[]): Story => ({
  history: { done, findings },
})
const press = { technique: 'ball-wall', tool: 'socks', posture: 'wall', muscle: 'rhomboid-major' } as const

test('while releasing there is a day off after three of pressing', () => {
  expect(pressDays('p2-release')).toEqual([1, 2, 3, 5, 6, 7])
  const run = (...agos: readonly number[]): Story => ({
    history: { done: agos.length, days: agos.map(ago => ({ ago, steps: [press] })) },
  })
  expect(pressDays('p2-release', run(1))).toEqual([1, 2, 4, 5, 6, 8])
  expect(pressDays('p2-release', run(1, 2, 3))).toEqual([2, 3, 4, 6, 7, 8])
})

test('while settling it is every day, otherwise now and then, and never while fresh or well', () => {
  expect(pressDays('p1-settle')).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect(pressDays('latent')).toEqual([1, 4, 7])
  expect(pressDays('p3-rebuild')).toEqual([1, 3, 5, 7])
  expect(pressDays('p3-rebuild', { answers: { painNow: 0 } })).toEqual([])
  for (const phase of ['p0-acute', 'p4-prevent', 'flare'] as const) expect(pressDays(phase)).toEqual([])
})

test('less is every other day, a sore person rests today, and a stop is a stop', () => {
  expect(pressDays('p2-release', found(2, { rule: 'too-much-pressing', action: 'reduce' }))).toEqual([
    1, 3, 5, 7,
  ])
  const sore: Story = { history: { done: 4, days: [{ ago: 1, steps: [press], soreness: 'longer' }] } }
  expect(pressDays('p2-release', sore)).toEqual([2, 4, 5, 6, 8])
  expect(
    pressDays('p2-release', found(8, { rule: 'pain-worse', action: 'gp-soon', stopPressure: true })),
  ).toEqual([])
})

test('after days that were missed there is no day off first', () => {
  const missed: Story = { history: { done: 7, days: [{ ago: 5, steps: [press] }] } }
  expect(pressDays('p2-release', missed)).toEqual([1, 2, 3, 5, 6, 7])
  const less = { rule: 'too-much-pressing', action: 'reduce' } as const
  expect(
    pressDays('p2-release', { history: { done: 7, days: [{ ago: 5, steps: [press] }], findings: [less] } }),
  ).toEqual([1, 3, 5, 7])
  const two: Story = { history: { done: 3, days: [2, 3, 4].map(ago => ({ ago, steps: [press] })) } }
  expect(pressDays('p2-release', two)).toEqual([1, 2, 3, 5, 6, 7])
  expect(pressDays('latent', { history: { done: 4, days: [{ ago: 4, steps: [press] }] } })[0]).toBe(1)
  expect(pressDays('p3-rebuild', { history: { done: 11, days: [{ ago: 2, steps: [press] }] } })[0]).toBe(1)
})

const four = (['levator-scapulae', 'rhomboid-major', 'upper-trapezius', 'infraspinatus'] as const).map(
  muscle => knot(muscle),
)
const spots = (day: number, story: Story = {}) =>
  spotsOf(
    baseFor({ knots: four, setup: { tools: ['hands', 'tennis-ball'] }, ...story }),
    'p2-release',
    day,
  ).map(({ knot }) => knot.muscle)

test('at most three spots a day; on the first the most important first, then they take turns', () => {
  expect(spots(1)).toEqual(['levator-scapulae', 'rhomboid-major', 'upper-trapezius'])
  expect(spots(2)).toEqual(['rhomboid-major', 'upper-trapezius', 'infraspinatus'])
  expect(spots(4)).toEqual(['infraspinatus', 'levator-scapulae', 'rhomboid-major'])
  expect(spots(6)).toEqual(['levator-scapulae', 'rhomboid-major', 'upper-trapezius'])
  const twice: Story = { history: { done: 2, days: [1, 2].map(ago => ({ ago, steps: [press] })) } }
  expect(spots(1, twice)).toEqual(['upper-trapezius', 'infraspinatus', 'levator-scapulae'])
  expect(spots(1, { knots: [] })).toEqual([])
})

test('when another muscle is the change, it begins with the next one', () => {
  const change = found(4, { rule: 'no-change-yet', action: 'change-one-thing', change: 'other-muscle' })
  expect(spots(1, change)[0]).toBe('rhomboid-major')
})

/** The doses of the first spot, each as seconds, repeats, rest and pain. */
function doses(story: Story = {}, phase: PhaseId = 'p2-release', day = 3) {
  const context = baseFor({ setup: { tools: ['hands', 'socks', 'tennis-ball', 'gun', 'roller'] }, ...story })
  const [spot] = spotsOf(context, phase, day)
  return spot ? pressVariants(context, spot, phase, day).map(([step]) => shortOf(step)) : []
}
const shortOf = (step: ReturnType<typeof pressVariants>[number][number] | undefined) =>
  step && [step.seconds, step.repeats, step.restSeconds, step.maxPain]

test('pressing begins light with one long hold, later it is three of the longest usual ones', () => {
  expect(doses()).toEqual([
    [90, 1, 0, 3],
    [60, 1, 0, 3],
    [30, 1, 0, 3],
  ])
  const later = [
    [30, 3, 30, 5],
    [20, 3, 30, 5],
    [10, 3, 30, 5],
  ]
  const levator = { knots: [knot('levator-scapulae')] } as const
  expect(doses(levator, 'p2-release', 6)).toEqual(later)
  const setup = { tools: ['hands'], minutesADay: 15 } as const
  expect(doses({ ...levator, setup }, 'p2-release', 6)).toEqual([[30, 3, 45, 5], ...later])
})

test('light pressing is one long hold each time, where the muscle allows it', () => {
  const light = { answers: { painNow: 5 } } as const
  expect([1, 2, 3].map(day => doses(light, 'p1-settle', day)[0])).toEqual(
    Array.from({ length: 3 }, () => [90, 1, 0, 3]),
  )
  expect(doses({ ...light, knots: [knot('suboccipitals')] }, 'p1-settle', 2)[0]).toEqual([15, 4, 30, 3])
  const kidney = { knots: [knot('iliocostalis-lumborum')] } as const
  expect(doses(kidney, 'p2-release', 6)[0]).toEqual([90, 1, 0, 3])
})

test('the step names the knot, its side and place, and why', () => {
  const context = baseFor()
  const [spot] = spotsOf(context, 'p2-release', 1)
  const rhomboid = knot('rhomboid-major')
  expect(spot && pressVariants(context, spot, 'p2-release', 1)[0]?.[0]).toMatchObject({
    technique: 'ball-wall',
    muscle: 'rhomboid-major',
    side: 'L',
    place: rhomboid.place,
    knot: rhomboid.id,
    tool: 'socks',
    why: { kind: 'knot', phase: 'p2-release', words: planWords.longHold },
  })
})

test('it is light while it settles, after a warning, and in the first two days of more pain', () => {
  const most = (story: Story = {}, phase: PhaseId = 'p2-release', day = 3) => doses(story, phase, day)[0]?.[3]
  expect(most({}, 'p1-settle')).toBe(3)
  expect(most({ answers: { painNow: 4 } }, 'p2-release', 2)).toBe(3)
  expect(most({ answers: { painNow: 3 } }, 'p2-release', 1)).toBe(3)
  expect(most({ answers: { painNow: 4 } }, 'p2-release', 6)).toBe(5)
  expect(most({ answers: { durationDays: 50, course: 'same' } }, 'p2-release', 6)).toBe(3)
  expect(most({ answers: having('anticoagulant') }, 'p2-release', 6)).toBe(3)
})

test('lighter and longer is one long light hold', () => {
  const change = found(4, { rule: 'no-change-yet', action: 'change-one-thing', change: 'lighter-longer' })
  expect(doses(change)[0]).toEqual([90, 1, 0, 3])
})

test('half the pressing is the smallest dose alone', () => {
  const half = found(4, { rule: 'too-much-pressing', action: 'reduce' })
  expect(doses(half)).toEqual([[10, 3, 30, 3]])
  const seat = { ...knot('gluteus-medius'), place: 'buttock-upper.L' } as const
  const gun = { knots: [seat], setup: { tools: ['gun'] } } as const
  expect(doses({ ...half, ...gun })).toEqual([[30, 1, 0, 3]])
  expect(doses(gun)).toEqual([
    [45, 1, 0, 3],
    [30, 1, 0, 3],
  ])
})

test('a muscle with a shorter hold and cap of its own keeps to them', () => {
  expect(doses({ knots: [knot('suboccipitals')] })).toEqual([
    [15, 4, 30, 3],
    [10, 3, 30, 3],
  ])
})

test('a helper is told so', () => {
  const context = baseFor({ setup: { helped: true } })
  const [spot] = spotsOf(context, 'p2-release', 1)
  expect(spot && pressVariants(context, spot, 'p2-release', 1)[0]?.[0]?.why.words).toBe(planWords.helper)
})
