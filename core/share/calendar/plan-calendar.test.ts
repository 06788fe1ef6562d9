import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { dayOfNumber } from '#core/calendar/calendar-day.ts'
import { planCalendar, sessionCalendar } from './plan-calendar.ts'
import { calendarWords } from '#core/share/words.ts'
import { UTC, zoneOf } from '#test/builders/zone.ts'

/** Wednesday 18 November 2026. */
const FIRST = 20_775
const NOW = FIRST * 86_400_000 + 7 * 3_600_000
const TIMES = { firstDay: FIRST, sessions: 14, courseDay: FIRST, minute: 8 * 60, minutesADay: 10 }

const FILE = { name: 'Unknot: plan', now: NOW, zone: zoneOf('Europe/Berlin') }

/** The calendar as another program understands it: every single entry with its local time. */
function readBack(text: string) {
  const root = new ICAL.Component(ICAL.parse(text))
  return root.getAllSubcomponents('vevent').map(component => {
    const event = new ICAL.Event(component)
    const starts: string[] = []
    const each = event.iterator()
    for (let next = each.next(); next && starts.length < 100; next = each.next()) starts.push(String(next))
    return {
      uid: event.uid,
      title: event.summary,
      text: event.description,
      zone: component.getFirstProperty('dtstart')?.getFirstParameter('tzid'),
      minutes: event.duration.toSeconds() / 60,
      starts: event.isRecurring() ? starts : [String(event.startDate)],
    }
  })
}

test('another calendar reads fourteen sessions at the same hour and four days to look back', () => {
  const [session, ...reviews] = readBack(planCalendar(TIMES, FILE, 'abc'))
  expect(session).toMatchObject({ title: 'Session', minutes: 10, zone: 'Europe/Berlin' })
  expect(session?.starts).toHaveLength(14)
  expect(session?.starts[0]).toBe('2026-11-18T08:00:00')
  expect(session?.starts.at(-1)).toBe('2026-12-01T08:00:00')
  expect(reviews.flatMap(({ starts }) => starts)).toEqual([
    '2026-11-21T08:10:00',
    '2026-11-25T08:10:00',
    '2026-12-02T08:10:00',
    '2026-12-30T08:10:00',
  ])
})

test('whoever did five of the days, and began eight days ago, reads nine sessions from tomorrow on and two days to look back', () => {
  const left = { ...TIMES, firstDay: FIRST + 1, sessions: 9, courseDay: FIRST - 8 }
  const [session, ...reviews] = readBack(planCalendar(left, FILE, 'abc'))
  expect(session?.starts).toHaveLength(9)
  expect(session?.starts[0]).toBe('2026-11-19T08:00:00')
  expect(reviews.flatMap(({ starts }) => starts)).toEqual(['2026-11-24T08:10:00', '2026-12-22T08:10:00'])
})

test('one evening alone is one entry, once, at the hour that was chosen', () => {
  const text = sessionCalendar({ firstDay: FIRST + 1, minute: 18 * 60 + 30, minutesADay: 10 }, FILE, 'abc')
  expect(readBack(text)).toMatchObject([
    { title: 'Session', minutes: 10, starts: ['2026-11-19T18:30:00'], zone: 'Europe/Berlin' },
  ])
  expect(text).not.toContain('RRULE')
})

test('eight in the morning stays eight in the morning when the clocks change', () => {
  /** 24 March 2026; clocks in Europe go forward on the 29th. */
  const [session] = readBack(planCalendar({ ...TIMES, firstDay: 20_536, courseDay: 20_536 }, FILE, 'abc'))
  expect(session?.starts.slice(4, 7)).toEqual([
    '2026-03-28T08:00:00',
    '2026-03-29T08:00:00',
    '2026-03-30T08:00:00',
  ])
})

test('whoever takes the plan into the calendar twice has every entry once', () => {
  const uids = (now: number) => readBack(planCalendar(TIMES, { ...FILE, now }, 'abc')).map(({ uid }) => uid)
  expect(uids(NOW)).toEqual(uids(NOW + 1e9))
  expect(new Set(uids(NOW)).size).toBe(5)
})

test('a session late in the evening has its review after midnight', () => {
  const [, review] = readBack(planCalendar({ ...TIMES, minute: 1435 }, FILE, 'abc'))
  expect(review?.starts).toEqual(['2026-11-22T00:05:00'])
})

test('the entries name no part of the body and are nobody else’s business', () => {
  const text = planCalendar(TIMES, FILE, 'abc')
  expect(text.match(/CLASS:PRIVATE/gu)).toHaveLength(5)
  expect(text).not.toMatch(/pain|neck|shoulder|muscle/iu)
})

test('any words, hours and days come back from another calendar as they were', () => {
  const said = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
    .filter(text => text.trim() !== '')
  const times = fc.record({
    firstDay: fc.integer({ min: 1, max: 40_000 }),
    sessions: fc.integer({ min: 1, max: 14 }),
    courseDay: fc.integer({ min: 1, max: 40_000 }),
    minute: fc.integer({ min: 0, max: 1439 }),
    minutesADay: fc.constantFrom(3, 5, 10, 15, 20),
  })
  fc.assert(
    fc.property(times, said, (planned, title) => {
      const words = { ...calendarWords.plan, session: { title, text: title } }
      const text = planCalendar(planned, { ...FILE, zone: UTC }, 'abc', words)
      const [session] = readBack(text)
      const clock = `${Math.floor(planned.minute / 60)}`.padStart(2, '0')
      expect(session).toMatchObject({ title, text: title, minutes: planned.minutesADay })
      const last = dayOfNumber(planned.firstDay + planned.sessions - 1)
      expect(session?.starts.at(-1)).toMatch(new RegExp(`^${last}T${clock}:`, 'u'))
      expect(text.split('\r\n').every(line => Buffer.byteLength(line) <= 75)).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('the evening of tomorrow is replaced by the whole plan', () => {
  const [one] = readBack(sessionCalendar({ firstDay: FIRST + 1, minute: 600, minutesADay: 10 }, FILE, 'abc'))
  const [all] = readBack(planCalendar(TIMES, FILE, 'abc'))
  expect(one?.uid).toBe(all?.uid)
})
