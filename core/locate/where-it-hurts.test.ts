import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MuscleId } from '#core/vocabulary/ids.ts'
import { REGIONS, type Place, type Region } from '#core/vocabulary/regions.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import type { Evidence, Press } from './evidence.ts'
import { locate, type Painted } from './locate.ts'

const nothing: Evidence = { causes: [], aggravations: [], presses: [] }
const paint = (places: readonly Place[]): Painted => Object.fromEntries(places.map(place => [place, 1]))
const found = (places: readonly Place[], evidence = nothing) =>
  locate(paint(places), evidence, muscles).map(({ muscle }) => muscle)

const BACK = REGIONS.filter(region => regions[region].view === 'back')
const BELLY: readonly Region[] = ['upper-abdomen', 'lower-abdomen', 'groin']
const BELLY_MUSCLES: readonly MuscleId[] = ['rectus-abdominis', 'iliopsoas']

test('a painting on the back alone never sends anybody to the belly', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...BACK), { minLength: 1, maxLength: 6 }), painted => {
      const names = found(painted.map((region): Place => `${region}.L`))
      expect(names.filter(name => BELLY_MUSCLES.includes(name))).toEqual([])
    }),
  )
})

test.each(BELLY)('with %s painted as well, a muscle of the belly may be the reason', region => {
  const names = found(['lower-lumbar-paraspinal.L', 'upper-lumbar-paraspinal.L', `${region}.L`])
  expect(names.some(name => BELLY_MUSCLES.includes(name))).toBe(true)
})

test('a spot of the belly that gave the familiar pain once keeps its muscle in mind', () => {
  const press: Press = {
    triggerPoint: 'rectus-abdominis-2',
    side: 'L',
    tenderness: 6,
    familiar: true,
    spreadsTo: ['lower-lumbar-paraspinal.L'],
  }
  const names = found(['lower-lumbar-paraspinal.L'], { ...nothing, presses: [press] })
  expect(names).toContain('rectus-abdominis')
})

test.each<readonly [string, readonly Place[], readonly MuscleId[]]>([
  ['a low back on one side', ['lower-lumbar-paraspinal.L'], ['quadratus-lumborum', 'multifidi-rotatores']],
  ['a low back and the dimple', ['lower-lumbar-paraspinal.L', 'sacroiliac.L'], ['gluteus-medius']],
  ['a stiff neck', ['lateral-neck.R', 'posterior-neck.R'], ['levator-scapulae']],
  ['the middle of a buttock', ['buttock-mid.R'], ['piriformis', 'gluteus-medius']],
])('%s finds the muscles that are there', (_, places, expected) => {
  const first = found(places).slice(0, 5)
  for (const muscle of expected) expect(first).toContain(muscle)
})

test('a stiff neck names the levator before all others', () => {
  expect(found(['lateral-neck.R', 'posterior-neck.R'])[0]).toBe('levator-scapulae')
})
