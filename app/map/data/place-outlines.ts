/** Where every named region lies on the figures. Other drawings may change; these decide what painting means. */
import { VIEWS, type View } from '#core/locate/painting.ts'
import { isRegion, regionOf, sideOf, type Place, type Region } from '#core/vocabulary/regions.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import { halved, turned } from '#app/map/build.ts'
import { points, type Curve } from '#app/map/curve.ts'
import type { OutlineRows, Rows } from './outline-rows.ts'
import { placesBack } from './places-back.ts'
import { placesFront } from './places-front.ts'
import { placesSide } from './places-side.ts'

/** One region on one side in one view, as a closed outline in map units. */
export interface PlaceOutline {
  readonly place: Place
  readonly view: View
  readonly curve: Curve
  readonly deep: boolean
}

function entries(rows: Rows): readonly (readonly [Region, Curve])[] {
  return Object.entries(rows).flatMap(([region, text]) =>
    isRegion(region) ? [[region, points(text)] as const] : [],
  )
}

/** The midline half joined with its mirror image. */
function whole(half: Curve): Curve {
  return [...halved(half, false), ...halved(half, true).toReversed()]
}

function facing(view: 'back' | 'front', rows: OutlineRows): PlaceOutline[] {
  const pair =
    (deep: boolean) =>
    ([region, half]: readonly [Region, Curve]): PlaceOutline[] => [
      { place: `${region}.L`, view, curve: halved(half, view === 'back'), deep },
      { place: `${region}.R`, view, curve: halved(half, view === 'front'), deep },
    ]
  return [
    ...entries(rows.middle).map(
      ([region, half]) => ({ place: `${region}.M`, view, curve: whole(half), deep: false }) as const,
    ),
    ...entries(rows.paired).flatMap(pair(false)),
    ...entries(rows.deep).flatMap(pair(true)),
  ]
}

function sideways(view: 'left' | 'right', rows: OutlineRows): PlaceOutline[] {
  const seen = (curve: Curve) => (view === 'left' ? curve : turned(curve))
  const side = view === 'left' ? 'L' : 'R'
  return [
    ...entries(rows.middle).map(
      ([region, curve]) => ({ place: `${region}.M`, view, curve: seen(curve), deep: false }) as const,
    ),
    ...entries(rows.paired).map(
      ([region, curve]) => ({ place: `${region}.${side}`, view, curve: seen(curve), deep: false }) as const,
    ),
  ]
}

const known = new Map<View, readonly PlaceOutline[]>()

/** Every outline of a view, in the order in which they claim a spot. Read when the view is first asked for. */
export function outlinesIn(view: View): readonly PlaceOutline[] {
  const before = known.get(view)
  if (before) return before
  const made =
    view === 'back'
      ? facing(view, placesBack)
      : view === 'front'
        ? facing(view, placesFront)
        : sideways(view, placesSide)
  known.set(view, made)
  return made
}

/** Every place that exists: seven lie on the midline, all others are left and right. */
export function allPlaces(): readonly Place[] {
  return [...new Set(VIEWS.flatMap(outlinesIn).map(({ place }) => place))]
}

/** The view that shows a place best. */
function bestView(place: Place): View {
  const { view } = regions[regionOf(place)]
  return view === 'side' ? (sideOf(place) === 'R' ? 'right' : 'left') : view
}

/** The view that shows the first of some places best; the back where there is none. */
export function viewOf([first]: readonly Place[]): View {
  return first === undefined ? 'back' : bestView(first)
}

/** The outline of a place: in the view asked for, or else in the view that shows it best. */
export function outlineOf(place: Place, view: View = bestView(place)): PlaceOutline | undefined {
  return outlinesIn(view).find(outline => outline.place === place)
}

/** The middle of a place and the view it is seen in. */
export function centreOf(
  place: Place,
  view?: View,
): { readonly view: View; readonly x: number; readonly y: number } | undefined {
  const outline = outlineOf(place, view)
  if (!outline) return undefined
  let [x, y, sum] = [0, 0, 0]
  each(outline.curve, (a, b, cross) => {
    x += (a[0] + b[0]) * cross
    y += (a[1] + b[1]) * cross
    sum += cross
  })
  return { view: outline.view, x: x / (3 * sum), y: y / (3 * sum) }
}

function each(curve: Curve, visit: (a: Curve[number], b: Curve[number], cross: number) => void): void {
  curve.forEach((a, i) => {
    const b = curve[(i + 1) % curve.length] ?? a
    visit(a, b, a[0] * b[1] - b[0] * a[1])
  })
}
