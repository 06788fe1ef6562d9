/** Fine lines on surfaces, as far as nothing is in front of them. */
import { smooth } from '#app/figure/vector.ts'
import type { Buffer } from './buffer.ts'
import { seen } from './camera.ts'
import type { Eye } from './camera.ts'
import type { Mark } from './solid.ts'
import type { Points } from './trace.ts'

/** A line may lie this deep under the surface it belongs to and still be seen. Metres. */
const SLACK = 0.011
/** Fewer numbers than that are a dot, not a line. */
const SHORT = 8
/** Pieces between two points of a line. */
const PIECES = 5

/** The visible stretches of a mark, in cells of the grid. */
export function visible({ grid, depth, part, parts }: Buffer, mark: Mark, eye: Eye): Points[] {
  const found: Points[] = []
  let stretch: Points = []
  const end = (): void => {
    if (stretch.length > SHORT) found.push(stretch)
    stretch = []
  }
  for (const point of smooth(mark.points, PIECES)) {
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
