/** What each trigger point would look like if somebody drew its pain: the explicit noise model behind `locate`. */
import type { MuscleId } from '#core/vocabulary/ids.ts'
import type { Frequency, Muscle, TriggerPoint, Muscles } from '#core/vocabulary/records.ts'
import { neighbours } from './neighbours.ts'
import { REGIONS, type Region } from '#core/vocabulary/regions.ts'

/**
 * How often pain is felt in a region a trigger point names.
 * @judgement The atlas says "felt by most" and "felt by some"; the figures are ours and wait for review.
 */
const FELT = { essential: 0.96, local: 0.93, spillover: 0.45 } as const

/**
 * Styles of drawing: how often a felt region is left out, slips to one beside it or smears into it, and how often a
 * region is painted for no reason. Measured by `tools/bench/locate.ts`.
 * @judgement Together they span drawings that agree with what is felt by a Jaccard index of about 0.4 to 0.7, so that
 * nobody's style has to be known; to be reviewed.
 */
const DRAWING_STYLES = [
  { share: 0.34, leftOut: 0.15, slips: 0.08, smears: 0.2, stray: 0.003 },
  { share: 0.34, leftOut: 0.4, slips: 0.2, smears: 0.4, stray: 0.006 },
  { share: 0.16, leftOut: 0.5, slips: 0.03, smears: 0.05, stray: 0.003 },
  { share: 0.16, leftOut: 0.2, slips: 0.14, smears: 1.6, stray: 0.006 },
] as const
type DrawingStyle = (typeof DRAWING_STYLES)[number]

/**
 * Which of a muscle's trigger points are sore: all together, one alone, or some.
 * @judgement Series of patients usually find several.
 */
const SORE = { all: 0.7, one: 0.2, some: 0.1 } as const

/**
 * How much a muscle counts before anything is painted.
 * @judgement Series of patients name some muscles three to eight times as often as others (docs/clinical/atlas.md#prior);
 * the weights are far weaker, so that a clear drawing wins.
 */
const FREQUENCY_WEIGHTS: Readonly<Record<Frequency, number>> = { common: 1.8, usual: 1, rare: 0.4 }

/**
 * How often a sore point is felt only where it lies.
 * @judgement Local pain comes before referred pain; how often it stays alone is ours.
 */
const ONLY_LOCAL = 0.05

/** What lies one region further takes this share of what the region beside takes. */
const FURTHER = 0.2

/** One way a muscle can hurt, drawn in one style; the same on either side of the body. */
export interface Pattern {
  readonly muscle: MuscleId
  /** The trigger points that are sore. */
  readonly points: readonly TriggerPoint[]
  /** True when one trigger point alone or all together are sore: the patterns that are also tried in pairs. */
  readonly plain: boolean
  /** Which of the styles of drawing. */
  readonly style: number
  /** Log of the prior, by how often the muscle is the active one: many trigger points or long referral are no advantage. */
  readonly prior: number
  /** By index of the region: whether a sore point names it. */
  readonly names: readonly boolean[]
  /** By index of the region: log odds that it is painted. */
  readonly odds: Float64Array
  /** Log-likelihood of an empty drawing, so that scoring touches painted regions only. */
  readonly empty: number
}

/** By style: what is drawn where nothing is sore. */
export const NOTHING_SORE: readonly Pick<Pattern, 'odds' | 'empty'>[] = DRAWING_STYLES.map(({ stray }) => ({
  odds: new Float64Array(REGIONS.length).fill(Math.log(stray / (1 - stray))),
  empty: REGIONS.length * Math.log(1 - stray),
}))

const indexes: ReadonlyMap<Region, number> = new Map(REGIONS.map((region, index) => [region, index]))

/** Where a region stands in `REGIONS`. */
export function indexOf(region: Region): number {
  return indexes.get(region) ?? -1
}

/** An atlas made ready for ranking. */
export interface Referrals {
  readonly patterns: readonly Pattern[]
  readonly pointById: ReadonlyMap<string, TriggerPoint>
  /** All regions that a muscle's trigger points name. */
  readonly regionsOf: ReadonlyMap<MuscleId, ReadonlySet<Region>>
}

const known = new WeakMap<Muscles, Referrals>()

/** All patterns of the atlas. Computed once for each atlas. */
export function referralsOf(muscles: Muscles): Referrals {
  const before = known.get(muscles)
  if (before) return before
  const points = Object.values(muscles).flatMap(muscle => muscle.triggerPoints)
  const referrals = {
    patterns: Object.values(muscles).flatMap(patternsOfMuscle),
    pointById: new Map(points.map(point => [point.id, point])),
    regionsOf: new Map(
      Object.values(muscles).map(({ id, triggerPoints }) => [id, new Set(triggerPoints.flatMap(namedBy))]),
    ),
  }
  known.set(muscles, referrals)
  return referrals
}

