/** Where, between two neighbouring nodes, what is in front changes; and where a line is drawn for it. */
import type { Buffer, Grid } from './buffer.ts'
import { MISS, nearest, partAt } from './ray.ts'
import type { Seen } from './ray.ts'
import type { Part } from './solid.ts'

/** The edges of a grid at which something changes; edge 2 · node leads to the right, 2 · node + 1 down. */
export interface Borders {
  /** How far along an edge the change is, 0–1. Only edges in the lists below have one. */
  readonly share: Float32Array
  /** Which two parts a line there parts, as a number above 0; 0 for no line. */
  readonly ink: Int16Array
  /** The part whose line it is, by its index + 1; below 0 where it is hardly one. */
  readonly owner: Int16Array
  /** Edges between two parts, and edges with a line. */
  readonly parted: readonly number[]
  readonly inked: readonly number[]
}

/** Surfaces of one part this far apart, one behind the other, have a line between them; a line fades out to less. Metres. */
const JUMP = 0.008
const FADED = 0.0035
/** Surfaces nearer than this lie on each other: the line is that of the cloth, not of the skin. Metres. */
const CONTACT = 0.01
/** Halvings of a cell until the place of a border is known. */
const HALVINGS = 3

let share = new Float32Array(0)
let ink = new Int16Array(0)
let owner = new Int16Array(0)

export function bordersOf(buffer: Buffer): Borders {
  const { grid, solid, part, solids, depth, covered, parts } = buffer
  if (share.length < solid.length * 2) {
    share = new Float32Array(solid.length * 2)
    ink = new Int16Array(share.length)
    owner = new Int16Array(share.length)
  } else ink.fill(0)
  const { columns } = grid
  const parted: number[] = []
  const inked: number[] = []
  const look = (edge: number, node: number, next: number): void => {
    const [pa, pb] = [part[node] ?? -1, part[next] ?? -1]
    const isParted = pa !== pb
    const isLined = isParted || areLined(solids[solid[node] ?? -1], solids[solid[next] ?? -1])
    if (!isLined && Math.abs((depth[node] ?? 0) - (depth[next] ?? 0)) < JUMP) return
    if (isParted) parted.push(edge)
    const lead = border(buffer, node, next, edge)
    const isFaint = !isLined && Math.abs(lead) < JUMP
    if ((isFaint && Math.abs(lead) < FADED) || isRim(grid, node) || isRim(grid, next)) return
    ink[edge] = 1 + (1 + Math.min(pa, pb)) * (1 + parts.length) + 1 + Math.max(pa, pb)
    owner[edge] = (isFaint ? -1 : 1) * (1 + ownerOf(parts, pa, pb, lead))
    inked.push(edge)
  }
  for (const node of covered) {
    const own = solid[node]
    const shown = part[node]
    // The same solid shows the same part but where it is stained.
    if (solid[node + 1] !== own || part[node + 1] !== shown) look(node * 2, node, node + 1)
    if (solid[node + columns] !== own || part[node + columns] !== shown)
      look(node * 2 + 1, node, node + columns)
    // Nobody else comes by the edges from a node that shows nothing.
    if (solid[node - 1] === -1) look(node * 2 - 2, node - 1, node)
    if (solid[node - columns] === -1) look((node - columns) * 2 + 1, node - columns, node)
  }
  return { share, ink, owner, parted, inked }
}

const areLined = (a: Seen | undefined, b: Seen | undefined): boolean =>
  a !== undefined && b !== undefined && a.line !== b.line && a.line * b.line !== 0

/** Works out where along an edge what is in front changes, and gives back how far the first surface is in front there. */
function border(
  { grid, solids, solid, part, parts }: Buffer,
  node: number,
  next: number,
  edge: number,
): number {
  const a = solids[solid[node] ?? -1]
  const b = solids[solid[next] ?? -1]
  const { columns, left, top, cell } = grid
  const row = (node / columns) | 0
  const x = left + (node - row * columns) * cell
  const y = top - row * cell
  const dx = edge % 2 ? 0 : cell
  const dy = edge % 2 ? -cell : 0
  const own = parts[part[node] ?? -1]
  let from = 0
  let to = 1
  for (let halving = 0; halving < HALVINGS; halving++) {
    const mid = (from + to) / 2
    if (shows(a, b, own, x + dx * mid, y + dy * mid)) from = mid
    else to = mid
  }
  share[edge] = (from + to) / 2
  if (!a || !b) return a ? Infinity : -Infinity
  const za = nearest(a, x + dx * from, y + dy * from)
  const zb = nearest(b, x + dx * to, y + dy * to)
  return za - zb
}

/** The outermost nodes show nothing, and nothing ends there. */
function isRim({ columns, rows }: Grid, node: number): boolean {
  const row = (node / columns) | 0
  const column = node - row * columns
  return row === 0 || column === 0 || row === rows - 1 || column === columns - 1
}

/** True when, of two solids, the first is still in front at a point, and with the same part. */
function shows(
  a: Seen | undefined,
  b: Seen | undefined,
  own: Part | undefined,
  x: number,
  y: number,
): boolean {
  const za = a ? nearest(a, x, y) : MISS
  if (a && za === MISS) return false
  if (a === b) return a !== undefined && partAt(a, x, y, za) === own
  const zb = b ? nearest(b, x, y) : MISS
  if (!a) return zb === MISS
  return za >= zb && partAt(a, x, y, za) === own
}

/** Whose line it is: that of the nearer part; where they touch, that of the cloth or thing rather than of skin. */
function ownerOf(parts: readonly Part[], pa: number, pb: number, lead: number): number {
  if (pa < 0 || pb < 0) return Math.max(pa, pb)
  if (Math.abs(lead) > CONTACT) return lead > 0 ? pa : pb
  return rank(parts[pa]) >= rank(parts[pb]) ? pa : pb
}

const RANKS: readonly string[] = ['skin', 'top', 'shorts', 'hair']
const rank = (part: Part | undefined): number => {
  const found = part ? RANKS.indexOf(part.material) : -1
  return found < 0 ? RANKS.length : found
}
