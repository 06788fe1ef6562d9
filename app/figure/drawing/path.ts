/** From points to path data, with no more points than the eye needs. */
import type { Points } from './trace.ts'

/** How far a simplified line may lie from the traced one, in units of the drawing: half a dot of a sharp screen. */
const TOLERANCE = 1

/** A line is drawn in and let out again by these shares, which eases it and keeps its size (Taubin). */
const EASED = [0.25, -0.26]
/** The cosine of the turn that makes a corner. */
const SHARP = 0.3

/** Maps cells of a grid to units of the drawing. */
export interface Placing {
  readonly scale: number
  readonly x: number
  readonly y: number
}

/** Closed outlines as path data. */
export const closed = (loops: readonly Points[], placing: Placing): string =>
  loops
    .map(loop => (loop.length < 6 ? '' : path(simplified(eased(placed(loop, placing), true), true), true)))
    .join('')

/** Lines as path data. */
export const open = (strokes: readonly Points[], placing: Placing): string =>
  strokes
    .map(stroke =>
      stroke.length < 4 ? '' : path(simplified(eased(placed(stroke, placing), false), false), false),
    )
    .join('')

function placed(points: Points, { scale, x, y }: Placing): Points {
  const found: Points = []
  for (let i = 0; i < points.length; i += 2)
    found.push((points[i] ?? 0) * scale + x, (points[i + 1] ?? 0) * scale + y)
  return found
}

/** The same line without the tremor of the grid; corners stay corners. */
function eased(points: Points, isLoop: boolean): Points {
  let line = points
  const count = points.length / 2
  for (const share of EASED) {
    const before = line
    line = before.slice()
    for (let i = isLoop ? 0 : 1; i < (isLoop ? count : count - 1); i++) {
      const last = ((i + count - 1) % count) * 2
      const next = ((i + 1) % count) * 2
      const x = before[i * 2] ?? 0
      const y = before[i * 2 + 1] ?? 0
      const ax = x - (before[last] ?? 0)
      const ay = y - (before[last + 1] ?? 0)
      const bx = (before[next] ?? 0) - x
      const by = (before[next + 1] ?? 0) - y
      // Sharper than a right angle and a half, it is meant.
      if (ax * bx + ay * by < SHARP * Math.sqrt((ax * ax + ay * ay) * (bx * bx + by * by))) continue
      line[i * 2] = x + (bx - ax) * share
      line[i * 2 + 1] = y + (by - ay) * share
    }
  }
  return line
}

/** The points that matter (Ramer, Douglas and Peucker). */
function simplified(points: Points, isLoop: boolean): Points {
  const count = points.length / 2
  const keep = new Uint8Array(count)
  const stack: number[] = []
  keep[0] = 1
  keep[count - 1] = 1
  if (isLoop) {
    const opposite = count >> 1
    keep[opposite] = 1
    stack.push(0, opposite, opposite, count - 1)
  } else stack.push(0, count - 1)
  while (stack.length) {
    const to = stack.pop() ?? 0
    const from = stack.pop() ?? 0
    const ax = points[from * 2] ?? 0
    const ay = points[from * 2 + 1] ?? 0
    const dx = (points[to * 2] ?? 0) - ax
    const dy = (points[to * 2 + 1] ?? 0) - ay
    const size = Math.sqrt(dx * dx + dy * dy)
    let most = TOLERANCE
    let at = -1
    for (let i = from + 1; i < to; i++) {
      const px = (points[i * 2] ?? 0) - ax
      const py = (points[i * 2 + 1] ?? 0) - ay
      const off = size < 1e-6 ? Math.sqrt(px * px + py * py) : Math.abs(px * dy - py * dx) / size
      if (off > most) {
        most = off
        at = i
      }
    }
    if (at < 0) continue
    keep[at] = 1
    stack.push(from, at, at, to)
  }
  const found: Points = []
  for (let i = 0; i < count; i++) if (keep[i]) found.push(points[i * 2] ?? 0, points[i * 2 + 1] ?? 0)
  return found
}

/** Whole units, each point from the one before. */
function path(points: Points, isLoop: boolean): string {
  let [x, y] = [Math.round(points[0] ?? 0), Math.round(points[1] ?? 0)]
  let data = `M${x} ${y}l`
  let moved = false
  for (let i = 2; i < points.length; i += 2) {
    const nextX = Math.round(points[i] ?? 0)
    const nextY = Math.round(points[i + 1] ?? 0)
    const [dx, dy] = [nextX - x, nextY - y]
    if (dx === 0 && dy === 0) continue
    data += `${moved && dx >= 0 ? ' ' : ''}${dx}${dy < 0 ? '' : ' '}${dy}`
    moved = true
    x = nextX
    y = nextY
  }
  return moved ? (isLoop ? `${data}z` : data) : ''
}
