/** Where a straight line of sight first meets a solid, worked out exactly: the drawing is as true as the skeleton. */
import { STILL, dot, sub, unit } from '#app/figure/vector.ts'
import type { Vec } from '#app/figure/vector.ts'
import { seen } from './camera.ts'
import type { Eye } from './camera.ts'
import type { Cut, Part, Solid, Sweep } from './solid.ts'

/** A plane as the eye sees it: points with nx·x + ny·y + nz·z > far lie beyond it. */
interface Plane {
  readonly nx: number
  readonly ny: number
  readonly nz: number
  readonly far: number
}
interface SeenStain {
  readonly part: Part
  readonly plane: Plane | undefined
  readonly at: Vec
  readonly radius: number
}

/** A solid as the eye sees it. Metres: x to the right of the drawing, y up, z towards the eye. */
export interface Seen {
  readonly part: Part
  readonly line: number
  readonly left: number
  readonly right: number
  readonly low: number
  readonly high: number
  /** No point of it is nearer the eye. */
  readonly near: number
  readonly swept: Swept | undefined
  readonly planes: readonly Plane[]
  readonly stains: readonly SeenStain[]
}

/** How a number changes over the drawing: at the origin, to the right, and up. */
interface Slope {
  readonly c: number
  readonly x: number
  readonly y: number
}

/**
 * A sweep in a space where its balls are round. For a line of sight that begins at (x, y, 0) there, `along` is how far
 * it begins along the axis, `ahead` how far before the first middle, `off` the square of its distance from it.
 */
export interface Swept {
  readonly from: Vec
  readonly to: Vec
  readonly wide: number
  readonly tall: number
  readonly deep: number
  readonly axes: readonly [Vec, Vec, Vec]
  readonly start: Vec
  readonly axis: Vec
  /** The axis on the drawing, one metre long, where the balls are flattened; else nothing. */
  readonly bone: Vec
  readonly along: Slope
  readonly ahead: Slope
  readonly off: Slope & { readonly xx: number; readonly xy: number; readonly yy: number }
  /** Lengths in that space per metre towards the eye. */
  readonly speed: number
  readonly ra: number
  readonly rb: number
  readonly m0: number
  readonly m2: number
  readonly d2: number
}

export const MISS = -Infinity

export function see(solid: Solid, eye: Eye): Seen {
  const balls = solid.sweep && ballsOf(solid.sweep, eye)
  const swept = balls && sweptOf(balls, solid.sweep?.shape !== undefined)
  const planes = [...(solid.cuts ?? []).map(cut => planeOf(cut, eye)), ...faces(solid, eye)]
  return {
    part: solid.part,
    line: solid.line ?? 0,
    ...(balls ? ballsBox(balls) : blockBox(solid, eye)),
    swept,
    planes,
    stains: (solid.stains ?? []).map(stain => ({
      part: stain.part,
      plane: 'beyond' in stain ? planeOf(stain.beyond, eye) : undefined,
      at: 'within' in stain ? seen(eye, stain.within.at) : [0, 0, 0],
      radius: 'within' in stain ? stain.within.radius : 0,
    })),
  }
}

function planeOf({ at, out }: Cut, eye: Eye): Plane {
  const [nx, ny, nz] = unit(seen(eye, out))
  const [x, y, z] = seen(eye, at)
  return { nx, ny, nz, far: nx * x + ny * y + nz * z }
}

function faces({ block }: Solid, eye: Eye): Plane[] {
  if (!block) return []
  return block.half.flatMap(half =>
    [half, sub([0, 0, 0], half)].map(out =>
      planeOf({ at: [block.at[0] + out[0], block.at[1] + out[1], block.at[2] + out[2]], out }, eye),
    ),
  )
}

/** A sweep as the eye sees it: its middles, its half-axes, and how far its balls reach for each metre of their radius. */
type Balls = Pick<Swept, 'from' | 'to' | 'wide' | 'tall' | 'deep' | 'ra' | 'rb'> & {
  readonly axes: readonly [Vec, Vec, Vec]
}

function ballsOf({ from, to, radii, shape }: Sweep, eye: Eye): Balls {
  const axes: Balls['axes'] = shape ? [seen(eye, shape[0]), seen(eye, shape[1]), seen(eye, shape[2])] : STILL
  return {
    from: seen(eye, from),
    to: seen(eye, to),
    axes,
    wide: Math.hypot(axes[0][0], axes[1][0], axes[2][0]),
    tall: Math.hypot(axes[0][1], axes[1][1], axes[2][1]),
    deep: Math.hypot(axes[0][2], axes[1][2], axes[2][2]),
    ra: radii[0],
    rb: radii[1],
  }
}

