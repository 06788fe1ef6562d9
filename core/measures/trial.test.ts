import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TECHNIQUES, type Practice } from '#core/vocabulary/ids.ts'
import { SORENESS } from '#core/vocabulary/soreness.ts'
import {
  assignmentFor,
  MAX_OF_EACH,
  nextOption,
  startTrial,
  TRIAL_KINDS,
  TRIAL_OPTIONS,
  type Trial,
  type TrialOption,
  type TrialResult,
} from './trial.ts'

const warm: Trial = { kind: 'warmth', a: 'heat', b: 'cold', seed: 7, startedAt: 0 }

const trials = fc
  .constantFrom(...TRIAL_KINDS)
  .chain(kind =>
    fc.record({
      kind: fc.constant(kind),
      pair: fc.shuffledSubarray<TrialOption>([...TRIAL_OPTIONS[kind]], { minLength: 2, maxLength: 2 }),
      seed: fc.integer(),
    }),
  )
  .map(({ kind, pair: [a = 'heat', b = 'cold'], seed }): Trial => ({ kind, a, b, seed, startedAt: 0 }))

const scale = fc.integer({ min: 0, max: 10 })
const resultsOf = ({ a, b }: Trial) =>
  fc.array(
    fc.record<TrialResult>(
      {
        option: fc.constantFrom(a, b),
        before: scale,
        after: scale,
        soreness: fc.constantFrom(...SORENESS),
      },
      { requiredKeys: ['option', 'before', 'after'] },
    ),
    { maxLength: 6 },
  )
const blockedLists = fc.subarray<Practice>([...TECHNIQUES])

/** Written out a second time, so that the table in `trial.ts` is checked. */
const USES: Readonly<Record<TrialOption, readonly Practice[]>> = {
  heat: ['heat'],
  cold: ['cold'],
  contrast: ['contrast', 'heat', 'cold'],
  none: [],
  ball: ['ball-wall', 'pressure'],
  cane: ['cane', 'pressure'],
  roller: ['roller', 'pressure'],
  hand: ['pressure'],
  'pressure-first': ['pressure', 'stretch'],
  'stretch-first': ['pressure', 'stretch'],
}

test.each([
  ['the same option twice', { ...warm, b: 'heat' }, [], { ok: false, problem: 'same-option' }],
  ['warmth against a tool', { ...warm, b: 'ball' }, [], { ok: false, problem: 'other-kind' }],
  ['cold where cold is blocked', warm, ['cold'], { ok: false, problem: 'blocked', option: 'cold' }],
  [
    'cold and warm in turn where cold is blocked',
    { ...warm, b: 'contrast' },
    ['cold'],
    { ok: false, problem: 'blocked', option: 'contrast' },
  ],
  [
    'the order where pressing is blocked',
    { ...warm, kind: 'order', a: 'pressure-first', b: 'stretch-first' },
    ['pressure'],
    { ok: false, problem: 'blocked', option: 'pressure-first' },
  ],
] satisfies [string, Trial, Practice[], object][])(
  'nobody can compare %s',
  (_name, trial, blocked, refusal) => {
    expect(startTrial({ ...trial, blocked })).toEqual(refusal)
  },
)

test('a person may compare heat with no warmth when cold is blocked', () => {
  expect(startTrial({ ...warm, b: 'none', blocked: ['cold'] })).toEqual({
    ok: true,
    trial: { ...warm, b: 'none' },
  })
})

test('after every second session both options were tried equally often', () => {
  fc.assert(
    fc.property(trials, fc.integer({ min: 1, max: 40 }), (trial, blocks) => {
      const given = Array.from({ length: blocks * 2 }, (_, index) => assignmentFor(trial, index))
      expect(given.filter(option => option === trial.a)).toHaveLength(blocks)
      expect(given.filter(option => option === trial.b)).toHaveLength(blocks)
    }),
  )
})

