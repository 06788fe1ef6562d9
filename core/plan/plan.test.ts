import fc from 'fast-check'
import { expect, test } from 'vitest'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { whileWaiting } from '#knowledge/safety/while-waiting.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { CONDITIONS, FLAGS, type Answers, type Condition } from '#core/vocabulary/answers.ts'
import { assess } from '#core/safety/assess.ts'
import type { DayPlan } from './day-plan.ts'
import { MUSCLES, TOOLS } from '#core/vocabulary/ids.ts'
import type { Knot } from '#core/locate/knot.ts'
import { allowanceFor } from '#core/safety/limits.ts'
import { MINUTES_A_DAY, type PlanRequest, type Setup } from '#core/plan/context/request.ts'
import { plan } from './plan.ts'
import { regionOf } from '#core/vocabulary/regions.ts'

const knowledge = { muscles, techniques, movements, regions }
const setup: Setup = {
  tools: ['hands', 'socks'],
  positions: ['wall', 'chair', 'floor', 'bed'],
  minutesADay: 10,
  helped: false,
}
const healthy: Answers = {
  age: 36,
  sex: 'female',
  pregnancy: 'no',
  places: ['neck-shoulder-angle.L'],
  durationDays: 5,
  onset: 'gradual',
  painNow: 4,
  course: 'same',
  mechanical: 'yes',
  pressReproduces: 'yes',
  flags: Object.fromEntries(FLAGS.map(flag => [flag, 'no'])),
  conditions: Object.fromEntries(CONDITIONS.map(condition => [condition, 'no'])),
}
const withConditions = (...conditions: readonly Condition[]): Answers => ({
  ...healthy,
  conditions: { ...healthy.conditions, ...Object.fromEntries(conditions.map(c => [c, 'yes' as const])) },
})
const knotOf = (muscle: Knot['muscle'], side: Knot['side'] = 'L'): Knot => {
  const [point] = muscles[muscle].triggerPoints
  return {
    id: `${point.id}.${side}`,
    muscle,
    side,
    triggerPoint: point.id,
    place: `${point.local[0]}.${side}`,
    state: 'active',
  }
}
const request = (answers: Answers, knots: readonly Knot[], more: Partial<Setup> = {}): PlanRequest => ({
  assessment: assess(answers, safety),
  whileWaiting,
  answers,
  knots,
  setup: { ...setup, ...more },
  seed: 0,
})
const daysOf = (asked: PlanRequest): readonly DayPlan[] => {
  const outcome = plan(asked, knowledge)
  return outcome.ok ? outcome.plan.days : []
}
const techniquesOf = (days: readonly DayPlan[]) =>
  new Set(days.flatMap(day => day.steps.map(step => step.technique)))

test('a desk worker with one levator knot and a tennis ball gets fourteen full days', () => {
  const days = daysOf(request(healthy, [knotOf('levator-scapulae')], { tools: ['hands', 'tennis-ball'] }))
  expect(days).toHaveLength(14)
  expect(days.every(day => day.steps.length > 3)).toBe(true)
  expect(days[0]?.steps.some(step => step.muscle === 'levator-scapulae' && step.side === 'L')).toBe(true)
})

test('nobody is planned for past an open safety question', () => {
  const { fever: _left, ...flags } = healthy.flags
  const asked = request({ ...healthy, flags }, [knotOf('levator-scapulae')])
  expect(plan(asked, knowledge)).toEqual({ ok: false, problem: 'questions-open' })
})

test('an urgent tier gives no plan at all', () => {
  const urgent = { ...healthy, flags: { ...healthy.flags, tearing: 'yes' as const } }
  expect(plan(request(urgent, []), knowledge)).toEqual({ ok: false, problem: 'needs-somebody' })
})

test('somebody on blood thinners is pressed at 3 of 10 at most', () => {
  const days = daysOf(
    request(withConditions('anticoagulant'), [knotOf('rhomboid-major')], { tools: ['tennis-ball', 'gun'] }),
  )
  for (const step of days.flatMap(day => day.steps))
    if (step.muscle) expect(step.maxPain).toBeLessThanOrEqual(3)
  expect(techniquesOf(days)).not.toContain('gun')
})

test('pregnant at 30 weeks nobody lies flat or on the belly', () => {
  const days = daysOf(
    request({ ...healthy, pregnancy: 'yes', pregnancyWeeks: 30 }, [knotOf('quadratus-lumborum')]),
  )
  expect(days.length).toBe(14)
  for (const step of days.flatMap(day => day.steps)) expect(['lying', 'prone']).not.toContain(step.posture)
})

test('at 72 with thin bones no roller and no curl-ups', () => {
  const answers = {
    ...withConditions('osteoporosis'),
    age: 72,
    places: ['mid-thoracic-paraspinal.L'] as const,
  }
  const days = daysOf(
    request(answers, [knotOf('iliocostalis-thoracis')], { tools: ['roller'], minutesADay: 20 }),
  )
  expect(techniquesOf(days)).not.toContain('roller')
  expect(days.flatMap(day => day.steps.map(step => step.movement))).not.toContain('ex-curl-up')
})

test('an injury 20 hours ago with swelling is cooled and moved easily, never heated or pressed', () => {
  const answers = { ...withConditions('injury-48h', 'swelling-here'), durationDays: 0.8 }
  const days = daysOf(
    request(answers, [knotOf('levator-scapulae')], { tools: ['cold-pack', 'heat-pad'], minutesADay: 20 }),
  )
  const first = new Set(days[0]?.steps.map(step => step.technique))
  expect(first).toContain('cold')
  for (const technique of ['heat', 'pressure', 'ball-wall', 'stretch'] as const)
    expect(first).not.toContain(technique)
})

