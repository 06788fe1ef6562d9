/** A point or direction in metres: x to the person's left, y up, z to the front. */
export type Vec = readonly [x: number, y: number, z: number]
/** A rotation, as where it takes the x, y and z axes. */
export type Turn = readonly [x: Vec, y: Vec, z: Vec]
/** A place with an orientation. */
export interface Frame {
  readonly at: Vec
  readonly turn: Turn
}

export const ORIGIN: Vec = [0, 0, 0]
export const UP: Vec = [0, 1, 0]
export const STILL: Turn = [[1, 0, 0], UP, [0, 0, 1]]
const RADIANS = Math.PI / 180

export const add = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
export const sub = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
export const scale = (a: Vec, k: number): Vec => [a[0] * k, a[1] * k, a[2] * k]
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const length = (a: Vec): number => Math.hypot(a[0], a[1], a[2])
export const mix = (a: Vec, b: Vec, t: number): Vec => add(scale(a, 1 - t), scale(b, t))
export const blend = (a: number, b: number, t: number): number => a + (b - a) * t
export const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value))

export const cross = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]

/** The same direction, one metre long; a zero vector becomes up. */
export function unit(a: Vec): Vec {
  const size = length(a)
  return size < 1e-9 ? UP : scale(a, 1 / size)
}

/** What is left of `a` at right angles to the unit direction `along`, one metre long. */
export const square = (a: Vec, along: Vec): Vec => unit(sub(a, scale(along, dot(a, along))))

/** The angle between two directions, in degrees. */
export const angle = (a: Vec, b: Vec): number => Math.acos(clamp(dot(unit(a), unit(b)), -1, 1)) / RADIANS

/** Takes a direction out of a turned frame into the world. */
export const rotate = (turn: Turn, v: Vec): Vec =>
  add(add(scale(turn[0], v[0]), scale(turn[1], v[1])), scale(turn[2], v[2]))

/** Takes a direction of the world into a turned frame. */
export const unrotate = (turn: Turn, v: Vec): Vec => [dot(turn[0], v), dot(turn[1], v), dot(turn[2], v)]

/** Takes a point out of a frame into the world. */
export const place = (frame: Frame, v: Vec): Vec => add(frame.at, rotate(frame.turn, v))

export const combine = (a: Turn, b: Turn): Turn => [rotate(a, b[0]), rotate(a, b[1]), rotate(a, b[2])]

/** Turns of so many degrees about one axis. About x leans forward, about y turns left, about z tips right. */
export function aboutX(degrees: number): Turn {
  const c = Math.cos(degrees * RADIANS)
  const s = Math.sin(degrees * RADIANS)
  return [
    [1, 0, 0],
    [0, c, s],
    [0, -s, c],
  ]
}
export function aboutY(degrees: number): Turn {
  const c = Math.cos(degrees * RADIANS)
  const s = Math.sin(degrees * RADIANS)
  return [
    [c, 0, -s],
    [0, 1, 0],
    [s, 0, c],
  ]
}
export function aboutZ(degrees: number): Turn {
  const c = Math.cos(degrees * RADIANS)
  const s = Math.sin(degrees * RADIANS)
  return [
    [c, s, 0],
    [-s, c, 0],
    [0, 0, 1],
  ]
}

/** The way from one direction to another along the circle between them, with the length mixed. */
export function swing(from: Vec, to: Vec, t: number): Vec {
  const a = unit(from)
  const b = unit(to)
  const size = length(from) * (1 - t) + length(to) * t
  const theta = Math.acos(clamp(dot(a, b), -1, 1))
  if (theta < 1e-3 || theta > 3.1) return mix(from, to, t)
  const s = Math.sin(theta)
  return scale(add(scale(a, Math.sin((1 - t) * theta) / s), scale(b, Math.sin(t * theta) / s)), size)
}

/** A smooth curve through the points, from the first to the last, in so many pieces from each to the next (Catmull-Rom). */
export function smooth(points: readonly Vec[], pieces: number): Vec[] {
  return points.flatMap((point, i) => {
    const next = points[i + 1]
    if (!next) return [point]
    const before = points[i - 1] ?? point
    const after = points[i + 2] ?? next
    return Array.from({ length: pieces }, (_, k) => {
      const t = k / pieces
      const first = mix(mix(before, point, t + 1), mix(point, next, t), (t + 1) / 2)
      const second = mix(mix(point, next, t), mix(next, after, t - 1), t / 2)
      return mix(first, second, t)
    })
  })
}

/** The frame whose y axis is `y` and whose z axis lies as near `z` as it can. */
export function facing(y: Vec, z: Vec): Turn {
  const up = unit(y)
  const front = square(z, up)
  return [cross(up, front), up, front]
}
