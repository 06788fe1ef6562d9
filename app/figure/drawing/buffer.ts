/** What is in front: for every node of a fine grid over the drawing, the solid nearest the eye and how near it is. */
import { MISS, facingOf, nearest, partAt } from './ray.ts'
import type { Seen } from './ray.ts'
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
  /** How much of the light falls there, −1 to 1. */
  readonly light: Float32Array
  /** The nodes that show something, in order. */
  readonly covered: Int32Array
}

const NOTHING = -1
/** How often light is evened out, and how far apart neighbours on one surface lie at most. Metres. */
const EVENED = 2
const STEP = 0.02
/** Only near the border of light and shade is it worth evening out. */
const BORDER = 0.3

let room = {
  solid: new Int16Array(0),
  depth: new Float32Array(0),
  part: new Int16Array(0),
  light: new Float32Array(0),
}
let list = new Int32Array(0)

/** The nearest solid for every node, and how much it is lit from a direction; shade begins at 0. */
export function fill(
  solids: readonly Seen[],
  grid: Grid,
  toLight: readonly [number, number, number],
  shade: number,
): Buffer {
  const size = grid.columns * grid.rows
  if (room.solid.length < size) {
    room = {
      solid: new Int16Array(size),
      depth: new Float32Array(size),
      part: new Int16Array(size),
      light: new Float32Array(size),
    }
    list = new Int32Array(size)
  }
  const { solid, depth, part, light } = room
  solid.fill(NOTHING, 0, size)
  part.fill(NOTHING, 0, size)
  depth.fill(MISS, 0, size)
  for (const [index, one] of solids.entries()) put(one, index, grid, solid, depth)
  let count = 0
  for (let node = 0; node < size; node++) if ((solid[node] ?? NOTHING) !== NOTHING) list[count++] = node
  const covered = list.subarray(0, count)
  const parts: Part[] = []
  const indexOf = (one: Part): number => {
    const known = parts.indexOf(one)
    return known < 0 ? parts.push(one) - 1 : known
  }
  const plain = solids.map(one => (one.stains.length ? NOTHING : indexOf(one.part)))
  const buffer: Buffer = { grid, solids, solid, depth, part, parts, light, covered }
  eachNode(buffer, (node, one, x, y, z) => {
    const known = plain[solid[node] ?? NOTHING] ?? NOTHING
    part[node] = known === NOTHING ? indexOf(partAt(one, x, y, z)) : known
    light[node] = facingOf(one, x, y, z, toLight) - shade
  })
  for (let round = 0; round < EVENED; round++) evenOut(buffer)
  return buffer
}

function put(one: Seen, index: number, grid: Grid, solid: Int16Array, depth: Float32Array): void {
  const { columns, rows, left, top, cell } = grid
  const firstRow = Math.max(1, Math.ceil((top - one.high) / cell))
  const lastRow = Math.min(rows - 2, Math.floor((top - one.low) / cell))
  for (let row = firstRow; row <= lastRow; row++) {
    const y = top - row * cell
    const [from, to] = spanAt(one, y)
    const first = Math.max(1, Math.ceil((from - left) / cell))
    const last = Math.min(columns - 2, Math.floor((to - left) / cell))
    for (let column = first, node = row * columns + first; column <= last; column++, node++) {
      const z = nearest(one, left + column * cell, y)
      if (z > (depth[node] ?? MISS)) {
        depth[node] = z
        solid[node] = index
      }
    }
  }
}

/** From where to where a solid can be met at a height of the drawing; a slanting limb fills little of its box. */
function spanAt({ left, right, swept }: Seen, y: number): readonly [from: number, to: number] {
  if (!swept) return [left, right]
  const { from, to, tall, wide, ra, rb } = swept
  const rise = to[1] - from[1]
  if (Math.abs(rise) < 1e-6) return [left, right]
  const r = Math.max(ra, rb)
  const a = Math.min(1, Math.max(0, (y - tall * r - from[1]) / rise))
  const b = Math.min(1, Math.max(0, (y + tall * r - from[1]) / rise))
  const xa = from[0] + (to[0] - from[0]) * a
  const xb = from[0] + (to[0] - from[0]) * b
  return [Math.min(xa, xb) - wide * r, Math.max(xa, xb) + wide * r]
}

/** Goes over every node that shows something, with its solid and its place on the drawing, metres. */
export function eachNode(
  { grid, solids, solid, depth, covered }: Buffer,
  visit: (node: number, one: Seen, x: number, y: number, z: number) => void,
): void {
  const { left, top, cell, columns } = grid
  let row = 0
  for (const node of covered) {
    while (node >= (row + 1) * columns) row++
    const one = solids[solid[node] ?? NOTHING]
    if (one) visit(node, one, left + (node - row * columns) * cell, top - row * cell, depth[node] ?? 0)
  }
}

/** Evens out the light over neighbours on the same surface. */
function evenOut({ grid, depth, part, light, covered }: Buffer): void {
  const { columns } = grid
  for (const node of covered) {
    const own = light[node] ?? 0
    if (own > BORDER || own < -BORDER) continue
    const z = depth[node] ?? 0
    const same = part[node]
    let sum = own
    let count = 1
    for (let k = 0; k < 4; k++) {
      const next = k === 0 ? node - 1 : k === 1 ? node + 1 : k === 2 ? node - columns : node + columns
      if (part[next] !== same || Math.abs((depth[next] ?? 0) - z) > STEP) continue
      sum += light[next] ?? 0
      count++
    }
    light[node] = sum / count
  }
}

/** Goes over every edge that touches something; 2 · node leads to the right, 2 · node + 1 down. */
export function eachEdge(
  { grid, covered, solid }: Buffer,
  visit: (edge: number, node: number, next: number) => void,
): void {
  const { columns } = grid
  for (const node of covered) {
    visit(node * 2, node, node + 1)
    visit(node * 2 + 1, node, node + columns)
    // Nobody else comes by the edges from a node that shows nothing.
    if (solid[node - 1] === NOTHING) visit(node * 2 - 2, node - 1, node)
    if (solid[node - columns] === NOTHING) visit((node - columns) * 2 + 1, node - columns, node)
  }
}
