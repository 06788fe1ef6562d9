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
 * @judgement A careful hand and a broad one; together they span drawings that agree with what is felt by a Jaccard index of
 * about 0.4 to 0.7, so that nobody's style has to be known; to be reviewed.
 */
const DRAWING_STYLES = [
  { share: 0.5, leftOut: 0.15, slips: 0.1, smears: 0.5, stray: 0.004 },
  { share: 0.5, leftOut: 0.25, slips: 0.1, smears: 1.6, stray: 0.004 },
] as const
type DrawingStyle = Readonly<Record<'leftOut' | 'slips' | 'smears' | 'stray', number>>

/**
 * Pain as others tell it: how often they name a region of the atlas, one beside it, and one for no reason; counted over
 * the descriptions the atlas learns from. Source: docs/clinical/atlas.md#described.
 * @judgement What the atlas expects weighs as much as `worth` descriptions, because few counts would otherwise say never.
 * Half of all drawings are such tellings; both chosen by leaving out one place at a time.
 */
const AS_DESCRIBED = {
  share: 0.5,
  worth: 4,
  least: 0.15,
  named: { essential: 0.6, local: 0.1, spillover: 0.4 },
  style: { leftOut: 0, slips: 0, smears: 0.2, stray: 0.001 },
} as const

/**
 * Which of a muscle's trigger points are sore: all together, one alone, or some.
 * @judgement Series of patients usually find several.
 */
const SORE = { all: 0.85, one: 0.1, some: 0.05 } as const

/**
 * How much a muscle counts before anything is painted.
 * @judgement Series of patients name some muscles three to eight times as often as others (docs/clinical/atlas.md#prior);
 * the weights are far weaker, so that a clear drawing wins.
 */
const FREQUENCY_WEIGHTS: Readonly<Record<Frequency, number>> = { common: 1.5, usual: 1, rare: 0.5 }

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
  /** Which of the styles of drawing; the last is pain as people tell it. */
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
export const NOTHING_SORE: readonly Pick<Pattern, 'odds' | 'empty'>[] = [
  ...DRAWING_STYLES,
  AS_DESCRIBED.style,
].map(({ stray }) => oddsOf(new Float64Array(REGIONS.length).fill(1 - stray), 1 - stray))

const indexes: ReadonlyMap<Region, number> = new Map(REGIONS.map((region, index) => [region, index]))

/** Where a region stands in `REGIONS`. */
export function indexOf(region: Region): number {
  return indexes.get(region) ?? -1
}

/** An atlas made ready for ranking. */
export interface Referrals {
  readonly patterns: readonly Pattern[]
  readonly pointById: ReadonlyMap<string, TriggerPoint>
  /** All regions that a muscle's trigger points, or two descriptions of it, name. */
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
      Object.values(muscles).map(muscle => [
        muscle.id,
        new Set([...muscle.triggerPoints.flatMap(namedBy), ...describedBy(muscle, 2)]),
      ]),
    ),
  }
  known.set(muscles, referrals)
  return referrals
}

function patternsOfMuscle(muscle: Muscle): readonly Pattern[] {
  const referring = referringWays(muscle.triggerPoints)
  const prior = (share: number) => Math.log(share * FREQUENCY_WEIGHTS[muscle.frequency])
  const drawn = [...referring, ...localWays(muscle.triggerPoints)].flatMap(
    ({ points, felt, names, plain, share }) =>
      DRAWING_STYLES.map((style, index) => ({
        muscle: muscle.id,
        points,
        plain,
        style: index,
        prior: prior(share * style.share * (1 - AS_DESCRIBED.share)),
        names,
        ...oddsOf(blankChances(felt, style), 1 - style.stray),
      })),
  )
  const told = {
    muscle: muscle.id,
    plain: false,
    style: DRAWING_STYLES.length,
    names: namesOf([...muscle.triggerPoints.flatMap(namedBy), ...describedBy(muscle, 1)]),
    ...oddsOf(blankAsDescribed(muscle), 1 - AS_DESCRIBED.style.stray),
  }
  // A description tells of the muscle, not of its points: any of them may be the sore ones.
  return [
    ...drawn,
    ...referring.map(({ points, share }) => ({ ...told, points, prior: prior(share * AS_DESCRIBED.share) })),
  ]
}

/**
 * What the atlas expects of people who tell of its pain, corrected by how many of them name a region. What two of them
 * name is a zone felt by some, though the atlas has it not.
 */
function blankAsDescribed(muscle: Muscle): Float64Array {
  const { worth, named, style } = AS_DESCRIBED
  const { triggerPoints, described = { of: 0, named: {} } } = muscle
  const felt = new Map(feltRegions(triggerPoints, named))
  for (const region of describedBy(muscle, 2))
    felt.set(region, Math.max(felt.get(region) ?? 0, named.spillover))
  const expected = blankChances(felt, style)
  return expected.map((blank, index) => {
    const region = REGIONS[index]
    const unnamed = described.of - ((region && described.named[region]) ?? 0)
    const counted = (worth * blank + unnamed) / (worth + described.of)
    return region && felt.has(region) ? Math.min(counted, 1 - AS_DESCRIBED.least) : counted
  })
}

/** The regions that at least so many descriptions name. */
function describedBy({ described }: Muscle, least: number): readonly Region[] {
  return REGIONS.filter(region => (described?.named[region] ?? 0) >= least)
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

/** By index of the region, the chance that it stays blank: noisy-or over everything that could put paint on it. */
function blankChances(felt: ReadonlyMap<Region, number>, style: DrawingStyle): Float64Array {
  const blank = new Float64Array(REGIONS.length).fill(1 - style.stray)
  for (const [region, chance] of felt) {
    const around = surroundings.get(region) ?? []
    const drawn = chance * (1 - style.leftOut)
    const here = indexOf(region)
    blank[here] = (blank[here] ?? 1) * (1 - drawn * (around.length > 0 ? 1 - style.slips : 1))
    for (const { index, share } of around) {
      blank[index] = (blank[index] ?? 1) * (1 - drawn * Math.min(0.9, (style.slips + style.smears) * share))
    }
  }
  return blank
}

/** A phone does this at every start: few logarithms, as most regions are as blank as `usual`. */
function oddsOf(blank: Float64Array, usual: number): Pick<Pattern, 'odds' | 'empty'> {
  const odds = new Float64Array(blank.length).fill(Math.log((1 - usual) / usual))
  const usualLog = Math.log(usual)
  let empty = 0
  for (const [index, chance] of blank.entries()) {
    if (chance !== usual) odds[index] = Math.log((1 - chance) / chance)
    empty += chance === usual ? usualLog : Math.log(chance)
  }
  return { odds, empty }
}

function feltRegions(
  points: readonly TriggerPoint[],
  chances: Readonly<Record<'essential' | 'local' | 'spillover', number>> = FELT,
): ReadonlyMap<Region, number> {
  const felt = new Map<Region, number>()
  const add = (regions: readonly Region[], chance: number) => {
    for (const region of regions) felt.set(region, Math.max(felt.get(region) ?? 0, chance))
  }
  for (const point of points) {
    add(point.spillover, chances.spillover)
    add(point.local, chances.local)
    add(point.essential, chances.essential)
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
