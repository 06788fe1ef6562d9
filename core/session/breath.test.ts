import { expect, test } from 'vitest'
import { breathAt } from './breath.ts'

test.each([
  [0, 'in', 0],
  [2_000, 'in', 0.5],
  [4_000, 'out', 0],
  [7_000, 'out', 0.5],
  [10_000, 'in', 0],
  [-3_000, 'out', 0.5],
])('at %i ms a person breathes %s', (elapsed, phase, share) => {
  expect(breathAt(elapsed)).toEqual({ phase, share })
})
