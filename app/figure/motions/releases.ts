/** How each way of letting go of a knot looks, pose by pose: one record a release. Content, so it stays whole. */
import type { Spot } from '#app/figure/body.ts'
import { change } from '#app/figure/motion.ts'
import type { Motion, View } from '#app/figure/motion.ts'
import type { HandGoal, Pose } from '#app/figure/pose.ts'

import {
  UPPER,
  footAt,
  hanging,
  lying,
  mat,
  motion,
  planted,
  sideLying,
  sitting,
  standing,
  stool,
  toAndFro,
} from './bases.ts'

const WAIST: View['crop'] & object = [
  [-0.36, 0.74, -0.3],
  [0.36, 1.7, 0.4],
]
const near = { yaw: 20, tilt: 6, crop: UPPER } as const
const behind = { yaw: 156, tilt: 8, crop: UPPER } as const
const floor = [
  { yaw: 78, tilt: 14 },
  { yaw: 40, tilt: 24 },
] as const
const wallViews = [
  { yaw: 66, tilt: 6 },
  { yaw: 150, tilt: 8 },
] as const
const acrossChest: HandGoal = { on: 'shoulder.R', elbow: [0.5, -0.5, 0.9], shape: 'flat' }
const onChest: HandGoal = { on: 'pec.R', fingers: [-0.9, 0.5, 0], elbow: [0.5, -1, 0.6], shape: 'flat' }

/** Leaning back on a ball at a wall; `yaw` turns the sore side towards it. */
const leaning = (yaw: number, armL: HandGoal, bend = 0): Pose =>
  change(standing, {
    root: [0, 0.9 - bend, 0],
    turn: [yaw, -5, 0, 0],
    lumbar: [-2, 0, 0],
    legL: footAt(0.11, 0.2 + bend),
    legR: footAt(-0.11, 0.2 + bend),
    armL,
    armR: { ...hanging(-1), elbow: [1, 0, 0.1] },
  })

/** A ball at a wall behind: lean in, breathe, come off a little. */
const backToWall = (
  spot: Spot,
  yaw: number,
  armL: HandGoal,
  views: readonly [View, View] = wallViews,
): Motion =>
  motion(
    toAndFro(leaning(yaw, armL, 0.035), leaning(yaw, armL), 5, 2, 0.4),
    views,
    [
      { kind: 'wall', face: 'z', at: spot, span: [-0.5, 0.5] },
      { kind: 'ball', on: spot },
    ],
    spot,
  )

const press = (on: Spot, rest: Partial<HandGoal> = {}): HandGoal => ({
  on,
  shape: 'press',
  elbow: [0.6, -0.7, 0.7],
  ...rest,
})
const pulsing = (pose: Pose, lighter: Partial<Pose>) => toAndFro(change(pose, lighter), pose, 5, 1.2, 0.6)

/** Lying on something under the back: knees bent, head down, the trunk raised a little there. */
const lyingOn = (lift: number, extra: Partial<Pose> = {}): Pose =>
  change(lying, { root: [0, 0.128 + lift * 0.3, 0], turn: [0, -90 + lift * 120, 0, 0], ...extra })

const sideOn = (bend: number, forward = 0): Pose =>
  change(standing, {
    root: [0, 0.905 - bend, 0],
    turn: [forward, 0, 0, -3],
    lumbar: [-2, -5, 0],
    thorax: [4, -5, 0],
    legL: { ...footAt(-0.01, 0.06 + bend), knee: [-0.3, 0, 1] },
    legR: footAt(-0.2, 0.02 + bend),
    armL: { on: 'pec.R', fingers: [-0.9, 0.4, 0], elbow: [0, -1, 0.6], shape: 'flat' },
    armR: hanging(-1),
  })
const sideViews = [
  { yaw: -24, tilt: 6 },
  { yaw: -142, tilt: 8 },
] as const

