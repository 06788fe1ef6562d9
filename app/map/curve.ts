/** Curves drawn as a few points; a smooth line is laid through them. */

/** `corner` keeps the line from being rounded there. */
export type Point = readonly [x: number, y: number, corner?: boolean]
export type Curve = readonly Point[]
/** Two ends and the two handles between them. */
type Piece = readonly [Point, Point, Point, Point]

/** Reads "12,34 56,78!": pairs of x and y, `!` for a corner. */
export function points(text: string): Curve {
  return text
    .trim()
    .split(/\s+/)
    .map(pair => {
      const [x = 0, y = 0] = pair.replace('!', '').split(',').map(Number)
      return [x, y, pair.endsWith('!')]
    })
}

/** The cubic pieces of a smooth line through the points (centripetal Catmull-Rom, so close points do not loop). */
export function pieces(curve: Curve, closed = false): Piece[] {
  const count = curve.length
  const last = closed ? count : count - 1
  const result: Piece[] = []
  for (let i = 0; i < last; i++) {
    const from = curve[i]
    const to = curve[(i + 1) % count]
    if (!from || !to) continue
    const before = from[2] ? undefined : curve[closed ? (i - 1 + count) % count : i - 1]
    const after = to[2] ? undefined : curve[closed ? (i + 2) % count : i + 2]
    result.push([from, handle(before, from, to), handle(after, to, from), to])
  }
  return result
}

/** The handle at `near` towards `far`, given the neighbour on the other side. */
function handle(neighbour: Point | undefined, near: Point, far: Point): Point {
  if (!neighbour) return [near[0] + (far[0] - near[0]) / 3, near[1] + (far[1] - near[1]) / 3]
  const a = Math.sqrt(Math.hypot(near[0] - neighbour[0], near[1] - neighbour[1])) || 1e-3
  const b = Math.sqrt(Math.hypot(far[0] - near[0], far[1] - near[1])) || 1e-3
  const at = (k: 0 | 1) =>
    (a * a * far[k] - b * b * neighbour[k] + (2 * a * a + 3 * a * b + b * b) * near[k]) / (3 * a * (a + b))
  return [at(0), at(1)]
}

const short = (value: number) => Math.round(value * 10) / 10

/** The `d` of a smooth line through the points. */
export function pathOf(curve: Curve, closed = false): string {
  const start = curve[0]
  if (!start) return ''
  const rest = pieces(curve, closed).map(
    ([, a, b, to]) =>
      `C${short(a[0])} ${short(a[1])} ${short(b[0])} ${short(b[1])} ${short(to[0])} ${short(to[1])}`,
  )
  return `M${short(start[0])} ${short(start[1])}${rest.join('')}${closed ? 'Z' : ''}`
}

/** The same line as many short straight ones. */
export function flatten(curve: Curve, closed = false, steps = 6): Point[] {
  const result: Point[] = []
  const all = pieces(curve, closed)
  for (const piece of all) for (let i = 0; i < steps; i++) result.push(along(piece, i / steps))
  const end = all.at(-1)?.[3]
  if (end && !closed) result.push(end)
  return result
}

/** The point of a line at 0 (first point) to 1 (last), counted point by point. */
export function pointAt(all: readonly Piece[], share: number): Point {
  const place = Math.min(Math.max(share, 0), 1) * all.length
  const index = Math.min(Math.floor(place), all.length - 1)
  const piece = all[index]
  return piece ? along(piece, place - index) : [0, 0]
}

function along([p, a, b, q]: Piece, t: number): Point {
  const s = 1 - t
  const at = (k: 0 | 1) => s * s * s * p[k] + 3 * s * s * t * a[k] + 3 * s * t * t * b[k] + t * t * t * q[k]
  return [at(0), at(1)]
}
