import { expect, test } from 'vitest'
import { TIERS } from './types.ts'
import { higherTier, isUrgent } from './urgency.ts'

test('of two tiers the more urgent one counts, in whichever order they come', () => {
  for (const [low, a] of TIERS.entries())
    for (const [high, b] of TIERS.entries()) expect(higherTier(a, b)).toBe(TIERS[Math.max(low, high)])
})

test('today and now are urgent, soon is not', () => {
  expect(TIERS.filter(isUrgent)).toEqual(['same-day', 'emergency-now'])
})
