/** How motions are put together. */
import { isSpot } from '#app/figure/body.ts'
import type { Spot } from '#app/figure/body.ts'
import { change } from '#app/figure/motion.ts'
import type { View } from '#app/figure/drawing/camera.ts'
import type { Hint, Key, Motion } from '#app/figure/motion.ts'
import type { HandGoal, Pose } from '#app/figure/pose.ts'
import type { Prop } from '#app/figure/props.ts'
import type { Vec } from '#app/figure/vector.ts'
import { waysTo } from './ways.ts'

export const UPPER: readonly [Vec, Vec] = [
  [-0.36, 0.66, -0.16],
  [0.36, 1.49, 0.2],
]

/** A mat under somebody who lies; `z` is its middle. */
export const mat = (z = -0.1, long = 1.5): Prop => ({ kind: 'mat', at: [0, 0, z], size: [0.66, long] })
export const stool: Prop = { kind: 'chair', at: [0, 0, 0], back: false }
export const chair: Prop = { kind: 'chair', at: [0, 0, 0], back: true }

/** From one pose into another and back, the second held. */
export const toAndFro = (from: Pose, to: Pose, hold = 4, move = 2, rest = 1): readonly [Key, Key] => [
  { pose: from, hold: rest, move },
  { pose: to, hold, move },
]

/** In for 4 seconds, out for 6, as the breath is paced. */
export const breathing = (pose: Pose): readonly [Key, Key] => [
  { pose: change(pose, { breath: 0 }), hold: 0, move: 4 },
  { pose: change(pose, { breath: 1 }), hold: 0, move: 6 },
]

/** By way of a pose between, there and back. */
export const byWayOf = (
  from: Pose,
  between: Pose,
  to: Pose,
  hold = 5,
  move = 1.5,
): readonly [Key, Key, Key, Key] => [
  { pose: from, hold: 1, move },
  { pose: between, hold: 0.1, move },
  { pose: to, hold, move },
  { pose: between, hold: 0.1, move },
]

const flip = ([x, y, z]: Vec): Vec => [-x, y, z]
/** What a left hand does, for the right one. */
export function mirrored({ on, at, palm, fingers, ...rest }: HandGoal): HandGoal {
  const right = on.replace('.L', '.R')
  return {
    ...rest,
    on: isSpot(right) ? right : on,
    ...(at && { at: flip(at) }),
    ...(palm && { palm: flip(palm) }),
    ...(fingers && { fingers: flip(fingers) }),
  }
}
/** Both hands alike. */
export const both = (armL: HandGoal): Pick<Pose, 'armL' | 'armR'> => ({ armL, armR: mirrored(armL) })

/** How somebody gets to a pose, and how they rest from it. */
export interface Ways {
  readonly comes?: readonly [Pose, ...Pose[]]
  readonly rest?: Pose
  readonly told?: number
  readonly hint?: Hint
  readonly goesOn?: number
  readonly keysATurn?: number
}

/** A motion seen from two sides; the last key is the still one unless said. It begins and rests in its first pose unless said. */
export function motion(
  keys: readonly [Key, ...Key[]],
  views: readonly [View, View],
  props: readonly Prop[],
  glow?: Spot,
  still = keys.length - 1,
  { comes, rest, ...others }: Ways = {},
): Motion {
  const [first] = keys
  return {
    keys,
    views,
    props,
    still,
    ...(glow && { glow }),
    comes: comes ?? waysTo(rest ?? first.pose),
    rest: rest ?? first.pose,
    ...others,
  }
}