test('on a bad day of pain 7 there is only warmth, easy movement and breathing', () => {
  const [today] = daysOf(
    request({ ...healthy, painNow: 7 }, [knotOf('levator-scapulae')], { minutesADay: 3 }),
  )
  for (const step of today?.steps ?? [])
    expect(['mobility', 'breath', 'heat', 'mindful']).toContain(
      step.technique.replace(/^(stay-active|sleep|ergo|break|hydrate)$/, 'mobility'),
    )
  expect(today?.note).toContain('Very sore')
})

const stepsOf = (asked: PlanRequest) => daysOf(asked).flatMap(day => day.steps)

test('the gun is for the seat, and comes after what is softer', () => {
  const seat: Knot = { ...knotOf('gluteus-medius'), place: 'buttock-upper.L' }
  const only = stepsOf(request(healthy, [seat], { tools: ['gun'], positions: ['bed'] }))
  expect(only.some(({ technique }) => technique === 'gun')).toBe(true)
  const both = stepsOf(request(healthy, [seat], { tools: ['gun', 'tennis-ball'] }))
  const tools = both.flatMap(({ tool, muscle }) => (muscle === undefined ? [] : [tool]))
  expect(tools[0]).toBe('tennis-ball')
  expect(tools).toContain('gun')
})

test('with a helper, spots that own hands do not reach are pressed with the helper’s hands, and said so', () => {
  const asked = request(healthy, [knotOf('rhomboid-major')], { tools: ['tennis-ball'], helped: true })
  const pressed = stepsOf(asked).filter(({ muscle }) => muscle !== undefined)
  expect(pressed.length).toBeGreaterThan(0)
  expect(pressed.every(({ tool, maxPain }) => tool === 'hands' && maxPain <= 3)).toBe(true)
  expect(pressed[0]?.why.words).toContain('Your helper presses here')
})

test('contrast leaves room for pressing', () => {
  const asked = request(healthy, [knotOf('rhomboid-major')], {
    tools: ['tennis-ball', 'heat-pad', 'cold-pack'],
    minutesADay: 15,
    warmth: 'contrast',
  })
  const released = daysOf(asked).find(({ day }) => day === 5)
  const names = released?.steps.map(({ technique }) => technique)
  expect(names).toContain('contrast')
  expect(names).toContain('ball-wall')
})

test('under 18 there is only easy movement and breathing', () => {
  const asked = request({ ...healthy, age: 16 }, [knotOf('rhomboid-major')], {
    tools: ['tennis-ball', 'heat-pad'],
    minutesADay: 15,
  })
  expect(stepsOf(asked).length).toBeGreaterThan(0)
  for (const { technique } of stepsOf(asked))
    expect(['mobility', 'breath', 'mindful', 'stay-active', 'sleep', 'ergo', 'break', 'hydrate']).toContain(
      technique,
    )
})

const requests = fc.record({
  conditions: fc.uniqueArray(fc.constantFrom(...CONDITIONS), { maxLength: 4 }),
  muscles: fc.uniqueArray(fc.constantFrom(...MUSCLES), { maxLength: 3 }),
  side: fc.constantFrom('L' as const, 'R' as const),
  tools: fc.uniqueArray(fc.constantFrom(...TOOLS), { maxLength: 6 }),
  minutesADay: fc.constantFrom(...MINUTES_A_DAY),
  painNow: fc.integer({ min: 0, max: 7 }),
  age: fc.integer({ min: 18, max: 90 }),
  seed: fc.integer({ min: 0, max: 50 }),
})

test('no plan holds a step the person must not do, a tool they lack, or an overdose', () => {
  fc.assert(
    fc.property(requests, drawn => {
      const answers = { ...withConditions(...drawn.conditions), painNow: drawn.painNow, age: drawn.age }
      const asked = {
        ...request(
          answers,
          drawn.muscles.map(muscle => knotOf(muscle, drawn.side)),
          { tools: drawn.tools, minutesADay: drawn.minutesADay },
        ),
        seed: drawn.seed,
      }
      for (const day of daysOf(asked)) {
        expect(day.steps.length).toBeGreaterThan(0)
        expect(
          Math.abs(day.minutes - drawn.minutesADay) <= drawn.minutesADay * 0.1 || day.note !== undefined,
        ).toBe(true)
        const spots = new Set(day.steps.flatMap(step => (step.knot ? [step.knot] : [])))
        expect(spots.size).toBeLessThanOrEqual(3)
        for (const step of day.steps) {
          const allowance = allowanceFor(
            asked.assessment.limits,
            step.technique,
            step.place && regionOf(step.place),
          )
          expect(allowance.allowed, step.technique).toBe(true)
          expect(['hands', 'none', ...drawn.tools]).toContain(step.tool)
          if (!step.muscle) continue
          expect(muscles[step.muscle].self).not.toBe('no')
          expect(step.place && regions[regionOf(step.place)].noPress).toBe(false)
          expect(step.seconds * step.repeats).toBeLessThanOrEqual(90)
          expect(step.maxPain).toBeLessThanOrEqual(Math.min(5, allowance.maxPain))
        }
        const sided = day.steps.filter(step => step.movement && movements[step.movement].perSide)
        expect(sided.filter(s => s.side === 'L').length).toBe(sided.filter(s => s.side === 'R').length)
      }
    }),
    { numRuns: 400 },
  )
})

test('the same request gives the same plan', () => {
  const asked = request(healthy, [knotOf('infraspinatus')])
  expect(plan(asked, knowledge)).toEqual(plan(asked, knowledge))
})
