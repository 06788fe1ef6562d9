import { expect, test } from 'vitest'
import { createLimiter } from './limiter.ts'

test('who has used up what there is waits for the next one, and others do not', () => {
  let now = 0
  const take = createLimiter(3, 60_000, () => now)
  expect([take('a'), take('a'), take('a')]).toEqual([0, 0, 0])
  expect(take('a')).toBe(20)
  expect(take('b')).toBe(0)
  now += 12_000
  expect(take('a')).toBe(8)
  now += 8_000
  expect(take('a')).toBe(0)
  expect(take('a')).toBe(20)
})

test('a clock that is put back takes nothing away', () => {
  let now = 100_000
  const take = createLimiter(1, 1_000, () => now)
  expect(take('a')).toBe(0)
  now = 0
  expect(take('a')).toBe(1)
  now = 1_000
  expect(take('a')).toBe(0)
})

test('however many come, only so many are remembered', () => {
  const take = createLimiter(1, 60_000, () => 0)
  expect(take('first')).toBe(0)
  for (let n = 0; n < 20_000; n += 1) take(`${n}`)
  expect(take('first')).toBe(60)
  for (let n = 0; n < 50_000; n += 1) take(`other ${n}`)
  expect(take('first')).toBe(0)
})
