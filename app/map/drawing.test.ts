import { expect, test } from 'vitest'
import { MUSCLES } from '#core/vocabulary/ids.ts'
import { VIEWS } from '#core/locate/painting.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { BUILDS } from './build.ts'
import { drawingOf, LAYERS } from './drawing.ts'
import { litMuscles } from './data/muscle-paths.ts'
import { spotOf } from './data/spots.ts'

/** The end points of all pieces of a path. */
function pointsOf(d: string): readonly (readonly [number, number])[] {
  return [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[CMZ]|$)/g)].map(([, x, y]) => [Number(x), Number(y)])
}

function isInside(d: string, x: number, y: number): boolean {
  const ring = pointsOf(d)
  let inside = false
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay]
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside
  })
  return inside
}

test('every figure is drawn in every layer and build, without a broken line', () => {
  for (const view of ['back', 'front', 'left'] as const) {
    for (const layer of LAYERS) {
      for (const build of [undefined, ...BUILDS]) {
        for (const { paths } of drawingOf(view, layer, build)) {
          for (const { d } of paths) expect(d).toMatch(/^M[-\d. MCZ]+$/)
        }
      }
    }
  }
})

test('every muscle can light up on either side', () => {
  for (const muscle of MUSCLES) {
    for (const side of ['L', 'R'] as const) {
      const shapes = VIEWS.flatMap(view => litMuscles(view, muscle, side))
      expect(shapes.length, `${muscle} ${side}`).toBeGreaterThan(0)
    }
  }
})

test('a left muscle is the mirror image of the right one', () => {
  for (const muscle of MUSCLES) {
    const left = litMuscles('back', muscle, 'L').map(shape => pointsOf(shape.fill))
    const right = litMuscles('back', muscle, 'R').map(shape => pointsOf(shape.fill))
    expect(left.length).toBe(right.length)
    left.flat().forEach(([x, y], i) => {
      const [otherX = 0, otherY = 0] = right.flat()[i] ?? []
      expect(x + otherX).toBeCloseTo(1000, 0)
      expect(y).toBe(otherY)
    })
  }
})

test('every trigger point lies on its muscle', () => {
  const astray = Object.values(muscles).flatMap(muscle =>
    muscle.triggerPoints.flatMap(({ id }) => {
      const spot = spotOf(id, 'L')
      if (!spot) return [id]
      const shapes = litMuscles(spot.view, muscle.id, 'L')
      return shapes.some(({ fill }) => isInside(fill, spot.x, spot.y))
        ? []
        : [`${id} ${500 - spot.x},${spot.y}`]
    }),
  )
  expect(astray).toEqual([])
})
