import type { Painted } from '#core/locate/locate.ts'
import type { Painting } from '#core/locate/painting.ts'
import { placesOf } from '#app/map/body-map.tsx'
import { paintedPlaces } from '#app/map/overlap.ts'

/** A place counts as painted from this share of it on, so that the edge of a brush names no neighbour. */
const PAINTED_FROM = 0.12

/** How much of each place a drawing covers, 0–1, without the places it only brushes. */
export function paintedShares(painting: Painting): Painted {
  const painted = paintedPlaces(painting)
  return Object.fromEntries(
    placesOf(painted).flatMap(place => {
      const share = painted[place] ?? 0
      return share >= PAINTED_FROM ? [[place, share]] : []
    }),
  )
}
