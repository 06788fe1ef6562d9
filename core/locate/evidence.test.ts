import { expect, test } from 'vitest'
import { muscles } from '#knowledge/atlas/muscles.ts'
import type { MuscleId } from '#core/vocabulary/ids.ts'
import type { Muscle } from '#core/vocabulary/records.ts'
import { answerOf, habitOdds, PRESSED, pressOdds, standing, type Evidence, type Press } from './evidence.ts'
import type { Region } from '#core/vocabulary/regions.ts'
import { referralsOf } from './referral.ts'

const NOTHING: Evidence = { causes: [], aggravations: [], presses: [] }
const levator: Muscle = muscles['levator-scapulae']
const [point] = levator.triggerPoints
const press: Press = { triggerPoint: point.id, side: 'L', tenderness: 6, familiar: false, spreadsTo: [] }
const referrals = referralsOf(muscles)
const patternOf = (muscle: MuscleId) => {
  const pattern = referrals.patterns.find(each => each.muscle === muscle && each.plain)
  if (!pattern) throw new Error('no such pattern')
  return pattern
}
const odds = (muscle: MuscleId, ...presses: readonly Press[]) =>
  pressOdds(patternOf(muscle), 'L', { ...NOTHING, presses }, referrals)

test('a press is told in one word: familiar above all, then by how tender', () => {
  const answer = (tenderness: number, familiar = false) => answerOf({ ...press, tenderness, familiar })
  expect([0, 1, 2, 3, 4, 10].map(tenderness => answer(tenderness))).toEqual([
    'painless',
    'painless',
    'slight',
    'slight',
    'tender',
    'tender',
  ])
  expect(answer(0, true)).toBe('familiar')
})

test('each habit and movement that fits makes a muscle likelier, up to three, and none makes it less so', () => {
  const causes = (count: number) => habitOdds(levator, { ...NOTHING, causes: levator.causes.slice(0, count) })
  expect([0, 1, 2, 3].map(causes)).toEqual([1, 1.5, 1.8, 2])
  expect(
    habitOdds(
      { ...levator, causes: ['stress', 'driving', 'lifting', 'slouching'] },
      {
        ...NOTHING,
        causes: ['stress', 'driving', 'lifting', 'slouching'],
      },
    ),
  ).toBe(2)
  const moves = (count: number) =>
    habitOdds(levator, { ...NOTHING, aggravations: levator.aggravations.slice(0, count) })
  expect([0, 1, 2].map(moves)).toEqual([1, 3, 4.5])
  expect(habitOdds(levator, { ...NOTHING, movements: [levator.stretch] })).toBe(3)
  expect(habitOdds(levator, { ...NOTHING, movements: levator.strengthen.slice(0, 1) })).toBe(3)
  expect(habitOdds(levator, { ...NOTHING, movements: ['mo-march'] })).toBe(1)
  expect(
    habitOdds(levator, { ...NOTHING, causes: levator.causes.slice(0, 1), movements: [levator.stretch] }),
  ).toBe(4.5)
})

test('a pressed spot is the sore one, close to it, or another', () => {
  const near = Object.values<Muscle>(muscles)
    .flatMap(({ triggerPoints }) => triggerPoints)
    .find(({ id, local }) => id !== point.id && local.some(region => point.local.includes(region)))
  const far = muscles['gluteus-medius'].triggerPoints[0]
  expect(standing([point], point)).toBe('sore')
  expect(near && standing([point], near)).toBe('close')
  expect(standing([point], far)).toBe('other')
  expect(standing([], point)).toBe('other')
})

test('a familiar answer speaks for the muscle, a painless one against it, and other muscles do not care', () => {
  expect(odds('levator-scapulae', { ...press, familiar: true })).toBeCloseTo(
    PRESSED.sore.familiar / PRESSED.other.familiar,
  )
  expect(odds('levator-scapulae', { ...press, tenderness: 0 })).toBeCloseTo(0.06 / 0.45)
  expect(odds('gluteus-medius', { ...press, familiar: true })).toBe(1)
  expect(odds('levator-scapulae', press, press)).toBeCloseTo((0.2 / 0.25) ** 2)
})

test('the other side, and a spot nobody knows, say nothing', () => {
  expect(odds('levator-scapulae', { ...press, side: 'R', familiar: true })).toBe(1)
  expect(odds('levator-scapulae', { ...press, triggerPoint: 'unheard-of' })).toBe(1)
})

test('pain sent where it is expected speaks for it, pain sent elsewhere against it', () => {
  const [expected] = point.essential
  const spread = (region: Region | undefined, tenderness = 6) =>
    odds('levator-scapulae', { ...press, tenderness, spreadsTo: [`${region ?? 'wrist'}.L` as const] })
  expect(spread(expected)).toBeCloseTo((0.2 / 0.25) * 2.5)
  expect(spread('hand-ulnar')).toBeCloseTo((0.2 / 0.25) * 0.6)
  expect(spread(expected, 0)).toBeCloseTo(0.06 / 0.45)
})

test('whatever a spot is, its answers are all there are', () => {
  for (const answers of Object.values(PRESSED))
    expect(Object.values(answers).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1)
})
