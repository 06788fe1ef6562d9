import { expect, test } from 'vitest'
import { CROPS, type Box } from '#app/map/crop.ts'
import type { Point } from '#app/map/curve.ts'
import { framed, zoomed } from '#app/map/zoom.ts'
import { paintsAt, pinched, shift, simplified, toMap, toSurface } from './touch.ts'

const surface = { left: 16, top: 100, width: 358, height: 490 }

test('the middle of the screen is the middle of what is shown', () => {
  expect(toMap([16 + 179, 100 + 245], CROPS.upper, surface)).toEqual([500, 615])
})

test('what lies between two fingers stays between them', () => {
  const before: readonly [Point, Point] = [
    [120, 300],
    [220, 340],
  ]
  const after: readonly [Point, Point] = [
    [100, 320],
    [260, 384],
  ]
  const box = pinched(CROPS.upper, surface, before, after)
  const [x, y] = toMap([180, 352], box, surface)
  const [wasX, wasY] = toMap([170, 320], CROPS.upper, surface)
  expect(x).toBeCloseTo(wasX, 6)
  expect(y).toBeCloseTo(wasY, 6)
  expect(box[2]).toBeCloseTo((CROPS.upper[2] * Math.hypot(100, 40)) / Math.hypot(160, 64), 6)
})

test('a sheet that follows the fingers shows every spot where the new drawing will have it', () => {
  const to: Box = [300, 320, 300, 425]
  const { x, y, scale } = shift(CROPS.upper, to, surface)
  const [middleX, middleY] = [16 + 179, 100 + 245]
  const [spotX, spotY] = [220, 300]
  const moved: Point = [middleX + x + (spotX - middleX) * scale, middleY + y + (spotY - middleY) * scale]
  const [wasX, wasY] = toMap([spotX, spotY], CROPS.upper, surface)
  const [isX, isY] = toMap(moved, to, surface)
  expect(isX).toBeCloseTo(wasX, 6)
  expect(isY).toBeCloseTo(wasY, 6)
})

test('a finger paints on the body, and beside it or at the edge of the map it scrolls the page', () => {
  const paints = (x: number, y: number) => paintsAt([x, y], CROPS.upper, surface, 'back', undefined)
  const [middle, shoulders] = [16 + 179, 100 + 170]
  expect(paints(middle, shoulders)).toBe(true)
  expect(paints(middle - 110, shoulders - 90)).toBe(false)
  expect(paints(16 + 8, shoulders)).toBe(false)
  const near: Box = [300, 400, 180, 246]
  expect(paintsAt([16 + 60, 300], near, surface, 'back', undefined)).toBe(true)
  expect(paintsAt([16 + 8, 300], near, surface, 'back', undefined)).toBe(false)
  expect(paintsAt([16 + 350, 300], near, surface, 'back', undefined)).toBe(false)
})

test('a drawing that moves to where it will be begins where it was, also when the surface changes', () => {
  const lower = { width: 358, height: 260 }
  const to = framed(CROPS.upper, lower, { left: 400, right: 440, top: 900, bottom: 980 })
  const { x, y, scale } = shift(to, CROPS.upper, lower, surface)
  const spot: Point = [420, 940]
  const [atX, atY] = toSurface(spot, to, lower)
  const [wasX, wasY] = toSurface(spot, CROPS.upper, surface)
  expect(lower.width / 2 + x + (atX - lower.width / 2) * scale).toBeCloseTo(wasX, 6)
  expect(lower.height / 2 + y + (atY - lower.height / 2) * scale).toBeCloseTo(wasY, 6)
})

test('zooming ends at six times and at the whole figure', () => {
  let near: Box = CROPS.upper
  let far: Box = CROPS.upper
  for (let i = 0; i < 40; i++) {
    near = zoomed(near, 0.7, [420, 500])
    far = zoomed(far, 1.4, [420, 500])
  }
  expect(CROPS.whole[2] / near[2]).toBeLessThanOrEqual(6.8)
  expect(near[2]).toBeGreaterThan(120)
  expect(far[3]).toBeCloseTo(CROPS.whole[3], 6)
})

test('a long pull keeps its ends near and its points few', () => {
  const pull = Array.from({ length: 5000 }, (_, i): Point => [200 + i / 10, 500 + 80 * Math.sin(i / 90)])
  const kept = simplified(pull)
  expect(kept.length).toBeLessThanOrEqual(400)
  expect(kept[0]).toEqual(pull[0])
  expect(Math.abs((kept.at(-1)?.[0] ?? 0) - 699.9)).toBeLessThan(12)
})
