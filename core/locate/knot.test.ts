import { expect, test } from 'vitest'
import { muscles } from '#knowledge/atlas/muscles.ts'
import type { Press } from './evidence.ts'
import { confirmedKnots, knotsFrom } from './knot.ts'
import type { Candidate } from './locate.ts'

const candidate = (muscle: Candidate['muscle'], score: number, side: Candidate['side'] = 'L'): Candidate => {
  const points = muscles[muscle].triggerPoints.map(({ id }) => id)
  return { muscle, side, score, confidence: 'likely', triggerPoints: points, soreChances: [], explains: [] }
}
const nobodyMinds = () => false
const FOUR = (['levator-scapulae', 'rhomboid-major', 'infraspinatus', 'upper-trapezius'] as const).map(
  muscle => candidate(muscle, 0.2),
)

test('the three likeliest spots are knots, and none that is far behind', () => {
  expect(knotsFrom(FOUR, muscles, {}, nobodyMinds).map(({ muscle }) => muscle)).toEqual([
    'levator-scapulae',
    'rhomboid-major',
    'infraspinatus',
  ])
  const scores = (score: number) =>
    knotsFrom([candidate('levator-scapulae', score)], muscles, {}, nobodyMinds).length
  expect([scores(0.08), scores(0.079)]).toEqual([1, 0])
})

test('a knot lies where it was painted, else where somebody may press, on the side that hurts', () => {
  const found = Object.values(muscles).find(({ triggerPoints }) => (triggerPoints[0]?.local.length ?? 0) > 1)
  const [point] = found?.triggerPoints ?? []
  const [first, second] = point?.local ?? []
  if (!found || !point || !first || !second) throw new Error('no such point')
  const place = (painted: object, noPress: (region: string) => boolean) =>
    knotsFrom([candidate(found.id, 0.5, 'R')], muscles, painted, noPress)[0]?.place
  expect(place({}, nobodyMinds)).toBe(`${first}.R`)
  expect(place({ [`${second}.R`]: 1 }, nobodyMinds)).toBe(`${second}.R`)
  expect(place({ [`${second}.L`]: 1 }, nobodyMinds)).toBe(`${first}.R`)
  expect(place({}, region => region === first)).toBe(`${second}.R`)
  expect(place({}, () => true)).toBe(`${first}.R`)
  expect(knotsFrom([candidate(found.id, 0.5, 'R')], muscles, {}, nobodyMinds)[0]).toMatchObject({
    id: `${point.id}.R`,
    side: 'R',
    state: 'active',
  })
})

const [levator] = muscles['levator-scapulae'].triggerPoints
const [rhomboid] = muscles['rhomboid-major'].triggerPoints
const press = (more: Partial<Press> = {}): Press => {
  return { triggerPoint: levator.id, side: 'L', tenderness: 6, familiar: false, spreadsTo: [], ...more }
}
const confirmed = (
  presses: readonly Press[],
  painNow = 3,
  noPress: (region: string) => boolean = nobodyMinds,
) => confirmedKnots(presses, FOUR, muscles, noPress, painNow)

test('a press that brought the familiar pain, or was clearly tender, is a knot', () => {
  expect(confirmed([press({ tenderness: 4 })])).toHaveLength(1)
  expect(confirmed([press({ tenderness: 3 })])).toEqual([])
  expect(confirmed([press({ tenderness: 0, familiar: true })])).toHaveLength(1)
  expect(confirmed([press()])).toMatchObject([
    { id: `${levator.id}.L`, muscle: 'levator-scapulae', tenderness: 6 },
  ])
})

test('a knot is active when it is the familiar pain and hurts by itself, else latent', () => {
  expect(confirmed([press({ familiar: true })], 3)[0]?.state).toBe('active')
  expect(confirmed([press({ familiar: true })], 0)[0]?.state).toBe('latent')
  expect(confirmed([press()], 3)[0]?.state).toBe('latent')
})

test('the familiar ones come first, then the tenderest, three at most', () => {
  const presses = [
    press({ tenderness: 5 }),
    press({ triggerPoint: rhomboid.id, tenderness: 8 }),
    press({ side: 'R', tenderness: 4, familiar: true }),
    press({ triggerPoint: rhomboid.id, side: 'R', tenderness: 7 }),
  ]
  expect(confirmed(presses).map(({ id }) => id)).toEqual([
    `${levator.id}.R`,
    `${rhomboid.id}.L`,
    `${rhomboid.id}.R`,
  ])
})

test('what nobody presses alone, or where nobody presses, is no knot', () => {
  const notMine = Object.values(muscles).find(({ self }) => self === 'no')
  expect(confirmed([press({ triggerPoint: notMine?.triggerPoints[0]?.id ?? '', familiar: true })])).toEqual(
    [],
  )
  expect(confirmed([press({ familiar: true })], 3, () => true)).toEqual([])
  expect(confirmed([press({ triggerPoint: 'unheard-of', familiar: true })])).toEqual([])
})
