import { expect, test } from 'vitest'
import { utc } from '#test/builders/calendar.ts'
import { EMPTY_DIARY, type SessionRecord } from './diary.ts'
import { pathOf } from './plan-path.ts'

const DAY_MS = 86_400_000
/** A calendar whose days begin at four in the morning of Greenwich. */
const calendar = { dayOf: (at: number) => utc.dayOf(at - 4 * 3_600_000) }
const fiveInTheMorning = 20_000 * DAY_MS + 5 * 3_600_000
const painted = { at: fiveInTheMorning, painting: [], places: [], intensity: 3 }
const session = (days: number, more: Partial<SessionRecord> = {}): SessionRecord => ({
  id: `${days}`,
  startedAt: fiveInTheMorning + days * DAY_MS,
  steps: [],
  outcomes: { 0: 'done' },
  painBefore: 4,
  ...more,
})
const path = (days: number, ...sessions: readonly SessionRecord[]) =>
  pathOf({ painted, sessions }, fiveInTheMorning + days * DAY_MS, calendar)

test('the day of the painting is day 1, and it stays that until something was done', () => {
  expect(path(0)).toEqual({ done: [], doneToday: false, day: 1 })
  expect(path(6).day).toBe(1)
})

test('each day on which something was done is one step, however many sessions it had and however many days were missed', () => {
  const done = [session(0), session(0.2), session(1), session(5)]
  expect(path(6, ...done)).toMatchObject({ day: 4, doneToday: false })
  expect(path(5.5, ...done)).toMatchObject({ day: 3, doneToday: true })
})

test('a session in which everything was skipped is none, one that was rated is one', () => {
  expect(path(1, session(0, { outcomes: { 0: 'skipped' } })).day).toBe(1)
  expect(path(1, session(0, { outcomes: {}, rated: { at: 1, pain: 2 } })).day).toBe(2)
})

test('a new painting begins a new path; with nothing painted, or a clock set back, it is day 1', () => {
  expect(path(1, session(-1)).day).toBe(1)
  expect(pathOf({ ...EMPTY_DIARY, sessions: [session(0)] }, fiveInTheMorning + DAY_MS, calendar).day).toBe(1)
  expect(path(-9, session(0)).day).toBe(1)
})
