/** The things around a person as parts of the drawing. */
import { touch } from './body.ts'
import type { Spot } from './body.ts'
import type { Chain, Ring } from './outline.ts'
import type { Joint, Material, Part, Rule } from './part.ts'
import type { Body } from './pose.ts'
import { BALL, ROLLER, SEAT, SINK, ballAt, palmOf, wallAt } from './props.ts'
import type { CanePoint, Prop } from './props.ts'
import { UP, add, cross, dot, mix, scale, square, sub } from './vector.ts'
import type { Vec } from './vector.ts'

export interface Things {
  readonly parts: Part[]
  readonly joints: Joint[]
  readonly rules: Rule[]
  readonly backdrop: Backdrop[]
}
/** Flat things behind everything. */
interface Backdrop {
  readonly kind: 'mat' | 'wall' | 'wall-edge' | 'pane'
  readonly corners: readonly Vec[]
}

/** Everything around the body, as parts. */
export function thingsOf(props: readonly Prop[], body: Body, near: Vec): Things {
  const things: Things = { parts: [], joints: [], rules: [], backdrop: [] }
  props.forEach((prop, index) => put(things, prop, body, near, `${prop.kind}${index}`))
  return things
}

function put(things: Things, prop: Prop, body: Body, near: Vec, id: string): void {
  const { parts, backdrop } = things
  switch (prop.kind) {
    case 'mat': {
      const [w, l] = prop.size
      const [x, y, z] = prop.at
      backdrop.push({
        kind: 'mat',
        corners: [
          [x - w / 2, y, z - l / 2],
          [x + w / 2, y, z - l / 2],
          [x + w / 2, y, z + l / 2],
          [x - w / 2, y, z + l / 2],
        ],
      })
      return
    }
    case 'wall': {
      const [a, b] = prop.span
      const stands = wallAt(prop, body)
      const back = prop.face === 'z' ? -0.05 : 0.05
      const corner = (u: number, y: number, depth: number): Vec =>
        prop.face === 'z' ? [u, y, stands + depth] : [stands + depth, y, u]
      const face = (depth: number): Vec[] => [
        corner(a, 0, depth),
        corner(b, 0, depth),
        corner(b, 1.95, depth),
        corner(a, 1.95, depth),
      ]
      // Seen from its other side, the wall becomes a pane one looks through.
      if (near[prop.face === 'z' ? 2 : 0] * -back < 0) backdrop.push({ kind: 'pane', corners: face(0) })
      else
        backdrop.push(
          { kind: 'wall-edge', corners: [...face(0), ...face(back)] },
          { kind: 'wall', corners: face(0) },
        )
      return
    }
    case 'box':
      parts.push({ ...box(prop.id, prop.material, prop.low, prop.high), ...(prop.under && { under: true }) })
      return
    case 'pillow': {
      const [w, h, l] = prop.size
      const half: Vec[] = [
        [w / 2, 0, 0],
        [0, h / 2, 0],
        [0, 0, l / 2],
      ]
      const ring = (k: number): Ring => ({
        at: add(prop.at, [0, 0, (k * l) / 5]),
        half: half.map(v => scale(v, 0.78)),
      })
      parts.push({
        id,
        material: 'soft',
        chains: [
          [ring(-1), ring(1)].map(r => ({ ...r, at: add(r.at, [-w * 0.16, 0, 0]) })),
          [ring(-1), ring(1)].map(r => ({ ...r, at: add(r.at, [w * 0.16, 0, 0]) })),
        ],
        light: 0.86,
      })
      return
    }
    case 'chair':
      chair(parts, prop.at, prop.back)
      return
    case 'ball': {
      const radius = prop.radius ?? BALL
      parts.push({
        id,
        material: 'ball',
        light: 0.78,
        chains: [[{ at: ballAt(body, prop.on, radius, prop.sink ?? SINK), half: radius }]],
      })
      return
    }
    case 'roller': {
      const r = prop.radius ?? ROLLER
      const side = square(UP, prop.along)
      const other = cross(prop.along, side)
      const end = (k: number): Ring => ({
        at: add(prop.at, scale(prop.along, k * (prop.long ?? 0.45))),
        half: [scale(side, r), scale(other, r)],
      })
      const k = dot(prop.along, near) > 0 ? 0.5 : -0.5
      const face = (size: number): Chain => [
        { at: end(k).at, half: [scale(side, r * size), scale(other, r * size)] },
      ]
      const material = prop.material ?? 'roller'
      parts.push(
        { id, material, chains: [[end(-0.5), end(0.5)]], light: 0.8 },
        { id: `${id}-end`, material, chains: [face(1)], light: 0.9 },
        { id: `${id}-hole`, material: 'hole', chains: [face(0.42)], light: 0 },
      )
      things.rules.push([`${id}-end`, id], [`${id}-hole`, `${id}-end`])
      return
    }
    case 'cane': {
      const points = prop.through.map(point => pointOf(body, point))
      cane(things, points, id)
      return
    }
    case 'pad': {
      const { at, out, frame } = touch(body, prop.on)
      const y = square(frame.turn[1], out)
      const [w, h] = prop.size
      const x = cross(y, out)
      const ring = (k: number): Ring => ({
        at: add(add(at, scale(out, 0.006)), scale(x, k * w * 0.3)),
        half: [scale(x, w * 0.22), scale(y, h / 2), scale(out, 0.016)],
      })
      parts.push({ id, material: prop.material, chains: [[ring(-1), ring(1)]], light: 0.86 })
      const over = dot(out, near) > 0
      for (const other of ['top', 'pelvis', 'creases', 'neck'])
        things.rules.push(over ? [id, other] : [other, id])
      return
    }
    case 'band': {
      const from = pointOf(body, prop.from)
      const to = pointOf(body, prop.to)
      rope(things, [from, mix(from, to, 0.33), mix(from, to, 0.66), to], id, 'band', 0.007)
      return
    }
    case 'held':
      parts.push(prop.what === 'gun' ? gun(body, prop.in, prop.to, id) : held(body, prop.in, prop.what, id))
      return
  }
}

