import { expect, test } from 'vitest'
import { utc } from '#test/builders/calendar.ts'
import { loweredToday } from './lighter.ts'

const HOUR = 3_600_000
const NINE = 9 * HOUR

test('a second session on the same day begins as light as the first one ended', () => {
  const sessions = [{ startedAt: NINE, lighter: { 0: 1, 1: 2 } }, { startedAt: NINE + HOUR }]
  expect(loweredToday(sessions, NINE + 9 * HOUR, utc)).toBe(2)
  expect(loweredToday(sessions, NINE + 24 * HOUR, utc)).toBe(0)
  expect(loweredToday([{ startedAt: NINE }], NINE + HOUR, utc)).toBe(0)
})
