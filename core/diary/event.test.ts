import { expect, test } from 'vitest'
import { USUAL_BREAKS } from '#core/vocabulary/break-settings.ts'
import { ballStep } from '#test/builders/people.ts'
import { parseEvent, type ParsedEvent } from './event.ts'
import { problemOf, reasonOf, type UnreadReason } from './unread.ts'

const NOON = 1_767_268_800_000
const read = (happening: object, more: object = {}) => parseEvent({ id: 'a', at: NOON, happening, ...more })
const times = <Item>(count: number, item: Item) => Array.from({ length: count }, () => item)
const day = (more: object) => read({ type: 'day-noted', day: '2026-03-02', ...more }).ok
function entry(happening: object) {
  return { id: 'a', at: NOON, happening }
}
function noted(more: object) {
  return entry({ type: 'day-noted', day: '2026-03-02', ...more })
}
function stroke(points: number) {
  return { view: 'back', kind: 'brush', quality: 'ache', radius: 20, points: times(points, [1, 1]) }
}
function numbered(count: number) {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`q${index}`, 'fits']))
}
const session = { type: 'session-started', session: 's', steps: [], painBefore: 3 }
const painting = { type: 'pain-painted', painting: [], places: [], intensity: 3 }
const desk = { type: 'desk-checked', kind: 'desk', answers: {} }
const problem = (parsed: ParsedEvent) => (parsed.ok ? 'read' : problemOf(parsed.issue))
const setup = { tools: [], positions: [], minutesADay: 10, helped: false }

test('an entry without an id, a moment or a kind is refused, and says why', () => {
  expect(problem(parseEvent({ at: NOON, happening: { type: 'exported' } }))).toMatch(/^id: /)
  expect(read({ type: 'exported' }, { at: Infinity }).ok).toBe(false)
  expect(read({ type: 'exported' }, { at: '1' }).ok).toBe(false)
  expect(problem(read({ type: 'dreamt' }))).toMatch(/^happening\.type: /)
  expect(problem(parseEvent('exported'))).toMatch(/^entry: /)
  expect(read({ type: 'exported' })).toEqual({
    ok: true,
    event: { id: 'a', at: NOON, happening: { type: 'exported' } },
  })
})

test.each([
  ['pain', 0, 10, (value: number) => read({ type: 'session-rated', session: 's', pain: value }).ok],
  ['a rating of a day', 0, 10, (value: number) => day({ stress: value })],
  ['hours of sitting', 0, 24, (value: number) => day({ sittingHours: value })],
  ['minutes walked', 0, 1440, (value: number) => day({ walkedMinutes: value })],
  ['a change', -5, 5, (value: number) => read({ type: 'change-rated', change: value }).ok],
  ['a volume', 0, 1, (value: number) => read({ type: 'sound-chosen', sound: 'voice', volume: value }).ok],
  ['an aim', 5, 600, (aim: number) => read({ type: 'walking-aim-set', aim, day: '2026-03-02' }).ok],
  ['an age', 0, 120, (age: number) => checked({ age })],
  ['a week of pregnancy', 0, 45, (pregnancyWeeks: number) => checked({ pregnancyWeeks })],
])('%s lies from %d to %d, and nothing beyond is read', (_what, least, most, isRead) => {
  expect([isRead(least), isRead(most)]).toEqual([true, true])
  expect([isRead(least - 0.1), isRead(most + 0.1)]).toEqual([false, false])
})

test('a day is a day of the calendar', () => {
  const is = (text: string) => read({ type: 'day-removed', day: text }).ok
  for (const text of ['2026-01-01', '2026-12-31', '2026-09-30', '2026-10-09']) expect(is(text)).toBe(true)
  for (const text of [
    '2026-13-01',
    '2026-00-10',
    '2026-01-32',
    '2026-01-00',
    '26-01-01',
    '2026-1-1',
    'x2026-01-01',
    '2026-02-30',
    '2025-02-29',
    '1999-12-31',
    '9999-12-31',
    '0001-01-01',
  ])
    expect(is(text)).toBe(false)
})

test('a step takes time and is done at least once, and what is counted is counted whole', () => {
  const finished = (step: number) =>
    read({ type: 'step-finished', session: 's', step, outcome: 'done', lighter: 0 }).ok
  expect([finished(0), finished(-1), finished(0.5)]).toEqual([true, false, false])
  const minutes = (minutesADay: number) => read({ type: 'setup-chosen', setup: { ...setup, minutesADay } }).ok
  expect([minutes(20), minutes(11)]).toEqual([true, false])
})

test('a moment is a whole one of the years 2000 to 2200', () => {
  const at = (moment: number) => read({ type: 'exported' }, { at: moment }).ok
  expect([at(946_684_800_000), at(7_258_118_400_000)]).toEqual([true, true])
  for (const moment of [946_684_799_999, 7_258_118_400_001, 0, -1, NOON + 0.5, 8_640_000_000_000_001, 1e300])
    expect([moment, at(moment)]).toEqual([moment, false])
})

