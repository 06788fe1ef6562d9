import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BUILDS, fit, unfit } from './build.ts'

const anyPoint = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 2199 }))

test('a finger on a broader or narrower figure means the same spot', () => {
  fc.assert(
    fc.property(anyPoint, fc.constantFrom(...BUILDS), ([x, y], build) => {
      const [backX, backY] = unfit(fit([x, y], build), build)
      expect(backX).toBeCloseTo(x, 6)
      expect(backY).toBe(y)
    }),
  )
})

test('no build folds the figure over itself', () => {
  fc.assert(
    fc.property(anyPoint, fc.constantFrom(...BUILDS), ([x, y], build) => {
      expect(fit([x + 1, y], build)[0]).toBeGreaterThan(fit([x, y], build)[0])
    }),
  )
})
