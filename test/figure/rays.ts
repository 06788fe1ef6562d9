/** What is nearest the eye, worked out in another way than the drawing does: by trying. For the tests. */
import type { Eye } from '#app/figure/drawing/camera.ts'
import type { Part, Solid } from '#app/figure/drawing/solid.ts'
import { add, cross, dot, length, mix, scale, sub } from '#app/figure/vector.ts'
import type { Vec } from '#app/figure/vector.ts'

/** Balls tried along a sweep for each of its radii, and how far apart points on a line of sight are tried, metres. */
const BALLS = 4
const STEP = 0.003

/** One ball of a sweep, in the space in which the balls are round. */
interface Ball {
  readonly at: Vec
  readonly radius: number
}
/** A solid with what trying needs: a ball around it, and its balls where it is a sweep. */
interface Tried {
  readonly solid: Solid
  readonly middle: Vec
  readonly reach: number
  readonly into: (v: Vec) => Vec
  readonly balls: readonly Ball[]
  readonly way: Vec
}

/** Tells which part is nearest on the line of sight through a point of the drawing, metres; none where there is nothing. */
export function sightOf(solids: readonly Solid[], eye: Eye): (x: number, y: number) => Part | undefined {
  const [right, up, near] = eye
  const tried = solids.map(solid => triedOf(solid, near))
  return (x, y) => {
    const root = add(scale(right, x), scale(up, y))
    let best = -Infinity
    let front: Solid | undefined
    for (const one of tried) {
      const z = firstMet(one, root, near)
      if (z <= best) continue
      best = z
      front = one.solid
    }
    return front && surfaceOf(front, add(root, scale(near, best)))
  }
}

function triedOf(solid: Solid, near: Vec): Tried {
  const { sweep, block } = solid
  const same = (v: Vec): Vec => v
  if (block) {
    const reach = Math.hypot(...block.half.map(length))
    return { solid, middle: block.at, reach, into: same, balls: [], way: near }
  }
  if (!sweep) throw new Error('A solid is a sweep or a block')
  const { from, to, radii, shape } = sweep
  const wide = Math.max(...radii) * (shape ? Math.max(...shape.map(length)) : 1)
  const into = shape ? intoRound(shape) : same
  const [a, b] = [into(from), into(to)]
  const count = Math.max(1, Math.ceil((BALLS * length(sub(b, a))) / Math.min(...radii)))
  return {
    solid,
    middle: mix(from, to, 0.5),
    reach: wide + length(sub(to, from)) / 2,
    into,
    balls: Array.from({ length: count + 1 }, (_, i) => ({
      at: mix(a, b, i / count),
      radius: radii[0] + ((radii[1] - radii[0]) * i) / count,
    })),
    way: into(near),
  }
}

/** Into the space where ellipsoids of these half-axes are round. */
function intoRound([p, q, r]: readonly [Vec, Vec, Vec]): (v: Vec) => Vec {
  const [a, b, c] = [cross(q, r), cross(r, p), cross(p, q)]
  const size = dot(p, a)
  return v => [dot(v, a) / size, dot(v, b) / size, dot(v, c) / size]
}

/** How far along `near` from `root` a solid is first met from in front. */
function firstMet(one: Tried, root: Vec, near: Vec): number {
  const away = sub(one.middle, root)
  const along = dot(away, near)
  if (length(sub(away, scale(near, along))) > one.reach) return -Infinity
  if (!one.solid.sweep || (one.solid.cuts ?? []).length > 0)
    return scan(one, root, near, along + one.reach, along - one.reach)
  const from = one.into(root)
  const a = dot(one.way, one.way)
  let best = -Infinity
  for (const { at, radius } of one.balls) {
    const start = sub(from, at)
    const b = dot(start, one.way)
    const under = b * b - a * (dot(start, start) - radius * radius)
    if (under >= 0) best = Math.max(best, (Math.sqrt(under) - b) / a)
  }
  return best
}

function scan(one: Tried, root: Vec, near: Vec, from: number, to: number): number {
  for (let z = from; z > to; z -= STEP) {
    if (!isInside(one, add(root, scale(near, z)))) continue
    let [out, within] = [z + STEP, z]
    for (let i = 0; i < 8; i++) {
      const mid = (out + within) / 2
      if (isInside(one, add(root, scale(near, mid)))) within = mid
      else out = mid
    }
    return within
  }
  return -Infinity
}

function isInside({ solid, into, balls }: Tried, v: Vec): boolean {
  const { block, cuts = [] } = solid
  if (!cuts.every(({ at, out }) => dot(sub(v, at), out) <= 0)) return false
  if (block) return block.half.every(half => Math.abs(dot(sub(v, block.at), half)) <= dot(half, half))
  const here = into(v)
  return balls.some(({ at, radius }) => length(sub(here, at)) <= radius)
}

function surfaceOf({ part, stains = [] }: Solid, v: Vec): Part {
  const stain = stains.find(one =>
    'beyond' in one
      ? dot(sub(v, one.beyond.at), one.beyond.out) > 0
      : length(sub(v, one.within.at)) < one.within.radius,
  )
  return stain?.part ?? part
}
