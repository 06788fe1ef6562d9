import { expect, test } from 'vitest'
import { dayNumber, dayOfNumber, daysBetween } from './calendar-day.ts'

test('days have the numbers a calendar gives them, over leap days and centuries', () => {
  expect(dayNumber('1970-01-01')).toBe(0)
  expect(dayNumber('1969-12-31')).toBe(-1)
  expect(dayNumber('2000-02-29')).toBe(11_016)
  expect(dayNumber('2000-03-01')).toBe(11_017)
  expect(dayNumber('2026-11-21')).toBe(20_778)
  expect(dayNumber('2100-03-01')).toBe(47_541)
})

test('what is not a day has no number', () => {
  expect(dayNumber('yesterday')).toBeNaN()
})

test('days are counted over leap days, year ends and a century', () => {
  expect(dayNumber('1970-01-01')).toBe(0)
  expect(dayNumber('1969-12-31')).toBe(-1)
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1)
  expect(dayNumber('2026-11-21')).toBe(20_778)
  expect(dayOfNumber(20_778)).toBe('2026-11-21')
  const numbers = Array.from({ length: 60_000 }, (_, index) => index - 10_000)
  const wrong = numbers.filter(
    number => dayNumber(dayOfNumber(number)) !== number || dayOfNumber(number) <= dayOfNumber(number - 1),
  )
  expect(wrong).toEqual([])
})
