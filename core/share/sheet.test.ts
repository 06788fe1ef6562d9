import { expect, test } from 'vitest'
import { applyEvents } from '#core/diary/diary.ts'
import type { Event, EventData } from '#core/diary/event.ts'
import { dayOfNumber } from '#core/calendar/calendar-day.ts'
import { painByDay, sheetFacts } from './sheet.ts'
import { dailyEntries } from '#core/review/days/days.ts'
import { utc } from '#test/builders/calendar.ts'
import type { Step } from '#core/session/step.ts'

const DAY_MS = 86_400_000
const START = 20_000 * DAY_MS + 9 * 3_600_000
const at = (day: number, happening: EventData): Event => ({
  id: `${day} ${JSON.stringify(happening).length} ${happening.type}`,
  at: START + day * DAY_MS,
  happening,
})
const step: Step = {
  technique: 'ball-wall',
  tool: 'tennis-ball',
  posture: 'wall',
  seconds: 20,
  repeats: 3,
  restSeconds: 45,
  maxPain: 5,
  why: { kind: 'knot', phase: 'p2-release', words: '', sources: [] },
}
const evening = (day: number, before: number, after: number): readonly Event[] => [
  at(day, { type: 'session-started', session: `s${day}`, steps: [step], painBefore: before }),
  at(day, { type: 'session-rated', session: `s${day}`, pain: after }),
]

test('a person who did two evenings sees them counted, with the pain before and after', () => {
  const facts = sheetFacts(
    applyEvents([...evening(0, 6, 4), ...evening(2, 5, 2)]),
    utc,
    at(2, { type: 'exported' }).at,
  )
  expect(facts.sessions).toBe(2)
  expect(facts.response).toEqual({ before: 5.5, after: 3 })
  expect(facts.tried).toEqual([{ technique: 'ball-wall', times: 2 }])
})

test('an evening is one point of the curve: how it was before it began', () => {
  const diary = applyEvents([...evening(0, 6, 4), ...evening(3, 2, 0)])
  expect(painByDay(diary, utc)).toEqual([
    { date: '2024-10-04', day: 0, pain: 6 },
    { date: '2024-10-07', day: 3, pain: 2 },
  ])
})

test('a note about a day joins the curve of that day', () => {
  const diary = applyEvents([
    at(0, { type: 'day-noted', day: '2024-10-04', painNow: 6 }),
    at(1, { type: 'day-noted', day: '2024-10-06', painAverage: 3 }),
  ])
  expect(painByDay(diary, utc)).toEqual([
    { date: '2024-10-04', day: 0, pain: 6 },
    { date: '2024-10-06', day: 2, pain: 3 },
  ])
})

test('safety answers are told as they were given: the yes by name, the no by number', () => {
  const facts = sheetFacts(
    applyEvents([
      at(0, {
        type: 'safety-answered',
        tier: 'gp-soon',
        answers: {
          flags: { fever: 'no', 'chest-pain': 'no', 'weight-loss': 'yes' },
          conditions: { anticoagulant: 'yes', diabetes: 'no' },
        },
      }),
    ]),
    utc,
    START,
  )
  expect(facts.yes).toEqual(['weight-loss'])
  expect(facts.noCount).toBe(2)
  expect(facts.conditions).toEqual(['anticoagulant'])
})

test('an empty diary makes an empty sheet', () => {
  expect(sheetFacts(applyEvents([]), utc, START)).toMatchObject({ sessions: 0, pain: [], tried: [], yes: [] })
})

test('a person who told 8, 2 and 4 on three of their own days reads 8, 2 and 4, as on Progress', () => {
  // Told late in the evening, at dawn and at noon, five hours west of Greenwich.
  const hours = [23.5, 24 + 6, 48 + 12]
  const diary = applyEvents(
    [8, 2, 4].map((painBefore, index) => ({
      id: `s${index}`,
      at: 20_000 * DAY_MS + ((hours[index] ?? 0) + 5) * 3_600_000,
      happening: { type: 'session-started', session: `s${index}`, steps: [], painBefore } as const,
    })),
  )
  const west = { dayOf: (at: number) => utc.dayOf(at - 5 * 3_600_000), noonOf: utc.noonOf }
  expect(painByDay(diary, west)).toEqual([
    { date: '2024-10-04', day: 0, pain: 8 },
    { date: '2024-10-05', day: 1, pain: 2 },
    { date: '2024-10-06', day: 2, pain: 4 },
  ])
  expect(painByDay(diary, west).map(({ pain }) => pain)).toEqual(
    dailyEntries(diary, west).map(({ painNow }) => painNow),
  )
})

test('where it hurts is told of who painted, of who chose from the list, and of who only told it in the check', () => {
  const answers = { flags: {}, conditions: {}, places: ['interscapular.R'] } as const
  const checked = at(1, { type: 'safety-answered', tier: 'self-care', answers })
  const chosen = at(0, { type: 'pain-painted', painting: [], places: ['interscapular.L'], intensity: 5 })
  expect(sheetFacts(applyEvents([chosen, checked]), utc, START).where).toEqual({
    at: START,
    places: ['interscapular.L'],
  })
  expect(sheetFacts(applyEvents([checked]), utc, START).where?.places).toEqual(['interscapular.R'])
  expect(sheetFacts(applyEvents([]), utc, START)).not.toHaveProperty('where')
})

test('of each spot that was pressed the last press is told, with its day', () => {
  const press = (tenderness: number, side: 'L' | 'R' = 'L'): EventData => ({
    type: 'spot-pressed',
    press: { triggerPoint: 'soleus-1', side, tenderness, familiar: true, spreadsTo: [] },
  })
  const { pressed } = sheetFacts(
    applyEvents([at(0, press(8)), at(1, press(2, 'R')), at(2, press(3))]),
    utc,
    START,
  )
  expect(pressed.map(one => [one.at, one.press.side, one.press.tenderness])).toEqual([
    [START + 2 * DAY_MS, 'L', 3],
    [START + DAY_MS, 'R', 2],
  ])
})

test('the sheet calls the response by the same rule as Progress: the last three days against the first three', () => {
  const days = [8, 7, 8, 6, 5, 5, 4].map((painNow, day) =>
    at(day, { type: 'day-noted', day: dayOfNumber(20_000 + day), painNow }),
  )
  const { story } = sheetFacts(applyEvents(days), utc, START + 6 * DAY_MS)
  expect(story).toMatchObject({ kind: 'less', points: 3 })
})