test('a session is no longer and repeats nothing more often than any plan', () => {
  const isRead = (steps: readonly object[]) => read({ ...session, steps }).ok
  const having = (change: object) => isRead([{ ...ballStep, ...change }])
  expect(isRead(times(60, ballStep))).toBe(true)
  expect(isRead(times(61, ballStep))).toBe(false)
  expect([having({ seconds: 3600 }), having({ repeats: 100 }), having({ restSeconds: 3600 })]).not.toContain(
    false,
  )
  expect([having({ seconds: 3601 }), having({ repeats: 101 }), having({ restSeconds: 3601 })]).not.toContain(
    true,
  )
})

test('a painting has the size of the figure and no more points than a hand draws', () => {
  const painted = (points: readonly unknown[], strokes = 1) => {
    return read({ ...painting, painting: times(strokes, { ...stroke(0), points }) }).ok
  }
  expect(painted([[500, 2200]])).toBe(true)
  expect(painted([[1e300, 1]])).toBe(false)
  const long = times(20_000, [1, 1])
  expect([painted(long, 5), painted(long, 6)]).toEqual([true, false])
})

test.each<[string, UnreadReason, unknown]>([
  ['a note of a million signs', 'too-long', noted({ note: 'a'.repeat(1_000_000) })],
  ['two hundred thousand steps', 'too-long', entry({ ...session, steps: times(200_000, ballStep) })],
  ['two hundred thousand points', 'too-long', entry({ ...painting, painting: times(10, stroke(20_000)) })],
  ['a hundred thousand answers', 'too-long', entry({ ...desk, answers: numbered(100_000) })],
  ['an id of a thousand signs', 'too-long', { ...entry({ type: 'exported' }), id: 'a'.repeat(1_000) }],
  ['a pain of 11', 'out-of-range', noted({ painNow: 11 })],
  ['a moment after the year 9999', 'out-of-range', { ...entry({ type: 'exported' }), at: 1e300 }],
  ['a day of the year 9999', 'out-of-range', noted({ day: '9999-12-31' })],
  [
    'a step repeated endlessly',
    'out-of-range',
    entry({ ...session, steps: [{ ...ballStep, repeats: 1e8 }] }),
  ],
  ['half a moment', 'out-of-range', { ...entry({ type: 'exported' }), at: NOON + 0.5 }],
  ['a kind of a later version', 'another-version', entry({ type: 'dreamt' })],
  [
    'a tool of a later version',
    'another-version',
    entry({ ...session, steps: [{ ...ballStep, tool: 'laser' }] }),
  ],
  ['a place of a later map', 'another-version', entry({ ...painting, places: ['elbow-inside.L'] })],
  ['a pain in words', 'damaged', noted({ painNow: 'bad' })],
  ['a day that is none', 'damaged', noted({ day: 'yesterday' })],
  ['a session without steps', 'damaged', entry({ type: 'session-started', session: 's', painBefore: 3 })],
  ['a kind that is a number', 'damaged', entry({ type: 7 })],
  ['a word', 'not-an-entry', 'exported'],
  ['nothing', 'not-an-entry', null],
  ['a list', 'not-an-entry', []],
  ['one without an id', 'not-an-entry', { at: NOON, happening: { type: 'exported' } }],
  ['one without a moment', 'not-an-entry', { id: 'a', happening: { type: 'exported' } }],
  ['one without content', 'not-an-entry', { id: 'a', at: NOON }],
  ['content that is a word', 'not-an-entry', { id: 'a', at: NOON, happening: 'exported' }],
])('%s is unread because it is %s', (_what, reason, value) => {
  const parsed = parseEvent(value)
  expect(parsed.ok ? 'read' : reasonOf(parsed.issue)).toBe(reason)
})

test('names and notes have an end', () => {
  expect([day({ note: 'a'.repeat(500) }), day({ note: 'a'.repeat(501) })]).toEqual([true, false])
  const named = (count: number) =>
    read({ type: 'activities-named', activities: Array<string>(count).fill('sit') }).ok
  expect([named(5), named(6)]).toEqual([true, false])
})

test('a line for breaks has eighty signs at most', () => {
  const isRead = (length: number) => {
    const settings = { ...USUAL_BREAKS, ownLine: 'a'.repeat(length) }
    return read({ type: 'breaks-set', settings }).ok
  }
  expect([isRead(80), isRead(81)]).toEqual([true, false])
})

test('what was not told may be missing, but not be nothing', () => {
  expect(day({})).toBe(true)
  expect(day({ painNow: undefined })).toBe(false)
  expect(day({ painNow: null })).toBe(false)
})

function checked(more: object): boolean {
  const answers = { flags: {}, conditions: {}, ...more }
  return read({ type: 'safety-answered', answers, tier: 'self-care' }).ok
}
