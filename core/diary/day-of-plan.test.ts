import { expect, test } from 'vitest'
import { utc } from '#test/builders/calendar.ts'
import { dayOfPlan } from './day-of-plan.ts'
import { EMPTY_DIARY } from './diary.ts'

const DAY_MS = 86_400_000
/** A calendar whose days begin at four in the morning of Greenwich. */
const calendar = { dayOf: (at: number) => utc.dayOf(at - 4 * 3_600_000) }
const fiveInTheMorning = 20_000 * DAY_MS + 5 * 3_600_000
const painted = { at: fiveInTheMorning, painting: [], places: [], intensity: 3 }

test('the day of the painting is day 1, until midnight of the person’s own calendar', () => {
  const day = (at: number) => dayOfPlan({ ...EMPTY_DIARY, painted }, at, calendar)
  expect(day(fiveInTheMorning)).toBe(1)
  expect(day(fiveInTheMorning + 23 * 3_600_000 - 1)).toBe(1)
  expect(day(fiveInTheMorning + 23 * 3_600_000)).toBe(2)
  expect(day(fiveInTheMorning + 9 * DAY_MS)).toBe(10)
})

test('with nothing painted, or a clock set back, it is day 1', () => {
  expect(dayOfPlan(EMPTY_DIARY, fiveInTheMorning, calendar)).toBe(1)
  expect(dayOfPlan({ ...EMPTY_DIARY, painted }, 0, calendar)).toBe(1)
})
