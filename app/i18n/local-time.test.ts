import { expect, test } from 'vitest'
import { clockText, localCalendar, localDayText, localTime } from './local-time.ts'

test('a moment is the minute and weekday of the clock on the wall; 0 is Sunday', () => {
  expect(localTime(new Date(2026, 2, 1, 0, 0).getTime())).toEqual({ minute: 0, weekday: 0 })
  expect(localTime(new Date(2026, 2, 2, 9, 5).getTime())).toEqual({ minute: 545, weekday: 1 })
  expect(localTime(new Date(2026, 2, 7, 23, 59).getTime())).toEqual({ minute: 1439, weekday: 6 })
})

test('a day is written with four figures of the year and two of month and day', () => {
  expect(localDayText(new Date(2026, 0, 5, 12).getTime())).toBe('2026-01-05')
  expect(localDayText(new Date(2026, 11, 31, 23, 59).getTime())).toBe('2026-12-31')
  const old = new Date(2026, 0, 1)
  old.setFullYear(33)
  expect(localDayText(old.getTime())).toBe('0033-01-01')
})

test('the noon of a day lies in that day, and twelve hours after it began', () => {
  expect(localCalendar.dayOf(localCalendar.noonOf('2026-02-28'))).toBe('2026-02-28')
  expect(localTime(localCalendar.noonOf('2026-02-28')).minute).toBe(720)
})

test('a time of day has two figures for its minutes', () => {
  expect(clockText(new Date(2026, 2, 2, 14, 5).getTime())).toMatch(/^(?:14|2):05(?:\s?PM)?$/)
})
