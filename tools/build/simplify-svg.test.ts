import { expect, test } from 'vitest'
import { relativePath, simplifySvg } from './simplify-svg.ts'

test('a path is told in steps from point to point, on the grid', () => {
  expect(relativePath('M12 9L21 9Q31 11 40 20Z', 5)).toBe('M10 10l10 0q10 0 20 10z')
})

test('steps too small to be seen are left out, and nobody drifts away for it', () => {
  expect(relativePath('M0 0L2 0L4 0L6 0L100 0', 5)).toBe('M0 0l5 0l95 0')
})

test('a second outline starts from its own point', () => {
  expect(relativePath('M10 10L20 10ZM50 50C50 55 60 60 70 70', 1)).toBe('M10 10l10 0zM50 50c0 5 10 10 20 20')
})

test('half a unit keeps its half', () => {
  expect(relativePath('M0.26 0L1 -0.5', 0.5)).toBe('M.5 0l.5-.5')
})

test('muscles outside the picture are not printed, the others are', () => {
  const html =
    '<svg class="map" viewBox="0 0 100 100"><path class="map-muscle" d="M10 10L20 20Z"></path><path class="map-muscle" d="M500 500L600 600Z"></path></svg>'
  expect(simplifySvg(html)).toBe(
    '<svg class="map" viewBox="0 0 100 100"><path class="map-muscle" d="M10 10l10 10z"></path></svg>',
  )
})
