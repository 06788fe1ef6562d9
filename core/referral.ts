/** What each trigger point would look like if somebody drew its pain: the explicit noise model behind `locate`. */
import type { MuscleId } from './ids.ts'
import type { Muscles } from './locate.ts'
import { SIDES, type BodySide, type Place, type Region } from './regions.ts'

/**
 * Chance that a person paints a place when the trigger point is the cause. Essential pain is felt by most, spillover by
 * some, and drawings drop, shift and smear. Fitted to drawings that agree with the atlas by a Jaccard index of about
 * 0.5 (between the two published levels), see `tools/bench-locate.ts`; to be reviewed.
 */
const PAINTED = { essential: 0.78, local: 0.72, spillover: 0.42, otherSide: 0.02, elsewhere: 0.035 } as const

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

/** All patterns of the atlas, both sides. Computed once for an atlas. */
export function patternsOf(muscles: Muscles): readonly Pattern[] {
  const known = cache.get(muscles)
  if (known) return known
  const patterns = Object.values(muscles).flatMap(muscle =>
    muscle.triggerPoints.flatMap(point =>
      (['L', 'R'] as const).map(side => {
        const chance = new Map<Place, number>()
        const add = (region: Region, value: number) => {
          for (const place of placesOf(region, side, point.bilateral === true)) {
            chance.set(place, Math.max(chance.get(place) ?? 0, value))
          }
        }
        for (const region of point.spillover) add(region, PAINTED.spillover)
        for (const region of point.local) add(region, PAINTED.local)
        for (const region of point.essential) add(region, PAINTED.essential)
        const emptyScore = [...chance.values()].reduce(
          (sum, value) => sum + Math.log((1 - value) / (1 - PAINTED.elsewhere)),
          0,
        )
        return { muscle: muscle.id, side, triggerPoint: point.id, chance, emptyScore }
      }),
    ),
  )
  cache.set(muscles, patterns)
  return patterns
}

const cache = new WeakMap<Muscles, readonly Pattern[]>()

/** A region of a pattern on its side; midline instances count for both. */
function placesOf(region: Region, side: BodySide, bilateral: boolean): readonly Place[] {
  return SIDES.filter(s => bilateral || s === side || s === 'M').map((s): Place => `${region}.${s}`)
}
