import { spotOfKnot } from '#core/locate/knot.ts'
import { expect, test } from 'vitest'
import { having, knot, knowledge, requestOf, saying } from '#test/builders/plans.ts'
import type { Knot } from '#core/locate/knot.ts'
import { REGIONS } from '#core/vocabulary/regions.ts'
import type { TrialOption } from '#core/measures/trial.ts'
import { responseTo, type Response } from './history.ts'
import { wayFor, waysOf, type Way } from './ways.ts'

type Story = Parameters<typeof requestOf>[0]

const ALL = ['hands', 'socks', 'tennis-ball', 'two-balls', 'lacrosse-ball', 'cane', 'roller', 'gun'] as const
const levator = knot('levator-scapulae')
const rhomboid = knot('rhomboid-major')

function ways(knot: Knot, story: Story = {}): readonly Way[] {
  const request = requestOf({ knots: [knot], ...story, setup: { tools: ALL, ...story.setup } })
  return waysOf(request, knowledge, responseTo(request), knot)
}
const toolsOf = (found: readonly Way[]) => found.map(({ tool }) => tool)

test('a person presses with what is at hand, where they can be, the softest first', () => {
  expect(toolsOf(ways(levator))).toEqual(['hands', 'tennis-ball', 'cane'])
  expect(toolsOf(ways(levator, { setup: { tools: ['hands'] } }))).toEqual(['hands'])
  expect(toolsOf(ways(levator, { setup: { positions: ['wall'] } }))).toEqual(['tennis-ball'])
})

test('a hard ball is only for whoever is used to a soft one', () => {
  expect(toolsOf(ways(rhomboid))).toEqual(['socks', 'tennis-ball', 'cane'])
  const steps = [
    { technique: 'ball-wall', tool: 'tennis-ball', posture: 'wall', muscle: 'rhomboid-major' },
  ] as const
  const days = [1, 4, 7].map(ago => {
    return { ago, steps, soreness: 'none' as const, tenderness: { [rhomboid.id]: 3 } }
  })
  expect(toolsOf(ways(rhomboid, { history: { done: 8, days } }))).toContain('lacrosse-ball')
})

test('muscles nobody presses alone, places nobody presses and a neck that may be loose have no way', () => {
  const notMine = Object.values(knowledge.muscles).find(({ self }) => self === 'no')
  expect(notMine && ways(knot(notMine.id), { setup: { helped: true } })).toEqual([])
  const region = REGIONS.find(region => knowledge.regions[region].noPress)
  expect(region && ways({ ...levator, place: `${region}.L` })).toEqual([])
  const under = knot('suboccipitals')
  expect(toolsOf(ways(under))).toEqual(['hands'])
  expect(ways(under, { answers: saying('neck-new-severe') })).toEqual([])
  for (const condition of ['hypermobility', 'rheumatoid-arthritis', 'down-syndrome'] as const)
    expect(ways(under, { answers: having(condition) })).toEqual([])
  expect(ways(levator, { answers: having('hypermobility') })).not.toEqual([])
})

test('what left a person sore twice is no way any more', () => {
  const findings = [{ rule: 'sore-too-long', action: 'stop-technique', techniques: ['ball-wall'] }] as const
  expect(toolsOf(ways(rhomboid, { history: { done: 8, findings } }))).toEqual(['cane'])
})

test('a way carries how light and how short it must be, and less than ten seconds is no way', () => {
  const request = requestOf({ knots: [levator] })
  const limited = (maxSeconds: number) => {
    const limits = [
      { practice: 'pressure', kind: 'caution', maxPain: 2, maxSeconds, of: 'x', because: 'x' },
    ] as const
    const careful = { ...request, assessment: { ...request.assessment, limits } }
    return waysOf(careful, knowledge, responseTo(careful), levator)
  }
  expect(limited(10)[0]?.allowance).toMatchObject({ maxPain: 2, maxSeconds: 10 })
  expect(toolsOf(limited(9))).not.toContain('hands')
  expect(ways(knot('suboccipitals'))[0]).toMatchObject({ holdSeconds: 15, capSeconds: 60, maxPain: 3 })
})

test('lying on a roller or a ball is for spots at three or less, and for whoever may lie on tools', () => {
  const lies = (found: readonly Way[]) => found.filter(({ technique }) => technique === 'roller').length > 0
  const rolled = Object.values(knowledge.muscles).flatMap(muscle =>
    muscle.releases.some(({ technique }) => technique === 'roller') ? [knot(muscle.id)] : [],
  )
  const open = rolled.filter(each => lies(ways(each)))
  expect(open.length).toBeGreaterThan(0)
  for (const each of open) {
    expect(lies(ways({ ...each, tenderness: 3 }))).toBe(true)
    expect(lies(ways({ ...each, tenderness: 4 }))).toBe(false)
    expect(lies(ways(each, { answers: having('osteoporosis') }))).toBe(false)
  }
})

test('a roller stays on the mid back, the side below the armpit and the seat', () => {
  const rolled = Object.values(knowledge.muscles).find(({ releases }) =>
    releases.some(({ technique }) => technique === 'roller'),
  )
  if (!rolled) throw new Error('nothing is rolled')
  expect(toolsOf(ways({ ...knot(rolled.id), place: 'interscapular.L' }))).toContain('roller')
  expect(toolsOf(ways({ ...knot(rolled.id), place: 'upper-lumbar-paraspinal.L' }))).not.toContain('roller')
})

