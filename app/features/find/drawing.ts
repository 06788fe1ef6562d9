import * as v from 'valibot'
import { place, rating } from '#core/diary/bounds.ts'
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
import type { Bounds } from '#app/map/zoom.ts'
import { afterPaint } from '#app/platform/after-paint.ts'

/** What was drawn and what was chosen from the list. */
export interface Drawing {
  readonly painting: Painting
  readonly listed: readonly Place[]
}

/** Sore places that touch each other, and how bad they are together (0–10), once that was said. */
export interface Spot {
  readonly places: readonly Place[]
  /** The place that was painted most: what the spot is called by. */
  readonly main: Place
  readonly intensity: number | undefined
}

/** How bad each spot is, by any place of it. */
export type Pains = Readonly<Partial<Record<Place, number>>>

const savedPains = v.record(place, rating)

/** Reads what was told of the places before a reload, 0–10 each; anything else is nothing told. */
export function parsePains(value: unknown): Pains {
  const parsed = v.safeParse(savedPains, value)
  return parsed.success ? parsed.output : {}
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

/** Each spot with its name and its pain. */
export function rate(
  { painted, spots }: Pick<ReturnType<typeof understand>, 'painted' | 'spots'>,
  pains: Pains,
): readonly Spot[] {
  return spots.flatMap(places => {
    const [first, ...others] = places
    if (first === undefined) return []
    const share = (place: Place) => painted[place] ?? 0
    const main = others.reduce((best, place) => (share(place) > share(best) ? place : best), first)
    return [{ places, main, intensity: places.map(place => pains[place]).find(isSaid) }]
  })
}

const isSaid = (pain: number | undefined) => pain !== undefined

/** Round the last stroke, which the map must still show. */
export function lastStroke(painting: Painting): Bounds | undefined {
  const last = painting.findLast(({ kind }) => kind === 'brush')
  if (!last) return undefined
  const { points, radius } = last
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return {
    left: Math.min(...xs) - radius,
    right: Math.max(...xs) + radius,
    top: Math.min(...ys) - radius,
    bottom: Math.max(...ys) + radius,
  }
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
