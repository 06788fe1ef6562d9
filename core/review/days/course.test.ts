import { expect, test } from 'vitest'
import { dayNumber } from '#core/calendar/calendar-day.ts'
import { EMPTY_DIARY, applyEvents, type Diary } from '#core/diary/diary.ts'
import type { EventData } from '#core/diary/event.ts'
import { REVIEW_DAYS } from '#core/measures/review-days.ts'
import { utc as calendar } from '#test/builders/calendar.ts'
import { awayFor, closedAt, courseOf, nextReview } from './course.ts'
import { dailyEntries } from './days.ts'

const DAY = 86_400_000
const START = dayNumber('2026-11-01') * DAY + (18 / 24) * DAY
const diaryOf = (...entries: readonly (readonly [day: number, happening: EventData])[]): Diary =>
  applyEvents(
    entries.map(([day, happening], index) => ({ id: `${index}`, at: START + day * DAY, happening })),
  )
const dayOn = (day: number, pain: number): readonly [number, EventData] => [
  day,
  { type: 'day-noted', day: calendar.dayOf(START + day * DAY), painNow: pain },
]
const courseAt = (days: number, diary: Diary) =>
  courseOf(diary, dailyEntries(diary, calendar), START + days * DAY, calendar)
const startOf = (diary: Diary) => courseAt(0, diary)?.startedAt

test('a course counts the local days since its first: none on the first evening, three from the third morning on', () => {
  const diary = diaryOf(dayOn(0, 5))
  expect([0, 0.2, 0.5, 2.2, 2.6, 3].map(days => courseAt(days, diary)?.day)).toEqual([0, 0, 1, 2, 3, 3])
  expect(courseAt(3, diary)?.startDay).toBe('2026-11-01')
})

test('a course begins with the first thing told, also with a past day added later', () => {
  expect(startOf(EMPTY_DIARY)).toBeUndefined()
  expect(startOf(diaryOf(dayOn(0, 5), dayOn(1, 5)))).toBe(calendar.noonOf('2026-11-01'))
  const added: EventData = { type: 'day-noted', day: '2026-10-28', painNow: 7 }
  expect(startOf(diaryOf(dayOn(0, 5), [1, added]))).toBe(calendar.noonOf('2026-10-28'))
})

test('after more than four weeks of silence a new course begins, after three weeks it does not', () => {
  expect(startOf(diaryOf(dayOn(0, 5), dayOn(21, 5)))).toBe(calendar.noonOf('2026-11-01'))
  expect(startOf(diaryOf(dayOn(0, 5), dayOn(40, 5)))).toBe(calendar.noonOf('2026-12-11'))
})

test('pain after a calm week is a new course; a calm day or two is not', () => {
  const days = (pains: readonly number[]) => diaryOf(...pains.map((pain, day) => dayOn(day, pain)))
  expect(startOf(days([6, 5, 1, 0, 1, 1, 0, 1, 1, 2, 5, 6]))).toBe(calendar.noonOf('2026-11-11'))
  expect(startOf(days([6, 5, 1, 0, 5, 6]))).toBe(calendar.noonOf('2026-11-01'))
  expect(startOf(days([6, 5, 1, 0, 1, 1, 0, 1, 1, 1, 2]))).toBe(calendar.noonOf('2026-11-01'))
  expect(startOf(days([6, 0, 0, 0, 0, 0, 0, 0, 3, 3]))).toBe(calendar.noonOf('2026-11-09'))
  expect(startOf(days([6, 0, 0, 0, 0, 0, 0, 3, 3]))).toBe(calendar.noonOf('2026-11-01'))
})

test('choosing a language or a break begins no course', () => {
  const chosen: EventData = { type: 'language-chosen', language: 'de' }
  expect(startOf(diaryOf([-9, chosen]))).toBeUndefined()
  expect(startOf(diaryOf([-9, chosen], dayOn(0, 5)))).toBe(calendar.noonOf('2026-11-01'))
})

const painted: EventData = { type: 'pain-painted', painting: [], places: ['interscapular.L'], intensity: 5 }
const gone: EventData = { type: 'course-closed' }

test('a course that was closed stays the one to look at until something hurts again; then a new one begins', () => {
  const closed = [[0, painted], dayOn(4, 2), [9, gone]] as const
  expect(startOf(diaryOf(...closed))).toBe(calendar.noonOf('2026-11-01'))
  expect(closedAt(diaryOf(...closed))).toBe(START + 9 * DAY)
  expect(startOf(diaryOf(...closed, dayOn(9, 6), dayOn(10, 1)))).toBe(calendar.noonOf('2026-11-01'))
  expect(startOf(diaryOf(...closed, dayOn(10, 4)))).toBe(calendar.noonOf('2026-11-11'))
  const again = diaryOf(...closed, [12, painted])
  expect([closedAt(again), startOf(again)]).toEqual([undefined, calendar.noonOf('2026-11-13')])
})

test('who was away for two weeks is asked first what became of it; who closed it, noted a day or never painted is not', () => {
  const away = (days: number, ...entries: readonly (readonly [number, EventData])[]) =>
    awayFor(diaryOf(...entries), START + days * DAY, calendar)
  expect([away(13, [0, painted]), away(14, [0, painted]), away(35, [0, painted])]).toEqual([
    undefined,
    14,
    35,
  ])
  expect(away(20, [0, painted], dayOn(8, 3))).toBeUndefined()
  expect(away(35, [0, painted], [9, gone])).toBeUndefined()
  expect(away(35, dayOn(0, 3))).toBeUndefined()
})

test('the next look back is on day 3, 7, 14 and 42, and then no more', () => {
  const after = (day: number) => nextReview({ startDay: '2026-11-01', day })
  expect(REVIEW_DAYS.map(day => after(day - 1)?.day)).toEqual([3, 7, 14, 42])
  expect(after(0)).toEqual({ day: 3, on: '2026-11-04' })
  expect(after(3)).toEqual({ day: 7, on: '2026-11-08' })
  expect(after(42)).toBeUndefined()
})
