import { expect, test } from 'vitest'
import { EMPTY_DIARY, applyEvents, type Diary } from '#core/diary/diary.ts'
import type { EventData } from '#core/diary/event.ts'
import { answerKey, dueNow, openFindings } from './answers.ts'
import type { Calendar } from '#core/calendar/calendar.ts'
import { dayNumber, dayOfNumber } from '#core/calendar/calendar-day.ts'
import { review } from '#core/review/review.ts'
import { reviewFacts } from './facts.ts'

const DAY = 86_400_000
const HOUR = 3_600_000
const START = dayNumber('2026-11-01') * DAY + 18 * HOUR
const calendar: Calendar = {
  dayOf: at => dayOfNumber(Math.floor(at / DAY)),
  noonOf: day => dayNumber(day) * DAY + DAY / 2,
}
const step = {
  technique: 'ball-wall',
  muscle: 'levator-scapulae',
  side: 'L',
  tool: 'tennis-ball',
  posture: 'wall',
  seconds: 60,
  repeats: 3,
  restSeconds: 30,
  maxPain: 5,
  why: { kind: 'knot', phase: 'p2-release', words: 'Your knot.', sources: ['seed-002'] },
} as const satisfies Extract<EventData, { type: 'session-started' }>['steps'][number]
const knot = {
  id: 'levator-scapulae-1.L',
  muscle: 'levator-scapulae',
  side: 'L',
  triggerPoint: 'levator-scapulae-1',
  place: 'neck-shoulder-angle.L',
  state: 'active',
} as const

type Entry = readonly [days: number, happening: EventData]
const diaryOf = (...entries: readonly Entry[]): Diary =>
  applyEvents(
    entries.map(([days, happening], index) => ({ id: `${index}`, at: START + days * DAY, happening })),
  )
const pain = (
  days: number,
  painAverage: number,
  more: Partial<Extract<EventData, { type: 'day-noted' }>> = {},
) => [days, { type: 'day-noted', day: calendar.dayOf(START + days * DAY), painAverage, ...more }] as const
const factsOf = (diary: Diary, days: number) =>
  reviewFacts(diary, START + days * DAY, calendar, ({ name }) => name ?? 'the spot')
const findingsOf = (diary: Diary, days: number) => {
  const facts = factsOf(diary, days)
  return facts ? review(facts) : []
}
const actionsOf = (diary: Diary, days: number) => findingsOf(diary, days).map(({ action }) => action)

const session = (id: string, days: number, soreness?: 'longer'): readonly Entry[] => [
  [days, { type: 'session-started', session: id, steps: [step, step], painBefore: 5 }],
  [days, { type: 'step-finished', session: id, step: 0, outcome: 'done', lighter: 0 }],
  [days, { type: 'step-finished', session: id, step: 1, outcome: 'skipped', lighter: 0 }],
  [days, { type: 'session-ended', session: id, how: 'done' }],
  [days, { type: 'session-rated', session: id, pain: 4 }],
  ...(soreness ? [[days, { type: 'soreness-noted', session: id, soreness }] as const] : []),
]

test('an empty diary gives nothing to review', () => {
  expect(factsOf(EMPTY_DIARY, 0)).toBeUndefined()
})

test('only the steps really taken count as pressing, and their minutes', () => {
  const facts = factsOf(diaryOf(...session('s', 0, 'longer')), 1)
  expect(facts?.sessions).toEqual([
    {
      at: START,
      day: 0,
      minutes: 4,
      pressed: true,
      techniques: ['ball-wall'],
      done: true,
      sorenessHours: 72,
    },
  ])
  expect(facts?.plannedSessions).toBe(2)
})

test('four days of the same strong pain lead to one change on day 3, and agreeing lets it rest three days', () => {
  const days = [0, 1, 2, 3].map(day => pain(day, 6))
  const [finding] = findingsOf(diaryOf(...days), 3.1)
  expect(finding?.action).toBe('change-one-thing')
  if (!finding) return
  const agreed: Entry = [
    3.1,
    { type: 'review-answered', rule: 'no-change-yet', choice: 'agreed', change: answerKey(finding) },
  ]
  const diary = diaryOf(...days, agreed, pain(4, 6))
  expect(openFindings(findingsOf(diary, 4.1), diary.notes.reviews, START + 4.1 * DAY)).toEqual([])
  const later = openFindings(findingsOf(diary, 6.2), diary.notes.reviews, START + 6.2 * DAY)
  expect(later.map(({ finding }) => finding.change)).toEqual(['other-tool'])
})

