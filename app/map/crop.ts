import type { View } from '#core/locate/painting.ts'
import type { Point } from './curve.ts'

/** Parts of the figure to look at. Map units: x, y, width, height. */
export type Box = readonly [x: number, y: number, width: number, height: number]

export const CROPS = {
  whole: [10, 14, 980, 2176],
  /** Head to seat, with room at both sides for what stands on the map. */
  upper: [50, 14, 900, 1202],
  torso: [140, 196, 720, 1020],
  neck: [290, 130, 420, 400],
  shoulder: [190, 300, 620, 420],
  mid: [240, 420, 520, 440],
  low: [260, 660, 480, 460],
  hip: [240, 840, 520, 480],
} as const satisfies Record<string, Box>
export type Crop = keyof typeof CROPS

/** A box as the `viewBox` of a picture. */
export function boxText(box: Box): string {
  return box.map(value => Math.round(value * 10) / 10).join(' ')
}

/** How fine lines are drawn: nearer, they grow less than the body does. */
export function fineness([, , width]: Box): string {
  return width > 920 ? 'map-far' : width > 560 ? 'map-middle' : width > 300 ? 'map-near' : 'map-close'
}

/** The nearest part that shows a spot with room round it; away from the back, the whole figure. */
export function cropFor(view: View, [x, y]: Point): Crop {
  if (view !== 'back') return 'whole'
  const near = (['neck', 'shoulder', 'mid', 'low', 'hip'] as const).find(crop => {
    const [left, top, width, height] = CROPS[crop]
    const room = Math.min(x - left, left + width - x, y - top, top + height - y)
    return room > 90
  })
  return near ?? 'torso'
}
