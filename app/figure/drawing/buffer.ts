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
    if (one) put(one, index, grid, solid, depth)
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

/** Puts a solid where it is nearer than what is there. Along a row, little of a sweep changes. */
function put(
  one: Seen,
  index: number,
  { columns, rows, left, top, cell }: Grid,
  solid: Int16Array,
  depth: Float32Array,
): void {
  const { low, high, near, swept, planes } = one
  const isWhole = planes.length === 0
  const firstRow = Math.max(1, Math.ceil((top - high) / cell))
  const lastRow = Math.min(rows - 2, Math.floor((top - low) / cell))
  for (let row = firstRow; row <= lastRow; row++) {
    const y = top - row * cell
    const { from, to } = spanAt(one, y)
    const first = Math.max(1, Math.ceil((from - left) / cell))
    const last = Math.min(columns - 2, Math.floor((to - left) / cell))
    const { m1, m3, m5, slope } = swept ? rowOf(swept, y) : EMPTY
    for (let column = first, node = row * columns + first; column <= last; column++, node++) {
      const before = depth[node] ?? MISS
      if (before >= near) continue
      const x = left + column * cell
      const z =
        swept && isWhole
          ? endOf(
              swept,
              m1 + swept.along.x * x,
              swept.m2,
              m3 + swept.ahead.x * x,
              m5 + (slope + swept.off.xx * x) * x,
            )
          : nearest(one, x, y)
      if (z > before) {
        depth[node] = z
        solid[node] = index
      }
    }
  }
}

const EMPTY = { m1: 0, m3: 0, m5: 0, slope: 0 }

/** What does not change along a row of a line of sight's way through a sweep; see `endOf`. */
const rowOf = ({ along, ahead, off }: Swept, y: number): typeof EMPTY => ({
  m1: along.c + along.y * y,
  m3: ahead.c + ahead.y * y,
  m5: off.c + (off.y + off.yy * y) * y,
  slope: off.x + off.xy * y,
})

/** From where to where a solid can be met at a height of the drawing; a slanting limb fills little of its box. */
function spanAt({ left, right, swept }: Seen, y: number): { readonly from: number; readonly to: number } {
  const rise = swept ? swept.to[1] - swept.from[1] : 0
  if (!swept || Math.abs(rise) < 1e-6) return { from: left, to: right }
  const { from, to, tall, wide, ra, rb } = swept
  const r = Math.max(ra, rb)
  const at = (height: number): number =>
    from[0] + (to[0] - from[0]) * Math.min(1, Math.max(0, (height - from[1]) / rise))
  const [a, b] = [at(y - tall * r), at(y + tall * r)]
  return { from: Math.min(a, b) - wide * r, to: Math.max(a, b) + wide * r }
}
