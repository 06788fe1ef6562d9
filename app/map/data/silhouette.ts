/** The closed line round the body. */
import type { View } from '#core/locate/painting.ts'
import { bothHalves, turned } from '#app/map/build.ts'
import type { Curve } from '#app/map/curve.ts'
import { backOutline } from '#app/map/skin.ts'
import { outlineFront } from './skin-back.ts'
import { armSide, outlineSide } from './skin-side.ts'

/** In map units, before any build. */
export function bodyOutline(view: View): Curve {
  if (view === 'left') return outlineSide
  if (view === 'right') return turned(outlineSide)
  return view === 'back' ? backOutline : bothHalves(outlineFront)
}

/** What hangs before the body: the arm, in the views from the side. */
export function armOutline(view: View): Curve | undefined {
  if (view === 'left') return armSide
  return view === 'right' ? turned(armSide) : undefined
}
