/** Round things on paper: rings in space become ellipses, chains of rings become one smooth closed path. */
import { clamp, dot, scale } from './vector.ts'
import type { Vec } from './vector.ts'

/** A ball (one radius) or a flattened one (half-axes) in space. */
export interface Ring {
  readonly at: Vec
  readonly half: number | readonly Vec[]
}
export type Chain = readonly Ring[]

/** Where the eye is: yaw 0 sees the front, 90 the person's left; tilt looks down; `flip` shows the other side. */
export interface Camera {
  readonly yaw: number
  readonly tilt: number
  readonly flip: boolean
  /** Drawing units per metre, and where the world's origin falls. */
  readonly scale: number
  readonly x: number
  readonly y: number
}

/** An ellipse on the drawing: centre, spread (a symmetric 2×2 matrix) and how near it is. */
export interface Spread {
  readonly x: number
  readonly y: number
  readonly near: number
  readonly xx: number
  readonly xy: number
  readonly yy: number
}

/** The three directions of a camera in the world: to the right of the drawing, up, and towards the eye. */
export function axes(camera: Camera): readonly [right: Vec, up: Vec, near: Vec] {
  const a = (camera.yaw * Math.PI) / 180
  const e = (camera.tilt * Math.PI) / 180
  const right: Vec = [Math.cos(a), 0, -Math.sin(a)]
  return [
    camera.flip ? scale(right, -1) : right,
    [-Math.sin(e) * Math.sin(a), Math.cos(e), -Math.sin(e) * Math.cos(a)],
    [Math.cos(e) * Math.sin(a), Math.sin(e), Math.cos(e) * Math.cos(a)],
  ]
}

/** A projection of the world on the drawing. */
export interface Lens {
  readonly point: (v: Vec) => readonly [x: number, y: number, near: number]
  readonly ring: (ring: Ring) => Spread
}

export function lensOf(camera: Camera): Lens {
  const [right, up, near] = axes(camera)
  const k = camera.scale
  const point = (v: Vec): readonly [number, number, number] => [
    camera.x + dot(v, right) * k,
    camera.y - dot(v, up) * k,
    dot(v, near) * k,
  ]
  const ring = ({ at, half }: Ring): Spread => {
    const [x, y, depth] = point(at)
    if (typeof half === 'number') {
      const rr = half * half * k * k
      return { x, y, near: depth, xx: rr, xy: 0, yy: rr }
    }
    let xx = 0
    let xy = 0
    let yy = 0
    for (const axis of half) {
      const u = dot(axis, right) * k
      const v = -dot(axis, up) * k
      xx += u * u
      xy += u * v
      yy += v * v
    }
    return { x, y, near: depth, xx, xy, yy }
  }
  return { point, ring }
}

/** How far an ellipse goes from its centre in a direction. */
const spreadAt = (e: Spread, c: number, s: number): number =>
  Math.sqrt(Math.max(0, e.xx * c * c + 2 * e.xy * c * s + e.yy * s * s))

/** A smaller ellipse pushed to the light (upper left), so that it touches the edge there. */
export function lit(e: Spread, size: number): Spread {
  const c = -0.5
  const s = -0.866
  const push = (1 - size) * 0.96
  const h = spreadAt(e, c, s) || 1
  const k = size * size
  return {
    x: e.x + (push * (e.xx * c + e.xy * s)) / h,
    y: e.y + (push * (e.xy * c + e.yy * s)) / h,
    near: e.near,
    xx: e.xx * k,
    xy: e.xy * k,
    yy: e.yy * k,
  }
}

type Dot = readonly [x: number, y: number]
const STEP = 0.42

/** The closed outline around a chain of ellipses, as path data; empty for an empty chain. */
export function outline(chain: readonly Spread[]): string {
  const bridges = bridge(chain)
  const dots: Dot[] = []
  const first = bridges[0]
  const last = bridges[bridges.length - 1]
  if (!first || !last) {
    const biggest = chain.reduce<Spread | undefined>(
      (a, b) => (a && a.xx + a.yy > b.xx + b.yy ? a : b),
      undefined,
    )
    if (biggest) sweep(dots, biggest, 0, Math.PI * 2 - 0.3)
    return smooth(dots)
  }
  let before = first
  for (const next of bridges.slice(1)) {
    corner(dots, next.from, before.right, next.right)
    before = next
  }
  sweep(dots, last.to, last.right, last.left)
  for (const next of bridges.slice(0, -1).reverse()) {
    corner(dots, next.to, before.left, next.left)
    before = next
  }
  sweep(dots, first.from, first.left, first.right + Math.PI * 2)
  return smooth(dots)
}

interface Bridge {
  readonly from: Spread
  readonly to: Spread
  readonly left: number
  readonly right: number
}

