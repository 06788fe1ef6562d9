import { expect, test } from 'vitest'
import { draws } from '#tools/dev/quick-mode.ts'
import { drawProfile } from './draw-profile.ts'
import { tally, together } from './tally-plans.ts'

test('people with and without a past: the oracle finds nothing, no day is empty, no minute too many', () => {
  const all = tally(0, draws(500), 1)
  expect(all.broken).toEqual({})
  expect(all.withPast).toBeGreaterThan(draws(150))
  expect(all.emptyWithoutReason + all.minutesWithoutNote).toBe(0)
})

test('two shares together are the whole', () => {
  expect(together(tally(0, 40, 2), tally(1, 40, 2))).toEqual(tally(0, 40, 1))
})

test('the same number is the same person', () => {
  expect(drawProfile(7)).toEqual(drawProfile(7))
  expect(drawProfile(7)).not.toEqual(drawProfile(8))
})
