import { expect, test } from 'vitest'
import { createLatest } from './latest.ts'

test('after a call only the last cue comes, and once', () => {
  const bells = createLatest<string>(1_500)
  bells.put('start', 0)
  bells.put('half', 500)
  bells.put('end', 1_000)
  expect(bells.take(1_200)).toBe('end')
  expect(bells.take(1_200)).toBeUndefined()
})

test('what is no news any more does not come at all', () => {
  const words = createLatest<string>(8_000)
  words.put('Press in slowly.', 0)
  expect(words.take(8_001)).toBeUndefined()
  words.put('Let go.', 9_000)
  expect(words.take(17_000)).toBe('Let go.')
})

test('what was broken off does not come back', () => {
  const words = createLatest<string>(8_000)
  words.put('Press in slowly.', 0)
  words.forget()
  expect(words.take(1)).toBeUndefined()
})
