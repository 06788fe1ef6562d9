import { expect, test } from 'vitest'
import { oneSlip, readParts, slipOf } from './spelling.ts'

test.each([
  ['knot', 'knto', true],
  ['knot', 'knt', true],
  ['knot', 'knoot', true],
  ['knot', 'knat', true],
  ['knot', 'nkto', false],
  ['knot', 'kn', false],
  ['knot', 'knot', true],
])('%s and %s are one slip apart: %s', (a, b, one) => {
  expect(oneSlip(a, b)).toBe(one)
})

test('a word is read in parts only when all of them are known', () => {
  const isKnown = (word: string) => ['schulter', 'blatt', 'nacken'].includes(word)
  expect(readParts('schulterblatt', isKnown, [''])).toEqual(['schulter', 'blatt'])
  expect(readParts('schulternblatt', isKnown, ['', 'n'])).toEqual(['schulter', 'blatt'])
  expect(readParts('schulterwind', isKnown, [''])).toEqual([])
})

test('a short word forgives nothing, a longer one a single slip after its first letter', () => {
  const known = new Set(['kidney', 'muscle'])
  expect(slipOf('kid', known)).toBeUndefined()
  expect(slipOf('musle', known)).toBe('muscle')
  expect(slipOf('nuscle', known)).toBeUndefined()
})
