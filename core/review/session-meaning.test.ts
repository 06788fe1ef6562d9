import { expect, test } from 'vitest'
import { meaningOf } from './session-meaning.ts'

test.each([
  [5, 3, { kind: 'eased', size: 'clear' }],
  [4, 2, { kind: 'eased', size: 'substantial' }],
  [3, 2, { kind: 'eased', size: 'small' }],
  [6, 5, { kind: 'within-error', needed: 2 }],
  [9, 7, { kind: 'within-error', needed: 3 }],
  [1, 0, { kind: 'eased', size: 'small' }],
  [4, 4, { kind: 'same' }],
  [0, 0, { kind: 'same' }],
  [4, 5, { kind: 'a-little-more' }],
  [4, 6, { kind: 'worse' }],
  [5, 8, { kind: 'worse' }],
])('from %d to %d is %j', (before, after, meaning) => {
  expect(meaningOf(before, after)).toEqual(meaning)
})
