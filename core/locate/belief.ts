/** Shares belief out over what could have made one side of a drawing: a muscle, two muscles at once, or none. */
import { habitOdds, pressOdds, type Evidence } from './evidence.ts'
import { bellySpeaksFor, isOfBelly } from './belly.ts'
import type { MuscleId } from '#core/vocabulary/ids.ts'
import type { Muscles } from '#core/vocabulary/records.ts'
import { NOTHING_SORE, referralsOf, type Pattern } from './referral.ts'
import { REGIONS, type BodySide } from '#core/vocabulary/regions.ts'

/**
 * Chance that two muscles of a side hurt at once, and that none explains the drawing.
 * @judgement One in ten for two at once and three in a hundred for none are ours, not measured.
 */
const PRIOR = { pair: 0.1, none: 0.03 } as const
/**
 * Chance that a region is painted where no muscle is the reason.
 * @judgement Then any region is as likely to be painted as another: about four of all.
 */
const PAINTED_BY_CHANCE = 0.05

/** Pairs are tried with the two commonest hands and the best patterns of each: a body painted all over stays quick. */
const TRIED_IN_PAIRS = { styles: 2, patterns: 32 } as const

/** The painted regions of a side, by index, and how strongly each is painted: 0–1. */
export interface SidePainting {
  readonly indexes: readonly number[]
  readonly weights: readonly number[]
}

/** A pattern that names something painted, and the belief it holds alone and together with another muscle: 0–1. */
export interface Explanation {
  readonly pattern: Pattern
  readonly alone: number
  readonly paired: number
}

interface Scored {
  readonly pattern: Pattern
  /** Log of prior, evidence and likelihood. */
  readonly score: number
  /** Log of what it adds to a drawing where nothing is sore. Below zero it would add nothing to another muscle. */
  readonly gain: number
  paired: number
}

/** By muscle, all the ways it could explain this side of the drawing. Beliefs add up to one with "no muscle at all". */
export function believe(
  side: BodySide,
  painting: SidePainting,
  evidence: Evidence,
  muscles: Muscles,
): ReadonlyMap<MuscleId, readonly Explanation[]> {
  const scored = scorePatterns(side, painting, evidence, muscles)
  const count = Object.keys(muscles).length
  const alonePrior = Math.log((1 - PRIOR.pair - PRIOR.none) / count)
  const pairs = pairsOf(scored, painting, Math.log(PRIOR.pair / ((count * (count - 1)) / 2)))
  const none = Math.log(PRIOR.none) + likelihoodOfChance(painting)
  let top = none
  for (const { score } of scored) top = Math.max(top, score + alonePrior)
  for (const { score } of pairs) top = Math.max(top, score)
  let total = Math.exp(none - top)
  for (const { score } of scored) total += Math.exp(score + alonePrior - top)
  for (const { one, other, score } of pairs) {
    const belief = Math.exp(score - top)
    one.paired += belief
    other.paired += belief
    total += belief
  }
  const byMuscle = new Map<MuscleId, Explanation[]>()
  for (const { pattern, score, paired } of scored) {
    const explanation = { pattern, alone: Math.exp(score + alonePrior - top) / total, paired: paired / total }
    const own = byMuscle.get(pattern.muscle)
    if (own) own.push(explanation)
    else byMuscle.set(pattern.muscle, [explanation])
  }
  return byMuscle
}

function scorePatterns(
  side: BodySide,
  painting: SidePainting,
  evidence: Evidence,
  muscles: Muscles,
): readonly Scored[] {
  const referrals = referralsOf(muscles)
  const habits = new Map<MuscleId, number>()
  const painted = painting.indexes.flatMap(index => REGIONS[index] ?? [])
  const silent = new Set(
    Object.values(muscles)
      .filter(muscle => isOfBelly(muscle) && !bellySpeaksFor(muscle, side, painted, evidence.presses))
      .map(({ id }) => id),
  )
  const nothing = NOTHING_SORE.map(pattern => likelihood(pattern, painting))
  const scored: Scored[] = []
  for (const pattern of referrals.patterns) {
    if (silent.has(pattern.muscle) || !painting.indexes.some(index => pattern.names[index])) continue
    const habit = habits.get(pattern.muscle) ?? habitOdds(muscles[pattern.muscle], evidence)
    habits.set(pattern.muscle, habit)
    const known =
      Math.log(habit * pressOdds(pattern, side, evidence, referrals)) + likelihood(pattern, painting)
    const gain = known - (nothing[pattern.style] ?? 0)
    scored.push({ pattern, score: pattern.prior + known, gain, paired: 0 })
  }
  return scored
}

function likelihood(pattern: Pick<Pattern, 'empty' | 'odds'>, { indexes, weights }: SidePainting): number {
  let sum = pattern.empty
  for (let at = 0; at < indexes.length; at += 1)
    sum += (weights[at] ?? 0) * (pattern.odds[indexes[at] ?? 0] ?? 0)
  return sum
}

function likelihoodOfChance({ weights }: SidePainting): number {
  const odds = Math.log(PAINTED_BY_CHANCE / (1 - PAINTED_BY_CHANCE))
  let sum = REGIONS.length * Math.log(1 - PAINTED_BY_CHANCE)
  for (const weight of weights) sum += weight * odds
  return sum
}

interface Pair {
  readonly one: Scored
  readonly other: Scored
  readonly score: number
}

/** Two muscles at once, drawn by the same hand: each region is put down to whichever explains it better. */
function pairsOf(scored: readonly Scored[], painting: SidePainting, prior: number): readonly Pair[] {
  const pairs: Pair[] = []
  for (const [style, { empty }] of NOTHING_SORE.slice(0, TRIED_IN_PAIRS.styles).entries()) {
    const best = scored
      .filter(({ pattern, gain }) => pattern.style === style && pattern.plain && gain > 0)
      .sort((a, b) => b.gain - a.gain)
      .slice(0, TRIED_IN_PAIRS.patterns)
    for (const [at, one] of best.entries()) {
      for (const other of best.slice(at + 1)) {
        if (other.pattern.muscle === one.pattern.muscle) continue
        const twice = countedTwice(one.pattern, other.pattern, painting)
        pairs.push({ one, other, score: prior + one.score + other.score - empty - twice })
      }
    }
  }
  return pairs
}

function countedTwice(one: Pattern, other: Pattern, { indexes, weights }: SidePainting): number {
  let sum = 0
  for (let at = 0; at < indexes.length; at += 1) {
    const index = indexes[at] ?? 0
    sum += (weights[at] ?? 0) * Math.min(one.odds[index] ?? 0, other.odds[index] ?? 0)
  }
  return sum
}
