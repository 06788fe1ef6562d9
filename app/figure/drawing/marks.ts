/** Fine lines on surfaces, as far as nothing is in front of them. */
import { mix } from '#app/figure/vector.ts'
import type { Vec } from '#app/figure/vector.ts'
import type { Buffer } from './buffer.ts'
import { seen } from './camera.ts'
import type { Eye } from './camera.ts'
import type { Mark } from './solid.ts'
import type { Points } from './trace.ts'

/** A line may lie this deep under the surface it belongs to and still be seen. Metres. */
const SLACK = 0.011
/** Pieces between two points of a line. */
const PIECES = 5

/** The visible stretches of a mark, in cells of the grid. */
export function visible({ grid, depth, part, parts }: Buffer, mark: Mark, eye: Eye): Points[] {
  const found: Points[] = []
  let stretch: Points = []
  const end = (): void => {
    if (stretch.length > 2) found.push(stretch)
    stretch = []
  }
  for (const point of rounded(mark.points)) {
    const [x, y, z] = seen(eye, point)
    const column = (x - grid.left) / grid.cell
    const row = (grid.top - y) / grid.cell
    const node = Math.round(row) * grid.columns + Math.round(column)
    const isInside = column > 1 && row > 1 && column < grid.columns - 2 && row < grid.rows - 2
    if (isInside && parts[part[node] ?? -1] === mark.on && (depth[node] ?? 0) - z < SLACK)
      stretch.push(column, row)
    else end()
  }
  end()
  return found
}

/** A smooth curve near the points, from the first to the last (Chaikin would cut more than it rounds). */
function rounded(points: readonly Vec[]): Vec[] {
  return points.flatMap((point, i) => {
    const next = points[i + 1]
    if (!next) return [point]
    const before = points[i - 1] ?? point
    const after = points[i + 2] ?? next
    return Array.from({ length: PIECES }, (_, k) => curve(before, point, next, after, k / PIECES))
  })
}

/** Between `a` and `b` on a Catmull-Rom curve. */
function curve(before: Vec, a: Vec, b: Vec, after: Vec, t: number): Vec {
  const first = mix(mix(before, a, t + 1), mix(a, b, t), (t + 1) / 2)
  const second = mix(mix(a, b, t), mix(b, after, t - 1), t / 2)
  return mix(first, second, t)
}
