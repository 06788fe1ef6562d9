/** The first plan somebody gets. */
import { expect, test } from 'vitest'
import {
  firstOf,
  having,
  knot,
  knowledge,
  planOf,
  presses,
  pressingDays,
  requestOf,
  saying,
  stepsOf,
  techniquesOf,
  withBall,
} from '#test/builders/plans.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { assess } from '#core/safety/assess.ts'
import { plan, planOneDay } from './plan.ts'
import { regionOf } from '#core/vocabulary/regions.ts'

test('a desk worker with one levator knot and a tennis ball presses it, moves, stretches, and grows into strength', () => {
  const made = planOf({ knots: [knot('levator-scapulae')], setup: withBall })
  const names = firstOf(made).steps.map(step => step.movement ?? step.technique)
  expect(names).toContain('pressure')
  expect(names.indexOf('st-levator')).toBeGreaterThan(names.indexOf('pressure'))
  expect(pressingDays(made)).not.toContain(4)
  expect(techniquesOf(stepsOf(made))).toContain('strength-2min')
  expect(made.days.every(({ minutes }) => Math.abs(minutes - 10) <= 1)).toBe(true)
})

test('a runner with glute knots presses them at the wall; the roller stays off what is not the mid back', () => {
  const made = planOf({
    knots: [knot('gluteus-medius'), knot('gluteus-maximus')],
    setup: { tools: ['hands', 'socks', 'roller'], minutesADay: 20 },
  })
  const pressed = stepsOf(made).filter(presses)
  expect(new Set(pressed.map(({ muscle }) => muscle))).toEqual(new Set(['gluteus-medius', 'gluteus-maximus']))
  expect(pressed.every(({ posture }) => posture === 'wall')).toBe(true)
  expect(techniquesOf(stepsOf(made))).toContain('aerobic')
})

test('somebody on blood thinners is pressed lightly, never lying on a tool, never with a gun', () => {
  const made = planOf({
    answers: having('anticoagulant'),
    knots: [knot('iliocostalis-thoracis'), knot('gluteus-maximus')],
    setup: { tools: ['roller', 'gun', 'tennis-ball', 'two-balls'], minutesADay: 20 },
  })
  const pressed = stepsOf(made).filter(presses)
  expect(pressed.length).toBeGreaterThan(0)
  expect(pressed.every(({ maxPain, posture }) => maxPain <= 3 && posture === 'wall')).toBe(true)
  expect(made.leftOut.find(({ technique }) => technique === 'gun')?.reason).toBe('contraindicated')
})

test('pregnant for 30 weeks there is no lying flat and at most a quarter of an hour of warmth', () => {
  const made = planOf({
    answers: { pregnancy: 'yes', pregnancyWeeks: 30, age: 31 },
    knots: [knot('gluteus-medius')],
    setup: { tools: ['heat-pad', 'tennis-ball'], minutesADay: 20 },
  })
  const steps = stepsOf(made)
  expect(steps.some(({ posture }) => posture === 'lying' || posture === 'prone')).toBe(false)
  const heat = steps.filter(({ technique }) => technique === 'heat')
  expect(heat.length).toBeGreaterThan(0)
  expect(heat.every(({ seconds }) => seconds <= 900)).toBe(true)
})

test('at 72 with thin bones there is no roller on the back, no curl-up and no bending under load', () => {
  const made = planOf({
    answers: { age: 72, ...having('osteoporosis') },
    knots: [knot('upper-trapezius'), knot('rectus-abdominis')],
    setup: { tools: ['hands', 'roller'], minutesADay: 20 },
  })
  const names = stepsOf(made).map(({ movement }) => movement)
  for (const banned of ['ex-curl-up', 'st-seated-fold', 'st-thoracic-ext', 'mo-jumping-jack'] as const)
    expect(names).not.toContain(banned)
  expect(techniquesOf(stepsOf(made))).not.toContain('roller')
})

test('20 hours after an injury with swelling there is cold, easy movement and rest: no heat, pressing or stretching', () => {
  const made = planOf({
    answers: { durationDays: 0.8, onset: 'after-trauma', ...having('injury-48h', 'swelling-here') },
    setup: { tools: ['cold-pack', 'heat-pad', 'tennis-ball'], minutesADay: 20 },
  })
  const first = techniquesOf(firstOf(made).steps)
  expect(firstOf(made).phase).toBe('p0-acute')
  expect(first).toContain('cold')
  for (const banned of ['heat', 'ball-wall', 'pressure', 'stretch'] as const)
    expect(first).not.toContain(banned)
})

test('after six weeks without change there is light pressing only, until somebody has looked at it', () => {
  const made = planOf({ answers: { durationDays: 44, ...saying('no-improve-6wk') }, setup: withBall })
  const pressed = stepsOf(made).filter(presses)
  expect(pressed.length).toBeGreaterThan(0)
  expect(requestOf({ answers: saying('no-improve-6wk') }).assessment.tier).toBe('gp-soon')
  expect(pressed.every(({ maxPain }) => maxPain <= 3)).toBe(true)
})

