import { expect, test } from 'vitest'
import type { Painting } from '#core/locate/painting.ts'
import { paintedPlaces } from '#app/map/overlap.ts'
import { allPlaces, centreOf, outlineOf } from '#app/map/data/place-outlines.ts'
import { erasersOver } from './erase-place.ts'

test('a place that is unticked is no longer painted, wherever it lies and in whichever view', () => {
  for (const place of allPlaces()) {
    const spot = centreOf(place)
    const outline = outlineOf(place)
    if (!spot || !outline) throw new Error(`${place} lies nowhere`)
    const { view } = outline
    const points = outline.curve.map(([x, y]): [number, number] => [x, y])
    const painting: Painting = [{ view, kind: 'brush', quality: 'ache', radius: 40, points }]
    const left = paintedPlaces([...painting, ...erasersOver(place, painting)])
    expect(left[place], place).toBe(undefined)
  }
})

test('what lies far from it stays', () => {
  const painting: Painting = [
    { view: 'back', kind: 'brush', quality: 'ache', radius: 27, points: [[408, 356]] },
    { view: 'back', kind: 'brush', quality: 'ache', radius: 27, points: [[560, 850]] },
  ]
  const [neck] = Object.keys(paintedPlaces(painting.slice(0, 1)))
  const low = Object.keys(paintedPlaces(painting.slice(1)))
  expect(neck).toBe('neck-shoulder-angle.L')
  const left = Object.keys(paintedPlaces([...painting, ...erasersOver('neck-shoulder-angle.L', painting)]))
  expect(left).toEqual(low)
})
