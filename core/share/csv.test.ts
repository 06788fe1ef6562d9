import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diaryCsv, formatCell, type TableForm } from './csv.ts'
import type { Event, EventData } from '#core/diary/event.ts'
import { dayOfNumber } from '#core/calendar/calendar-day.ts'

const DAY = 86_400_000
/** Noon of 18 November 2026. */
const NOON = 20_775.5 * DAY
const dayOf = (at: number) => dayOfNumber(Math.floor(at / DAY))

const diaryOf = (...entries: readonly (readonly [at: number, happening: EventData])[]) =>
  entries.map(([at, happening], index): Event => ({ id: `${index}`, at, happening }))
const POINT: TableForm = { decimal: '.', nameOf: id => `<${id}>` }
const COMMA: TableForm = { ...POINT, decimal: ',' }

/** Reads RFC 4180 as a spreadsheet does. */
function readCsv(text: string, separator = ','): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n)`, 'gu')
  for (const [, quoted, plain = '', end] of text.matchAll(cell)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

const rowsOf = (text: string, separator = ',') => {
  const [head = [], ...rows] = readCsv(text, separator)
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
  const rows = rowsOf(diaryCsv(diary, dayOf, POINT))
  expect(rows.map(({ Day: day }) => day)).toEqual(['2026-11-17', '2026-11-18'])
  expect(rows[1]).toMatchObject({
    'Pain now': '4',
    'Worst pain': '6.5',
    'Woken by pain': 'no',
    Painkiller: '',
    'Sessions done': '1',
    'Pain before the session': '5',
    'Pain after the session': '3',
    'Worst tenderness': '7',
    'Soreness afterwards': 'up to a day',
  })
})

test('an empty diary is a table with only its names', () => {
  const rows = readCsv(diaryCsv(diaryOf(), dayOf, POINT))
  expect(rows).toHaveLength(1)
  expect(rows[0]?.slice(0, 3)).toEqual(['Day', 'Pain now', 'Pain on average'])
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
      const [row] = rowsOf(diaryCsv(diary, dayOf, POINT))
      expect([note, `'${note}`]).toContain(row?.['Note'])
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
  expect(rowsOf(diaryCsv(diary, dayOf, POINT))).toMatchObject([
    {
      'Sessions done': '1',
      'Pain before the session': '6',
      'Pain after the session': '1',
      'Worst tenderness': '8',
    },
  ])
})

const PAINTED: EventData = {
  type: 'pain-painted',
  painting: [],
  places: ['interscapular.L', 'interscapular.R'],
  intensity: 6.5,
}

test('what was told on the map, in the check and in the press test is there, of every day, in words', () => {
  const diary = diaryOf(
    [NOON, PAINTED],
    [
      NOON + 1,
      {
        type: 'safety-answered',
        tier: 'self-care',
        answers: { painNow: 5, flags: { fever: 'no', calf: 'yes' }, conditions: { diabetes: 'yes' } },
      },
    ],
    [NOON + 2, { type: 'habits-ticked', causes: ['cold-draught'], aggravations: [] }],
    [
      NOON + 3,
      {
        type: 'spot-pressed',
        press: { triggerPoint: 'soleus-1', side: 'L', tenderness: 7.5, familiar: true, spreadsTo: [] },
      },
    ],
    [NOON + DAY, { ...PAINTED, places: ['interscapular.L'], intensity: 3 }],
  )
  expect(rowsOf(diaryCsv(diary, dayOf, POINT))).toMatchObject([
    {
      'Pain on the map': '6.5',
      'Where it hurts': '<interscapular.L>; <interscapular.R>',
      'Pain in the safety check': '5',
      'Safety check: yes to': '<calf>; <diabetes>',
      'What brings it on': '<cold-draught>',
      'Press test': '<soleus-1.L>: 7.5, the familiar pain',
      'Worst tenderness': '7.5',
    },
    { 'Pain on the map': '3', 'Where it hurts': '<interscapular.L>' },
  ])
})

test('who writes a decimal comma gets it, between semicolons, and reads back what was told', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20 }), fc.string({ maxLength: 30 }), (halves, note) => {
      const told: EventData = { type: 'day-noted', day: '2026-11-18', painNow: halves / 2, note }
      const [row] = rowsOf(diaryCsv(diaryOf([NOON, told]), dayOf, COMMA), ';')
      expect(Number(row?.['Pain now']?.replace(',', '.'))).toBe(halves / 2)
      expect([note, `'${note}`]).toContain(row?.['Note'])
    }),
    { numRuns: 500 },
  )
})

test('each line has as many cells as there are names, whatever was told', () => {
  const diary = diaryOf(
    [NOON, PAINTED],
    [NOON, { type: 'day-noted', day: '2026-11-20', note: 'a;b,"c"\r\nd' }],
    [NOON, { type: 'flare-noted', before: [] }],
    [NOON, { type: 'interference-rated', pain: 3, enjoyment: 2.5, activity: 1 }],
  )
  for (const [form, separator] of [
    [POINT, ','],
    [COMMA, ';'],
  ] as const) {
    const rows = readCsv(diaryCsv(diary, dayOf, form), separator)
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1)
    expect(new Set(rows[0]).size).toBe(rows[0]?.length)
  }
})
