import { expect, test } from 'vitest'
import { isOnBody } from './inside.ts'

test.each([
  ['between the shoulder blades', 'back', 500, 480, true],
  ['on the back of the head', 'back', 500, 120, true],
  ['on the left forearm', 'back', 145, 930, true],
  ['in the gap between arm and trunk', 'back', 245, 900, false],
  ['beside the neck', 'back', 330, 300, false],
  ['far out in the corner', 'back', 20, 20, false],
  ['on the belly', 'front', 500, 800, true],
  ['on the arm, seen from the side', 'left', 500, 600, true],
  ['before the face, seen from the side', 'right', 950, 150, false],
] as const)('a finger %s is where one sees it', (_, view, x, y, on) => {
  expect(isOnBody(view, [x, y])).toBe(on)
})

test('a finger that misses the edge by little is meant for the body', () => {
  expect(isOnBody('back', [420, 300])).toBe(false)
  expect(isOnBody('back', [420, 300], 30)).toBe(true)
})
