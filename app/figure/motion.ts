/** Motions as data: key poses, how long each is held and how long the way to the next takes. */
import type { Spot } from './body.ts'
import type { Body, Pose } from './pose.ts'
import type { Prop } from './props.ts'
import type { Build } from './skeleton.ts'
import { bodyAt } from './solve.ts'
import type { Vec } from './vector.ts'

/** A pose held for `hold` seconds, then `move` seconds to the next one (the last goes back to the first). */
export interface Key {
  readonly pose: Pose
  readonly hold: number
  readonly move: number
}

/** From where it is best seen. Degrees: yaw 0 sees the front, 90 the person's left; tilt looks down. */
export interface View {
  readonly yaw: number
  readonly tilt: number
  /** Only this much of the scene fills the picture, in metres: two corners of a box. */
  readonly crop?: readonly [Vec, Vec]
}

export interface Motion {
  /** Authored for the left side; the right is its mirror. */
  readonly keys: readonly [Key, ...Key[]]
  /** The key that says most in one still picture. */
  readonly still: number
  readonly views: readonly [View, View]
  readonly props: readonly Prop[]
  /** The pressed or stretched place. */
  readonly glow?: Spot
}

/** One round of a motion, in seconds. */
export const loopSeconds = (motion: Motion): number =>
  motion.keys.reduce((sum, key) => sum + key.hold + key.move, 0)

/** From 0 to 1, starting and ending at rest where a pose is held, at full speed where it is only passed. */
function ease(t: number, rests: boolean, comesToRest: boolean): number {
  const start = rests ? 0 : 1
  const end = comesToRest ? 0 : 1
  return (t ** 3 - 2 * t ** 2 + t) * start + (3 - 2 * t) * t ** 2 + (t ** 3 - t ** 2) * end
}

/** Between which two poses a motion is, and how far along. */
export interface Moment {
  readonly from: Pose
  readonly to: Pose
  readonly share: number
}

/** Where a motion is at so many seconds into the loop, or its key pose. */
export function momentOf(motion: Motion, at: number | 'still'): Moment {
  const first = motion.keys[0]
  const rest = (pose: Pose): Moment => ({ from: pose, to: pose, share: 0 })
  if (at === 'still') return rest((motion.keys[motion.still] ?? first).pose)
  const loop = loopSeconds(motion)
  let left = loop > 0 ? at - loop * Math.floor(at / loop) : 0
  for (const [i, key] of motion.keys.entries()) {
    if (left <= key.hold) return rest(key.pose)
    left -= key.hold
    if (left < key.move) {
      const next = motion.keys[i + 1] ?? first
      return { from: key.pose, to: next.pose, share: ease(left / key.move, key.hold > 0, next.hold > 0) }
    }
    left -= key.move
  }
  return rest(first.pose)
}

/** The body at a moment of a motion. */
export function bodyOf(motion: Motion, at: number | 'still', build: Build): Body {
  const { from, to, share } = momentOf(motion, at)
  return bodyAt(from, to, share, build)
}

/** A copy of a pose with some of it changed. */
export const change = (pose: Pose, changes: Partial<Pose>): Pose => ({ ...pose, ...changes })
