import fc from 'fast-check'
import { expect, test } from 'vitest'
import { weekdayOf } from '#core/prevent/breaks/day.ts'
import { USUAL_BREAKS, WEEKDAYS, type BreakSettings } from '#core/vocabulary/break-settings.ts'
import { calendarWords } from '#core/share/words.ts'
import { UTC, zoneOf } from '#test/builders/zone.ts'
import { breaksCalendar } from './breaks-calendar.ts'
import { escapeText, foldLine } from './file.ts'

/** Monday 2 March 2026. */
const MONDAY = 20_514
const NOW = MONDAY * 86_400_000 + 8 * 3_600_000 + 5_000

function calendar(changes: Partial<BreakSettings> = {}, fromDay = MONDAY, days = 28, seed = 'abc'): string {
  const made = breaksCalendar({ ...USUAL_BREAKS, ...changes }, { fromDay, days, countBefore: 0 }, FILE, seed)
  return made.ok ? made.text : made.problem
}

const FILE = { name: 'Unknot: breaks', now: NOW, zone: zoneOf('Europe/Berlin') }

/** Lines with folds taken out again, as a calendar reads them. */
const linesOf = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)
/** The lines of the entries, without the zone before them. */
const eventLines = (text: string) => linesOf(text).slice(linesOf(text).indexOf('END:VTIMEZONE') + 1)
/** The date as the platform's own calendar writes it. */
const dateOf = (day: number) => GREGORIAN.format(day * 86_400_000).replaceAll('-', '')
const GREGORIAN = new Intl.DateTimeFormat('en-CA', { timeZone: 'UTC' })
const valuesOf = (text: string, name: string): readonly string[] =>
  eventLines(text).flatMap(line => {
    const [, value] = new RegExp(`^${name}(?:;TZID=[^:]+)?:(.*)$`, 'u').exec(line) ?? []
    return value === undefined ? [] : [value]
  })

test('a working day from nine to five has a break every half hour, the full hours long', () => {
  const text = calendar()
  const starts = valuesOf(text, 'DTSTART')
  expect(starts[0]).toBe('20260302T093000')
  expect(starts.at(-1)).toBe('20260302T163000')
  expect(starts).toHaveLength(15)
  expect(valuesOf(text, 'DURATION').slice(0, 2)).toEqual(['PT60S', 'PT180S'])
  expect(valuesOf(text, 'SUMMARY').slice(0, 2)).toEqual(['Short break', 'Long break'])
})

test('times are the person’s own, wherever they are, and repeat on working days until the last one', () => {
  const text = calendar()
  expect(valuesOf(text, 'DTSTART').every(start => /^\d{8}T\d{6}$/u.test(start))).toBe(true)
  expect(text).toContain('DTSTART;TZID=Europe/Berlin:20260302T093000')
  expect(new Set(valuesOf(text, 'RRULE'))).toEqual(
    new Set(['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20260329T215959Z']),
  )
})

test('the file says when it was made, in universal time', () => {
  expect(new Set(valuesOf(calendar(), 'DTSTAMP'))).toEqual(new Set(['20260302T080005Z']))
})

test('whoever starts on a Saturday has the first break on Monday', () => {
  expect(valuesOf(calendar({}, MONDAY - 2), 'DTSTART')[0]).toBe('20260302T093000')
})

test('a night shift goes on after midnight on the next weekday', () => {
  const text = calendar({ workingHours: { from: 1380, to: 60 }, workingDays: [5, 6] }, MONDAY, 7)
  expect(valuesOf(text, 'DTSTART')).toEqual(['20260306T233000', '20260307T000000', '20260307T003000'])
  expect(valuesOf(text, 'RRULE').map(rule => /BYDAY=([^;]*)/u.exec(rule)?.[1])).toEqual([
    'FR,SA',
    'SA,SU',
    'SA,SU',
  ])
})

test('days without work make no calendar, and that is said', () => {
  expect(calendar({ workingDays: [] })).toBe('no-working-day')
  expect(calendar({}, MONDAY - 2, 2)).toBe('no-working-day')
})