test('the same seed gives the same order, in whatever sequence one asks', () => {
  fc.assert(
    fc.property(trials, trial => {
      const indexes = Array.from({ length: 24 }, (_, index) => index)
      const forwards = indexes.map(index => assignmentFor(trial, index))
      const backwards = indexes.toReversed().map(index => assignmentFor({ ...trial }, index))
      expect(backwards.toReversed()).toEqual(forwards)
    }),
  )
})

test('over many seeds either option comes first about as often, and one block does not tell the next', () => {
  const seeds = Array.from({ length: 4000 }, (_, seed) => seed)
  const first = (seed: number, block: number) => assignmentFor({ ...warm, seed }, block * 2) === 'heat'
  const share = (is: (seed: number) => boolean) => seeds.filter(is).length / seeds.length
  for (const block of [0, 1, 5]) {
    expect(share(seed => first(seed, block))).toBeCloseTo(0.5, 1)
    expect(share(seed => first(seed, block) === first(seed, block + 1))).toBeCloseTo(0.5, 1)
  }
})

test('there is no session before the first', () => {
  expect(() => assignmentFor(warm, -1)).toThrow(RangeError)
})

test('a person never gets an option that is blocked now', () => {
  fc.assert(
    fc.property(
      trials.chain(trial => fc.tuple(fc.constant(trial), resultsOf(trial), blockedLists)),
      ([trial, results, blocked]) => {
        const next = nextOption(trial, results, blocked)
        if (next.state === 'next') {
          expect(USES[next.option].filter(practice => blocked.includes(practice))).toEqual([])
        }
      },
    ),
    { numRuns: 1000 },
  )
})

test('a person never goes on with an option that made it worse twice', () => {
  fc.assert(
    fc.property(
      trials.chain(trial => fc.tuple(fc.constant(trial), resultsOf(trial), blockedLists)),
      ([trial, results, blocked]) => {
        const next = nextOption(trial, results, blocked)
        const count = (is: (result: TrialResult) => boolean) =>
          Math.max(
            ...[trial.a, trial.b].map(option => results.filter(r => r.option === option && is(r)).length),
          )
        const twice =
          count(({ before, after }) => after >= before + 1) >= 2 ||
          count(({ soreness }) => soreness === 'longer') >= 2
        if (twice) expect(next).toMatchObject({ state: 'ended', reason: 'worse-twice' })
      },
    ),
    { numRuns: 1000 },
  )
})

const eased: TrialResult = { option: 'heat', before: 5, after: 3 }
const worse: TrialResult = { option: 'cold', before: 4, after: 5 }
const sore: TrialResult = { option: 'cold', before: 4, after: 3, soreness: 'longer' }

test.each([
  ['worse after cold twice', [worse, eased, worse]],
  ['sore for over two days after cold twice', [sore, sore]],
  ['once worse and once long sore after cold', [worse, sore]],
] satisfies [string, TrialResult[]][])('the trial ends for a person who was %s', (_name, results) => {
  expect(nextOption(warm, results, [])).toEqual({ state: 'ended', reason: 'worse-twice', option: 'cold' })
})

test('one bad session of each, half a point more, or sore for two days does not end it', () => {
  const results: readonly TrialResult[] = [
    worse,
    { ...worse, option: 'heat' },
    { ...worse, after: 4.5 },
    { ...eased, soreness: 'two-days' },
  ]
  expect(nextOption(warm, results, [])).toEqual({ state: 'next', option: assignmentFor(warm, 4) })
})

test('a block that is lifted lets the trial go on where it was', () => {
  expect(nextOption(warm, [eased], ['cold'])).toEqual({ state: 'ended', reason: 'blocked', option: 'cold' })
  expect(nextOption(warm, [eased], [])).toEqual({ state: 'next', option: assignmentFor(warm, 1) })
})

test('a person who follows the order is done after twelve of each', () => {
  const results = Array.from({ length: MAX_OF_EACH * 2 }, (_, index) => ({
    ...eased,
    option: assignmentFor(warm, index),
  }))
  expect(nextOption(warm, results.slice(0, -1), [])).toMatchObject({ state: 'next' })
  expect(nextOption(warm, results, [])).toEqual({ state: 'ended', reason: 'enough' })
})
