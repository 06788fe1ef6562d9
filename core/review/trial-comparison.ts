/** Which of two options eased more, with an honest interval. Method and its limits: docs/decisions/0007-what-helps.md. */
import { mean } from '#core/measures/measures.ts'
import type { Trial, TrialOption, TrialResult } from '#core/measures/trial.ts'
import { SESSION_CHANGE } from '#core/measures/worse.ts'
import { reviewWords } from './words.ts'

const VERDICTS = ['clearly', 'maybe', 'no-difference', 'too-early'] as const
type Verdict = (typeof VERDICTS)[number]

/**
 * Sessions of each option before anything is said.
 * @judgement Six of each are ours; fewer say too little.
 */
export const MIN_OF_EACH = 6

/**
 * A difference below this many points of 0–10 is none that matters.
 * @judgement It is the step of the scale.
 */
const MIN_POINTS = 1

/** How sessions with one option went. `meanChange` is after − before: below zero is ease. */
interface OptionSummary {
  readonly option: TrialOption
  readonly sessions: number
  readonly eased: number
  readonly same: number
  readonly worse: number
  readonly meanChange: number
}

/** Points of 0–10, both ends included. */
interface Interval {
  readonly from: number
  readonly to: number
}

/** What can be said. `difference` is a's mean change − b's: below zero, `a` eased more. */
export type Comparison =
  | {
      readonly verdict: 'too-early'
      readonly missing: readonly { readonly option: TrialOption; readonly sessions: number }[]
    }
  | {
      readonly verdict: Exclude<Verdict, 'too-early'>
      readonly a: OptionSummary
      readonly b: OptionSummary
      readonly difference: number
      /** 95 %. */
      readonly interval: Interval
    }

/** Compares the rated sessions of a trial's two options. Sessions with anything else are left aside. */
export function compare(
  { a, b }: Pick<Trial, 'a' | 'b'>,
  results: readonly Pick<TrialResult, 'option' | 'before' | 'after'>[],
): Comparison {
  const changesOf = (option: TrialOption) =>
    results.filter(result => result.option === option).map(({ before, after }) => after - before)
  const changesA = changesOf(a)
  const changesB = changesOf(b)
  const missing = [
    { option: a, sessions: MIN_OF_EACH - changesA.length },
    { option: b, sessions: MIN_OF_EACH - changesB.length },
  ].filter(({ sessions }) => sessions > 0)
  if (missing.length > 0) return { verdict: 'too-early', missing }
  const interval = intervalOf(changesA, changesB, Z_95)
  return {
    verdict: verdictOf(interval, intervalOf(changesA, changesB, Z_99)),
    a: summarise(a, changesA),
    b: summarise(b, changesB),
    difference: mean(changesA) - mean(changesB),
    interval,
  }
}

/** `clearly` asks for 99 %, because a person looks after every session. Source: docs/decisions/0007-what-helps.md. */
function verdictOf(likely: Interval, nearlySure: Interval): Exclude<Verdict, 'too-early'> {
  if (likely.from > -MIN_POINTS && likely.to < MIN_POINTS) return 'no-difference'
  return leavesOutZero(nearlySure) ? 'clearly' : 'maybe'
}

function leavesOutZero({ from, to }: Interval): boolean {
  return from > 0 || to < 0
}

function summarise(option: TrialOption, changes: readonly number[]): OptionSummary {
  const eased = changes.filter(change => change <= -SESSION_CHANGE).length
  const worse = changes.filter(change => change >= SESSION_CHANGE).length
  const sessions = changes.length
  return { option, sessions, eased, same: sessions - eased - worse, worse, meanChange: mean(changes) }
}

/** Two-sided points of the normal curve. */
const Z_95 = 1.959964
const Z_99 = 2.575829

/**
 * The prior on how much sessions differ.
 * @judgement Worth one session of 1.5 points, so that it matters only while there are few.
 */
const PRIOR_SESSIONS = 1
const PRIOR_SPREAD = 1.5

/** The middle of the Student-t posterior of the difference: flat prior on the means, weak prior on the spread. */
function intervalOf(a: readonly number[], b: readonly number[], z: number): Interval {
  const freedom = a.length + b.length - 2 + PRIOR_SESSIONS
  const variance = (squares(a) + squares(b) + PRIOR_SESSIONS * PRIOR_SPREAD ** 2) / freedom
  const half = studentPoint(z, freedom) * Math.sqrt(variance * (1 / a.length + 1 / b.length))
  const difference = mean(a) - mean(b)
  return { from: difference - half, to: difference + half }
}

/** Student's point for a normal point, by Abramowitz & Stegun 26.7.5; within 0.001 from 11 degrees of freedom on. */
function studentPoint(z: number, freedom: number): number {
  const first = (z ** 3 + z) / 4
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384
  return z + first / freedom + second / freedom ** 2 + third / freedom ** 3
}

function squares(numbers: readonly number[]): number {
  const middle = mean(numbers)
  return numbers.reduce((sum, number) => sum + (number - middle) ** 2, 0)
}

const say = reviewWords.helps

/** A comparison in sentences of at most 20 words. Says what was, never what will be. */
export function wordsFor(comparison: Comparison): readonly string[] {
  if (comparison.verdict === 'too-early') {
    const missing = comparison.missing.map(({ option, sessions }) =>
      say.missingWith(sessions, say.options[option]),
    )
    return [say.tooEarly, say.missing(missing)]
  }
  const { a, b } = comparison
  const neither = a.meanChange >= 0 && b.meanChange >= 0
  return [...countsInWords(a, b), ...(neither ? [say.neither] : []), ...meaningInWords(comparison)]
}

function countsInWords(a: OptionSummary, b: OptionSummary): readonly string[] {
  return [a, b].map(({ option, eased, sessions }) => say.eased(say.options[option], eased, sessions))
}

function meaningInWords(comparison: Exclude<Comparison, { verdict: 'too-early' }>): readonly string[] {
  const { verdict, a, b, difference, interval } = comparison
  const better = say.options[(difference < 0 ? a : b).option]
  if (verdict === 'no-difference') return [say.noDifference, say.chooseFreely]
  if (verdict === 'clearly')
    return [say.better(Math.abs(difference), better), say.seldomChance, say.otherDays]
  return leavesOutZero(interval) ? [say.leans(better), say.maybeChance] : [say.maybeChance]
}
