import { expect, test } from 'vitest'
import type { EventData } from '#core/diary/event.ts'
import { assignmentFor, type Trial } from '#core/measures/trial.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { createFakePlatform, MONDAY_NINE } from '#app/platform/fake.ts'
import { localDayText } from '#app/i18n/local-time.ts'
import { fakeApp, happened } from '#test/builders/app.ts'
import { caredFor } from '#test/builders/cared-for.ts'
import { session } from '#test/builders/people.ts'
import { knot } from '#test/builders/plans.ts'
import { todayPlan } from './today-plan.ts'

const DAY_MS = 86_400_000
const levator = knot('levator-scapulae')
const pressing = { ...knot('rhomboid-major'), tenderness: 5 }

test('a person who has told nothing gets no plan and no knots, on day 1', async () => {
  const today = todayPlan(await fakeApp())
  expect(today).toMatchObject({ outcome: { ok: false, problem: 'questions-open' }, knots: [], painted: {} })
  expect(today.path.day).toBe(1)
  expect(today.today).toBeUndefined()
})

test('a person with a knot gets today out of fourteen days', async () => {
  const { outcome, today, knots, setup, path, assessment } = todayPlan(await fakeApp({ events: caredFor() }))
  expect(outcome.ok && outcome.plan.days).toHaveLength(14)
  expect(today?.day).toBe(1)
  expect(today?.steps.some(({ knot: id }) => id === levator.id)).toBe(true)
  expect(knots).toEqual([levator])
  expect(setup.minutesADay).toBe(10)
  expect(assessment.tier).toBe('self-care')
  expect(path).toEqual({ done: [], doneToday: false, day: 1 })
})

test('a person who chose no knot gets the likeliest of what they painted', async () => {
  const { knots, candidates, painted } = todayPlan(await fakeApp({ events: caredFor({ knots: [] }) }))
  expect(painted).toEqual({ [levator.place]: 1 })
  expect(candidates.length).toBeGreaterThan(0)
  expect(knots.map(({ muscle }) => muscle)).toContain(candidates[0]?.muscle)
  expect(knots.every(({ side }) => side === 'L')).toBe(true)
})

test('a painting of an older version counts each of its places whole', async () => {
  const old: EventData = { type: 'pain-painted', painting: [], places: ['interscapular.R'], intensity: 4 }
  const { painted, candidates } = todayPlan(await fakeApp({ events: [happened(old)] }))
  expect(painted).toEqual({ 'interscapular.R': 1 })
  expect(candidates.every(({ side }) => side === 'R')).toBe(true)
})

test('habits and presses told since the painting change what is likely', async () => {
  const events = caredFor({ knots: [] })
  const before = todayPlan(await fakeApp({ events })).candidates
  const { causes, aggravations } = muscles['levator-scapulae']
  const habits: readonly EventData[] = [
    { type: 'habits-ticked', causes, aggravations: [] },
    { type: 'habits-ticked', causes: [], aggravations },
  ]
  const press = { triggerPoint: levator.triggerPoint, side: 'L', tenderness: 9, familiar: true } as const
  const pressed: EventData = { type: 'spot-pressed', press: { ...press, spreadsTo: [] } }
  const scoreOf = (candidates: typeof before) =>
    candidates.find(({ muscle }) => muscle === 'levator-scapulae')?.score ?? 0
  const scores = await Promise.all(
    [...habits, pressed].map(async told =>
      scoreOf(todayPlan(await fakeApp({ events: [...events, happened(told)] })).candidates),
    ),
  )
  for (const score of scores) expect(score).toBeGreaterThan(scoreOf(before))
})

test('pain told a moment ago counts instead of the pain of the check', async () => {
  const app = await fakeApp({ events: caredFor({ answers: { painNow: 2 } }) })
  expect(todayPlan(app).today?.phase).toBe('p2-release')
  expect(todayPlan(app, 7).today?.phase).toBe('flare')
  const still = await fakeApp({ events: caredFor({ answers: { painNow: 7 } }) })
  expect(todayPlan(still).today?.phase).toBe('flare')
  expect(todayPlan(still, 0).today?.phase).not.toBe('flare')
})