/** The tangent lines between each ellipse of a chain and the next that is not hidden inside it. */
function bridge(chain: readonly Spread[]): Bridge[] {
  const kept: Spread[] = []
  for (const next of chain) {
    let inside = false
    for (let top = kept[kept.length - 1]; top; top = kept[kept.length - 1]) {
      const relation = holds(top, next)
      if (relation === 0) break
      if (relation > 0) {
        inside = true
        break
      }
      kept.pop()
    }
    if (!inside) kept.push(next)
  }
  const found: Bridge[] = []
  for (let i = 1; i < kept.length; i++) {
    const from = kept[i - 1]
    const to = kept[i]
    if (!from || !to) continue
    found.push({ from, to, left: tangent(from, to, 1), right: tangent(from, to, -1) })
  }
  return found
}

/** 1 when `a` hides `b`, −1 when `b` hides `a`, 0 when neither does. */
function holds(a: Spread, b: Spread): number {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const d = Math.hypot(dx, dy)
  if (d < 1e-6) return a.xx + a.yy >= b.xx + b.yy ? 1 : -1
  const c = dx / d
  const s = dy / d
  const difference = spreadAt(a, c, s) - spreadAt(b, c, s)
  return difference >= d ? 1 : -difference >= d ? -1 : 0
}

function tangent(from: Spread, to: Spread, turn: 1 | -1): number {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const d = Math.hypot(dx, dy)
  const way = Math.atan2(dy, dx)
  let theta = way + (turn * Math.PI) / 2
  for (let round = 0; round < 5; round++) {
    const c = Math.cos(theta)
    const s = Math.sin(theta)
    theta = way + turn * Math.acos(clamp((spreadAt(from, c, s) - spreadAt(to, c, s)) / d, -0.999, 0.999))
  }
  return theta
}

const wrapped = (a: number): number => a - Math.PI * 2 * Math.round(a / (Math.PI * 2))

function support(e: Spread, theta: number): Dot {
  const c = Math.cos(theta)
  const s = Math.sin(theta)
  const h = spreadAt(e, c, s) || 1
  return [e.x + (e.xx * c + e.xy * s) / h, e.y + (e.xy * c + e.yy * s) / h]
}

function sweep(dots: Dot[], e: Spread, from: number, to: number): void {
  const count = Math.max(1, Math.ceil((to - from) / STEP))
  for (let i = 0; i <= count; i++) dots.push(support(e, from + ((to - from) * i) / count))
}

function corner(dots: Dot[], e: Spread, from: number, to: number): void {
  const turn = wrapped(to - from)
  if (turn > STEP) sweep(dots, e, from, from + turn)
  else if (turn > -0.6) dots.push(support(e, from + turn / 2))
  else dots.push(support(e, from), support(e, to))
}

/** A smooth closed curve that hugs the dots. */
export function smooth(dots: readonly Dot[]): string {
  const last = dots[dots.length - 1]
  if (!last) return ''
  let path = ''
  let [x, y] = last
  for (const [nextX, nextY] of dots) {
    const midX = Math.round((x + nextX) / 2)
    const midY = Math.round((y + nextY) / 2)
    path += path === '' ? `M${midX} ${midY}` : `Q${Math.round(x)} ${Math.round(y)} ${midX} ${midY}`
    x = nextX
    y = nextY
  }
  const [firstX, firstY] = dots[0] ?? last
  return `${path}Q${Math.round(x)} ${Math.round(y)} ${Math.round((last[0] + firstX) / 2)} ${Math.round((last[1] + firstY) / 2)}Z`
}

/** The smallest convex outline around the dots, in order. */
export function hull(dots: readonly Dot[]): Dot[] {
  const sorted = [...dots].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const half = (from: readonly Dot[]): Dot[] => {
    const kept: Dot[] = []
    for (const p of from) {
      for (;;) {
        const b = kept[kept.length - 1]
        const a = kept[kept.length - 2]
        if (!a || !b || (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]) > 0) break
        kept.pop()
      }
      kept.push(p)
    }
    kept.pop()
    return kept
  }
  return [...half(sorted), ...half([...sorted].reverse())]
}

/** A straight-edged closed path. */
export const polygon = (dots: readonly Dot[]): string =>
  dots.map(([x, y], i) => `${i ? 'L' : 'M'}${Math.round(x)} ${Math.round(y)}`).join('') +
  (dots.length ? 'Z' : '')

/** A ring between two, for filling the space along a chain. */
export const between = (a: Spread, b: Spread): Spread => ({
  x: (a.x + b.x) / 2,
  y: (a.y + b.y) / 2,
  near: (a.near + b.near) / 2,
  xx: (a.xx + b.xx) / 2,
  xy: (a.xy + b.xy) / 2,
  yy: (a.yy + b.yy) / 2,
})

/** A flat round plate square to a direction, `wide` and `deep` along its own axes. */
export const plate = (at: Vec, x: Vec, wide: number, z: Vec, deep: number): Ring => ({
  at,
  half: [scale(x, wide), scale(z, deep)],
})
