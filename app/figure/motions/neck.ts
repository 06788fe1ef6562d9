import { change } from '#app/figure/motion.ts'
import type { Motion } from '#app/figure/motion.ts'
import type { HandGoal, Pose } from '#app/figure/pose.ts'
import { UPPER, byWayOf, mat, motion, stool, toAndFro } from './bases.ts'
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
const forward = change(sitting, { chest: [10, 0, 0], neck: [32, 0, 0], head: [-23, 0, 0] })
const flatHead = change(lying, { neck: [2, 0, 0], head: [-12, 0, 0] })
/** A hand beside the head, on its way over it without passing throat or face. */
const besideHead: HandGoal = {
  on: 'head',
  at: [-0.27, 0.2, 0.04],
  palm: [1, -0.3, 0],
  fingers: [0.4, 1, 0],
  elbow: [1, -0.5, 0.3],
  shape: 'flat',
}
const overHead = (pose: Pose) => byWayOf(seated, change(seated, { armR: besideHead }), pose, 5, 1.5)
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
const besideOwn: HandGoal = {
  on: 'head',
  at: [0.26, 0.1, 0.05],
  palm: [-1, 0, 0],
  fingers: [0, 1, 0.2],
  elbow: [1, -0.8, 0.2],
  shape: 'flat',
}

export const neck = {
  'st-upper-trap': motion(
    overHead(
      change(seated, {
        neck: [0, -23, 0],
        head: [-4, -16, 0],
        armR: {
          on: 'temple.L',
          at: [0.005, 0.035, -0.02],
          fingers: [0.35, -0.9, 0.1],
          elbow: [1, 0.6, 0.3],
          shape: 'flat',
        },
      }),
    ),
    front,
    [stool],
    'ridge.L',
    2,
  ),
  'st-levator': motion(
    overHead(
      change(seated, {
        chest: [5, 0, 0],
        neck: [22, -8, -16],
        head: [14, -4, -28],
        armR: {
          on: 'head-back.L',
          at: [-0.01, 0.06, 0],
          fingers: [0.75, -0.5, -0.3],
          elbow: [1, 0.35, 0.5],
          shape: 'flat',
        },
      }),
    ),
    [front[1], { yaw: 28, tilt: 6, crop: UPPER }],
    [stool],
    'ridge.L',
    2,
  ),
  'st-chin-tuck': motion(
    toAndFro(forward, change(sitting, { chest: [0, 0, 0], neck: [-8, 0, 0], head: [10, 0, 0] }), 3, 1.6),
    profile,
    [stool],
    'neck-back.L',
    1,
    { hint: { on: 'head', at: [0, -0.05, 0.17] } },
  ),
  'st-suboccipital-nod': motion(
    toAndFro(flatHead, change(flatHead, { head: [17, 0, 0] }), 4, 1.6),
    head,
    [mat()],
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
        armR: {
          on: 'collar.L',
          at: [0.01, -0.02, 0],
          fingers: [0.95, 0.25, 0],
          elbow: [0.6, -1, 0.3],
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
    toAndFro(sitting, change(sitting, { neck: [2, 0, -26], head: [8, 0, -34] }), 4),
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
      { pose: change(sitting, { neck: [4, 0, 26], head: [-6, 0, 32] }), hold: 1, move: 1.6 },
      { pose: sitting, hold: 0.2, move: 1.6 },
      { pose: change(sitting, { neck: [4, 0, -26], head: [-6, 0, -32] }), hold: 1, move: 1.6 },
    ],
    [
      { yaw: 0, tilt: 6, crop: UPPER },
      { yaw: 150, tilt: 8, crop: UPPER },
    ],
    [stool],
    undefined,
    1,
    { goesOn: 0, hint: { on: 'head', at: [0, -0.075, 0.17] } },
  ),
  'ex-deep-neck-flexor': motion(
    toAndFro(flatHead, change(flatHead, { neck: [9, 0, 0], head: [18, 0, 0] }), 5, 1.6),
    head,
    [mat()],
    'neck-side.L',
    1,
    { hint: { on: 'head', at: [0, 0.02, 0.17] } },
  ),
  'ex-neck-isometric': motion(
    [
      { pose: change(sitting, { armL: besideOwn }), hold: 0.3, move: 1.1 },
      { pose: change(sitting, { armL: atTemple }), hold: 4, move: 1.1 },
      { pose: change(sitting, { armL: besideOwn }), hold: 0.1, move: 1.1 },
      { pose: change(sitting, { armL: atForehead }), hold: 4, move: 1.1 },
      { pose: change(sitting, { armL: besideOwn }), hold: 0.1, move: 1.1 },
      { pose: change(sitting, { armL: atBack }), hold: 4, move: 1.1 },
    ],
    [
      { yaw: 30, tilt: 6, crop: UPPER },
      { yaw: -28, tilt: 6, crop: UPPER },
    ],
    [stool],
    undefined,
    1,
    { rest: sitting },
  ),
} as const satisfies Record<string, Motion>
