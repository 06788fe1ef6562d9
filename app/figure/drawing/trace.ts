/** From labels on a grid to closed outlines, and from edges that carry ink to lines. Places are in cells. */

/** x and y of point after point. */
export type Points = number[]

/** What is traced: a label for every node (−1 for nothing) and how far along an edge labels change. */
export interface Labels {
  readonly columns: number
  readonly label: Int16Array
  readonly share: Float32Array
}

/** On which of an edge's two nodes the corners before and after it lie, for the edges of a cell clockwise from the top one. */
const LEAVES = [0, 0, 1, 1] as const
const ENTERS = [1, 1, 0, 0] as const

/** The edges of the cell that is looked at, clockwise from the top one. */
const rim = new Int32Array(4)

/** Cells that were gone over, each with the number of the round. */
let cells = new Int32Array(0)
let round = 0

/** Goes once over every cell that has one of the edges in its rim. */
function eachCell(
  edges: readonly number[],
  columns: number,
  size: number,
  visit: (node: number) => void,
): void {
  if (cells.length < size) cells = new Int32Array(size)
  round++
  for (const edge of edges) {
    const node = edge >> 1
    // Above and below a level edge, left and right of an upright one.
    for (let k = 0; k < 2; k++) {
      const cell = k === 0 ? node : node - (edge & 1 ? 1 : columns)
      if (cells[cell] === round) continue
      cells[cell] = round
      rim[0] = cell * 2
      rim[1] = cell * 2 + 3
      rim[2] = (cell + columns) * 2
      rim[3] = cell * 2 + 1
      visit(cell)
    }
  }
}

/** For an edge and the node of it that belongs to a region: where the outline goes next, and by way of which cell's middle. */
let next = new Int32Array(0)
let corner = new Int32Array(0)

/** Both are −1 everywhere before and after each use, so that a frame need not clear them. */
function makeRoom(size: number): void {
  if (next.length >= size) return
  next = new Int32Array(size).fill(-1)
  corner = new Int32Array(size).fill(-1)
}

/** The labels at the corners of a cell, clockwise from the upper left. */
const corners = new Int16Array(4)

/** All closed outlines of every label, given the edges whose two nodes have different ones. */
export function outlines(
  { columns, label, share }: Labels,
  changed: readonly number[],
): Map<number, Points[]> {
  makeRoom(label.length * 4)
  const starts: number[] = []
  eachCell(changed, columns, label.length, node => {
    corners[0] = label[node] ?? -1
    corners[1] = label[node + 1] ?? -1
    corners[2] = label[node + columns + 1] ?? -1
    corners[3] = label[node + columns] ?? -1
    let changes = 0
    for (let k = 0; k < 4; k++) if (corners[k] !== corners[(k + 1) & 3]) changes++
    for (let k = 0; k < 4; k++) {
      const own = corners[k] ?? -1
      if (own < 0 || corners[(k + 1) & 3] === own) continue
      let m = (k + 1) & 3
      while (corners[(m + 1) & 3] !== own) m = (m + 1) & 3
      const key = (rim[k] ?? 0) * 2 + (LEAVES[k] ?? 0)
      next[key] = (rim[m] ?? 0) * 2 + (ENTERS[m] ?? 0)
      if (changes > 2) corner[key] = node
      starts.push(key)
    }
  })
  const found = new Map<number, Points[]>()
  for (const start of starts) {
    if ((next[start] ?? -1) < 0) continue
    const points: Points = []
    let key = start
    for (;;) {
      const to = next[key] ?? -1
      if (to < 0) break
      next[key] = -1
      push(points, key >> 1, columns, share)
      const met = corner[key] ?? -1
      if (met >= 0) {
        points.push(...middle(met, columns, label, share))
        corner[key] = -1
      }
      key = to
    }
    const own = label[nodeOf(start >> 1, start & 1, columns)] ?? -1
    const loops = found.get(own)
    if (loops) loops.push(points)
    else found.set(own, [points])
  }
  return found
}

const nodeOf = (edge: number, second: number, columns: number): number =>
  (edge >> 1) + (second ? (edge & 1 ? columns : 1) : 0)

function push(points: Points, edge: number, columns: number, share: Float32Array): void {
  const node = edge >> 1
  const row = (node / columns) | 0
  const column = node - row * columns
  const t = share[edge] ?? 0.5
  if (edge & 1) points.push(column, row + t)
  else points.push(column + t, row)
}

/** Where three or four labels of a cell meet. */
function middle(node: number, columns: number, label: Int16Array, share: Float32Array): [number, number] {
  const row = (node / columns) | 0
  const column = node - row * columns
  const at = (i: number): number => label[i] ?? -1
  const right = node + 1
  const below = node + columns
  let [x, y, count] = [0, 0, 0]
  const add = (px: number, py: number): void => {
    x += px
    y += py
    count++
  }
  if (at(node) !== at(right)) add(column + (share[node * 2] ?? 0.5), row)
  if (at(right) !== at(below + 1)) add(column + 1, row + (share[right * 2 + 1] ?? 0.5))
  if (at(below) !== at(below + 1)) add(column + (share[below * 2] ?? 0.5), row + 1)
  if (at(node) !== at(below)) add(column, row + (share[node * 2 + 1] ?? 0.5))
  return [x / count, y / count]
}

