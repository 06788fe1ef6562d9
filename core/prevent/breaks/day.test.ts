import { expect, test } from 'vitest'
import { USUAL_BREAKS, type BreakSettings } from '#core/vocabulary/break-settings.ts'
import { clock, HOUR, NINE } from '#test/builders/breaks.ts'
import { isWorking, localDay, shiftDay, weekdayOf } from './day.ts'

const DAY = 24 * HOUR
const MONDAY = 20_514
/** That many hours after midnight of Monday, by a clock so many hours ahead. */
const moment = (hours: number, ahead = 0) => clock(NINE - 9 * HOUR + (hours - ahead) * HOUR, ahead)
const withHours = (from: number, to: number): BreakSettings => {
  return { ...USUAL_BREAKS, workingHours: { from: from * 60, to: to * 60 } }
}
const { workingHours: _any, ...wholeDay } = USUAL_BREAKS

test('the first of January 1970 was a Thursday, and weeks go on both ways', () => {
  expect([weekdayOf(0), weekdayOf(3), weekdayOf(-1), weekdayOf(-7), weekdayOf(MONDAY)]).toEqual([
    4, 0, 3, 4, 1,
  ])
})

test('a local day begins at local midnight, wherever the person is', () => {
  for (const ahead of [-11, -3, 0, 5.5, 14]) {
    expect(localDay(moment(0, ahead))).toBe(MONDAY)
    expect(localDay(moment(23.9, ahead))).toBe(MONDAY)
    expect(localDay(moment(24, ahead))).toBe(MONDAY + 1)
  }
})

test('work begins with the first minute and ends before the last, on working days', () => {
  const works = (hours: number, settings = withHours(9, 17)) => isWorking(settings, moment(hours))
  expect([8.99, 9, 16.99, 17].map(hours => works(hours))).toEqual([false, true, true, false])
  expect(works(10 + 5 * 24)).toBe(false)
  expect(works(10 + 4 * 24)).toBe(true)
})

test('a night shift belongs to the evening it began', () => {
  const night = { ...withHours(22, 6), workingDays: [1] } as const
  expect([22, 29.99].map(hours => isWorking(night, moment(hours)))).toEqual([true, true])
  expect([21.99, 30, 46].map(hours => isWorking(night, moment(hours)))).toEqual([false, false, false])
  expect(shiftDay(night, moment(23))).toBe(MONDAY)
  expect(shiftDay(night, moment(29))).toBe(MONDAY)
  expect(shiftDay(night, moment(30))).toBe(MONDAY + 1)
})

test('without working hours a day begins at five in the morning', () => {
  expect(shiftDay(wholeDay, moment(4.99))).toBe(MONDAY - 1)
  expect(shiftDay(wholeDay, moment(5))).toBe(MONDAY)
  expect(isWorking(wholeDay, moment(4.99))).toBe(false)
  expect(isWorking(wholeDay, moment(23))).toBe(true)
  expect(shiftDay(withHours(9, 9), moment(3))).toBe(MONDAY - 1)
  expect(shiftDay(withHours(9, 17), moment(3))).toBe(MONDAY)
  expect(NINE % DAY).toBe(9 * HOUR)
})