function pointOf(body: Body, point: CanePoint): Vec {
  if (point === 'L' || point === 'R') return palmOf(body, point)
  if (typeof point === 'string') return touch(body, point).at
  if ('on' in point) {
    const { at, out, frame } = touch(body, point.on)
    const side = cross(frame.turn[1], out)
    return add(
      at,
      add(scale(side, point.off[0]), add(scale(frame.turn[1], point.off[1]), scale(out, point.off[2]))),
    )
  }
  return point
}

function gun(body: Body, side: 'L' | 'R', to: Spot, id: string): Part {
  const palm = palmOf(body, side)
  const x = scale(body.arms[side].hand.turn[0], side === 'L' ? -1 : 1)
  const head = touch(body, to)
  const muzzle = add(head.at, scale(head.out, 0.018))
  const top = add(palm, scale(x, 0.07))
  const barrel: Chain = [top, mix(top, muzzle, 0.55), mix(top, muzzle, 0.6), muzzle].map((at, i) => ({
    at,
    half: i < 2 ? 0.028 : i < 3 ? 0.012 : 0.018,
  }))
  const grip: Chain = [top, add(palm, scale(x, -0.06))].map(at => ({ at, half: 0.019 }))
  return { id, material: 'cane', chains: [barrel, grip] }
}

function held(body: Body, side: 'L' | 'R', what: 'weight' | 'bag', id: string): Part {
  const { hand } = body.arms[side]
  const at = palmOf(body, side)
  const x = hand.turn[0]
  if (what === 'bag') {
    const low = add(at, [0, -0.26, 0])
    const ring = (y: number, wide: number, long: number): Ring => ({
      at: add(low, [0, y, 0]),
      half: [
        [wide, 0, 0],
        [0, 0, long],
      ],
    })
    const handle = [-0.07, 0.07].map((z): Chain =>
      [at, add(low, [0, 0.11, z])].map(end => ({ at: end, half: 0.007 })),
    )
    return { id, material: 'cane', chains: [[ring(-0.13, 0.05, 0.13), ring(0.11, 0.045, 0.12)], ...handle] }
  }
  const plates = [-1, 1].map((k): Chain =>
    [0.045, 0.085].map(off => ({ at: add(at, scale(x, off * k)), half: 0.03 })),
  )
  return { id, material: 'cane', chains: plates }
}

/** A bent tube through points, in pieces, so that the body can lie between them. */
function cane(things: Things, points: readonly Vec[], id: string): void {
  rope(things, rounded(points), id, 'cane', 0.011)
}

function rope(things: Things, points: readonly Vec[], id: string, material: Material, radius: number): void {
  const per = 3
  for (let i = 0; i + 1 < points.length; i += per) {
    const name = `${id}-${i}`
    const piece = points.slice(i, i + per + 1)
    things.parts.push({ id: name, material, light: 0, chains: [piece.map(at => ({ at, half: radius }))] })
    const seam = points.slice(Math.max(0, i - 1), i + 2)
    if (i)
      things.joints.push({
        a: `${id}-${i - per}`,
        b: name,
        chain: seam.map(at => ({ at, half: radius })),
        light: [],
      })
  }
}

/** A smooth curve through all the points. */
function rounded(points: readonly Vec[]): Vec[] {
  const found: Vec[] = []
  points.forEach((p, i) => {
    const next = points[i + 1]
    if (!next) {
      found.push(p)
      return
    }
    const before = points[i - 1] ?? p
    const after = points[i + 2] ?? next
    for (let step = 0; step < 6; step++) {
      const t = step / 6
      const a = scale(sub(next, before), 0.5)
      const b = scale(sub(after, p), 0.5)
      const t2 = t * t
      const t3 = t2 * t
      found.push(
        add(
          add(scale(p, 2 * t3 - 3 * t2 + 1), scale(a, t3 - 2 * t2 + t)),
          add(scale(next, 3 * t2 - 2 * t3), scale(b, t3 - t2)),
        ),
      )
    }
  })
  return found
}

function chair(parts: Part[], [x, y, z]: Vec, back: boolean): void {
  const w = 0.21
  const top = y + SEAT
  for (const [i, [dx, dz]] of (
    [
      [-1, -1],
      [1, -1],
      [-1, 1],
      [1, 1],
    ] as const
  ).entries()) {
    const high = back && dz < 0 ? top + 0.46 : top - 0.03
    parts.push({
      id: `leg${i}`,
      material: 'wood',
      light: 0.7,
      chains: [
        [
          { at: [x + dx * (w - 0.02), y + 0.012, z + dz * (w - 0.02)], half: 0.013 },
          { at: [x + dx * (w - 0.02), high, z + dz * (w - 0.02)], half: 0.016 },
        ],
      ],
    })
  }
  parts.push(box('seat', 'wood', [x - w, top - 0.045, z - w], [x + w, top, z + w]))
  if (back)
    parts.push(box('back', 'wood', [x - w, top + 0.26, z - w - 0.005], [x + w, top + 0.46, z - w + 0.025]))
}

function box(id: string, material: Material, [ax, ay, az]: Vec, [bx, by, bz]: Vec): Part {
  const corners: Vec[] = [ax, bx].flatMap(px =>
    [ay, by].flatMap(py => [az, bz].map((pz): Vec => [px, py, pz])),
  )
  return { id, material, chains: [], solids: [corners], square: true, light: 0 }
}
