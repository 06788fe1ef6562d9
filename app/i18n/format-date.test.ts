import { expect, test } from 'vitest'
import { addDays } from '#core/calendar/calendar-day.ts'
import { dayOfMoment, fullDay, longDay, shortDay } from './format-date.ts'

test('a day reads short, with its weekday, or with its year', () => {
  expect(shortDay('2026-11-21')).toBe('21 Nov')
  expect(longDay('2026-11-21')).toBe('Sat 21 Nov')
  expect(fullDay('2026-11-21')).toBe('21 Nov 2026')
  expect(fullDay('2026-01-01')).toBe('1 Jan 2026')
  expect(fullDay('2026-12-31')).toBe('31 Dec 2026')
})

test('a moment reads as the day on the wall, also just before and after midnight', () => {
  expect(dayOfMoment(new Date(2026, 10, 21, 0, 0, 1).getTime())).toBe('21 Nov 2026')
  expect(dayOfMoment(new Date(2026, 10, 21, 23, 59, 59).getTime())).toBe('21 Nov 2026')
})

test('days after a day go over the ends of months and years, and back', () => {
  expect(addDays('2026-02-27', 2)).toBe('2026-03-01')
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
  expect(addDays('2026-03-01', 0)).toBe('2026-03-01')
})
