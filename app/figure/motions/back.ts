/** How the stretches and easy moves of the back look, pose by pose: one record a movement. Content, so it stays whole. */
import { change } from '#app/figure/motion.ts'
import type { View } from '#app/figure/drawing/camera.ts'
import type { Motion } from '#app/figure/motion.ts'
import type { HandGoal, Pose } from '#app/figure/pose.ts'
import { UPPER, both, byWayOf, chair, mat, mirrored, motion, stool, toAndFro } from './bases.ts'
import { allFours, footAt, hanging, lying, planted, prone, sideLying, sitting, standing } from './poses.ts'

const onHip = (side: 1 | -1): HandGoal => ({
  on: 'pelvis',
  at: [0.158 * side, 0.055, 0.03],
  palm: [-side, 0, -0.3],
  fingers: [-0.2 * side, -0.3, 1],
  elbow: [1, 0, -0.4],
})
const folded: Pick<Pose, 'armL' | 'armR'> = {
  armL: { on: 'pec.R', fingers: [-0.8, 0.7, 0], elbow: [0.5, -1, 0.6], shape: 'flat' },
  armR: { on: 'pec.L', fingers: [0.8, 0.7, 0], elbow: [0.5, -1, 0.7], shape: 'flat' },
}
const besideHead = both({
  on: 'head',
  at: [0.25, 0.1, 0.02],
  palm: [-1, 0, 0],
  fingers: [0, 1, -0.2],
  elbow: [1, -0.8, 0.2],
})
const wholeHead: HandGoal = {
  on: 'head-back.L',
  fingers: [-1, 0.3, 0],
  elbow: [1, 0.25, 0.1],
  shape: 'cup',
}
const behindHead: Pick<Pose, 'armL' | 'armR'> = {
  armL: wholeHead,
  armR: { ...mirrored(wholeHead), at: [0, -0.03, 0] },
}
/** Sitting well back, the edge of the backrest under the shoulder blades. */
const againstChair = change(sitting, {
  root: [0, 0.586, -0.072],
  turn: [0, -5, 0, 0],
  legL: footAt(0.13, 0.35),
  legR: footAt(-0.13, 0.35),
})
const crossed = change(standing, {
  root: [0, 0.885, 0],
  legL: footAt(-0.1, -0.09, [-0.2, 0, 1]),
  legR: footAt(-0.02, 0.08, [-0.2, 0, 1]),
})
/** From the head to the knees of somebody on the back. */
const TRUNK: View['crop'] & object = [
  [-0.3, 0, -0.8],
  [0.3, 0.5, 0.5],
]
const floor = [
  { yaw: 82, tilt: 14 },
  { yaw: 40, tilt: 24 },
] as const
const child = change(allFours, {
  pin: { knee: 'L', at: [0.15, 0.057, -0.2] },
  turn: [0, 72, 0, 0],
  lumbar: [22, 0, 0],
  thorax: [12, 0, 0],
  chest: [2, 0, 0],
  neck: [-6, 0, 0],
  head: [-4, 0, 0],
  legL: { hip: [132, 8, 0], knee: 150, toes: 72 },
  legR: { hip: [132, 8, 0], knee: 150, toes: 72 },
  armL: { ...planted(0.2, 0.42, [0, 0, 1], 0.008), elbow: [1, 0.3, -0.6] },
  armR: { ...planted(-0.2, 0.42, [0, 0, 1], 0.008), elbow: [1, 0.3, -0.6] },
})
const turned = (spin: number, chestTwist: number): Partial<Pose> => ({
  turn: [0, -90, spin, 0],
  lumbar: [0, 0, chestTwist * 0.5],
  thorax: [0, 0, chestTwist],
})
const wide = both({
  on: 'world',
  at: [0.67, 0.045, -0.36],
  palm: [0, 1, 0],
  fingers: [1, 0, 0.1],
  elbow: [0, 1, 0],
  shape: 'easy',
})
const opened: Pose = change(sideLying, {
  armL: {
    on: 'chest',
    at: [-0.16, 0.16, 0.46],
    palm: [-1, -0.2, 0],
    fingers: [-0.1, 0.68, 0.72],
    elbow: [0.3, -1, 0],
  },
})

const onElbows = both({ ...planted(0.19, 0.605, [0, 0, 1], 0.01), elbow: [0.1, -1, -0.2] })
const onSeat = both({ ...planted(0.13, 0.6, [0, 0, 1], 0.47), elbow: [1, -1, 0.2] })
const atSeat = change(allFours, { pin: { knee: 'L', at: [0.11, 0.057, -0.28] }, ...onSeat })

