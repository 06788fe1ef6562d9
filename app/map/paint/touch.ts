/** What fingers, mouse and pen mean: one paints on the body, two zoom and move. Pure, so that it can be tried without a screen. */
import type { View } from '#core/locate/painting.ts'
import { unfit, type Build } from '#app/map/build.ts'
import type { Box } from '#app/map/crop.ts'
import type { Point } from '#app/map/curve.ts'
import { isOnBody } from '#app/map/inside.ts'
import { panned, scaleOf, zoomed, type Size } from '#app/map/zoom.ts'

/** The drawing surface on the screen, in CSS pixels. */
export interface Surface extends Size {
  readonly left: number
  readonly top: number
}

/** The point of the map under a point of the screen. */
export function toMap([x, y]: Point, box: Box, surface: Surface): Point {
  const scale = scaleOf(box, surface)
  return [
    box[0] + box[2] / 2 + (x - surface.left - surface.width / 2) * scale,
    box[1] + box[3] / 2 + (y - surface.top - surface.height / 2) * scale,
  ]
}

/** The point of the surface, from its corner, that shows a point of the map. */
export function toSurface([x, y]: Point, box: Box, surface: Size): Point {
  const scale = scaleOf(box, surface)
  return [
    surface.width / 2 + (x - box[0] - box[2] / 2) / scale,
    surface.height / 2 + (y - box[1] - box[3] / 2) / scale,
  ]
}

/** So near the edge of the map a finger scrolls the page. CSS pixels. */
const EDGE = 20
/** So far beside the body a finger still means it. CSS pixels. */
const FINGER = 10

/** What a finger that comes down at a point of the screen does: it paints on the body, and scrolls the page beside it. */
export function paintsAt(
  at: Point,
  box: Box,
  surface: Surface,
  view: View,
  build: Build | undefined,
): boolean {
  const x = at[0] - surface.left
  if (x < EDGE || x > surface.width - EDGE) return false
  return isOnBody(view, unfit(toMap(at, box, surface), build), FINGER * scaleOf(box, surface))
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

/**
 * What to do to a sheet drawn for one box, in CSS pixels from its middle, so that it shows another; `was` where the surface
 * had another size when it showed that.
 */
export function shift(
  from: Box,
  to: Box,
  surface: Size,
  was: Size = surface,
): { readonly x: number; readonly y: number; readonly scale: number } {
  const scale = scaleOf(to, was)
  return {
    x: (from[0] + from[2] / 2 - to[0] - to[2] / 2) / scale + (was.width - surface.width) / 2,
    y: (from[1] + from[3] / 2 - to[1] - to[3] / 2) / scale + (was.height - surface.height) / 2,
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
