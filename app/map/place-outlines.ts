import { REGIONS, type Place } from '#core/regions.ts'
import type { View } from '#core/painting.ts'
import { bothSides, onSide, type HalfPoint, type Point } from './curve.ts'
import { BACK_PLACES, FRONT_PLACES, SIDE_PLACES } from './place-shapes.ts'

/** One place drawn on one figure. A place may be drawn on more than one. */
export interface PlaceOutline {
  readonly place: Place
  readonly view: View
  readonly outline: readonly Point[]
}

/** Regions that lie on the midline and have no left or right. */
const MIDLINE_REGIONS: ReadonlySet<string> = new Set([
  'cervicothoracic-midline',
  'lumbar-midline',
  'sacrum',
  'coccyx',
  'sternum',
  'xiphoid',
  'head-vertex',
])

/** Every place on every figure. */
export const PLACE_OUTLINES: readonly PlaceOutline[] = REGIONS.flatMap(region => [
  ...halves(region, 'back', BACK_PLACES[region]),
  ...halves(region, 'front', FRONT_PLACES[region]),
  ...profiles(region, SIDE_PLACES[region]),
])

function halves(
  region: (typeof REGIONS)[number],
  view: 'back' | 'front',
  half: readonly HalfPoint[] | undefined,
): readonly PlaceOutline[] {
  if (!half) return []
  if (MIDLINE_REGIONS.has(region)) return [{ place: `${region}.M`, view, outline: bothSides(half) }]
  const mirror = view === 'front'
  return (['L', 'R'] as const).map(side => ({
    place: `${region}.${side}` as const,
    view,
    outline: onSide(half, mirror ? (side === 'L' ? 'R' : 'L') : side),
  }))
}

function profiles(
  region: (typeof REGIONS)[number],
  points: readonly HalfPoint[] | undefined,
): readonly PlaceOutline[] {
  if (!points) return []
  return [
    { place: `${region}.L`, view: 'left', outline: points },
    { place: `${region}.R`, view: 'right', outline: points.map(([x, y]): Point => [1000 - x, y]) },
  ]
}

/** The place under a point of a figure, the smallest where two overlap. */
export function placeAt(view: View, x: number, y: number): Place | undefined {
  return PLACE_OUTLINES.filter(entry => entry.view === view && isInside(entry.outline, x, y)).toSorted(
    (a, b) => areaOf(a.outline) - areaOf(b.outline),
  )[0]?.place
}

/** The middle of a place on the first figure that shows it. */
export function centreOf(place: Place, view: View): Point | undefined {
  const found = PLACE_OUTLINES.find(entry => entry.place === place && entry.view === view)
  if (!found) return undefined
  const { outline } = found
  return [
    outline.reduce((sum, [x]) => sum + x, 0) / outline.length,
    outline.reduce((sum, [, y]) => sum + y, 0) / outline.length,
  ]
}

/** Even–odd test of a point against an outline. */
export function isInside(outline: readonly Point[], x: number, y: number): boolean {
  let inside = false
  for (let i = 0, j = outline.length - 1; i < outline.length; j = i, i += 1) {
    const a = outline[i]
    const b = outline[j]
    if (!a || !b) continue
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside
  }
  return inside
}

function areaOf(outline: readonly Point[]): number {
  return Math.abs(
    outline.reduce((sum, [x, y], index) => {
      const next = outline[(index + 1) % outline.length]
      return next ? sum + x * next[1] - next[0] * y : sum
    }, 0) / 2,
  )
}