function patternsOfMuscle(muscle: Muscle): readonly Pattern[] {
  const ways = [...referringWays(muscle.triggerPoints), ...localWays(muscle.triggerPoints)]
  return ways.flatMap(({ points, felt, names, plain, share }) =>
    DRAWING_STYLES.map((style, index) => ({
      muscle: muscle.id,
      points,
      plain,
      style: index,
      prior: Math.log(share * style.share * FREQUENCY_WEIGHTS[muscle.frequency]),
      names,
      ...chancesOf(felt, style),
    })),
  )
}

/** One way a muscle can hurt; the shares of all ways of a muscle add up to one. */
interface Way extends Pick<Pattern, 'points' | 'plain' | 'names'> {
  readonly felt: ReadonlyMap<Region, number>
  readonly share: number
}

/** Some of its trigger points are sore and send their pain. */
function referringWays(all: readonly TriggerPoint[]): readonly Way[] {
  const sets = nonEmptySets(all)
  const weights = sets.map(points => weightOf(points.length, all.length))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return sets.map((points, at) => ({
    points,
    plain: points.length === 1 || points.length === all.length,
    names: namesOf(points.flatMap(namedBy)),
    felt: feltRegions(points),
    share: ((weights[at] ?? 0) / total) * (1 - ONLY_LOCAL),
  }))
}

/** One point is sore where it lies and sends nothing. */
function localWays(all: readonly TriggerPoint[]): readonly Way[] {
  return all.map(point => ({
    points: [point],
    plain: true,
    names: namesOf(point.local),
    felt: new Map(point.local.map(region => [region, FELT.local])),
    share: ONLY_LOCAL / all.length,
  }))
}

function namesOf(named: readonly Region[]): readonly boolean[] {
  return REGIONS.map(region => named.includes(region))
}

function namedBy(point: TriggerPoint): readonly Region[] {
  return [...point.local, ...point.essential, ...point.spillover]
}

function nonEmptySets<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return items.reduce<readonly (readonly Item[])[]>(
    (sets, item) => [...sets, ...sets.map(set => [...set, item]), [item]],
    [],
  )
}

function weightOf(sore: number, all: number): number {
  const inBetween = 2 ** all - 2 - all
  if (sore === all) return SORE.all + (all === 1 ? SORE.one : 0)
  return sore === 1 ? SORE.one / all : SORE.some / inBetween
}

/** Noisy-or over everything that could put paint on a region. A phone does this at every start: few logarithms. */
function chancesOf(
  felt: ReadonlyMap<Region, number>,
  style: DrawingStyle,
): { readonly odds: Float64Array; readonly empty: number } {
  const blank = 1 - style.stray
  const clean = new Float64Array(REGIONS.length).fill(blank)
  for (const [region, chance] of felt) {
    const around = surroundings.get(region) ?? []
    const drawn = chance * (1 - style.leftOut)
    const here = indexOf(region)
    clean[here] = (clean[here] ?? 1) * (1 - drawn * (around.length > 0 ? 1 - style.slips : 1))
    for (const { index, share } of around) {
      clean[index] = (clean[index] ?? 1) * (1 - drawn * Math.min(0.9, (style.slips + style.smears) * share))
    }
  }
  const odds = new Float64Array(REGIONS.length).fill(Math.log((1 - blank) / blank))
  const blankLog = Math.log(blank)
  let empty = 0
  for (let index = 0; index < clean.length; index += 1) {
    const chance = clean[index] ?? 1
    if (chance !== blank) odds[index] = Math.log((1 - chance) / chance)
    empty += chance === blank ? blankLog : Math.log(chance)
  }
  return { odds, empty }
}

function feltRegions(points: readonly TriggerPoint[]): ReadonlyMap<Region, number> {
  const felt = new Map<Region, number>()
  const add = (regions: readonly Region[], chance: number) => {
    for (const region of regions) felt.set(region, Math.max(felt.get(region) ?? 0, chance))
  }
  for (const point of points) {
    add(point.spillover, FELT.spillover)
    add(point.local, FELT.local)
    add(point.essential, FELT.essential)
  }
  return felt
}

interface Nearby {
  readonly index: number
  readonly share: number
}

/** Where paint meant for a region lands beside it; the shares add up to one. */
const surroundings: ReadonlyMap<Region, readonly Nearby[]> = new Map(
  REGIONS.map(region => [region, nearbyOf(region)]),
)

function nearbyOf(region: Region): readonly Nearby[] {
  const beside = neighbours.get(region) ?? []
  const further = new Set(beside.flatMap(near => neighbours.get(near) ?? []))
  const shares = REGIONS.flatMap((other, index) => {
    if (other === region) return []
    if (beside.includes(other)) return [{ index, share: 1 }]
    return further.has(other) ? [{ index, share: FURTHER }] : []
  })
  const total = shares.reduce((sum, { share }) => sum + share, 0)
  return shares.map(({ index, share }) => ({ index, share: share / total }))
}
