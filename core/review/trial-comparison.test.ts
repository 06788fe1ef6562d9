import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MAX_OF_EACH, TRIAL_OPTIONS, type TrialOption } from '#core/measures/trial.ts'
import { compare, MIN_OF_EACH, wordsFor, type Comparison } from './trial-comparison.ts'

const pair = { a: 'heat', b: 'cold' } as const
const change = (option: TrialOption) => (by: number) => ({ option, before: 5, after: 5 + by })
const sessions = (heat: readonly number[], cold: readonly number[]) => [
  ...heat.map(change('heat')),
  ...cold.map(change('cold')),
]
const changes = fc.array(fc.integer({ min: -5, max: 5 }), {
  minLength: MIN_OF_EACH,
  maxLength: MAX_OF_EACH,
})

function said(comparison: Comparison) {
  if (comparison.verdict === 'too-early') throw new Error('Too early.')
  return comparison
}

test('before six of each, a person hears only how many are missing', () => {
  const few = compare(pair, sessions([-1, -1, -1, -1, -1, -1], [-1, -1, -1, -1]))
  expect(few).toEqual({ verdict: 'too-early', missing: [{ option: 'cold', sessions: 2 }] })
  expect(wordsFor(few)).toEqual(['It is too early to say.', 'Rated sessions still missing: 2 with cold.'])
  expect(compare(pair, [])).toMatchObject({ missing: [{ sessions: 6 }, { sessions: 6 }] })
})

test('sessions are counted as eased, same or worse from one point on', () => {
  const { a } = said(compare(pair, sessions([-3, -1, -0.5, 0, 0.5, 1, -2], [0, 0, 0, 0, 0, 0])))
  expect(a).toMatchObject({ option: 'heat', sessions: 7, eased: 3, same: 3, worse: 1 })
  expect(a.meanChange).toBeCloseTo(-5 / 7)
})

test('the interval is the Student-t one with one prior session of 1.5 points', () => {
  const { interval } = said(compare(pair, sessions([-3, -1, -3, -1, -3, -1], [1, -1, 1, -1, 1, -1])))
  // Squares 6 + 6 + 2.25 over 11 degrees of freedom; the tables give 2.201 for 95 %.
  const half = 2.201 * Math.sqrt((14.25 / 11) * (2 / 6))
  expect(interval.from).toBeCloseTo(-2 - half, 3)
  expect(interval.to).toBeCloseTo(-2 + half, 3)
})

test('the same answer every time still leaves some doubt', () => {
  const { interval } = said(compare(pair, sessions([-2, -2, -2, -2, -2, -2], [-1, -1, -1, -1, -1, -1])))
  expect(interval.to - interval.from).toBeGreaterThan(1)
})

test('swapping the two options turns the sign of the difference and of the interval, and nothing else', () => {
  fc.assert(
    fc.property(changes, changes, (heat, cold) => {
      const one = said(compare(pair, sessions(heat, cold)))
      const other = said(compare({ a: 'cold', b: 'heat' }, sessions(heat, cold)))
      const relabelled = said(compare(pair, sessions(cold, heat)))
      for (const swapped of [other, relabelled]) {
        expect(swapped.difference).toBe(0 - one.difference)
        expect(swapped.interval).toEqual({ from: 0 - one.interval.to, to: 0 - one.interval.from })
        expect(swapped.verdict).toBe(one.verdict)
      }
    }),
  )
})

test('the order of the sessions and other options change nothing', () => {
  fc.assert(
    fc.property(changes, changes, (heat, cold) => {
      const mixed = [...sessions(heat, cold), change('contrast')(-5)].toReversed()
      const one = said(compare(pair, sessions(heat, cold)))
      const other = said(compare(pair, mixed))
      expect(other.difference).toBeCloseTo(one.difference, 10)
      expect(other.interval.from).toBeCloseTo(one.interval.from, 10)
      expect({ ...other.a, meanChange: 0 }).toEqual({ ...one.a, meanChange: 0 })
    }),
  )
})

