import { change } from '#app/figure/motion.ts'
import type { Key, Motion } from '#app/figure/motion.ts'
import type { HandGoal } from '#app/figure/pose.ts'
import type { Prop } from '#app/figure/props.ts'
import { UPPER, mat, mirrored, motion, stool, toAndFro } from './bases.ts'
import { lying, onSeat, sitting } from './poses.ts'

const front = [
  { yaw: -20, tilt: 6, crop: UPPER },
  { yaw: 152, tilt: 8, crop: UPPER },
] as const
const profile = [
  { yaw: 84, tilt: 4, crop: UPPER },
  { yaw: 35, tilt: 6, crop: UPPER },
] as const
const head = [
  {
    yaw: 90,
    tilt: 8,
    crop: [
      [-0.3, 0, -0.82],
      [0.3, 0.42, -0.1],
    ],
  },
  {
    yaw: 125,
    tilt: 22,
    crop: [
      [-0.3, 0, -0.82],
      [0.3, 0.42, -0.1],
    ],
  },
] as const

const seated = change(sitting, { armL: onSeat })
/** The hand of that side under the thigh. */
const onHand = change(sitting, {
  armL: {
    on: 'world',
    at: [0.13, 0.472, 0.02],
    palm: [0, -1, -0.2],
    fingers: [-0.2, -0.2, 1],
    elbow: [0.8, 0, -0.8],
    shape: 'flat',
  },
  blades: [-6, 0, 0, 0],
})
const forward = change(sitting, { neck: [16, 0, 0], head: [-17, 0, 0] })
const flatHead = change(lying, { neck: [11, 0, 0], head: [-14, 0, 0] })
const thinPillow: Prop = { kind: 'pillow', at: [0, 0.022, -0.68], size: [0.4, 0.06, 0.26] }
const atTemple: HandGoal = {
  on: 'temple.L',
  at: [0, 0.02, -0.01],
  fingers: [0.1, 1, -0.2],
  elbow: [1, -0.7, 0.2],
  shape: 'flat',
}
const atForehead: HandGoal = {
  on: 'forehead.L',
  at: [0.02, 0.012, 0],
  fingers: [-0.75, 0.65, 0],
  elbow: [1, -0.5, 0.5],
  shape: 'flat',
}
const atBack: HandGoal = {
  on: 'head-back.L',
  at: [0.01, 0, 0],
  fingers: [-0.9, 0.5, 0],
  elbow: [1, -0.1, 0.2],
  shape: 'flat',
}
const besideHead: HandGoal = {
  on: 'head',
  at: [0.26, 0.1, 0.05],
  palm: [-1, 0, 0],
  fingers: [0, 1, 0.2],
  elbow: [1, -0.8, 0.2],
  shape: 'flat',
}
/** A hand goes beside the head and against it, and comes back. */
const against = (goal: HandGoal): readonly [Key, Key] =>
  toAndFro(change(sitting, { armL: besideHead }), change(sitting, { armL: goal }), 4, 1.1, 0.2)
const ownSide = against(atTemple)
const otherSide = ownSide.map(key => ({
  ...key,
  pose: change(sitting, { armR: mirrored(key.pose.armL) }),
}))

export const neck = {
  'st-upper-trap': motion(
    toAndFro(onHand, change(onHand, { neck: [0, -23, 0], head: [-2, -16, 0] }), 5),
    [front[1], front[0]],
    [stool],
    'ridge.L',
  ),
  'st-levator': motion(
    toAndFro(seated, change(seated, { chest: [5, 0, 0], neck: [22, -8, -16], head: [14, -4, -28] }), 5),
    [front[1], { yaw: 28, tilt: 6, crop: UPPER }],
    [stool],
    'ridge.L',
  ),
  'st-chin-tuck': motion(
    toAndFro(forward, change(sitting, { neck: [-9, 0, 0], head: [9, 0, 0] }), 3, 1.6),
    profile,
    [stool],
    'neck-back.L',
    1,
    { hint: { on: 'head', at: [0, -0.05, 0.17] } },
  ),
  'st-suboccipital-nod': motion(
    toAndFro(flatHead, change(flatHead, { head: [12, 0, 0] }), 4, 1.6),
    head,
    [mat(), thinPillow],
    'skull-base.L',
    1,
    { hint: { on: 'head', at: [0, 0.02, 0.17] } },
  ),
  'st-scalene': motion(
    toAndFro(
      sitting,
      change(sitting, {
        neck: [-4, -20, 6],
        head: [-6, -12, 6],
        armL: {
          on: 'collar.L',
          at: [-0.02, -0.05, 0.02],
          fingers: [-0.9, 0.4, 0],
          elbow: [0.5, -1, 0.4],
          shape: 'flat',
        },
      }),
      5,
    ),
    [
      { yaw: 12, tilt: 6, crop: UPPER },
      { yaw: 55, tilt: 6, crop: UPPER },
    ],
    [stool],
    'neck-side.L',
  ),
  'st-scm-gentle': motion(
    toAndFro(sitting, change(sitting, { neck: [4, 0, 18], head: [4, 0, 24] }), 4),
    [
      { yaw: 16, tilt: 6, crop: UPPER },
      { yaw: 70, tilt: 6, crop: UPPER },
    ],
    [stool],
    'neck-side.L',
    1,
    { hint: { on: 'head', at: [0, -0.075, 0.17] } },
  ),
  'mo-neck-turn': motion(
    [
      { pose: sitting, hold: 0.5, move: 1.6 },
      { pose: change(sitting, { neck: [4, 0, 20], head: [-6, 0, 26] }), hold: 1, move: 1.6 },
      { pose: sitting, hold: 0.2, move: 1.6 },
      { pose: change(sitting, { neck: [4, 0, -20], head: [-6, 0, -26] }), hold: 1, move: 1.6 },
    ],
    [
      { yaw: 0, tilt: 6, crop: UPPER },
      { yaw: 150, tilt: 8, crop: UPPER },
    ],
    [stool],
    undefined,
    1,
    { goesOn: 0, hint: { on: 'head', at: [0, -0.075, 0.17], otherEnd: 3 } },
  ),
  'ex-deep-neck-flexor': motion(
    toAndFro(flatHead, change(flatHead, { neck: [13, 0, 0], head: [12, 0, 0] }), 5, 1.6),
    head,
    [mat(), thinPillow],
    'neck-side.L',
    1,
    { hint: { on: 'head', at: [0, 0.02, 0.17] } },
  ),
  'ex-neck-isometric': motion(
    [...against(atForehead), ...against(atBack), ...ownSide, ...otherSide],
    [
      { yaw: -12, tilt: 6, crop: UPPER },
      { yaw: 152, tilt: 8, crop: UPPER },
    ],
    [stool],
    undefined,
    5,
    { rest: sitting, keysATurn: 2 },
  ),
} as const satisfies Record<string, Motion>
