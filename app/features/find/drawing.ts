import type { Painted } from '#core/locate/locate.ts'
import { paintedSpots } from '#core/locate/painted-spots.ts'
import type { Painting, Stroke } from '#core/locate/painting.ts'
import { referralsOf } from '#core/locate/referral.ts'
import type { Place } from '#core/vocabulary/regions.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import type { Touch } from '#app/app.ts'
import { UPPER_BODY } from '#app/map/back-picture.tsx'
import { placesOf } from '#app/map/body-map.tsx'
import { isOnBody } from '#app/map/inside.ts'
import { paintedPlaces, placeAt, touchedPlaces } from '#app/map/overlap.ts'
import { BRUSH } from '#app/map/paint/paint-map.tsx'
import { toMap } from '#app/map/paint/touch.ts'
import { afterPaint } from '#app/platform/after-paint.ts'

/** What was drawn and what was chosen from the list. */
export interface Drawing {
  readonly painting: Painting
  readonly listed: readonly Place[]
}

/** What a drawing covers, the places of it, and the spots they make. */
export function understand({ painting, listed }: Drawing) {
  const painted: Painted = {
    ...paintedPlaces(painting),
    ...Object.fromEntries(listed.map(place => [place, 1])),
  }
  const places = placesOf(painted)
  return { painted, places, spots: paintedSpots(places) }
}

/** A finger is broader than a point. Map units. */
const FINGER = 24

/** What a touch on Today paints: a dab where the back was touched, nothing beside it. */
export function dabOf({ at, picture }: Touch): Painting {
  const [x, y] = toMap(at, UPPER_BODY, picture)
  if (!isOnBody('back', [x, y], FINGER)) return []
  const points: Stroke['points'] = [[Math.round(x), Math.round(y)]]
  return [{ view: 'back', kind: 'brush', quality: 'ache', radius: BRUSH, points }]
}

/** How bad each spot is, by its first place; under '' what was told before anything was drawn. */
export type Pains = Readonly<Record<string, number>>

/** Each spot with its pain. What was told before anything was drawn is the pain of the only spot. */
export function rate(spots: readonly (readonly Place[])[], pains: Pains) {
  return spots.map(places => ({
    places,
    intensity: pains[places[0] ?? ''] ?? (spots.length === 1 ? pains[''] : undefined),
  }))
}

/** Before the first stroke, in two short pieces: the grid of the back, and the atlas of where muscles send pain. */
export function preloadMap(): () => void {
  let callOff = afterPaint(() => {
    placeAt('back', 0, 0)
    callOff = afterPaint(() => referralsOf(muscles))
  })
  return () => callOff()
}

/** Places that were chosen from the list last time: those no stroke covers. */
export function listedBefore(
  painted: { readonly painting: Painting; readonly places: readonly Place[] } | undefined,
): readonly Place[] {
  if (!painted) return []
  const drawn = touchedPlaces(painted.painting)
  return painted.places.filter(place => drawn[place] === undefined)
}
