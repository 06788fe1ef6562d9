import { expect, test } from 'vitest'
import type { Day } from '#core/calendar/calendar-day.ts'
import { utc } from '#test/builders/calendar.ts'
import { applyEvents } from './diary.ts'
import { FRESH_MS, lastReported, painRightNow } from './latest-pain.ts'

const worse = applyEvents([
  { id: 'a', at: 1, happening: { type: 'pain-painted', painting: [], places: [], intensity: 3 } },
  { id: 'b', at: 2, happening: { type: 'session-started', session: 's', steps: [], painBefore: 6 } },
])
const rated = applyEvents(
  [{ id: 'c', at: 3, happening: { type: 'session-rated', session: 's', pain: 2 } }],
  worse,
)

test('a check after a worse day asks about the worse pain, not about the first painting', () => {
  expect(lastReported(worse, utc)).toEqual({ at: 2, pain: 6 })
})

test('nothing told is no pain told', () => {
  expect(lastReported(applyEvents([]), utc)).toBeUndefined()
  expect(painRightNow(applyEvents([]), utc, 5)).toBeUndefined()
})

test('the pain after a session is the pain of right now, not the one of the painting before it', () => {
  expect(painRightNow(rated, utc, 4)).toBe(2)
})

test('a pain told half an hour ago has to be asked again, and so has one from a clock that ran ahead', () => {
  expect(painRightNow(rated, utc, 3 + FRESH_MS - 1)).toBe(2)
  expect(painRightNow(rated, utc, 3 + FRESH_MS)).toBeUndefined()
  expect(painRightNow(rated, utc, 2)).toBeUndefined()
})

test('a pain told on the way to a session counts like any other, for as long', () => {
  const justReported = { at: 10 + FRESH_MS, pain: 7 }
  expect(painRightNow(rated, utc, 20 + FRESH_MS, justReported)).toBe(7)
  expect(painRightNow(rated, utc, 10 + 2 * FRESH_MS, justReported)).toBeUndefined()
  expect(painRightNow(rated, utc, 4, { at: 1, pain: 7 })).toBe(2)
})

test('a pain noted about today counts when it was told, one noted about another day at the noon of that day', () => {
  const at = 3 * 86_400_000
  const noted = (day: Day, painNow: number) =>
    applyEvents([{ id: day, at, happening: { type: 'day-noted', day, painNow } }], rated)
  expect(lastReported(noted('1970-01-04', 8), utc)?.pain).toBe(8)
  expect(painRightNow(noted('1970-01-04', 8), utc, at + 1)).toBe(8)
  expect(painRightNow(noted('1970-01-02', 8), utc, at + 1)).toBeUndefined()
})