const facingWall = (bend: number): Pose =>
  change(standing, {
    root: [0, 0.9 - bend, 0],
    turn: [168, 6, 0, 0],
    legL: footAt(-0.11, 0.14 + bend, [-0.1, 0, -1]),
    legR: footAt(0.11, 0.16 + bend, [0.1, 0, -1]),
    armL: { ...hanging(1), at: [0.2, -0.06, -0.1] },
  })

const floorSit = (lean: number): Pose =>
  change(sitting, {
    root: [0.0, 0.145, 0],
    turn: [0, -36, 0, lean],
    lumbar: [10, 0, 0],
    thorax: [8, 0, 0],
    neck: [14, 0, 0],
    head: [-4, 0, 0],
    legL: footAt(0.14, 0.5),
    legR: footAt(-0.14, 0.46),
    armL: planted(0.31, -0.36, [0.7, 0, -1]),
    armR: planted(-0.24, -0.33, [-0.6, 0, -1]),
  })

const gripping = (at: HandGoal['at'] & object, fingers: NonNullable<HandGoal['fingers']>): HandGoal => ({
  on: 'chest',
  at,
  palm: [0, 0.1, -1],
  fingers,
  elbow: [1, -0.7, 0],
  shape: 'grip',
})
const hooked = (pull: number): Pose =>
  change(sitting, {
    armL: gripping([0.115, -0.04 - pull * 0.4, 0.26], [-1, 0.2, 0]),
    armR: gripping([-0.005, -0.27 - pull, 0.32 + pull * 0.6], [1, 0.2, 0]),
  })
const aroundSide = (pull: number): Pose =>
  change(standing, {
    armL: {
      on: 'thorax',
      at: [0.2, -0.06, 0.27 + pull],
      palm: [-0.6, 0, -1],
      fingers: [-0.5, -0.6, 0.2],
      elbow: [1, -0.6, -0.4],
      shape: 'grip',
    },
    armR: {
      on: 'thorax',
      at: [-0.1, -0.13, 0.3 + pull],
      palm: [0.5, 0, -1],
      fingers: [0.6, -0.5, 0],
      elbow: [1, -0.6, -0.4],
      shape: 'grip',
    },
  })
const leftSide = change(sideLying, {
  turn: [0, -90, 90, 0],
  lumbar: [4, -6, 0],
  thorax: [4, -5, 0],
  chest: [2, -4, 0],
  neck: [2, 6, 0],
  head: [0, 8, 0],
  legL: { hip: [38, 2, 0], knee: 70, toes: 20 },
  legR: { hip: [46, -10, 0], knee: 76, toes: 20 },
  armL: { on: 'world', at: [0.12, 0.06, -0.9], palm: [0, 1, 0.2], elbow: [-0.6, 0.3, 0.6], shape: 'easy' },
  armR: {
    on: 'pelvis',
    at: [-0.16, 0.03, 0.03],
    palm: [1, 0, -0.3],
    fingers: [0.1, -1, 0.3],
    elbow: [0.7, 0, 0.6],
  },
  blades: [0, 30, 0, 0],
})

