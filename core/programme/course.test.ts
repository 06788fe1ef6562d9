import { expect, test } from 'vitest'
import type { Event, EventData } from '#core/diary/event.ts'
import { applyEvents } from '#core/diary/diary.ts'
import { dayNumber, dayOfNumber } from '#core/calendar/calendar-day.ts'
import { planOneDay } from '#core/plan/plan.ts'
import { knowledge, requestOf } from '#test/builders/plans.ts'
import { care, move, pressing, twelveRows } from '#test/builders/programmes.ts'
import { formatRoutine } from './code.ts'
import { coursesOf, doneDays, isDue, isDueOn, runningCourse, timesDone } from './course.ts'
import type { Row } from './programme.ts'
import { ledDay } from './session-steps.ts'
import { weigh } from './weigh.ts'

const DAY = 86_400_000
const START = dayNumber('2026-12-01') * DAY + DAY / 3
const calendar = { dayOf: (at: number) => dayOfNumber(Math.floor(at / DAY)) }
const told = (...happenings: readonly (readonly [days: number, data: EventData])[]) =>
  applyEvents(
    happenings.map(([days, happening], index): Event => ({
      id: `${index}`,
      at: START + days * DAY,
      happening,
    })),
  )
const rows = [move('mo-neck-turn', { seconds: 5, repeats: 8, perDay: 2, daysAWeek: 7 }), move('st-levator')]
const code = formatRoutine({ ...twelveRows, until: '2026-12-07', rows })
const take: EventData = { type: 'programme-taken', code, fills: true }

function session(id: string, row: Row): readonly EventData[] {
  const weighed = weigh(requestOf({}), knowledge, { title: '', words: '', rows: [row] })
  const [verdict] = weighed.ok ? weighed.verdicts : []
  const steps = verdict?.state === 'open' ? verdict.set : []
  return [
    { type: 'session-started', session: id, steps, painBefore: 3 },
    { type: 'step-finished', session: id, step: 0, outcome: 'done', lighter: 0 },
  ]
}

test('a programme leads until its last day, and ends by itself', () => {
  const diary = told([0, take])
  expect(runningCourse(diary, START, calendar)?.programme.rows).toEqual(rows)
  expect(runningCourse(diary, START + 6 * DAY, calendar)).toBeDefined()
  expect(runningCourse(diary, START + 7 * DAY, calendar)).toBeUndefined()
  expect(coursesOf(diary, START + 7 * DAY, calendar)[0]?.state).toBe('over')
})

test('a routine is for the day it came', () => {
  const { until: _until, ...routine } = twelveRows
  const diary = told([0, { type: 'programme-taken', code: formatRoutine(routine), fills: false }])
  expect(runningCourse(diary, START, calendar)).toBeDefined()
  expect(runningCourse(diary, START + DAY, calendar)).toBeUndefined()
})

test('it can be put down and taken up again, and whether our plan fills can be changed', () => {
  expect(
    runningCourse(told([0, take], [1, { type: 'programme-put-down' }]), START + DAY, calendar),
  ).toBeUndefined()
  const again = told(
    [0, take],
    [1, { type: 'programme-put-down' }],
    [2, { type: 'programme-taken-up' }],
    [2, { type: 'programme-fills-set', fills: false }],
  )
  expect(runningCourse(again, START + 2 * DAY, calendar)?.taken).toMatchObject({ fills: false })
})

test('a new one takes the place of the one before', () => {
  const other = formatRoutine({ ...twelveRows, title: 'New', until: '2026-12-20' })
  const diary = told([0, take], [1, { type: 'programme-taken', code: other, fills: true }])
  expect(runningCourse(diary, START + DAY, calendar)?.programme.title).toBe('New')
  expect(coursesOf(diary, START + DAY, calendar).map(({ state }) => state)).toEqual(['down', 'runs'])
})

test('what cannot be read leads nothing', () => {
  expect(coursesOf(told([0, { ...take, code: 'nonsense' }]), START, calendar)).toEqual([])
})

test('so many days a week are spread over it, from the first day on', () => {
  const week = [0, 1, 2, 3, 4, 5, 6]
  for (const days of [1, 2, 3, 4, 5, 6, 7]) {
    const due = week.filter(day => isDueOn(days, day))
    expect(due).toHaveLength(days)
    expect(due[0]).toBe(0)
  }
  expect(week.filter(day => isDueOn(3, day))).toEqual([0, 2, 4])
})

test('what is asked for twice a day is due again after the first time, and done days are counted once', () => {
  const [row = pressing()] = rows
  const diary = told([0, take], ...session('a', row).map(each => [0, each] as const))
  const day = { from: '2026-12-01', today: '2026-12-01', sessions: diary.sessions } as const
  expect(timesDone(row, diary.sessions)).toBe(1)
  expect(isDue(row, row, day)).toBe(true)
  expect(isDue({ ...row, perDay: 1 }, { ...row, perDay: 1 }, day)).toBe(false)
  const [course] = coursesOf(diary, START, calendar)
  expect(course && doneDays(course, diary.sessions, calendar)).toEqual(['2026-12-01'])
})

test('our plan fills the minutes that are left, and never does again what the sender sees to', () => {
  const request = requestOf({ setup: { minutesADay: 20, tools: ['hands', 'socks', 'heat-pad'] } })
  const own = planOneDay(request, knowledge, 1)
  const weighed = weigh(request, knowledge, {
    title: '',
    words: '',
    rows: [care('heat', { tool: 'heat-pad', seconds: 600 })],
  })
  if (!own || !weighed.ok) throw new Error('There is no plan.')
  const steps = weighed.verdicts.flatMap(verdict => (verdict.state === 'open' ? verdict.set : []))
  const filled = ledDay(own, { steps, rows: [care('heat')], fills: true }, 20, knowledge)
  expect(filled.steps.filter(({ technique }) => technique === 'heat')).toHaveLength(1)
  expect(filled.steps.length).toBeGreaterThan(steps.length)
  expect(filled.minutes).toBeLessThanOrEqual(20)
  const alone = ledDay(own, { steps, rows: [care('heat')], fills: false }, 20, knowledge)
  expect(alone.steps).toEqual(steps)
  expect(ledDay(own, { steps: [], rows: [], fills: false }, 20, knowledge).note).toBeDefined()
})