test('who began in the evening is looked back with from the morning of the third day on, not from its evening', () => {
  const days = [0, 1, 2, 3].map(day => pain(day, 6))
  expect(actionsOf(diaryOf(...days), 3 - 9 / 24)).toEqual(['change-one-thing'])
})

test('two longer sorenesses stop the way of pressing', () => {
  const diary = diaryOf(...session('a', 0, 'longer'), ...session('b', 3, 'longer'))
  expect(findingsOf(diary, 5).find(({ rule }) => rule === 'sore-too-long')?.techniques).toEqual(['ball-wall'])
  const removed = diaryOf(...session('a', 0, 'longer'), ...session('b', 3, 'longer'), [
    4,
    { type: 'session-removed', session: 'a' },
  ])
  expect(actionsOf(removed, 5)).not.toContain('stop-technique')
})

test('a worse week stops pressing, and saying no does not hide it', () => {
  const diary = diaryOf(...[4, 4, 4, 4, 4, 7, 7, 7].map((value, day) => pain(day, value)), [
    7.1,
    { type: 'review-answered', rule: 'pain-worse', choice: 'declined', change: 'stop-pressure-and-recheck' },
  ])
  const open = openFindings(findingsOf(diary, 7.2), diary.notes.reviews, START + 7.2 * DAY)
  expect(open[0]).toMatchObject({ finding: { stopPressure: true }, answer: 'declined' })
})

test('an answer to the milder finding does not answer the more serious one of the same rule', () => {
  const diary = diaryOf(...[4, 4, 4, 4, 4, 7, 7, 7].map((value, day) => pain(day, value)), [
    7.1,
    { type: 'review-answered', rule: 'pain-worse', choice: 'agreed', change: 'recheck' },
  ])
  const [first] = openFindings(findingsOf(diary, 7.2), diary.notes.reviews, START + 7.2 * DAY)
  expect(first?.answer).toBeUndefined()
})

test('the same spot three times in half a year is told by its name', () => {
  const again = (days: number): readonly Entry[] => [
    [days, { type: 'pain-painted', painting: [], places: ['neck-shoulder-angle.L'], intensity: 4 }],
    [days + 0.01, { type: 'knots-chosen', knots: [{ ...knot, name: 'the old one' }] }],
  ]
  const found = findingsOf(diaryOf(...again(0), ...again(20), ...again(40)), 41)
  expect(found.find(({ rule }) => rule === 'comes-back-or-stays')?.because).toBe(
    'the old one: 3 times in six months.',
  )
})

test('an urgent check is found, a mere caution is not, and something new asks for the check again', () => {
  const check = (tier: 'self-care-caution' | 'same-day'): Entry => [
    0,
    { type: 'safety-answered', answers: { flags: {}, conditions: {} }, tier },
  ]
  expect(actionsOf(diaryOf(check('same-day')), 1)).toEqual(['same-day'])
  expect(actionsOf(diaryOf(check('self-care-caution')), 1)).toEqual([])
  expect(
    actionsOf(diaryOf(check('self-care-caution'), [1, { type: 'mini-check-answered', anything: true }]), 1.1),
  ).toEqual(['recheck'])
})

test('strong pain, spread, bad sleep and low mood are four of the five risks', () => {
  const diary = diaryOf(
    [0, { type: 'safety-answered', answers: { flags: { mood: 'yes' }, conditions: {} }, tier: 'self-care' }],
    [
      0,
      {
        type: 'pain-painted',
        painting: [],
        places: ['neck-shoulder-angle.L', 'occiput.L'],
        intensity: 8,
      },
    ],
    pain(1, 8, { sleepQuality: 2 }),
  )
  expect(factsOf(diary, 1.2)?.risk).toBe(4)
  expect(actionsOf(diary, 7.2)).toContain('offer-professional')
})

test('activities and interference are due after a week, the comparison on days 14, 28 and 42', () => {
  const { notes } = diaryOf(
    [0, { type: 'activities-named', activities: ['carry my bag'] }],
    [0, { type: 'activities-rated', scores: [4] }],
    [0, { type: 'interference-rated', pain: 5, enjoyment: 4, activity: 3 }],
  )
  const due = (day: number, hours = 0, told = notes) => {
    const course = { startedAt: START, startDay: calendar.dayOf(START), day }
    return dueNow(told, course, START + day * DAY + hours * HOUR, calendar)
  }
  expect(due(6)).toEqual({ activities: false, interference: false })
  expect(due(7, -9)).toEqual({ activities: true, interference: true })
  expect(due(15).change).toBe(14)
  const rated = { ...notes, changes: [{ at: START + 15 * DAY, change: 2 }] }
  expect(due(20, 0, rated).change).toBeUndefined()
  expect(due(28, 0, rated).change).toBe(28)
})
