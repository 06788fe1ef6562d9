import { expect, test } from 'vitest'
import type { Calendar } from './calendar.ts'
import { addDays, dayNumber, dayOfNumber, daysBetween, isDay } from './calendar-day.ts'

test('days have the numbers a calendar gives them, over leap days and centuries', () => {
  expect(dayNumber('1970-01-01')).toBe(0)
  expect(dayNumber('1969-12-31')).toBe(-1)
  expect(dayNumber('2000-02-29')).toBe(11_016)
  expect(dayNumber('2000-03-01')).toBe(11_017)
  expect(dayNumber('2026-11-21')).toBe(20_778)
  expect(dayNumber('2100-03-01')).toBe(47_541)
})

test('what is not a day is refused, and what no calendar of four digits has is held at its edge', () => {
  for (const text of ['yesterday', '2026-13-01', '2026-00-10', '2026-1-1', '20266-01-01', 20_778, undefined])
    expect(isDay(text)).toBe(false)
  expect(isDay('2026-11-21')).toBe(true)
  expect(dayOfNumber(-1e9)).toBe('0000-01-01')
  expect(dayOfNumber(1e9)).toBe('9999-12-31')
  expect(() => dayOfNumber(Number.NaN)).toThrow('no whole number of days')
})

test('a month has its last day, and a year its first', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
})

test('a moment, a day and a number of days are not taken for each other', () => {
  const calendar: Calendar = { dayOf: () => '2026-11-21', noonOf: () => 0 }
  // @ts-expect-error a number of days is no moment
  expect(calendar.dayOf(dayNumber('2026-11-21'))).toBe('2026-11-21')
  // @ts-expect-error a moment is no number of days
  expect(() => dayOfNumber(calendar.noonOf('2026-11-21'))).not.toThrow()
  // @ts-expect-error any text is no day
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
