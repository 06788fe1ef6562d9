import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diaryCsv, formatCell } from './csv.ts'
import { applyEvents } from '#core/diary/diary.ts'
import type { EventData } from '#core/diary/event.ts'
import { dayOfNumber } from '#core/calendar/calendar-day.ts'

const DAY = 86_400_000
/** Noon of 18 November 2026. */
const NOON = 20_775.5 * DAY
const dayOf = (at: number) => dayOfNumber(Math.floor(at / DAY))

const diaryOf = (...entries: readonly (readonly [at: number, happening: EventData])[]) =>
  applyEvents(entries.map(([at, happening], index) => ({ id: `${index}`, at, happening })))

/** Reads RFC 4180 as a spreadsheet does. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

const rowsOf = (text: string) => {
  const [head = [], ...rows] = readCsv(text)
  return rows.map(row => Object.fromEntries(head.map((name, index) => [name, row[index]])))
}

test('a day that was told, its session and its presses are one row', () => {
  const diary = diaryOf(
    [NOON, { type: 'day-noted', day: '2026-11-18', painNow: 4, painWorst: 6.5, wokenByPain: false }],
    [NOON, { type: 'session-started', session: 's', steps: [], painBefore: 5 }],
    [NOON + 1, { type: 'session-ended', session: 's', how: 'done' }],
    [NOON + 2, { type: 'session-rated', session: 's', pain: 3, tenderness: 7 }],
    [NOON + DAY, { type: 'soreness-noted', session: 's', soreness: 'a-day' }],
    [NOON + DAY, { type: 'day-noted', day: '2026-11-17', stress: 8 }],
  )
  const rows = rowsOf(diaryCsv(diary, dayOf))
  expect(rows.map(({ day }) => day)).toEqual(['2026-11-17', '2026-11-18'])
  expect(rows[1]).toMatchObject({
    pain_now: '4',
    pain_worst: '6.5',
    woken_by_pain: 'no',
    painkiller: '',
    sessions_done: '1',
    pain_before_session: '5',
    pain_after_session: '3',
    worst_tenderness: '7',
    soreness: 'a-day',
  })
})

test('an empty diary is a table with only its names', () => {
  const rows = readCsv(diaryCsv(diaryOf(), dayOf))
  expect(rows).toHaveLength(1)
  expect(rows[0]?.slice(0, 3)).toEqual(['day', 'pain_now', 'pain_average'])
})

test.each([
  ['slept badly', 'slept badly'],
  ['sat, then lay', '"sat, then lay"'],
  ['sat; then lay', '"sat; then lay"'],
  ['the "good" side', '"the ""good"" side"'],
  ['one\ntwo', '"one\ntwo"'],
  ['=HYPERLINK("http://a")', '"\'=HYPERLINK(""http://a"")"'],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', '"\'\t=1"'],
  ['\r=1', '"\'\r=1"'],
  ['  =1', "'  =1"],
  ['＝1', "'＝1"],
])('the note %j is written so that no spreadsheet runs it', (note, cell) => {
  expect(formatCell(note)).toBe(cell)
})

test('a figure is never taken for a formula', () => {
  expect([formatCell(-1.5), formatCell(0), formatCell(true), formatCell(undefined)]).toEqual([
    '-1.5',
    '0',
    'yes',
    '',
  ])
})

test('whatever a person wrote is in the table as they wrote it, but for the apostrophe', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), note => {
      const diary = diaryOf([NOON, { type: 'day-noted', day: '2026-11-18', note }])
      const [row] = rowsOf(diaryCsv(diary, dayOf))
      expect([note, `'${note}`]).toContain(row?.['note'])
    }),
    { numRuns: 1000 },
  )
})

test('of several sessions on a day the first pain before, the last pain after and the worst tenderness count', () => {
  const press = (tenderness: number): EventData => ({
    type: 'spot-pressed',
    press: { triggerPoint: 'soleus-1', side: 'L', tenderness, familiar: false, spreadsTo: [] },
  })
  const diary = diaryOf(
    [NOON, press(8)],
    [NOON, { type: 'session-started', session: 's', steps: [], painBefore: 6 }],
    [NOON + 1, { type: 'session-ended', session: 's', how: 'stopped' }],
    [NOON + 1, { type: 'session-rated', session: 's', pain: 5, tenderness: 2 }],
    [NOON + 2, { type: 'session-started', session: 't', steps: [], painBefore: 4 }],
    [NOON + 3, { type: 'session-ended', session: 't', how: 'done' }],
    [NOON + 4, { type: 'session-rated', session: 't', pain: 1 }],
    [NOON + 5, press(3)],
  )
  expect(rowsOf(diaryCsv(diary, dayOf))).toMatchObject([
    { sessions_done: '1', pain_before_session: '6', pain_after_session: '1', worst_tenderness: '8' },
  ])
})