function sweptOf({ axes, ...balls }: Balls, isFlattened: boolean): Swept {
  const { from: a, to: b, ra, rb } = balls
  // Rows of the way into the space where the balls are round.
  const rows = axes.map(axis => {
    const size = dot(axis, axis)
    return [axis[0] / size, axis[1] / size, axis[2] / size] as const
  })
  const into = (v: Vec): Vec => [dot(rows[0] ?? v, v), dot(rows[1] ?? v, v), dot(rows[2] ?? v, v)]
  const way = into([0, 0, 1])
  const speed = Math.hypot(...way)
  const along = into(sub(b, a))
  const toEye = unit(way)
  const start = into(sub([0, 0, 0], a))
  const [ax, ay, az] = [into([1, 0, 0]), into([0, 1, 0]), into([0, 0, 1])]
  const slope = (v: Vec): Slope => ({ c: dot(v, start), x: dot(v, ax), y: dot(v, ay) })
  const m0 = dot(along, along)
  return {
    ...balls,
    axes: [ax, ay, az],
    start,
    axis: along,
    bone: isFlattened && m0 > 0 ? unit(sub(b, a)) : [0, 0, 0],
    along: slope(along),
    ahead: slope(toEye),
    off: {
      c: dot(start, start),
      x: 2 * dot(start, ax),
      y: 2 * dot(start, ay),
      xx: dot(ax, ax),
      xy: 2 * dot(ax, ay),
      yy: dot(ay, ay),
    },
    speed,
    m0,
    m2: dot(along, toEye),
    d2: m0 - (ra - rb) ** 2,
  }
}

type Box = Pick<Seen, 'left' | 'right' | 'low' | 'high' | 'near'>

/** The box around a solid on the drawing. */
export const boxOf = (solid: Solid, eye: Eye): Box =>
  solid.sweep ? ballsBox(ballsOf(solid.sweep, eye)) : blockBox(solid, eye)

const ballsBox = ({ from, to, wide, tall, deep, ra, rb }: Balls): Box => ({
  left: Math.min(from[0] - wide * ra, to[0] - wide * rb),
  right: Math.max(from[0] + wide * ra, to[0] + wide * rb),
  low: Math.min(from[1] - tall * ra, to[1] - tall * rb),
  high: Math.max(from[1] + tall * ra, to[1] + tall * rb),
  near: Math.max(from[2] + deep * ra, to[2] + deep * rb),
})

function blockBox({ block }: Solid, eye: Eye): Box {
  if (!block) throw new Error('A solid is a sweep or a block')
  const [x, y, z] = seen(eye, block.at)
  const half = block.half.map(v => seen(eye, v))
  const wide = half.reduce((sum, v) => sum + Math.abs(v[0]), 0)
  const tall = half.reduce((sum, v) => sum + Math.abs(v[1]), 0)
  const deep = half.reduce((sum, v) => sum + Math.abs(v[2]), 0)
  return { left: x - wide, right: x + wide, low: y - tall, high: y + tall, near: z + deep }
}

/** How near a line of sight through (x, y) first meets a solid, or `MISS`. */
export function nearest({ swept, planes }: Seen, x: number, y: number): number {
  if (!swept) return cutTop(planes, x, y, -Infinity, Infinity)
  const top = sweptEnd(swept, x, y, 1)
  if (top === MISS || planes.length === 0) return top
  return cutTop(planes, x, y, -sweptEnd(swept, x, y, -1), top)
}

/** The nearer of what is left of a stretch of sight between two ends when planes have cut it. */
function cutTop(planes: readonly Plane[], x: number, y: number, from: number, to: number): number {
  let low = from
  let high = to
  for (const { nx, ny, nz, far } of planes) {
    const left = far - nx * x - ny * y
    if (nz > 1e-6) high = Math.min(high, left / nz)
    else if (nz < -1e-6) low = Math.max(low, left / nz)
    else if (left < 0) return MISS
  }
  return low <= high ? high : MISS
}