export const back = {
  'st-cat-cow': motion(
    [
      { pose: allFours, hold: 0.3, move: 1.6 },
      {
        pose: change(allFours, {
          turn: [0, 54, 0, 0],
          lumbar: [18, 0, 0],
          thorax: [22, 0, 0],
          chest: [20, 0, 0],
          neck: [24, 0, 0],
          head: [10, 0, 0],
          blades: [0, 14, 0, 14],
          legL: { hip: [54, 3, 0], knee: 93, toes: 76 },
          legR: { hip: [54, 3, 0], knee: 93, toes: 76 },
        }),
        hold: 1.2,
        move: 2.4,
      },
      {
        pose: change(allFours, {
          turn: [0, 105, 0, 0],
          lumbar: [-18, 0, 0],
          thorax: [-11, 0, 0],
          chest: [-4, 0, 0],
          neck: [-10, 0, 0],
          head: [-6, 0, 0],
          legL: { hip: [105, 3, 0], knee: 93, toes: 76 },
          legR: { hip: [105, 3, 0], knee: 93, toes: 76 },
        }),
        hold: 1.2,
        move: 1.6,
      },
    ],
    [
      { yaw: 84, tilt: 10 },
      { yaw: 45, tilt: 18 },
    ],
    [mat(0, 1.5)],
    'low-back.L',
    1,
  ),
  'st-child-pose': motion(toAndFro(allFours, child, 5, 2.5), floor, [mat(0.05, 1.6)], 'low-back.L'),
  'st-thread-needle': motion(
    toAndFro(
      allFours,
      change(allFours, {
        turn: [0, 109, 0, 8],
        lumbar: [10, 0, -10],
        thorax: [8, 0, -21],
        chest: [4, 0, -22],
        neck: [0, -10, -6],
        head: [0, -8, 0],
        legL: { hip: [108, 3, 0], knee: 93, toes: 76 },
        legR: { hip: [108, 3, 0], knee: 93, toes: 76 },
        armL: {
          on: 'world',
          at: [-0.4, 0.045, 0.16],
          palm: [0, 1, 0],
          fingers: [-1, 0, 0.1],
          elbow: [0, -1, 0],
          shape: 'easy',
        },
        armR: { on: 'world', at: [-0.22, 0.006, 0.5], palm: [0, -1, 0], elbow: [1, -1, -0.3], shape: 'flat' },
      }),
      5,
      2.4,
    ),
    [
      { yaw: 66, tilt: 14 },
      { yaw: 12, tilt: 20 },
    ],
    [mat(0.05, 1.5)],
    'blade-edge.L',
  ),
  'st-open-book': motion(
    toAndFro(
      opened,
      change(opened, {
        lumbar: [2, 8, 10],
        thorax: [0, 4, 22],
        chest: [-2, 0, 22],
        neck: [0, -2, 24],
        head: [0, 0, 20],
        armL: {
          on: 'chest',
          at: [0.69, 0.14, -0.31],
          palm: [0, 0, 1],
          fingers: [1, 0.1, -0.5],
          elbow: [0, -1, -0.4],
        },
      }),
      5,
      2.6,
    ),
    [
      { yaw: -62, tilt: 24 },
      { yaw: -20, tilt: 34 },
    ],
    [mat(), { kind: 'pillow', at: [-0.04, 0.085, -0.67], size: [0.34, 0.17, 0.26] }],
    'pec.L',
  ),
  'st-thoracic-ext': motion(
    toAndFro(
      change(againstChair, behindHead),
      change(againstChair, {
        ...behindHead,
        lumbar: [-8, 0, 0],
        thorax: [-17, 0, 0],
        chest: [-17, 0, 0],
        neck: [4, 0, 0],
        head: [2, 0, 0],
      }),
      4,
      1.8,
    ),
    [
      { yaw: 84, tilt: 6 },
      { yaw: 118, tilt: 8 },
    ],
    [
      chair,
      {
        kind: 'roller',
        at: [0, 0.905, -0.16],
        along: [1, 0, 0],
        long: 0.36,
        radius: 0.032,
        material: 'soft',
      },
    ],
    'spine-side.L',
    1,
    { comes: [againstChair, change(againstChair, besideHead)] },
  ),
  'st-seated-fold': motion(
    toAndFro(
      change(sitting, { legL: footAt(0.24, 0.36, [0.35, 0, 1]), legR: footAt(-0.24, 0.36, [-0.35, 0, 1]) }),
      change(sitting, {
        turn: [0, 44, 0, 0],
        root: [0, 0.588, -0.06],
        lumbar: [30, 0, 0],
        thorax: [20, 0, 0],
        chest: [16, 0, 0],
        neck: [16, 0, 0],
        head: [8, 0, 0],
        legL: footAt(0.24, 0.36, [0.35, 0, 1]),
        legR: footAt(-0.24, 0.36, [-0.35, 0, 1]),
        ...both({
          on: 'world',
          at: [0.12, 0.1, 0.52],
          palm: [-1, 0, 0],
          fingers: [0, -1, 0.2],
          elbow: [1, 0, 0],
        }),
      }),
      5,
      2.6,
    ),
    [
      { yaw: 62, tilt: 8 },
      { yaw: 20, tilt: 10 },
    ],
    [stool],
    'low-back.L',
  ),
  'st-knee-to-chest': motion(
    byWayOf(
      lying,
      change(lying, { legL: { hip: [100, 4, 0], knee: 110, toes: 20 } }),
      change(lying, {
        lumbar: [6, 0, 0],
        legL: { hip: [122, 4, 0], knee: 122, toes: 20 },
        armL: { on: 'shin.L', at: [0.01, 0, 0], fingers: [-1, 0.1, 0], elbow: [1, 0, 0.1], shape: 'cup' },
        armR: {
          on: 'knee.L',
          at: [0.02, 0.0, 0.005],
          fingers: [1, -0.1, 0],
          elbow: [1, 0, 0.1],
          shape: 'cup',
        },
      }),
    ),
    [
      { yaw: 72, tilt: 14 },
      { yaw: 125, tilt: 20 },
    ],
    [mat()],
    'low-back.L',
    2,
  ),
  'st-trunk-rotation': motion(
    toAndFro(
      change(lying, {
        ...wide,
        legL: footAt(0.07, 0.42, [0.05, 0, 1]),
        legR: footAt(-0.07, 0.42, [-0.05, 0, 1]),
      }),
      change(lying, {
        ...wide,
        ...turned(-56, 20),
        root: [0.02, 0.17, 0],
        chest: [2, 0, 20],
        legL: { hip: [64, -14, 0], knee: 100, toes: 8 },
        legR: { hip: [64, 8, 0], knee: 104, toes: 8 },
      }),
      5,
      2.6,
    ),
    [
      { yaw: -30, tilt: 34 },
      { yaw: 14, tilt: 40 },
    ],
    [mat()],
    'flank.L',
  ),
  'st-ql-side': motion(
    byWayOf(
      change(crossed, { armR: onHip(-1) }),
      change(crossed, {
        armL: {
          on: 'chest',
          at: [0.62, 0.34, 0.02],
          palm: [0, 1, 0.2],
          fingers: [1, 0.5, 0],
          elbow: [0, -1, -0.3],
          shape: 'flat',
        },
        armR: onHip(-1),
      }),
      change(crossed, {
        root: [0.035, 0.87, 0],
        turn: [0, 0, 0, -4],
        lumbar: [-2, -16, 0],
        thorax: [2, -14, 0],
        chest: [2, -10, 0],
        neck: [4, -8, 0],
        armL: {
          on: 'chest',
          at: [0.1, 0.69, 0.03],
          palm: [-0.5, -1, 0],
          fingers: [-0.8, 0.7, 0],
          elbow: [1, 0.2, 0],
          shape: 'flat',
        },
        armR: onHip(-1),
      }),
      5,
      1.4,
    ),
    [
      { yaw: 165, tilt: 6 },
      { yaw: 0, tilt: 6 },
    ],
    [],
    'flank.L',
    2,
  ),
  'st-cobra': motion(
    toAndFro(
      change(prone, both(planted(0.19, 0.605))),
      change(prone, {
        lumbar: [-22, 0, 0],
        thorax: [-18, 0, 0],
        chest: [-14, 0, 0],
        neck: [4, 0, 0],
        head: [2, 0, 0],
        ...onElbows,
      }),
      4,
      2.2,
    ),
    [
      { yaw: 82, tilt: 10 },
      { yaw: 40, tilt: 20 },
    ],
    [mat(0.05, 1.9)],
    'belly.L',
  ),
  'st-lat-prayer': motion(
    toAndFro(
      change(atSeat, {
        turn: [0, 60, 0, 0],
        legL: { hip: [60, 4, 0], knee: 93, toes: 76 },
        legR: { hip: [60, 4, 0], knee: 93, toes: 76 },
      }),
      change(atSeat, {
        turn: [0, 86, 0, 0],
        lumbar: [-4, 0, 0],
        thorax: [-8, 0, 0],
        chest: [-10, 0, 0],
        neck: [6, 0, 0],
        head: [0, 0, 0],
        legL: { hip: [114, 5, 0], knee: 118, toes: 72 },
        legR: { hip: [114, 5, 0], knee: 118, toes: 72 },
      }),
      5,
      2.4,
    ),
    [
      { yaw: 78, tilt: 10 },
      { yaw: 130, tilt: 20 },
    ],
    [mat(-0.2, 1.2), { kind: 'chair', at: [0, 0, 0.46], back: false }],
    'lat.L',
    1,
    {
      comes: [
        change(atSeat, {
          turn: [0, 24, 0, 0],
          legL: { hip: [24, 4, 0], knee: 93, toes: 76 },
          legR: { hip: [24, 4, 0], knee: 93, toes: 76 },
          ...both({ ...planted(0.13, 0.42, [0, 0.2, 1], 0.6), elbow: [1, -0.4, 0] }),
        }),
      ],
    },
  ),
  'mo-side-bend': motion(
    [
      { pose: standing, hold: 0.3, move: 1.6 },
      {
        pose: change(standing, {
          lumbar: [-2, -16, 0],
          thorax: [2, -12, 0],
          chest: [2, -8, 0],
          neck: [4, -8, 0],
          armR: { ...hanging(-1), at: [-0.205, -0.17, 0.04] },
          armL: { ...hanging(1), at: [0.225, 0.03, 0.03] },
        }),
        hold: 1,
        move: 1.6,
      },
      { pose: standing, hold: 0.1, move: 1.6 },
      {
        pose: change(standing, {
          lumbar: [-2, 16, 0],
          thorax: [2, 12, 0],
          chest: [2, 8, 0],
          neck: [4, 8, 0],
          armL: { ...hanging(1), at: [0.205, -0.17, 0.04] },
          armR: { ...hanging(-1), at: [-0.225, 0.03, 0.03] },
        }),
        hold: 1,
        move: 1.6,
      },
    ],
    [
      { yaw: 0, tilt: 6 },
      { yaw: 155, tilt: 6 },
    ],
    [],
    'flank.L',
    1,
    { goesOn: 0 },
  ),
  'mo-trunk-turn': motion(
    [
      { pose: change(sitting, folded), hold: 0.3, move: 1.6 },
      {
        pose: change(sitting, {
          ...folded,
          lumbar: [0, 0, 8],
          thorax: [4, 0, 18],
          chest: [2, 0, 16],
          neck: [4, 0, 12],
        }),
        hold: 0.8,
        move: 1.6,
      },
      { pose: change(sitting, folded), hold: 0.1, move: 1.6 },
      {
        pose: change(sitting, {
          ...folded,
          lumbar: [0, 0, -8],
          thorax: [4, 0, -18],
          chest: [2, 0, -16],
          neck: [4, 0, -12],
        }),
        hold: 0.8,
        move: 1.6,
      },
    ],
    [
      { yaw: 0, tilt: 10, crop: UPPER },
      { yaw: 150, tilt: 10, crop: UPPER },
    ],
    [stool],
    undefined,
    1,
    { goesOn: 0 },
  ),
  'mo-pelvic-tilt': motion(
    toAndFro(
      change(lying, { root: [0, 0.132, 0.01], turn: [0, -82, 0, 0], lumbar: [-14, 0, 0], thorax: [8, 0, 0] }),
      change(lying, { root: [0, 0.136, 0.01], turn: [0, -96, 0, 0], lumbar: [5, 0, 0] }),
      2.5,
      1.8,
    ),
    [
      { yaw: 88, tilt: 8, crop: TRUNK },
      { yaw: 60, tilt: 18, crop: TRUNK },
    ],
    [mat()],
    'low-back.L',
    1,
    { hint: { on: 'pelvis', at: [0, 0.02, 0.2] } },
  ),
} as const satisfies Record<string, Motion>
