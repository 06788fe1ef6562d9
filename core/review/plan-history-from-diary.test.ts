import { expect, test } from 'vitest'
import { dayNumber, dayOfNumber } from '#core/calendar/calendar-day.ts'
import { applyEvents } from '#core/diary/diary.ts'
import type { Event, EventData } from '#core/diary/event.ts'
import { pastOf } from './plan-history-from-diary.ts'
import type { Calendar } from '#core/calendar/calendar.ts'
import type { Step } from '#core/session/step.ts'

const DAY_MS = 86_400_000
const calendar: Calendar = {
  dayOf: at => dayOfNumber(Math.floor(at / DAY_MS)),
  noonOf: day => dayNumber(day) * DAY_MS + DAY_MS / 2,
}
const START = 20_000 * DAY_MS + 9 * 3_600_000
let counter = 0
const at = (day: number, happening: EventData): Event => ({
  id: `${(counter += 1)}`,
  at: START + day * DAY_MS + counter,
  happening,
})
const step: Step = {
  technique: 'ball-wall',
  knot: 'levator-scapulae-2.L',
  tool: 'tennis-ball',
  posture: 'wall',
  seconds: 20,
  repeats: 3,
  restSeconds: 45,
  maxPain: 5,
  why: { kind: 'knot', phase: 'p2-release', words: '', sources: [] },
}
const painted = at(0, { type: 'pain-painted', painting: [], places: ['neck-shoulder-angle.L'], intensity: 5 })
const session = (day: number, before: number, after: number): readonly Event[] => [
  at(day, { type: 'session-started', session: `s${day}`, steps: [step], painBefore: before }),
  at(day, { type: 'step-finished', session: `s${day}`, step: 0, outcome: 'done', lighter: 0 }),
  at(day, { type: 'session-rated', session: `s${day}`, pain: after, tenderness: 4 }),
]

test('on the first day there is no past', () => {
  expect(pastOf(applyEvents([painted]), START + 1000, calendar, { findings: [] })).toBeUndefined()
})

test('yesterday is one day ago, with what was done, before and after', () => {
  const past = pastOf(applyEvents([painted, ...session(1, 5, 3)]), START + 2 * DAY_MS, calendar, {
    findings: [],
  })
  expect(past?.done).toBe(1)
  expect(past?.days).toHaveLength(1)
  expect(past?.days[0]).toMatchObject({
    ago: 1,
    painBefore: 5,
    painAfter: 3,
    tenderness: { 'levator-scapulae-2.L': 4 },
  })
  expect(past?.days[0]?.steps.map(({ technique }) => technique)).toEqual(['ball-wall'])
})

test('a missed day is simply not there, and today is not the past', () => {
  const events = [painted, ...session(1, 5, 3), ...session(4, 3, 2)]
  const past = pastOf(applyEvents(events), START + 4 * DAY_MS + 10_000, calendar, { findings: [] })
  expect(past?.days.map(({ ago }) => ago)).toEqual([3])
})

test('the plan counts the days on which something was done: four missed days bring its end no nearer and no further', () => {
  const events = [painted, ...session(0, 5, 4), ...session(1, 5, 3), ...session(2, 4, 3)]
  const past = pastOf(applyEvents(events), START + 7 * DAY_MS, calendar, { findings: [] })
  expect(past?.done).toBe(3)
})

test('what belongs to an earlier painting does not count', () => {
  const again = at(6, { type: 'pain-painted', painting: [], places: ['buttock-mid.L'], intensity: 4 })
  const past = pastOf(applyEvents([painted, ...session(1, 5, 3), again]), START + 7 * DAY_MS, calendar, {
    findings: [],
  })
  expect(past).toMatchObject({ done: 0, days: [] })
})

test('one rating after several knots belongs to none of them, and a step that was skipped was not done', () => {
  const steps = [step, { ...step, knot: 'rhomboid-major-1.L' }]
  const evening = (second: 'done' | 'skipped') => [
    painted,
    at(1, { type: 'session-started', session: 's', steps, painBefore: 5 }),
    at(1, { type: 'step-finished', session: 's', step: 0, outcome: 'done', lighter: 0 }),
    at(1, { type: 'step-finished', session: 's', step: 1, outcome: second, lighter: 0 }),
    at(1, { type: 'session-rated', session: 's', pain: 3, tenderness: 4 }),
  ]
  const day = (second: 'done' | 'skipped') =>
    pastOf(applyEvents(evening(second)), START + 2 * DAY_MS, calendar, { findings: [] })?.days[0]
  expect(day('done')).not.toHaveProperty('tenderness')
  expect(day('done')?.steps).toHaveLength(2)
  expect(day('skipped')).toMatchObject({ tenderness: { 'levator-scapulae-2.L': 4 } })
  expect(day('skipped')?.steps).toHaveLength(1)
})
