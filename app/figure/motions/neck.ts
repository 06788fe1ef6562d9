import { change } from '#app/figure/motion.ts'
import type { Motion } from '#app/figure/motion.ts'
import { UPPER, lying, mat, motion, onSeat, sitting, stool, toAndFro } from './bases.ts'

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
      [-0.3, 0, -0.78],
      [0.3, 0.42, -0.1],
    ],
  },
  {
    yaw: 125,
    tilt: 22,
    crop: [
      [-0.3, 0, -0.78],
      [0.3, 0.42, -0.1],
    ],
  },
] as const

const seated = change(sitting, { armL: onSeat })
const forward = change(sitting, { chest: [8, 0, 0], neck: [24, 0, 0], head: [-22, 0, 0] })
const flatHead = change(lying, { neck: [2, 0, 0], head: [-2, 0, 0] })

export const neck = {
  'st-upper-trap': motion(
    toAndFro(
      seated,
      change(seated, {
        neck: [2, -22, 0],
        head: [-4, -15, 0],
        armR: { on: 'head-side.L', fingers: [0.6, -0.6, 0.1], elbow: [0.9, 0.5, 0.3], shape: 'flat' },
      }),
      5,
    ),
    front,
    [stool],
    'ridge.L',
  ),
  'st-levator': motion(
    toAndFro(
      seated,
      change(seated, {
        chest: [5, 0, 0],
        neck: [22, -8, -16],
        head: [14, -4, -28],
        armR: {
          on: 'head-back.L',
          at: [-0.02, 0.06, 0],
          fingers: [0.7, -0.5, -0.3],
          elbow: [1, 0.3, 0.6],
          shape: 'flat',
        },
      }),
      5,
    ),
    [{ yaw: 16, tilt: 8, crop: UPPER }, front[1]],
    [stool],
    'ridge.L',
  ),
  'st-chin-tuck': motion(
    toAndFro(forward, change(sitting, { chest: [1, 0, 0], neck: [-1, 0, 0], head: [6, 0, 0] }), 3, 1.6),
    profile,
    [stool],
    'neck-back.L',
  ),
  'st-suboccipital-nod': motion(
    toAndFro(flatHead, change(flatHead, { head: [17, 0, 0] }), 4, 1.6),
    head,
    [mat()],
    'skull-base.L',
  ),
  'st-scalene': motion(
    toAndFro(
      sitting,
      change(sitting, {
        neck: [-4, -20, 6],
        head: [-6, -12, 6],
        armR: { on: 'collar.L', fingers: [0.9, 0.5, 0], elbow: [0.8, -0.8, 0.3], shape: 'flat' },
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
    toAndFro(sitting, change(sitting, { neck: [2, 0, -24], head: [8, 0, -30] }), 4),
    [
      { yaw: 16, tilt: 6, crop: UPPER },
      { yaw: 70, tilt: 6, crop: UPPER },
    ],
    [stool],
    'neck-side.L',
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
  ),
  'ex-deep-neck-flexor': motion(
    toAndFro(flatHead, change(flatHead, { neck: [9, 0, 0], head: [18, 0, 0] }), 5, 1.6),
    head,
    [mat()],
    'neck-side.L',
  ),
  'ex-neck-isometric': motion(
    [
      { pose: sitting, hold: 0.5, move: 1.4 },
      {
        pose: change(sitting, {
          armL: { on: 'temple.L', elbow: [1, -0.5, 0.5], shape: 'flat' },
        }),
        hold: 4,
        move: 1.4,
      },
      {
        pose: change(sitting, {
          armL: { on: 'forehead.L', at: [-0.02, 0.01, 0], elbow: [1, -0.4, 0.8], shape: 'flat' },
        }),
        hold: 4,
        move: 1.4,
      },
    ],
    [
      { yaw: 14, tilt: 6, crop: UPPER },
      { yaw: 75, tilt: 6, crop: UPPER },
    ],
    [stool],
    undefined,
    1,
  ),
} as const satisfies Record<string, Motion>
