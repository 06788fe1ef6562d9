import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safety } from '#knowledge/safety.ts'
import { CONDITIONS, FLAGS, ONSETS, type Answers, type Condition, type Flag } from './answers.ts'
import { assess } from './assess.ts'
import { allowanceFor, blockedPractices } from './limits.ts'
import { TIERS, type Tier } from './safety.ts'

const known = (more: Partial<Answers> = {}): Answers => ({
  age: 35,
  sex: 'female',
  pregnancy: 'no',
  places: ['neck-shoulder-angle.L'],
  durationDays: 4,
  onset: 'gradual',
  painNow: 4,
  course: 'same',
  mechanical: 'yes',
  pressReproduces: 'yes',
  flags: Object.fromEntries(FLAGS.map(flag => [flag, 'no'])),
  conditions: Object.fromEntries(CONDITIONS.map(condition => [condition, 'no'])),
  ...more,
})
const withFlags = (answers: Answers, ...flags: readonly Flag[]): Answers => ({
  ...answers,
  flags: { ...answers.flags, ...Object.fromEntries(flags.map(flag => [flag, 'yes'])) },
})
const withConditions = (answers: Answers, ...conditions: readonly Condition[]): Answers => ({
  ...answers,
  conditions: {
    ...answers.conditions,
    ...Object.fromEntries(conditions.map(condition => [condition, 'yes'])),
  },
})
const rank = (answers: Answers): number => TIERS.indexOf(assess(answers, safety).tier)

test('somebody with an ordinary knot and every question answered may care for themselves', () => {
  expect(assess(known(), safety)).toMatchObject({ tier: 'self-care', unasked: [], reasons: [] })
})

test('a question without an answer is asked, never taken for a no', () => {
  const { 'saddle-numb': _left, ...flags } = known().flags
  expect(assess({ ...known(), flags }, safety).unasked).toEqual(['saddle-numb'])
  expect(assess({ flags: {}, conditions: {} }, safety).unasked.length).toBeGreaterThan(50)
})

test.each<[string, Tier, Answers]>([
  ['numb between the legs', 'emergency-now', withFlags(known(), 'saddle-numb')],
  ['fever and diabetes', 'emergency-now', withConditions(withFlags(known(), 'fever'), 'diabetes')],
  ['fever alone', 'same-day', withFlags(known(), 'fever')],
  ['pain of nine', 'same-day', known({ painNow: 9 })],
  [
    'cancer years ago, at chest level',
    'same-day',
    withConditions(known({ places: ['interscapular.L'] }), 'cancer'),
  ],
  ['six weeks without change', 'gp-soon', known({ durationDays: 50 })],
  ['sixteen years old', 'gp-soon', known({ age: 16 })],
  ['pregnant with an ordinary knot', 'self-care-caution', known({ pregnancy: 'yes' })],
  ['blood thinners and an ordinary knot', 'self-care-caution', withConditions(known(), 'anticoagulant')],
  ['six weeks, but getting better', 'self-care', known({ durationDays: 50, course: 'better' })],
])('%s: %s', (_who, tier, answers) => {
  expect(assess(answers, safety).tier).toBe(tier)
})

test('pain that eases with rubbing lowers nothing', () => {
  for (const flag of FLAGS) {
    const answers = withFlags(known({ pressReproduces: 'no' }), flag)
    if (flag === 'pleuritic') continue
    expect(rank(answers), flag).toBeLessThanOrEqual(
      Math.max(rank(answers), rank({ ...answers, pressReproduces: 'yes' })),
    )
    expect(rank({ ...answers, pressReproduces: 'yes' }), flag).toBeGreaterThanOrEqual(
      TIERS.indexOf(safety.questions[flag].tier),
    )
  }
})

const contexts: readonly Answers[] = [16, 30, 50, 70].flatMap(age =>
  (['neck-shoulder-angle.L', 'interscapular.R', 'lower-lumbar-paraspinal.L'] as const).flatMap(place =>
    (['no', 'yes'] as const).map(pregnancy => known({ age, places: [place], pregnancy })),
  ),
)

test('one more sign never makes it less urgent, alone or with a second one', () => {
  for (const context of contexts) {
    const alone = new Map(FLAGS.map(flag => [flag, rank(withFlags(context, flag))]))
    const none = rank(context)
    for (const first of FLAGS) {
      expect(alone.get(first), first).toBeGreaterThanOrEqual(none)
      for (const second of FLAGS) {
        const both = rank(withFlags(context, first, second))
        if (both < (alone.get(first) ?? 0)) expect.fail(`${first} + ${second} is less urgent than ${first}`)
      }
    }
  }
})

test('not knowing is never safer than a no', () => {
  const answer = fc.constantFrom('yes' as const, 'no' as const, undefined)
  const flags = fc.record(Object.fromEntries(FLAGS.map(flag => [flag, answer])))
  fc.assert(
    fc.property(flags, fc.constantFrom(...contexts), fc.constantFrom(...ONSETS), (drawn, context, onset) => {
      const unknown: Answers = {
        ...context,
        onset,
        flags: Object.fromEntries(Object.entries(drawn).filter(([, v]) => v)),
      }
      const noed: Answers = { ...unknown, flags: { ...known().flags, ...unknown.flags } }
      expect(rank(unknown)).toBeGreaterThanOrEqual(rank(noed))
    }),
    { numRuns: 300 },
  )
})

test('nobody with a neck knot is offered a massage gun, sleep on heat or pressure at the front', () => {
  const blocks = blockedPractices(assess(known(), safety).limits, 'self-care', known().places ?? [])
  expect(blocks).toEqual(['gun', 'sleep-on-heat', 'press-front-neck'])
})

test('a person on blood thinners presses lightly and never uses a massage gun', () => {
  const { limits } = assess(withConditions(known(), 'anticoagulant'), safety)
  expect(allowanceFor(limits, 'gun').allowed).toBe(false)
  expect(allowanceFor(limits, 'ball-wall')).toMatchObject({ allowed: true, maxPain: 3 })
})

test('somebody with thin bones never rolls on spine or ribs', () => {
  const { limits } = assess(withConditions(known(), 'osteoporosis'), safety)
  expect(allowanceFor(limits, 'roller', 'mid-thoracic-paraspinal').allowed).toBe(false)
  expect(allowanceFor(limits, 'pressure', 'upper-shoulder-ridge')).toMatchObject({
    allowed: true,
    maxPain: 3,
  })
})

test('with an urgent tier no practice that touches the body is left', () => {
  const { limits, tier } = assess(withFlags(known(), 'tearing'), safety)
  const blocks = blockedPractices(limits, tier, [])
  for (const practice of ['pressure', 'heat', 'stretch', 'roller', 'cold', 'mobility'] as const)
    expect(blocks).toContain(practice)
})