test('knots in the same place for three months: the weight moves from releasing to preventing', () => {
  const story = { answers: { durationDays: 95, course: 'fluctuating' as const }, setup: withBall }
  const made = planOf(story)
  const usual = planOf({ setup: withBall })
  expect(requestOf(story).assessment.reasons.map(({ id }) => id)).toContain('three-months-again-and-again')
  expect(made.days.every(({ phase }) => phase === 'p3-rebuild')).toBe(true)
  expect(pressingDays(made).length).toBeLessThan(pressingDays(usual).length)
  expect(techniquesOf(firstOf(made).steps)).toContain('strength-2min')
})

test('a bad day of pain 7 is warmth, easy movement and breathing, in three minutes if need be', () => {
  const bad = firstOf(planOf({ answers: { painNow: 7 }, setup: { minutesADay: 3, tools: ['heat-pad'] } }))
  expect(bad.note).toContain('Very sore')
  expect(bad.steps.some(presses)).toBe(false)
  expect(bad.minutes).toBeLessThanOrEqual(3.3)
  const long = firstOf(planOf({ answers: { painNow: 7 }, setup: { minutesADay: 20, tools: ['heat-pad'] } }))
  expect(techniquesOf(long.steps)).toContain('heat')
  const tools = ['heat-pad', 'cold-pack'] as const
  const drawn = planOf({
    answers: { painNow: 7 },
    setup: { minutesADay: 20, tools },
    history: { trial: 'contrast' },
  })
  expect(techniquesOf(firstOf(drawn).steps)).toContain('heat')
})

test('one day alone is the same as in the fourteen, and each step knows why it is there', () => {
  const request = requestOf({ setup: { minutesADay: 20 } })
  const made = planOf({ setup: { minutesADay: 20 } })
  for (const day of made.days) expect(planOneDay(request, knowledge, day.day)).toEqual(day)
  for (const { why } of stepsOf(made)) expect(why.words.length * why.sources.length).toBeGreaterThan(0)
  expect(regionOf(knot('rhomboid-major').place)).toBe('interscapular')
})

test('who answered that they are under 18 gets no stretch and no aerobic work, also without telling an age', () => {
  const request = requestOf({ answers: saying('under18') })
  const { age: _age, ...answers } = request.answers
  const assessment = assess(answers, safety)
  const outcome = plan({ ...request, answers, assessment, openQuestions: 'asked-elsewhere' }, knowledge)
  const given = outcome.ok ? techniquesOf(stepsOf(outcome.plan)) : []
  expect(given).not.toContain('stretch')
  expect(given).not.toContain('aerobic')
  expect(given).toContain('mobility')
})

test('only a chair means a chair: nobody stands, walks or leans on a wall', () => {
  for (const muscle of ['levator-scapulae', 'quadratus-lumborum'] as const) {
    for (const minutesADay of [5, 10, 20] as const) {
      const made = planOf({
        knots: [knot(muscle)],
        setup: { tools: ['hands', 'gun', 'band'], positions: ['chair'], minutesADay },
      })
      expect(new Set(stepsOf(made).map(({ posture }) => posture))).toEqual(new Set(['sitting']))
      expect(techniquesOf(stepsOf(made))).not.toContain('aerobic')
      expect(made.leftOut.find(({ technique }) => technique === 'aerobic')?.reason).toBe('no-position')
    }
  }
})

test('a low back on a chair is stretched every day, in more than one way', () => {
  const made = planOf({ knots: [knot('quadratus-lumborum')], setup: { positions: ['chair'] } })
  const stretches = made.days.map(({ steps }) =>
    steps.flatMap(({ technique, movement }) => (technique === 'stretch' ? (movement ?? []) : [])),
  )
  expect(stretches.every(({ length }) => length > 0)).toBe(true)
  expect(new Set(stretches.flat()).size).toBeGreaterThan(2)
})

test('a low back on a chair is moved in two ways of its own on the first day', () => {
  const made = planOf({
    knots: [knot('quadratus-lumborum')],
    setup: { tools: ['hands'], positions: ['chair'], minutesADay: 20 },
  })
  const moves = firstOf(made).steps.flatMap(({ movement }) => movement ?? [])
  const ofTheLowBack = moves.filter(move =>
    ['mo-trunk-turn', 'mo-seated-tilt', 'mo-seated-bend'].includes(move),
  )
  expect(ofTheLowBack.length).toBeGreaterThan(1)
})

test('hands, a chair and three minutes hold one light press, after the first three days too', () => {
  const setup = { tools: ['hands'], positions: ['chair'], minutesADay: 3 } as const
  const days = pressingDays(planOf({ knots: [knot('levator-scapulae')], setup }))
  expect(days.filter(day => day > 3).length).toBeGreaterThan(2)
})