/** The end of the stretch of sight inside a sweep: the near one for `end` 1, for −1 the far one with its sign changed. */
function sweptEnd(swept: Swept, x: number, y: number, end: 1 | -1): number {
  const { along, ahead, off } = swept
  return endOf(
    swept,
    along.c + along.x * x + along.y * y,
    swept.m2 * end,
    (ahead.c + ahead.x * x + ahead.y * y) * end,
    off.c + (off.x + off.xx * x + off.xy * y) * x + (off.y + off.yy * y) * y,
  )
}

/** The same from how a line of sight begins: along the axis, ahead of the first middle, and off it (squared). */
export function endOf(swept: Swept, m1: number, m2: number, m3: number, m5: number): number {
  const { ra, rb, m0, d2 } = swept
  const rr = ra - rb
  let side = MISS
  if (d2 > 0) {
    const k2 = d2 - m2 * m2
    const k1 = d2 * m3 - m1 * m2 + m2 * rr * ra
    const k0 = d2 * m5 - m1 * m1 + 2 * m1 * rr * ra - m0 * ra * ra
    const h = k1 * k1 - k0 * k2
    if (k2 > 1e-12) {
      // Outside the cone there is nothing of the balls either.
      if (h < 0) return MISS
      const s = (Math.sqrt(h) - k1) / k2
      const reach = m1 - ra * rr + s * m2
      if (reach > 0 && reach < d2) return s / swept.speed
    } else if (k2 < -1e-12) {
      // Looking into the cone: its side is seen all around the smaller ball.
      const root = Math.sqrt(Math.max(0, h))
      const s = (root - k1) / k2
      const t = (-root - k1) / k2
      const reachS = m1 - ra * rr + s * m2
      const reachT = m1 - ra * rr + t * m2
      if (reachS > 0 && reachS < d2) side = s
      if (reachT > 0 && reachT < d2) side = Math.max(side, t)
    }
  }
  const ha = m3 * m3 - m5 + ra * ra
  const m6 = m3 - m2
  const hb = m6 * m6 - (m5 - 2 * m1 + m0) + rb * rb
  if (ha < 0 && hb < 0 && side === MISS) return MISS
  const sa = ha < 0 ? MISS : Math.sqrt(ha) - m3
  const sb = hb < 0 ? MISS : Math.sqrt(hb) - m6
  return Math.max(sa, sb, side) / swept.speed
}

/** Which part the surface of a solid shows at a point. */
export function partAt({ part, stains }: Seen, x: number, y: number, z: number): Part {
  for (const { part: other, plane, at, radius } of stains) {
    if (plane) {
      if (plane.nx * x + plane.ny * y + plane.nz * z > plane.far) return other
    } else if ((x - at[0]) ** 2 + (y - at[1]) ** 2 + (z - at[2]) ** 2 < radius * radius) return other
  }
  return part
}

/**
 * How much a direction looks out of a solid's surface at a point, −1 to 1. A sweep counts as a cylinder along its axis:
 * where limbs taper in steps, the light on them does not.
 */
export function facingOf({ swept, planes }: Seen, x: number, y: number, z: number, to: Vec): number {
  for (const { nx, ny, nz, far } of planes)
    if (Math.abs(nx * x + ny * y + nz * z - far) < 1e-5) return nx * to[0] + ny * to[1] + nz * to[2]
  if (!swept) return 0
  const { axes, start, axis: along, bone, m0 } = swept
  const ax = axes[0]
  const ay = axes[1]
  const az = axes[2]
  const ux = start[0] + ax[0] * x + ay[0] * y + az[0] * z
  const uy = start[1] + ax[1] * x + ay[1] * y + az[1] * z
  const uz = start[2] + ax[2] * x + ay[2] * y + az[2] * z
  const reach = m0 > 0 ? (along[0] * ux + along[1] * uy + along[2] * uz) / m0 : 0
  const k = Math.min(1, Math.max(0, reach))
  const nx = ux - along[0] * k
  const ny = uy - along[1] * k
  const nz = uz - along[2] * k
  const a = ax[0] * nx + ax[1] * ny + ax[2] * nz
  const b = ay[0] * nx + ay[1] * ny + ay[2] * nz
  const c = az[0] * nx + az[1] * ny + az[2] * nz
  const back = bone[0] * a + bone[1] * b + bone[2] * c
  const px = a - bone[0] * back
  const py = b - bone[1] * back
  const pz = c - bone[2] * back
  return (px * to[0] + py * to[1] + pz * to[2]) / (Math.sqrt(px * px + py * py + pz * pz) || 1)
}
