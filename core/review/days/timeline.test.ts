import { expect, test } from 'vitest'
import { EMPTY_DIARY, applyEvents, type Diary } from '#core/diary/diary.ts'
import type { EventData } from '#core/diary/event.ts'
import { utc } from '#test/builders/calendar.ts'
import { dailyEntries } from './days.ts'
import { episodeOf, timelineStep, type Episode } from './timeline.ts'

const episode = (more: Partial<Episode> = {}): Episode => ({
  day: 0,
  painAtStart: 6,
  painNow: 6,
  recovered: false,
  weeksInSameSpot: 1,
  episodesInSixMonths: 1,
  ...more,
})

test.each<[string, Partial<Episode>, string]>([
  ['two days without change', { day: 2 }, 'carry-on'],
  ['three days without change', { day: 3 }, 'adjust'],
  ['three days, a little better', { day: 3, painNow: 5 }, 'carry-on'],
  ['six days and worse', { day: 6, painNow: 7 }, 'adjust'],
  ['a week and worse', { day: 7, painNow: 7 }, 'gp-soon'],
  ['a week without change', { day: 7 }, 'adjust'],
  ['thirteen days without change', { day: 13 }, 'adjust'],
  ['two weeks without change', { day: 14 }, 'see-professional'],
  ['two weeks, one point of six better', { day: 14, painNow: 5 }, 'see-professional'],
  ['two weeks, two points better', { day: 14, painNow: 4 }, 'carry-on'],
  ['two weeks, one point of three better', { day: 14, painAtStart: 3, painNow: 2 }, 'carry-on'],
  ['two weeks, three of ten better', { day: 14, painAtStart: 10, painNow: 7 }, 'carry-on'],
  ['two weeks, two of ten better', { day: 14, painAtStart: 10, painNow: 8 }, 'carry-on'],
  ['two weeks, just 30 % better', { day: 14, painAtStart: 5, painNow: 3.5 }, 'carry-on'],
  ['two weeks, a quarter better', { day: 14, painAtStart: 4, painNow: 3 }, 'see-professional'],
  ['two weeks without pain from the start', { day: 14, painAtStart: 0, painNow: 0 }, 'see-professional'],
  ['two weeks, over', { day: 14, painNow: 6, recovered: true }, 'carry-on'],
  ['six weeks less a day, better', { day: 41, painNow: 2 }, 'carry-on'],
  ['six weeks, better but not over', { day: 42, painNow: 2 }, 'gp-soon'],
  ['six weeks, over', { day: 42, painNow: 0, recovered: true }, 'carry-on'],
  ['twelve weeks in one spot', { weeksInSameSpot: 12 }, 'carry-on'],
  ['thirteen weeks in one spot', { weeksInSameSpot: 13 }, 'see-professional'],
  ['twice in six months', { episodesInSixMonths: 2 }, 'carry-on'],
  ['three times in six months, over again', { episodesInSixMonths: 3, recovered: true }, 'see-professional'],
])('%s: %j asks for %s', (_who, more, step) => {
  expect(timelineStep(episode(more))).toBe(step)
})

const DAY = 86_400_000
const told = (day: number, painNow: number) => ({
  id: `${day}`,
  at: day * DAY,
  happening: { type: 'day-noted', day: utc.dayOf(day * DAY), painNow } as const satisfies EventData,
})
const episodeIn = (diary: Diary, start: number, now: number) => {
  const startedAt = utc.noonOf(utc.dayOf(start * DAY))
  const course = { startedAt, startDay: utc.dayOf(startedAt), day: Math.floor(now) - start }
  return episodeOf(diary, dailyEntries(diary, utc), course, now * DAY, utc)
}
const episodeAt = (now: number, ...days: readonly (readonly [day: number, pain: number])[]) => {
  const diary = applyEvents(days.map(([day, pain]) => told(day, pain)))
  return episodeIn(diary, days[0]?.[0] ?? 0, now)
}

test('six weeks of the same pain ask for a doctor, and the same weeks with less of it do not ask yet on day 41', () => {
  const six = episodeAt(62.6, [20, 6], [62, 5])
  expect(six).toMatchObject({ day: 42, painAtStart: 6, painNow: 5, recovered: false })
  expect(six && timelineStep(six)).toBe('gp-soon')
  const before = episodeAt(61.6, [20, 6], [61, 3])
  expect(before && timelineStep(before)).toBe('carry-on')
})

test('who says it is over is asked nothing by time', () => {
  const diary = applyEvents([
    told(20, 6),
    told(60, 0),
    { id: 'c', at: 60 * DAY, happening: { type: 'change-rated', change: 5 } },
  ])
  const episode = episodeIn(diary, 20, 70)
  expect(episode?.recovered).toBe(true)
  expect(episode && timelineStep(episode)).toBe('carry-on')
})

test('who closed the course is asked nothing by time', () => {
  const diary = applyEvents([
    told(20, 6),
    told(60, 1),
    { id: 'c', at: 60 * DAY, happening: { type: 'course-closed' } },
  ])
  const episode = episodeIn(diary, 20, 70)
  expect(episode && timelineStep(episode)).toBe('carry-on')
})

test('a diary without any pain has no episode', () => {
  expect(episodeIn(EMPTY_DIARY, 0, 1)).toBeUndefined()
})