test('a gun is for the big muscles of seat and shoulder, standing', () => {
  const seat = { ...knot('gluteus-medius'), place: 'buttock-upper.L' } as const
  expect(ways(seat).at(-1)).toMatchObject({ technique: 'gun', tool: 'gun', posture: 'standing' })
  expect(toolsOf(ways({ ...seat, place: 'greater-trochanter.L' }))).not.toContain('gun')
  expect(toolsOf(ways(levator))).not.toContain('gun')
  expect(toolsOf(ways({ ...levator, place: 'buttock-upper.L' }))).not.toContain('gun')
})

test('a helper’s hands come first where one’s own do not reach, lightly', () => {
  const [first, ...others] = ways(rhomboid, { setup: { helped: true } })
  expect(first).toMatchObject({
    technique: 'pressure',
    tool: 'hands',
    posture: 'sitting',
    helper: true,
    maxPain: 3,
  })
  expect(others.some(({ helper }) => helper)).toBe(false)
  const seat = { ...knot('gluteus-medius'), place: 'buttock-mid.L' } as const
  expect(ways(seat, { setup: { helped: true } })[0]?.posture).toBe('side-lying')
  expect(ways(seat, { setup: { helped: true, positions: ['wall'] } })[0]?.helper).toBeUndefined()
  expect(ways(levator, { setup: { helped: true } }).some(({ helper }) => helper)).toBe(false)
})

const allowance = { allowed: true, maxPain: 10, maxSeconds: 100, askFirst: false, because: [] }
const way = (technique: Way['technique'], tool: Way['tool']): Way => {
  return { technique, tool, posture: 'wall', allowance }
}
const OPEN = [
  way('pressure', 'hands'),
  way('ball-wall', 'tennis-ball'),
  way('cane', 'cane'),
  way('roller', 'roller'),
]
const NONE = responseTo(requestOf({}))
const chosen = (
  more: Partial<Response> = {},
  phase: 'p2-release' | 'flare' | 'p1-settle' = 'p2-release',
  turn = 0,
) => wayFor({ ...NONE, ...more }, rhomboid, OPEN, phase, turn)?.tool
const used = (...pairs: readonly string[]) => new Set(pairs.map(pair => `${spotOfKnot(rhomboid.id)} ${pair}`))

test('the tools take turns from day to day, the softest first, and the harder ones wait while it settles', () => {
  const days = [0, 1, 2, 3, 4]
  expect(days.map(turn => chosen({}, 'p2-release', turn))).toEqual([
    'hands',
    'tennis-ball',
    'roller',
    'cane',
    'hands',
  ])
  expect(days.map(turn => chosen({}, 'p1-settle', turn))).toEqual([
    'hands',
    'tennis-ball',
    'hands',
    'tennis-ball',
    'hands',
  ])
})

test('a tool the person prefers takes no turns, where it is open and did no harm', () => {
  const preferring = (more: Partial<Response> = {}, phase: 'p2-release' | 'p1-settle' = 'p2-release') =>
    wayFor({ ...NONE, ...more }, rhomboid, OPEN, phase, 0, 'cane')?.tool
  expect(preferring()).toBe('cane')
  expect(preferring({ worse: used('cane cane') })).toBe('hands')
  expect(preferring({}, 'p1-settle')).toBe('hands')
  expect(preferring({ trial: 'roller' })).toBe('roller')
})

test('a helper’s hands take no turns', () => {
  const helped: Way = { ...way('pressure', 'hands'), helper: true }
  expect(
    [0, 1, 2].map(turn => wayFor(NONE, rhomboid, [helped, ...OPEN.slice(1)], 'p2-release', turn)?.helper),
  ).toEqual([true, true, true])
})

test('the softest way is the first, unless it made it worse last time', () => {
  expect(chosen()).toBe('hands')
  expect(chosen({ worse: used('pressure hands') })).toBe('tennis-ball')
  expect(
    chosen({ worse: used('pressure hands', 'ball-wall tennis-ball', 'cane cane', 'roller roller') }),
  ).toBe('hands')
  expect(chosen({ worse: new Set(['other pressure hands']) })).toBe('hands')
  expect(wayFor(NONE, rhomboid, [], 'p2-release', 0)).toBeUndefined()
})

test('what a trial drew comes first, where it is open and did no harm', () => {
  const drawn: readonly (readonly [TrialOption, Way['tool']])[] = [
    ['ball', 'tennis-ball'],
    ['cane', 'cane'],
    ['roller', 'roller'],
    ['hand', 'hands'],
    ['heat', 'hands'],
  ]
  for (const [trial, tool] of drawn) expect(chosen({ trial })).toBe(tool)
  expect(chosen({ trial: 'cane', worse: used('cane cane') })).toBe('hands')
  expect(chosen({ trial: 'cane' }, 'flare')).toBe('hands')
  expect(chosen({ trial: 'roller' }, 'p1-settle')).toBe('hands')
})

test('when another tool is the change, last time’s gives way while there is another', () => {
  const last = used('pressure hands')
  expect(chosen({ change: 'other-tool', last })).toBe('tennis-ball')
  expect(chosen({ change: 'heat-first', last })).toBe('hands')
  const both = used('pressure hands', 'ball-wall tennis-ball')
  expect(chosen({ change: 'other-tool', last: both }, 'flare')).toBe('hands')
})