test('every entry has an id of its own, and the same ids the next time', () => {
  const ids = valuesOf(calendar(), 'UID')
  expect(new Set(ids).size).toBe(ids.length)
  expect(valuesOf(calendar({}, MONDAY + 7), 'UID')).toEqual(ids)
  expect(valuesOf(calendar({}, MONDAY, 28, 'other'), 'UID')).not.toEqual(ids)
})

test('every entry reminds at its time, blocks nobody’s calendar and tells nobody about a back', () => {
  const text = calendar()
  const entries = valuesOf(text, 'UID').length
  expect(valuesOf(text, 'TRIGGER')).toEqual(Array.from({ length: entries }, () => '-PT0M'))
  expect(valuesOf(text, 'ACTION')).toEqual(Array.from({ length: entries }, () => 'DISPLAY'))
  expect(valuesOf(text, 'TRANSP')).toEqual(Array.from({ length: entries }, () => 'TRANSPARENT'))
  expect(valuesOf(text, 'CLASS')).toEqual(Array.from({ length: entries }, () => 'PRIVATE'))
  expect(text).not.toMatch(/back|pain|knot,/iu)
})

test('commas, semicolons, backslashes and line breaks survive a calendar', () => {
  expect(escapeText('a,b;c\\d\ne\r\nf\u0007')).toBe('a\\,b\\;c\\\\d\\ne\\nf')
})

test('a long line is folded by octets and no letter is cut in two', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), drawn => {
      const line = escapeText(drawn)
      const folded = foldLine(line)
      for (const part of folded.split('\r\n')) {
        expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75)
        expect(Buffer.from(part).toString()).toBe(part)
      }
      expect(folded.replaceAll('\r\n ', '')).toBe(line)
    }),
  )
})

test('whatever the settings, the file keeps to the form', () => {
  const settings = fc.record({
    shortEveryMinutes: fc.integer({ min: 20, max: 60 }),
    longEveryMinutes: fc.integer({ min: 45, max: 120 }),
    from: fc.integer({ min: 0, max: 1439 }),
    to: fc.integer({ min: 0, max: 1439 }),
    workingDays: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 }),
    fromDay: fc.integer({ min: 18_000, max: 30_000 }),
  })
  fc.assert(
    fc.property(settings, ({ from, to, fromDay, ...changes }) => {
      const words = {
        ...calendarWords.breaks,
        short: { title: 'Aufstehen, bitte; ä'.repeat(9), text: 'x\ny' },
      }
      const made = breaksCalendar(
        { ...USUAL_BREAKS, ...changes, workingHours: { from, to } },
        { fromDay, days: 7, countBefore: 0 },
        { ...FILE, zone: UTC },
        's',
        words,
      )
      if (!made.ok) throw new Error('a week has a working day')
      expect(made.text.endsWith('END:VCALENDAR\r\n')).toBe(true)
      expect(made.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
      for (const line of made.text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      const rules = valuesOf(made.text, 'RRULE')
      valuesOf(made.text, 'DTSTART').forEach((start, index) => {
        const day = [0, 1, 2, 3, 4, 5, 6, 7]
          .map(later => fromDay + later)
          .find(day => dateOf(day) === start.slice(0, 8))
        if (day === undefined) throw new Error(`${start} is not in the week`)
        const name = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][weekdayOf(day)]
        expect(/BYDAY=([^;]*)/u.exec(rules[index] ?? '')?.[1]?.split(',')).toContain(name)
      })
    }),
  )
})

test('another rhythm replaces the old one, and takes back what is no more', () => {
  const made = breaksCalendar(
    { ...USUAL_BREAKS, shortEveryMinutes: 45, longEveryMinutes: 90 },
    { fromDay: MONDAY, days: 28, countBefore: 15 },
    FILE,
    'abc',
  )
  if (!made.ok) throw new Error('there are working days')
  const ids = valuesOf(made.text, 'UID')
  expect(ids).toEqual(valuesOf(calendar(), 'UID'))
  const states = valuesOf(made.text, 'STATUS')
  expect(states.filter(status => status === 'CONFIRMED')).toHaveLength(made.count)
  expect(states.filter(status => status === 'CANCELLED')).toHaveLength(15 - made.count)
  expect(made.count).toBeLessThan(15)
})
