import { expect, test } from 'vitest'
import { safety } from '#knowledge/safety/safety.ts'
import { type Answers, type Condition } from '#core/vocabulary/answers.ts'
import { RESERVED_PRACTICES, TECHNIQUES } from '#core/vocabulary/ids.ts'
import { allowanceFor, blockedPractices, limitsOf, touches } from './limits.ts'
import type { Place } from '#core/vocabulary/regions.ts'
import type { Contraindication, Limit } from './types.ts'

const PRACTICES = [...TECHNIQUES, ...RESERVED_PRACTICES]

const nobody: Answers = { flags: {}, conditions: {} }
const having = (...conditions: readonly Condition[]): Answers => ({
  flags: {},
  conditions: Object.fromEntries(conditions.map(condition => [condition, 'yes'])),
})
const originsOf = (answers: Answers): ReadonlySet<string> =>
  new Set(limitsOf(answers, safety).map(({ of }) => of))

test.each<[Contraindication['of'], boolean, Answers]>([
  ['everybody', true, nobody],
  ['pregnant', true, { ...nobody, pregnancy: 'yes' }],
  ['pregnant', true, { ...nobody, pregnancy: 'possible' }],
  ['pregnant', false, { ...nobody, pregnancy: 'postpartum' }],
  ['pregnant', false, { ...nobody, pregnancy: 'no' }],
  ['pregnant', false, nobody],
  ['pregnant-20-weeks', true, { ...nobody, pregnancy: 'yes' }],
  ['pregnant-20-weeks', true, { ...nobody, pregnancy: 'yes', pregnancyWeeks: 20 }],
  ['pregnant-20-weeks', false, { ...nobody, pregnancy: 'yes', pregnancyWeeks: 19 }],
  ['pregnant-20-weeks', false, { ...nobody, pregnancy: 'possible', pregnancyWeeks: 30 }],
  ['postpartum', true, { ...nobody, pregnancy: 'postpartum' }],
  ['postpartum', false, { ...nobody, pregnancy: 'yes' }],
  ['age-65', true, { ...nobody, age: 65 }],
  ['age-65', false, { ...nobody, age: 64 }],
  ['age-65', false, nobody],
  ['after-trauma', true, { ...nobody, onset: 'after-trauma' }],
  ['after-trauma', true, { ...nobody, onset: 'after-trauma', durationDays: 42 }],
  ['after-trauma', false, { ...nobody, onset: 'after-trauma', durationDays: 43 }],
  ['after-trauma', false, { ...nobody, onset: 'sudden', durationDays: 1 }],
  ['after-trauma', false, nobody],
  ['injury-48h', true, having('injury-48h')],
  ['injury-48h', true, { ...nobody, onset: 'after-trauma' }],
  ['injury-48h', true, { ...nobody, onset: 'after-trauma', durationDays: 2 }],
  ['injury-48h', false, { ...nobody, onset: 'after-trauma', durationDays: 3 }],
  ['injury-48h', false, { ...nobody, onset: 'sudden', durationDays: 0 }],
  ['fever', true, { ...nobody, flags: { fever: 'yes' } }],
  ['fever', false, { ...nobody, flags: { fever: 'no' } }],
  ['diabetes', true, having('diabetes')],
  ['diabetes', false, { ...nobody, conditions: { diabetes: 'no' } }],
])('limits of %s hold (%s) for %j', (of, holds, answers) => {
  expect(originsOf(answers).has(of)).toBe(holds)
})

test('a fresh injury that was also ticked is told once', () => {
  const twice = limitsOf({ ...having('injury-48h'), onset: 'after-trauma' }, safety)
  const heat = twice.filter(({ of, practice }) => of === 'injury-48h' && practice === 'heat')
  expect(heat).toHaveLength(1)
})

