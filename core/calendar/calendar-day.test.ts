import { expect, test } from 'vitest'
import type { Calendar } from './calendar.ts'
import {
  addDays,
  dayNumber,
  dayOfNumber,
  daysBetween,
  diaryMoment,
  FIRST_MOMENT,
  isDay,
  isDiaryDay,
  LAST_MOMENT,
} from './calendar-day.ts'

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

test('a day that no calendar has is refused, and a diary knows only the years 2000 to 2200', () => {
  for (const day of ['2026-02-29', '2026-04-31', '2100-02-29'])
    expect([day, isDay(day)]).toEqual([day, false])
  expect([isDay('2028-02-29'), isDay('1999-12-31'), isDay('9999-12-31')]).toEqual([true, true, true])
  expect(['2000-01-01', '2026-11-21', '2200-01-01'].map(isDiaryDay)).toEqual([true, true, true])
  expect(['1999-12-31', '2200-01-02', '9999-12-31', '2026-02-30'].map(isDiaryDay)).toEqual([
    false,
    false,
    false,
    false,
  ])
})

test('a phone that lost its date counts from 2000, and its seconds go on', () => {
  expect(diaryMoment(1_795_000_000_000)).toBe(1_795_000_000_000)
  expect(diaryMoment(61_000) - diaryMoment(60_000)).toBe(1_000)
  for (const now of [0, 1, FIRST_MOMENT, LAST_MOMENT, 8.64e15, -1e12])
    expect(diaryMoment(now) > FIRST_MOMENT && diaryMoment(now) < LAST_MOMENT).toBe(true)
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
