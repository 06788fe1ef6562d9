/** What is in front: for every node of a fine grid over the drawing, the solid nearest the eye and how near it is. */
import { MISS, endOf, nearest, partAt } from './ray.ts'
import type { Seen, Swept } from './ray.ts'
import type { Part } from './solid.ts'

/** A grid over the drawing: its upper left corner and the width of a cell, metres; columns and rows of nodes. */
export interface Grid {
  readonly left: number
  readonly top: number
  readonly cell: number
  readonly columns: number
  readonly rows: number
}

/**
 * What each node of a grid shows. Nodes count from the upper left, row by row; the outermost show nothing, so that every
 * outline closes inside the grid. The arrays are used again for the next drawing.
 */
export interface Buffer {
  readonly grid: Grid
  readonly solids: readonly Seen[]
  /** Index of the solid, −1 where there is none. */
  readonly solid: Int16Array
  readonly depth: Float32Array
  /** Index in `parts`, −1 where there is none. */
  readonly part: Int16Array
  readonly parts: readonly Part[]
  /** The nodes that show something, in order. */
  readonly covered: Int32Array
}

const NOTHING = -1

let room = {
  solid: new Int16Array(0),
  depth: new Float32Array(0),
  part: new Int16Array(0),
}
let list = new Int32Array(0)

/** The nearest solid for every node. */
export function fill(solids: readonly Seen[], grid: Grid): Buffer {
  const size = grid.columns * grid.rows
  if (room.solid.length < size) {
    room = { solid: new Int16Array(size), depth: new Float32Array(size), part: new Int16Array(size) }
    list = new Int32Array(size)
  }
  const { solid, depth, part } = room
  solid.fill(NOTHING, 0, size)
  part.fill(NOTHING, 0, size)
  depth.fill(MISS, 0, size)
  // Begun with the nearest, most of what lies behind need not be worked out.
  const order = [...solids.keys()].sort((a, b) => (solids[b]?.near ?? 0) - (solids[a]?.near ?? 0))
  for (const index of order) {
    const one = solids[index]
    if (one?.swept && one.planes.length === 0) putSwept(one, one.swept, index, grid, solid, depth)
    else if (one) put(one, index, grid, solid, depth)
  }
  let count = 0
  for (let node = 0; node < size; node++) if (solid[node] !== NOTHING) list[count++] = node
  const covered = list.subarray(0, count)
  const parts: Part[] = []
  const indexOf = (one: Part): number => {
    const known = parts.indexOf(one)
    return known < 0 ? parts.push(one) - 1 : known
  }
  const plain = solids.map(one => (one.stains.length ? NOTHING : indexOf(one.part)))
  const { left, top, cell, columns } = grid
  for (let k = 0; k < count; k++) {
    const node = covered[k] ?? 0
    const index = solid[node] ?? 0
    const known = plain[index] ?? NOTHING
    if (known !== NOTHING) {
      part[node] = known
      continue
    }
    const one = solids[index]
    const row = (node / columns) | 0
    const x = left + (node - row * columns) * cell
    if (one) part[node] = indexOf(partAt(one, x, top - row * cell, depth[node] ?? 0))
  }
  return { grid, solids, solid, depth, part, parts, covered }
}

function put(one: Seen, index: number, grid: Grid, solid: Int16Array, depth: Float32Array): void {
  const { columns, rows, left, top, cell } = grid
  const { near } = one
  const firstRow = Math.max(1, Math.ceil((top - one.high) / cell))
  const lastRow = Math.min(rows - 2, Math.floor((top - one.low) / cell))
  const first = Math.max(1, Math.ceil((one.left - left) / cell))
  const last = Math.min(columns - 2, Math.floor((one.right - left) / cell))
  for (let row = firstRow; row <= lastRow; row++) {
    const y = top - row * cell
    for (let column = first, node = row * columns + first; column <= last; column++, node++) {
      const before = depth[node] ?? MISS
      if (before >= near) continue
      const z = nearest(one, left + column * cell, y)
      if (z > before) {
        depth[node] = z
        solid[node] = index
      }
    }
  }
}

/** The same for a sweep that nothing is cut from, which most solids are: along a row, little changes. */
function putSwept(
  { low, high, near }: Seen,
  swept: Swept,
  index: number,
  { columns, rows, left, top, cell }: Grid,
  solid: Int16Array,
  depth: Float32Array,
): void {
  const { from, to, tall, wide, ra, rb, along, ahead, off, m2 } = swept
  const firstRow = Math.max(1, Math.ceil((top - high) / cell))
  const lastRow = Math.min(rows - 2, Math.floor((top - low) / cell))
  const rise = to[1] - from[1]
  const isLevel = Math.abs(rise) < 1e-6
  const r = Math.max(ra, rb)
  for (let row = firstRow; row <= lastRow; row++) {
    const y = top - row * cell
    // A slanting limb fills little of its box.
    const a = isLevel ? 0 : Math.min(1, Math.max(0, (y - tall * r - from[1]) / rise))
    const b = isLevel ? 1 : Math.min(1, Math.max(0, (y + tall * r - from[1]) / rise))
    const xa = from[0] + (to[0] - from[0]) * a
    const xb = from[0] + (to[0] - from[0]) * b
    const first = Math.max(1, Math.ceil((Math.min(xa, xb) - wide * r - left) / cell))
    const last = Math.min(columns - 2, Math.floor((Math.max(xa, xb) + wide * r - left) / cell))
    const m1 = along.c + along.y * y
    const m3 = ahead.c + ahead.y * y
    const m5 = off.c + (off.y + off.yy * y) * y
    const slope = off.x + off.xy * y
    for (let column = first, node = row * columns + first; column <= last; column++, node++) {
      const before = depth[node] ?? MISS
      if (before >= near) continue
      const x = left + column * cell
      const z = endOf(swept, m1 + along.x * x, m2, m3 + ahead.x * x, m5 + (slope + off.xx * x) * x)
      if (z > before) {
        depth[node] = z
        solid[node] = index
      }
    }
  }
}
