/** The closed line round the body, and where a point of the data stands on the map. */
import type { View } from '#core/locate/painting.ts'
import type { BodySide } from '#core/vocabulary/regions.ts'
import { fit, halved, turned, type Build } from '#app/map/build.ts'
import { pathOf, type Curve, type Point } from '#app/map/curve.ts'
import { outlineBack, outlineFront } from './skin-back.ts'
import { armSide, outlineSide } from './skin-side.ts'

/** In map units, before any build. */
export function bodyOutline(view: View): Curve {
  if (view === 'left') return outlineSide
  if (view === 'right') return turned(outlineSide)
  const half = view === 'back' ? outlineBack : outlineFront
  return [...halved(half, false), ...halved(half, true).toReversed().slice(1, -1)]
}

/** What hangs before the body: the arm, in the views from the side. */
export function armOutline(view: View): Curve | undefined {
  if (view === 'left') return armSide
  return view === 'right' ? turned(armSide) : undefined
}

/** A closed line as a path in a build. */
export function outlinePath(curve: Curve, build?: Build): string {
  return pathOf(
    curve.map(point => fit(point, build)),
    true,
  )
}

/** Takes a point of the data to where it stands on the map. Seen from behind, the person's left is on the left. */
export function placer(view: View, side: BodySide, build?: Build): (point: Point) => Point {
  if (view === 'left') return point => fit(point, build)
  if (view === 'right') return ([x, y, corner]) => fit([1000 - x, y, corner ?? false], build)
  const left = (view === 'back') === (side === 'L')
  return ([x, y, corner]) => fit([left ? 500 - x : 500 + x, y, corner ?? false], build)
}
