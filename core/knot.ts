import type { Candidate, Muscles, Painted } from './locate.ts'
import type { Knot } from './plan.ts'
import type { Place, Region } from './regions.ts'

/** At most this many spots are worked on at a time. Source: shared dosing, t_pressure. */
const MOST_KNOTS = 3
/** A spot this far behind the best is not worth pressing yet. */
const WORTH_PRESSING = 0.08

/**
 * The spots worth checking for these candidates, the likeliest first. The place is where the trigger point lies, a
 * painted one before others; places nobody presses are passed over where there is a choice.
 */
export function knotsFrom(
  candidates: readonly Candidate[],
  muscles: Muscles,
  painted: Painted,
  noPress: (region: Region) => boolean,
): readonly Knot[] {
  return candidates
    .filter(candidate => candidate.score >= WORTH_PRESSING)
    .slice(0, MOST_KNOTS)
    .flatMap(candidate => {
      const { muscle, side } = candidate
      const point = muscles[muscle].triggerPoints.find(({ id }) => id === candidate.triggerPoints[0])
      if (!point) return []
      const places = point.local.map((region): Place => `${region}.${side}`)
      const place =
        places.find(p => painted[p]) ??
        point.local.filter(r => !noPress(r)).map((r): Place => `${r}.${side}`)[0] ??
        places[0]
      if (!place) return []
      return [
        { id: `${point.id}.${side}`, muscle, side, triggerPoint: point.id, place, state: 'active' as const },
      ]
    })
}
