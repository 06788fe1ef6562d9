import { expect, test } from 'vitest'
import { regionOf } from '#core/vocabulary/regions.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import type { Muscle } from '#knowledge/shapes.ts'
import { placeAt } from './overlap.ts'
import { viewOf } from './data/place-outlines.ts'
import { spotOf } from './data/spots.ts'

const all: readonly Muscle[] = Object.values(muscles)
const points = all.flatMap(muscle => muscle.triggerPoints)

test('every trigger point has a spot on each side, each the mirror of the other', () => {
  for (const { id } of points) {
    const [left, right] = [spotOf(id, 'L'), spotOf(id, 'R')]
    if (!left || !right) throw new Error(`${id} has no spot`)
    expect(left.x + right.x).toBe(1000)
    expect(left.y).toBe(right.y)
  }
})

test('every spot lies in or beside a region its trigger point names', () => {
  const astray = points.flatMap(point => {
    const spot = spotOf(point.id, 'L')
    if (!spot) return [point.id]
    const near = [-24, 0, 24].flatMap(dx =>
      [-24, 0, 24].map(dy => placeAt(spot.view, spot.x + dx, spot.y + dy)),
    )
    const regions = near.flatMap(place => (place ? [regionOf(place)] : []))
    return point.local.some(region => regions.includes(region)) ? [] : [`${point.id}: ${regions.join(' ')}`]
  })
  expect(astray).toEqual([])
})

test.each([
  ['on the chest', ['pectoral.L', 'interscapular.L'], 'front'],
  ['on the right ribs', ['lateral-ribs.R'], 'right'],
  ['between the blades', ['interscapular.R', 'pectoral.R'], 'back'],
  ['nowhere', [], 'back'],
] as const)('a spot %s is shown from the side it lies on', (_, places, view) => {
  expect(viewOf(places)).toBe(view)
})