export const releases = {
  'release-hand-ridge': motion(
    pulsing(
      change(sitting, {
        neck: [6, 4, 0],
        armR: press('ridge.L', { at: [0, 0, 0.02], elbow: [0.5, -0.6, 1] }),
      }),
      { neck: [6, 0, 0] },
    ),
    [near, behind],
    [stool],
    'ridge.L',
  ),
  'release-hand-neck': motion(
    pulsing(change(sitting, { neck: [8, 3, 0], armL: press('neck-back.L', { elbow: [0.8, 0.1, 1] }) }), {
      neck: [4, 0, 0],
    }),
    [
      { yaw: 140, tilt: 8, crop: UPPER },
      { yaw: 205, tilt: 8, crop: UPPER },
    ],
    [stool],
    'neck-back.L',
  ),
  'release-hand-chest': motion(
    pulsing(change(sitting, { armR: press('pec.L', { elbow: [0.6, -0.8, 0.5] }) }), { chest: [0, 0, 0] }),
    [
      { yaw: 8, tilt: 6, crop: UPPER },
      { yaw: 50, tilt: 6, crop: UPPER },
    ],
    [stool],
    'pec.L',
  ),
  'release-hand-armpit': motion(
    pulsing(
      change(sitting, {
        armL: {
          on: 'world',
          at: [0.3, 1.02, 0.42],
          palm: [0, -1, 0],
          fingers: [0.3, 0, 1],
          elbow: [1, -0.4, -0.2],
        },
        armR: press('lat.L', { fingers: [1, 0.2, -0.5], elbow: [0.6, -0.8, 0.6], shape: 'cup' }),
      }),
      { chest: [0, 0, 0] },
    ),
    [
      { yaw: 38, tilt: 6, crop: UPPER },
      { yaw: 5, tilt: 6, crop: UPPER },
    ],
    [stool],
    'lat.L',
  ),
  'release-hand-skull-lying': motion(
    pulsing(
      change(lying, {
        neck: [6, 0, 0],
        head: [6, 0, 0],
        armL: press('skull-base.L', { fingers: [-0.9, 0.3, 0.2], elbow: [1, 0.2, 0.7] }),
        armR: press('skull-base.R', { fingers: [0.9, 0.3, 0.2], elbow: [1, 0.2, 0.7] }),
      }),
      { head: [2, 0, 0] },
    ),
    [
      { yaw: 82, tilt: 12 },
      { yaw: 130, tilt: 24 },
    ],
    [mat()],
    'skull-base.L',
  ),
  'release-hand-side-lying': motion(
    pulsing(change(sideLying, { armL: press('flank.L', { elbow: [1, -0.2, -0.4] }) }), { breath: 0.8 }),
    [
      { yaw: 118, tilt: 16 },
      { yaw: -70, tilt: 20 },
    ],
    [mat(0, 1.4), { kind: 'pillow', at: [-0.04, 0.085, -0.67], size: [0.34, 0.17, 0.26] }],
    'flank.L',
  ),
  'release-hand-low-back': motion(
    pulsing(
      change(sitting, {
        armL: press('flank.L', { fingers: [0.3, -1, -0.4], elbow: [1, 0, -0.6], shape: 'cup' }),
        armR: press('flank.R', { fingers: [-0.3, -1, -0.4], elbow: [1, 0, -0.6], shape: 'cup' }),
      }),
      { breath: 0.8 },
    ),
    [
      { yaw: 146, tilt: 8, crop: UPPER },
      { yaw: 66, tilt: 6, crop: UPPER },
    ],
    [stool],
    'low-back.L',
  ),
  'release-two-balls-skull': motion(
    pulsing(change(lying, { neck: [4, 0, 0], head: [6, 0, 0] }), { head: [2, 0, 0] }),
    [
      { yaw: 88, tilt: 8 },
      { yaw: 130, tilt: 20 },
    ],
    [mat(), { kind: 'ball', on: 'skull-base.L' }, { kind: 'ball', on: 'skull-base.R' }],
    'skull-base.L',
  ),
  'release-hand-belly': motion(
    pulsing(
      change(lying, { armL: { on: 'belly.L', fingers: [-1, 0.2, 0], elbow: [1, -0.3, 0], shape: 'flat' } }),
      { breath: 1 },
    ),
    floor,
    [mat()],
    'belly.L',
  ),
  'release-ball-wall-upper-back': backToWall('upper-back.L', -6, acrossChest),
  'release-ball-wall-blade': backToWall('blade.L', 26, acrossChest, [{ yaw: 78, tilt: 6 }, wallViews[1]]),
  'release-ball-wall-shoulder': backToWall('shoulder-back.L', 42, acrossChest, [
    { yaw: 82, tilt: 6 },
    wallViews[1],
  ]),
  'release-ball-wall-low-back': backToWall('low-back.L', -4, onChest),
  'release-ball-wall-buttock': motion(
    toAndFro(sideOn(0.035), sideOn(0), 5, 2, 0.4),
    sideViews,
    [
      { kind: 'wall', face: 'x', at: 'buttock-side.L', span: [-0.4, 0.5] },
      { kind: 'ball', on: 'buttock-side.L' },
    ],
    'buttock-side.L',
  ),
  'release-ball-wall-side': motion(
    toAndFro(
      change(sideOn(0.03), {
        turn: [0, 0, 0, 3],
        lumbar: [-2, -1, 0],
        thorax: [4, -7, 0],
        chest: [3, -10, 0],
        neck: [6, 6, 0],
        armL: {
          on: 'chest',
          at: [0.1, 0.06, 0.5],
          palm: [-0.6, -0.6, 0],
          fingers: [-0.2, 0, 1],
          elbow: [-0.3, -1, 0],
        },
      }),
      change(sideOn(0), {
        turn: [0, 0, 0, 3],
        lumbar: [-2, -1, 0],
        thorax: [4, -7, 0],
        chest: [3, -10, 0],
        neck: [6, 6, 0],
        armL: {
          on: 'chest',
          at: [0.1, 0.06, 0.5],
          palm: [-0.6, -0.6, 0],
          fingers: [-0.2, 0, 1],
          elbow: [-0.3, -1, 0],
        },
      }),
      5,
      2,
      0.4,
    ),
    sideViews,
    [
      { kind: 'wall', face: 'x', at: 'ribs-side.L', span: [-0.4, 0.5] },
      { kind: 'ball', on: 'ribs-side.L' },
    ],
    'ribs-side.L',
  ),
  'release-ball-wall-chest': motion(
    toAndFro(facingWall(0.03), facingWall(0), 5, 2, 0.4),
    [
      { yaw: 74, tilt: 6 },
      { yaw: 38, tilt: 8 },
    ],
    [
      { kind: 'wall', face: 'z', at: 'pec.L', span: [-0.5, 0.5] },
      { kind: 'ball', on: 'pec.L' },
    ],
    'pec.L',
  ),
  'release-two-balls-wall': motion(
    toAndFro(leaning(0, onChest, 0.04), leaning(0, onChest), 5, 2, 0.4),
    wallViews,
    [
      { kind: 'wall', face: 'z', at: 'spine-side.L', span: [-0.5, 0.5] },
      { kind: 'ball', on: 'spine-side.L' },
      { kind: 'ball', on: 'spine-side.R' },
    ],
    'spine-side.L',
  ),
  'release-two-balls-lying': motion(
    pulsing(lyingOn(0.038, { breath: 0.2, armL: onChest }), { breath: 0.9 }),
    floor,
    [mat(), { kind: 'ball', on: 'spine-side.L' }, { kind: 'ball', on: 'spine-side.R' }],
    'spine-side.L',
  ),
  'release-ball-lying-upper-back': motion(
    pulsing(lyingOn(0.034, { armL: onChest }), { breath: 0.9 }),
    floor,
    [mat(), { kind: 'ball', on: 'upper-back.L' }],
    'upper-back.L',
  ),
  'release-ball-lying-low-back': motion(
    pulsing(lyingOn(0.04, { armL: onChest }), { breath: 0.9 }),
    floor,
    [mat(), { kind: 'ball', on: 'low-back.L' }],
    'low-back.L',
  ),
  'release-ball-side-lying': motion(
    pulsing(leftSide, { breath: 0.9 }),
    [
      { yaw: 80, tilt: 14 },
      { yaw: 40, tilt: 24 },
    ],
    [mat(0, 1.6), { kind: 'ball', on: 'ribs-side.L' }],
    'ribs-side.L',
  ),
  'release-roller-mid-back': motion(
    toAndFro(onRoller(-0.03), onRoller(0.03), 2, 2, 1),
    [
      { yaw: 78, tilt: 12 },
      { yaw: 125, tilt: 22 },
    ],
    [mat(), { kind: 'roller', at: [0, 0.07, -0.27], along: [1, 0, 0] }],
    'spine-side.L',
  ),
  'release-roller-side': motion(
    toAndFro(
      change(leftSide, { root: [0, 0.232, -0.02], lumbar: [4, -10, 0] }),
      change(leftSide, { root: [0, 0.232, 0.04], lumbar: [4, -10, 0] }),
      2,
      2,
      1,
    ),
    [
      { yaw: 74, tilt: 14 },
      { yaw: 35, tilt: 24 },
    ],
    [mat(0, 1.7), { kind: 'roller', at: [0.05, 0.07, -0.36], along: [1, 0, 0] }],
    'lat.L',
  ),
  'release-ball-floor-sit': motion(
    toAndFro(floorSit(3), floorSit(7), 5, 2, 0.6),
    [
      { yaw: 70, tilt: 10 },
      { yaw: 140, tilt: 14 },
    ],
    [mat(0.05, 1.3), { kind: 'ball', on: 'buttock.L' }],
    'buttock.L',
  ),
  'release-cane-shoulder': motion(
    toAndFro(hooked(-0.02), hooked(0.015), 5, 1.5, 0.6),
    [
      { yaw: 48, tilt: 8 },
      { yaw: 142, tilt: 10 },
    ],
    [
      stool,
      {
        kind: 'cane',
        through: [
          { on: 'ridge.L', off: [0, 0, 0.004] },
          { on: 'ridge.L', off: [0, 0.02, 0.07] },
          { on: 'ridge.L', off: [-0.02, 0.12, 0.09] },
          { on: 'ridge.L', off: [-0.03, 0.17, 0] },
          { on: 'ridge.L', off: [-0.03, 0.13, -0.14] },
          'L',
          'R',
          { on: 'belly.R', off: [-0.02, -0.12, 0.24] },
        ],
      },
    ],
    'ridge.L',
  ),
  'release-cane-side': motion(
    toAndFro(aroundSide(-0.01), aroundSide(0.02), 5, 1.5, 0.6),
    [
      { yaw: 58, tilt: 12, crop: WAIST },
      { yaw: 140, tilt: 12, crop: WAIST },
    ],
    [
      {
        kind: 'cane',
        through: [
          { on: 'low-back.L', off: [0, 0, 0.004] },
          { on: 'low-back.L', off: [0, 0.02, 0.1] },
          { on: 'flank.L', off: [0, 0.05, 0.17] },
          { on: 'crest-side.L', off: [0, 0.09, 0.17] },
          'L',
          'R',
          { on: 'belly.R', off: [-0.14, -0.06, 0.16] },
        ],
      },
    ],
    'low-back.L',
  ),
  'release-gun': motion(
    pulsing(
      change(sitting, {
        armR: {
          on: 'chest',
          at: [0.06, 0, 0.3],
          palm: [0.5, 0.2, -0.8],
          fingers: [0.9, 0, 0.4],
          elbow: [0.6, -1, 0.2],
          shape: 'grip',
        },
      }),
      { breath: 0.9 },
    ),
    [near, { yaw: 60, tilt: 6, crop: UPPER }],
    [stool, { kind: 'held', in: 'R', what: 'gun', to: 'shoulder.L' }],
    'shoulder.L',
  ),
} as const satisfies Record<string, Motion>

/** Over a roller across the middle back, head in the hands; `slide` moves the body along it. */
function onRoller(slide: number): Pose {
  return change(lying, {
    root: [0, 0.164, 0.05 + slide],
    turn: [0, -68, 0, 0],
    lumbar: [-4, 0, 0],
    thorax: [-10, 0, 0],
    chest: [-14, 0, 0],
    neck: [14, 0, 0],
    head: [8, 0, 0],
    legL: footAt(0.12, 0.5),
    legR: footAt(-0.12, 0.5),
    armL: { on: 'head-back.L', fingers: [-1, 0.3, 0], elbow: [1, 0.3, 0.5], shape: 'cup' },
    armR: { on: 'head-back.R', fingers: [1, 0.3, 0], elbow: [1, 0.3, 0.5], shape: 'cup' },
  })
}
