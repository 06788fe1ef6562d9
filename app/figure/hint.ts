/** Makes a small movement large: the outline of where it began, and an arrow along the way. */
import { bothSides, isSpot, touch } from './body.ts'
import type { Side } from './body.ts'
import { seen } from './drawing/camera.ts'
import type { Eye } from './drawing/camera.ts'
import { silhouette } from './drawing/picture.ts'
import type { Frame } from './drawing/picture.ts'
import { bodySolids } from './forms/scene.ts'
import type { Hint, Motion } from './motion.ts'
import type { Body, Pose } from './pose.ts'
import type { Build } from './skeleton.ts'
import { bodyAt } from './solve.ts'
import { add, place, rotate } from './vector.ts'
import type { Vec } from './vector.ts'

export interface DrawnHint {
  /** The outline of the body in its first pose. */
  readonly ghost: string
  readonly arrow: string
}

/** Samples between two poses; how much further than the way an arrow goes, as shares of it; its head, in units. */
const SAMPLES = 6
const BEYOND = 0.22
const HEAD = 95
/** An arrow is at least this long on the drawing, in units. */
const LONG = 210

const hints = new WeakMap<Motion, Map<string, DrawnHint>>()

/** The hint of a motion for one build and eye; `key` names the two. Worked out once. */
export function hintOf(
  motion: Motion,
  build: Build,
  eye: Eye,
  frame: Frame,
  key: string,
): DrawnHint | undefined {
  const { hint } = motion
  if (!hint) return undefined
  const known = hints.get(motion)?.get(key)
  if (known) return known
  const first = motion.keys[0].pose
  const made: DrawnHint = {
    ghost: silhouette(bodySolids(bodyAt(first, first, 0, build)), eye, frame),
    arrow: (hint.both ? bothSides : (['L'] as const))
      .map(side => arrow(motion, hint, side, build, eye, frame))
      .join(''),
  }
  const kept = hints.get(motion) ?? new Map<string, DrawnHint>()
  hints.set(motion, kept.set(key, made))
  return made
}

function arrow(motion: Motion, hint: Hint, side: Side, build: Build, eye: Eye, frame: Frame): string {
  const other = hint.otherEnd === undefined ? undefined : motion.keys[hint.otherEnd]
  const way = motion.keys.slice(0, motion.still + 1)
  const poses = (other ? [other, ...way] : way).map(key => key.pose)
  const ways = poses.slice(1).map((to, i): readonly [Pose, Pose] => [poses[i] ?? to, to])
  const dots = ways.flatMap(([from, to], i) => {
    const start = i === 0 ? -BEYOND : 0
    const end = i + 1 === ways.length ? 1 + BEYOND : 1
    return Array.from({ length: SAMPLES }, (_, k) => {
      const body = bodyAt(from, to, start + ((end - start) * k) / (SAMPLES - 1), build)
      const [x, y] = seen(eye, pointOf(body, hint, side))
      return [(x - frame.left) * frame.scale, (frame.top - y) * frame.scale] as const
    })
  })
  const drawn = stretched(dots)
  return pathOf(drawn) + (other ? headOf(drawn.toReversed()) : '')
}

function pointOf(body: Body, { on, at }: Hint, side: Side): Vec {
  const s = side === 'L' ? 1 : -1
  if (!isSpot(on)) return place(body.trunk[on], [at[0] * s, at[1], at[2]])
  const { at: skin, frame } = touch(body, on, side)
  return add(skin, rotate(frame.turn, [at[0] * s, at[1], at[2]]))
}

type Dot = readonly [x: number, y: number]

/** The same way about its middle, long enough to be seen. */
function stretched(dots: readonly Dot[]): readonly Dot[] {
  const [first, last] = [dots[0], dots[dots.length - 1]]
  if (!first || !last) return dots
  const size = Math.hypot(last[0] - first[0], last[1] - first[1])
  const k = size > 0 ? Math.max(1, LONG / size) : 1
  const [x, y] = [(first[0] + last[0]) / 2, (first[1] + last[1]) / 2]
  return dots.map(([px, py]) => [x + (px - x) * k, y + (py - y) * k])
}

function pathOf(dots: readonly Dot[]): string {
  return dots.map(([x, y], i) => `${i ? 'L' : 'M'}${Math.round(x)} ${Math.round(y)}`).join('') + headOf(dots)
}

/** The head of an arrow, where a line ends. */
function headOf(dots: readonly Dot[]): string {
  const last = dots[dots.length - 1]
  const before = dots[dots.length - 2]
  if (!last || !before) return ''
  const way = Math.atan2(last[1] - before[1], last[0] - before[0])
  const wing = (turn: number): string =>
    `M${Math.round(last[0] - Math.cos(way + turn) * HEAD)} ${Math.round(last[1] - Math.sin(way + turn) * HEAD)}L${Math.round(last[0])} ${Math.round(last[1])}`
  return wing(0.6) + wing(-0.6)
}
