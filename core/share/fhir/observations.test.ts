import { expect, test } from 'vitest'
import { DAY_MS, dayNumber } from '#core/calendar/calendar-day.ts'
import { EMPTY_DIARY, type Diary } from '#core/diary/diary.ts'
import { bodySiteOf, fhirText, plainWords } from './draft.ts'
import { observationsOf } from './observations.ts'

const at = dayNumber('2026-03-02') * DAY_MS + 8 * 3_600_000
const told = (diary: Partial<Diary>) =>
  observationsOf({ ...EMPTY_DIARY, ...diary }, plainWords).map(({ key, resource }) => {
    if (resource.resourceType !== 'Observation') throw new Error('not a rating')
    const { code, effectiveDateTime, valueQuantity, bodySite, component } = resource
    return [
      key,
      code.text,
      effectiveDateTime,
      valueQuantity.value,
      bodySite?.text,
      component?.[0]?.valueBoolean,
    ]
  })

test('an empty diary has no rating', () => {
  expect(told({})).toEqual([])
})

test('a painting tells its pain and where', () => {
  const painted = { at, painting: [], places: ['interscapular.L', 'interscapular.L'], intensity: 4 } as const
  expect(told({ painted })).toEqual([
    [`painted ${at}`, 'Pain, 0 to 10', '2026-03-02T08:00:00Z', 4, 'interscapular, left', undefined],
  ])
  expect(told({ painted: { ...painted, places: [] } })[0]?.[4]).toBeUndefined()
})

test('a session tells the pain before and after, and the tenderness, each at its moment', () => {
  const session = { id: 's', startedAt: at, steps: [], outcomes: {}, painBefore: 5 }
  expect(told({ sessions: [session] })).toHaveLength(1)
  const rated = { at: at + 60_000, pain: 0, tenderness: 0 }
  expect(told({ sessions: [{ ...session, rated }] })).toEqual([
    ['before s', 'Pain, 0 to 10', '2026-03-02T08:00:00Z', 5, undefined, undefined],
    ['after s', 'Pain, 0 to 10', '2026-03-02T08:01:00Z', 0, undefined, undefined],
    [
      'tender s',
      'Tenderness of a spot when pressed, 0 to 10',
      '2026-03-02T08:01:00Z',
      0,
      undefined,
      undefined,
    ],
  ])
})

test('a day tells what was told of it, on its day; a year nobody can write is left out', () => {
  const days = {
    '2026-03-01': { day: '2026-03-01', painNow: 1, painAverage: 2, painWorst: 3 },
    '2026-03-02': { day: '2026-03-02', painAverage: 0 },
    '0000-03-02': { day: '0000-03-02', painNow: 5 },
  } as const
  expect(
    told({ notes: { ...EMPTY_DIARY.notes, days } }).map(([key, , when, value]) => [key, when, value]),
  ).toEqual([
    ['now 2026-03-01', '2026-03-01', 1],
    ['average 2026-03-01', '2026-03-01', 2],
    ['worst 2026-03-01', '2026-03-01', 3],
    ['average 2026-03-02', '2026-03-02', 0],
  ])
})

test('a press tells the spot with its side and whether it was the familiar pain', () => {
  const press = { triggerPoint: 'soleus-1', side: 'R', tenderness: 7, familiar: true, spreadsTo: [] } as const
  expect(told({ pressed: [{ at, press }] })).toEqual([
    [
      `pressed ${at} soleus-1.R`,
      'Tenderness of a spot when pressed, 0 to 10',
      '2026-03-02T08:00:00Z',
      7,
      'soleus 1, right',
      true,
    ],
  ])
})

test('ids read as words, with their side', () => {
  expect(['a-b.L', 'a-b.R', 'a-b.M', 'L.L-x'].map(plainWords)).toEqual([
    'a b, left',
    'a b, right',
    'a b, midline',
    'L.L x',
  ])
  expect(bodySiteOf([], plainWords)).toBeUndefined()
  expect(bodySiteOf(['a.L', 'b.R'], plainWords)).toEqual({ text: 'a, left; b, right' })
})

test('text is what FHIR allows: plain spaces, no control signs, never empty', () => {
  expect(fhirText('a\u00A0b\rc')).toBe('a b c')
  expect(fhirText('a\u0000b\u0085')).toBe('ab')
  expect(fhirText('a\n\tb')).toBe('a\n\tb')
  expect([fhirText(''), fhirText(' \n')]).toEqual(['–', '–'])
})
