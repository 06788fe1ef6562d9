import { expect, test } from 'vitest'
import { DAY_MS, dayNumber, type Day } from './calendar-day.ts'
import { utcTime } from './utc-time.ts'

const at = (day: Day, hours: number, minutes: number, seconds: number) =>
  dayNumber(day) * DAY_MS + ((hours * 60 + minutes) * 60 + seconds) * 1000

test('a moment is written to the second, with two figures each', () => {
  expect(utcTime(0)).toBe('1970-01-01T00:00:00Z')
  expect(utcTime(at('2026-11-21', 8, 0, 5) + 999)).toBe('2026-11-21T08:00:05Z')
  expect(utcTime(at('2026-12-31', 23, 59, 59))).toBe('2026-12-31T23:59:59Z')
  expect(utcTime(-1)).toBe('1969-12-31T23:59:59Z')
})

test('moments beyond the years 1 to 9999 become the first or the last', () => {
  expect(utcTime(-1e300)).toBe('0001-01-01T00:00:00Z')
  expect(utcTime(1e300)).toBe('9999-12-31T23:59:59Z')
  expect(utcTime(at('9999-12-31', 23, 59, 59))).toBe('9999-12-31T23:59:59Z')
})