test('what was done before midnight is a day of the plan by the morning, and a missed day is none', async () => {
  const platform = createFakePlatform()
  const evening = new Date(2026, 2, 1, 23, 40).getTime()
  const events = [
    ...caredFor({ at: evening }),
    ...session({ id: 's', at: evening + 300_000, before: 4, after: 3 }),
  ]
  const app = await fakeApp({ platform, events })
  expect(todayPlan(app).path.day).toBe(2)
  platform.clock.set(4 * DAY_MS)
  expect(todayPlan(app).path).toMatchObject({ done: ['2026-03-01'], day: 2 })
})

test('what was pressed yesterday with too much soreness is left alone today', async () => {
  const platform = createFakePlatform()
  const yesterday = MONDAY_NINE - DAY_MS
  const before = await fakeApp({ events: caredFor({ at: yesterday, knots: [pressing] }) })
  const steps = todayPlan(before).today?.steps ?? []
  const done: readonly EventData[] = [
    { type: 'session-started', session: 's', steps, painBefore: 3 },
    ...steps.map((_, step): EventData => {
      return { type: 'step-finished', session: 's', step, outcome: 'done', lighter: 0 }
    }),
    { type: 'session-ended', session: 's', how: 'done' },
    { type: 'session-rated', session: 's', pain: 3 },
    { type: 'soreness-noted', session: 's', soreness: 'longer' },
  ]
  const events = [...caredFor({ at: yesterday, knots: [pressing] })]
  const presses = (steps: readonly { readonly knot?: string }[] = []) =>
    steps.some(step => step.knot !== undefined)
  const app = await fakeApp({
    platform,
    events: [...events, ...done.map(one => happened(one, yesterday + 3_600_000))],
  })
  expect(presses(steps)).toBe(true)
  expect(presses(todayPlan(app).today?.steps)).toBe(false)
})

test('a review that finds it worse for days stops the pressing', async () => {
  const start = new Date(2026, 1, 20, 9).getTime()
  const presses = async (painAtTheEnd: number) => {
    const days = Array.from({ length: 11 }, (_, index): EventData => {
      const day = localDayText(start + index * DAY_MS)
      return { type: 'day-noted', day, painAverage: index < 7 ? 3 : painAtTheEnd }
    })
    const noted = days.map(day => happened(day, MONDAY_NINE - 1))
    const app = await fakeApp({ events: [...caredFor({ at: start }), ...noted] })
    return todayPlan(app).today?.steps.some(step => step.knot !== undefined)
  }
  expect(await presses(3)).toBe(true)
  expect(await presses(7)).toBe(false)
})

test('a person on trial presses with what was drawn for this session', async () => {
  const trialOf = (seed: number): Trial => {
    return { kind: 'order', a: 'pressure-first', b: 'stretch-first', seed, startedAt: MONDAY_NINE - DAY_MS }
  }
  const drawn = await Promise.all(
    [6, 7].map(async seed => {
      const trial = trialOf(seed)
      const events = [
        ...caredFor({ at: MONDAY_NINE - DAY_MS }),
        happened({ type: 'trial-started', trial }, MONDAY_NINE - DAY_MS),
      ]
      const steps = todayPlan(await fakeApp({ events })).today?.steps ?? []
      const press = steps.findIndex(step => step.knot !== undefined)
      const stretch = steps.findIndex(step => step.technique === 'stretch')
      expect(Math.min(press, stretch)).toBeGreaterThanOrEqual(0)
      expect(press < stretch ? 'pressure-first' : 'stretch-first').toBe(assignmentFor(trial, 0))
      return assignmentFor(trial, 0)
    }),
  )
  expect(new Set(drawn).size).toBe(2)
})
