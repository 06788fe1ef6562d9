/** What a physiotherapist looks for in two weeks: the exercise that fits, and nothing twice for want of another. */
import { expect, test } from 'vitest'
import { MUSCLES, TOOLS } from '#core/vocabulary/ids.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { knot, planOf, presses, stepsOf, techniquesOf } from '#test/builders/plans.ts'

const BALLS = ['hands', 'socks', 'tennis-ball'] as const
const EVERY_TOOL = [...BALLS, 'two-balls', 'lacrosse-ball', 'roller', 'cane', 'heat-pad', 'band'] as const

test('in a quarter of an hour every day holds warmth or a walk, also where warmth had its turn and no room', () => {
  const made = planOf({
    knots: [
      knot('rhomboid-major'),
      knot('rhomboid-major', { id: 'rhomboid-major-1.R', side: 'R', place: 'interscapular.R' }),
      knot('rhomboid-minor'),
    ],
    setup: { tools: EVERY_TOOL, minutesADay: 15 },
  })
  const without = made.days.filter(
    ({ day, steps }) =>
      day !== 12 && !steps.some(({ technique }) => technique === 'heat' || technique === 'aerobic'),
  )
  expect(without.map(({ day }) => day)).toEqual([])
})

test('a sore neck turns within comfort in every session: that is its exercise, the others take turns', () => {
  const made = planOf({
    knots: [knot('levator-scapulae'), knot('splenius-cervicis')],
    answers: { painNow: 5, durationDays: 2 },
    setup: { tools: BALLS },
  })
  for (const { day, steps } of made.days) {
    const turns = steps.findIndex(({ movement }) => movement === 'mo-neck-turn')
    expect(turns, `day ${day}`).not.toBe(-1)
    expect(turns, `day ${day}`).toBeGreaterThan(steps.findLastIndex(presses))
  }
  const others = stepsOf(made).flatMap(({ movement }) => (movement?.startsWith('mo-') ? [movement] : []))
  expect(new Set(others).size).toBeGreaterThanOrEqual(3)
})

test('no easy movement comes twice in one session, also where there is little else to do', () => {
  const minor = planOf({ answers: { age: 16 }, setup: { minutesADay: 20 } })
  const sore = planOf({ answers: { painNow: 7 }, setup: { minutesADay: 20 } })
  const usual = planOf({ knots: [knot('quadratus-lumborum')], setup: { tools: BALLS, minutesADay: 20 } })
  for (const { day, steps } of [...minor.days, ...sore.days, ...usual.days]) {
    const names = steps.flatMap(({ movement, side }) =>
      movement?.startsWith('mo-') ? [`${movement} ${side ?? ''}`] : [],
    )
    expect(names, `day ${day}`).toEqual([...new Set(names)])
  }
})

test('a runner’s hip gets its own strength first: the outer hip, not only the trunk', () => {
  const made = planOf({
    knots: [knot('gluteus-medius'), knot('piriformis'), knot('iliocostalis-lumborum')],
    setup: { tools: BALLS, minutesADay: 15 },
  })
  const floor = stepsOf(made).flatMap(({ technique, movement, side }) =>
    technique === 'core' && movement !== undefined && side !== 'R' ? [movement] : [],
  )
  const own: readonly string[] = [
    ...muscles['gluteus-medius'].strengthen,
    ...muscles.piriformis.strengthen,
    ...muscles['iliocostalis-lumborum'].strengthen,
  ]
  expect(floor).toContain('ex-clamshell')
  expect(floor.filter(name => own.includes(name)).length).toBeGreaterThan(floor.length / 2)
})

test('nobody who is pregnant carries a weight on one side, or stands with crossed legs', () => {
  const made = planOf({
    knots: [knot('quadratus-lumborum'), knot('multifidi-rotatores')],
    answers: { age: 32, pregnancy: 'yes', pregnancyWeeks: 30 },
    setup: { tools: BALLS, minutesADay: 20 },
  })
  const names = stepsOf(made).map(({ movement }) => movement)
  expect(names).not.toContain('ex-suitcase-carry')
  expect(names).not.toContain('st-itb-cross')
})

test('who may not walk and has three minutes is told of a break on some day at least', () => {
  const made = planOf({ answers: { age: 16 }, setup: { minutesADay: 3 } })
  expect(techniquesOf(stepsOf(made))).toContain('break')
})

test('who has only a chair and three minutes is told of a break too', () => {
  const made = planOf({ setup: { minutesADay: 3, positions: ['chair'] } })
  expect(techniquesOf(stepsOf(made))).toContain('break')
})

test('with every tool at hand a muscle meets each tool it bears in two weeks, but the hard ball of later weeks', () => {
  for (const muscle of MUSCLES) {
    const made = planOf({ knots: [knot(muscle)], setup: { tools: TOOLS, minutesADay: 10 } })
    const used = new Set<string>(
      stepsOf(made)
        .filter(presses)
        .map(({ tool }) => tool),
    )
    const borne: readonly string[] = muscles[muscle].releases.map(({ tool }) => tool)
    const missing = borne.filter(tool => tool !== 'lacrosse-ball' && !used.has(tool))
    expect(missing, muscle).toEqual([])
  }
})
