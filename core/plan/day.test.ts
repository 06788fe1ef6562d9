import { expect, test } from 'vitest'
import { knot, knowledge, requestOf } from '#test/builders/plans.ts'
import type { Step } from '#core/session/step.ts'
import { contextOf } from '#core/plan/context/context.ts'
import { stretchesOf } from './parts/moves.ts'
import { planDay } from './day.ts'

type Story = Parameters<typeof requestOf>[0]

const dayOf = (story: Story = {}, day = 1) => planDay(contextOf(requestOf(story), knowledge), day)
const kindOf = ({ technique, knot }: Step): string =>
  knot !== undefined
    ? 'press'
    : technique === 'strength-2min' || technique === 'core'
      ? 'strength'
      : ['stay-active', 'ergo', 'break', 'hydrate'].includes(technique)
        ? 'habit'
        : technique
/** The kinds of steps in their order, each side and spot once. */
const kinds = (story: Story = {}, day = 1) =>
  dayOf(story, day)
    .steps.map(kindOf)
    .filter((kind, index, all) => kind !== all[index - 1])
const twenty = { setup: { tools: ['hands', 'socks', 'heat-pad', 'band'], minutesADay: 20 } } as const

test('a long session goes from warmth over the spot and its length to strength, a habit and a walk', () => {
  const before = ['press', 'mobility', 'stretch'] as const
  const end = ['habit', 'aerobic'] as const
  // Warmth has warmed already, and takes half of the time.
  expect(kinds({ setup: { ...twenty.setup, warmth: 'heat' } })).toEqual(['heat', ...before, 'aerobic'])
  const tools = ['hands', 'socks', 'band'] as const
  expect(kinds({ setup: { ...twenty.setup, tools } })).toEqual([...before, 'strength', ...end])
  // While rebuilding a movement still comes first.
  const rebuilding = { setup: { ...twenty.setup, tools }, answers: { durationDays: 40, painNow: 2 } }
  expect(kinds(rebuilding, 11)[0]).toBe('mobility')
})

test('while rebuilding, strength stands before the habit and after the stretch', () => {
  const story = { ...twenty, answers: { painNow: 0 }, setup: { ...twenty.setup, tools: ['band'] } } as const
  expect(kinds(story, 4)).toEqual(['mobility', 'stretch', 'strength', 'habit', 'aerobic'])
})

test('warmth takes fifteen minutes or more, on a very sore day ten, and a habit more than three', () => {
  const tools = ['hands', 'socks', 'heat-pad'] as const
  const has = (kind: string, minutesADay: 3 | 5 | 10 | 15) =>
    kinds({ answers: { painNow: 8 }, setup: { tools, minutesADay } }).includes(kind)
  expect([has('heat', 5), has('heat', 10), has('heat', 15)]).toEqual([false, true, true])
  const usual = (minutesADay: 10 | 15) => kinds({ setup: { tools, minutesADay } }).includes('heat')
  expect([usual(10), usual(15)]).toEqual([false, true])
  expect([has('habit', 3), has('habit', 5)]).toEqual([false, true])
})

test('whoever tries stretching first stretches before the pressing', () => {
  const first = kinds({ history: { done: 0, trial: 'stretch-first' } })
  expect(first.indexOf('stretch')).toBeLessThan(first.indexOf('press'))
  const usual = kinds({ history: { done: 0, trial: 'pressure-first' } })
  expect(usual.indexOf('stretch')).toBeGreaterThan(usual.indexOf('press'))
})

test('a very sore day has no pressing, no stretch and no strength', () => {
  expect(kinds({ answers: { painNow: 8 } })).toEqual(['mobility', 'habit', 'breath'])
})

test('a long session ends with a minute of quiet, ten minutes may be full of pressing, and none is much longer than asked', () => {
  for (const minutesADay of [3, 5, 10, 15, 20] as const) {
    const { steps, minutes } = dayOf({ setup: { minutesADay } })
    const last = steps.at(-1)
    expect(minutes).toBeLessThanOrEqual(minutesADay === 10 ? 11 : minutesADay)
    expect(minutes).toBeGreaterThanOrEqual(minutesADay * 0.9)
    if (minutesADay > 10) expect(last?.seconds).toBeGreaterThanOrEqual(60)
  }
})

test('in a quarter of an hour warmth and a walk take turns, and rebuilding keeps its strength', () => {
  const story = {
    answers: { painNow: 2, durationDays: 95, course: 'fluctuating' },
    setup: { tools: ['hands', 'socks', 'heat-pad'], minutesADay: 15, warmth: 'heat' },
  } as const
  const days = [1, 2, 3, 4, 5, 6].map(day => kinds(story, day))
  expect([0, 1, 3, 5].map(day => days[day]?.includes('heat'))).toEqual([true, false, false, false])
  expect([1, 3, 5].map(day => days[day]?.includes('aerobic'))).toEqual([true, true, true])
  expect(days.some(day => day.includes('strength'))).toBe(true)
})

test('three minutes hold one spot and a free movement, on a day off a walk or a short stretch', () => {
  const three = (day: number) => kinds({ setup: { minutesADay: 3 } }, day)
  expect([1, 4, 8].map(three)).toEqual([
    ['press', 'mobility', 'stretch'],
    ['aerobic'],
    ['mobility', 'stretch', 'breath'],
  ])
})

test('in three minutes the knot’s own stretch stays where it fits, else the shortest there is', () => {
  const first = (muscle: 'rhomboid-major' | 'levator-scapulae') => {
    const context = contextOf(requestOf({ knots: [knot(muscle)], setup: { minutesADay: 3 } }), knowledge)
    return stretchesOf(context, 'p2-release', 1)[0]?.[0]?.[0]?.movement
  }
  expect(first('rhomboid-major')).toBe('st-hug')
  expect(first('levator-scapulae')).toBe('st-shoulder-blade-squeeze')
})

test('a day says its number, its phase and, where it needs one, a word', () => {
  expect(dayOf({}, 4)).toMatchObject({ day: 4, phase: 'p2-release', note: expect.any(String) })
  expect(dayOf({}, 1)).not.toHaveProperty('note')
})
