import { expect, test } from 'vitest'
import { dayNumber, dayOfNumber } from '#core/calendar/calendar-day.ts'
import { applyEvents, type Diary } from '#core/diary/diary.ts'
import type { EventData } from '#core/diary/event.ts'
import { painOf } from '#core/measures/measures.ts'
import type { Calendar } from '#core/calendar/calendar.ts'
import { dailyEntries } from './days.ts'

const DAY = 86_400_000
const calendar: Calendar = {
  dayOf: at => dayOfNumber(Math.floor(at / DAY)),
  noonOf: day => dayNumber(day) * DAY + DAY / 2,
}
const START = dayNumber('2026-11-01') * DAY + (18 / 24) * DAY
const diaryOf = (...entries: readonly (readonly [day: number, happening: EventData])[]): Diary =>
  applyEvents(
    entries.map(([day, happening], index) => ({ id: `${index}`, at: START + day * DAY, happening })),
  )
const dayOn = (day: number, pain: number): readonly [number, EventData] => [
  day,
  { type: 'day-noted', day: calendar.dayOf(START + day * DAY), painNow: pain },
]

test('who never notes a day but does sessions still has a curve', () => {
  const diary = diaryOf([0, { type: 'session-started', session: 's', steps: [], painBefore: 6 }])
  expect(dailyEntries(diary, calendar)).toEqual([
    { day: '2026-11-01', at: calendar.noonOf('2026-11-01'), painNow: 6 },
  ])
})

test('what a person says of the day counts before what the session said', () => {
  const session: EventData = { type: 'session-started', session: 's', steps: [], painBefore: 6 }
  expect(dailyEntries(diaryOf([0, session], dayOn(0, 3)), calendar)).toMatchObject([{ painNow: 3 }])
  const slept: EventData = { type: 'day-noted', day: '2026-11-01', sleepQuality: 4 }
  expect(dailyEntries(diaryOf([0, session], [0, slept]), calendar)).toMatchObject([
    { painNow: 6, sleepQuality: 4 },
  ])
})

const evening = (day: number, before: number, after: number): readonly (readonly [number, EventData])[] => [
  [day, { type: 'session-started', session: `s${day}`, steps: [], painBefore: before }],
  [day + 0.01, { type: 'session-rated', session: `s${day}`, pain: after }],
]

test('a session that ends worse is not forgotten: the day counts as bad as it got', () => {
  expect(dailyEntries(diaryOf(...evening(0, 5, 8)), calendar)).toMatchObject([{ painNow: 8 }])
  const twice = [...evening(0, 5, 4), ...evening(0.02, 4, 6)]
  expect(dailyEntries(diaryOf(...twice), calendar)).toMatchObject([{ painNow: 6 }])
  expect(dailyEntries(diaryOf(...evening(0, 5, 2)), calendar)).toMatchObject([{ painNow: 5 }])
})

test('a pain told later than the note of its day, and higher, counts before the note; told earlier, it does not', () => {
  const noted: EventData = { type: 'day-noted', day: '2026-11-01', painNow: 4, painAverage: 5, painWorst: 6 }
  const [day] = dailyEntries(diaryOf([-0.2, noted], ...evening(0, 5, 8)), calendar)
  expect(day).toMatchObject({ painNow: 8, painWorst: 8 })
  expect(day && painOf(day)).toBe(8)
  const [after] = dailyEntries(diaryOf(...evening(0, 5, 8), [0.1, noted]), calendar)
  expect(after && painOf(after)).toBe(5)
})

test('a removed day is gone', () => {
  expect(
    dailyEntries(diaryOf(dayOn(0, 3), [1, { type: 'day-removed', day: '2026-11-01' }]), calendar),
  ).toEqual([])
})

test('all that a person told of a day is there, and what they did not tell is missing', () => {
  const day = {
    day: '2026-11-01',
    painNow: 1,
    painAverage: 2,
    painWorst: 3,
    sleepQuality: 4,
    stress: 5,
    wokenByPain: true,
    difficultMoving: false,
    painkiller: true,
  } as const
  const at = calendar.noonOf('2026-11-01')
  expect(dailyEntries(diaryOf([0, { type: 'day-noted', ...day }]), calendar)).toEqual([{ ...day, at }])
  expect(dailyEntries(diaryOf([0, { type: 'day-noted', day: day.day }]), calendar)).toEqual([
    { day: day.day, at },
  ])
})