test('a limit says what the table says and nothing it does not', () => {
  const rule = { of: 'everybody', practice: 'gun', limit: 'caution', because: 'b', sources: ['x'] } as const
  const contraindications = [
    rule,
    { ...rule, regions: ['sacrum'], maxPain: 3, maxSeconds: 60, askFirst: true },
  ] as const
  expect(limitsOf(nobody, { contraindications })).toStrictEqual([
    { practice: 'gun', kind: 'caution', of: 'everybody', because: 'b' },
    {
      practice: 'gun',
      kind: 'caution',
      of: 'everybody',
      because: 'b',
      regions: ['sacrum'],
      maxPain: 3,
      maxSeconds: 60,
      askFirst: true,
    },
  ])
  expect(limitsOf(nobody, { contraindications: [] })).toEqual([])
})

const limit = (more: Partial<Limit> = {}): Limit => ({
  practice: 'gun',
  kind: 'block',
  of: 'epilepsy',
  because: 'b',
  ...more,
})

test('a limit touches a person everywhere, where it hurts, or anywhere while nothing is painted', () => {
  expect(touches(limit(), ['sacrum.L'])).toBe(true)
  expect(touches(limit({ regions: ['sacrum'] }), ['sacrum.L', 'groin.R'])).toBe(true)
  expect(touches(limit({ regions: ['sacrum'] }), ['groin.R'])).toBe(false)
  expect(touches(limit({ regions: ['sacrum'] }), [])).toBe(true)
})

test('a practice is blocked when it is blocked everywhere, or in every place that hurts', () => {
  const blocks = (some: readonly Limit[], places: readonly Place[]) =>
    blockedPractices(some, 'self-care-caution', places)
  expect(blocks([limit()], [])).toEqual(['gun'])
  expect(blocks([limit({ kind: 'caution' })], [])).toEqual([])
  expect(blocks([limit({ regions: ['sacrum'] })], [])).toEqual([])
  expect(blocks([limit({ regions: ['sacrum'] })], ['sacrum.L', 'sacrum.R'])).toEqual(['gun'])
  expect(blocks([limit({ regions: ['sacrum'] })], ['sacrum.L', 'groin.R'])).toEqual([])
  expect(blocks([], ['sacrum.L'])).toEqual([])
})

test.each(['same-day', 'emergency-now'] as const)('with %s only what touches nothing is left', tier => {
  const blocked = new Set<string>(blockedPractices([], tier, ['sacrum.L']))
  expect(PRACTICES.filter(practice => !blocked.has(practice))).toEqual([
    'stay-active',
    'breath',
    'break',
    'ergo',
    'sleep',
    'hydrate',
  ])
  expect(blockedPractices([], 'gp-soon', ['sacrum.L'])).toEqual([])
})

test('what is allowed is the least of all that is said about the place', () => {
  const some: readonly Limit[] = [
    limit({ kind: 'caution', maxPain: 4, maxSeconds: 90 }),
    limit({ kind: 'caution', maxPain: 3, maxSeconds: 120, askFirst: true, because: 'c' }),
    limit({ kind: 'caution', maxPain: 3, because: 'c' }),
    limit({ regions: ['sacrum'], because: 'd' }),
    limit({ practice: 'heat', kind: 'block', maxPain: 0, because: 'e' }),
  ]
  const light = { maxPain: 3, maxSeconds: 90, askFirst: true }
  expect(allowanceFor(some, 'gun')).toEqual({ ...light, allowed: true, because: ['b', 'c'] })
  expect(allowanceFor(some, 'gun', 'groin')).toEqual({ ...light, allowed: true, because: ['b', 'c'] })
  expect(allowanceFor(some, 'gun', 'sacrum')).toEqual({ ...light, allowed: false, because: ['b', 'c', 'd'] })
  expect(allowanceFor(some, 'cold', 'sacrum')).toEqual({
    allowed: true,
    maxPain: 10,
    maxSeconds: Number.POSITIVE_INFINITY,
    askFirst: false,
    because: [],
  })
})

test('nobody with a neck knot is offered a massage gun, sleep on heat or pressure at the front', () => {
  const blocks = blockedPractices(limitsOf(nobody, safety), 'self-care', ['neck-shoulder-angle.L'])
  expect(blocks).toEqual(['gun', 'sleep-on-heat', 'press-front-neck'])
})
