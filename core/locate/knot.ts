import { PRESSED_SORE, type Press } from './evidence.ts'
import type { MuscleId } from '#core/vocabulary/ids.ts'
import type { Muscles } from '#core/vocabulary/records.ts'
import type { Candidate, Painted } from './locate.ts'
import { pressPlace } from './press.ts'
import type { BodySide, Place, Region } from '#core/vocabulary/regions.ts'

/** One spot the person confirmed, and what it has done so far. Moments are epoch ms, tenderness 0–10. */
export interface Knot {
  readonly id: string
  readonly muscle: MuscleId
  readonly side: BodySide
  readonly triggerPoint: string
  readonly place: Place
  readonly state: 'active' | 'latent'
  readonly tenderness?: number
  /** What the person calls it. */
  readonly name?: string
}

/** Of a muscle and a side, whatever point of it was named: `levator-scapulae.L` of the knot `levator-scapulae-2.L`. */
export function spotOfKnot(id: string): string {
  return id.replace(/-\d+(?=\.[LR]$)/, '')
}

/** At most this many spots are worked on at a time. Source: docs/clinical/dosing.md#pressure-cap. */
const MAX_KNOTS = 3
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
    .slice(0, MAX_KNOTS)
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

/**
 * The knots a press test found: spots that gave the familiar pain or were clearly tender, the surest first. Active when
 * it is the familiar pain and hurts without being touched, else latent. Source: docs/clinical/seed-facts.md#active-and-latent. `painNow`
 * 0–10. Muscles nobody presses alone and places nobody presses give no knot.
 */
export function confirmedKnots(
  presses: readonly Press[],
  candidates: readonly Candidate[],
  muscles: Muscles,
  noPress: (region: Region) => boolean,
  painNow: number,
): readonly Knot[] {
  return presses
    .filter(({ familiar, tenderness }) => familiar || tenderness >= PRESSED_SORE)
    .toSorted((a, b) => Number(b.familiar) - Number(a.familiar) || b.tenderness - a.tenderness)
    .flatMap(({ triggerPoint, side, familiar, tenderness }): readonly Knot[] => {
      const muscle = Object.values(muscles).find(({ triggerPoints }) =>
        triggerPoints.some(({ id }) => id === triggerPoint),
      )
      const point = muscle?.triggerPoints.find(({ id }) => id === triggerPoint)
      if (!muscle || !point || muscle.self === 'no') return []
      const explains =
        candidates.find(candidate => candidate.muscle === muscle.id && candidate.side === side)?.explains ??
        []
      const place = pressPlace(point, { side, explains }, noPress)
      if (!place) return []
      const state = familiar && painNow > 0 ? 'active' : 'latent'
      return [
        {
          id: `${point.id}.${side}`,
          muscle: muscle.id,
          side,
          triggerPoint: point.id,
          place,
          state,
          tenderness,
        },
      ]
    })
    .slice(0, MAX_KNOTS)
}
