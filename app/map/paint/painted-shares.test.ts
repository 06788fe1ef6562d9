import { expect, test } from 'vitest'
import type { Stroke } from '#core/locate/painting.ts'
import { paintedPlaces } from '#app/map/overlap.ts'
import { paintedShares } from './painted-shares.ts'

const dab = (x: number, y: number, radius: number): Stroke => {
  return { view: 'back', kind: 'brush', quality: 'ache', radius, points: [[x, y]] }
}

test('nothing drawn paints nothing', () => {
  expect(paintedShares([])).toEqual({})
})

test('a place that the brush only grazes is not named, one that it covers keeps its share', () => {
  const painting = [dab(430, 480, 45)]
  const all = Object.entries(paintedPlaces(painting))
  const kept = Object.entries(paintedShares(painting))
  expect(kept).toHaveLength(all.filter(([, share]) => share >= 0.12).length)
  expect(kept.length).toBeGreaterThan(0)
  expect(kept.length).toBeLessThan(all.length)
  for (const entry of kept) expect(all).toContainEqual(entry)
  expect(kept.every(([place]) => place.endsWith('.L') || place.endsWith('.M'))).toBe(true)
})
