/** From labels on a grid to closed outlines, and from edges that carry ink to lines. Places are in cells. */

/** x and y of point after point. */
export type Points = number[]

/** What is traced: a label for every node (−1 for nothing) and how far along an edge labels change. */
export interface Labels {
  readonly columns: number
  readonly label: Int16Array
  readonly share: Float32Array
}

/** The edges of a cell, clockwise from the top one, and on which of an edge's two nodes a corner lies. */
const edgesOf = (node: number, columns: number): Edges => [
  node * 2,
  (node + 1) * 2 + 1,
  (node + columns) * 2,
  node * 2 + 1,
]
const LEAVES = [0, 0, 1, 1] as const
const ENTERS = [1, 1, 0, 0] as const

type Edges = readonly [number, number, number, number]

/** Goes once over every cell that has one of the edges in its rim. */
function eachCell(
  edges: readonly number[],
  columns: number,
  counts: (edge: number) => boolean,
  visit: (node: number, rim: Edges) => void,
): void {
  for (const edge of edges) {
    const node = edge >> 1
    // Above and below a level edge, left and right of an upright one.
    for (const cell of [node, node - (edge & 1 ? 1 : columns)]) {
      const rim = edgesOf(cell, columns)
      // Whoever comes by the first of a cell's edges goes over it.
      if (rim.find(counts) === edge) visit(cell, rim)
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

/** All closed outlines of every label, given the edges whose two nodes have different ones. */
export function outlines(
  { columns, label, share }: Labels,
  changed: readonly number[],
): Map<number, Points[]> {
  makeRoom(label.length * 4)
  const starts: number[] = []
  const isChange = (edge: number): boolean => {
    const node = edge >> 1
    return label[node] !== label[node + (edge & 1 ? columns : 1)]
  }
  eachCell(changed, columns, isChange, (node, edges) => {
    const corners = [label[node], label[node + 1], label[node + columns + 1], label[node + columns]]
    let changes = 0
    for (let k = 0; k < 4; k++) if (corners[k] !== corners[(k + 1) % 4]) changes++
    for (let k = 0; k < 4; k++) {
      const own = corners[k] ?? -1
      if (own < 0 || corners[(k + 1) % 4] === own) continue
      let m = (k + 1) % 4
      while (corners[(m + 1) % 4] !== own) m = (m + 1) % 4
      const key = (edges[k] ?? 0) * 2 + (LEAVES[k] ?? 0)
      next[key] = (edges[m] ?? 0) * 2 + (ENTERS[m] ?? 0)
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
  const row = Math.floor(node / columns)
  const column = node - row * columns
  const t = share[edge] ?? 0.5
  if (edge & 1) points.push(column, row + t)
  else points.push(column + t, row)
}

/** Where three or four labels of a cell meet. */
function middle(node: number, columns: number, label: Int16Array, share: Float32Array): [number, number] {
  const row = Math.floor(node / columns)
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

/** Lines along the edges that carry ink, each of one colour. */
export function lines(
  { columns, share }: Omit<Labels, 'label'>,
  ink: Int16Array,
  inked: readonly number[],
): Map<number, Points[]> {
  if (links.length < ink.length * 2) links = new Int32Array(ink.length * 2)
  for (const edge of inked) {
    links[edge * 2] = -1
    links[edge * 2 + 1] = -1
  }
  const meetings: number[] = []
  const hasInk = (edge: number): boolean => (ink[edge] ?? 0) > 0
  eachCell(inked, columns, hasInk, (_, edges) => {
    const own = edges.flatMap((edge, k) => (hasInk(edge) ? [k] : []))
    const [first, second] = own
    if (first === undefined || second === undefined) return
    if (own.length === 2) {
      link(edges, first, edges[second] ?? 0)
      link(edges, second, edges[first] ?? 0)
      return
    }
    let [x, y] = [0, 0]
    for (const k of own) {
      const point: Points = []
      push(point, edges[k] ?? 0, columns, share)
      x += (point[0] ?? 0) / own.length
      y += (point[1] ?? 0) / own.length
    }
    for (const k of own) link(edges, k, -2 - meetings.length)
    meetings.push(x, y)
  })
  const found = new Map<number, Points[]>()
  const used = new Set<number>()
  const trace = (start: number): void => {
    const colour = ink[start] ?? 0
    used.add(start)
    const ahead = walk(start, 1, colour)
    const isLoop = ahead.closed
    const behind = isLoop ? [] : walk(start, 0, colour).points
    const points: Points = []
    for (let i = behind.length - 2; i >= 0; i -= 2) points.push(behind[i] ?? 0, behind[i + 1] ?? 0)
    push(points, start, columns, share)
    points.push(...ahead.points)
    if (isLoop) points.push(points[0] ?? 0, points[1] ?? 0)
    const own = found.get(colour)
    if (own) own.push(points)
    else found.set(colour, [points])
  }
  const walk = (start: number, slot: 0 | 1, colour: number): { points: Points; closed: boolean } => {
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
      if (used.has(to) || ink[to] !== colour) return { points, closed: false }
      used.add(to)
      const back = links[to * 2] === edge ? 0 : 1
      edge = to
      to = links[edge * 2 + (1 - back)] ?? -1
    }
  }
  for (const edge of inked) if (!used.has(edge)) trace(edge)
  return found
}

/** An edge of a cell goes on to another edge. Of its two cells the upper or left one has the first place. */
function link(edges: Edges, k: number, to: number): void {
  const edge = edges[k] ?? 0
  // This cell lies below its top edge and right of its left one, above its bottom edge and left of its right one.
  const place = k === 0 || k === 3 ? 1 : 0
  links[edge * 2 + place] = to
}
