import { expect, test } from 'vitest'
import { movements } from '#knowledge/atlas/movements.ts'
import { POSITIONS, TOOLS, type TechniqueId } from '#core/vocabulary/ids.ts'
import { firstOf, having, knot, planOf, presses, requestOf, saying, stepsOf } from '#test/builders/plans.ts'
import { techniquesOf } from '#test/builders/plans.ts'

type Story = Parameters<typeof requestOf>[0]

const everything = { tools: TOOLS, positions: POSITIONS, minutesADay: 20 } as const
const QUIET: readonly TechniqueId[] = ['breath', 'mindful', 'sleep', 'ergo', 'break', 'hydrate']
const WITH_WALKS: readonly TechniqueId[] = [...QUIET, 'aerobic', 'stay-active']
const WITH_EASY_MOVES: readonly TechniqueId[] = [...WITH_WALKS, 'mobility']

const waiting: readonly (readonly [string, Story, readonly TechniqueId[]])[] = [
  ['a new hump at 70', { answers: { age: 70, durationDays: 30, ...saying('shape-change') } }, QUIET],
  ['a sore spinal bone', { answers: saying('midline-bone') }, QUIET],
  ['contact with tuberculosis', { answers: saying('tb-risk') }, WITH_WALKS],
  ['weight loss with constant pain', { answers: saying('weight-loss', 'night-constant') }, WITH_WALKS],
  ['an electric shock on bending the neck', { answers: saying('lhermitte') }, WITH_WALKS],
  ['cancer in the past', { answers: having('cancer') }, WITH_WALKS],
  ['a numb patch in one limb', { answers: saying('limb-numb-stable') }, WITH_EASY_MOVES],
  ['pain that comes with periods', { answers: saying('cyclic') }, [...WITH_WALKS, 'heat']],
  ['a back that is stiff at night', { answers: saying('axspa') }, WITH_EASY_MOVES],
  ['shooting pain for two weeks', { answers: { durationDays: 15, ...saying('radiating-limb') } }, WITH_WALKS],
  ['period pain and weight loss', { answers: saying('cyclic', 'weight-loss') }, WITH_WALKS],
  ['six weeks without change and a hump', { answers: saying('no-improve-6wk', 'shape-change') }, QUIET],
  ['sixteen years old', { answers: { age: 16 } }, WITH_EASY_MOVES],
]
const areas = [
  ['neck', 'levator-scapulae'],
  ['shoulder', 'deltoid-posterior'],
  ['low back', 'quadratus-lumborum'],
] as const

for (const [name, story, goesOn] of waiting)
  test.each(areas)(`${name}, %s: only what the reason allows goes on, and each day says why`, (_, muscle) => {
    const whole: Story = { ...story, knots: [knot(muscle)], setup: everything }
    expect(requestOf(whole).assessment.tier).toBe('gp-soon')
    const made = planOf(whole)
    const given = techniquesOf(stepsOf(made))
    expect([...given].filter(technique => !goesOn.includes(technique))).toEqual([])
    for (const technique of goesOn.filter(
      each => each === 'heat' || each === 'mobility' || each === 'breath',
    ))
      if (technique !== 'breath' || goesOn === QUIET) expect(given).toContain(technique)
    for (const { steps, note } of made.days) {
      expect(steps.length).toBeGreaterThan(1)
      expect(note).toBeTruthy()
    }
    for (const { movement } of stepsOf(made))
      if (movement !== undefined) expect(['mobility', 'breathing']).toContain(movements[movement].kind)
  })

test('a person with a new hump sits no longer than five minutes in quiet: the days are short, not filled', () => {
  const made = planOf({ answers: { age: 70, ...saying('shape-change') }, setup: everything })
  for (const { minutes } of made.days) expect(minutes).toBeLessThan(8)
  expect(firstOf(made).note).toMatch(/bone/)
  expect(firstOf(made).note).not.toMatch(/[Mm]ore would be too much/)
})

test('a person with weight loss walks ten minutes, not all the minutes that nothing else may fill', () => {
  const steps = stepsOf(planOf({ answers: saying('weight-loss'), setup: everything }))
  const walks = steps.filter(({ technique }) => technique === 'aerobic')
  expect(walks.length).toBeGreaterThan(0)
  for (const { seconds } of walks) expect(seconds).toBe(600)
})

test('somebody very sore who waits is not told of warmth they do not get', () => {
  const made = planOf({ answers: { painNow: 7, ...saying('weight-loss') }, setup: everything })
  expect(firstOf(made).note).not.toMatch(/only warmth/)
  expect(techniquesOf(firstOf(made).steps)).not.toContain('heat')
})

test('what waits for a doctor is left out with the reason it waits for', () => {
  const { leftOut } = planOf({ answers: saying('midline-bone'), setup: everything })
  for (const technique of [
    'heat',
    'stretch',
    'mobility',
    'core',
    'pressure',
    'aerobic',
    'tens-home',
  ] as const)
    expect(leftOut.find(each => each.technique === technique)?.because, technique).toMatch(/doctor.*bone/)
})

test('with two reasons each is named only where it is the one that keeps something back', () => {
  const { leftOut } = planOf({ answers: saying('cyclic', 'shape-change'), setup: everything })
  const because = (technique: TechniqueId) => leftOut.find(each => each.technique === technique)?.because
  expect(because('heat')).toMatch(/bone/)
  expect(because('heat')).not.toMatch(/[Ww]armth may go on/)
  expect(because('pressure')).toMatch(/[Ww]armth may go on/)
})

test.each([
  ['six weeks without change', { durationDays: 44, ...saying('no-improve-6wk') }],
  ['three months again and again', { durationDays: 95, course: 'fluctuating' }],
  ['worse after a week', { durationDays: 9, course: 'worse' }],
  ['a week of bad nights', saying('sleep-move')],
] as const)('%s: the gentle plan goes on, with movement, strength and light pressing', (_, answers) => {
  const story: Story = { answers, setup: everything }
  expect(requestOf(story).assessment.tier).toBe('gp-soon')
  const steps = stepsOf(planOf(story))
  for (const technique of ['mobility', 'stretch', 'core'] as const)
    expect(techniquesOf(steps), technique).toContain(technique)
  expect(steps.filter(presses).length).toBeGreaterThan(0)
  expect(steps.filter(presses).every(({ maxPain }) => maxPain <= 3)).toBe(true)
})
