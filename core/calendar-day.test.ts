import { expect, test } from 'vitest'
import { dayNumber } from './calendar-day.ts'

test('days have the numbers a calendar gives them, over leap days and centuries', () => {
  expect(dayNumber('1970-01-01')).toBe(0)
  expect(dayNumber('1969-12-31')).toBe(-1)
  expect(dayNumber('2000-02-29')).toBe(11_016)
  expect(dayNumber('2000-03-01')).toBe(11_017)
  expect(dayNumber('2026-11-21')).toBe(20_778)
  expect(dayNumber('2100-03-01')).toBe(47_541)
})

test('what is not a day has no number', () => {
  expect(dayNumber('yesterday')).toBeUndefined()
})
