/** What each trigger point would look like if somebody drew its pain: the explicit noise model behind `locate`. */
import type { MuscleId } from './ids.ts'
import type { TriggerPoint } from './knowledge.ts'
import type { Muscles } from './locate.ts'
import { neighbours } from './neighbours.ts'
import { type BodySide, type Place, type Region } from './regions.ts'

/**
 * Chance that a person paints a place when the trigger point is the cause. Essential pain is felt by most, spillover by
 * some, and drawings drop, shift and smear. Fitted to drawings that agree with the atlas by a Jaccard index of about
 * 0.5 (between the two published levels), see `tools/bench-locate.ts`; to be reviewed.
 */
const PAINTED = { essential: 0.78, local: 0.72, spillover: 0.42, beside: 0.08, elsewhere: 0.035 } as const

/** One trigger point on one side, with the places it explains. */
export interface Pattern {
  readonly muscle: MuscleId
  readonly side: BodySide
  readonly triggerPoint: string
  readonly chance: ReadonlyMap<Place, number>
  /** Log-likelihood of an empty drawing, so that scoring touches painted places only. */
  readonly emptyScore: number
}

export const BACKGROUND = PAINTED.elsewhere

/** All patterns of the atlas, both sides: each trigger point alone, and all of a muscle together. Computed once. */
export function patternsOf(muscles: Muscles): readonly Pattern[] {
  const known = cache.get(muscles)
  if (known) return known
  const patterns = Object.values(muscles).flatMap(muscle =>
    (['L', 'R'] as const).flatMap(side => {
      const [first] = muscle.triggerPoints
      const alone = muscle.triggerPoints.map(point => patternOf(muscle.id, side, point.id, [point]))
      return alone.length > 1 ? [...alone, patternOf(muscle.id, side, first.id, muscle.triggerPoints)] : alone
    }),
  )
  cache.set(muscles, patterns)
  return patterns
}

function patternOf(
  muscle: MuscleId,
  side: BodySide,
  triggerPoint: string,
  points: readonly TriggerPoint[],
): Pattern {
  const chance = new Map<Place, number>()
  const add = (region: Region, value: number, bilateral: boolean) => {
    for (const place of placesOf(region, side, bilateral))
      chance.set(place, Math.max(chance.get(place) ?? 0, value))
  }
  for (const point of points) {
    const bilateral = point.bilateral === true
    for (const region of point.spillover) add(region, PAINTED.spillover, bilateral)
    for (const region of point.local) add(region, PAINTED.local, bilateral)
    for (const region of point.essential) add(region, PAINTED.essential, bilateral)
    for (const region of [...point.local, ...point.essential]) {
      for (const near of neighbours.get(region) ?? []) add(near, PAINTED.beside, bilateral)
    }
  }
  let emptyScore = 0
  for (const value of chance.values()) emptyScore += Math.log((1 - value) / (1 - PAINTED.elsewhere))
  return { muscle, side, triggerPoint, chance, emptyScore }
}

const cache = new WeakMap<Muscles, readonly Pattern[]>()

/** A region of a pattern, on its side or on both. */
function placesOf(region: Region, side: BodySide, bilateral: boolean): readonly Place[] {
  return bilateral ? [`${region}.L`, `${region}.R`] : [`${region}.${side}`]
}
