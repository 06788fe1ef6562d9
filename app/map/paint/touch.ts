/** What fingers, mouse and pen mean: one paints, two zoom and move. Pure, so that it can be tried without a screen. */
import type { Box } from '#app/map/crop.ts'
import type { Point } from '#app/map/curve.ts'
import { panned, zoomed } from '#app/map/zoom.ts'

/** The drawing surface on the screen, in CSS pixels. */
export interface Surface {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Map units for one CSS pixel: the box is fitted whole into the surface. */
function scaleOf(box: Box, surface: Surface): number {
  return Math.max(box[2] / surface.width, box[3] / surface.height)
}

/** The point of the map under a point of the screen. */
export function toMap([x, y]: Point, box: Box, surface: Surface): Point {
  const scale = scaleOf(box, surface)
  return [
    box[0] + box[2] / 2 + (x - surface.left - surface.width / 2) * scale,
    box[1] + box[3] / 2 + (y - surface.top - surface.height / 2) * scale,
  ]
}

/** Two fingers before and after: what was between them stays between them. */
export function pinched(
  box: Box,
  surface: Surface,
  before: readonly [Point, Point],
  after: readonly [Point, Point],
): Box {
  const [was, is] = [middle(before), middle(after)]
  const at = toMap(was, box, surface)
  const near = zoomed(box, apart(before) / Math.max(1, apart(after)), at)
  const scale = scaleOf(near, surface)
  return panned(near, (was[0] - is[0]) * scale, (was[1] - is[1]) * scale)
}

/** What to do to a sheet drawn for one box, in CSS pixels from its middle, so that it shows another. */
export function shift(
  from: Box,
  to: Box,
  surface: Surface,
): { readonly x: number; readonly y: number; readonly scale: number } {
  const scale = scaleOf(to, surface)
  return {
    x: (from[0] + from[2] / 2 - to[0] - to[2] / 2) / scale,
    y: (from[1] + from[3] / 2 - to[1] - to[3] / 2) / scale,
    scale: scaleOf(from, surface) / scale,
  }
}

function middle([a, b]: readonly [Point, Point]): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
}

function apart([a, b]: readonly [Point, Point]): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1])
}

/** Most points one stroke keeps; the saved drawing allows many more. */
const MAX_POINTS = 400

/** Leaves out points closer than `least` map units, and halves what is still too long: the line looks the same. */
export function simplified(points: readonly Point[], least = 5): readonly Point[] {
  const kept: Point[] = []
  for (const point of points) {
    const last = kept.at(-1)
    if (!last || Math.hypot(last[0] - point[0], last[1] - point[1]) >= least) kept.push(point)
  }
  return kept.length > MAX_POINTS ? simplified(kept, least * 2) : kept
}
