import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safety } from '#knowledge/safety/safety.ts'
import { CONDITIONS, FLAGS, ONSETS, PREGNANCIES, type Answers } from '#core/vocabulary/answers.ts'
import { assess } from './assess.ts'
import { RESERVED_PRACTICES, TECHNIQUES } from '#core/vocabulary/ids.ts'
import { allowanceFor, limitsOf } from './limits.ts'
import { REGIONS, type Region } from '#core/vocabulary/regions.ts'

const PRACTICES = [...TECHNIQUES, ...RESERVED_PRACTICES]

const nobody: Answers = { flags: {}, conditions: {} }
const yesNo = fc.constantFrom('yes' as const, 'no' as const, undefined)
const answersOf: fc.Arbitrary<Answers> = fc
  .record({
    age: fc.option(fc.integer({ min: 10, max: 90 }), { nil: undefined }),
    pregnancy: fc.option(fc.constantFrom(...PREGNANCIES), { nil: undefined }),
    onset: fc.option(fc.constantFrom(...ONSETS), { nil: undefined }),
    durationDays: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
    flags: fc.record(Object.fromEntries(FLAGS.map(flag => [flag, yesNo]))),
    conditions: fc.record(Object.fromEntries(CONDITIONS.map(condition => [condition, yesNo]))),
  })
  .map(({ age, pregnancy, onset, durationDays, flags, conditions }) => ({
    ...(age === undefined ? {} : { age }),
    ...(pregnancy === undefined ? {} : { pregnancy }),
    ...(onset === undefined ? {} : { onset }),
    ...(durationDays === undefined ? {} : { durationDays }),
    flags: known(flags),
    conditions: known(conditions),
  }))

function known(drawn: Readonly<Record<string, 'yes' | 'no' | undefined>>): Record<string, 'yes' | 'no'> {
  return Object.fromEntries(Object.entries(drawn).flatMap(([key, value]) => (value ? [[key, value]] : [])))
}

/** True where the first allows at most what the second allows, for every practice, everywhere and at one region. */
function atMost(first: Answers, second: Answers, region: Region): boolean {
  const less = limitsOf(first, safety)
  const more = limitsOf(second, safety)
  return PRACTICES.every(practice =>
    [undefined, region].every(where => {
      const a = allowanceFor(less, practice, where)
      const b = allowanceFor(more, practice, where)
      return (
        (b.allowed || !a.allowed) &&
        a.maxPain <= b.maxPain &&
        a.maxSeconds <= b.maxSeconds &&
        (a.askFirst || !b.askFirst)
      )
    }),
  )
}

test('one more condition never takes a limit away', () => {
  fc.assert(
    fc.property(
      answersOf,
      fc.constantFrom(...CONDITIONS),
      fc.constantFrom(...REGIONS),
      (answers, condition, region) => {
        const more = { ...answers, conditions: { ...answers.conditions, [condition]: 'yes' as const } }
        const before = limitsOf(answers, safety)
        const after = new Set(limitsOf(more, safety))
        expect(before.every(each => after.has(each))).toBe(true)
        expect(atMost(more, answers, region)).toBe(true)
      },
    ),
    { numRuns: 60 },
  )
})

test('one more sign never takes a limit away', () => {
  fc.assert(
    fc.property(answersOf, fc.constantFrom(...FLAGS), fc.constantFrom(...REGIONS), (answers, flag, region) =>
      atMost({ ...answers, flags: { ...answers.flags, [flag]: 'yes' } }, answers, region),
    ),
    { numRuns: 60 },
  )
})

test('a condition not asked never allows more than a no, and has to be asked before anything is done', () => {
  fc.assert(
    fc.property(
      answersOf,
      fc.constantFrom(...CONDITIONS),
      fc.constantFrom(...REGIONS),
      (answers, condition, region) => {
        const { [condition]: _left, ...others } = answers.conditions
        const unasked = { ...answers, conditions: others }
        const noed = { ...answers, conditions: { ...others, [condition]: 'no' as const } }
        expect(atMost(unasked, noed, region)).toBe(true)
        const { tier, unasked: open } = assess(unasked, safety)
        if (safety.profile.some(asked => asked === condition) && tier !== 'emergency-now')
          expect(open).toContain(condition)
      },
    ),
    { numRuns: 60 },
  )
})

test('a later week of pregnancy and an unknown one never allow more', () => {
  for (const region of REGIONS) {
    const pregnant: Answers = { ...nobody, pregnancy: 'yes' }
    expect(atMost(pregnant, { ...pregnant, pregnancyWeeks: 10 }, region)).toBe(true)
    expect(atMost({ ...nobody, pregnancy: 'possible' }, nobody, region)).toBe(true)
  }
})