/** A seeded stream of chances below 1 (mulberry32). */
function chances(seed: number): () => number {
  let at = seed
  return () => {
    at = (at + 0x6d2b79f5) | 0
    let t = Math.imul(at ^ (at >>> 15), 1 | at)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** One bell-shaped change in whole points, as people give them: mean and spread in points. */
function drawn(chance: () => number, mean: number, spread: number): number {
  const bell = Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())
  return Math.round(mean + spread * bell)
}

const SPREADS = [1, 1.5, 2, 3]
const SIMULATIONS = 2000

test.each(SPREADS)(
  'with a spread of %f the interval holds the true difference in about 95 of 100',
  spread => {
    const chance = chances(20260)
    let held = 0
    for (let round = 0; round < SIMULATIONS; round += 1) {
      const truth = chance() * 6 - 3
      const each = MIN_OF_EACH + Math.floor(chance() * 7)
      const many = (mean: number) => Array.from({ length: each }, () => drawn(chance, mean, spread))
      const { interval } = said(compare(pair, sessions(many(-1 + truth), many(-1))))
      if (interval.from <= truth && truth <= interval.to) held += 1
    }
    expect(held / SIMULATIONS).toBeGreaterThanOrEqual(0.92)
    expect(held / SIMULATIONS).toBeLessThanOrEqual(0.98)
  },
)

test.each([0.3, 0.5, ...SPREADS])(
  'with a spread of %f and no true difference, somebody who looks after every pair seldom reads "clearly"',
  spread => {
    const chance = chances(77)
    let atOnce = 0
    let ever = 0
    for (let round = 0; round < SIMULATIONS; round += 1) {
      const many = () => Array.from({ length: MAX_OF_EACH }, () => drawn(chance, -1, spread))
      const [heat, cold] = [many(), many()]
      const looks = Array.from({ length: MAX_OF_EACH - MIN_OF_EACH + 1 }, (_, more) => MIN_OF_EACH + more)
      const clear = looks.map(
        each => compare(pair, sessions(heat.slice(0, each), cold.slice(0, each))).verdict === 'clearly',
      )
      if (clear[0] === true) atOnce += 1
      if (clear.includes(true)) ever += 1
    }
    expect(atOnce / SIMULATIONS).toBeLessThanOrEqual(0.03)
    expect(ever / SIMULATIONS).toBeLessThanOrEqual(0.05)
  },
)

test('recovery by itself does not look like a difference', () => {
  const chance = chances(5)
  let clear = 0
  for (let round = 0; round < SIMULATIONS; round += 1) {
    const heat: number[] = []
    const cold: number[] = []
    for (let block = 0; block < 8; block += 1) {
      const [first, second] = chance() < 0.5 ? [heat, cold] : [cold, heat]
      first.push(drawn(chance, -3 + block * 0.4, 1))
      second.push(drawn(chance, -3 + block * 0.4 + 0.2, 1))
    }
    if (compare(pair, sessions(heat, cold)).verdict === 'clearly') clear += 1
  }
  expect(clear / SIMULATIONS).toBeLessThanOrEqual(0.05)
})

test.each([
  [
    'a large difference',
    [-3, -2, -3, -4, -3, -2, -3],
    [0, 1, 0, -1, 0, 0, 1],
    'clearly',
    [
      'Ease after heat: in 7 of 7.',
      'Ease after cold: in 1 of 7.',
      'On average, the change was 3.0 points better with heat.',
      'Chance alone seldom does that.',
      'Other days may differ.',
    ],
  ],
  [
    'a small one in few sessions',
    [-2, -1, -3, -1, 0, -1, -2],
    [-1, 0, -2, -1, 1, -1, 0],
    'maybe',
    ['Ease after heat: in 6 of 7.', 'Ease after cold: in 4 of 7.', 'It could still be chance.'],
  ],
  [
    'one that just leaves out zero',
    [-3, -1, -3, -1, -3, -1, -2],
    [-1, 1, -2, 0, -1, 1, -1],
    'maybe',
    [
      'Ease after heat: in 7 of 7.',
      'Ease after cold: in 4 of 7.',
      'So far it leans towards heat.',
      'It could still be chance.',
    ],
  ],
  [
    'the same both times, without ease',
    [0, 0, 0, 1, 0, 0, 0],
    [0, 0, 0, 0, 1, 0, 0],
    'no-difference',
    [
      'Ease after heat: in 0 of 7.',
      'Ease after cold: in 0 of 7.',
      'On average, pain did not ease with either.',
      'If there is a difference, it is probably less than one point.',
      'Choose what you like better.',
    ],
  ],
] satisfies [string, number[], number[], string, string[]][])(
  'a person reads plain words for %s',
  (_name, heat, cold, verdict, words) => {
    const comparison = compare(pair, sessions(heat, cold))
    expect(comparison.verdict).toBe(verdict)
    expect(wordsFor(comparison)).toEqual(words)
  },
)

test('no sentence is longer than 20 words, and none promises anything', () => {
  const options = fc.constantFrom(...Object.values(TRIAL_OPTIONS).flat())
  const any = fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: MAX_OF_EACH })
  fc.assert(
    fc.property(options, options, any, any, (a, b, some, others) => {
      fc.pre(a !== b)
      const words = wordsFor(compare({ a, b }, [...some.map(change(a)), ...others.map(change(b))])).join(' ')
      for (const sentence of words.split(/(?<=\.) /))
        expect(sentence.split(' ').length).toBeLessThanOrEqual(20)
      expect(words).not.toMatch(/\bwill\b|cure|heal|proof|prove|always|works?\b|NaN|undefined/i)
    }),
    { numRuns: 500 },
  )
})