/** Each inked edge lies between two cells: to which other edge, or meeting point, its line goes on in each. */
let links = new Int32Array(0)
/** Edges whose line is drawn, each with the number of the round. */
let used = new Int32Array(0)

/** Lines that begin and end between the same two parts are drawn in one piece, by the part that owns most of them. */
export function lines(
  { columns, share }: Omit<Labels, 'label'>,
  { ink, owner, inked }: Inked,
): Map<number, Points[]> {
  if (links.length < ink.length * 2) {
    links = new Int32Array(ink.length * 2)
    used = new Int32Array(ink.length)
  }
  for (const edge of inked) {
    links[edge * 2] = -1
    links[edge * 2 + 1] = -1
    used[edge] = 0
  }
  const meetings: number[] = []
  eachCell(inked, columns, ink.length / 2, () => {
    let count = 0
    let [first, second] = [0, 0]
    for (let k = 0; k < 4; k++) {
      if (!ink[rim[k] ?? 0]) continue
      if (count === 0) first = k
      second = k
      count++
    }
    if (count < 2) return
    if (count === 2) {
      link(first, rim[second] ?? 0)
      link(second, rim[first] ?? 0)
      return
    }
    let [x, y] = [0, 0]
    for (let k = 0; k < 4; k++) {
      if (!ink[rim[k] ?? 0]) continue
      const point: Points = []
      push(point, rim[k] ?? 0, columns, share)
      x += (point[0] ?? 0) / count
      y += (point[1] ?? 0) / count
      link(k, -2 - meetings.length)
    }
    meetings.push(x, y)
  })
  const found = new Map<number, Points[]>()
  let votes = new Map<number, number>()
  const take = (edge: number): void => {
    used[edge] = 1
    const one = owner[edge] ?? 0
    votes.set(one, (votes.get(one) ?? 0) + 1)
  }
  const trace = (start: number): void => {
    const pair = ink[start] ?? 0
    votes = new Map()
    take(start)
    const ahead = walk(start, 1, pair)
    const isLoop = ahead.closed
    const behind = isLoop ? [] : walk(start, 0, pair).points
    const points: Points = []
    for (let i = behind.length - 2; i >= 0; i -= 2) points.push(behind[i] ?? 0, behind[i + 1] ?? 0)
    push(points, start, columns, share)
    for (const place of ahead.points) points.push(place)
    if (isLoop) points.push(points[0] ?? 0, points[1] ?? 0)
    const own = ownerOf(votes)
    if (own === 0) return
    const strokes = found.get(own)
    if (strokes) strokes.push(points)
    else found.set(own, [points])
  }
  const walk = (start: number, slot: 0 | 1, pair: number): { points: Points; closed: boolean } => {
    const points: Points = []
    let edge = start
    let to = links[edge * 2 + slot] ?? -1
    for (;;) {
      if (to === -1) return { points, closed: false }
      if (to < -1) {
        points.push(meetings[-2 - to] ?? 0, meetings[-1 - to] ?? 0)
        return { points, closed: false }
      }
      if (to === start) return { points, closed: true }
      push(points, to, columns, share)
      if (used[to] || ink[to] !== pair) return { points, closed: false }
      take(to)
      const back = links[to * 2] === edge ? 0 : 1
      edge = to
      to = links[edge * 2 + (1 - back)] ?? -1
    }
  }
  for (const edge of inked) if (!used[edge]) trace(edge)
  return found
}

/** The edges that carry ink; see `Borders`. */
interface Inked {
  readonly ink: Int16Array
  readonly owner: Int16Array
  readonly inked: readonly number[]
}

/** A line that is hardly one over this share of its length is none. */
const FAINT = 0.7

/** Who owns most of a line; 0 for nobody. */
function ownerOf(votes: ReadonlyMap<number, number>): number {
  let [all, faint, most, best] = [0, 0, 0, 0]
  for (const [one, count] of votes) {
    all += count
    if (one < 0) faint += count
    const both = count + (votes.get(-one) ?? 0)
    if (both > most) {
      most = both
      best = Math.abs(one)
    }
  }
  return faint > FAINT * all ? 0 : best
}

/** An edge of the cell goes on to another edge. Of its two cells the upper or left one has the first place. */
function link(k: number, to: number): void {
  // This cell lies below its top edge and right of its left one, above its bottom edge and left of its right one.
  links[(rim[k] ?? 0) * 2 + (k === 0 || k === 3 ? 1 : 0)] = to
}
