import type { View } from '#core/locate/painting.ts'
import { flatten, type Curve, type Point } from './curve.ts'
import { armOutline, bodyOutline } from './data/silhouette.ts'

const lines = new Map<View, readonly Curve[]>()

/** True where a point of the map is on the body, or no more than `margin` map units beside it. */
export function isOnBody(view: View, point: Point, margin = 0): boolean {
  return linesOf(view).some(line => isInside(line, point) || distanceTo(line, point) <= margin)
}

function linesOf(view: View): readonly Curve[] {
  const known = lines.get(view)
  if (known) return known
  const arm = armOutline(view)
  const made = [bodyOutline(view), ...(arm ? [arm] : [])].map(line => flatten(line, true))
  lines.set(view, made)
  return made
}

/** Counts how often a level line from the point crosses the closed line. */
function isInside(line: Curve, [x, y]: Point): boolean {
  return (
    sides(line).filter(
      ([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax),
    ).length %
      2 ===
    1
  )
}

function distanceTo(line: Curve, [x, y]: Point): number {
  return Math.min(
    ...sides(line).map(([[ax, ay], [bx, by]]) => {
      const [dx, dy] = [bx - ax, by - ay]
      const length = dx * dx + dy * dy
      const along = length ? Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length)) : 0
      return Math.hypot(x - ax - along * dx, y - ay - along * dy)
    }),
  )
}

function sides(line: Curve): readonly (readonly [Point, Point])[] {
  return line.map((point, index) => [line.at(index - 1) ?? point, point] as const)
}
