import ICAL from 'ical.js'
import { convertIcsCalendar } from 'ts-ics'
import { expect, test } from 'vitest'
import { dayOfNumber } from '#core/calendar/calendar-day.ts'
import { calendarReaders as readers } from '#test/builders/calendar-readers.ts'
import { zoneOf } from '#test/builders/zone.ts'
import { calendarFile, type CalendarEntry } from './file.ts'

/** Tuesday 24 March 2026. Clocks go forward on 8 March in New York, on the 29th in Europe, and back on 5 April in Sydney. */
const FIRST = 20_536
const NOW = FIRST * 86_400_000
const SAID = { title: 'Session', text: 'Open Unknot.' }
const DAILY: CalendarEntry = {
  id: 'a-session',
  day: FIRST,
  minute: 8 * 60,
  seconds: 600,
  said: SAID,
  rule: 'FREQ=DAILY;COUNT=14',
}

const file = (zone: string, now = NOW) => ({ name: 'Unknot: plan', now, zone: zoneOf(zone) })

/** Local times of fourteen mornings in a zone, as the platform's own clock shows them. */
const shownIn = (zone: string, moments: readonly number[]) =>
  moments.map(at =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(at),
  )

const MORNINGS = Array.from({ length: 14 }, (_, index) => `${dayOfNumber(FIRST + index)} 08:00`)

test.each(
  Object.keys(readers).flatMap(reader =>
    ['Europe/Berlin', 'America/New_York', 'Australia/Sydney', 'Asia/Kolkata', 'UTC'].map(
      zone => [reader, zone] as const,
    ),
  ),
)('%s reads eight in the morning in %s also after the clocks change', (reader, zone) => {
  const moments = readers[reader]?.(calendarFile(file(zone), [DAILY]), NOW) ?? []
  expect(shownIn(zone, moments)).toEqual(MORNINGS.slice(0, moments.length))
  expect(moments).toHaveLength(reader === 'ts-ics' ? 1 : 14)
})

test('a single time after the change is the same for every reader', () => {
  const late: CalendarEntry = { id: 'a-review', day: FIRST + 13, minute: 490, seconds: 300, said: SAID }
  for (const zone of ['Europe/Berlin', 'America/New_York', 'Australia/Sydney']) {
    const text = calendarFile(file(zone), [late])
    const { events = [] } = convertIcsCalendar(undefined, text)
    expect(shownIn(zone, [events[0]?.start.date.getTime() ?? 0])).toEqual(['2026-04-06 08:10'])
  }
})

/** What a calendar keeps that goes by the rules: the same id replaces when its version is not older (RFC 5546, 2.1.5). */
function takeIn(texts: readonly string[]) {
  const kept = new Map<
    string,
    { readonly sequence: number; readonly start: string; readonly status: string }
  >()
  for (const text of texts) {
    for (const component of new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')) {
      const value = (name: string) => String(component.getFirstPropertyValue(name))
      const sequence = Number(value('sequence'))
      if (sequence < (kept.get(value('uid'))?.sequence ?? 0)) continue
      kept.set(value('uid'), { sequence, start: value('dtstart'), status: value('status') })
    }
  }
  return [...kept.values()].filter(({ status }) => status !== 'CANCELLED').map(({ start }) => start)
}

test('a second file doubles nothing, and another hour replaces the first', () => {
  const first = calendarFile(file('Europe/Berlin'), [DAILY])
  const again = calendarFile(file('Europe/Berlin', NOW + 60_000), [DAILY])
  const later = calendarFile(file('Europe/Berlin', NOW + 120_000), [{ ...DAILY, minute: 1080 }])
  expect(takeIn([first, first, again])).toEqual(['2026-03-24T08:00:00'])
  expect(takeIn([first, again, later])).toEqual(['2026-03-24T18:00:00'])
  // Taken in the wrong order the newer one stays.
  expect(takeIn([later, first])).toEqual(['2026-03-24T18:00:00'])
})

test('what is taken back is gone, and rings no more', () => {
  const first = calendarFile(file('Europe/Berlin'), [DAILY])
  const back = calendarFile(file('Europe/Berlin', NOW + 60_000), [{ ...DAILY, isCancelled: true }])
  expect(takeIn([first, back])).toEqual([])
  expect(back).not.toContain('VALARM')
})

test('a calendar is told its name, and every entry that it is private and blocks no time', () => {
  const text = calendarFile(file('Europe/Berlin'), [DAILY])
  expect(text).toContain('X-WR-CALNAME:Unknot: plan')
  expect(text).toContain('CLASS:PRIVATE')
  expect(text).toContain('TRANSP:TRANSPARENT')
  expect(text.split('\r\n').every(line => Buffer.byteLength(line) <= 75)).toBe(true)
})
