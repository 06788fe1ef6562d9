/** How the exercises of belly, hips and legs look, pose by pose: one record a movement. Content, so it stays whole. */
import { change } from '#app/figure/motion.ts'
import type { Motion } from '#app/figure/motion.ts'
import type { HandGoal, LegGoal, Pose } from '#app/figure/pose.ts'
import type { Prop } from '#app/figure/props.ts'
import type { Vec } from '#app/figure/vector.ts'
import { both, breathing, byWayOf, mat, mirrored, motion, toAndFro } from './bases.ts'
import { allFours, footAt, hanging, lying, prone, sideLying, standing } from './poses.ts'
import { leaningBack, onFloor } from './ways.ts'

const floor = [
  { yaw: 82, tilt: 12 },
  { yaw: 45, tilt: 22 },
] as const
const front = [
  { yaw: -80, tilt: 12 },
  { yaw: -40, tilt: 22 },
] as const

const onHip: HandGoal = {
  on: 'pelvis',
  at: [0.158, 0.055, 0.03],
  palm: [-1, 0, -0.3],
  fingers: [-0.2, -0.3, 1],
  elbow: [1, 0, -0.4],
}
const halfKneel = change(standing, {
  pin: { knee: 'L', at: [0.1, 0.064, -0.06] },
  lumbar: [2, 0, 0],
  legL: { hip: [0, 2, 0], knee: 86, toes: 70 },
  legR: footAt(-0.11, 0.4),
  armL: onHip,
  armR: { on: 'thigh.R', fingers: [0.25, -1, 0], elbow: [0.7, -0.6, -0.5] },
})
const crossed = change(standing, {
  root: [0, 0.88, 0],
  legL: footAt(-0.1, -0.1, [-0.1, 0, 1]),
  legR: footAt(-0.02, 0.08, [-0.1, 0, 1]),
})
const sideWall: Prop = {
  kind: 'box',
  id: 'post',
  material: 'wood',
  low: [-0.6, 0, -0.1],
  high: [-0.5, 1.85, 0.2],
}
const onSideWall: HandGoal = {
  on: 'world',
  at: [-0.5, 1.25, 0.06],
  palm: [-1, 0, 0],
  fingers: [0, 1, 0.2],
  elbow: [0.5, -1, 0],
  shape: 'flat',
}
const towardsWall: HandGoal = {
  on: 'chest',
  at: [-0.24, 0.02, 0.24],
  palm: [-1, 0, 0],
  fingers: [0, 1, 0.3],
  elbow: [0.4, -1, 0],
  shape: 'flat',
}
/** A hand on the wall at the right, the left leg as it is. */
const onRightLeg = (hip: Vec = [0, 2, 0], knee = 2): Pose =>
  change(standing, {
    root: [-0.03, 0.92, 0],
    legL: hip[0] ? { hip, knee, toes: 16 } : footAt(0.11, 0.01),
    armL: onHip,
    armR: onSideWall,
  })
const onRight = change(allFours, { pin: { knee: 'R', at: [-0.11, 0.057, -0.24] } })
const crossing = {
  on: 'thigh.R',
  at: [-0.075, 0.01, 0],
  toes: [0, 1, 0.1],
  up: [1, 0, 0],
  knee: [1, 0.25, 0.15],
} as const
const ankleOnKnee: Partial<Pose> = {
  legR: footAt(-0.1, 0.46),
  legL: crossing,
}
const bug = change(lying, {
  legL: { hip: [90, 4, 0], knee: 90, toes: 10 },
  legR: { hip: [90, 4, 0], knee: 90, toes: 10 },
  ...both({ on: 'chest', at: [0.17, 0.1, 0.62], palm: [-1, 0, 0], fingers: [0, 0, 1], elbow: [1, -0.6, 0] }),
})
const lowLeg: LegGoal = { hip: [16, 4, 0], knee: 18, toes: 20 }
const lowArm: HandGoal = {
  on: 'chest',
  at: [0.205, 0.69, 0.275],
  palm: [-1, 0, 0],
  fingers: [0, 1, 0.2],
  elbow: [1, 0, 0.6],
}
const underBack: Partial<Pose> = {
  ...both({
    on: 'world',
    at: [0.1, 0.014, -0.1],
    palm: [0, -1, 0],
    fingers: [-1, 0, 0.2],
    elbow: [1, 0, 0.25],
    shape: 'flat',
  }),
  legL: { hip: [-1, 4, 0], knee: 1, toes: 26 },
}
/** The heels stay together; only the knee goes up. */
const heelOnHeel = (knee: Vec): LegGoal => ({
  at: [0.046, 0.137, 0.661],
  up: [-0.8, 0, -0.59],
  toes: [-0.59, 0, 0.81],
  knee,
})
const clam = change(sideLying, {
  legL: heelOnHeel([-1, -0.2, 0]),
  legR: { hip: [44, 2, 0], knee: 88, toes: 10 },
  armL: { on: 'world', at: [-0.37, 0.006, -0.2], palm: [0, -1, 0], elbow: [0.4, 0, 1], shape: 'flat' },
})
const longSide = change(clam, {
  legL: { hip: [0, -6, 0], knee: 4, toes: 6 },
  legR: { hip: [28, 1, 0], knee: 62, toes: 10 },
})
const bridge = change(lying, { legL: footAt(0.12, 0.4), legR: footAt(-0.12, 0.4) })
const forearms = both({
  on: 'world',
  at: [0.15, 0.018, 0.64],
  palm: [0, -1, 0],
  fingers: [-0.2, 0, 1],
  elbow: [0.3, -0.6, 1],
  shape: 'flat',
})
const kneesAndForearms = change(prone, {
  ...forearms,
  pin: { knee: 'L', at: [0.12, 0.062, -0.55] },
  turn: [0, 86, 0, 0],
  lumbar: [-18, 0, 0],
  thorax: [-13, 0, 0],
  chest: [-6, 0, 0],
  legL: { hip: [6, 4, 0], knee: 56, toes: 50 },
  legR: { hip: [6, 4, 0], knee: 56, toes: 50 },
})
const ahead = (side: 1 | -1): HandGoal => ({
  ...hanging(side),
  at: [0.2 * side, 0.1, 0.3],
  fingers: [0, 0.2, 1],
  elbow: [0.2, -1, -0.6],
})
const behind = (side: 1 | -1): HandGoal => ({
  ...hanging(side),
  at: [0.23 * side, -0.02, -0.14],
  fingers: [0, -1, 0.1],
})
const lifted: LegGoal = { hip: [78, 2, 0], knee: 84, toes: 14 }

export const core = {
  'st-hip-flexor': motion(
    toAndFro(
      halfKneel,
      change(halfKneel, {
        turn: [0, -5, 0, 0],
        lumbar: [8, 0, 0],
        legL: { hip: [-22, 2, 0], knee: 68, toes: 70 },
      }),
      5,
      2.2,
    ),
    [
      { yaw: 78, tilt: 8 },
      { yaw: 35, tilt: 12 },
    ],
    [mat(0.02, 1.3)],
    'thigh-top.L',
  ),
  'st-figure4': motion(
    byWayOf(
      lying,
      change(lying, ankleOnKnee),
      change(lying, {
        lumbar: [6, 0, 0],
        legR: { hip: [112, 2, 0], knee: 100, toes: 10 },
        legL: crossing,
        armR: { on: 'thigh-back.R', at: [0, 0, 0], elbow: [1, 0.2, 0.2], shape: 'cup' },
        armL: { on: 'thigh-back.R', at: [0.05, 0.07, 0], elbow: [1, 0.2, 0.3], shape: 'cup' },
      }),
    ),
    [
      { yaw: 34, tilt: 18 },
      { yaw: 66, tilt: 18 },
    ],
    [mat()],
    'buttock.L',
    2,
  ),
  'st-glute-max': motion(
    byWayOf(
      lying,
      change(lying, { legL: { hip: [100, -4, 5], knee: 108, toes: 14 } }),
      change(lying, {
        lumbar: [6, 0, 0],
        legL: { hip: [118, -16, 10], knee: 116, toes: 14 },
        armL: { on: 'knee-side.L', elbow: [1, 0, 0.3], shape: 'cup' },
        armR: { on: 'shin.L', at: [0.03, 0.02, 0], fingers: [1, 0, 0], elbow: [1, 0, 0.2], shape: 'cup' },
      }),
    ),
    [
      { yaw: 66, tilt: 18 },
      { yaw: 118, tilt: 24 },
    ],
    [mat()],
    'buttock.L',
    2,
  ),
  'st-itb-cross': motion(
    toAndFro(
      change(crossed, { armR: onSideWall }),
      change(crossed, {
        root: [0.085, 0.862, 0],
        turn: [0, 0, 0, 8],
        lumbar: [-2, -16, 0],
        thorax: [3, -10, 0],
        chest: [2, -4, 0],
        armL: onHip,
        armR: onSideWall,
      }),
      5,
      2.2,
    ),
    [
      { yaw: 150, tilt: 6 },
      { yaw: 12, tilt: 6 },
    ],
    [sideWall],
    'buttock-side.L',
    1,
    { comes: [standing, change(crossed, { armR: towardsWall })] },
  ),
  'mo-hip-circle': motion(
    [
      { pose: onRightLeg(), hold: 0.3, move: 0.8 },
      { pose: onRightLeg([74, 2, 0], 84), hold: 0, move: 0.8 },
      { pose: onRightLeg([62, 34, 20], 84), hold: 0, move: 0.8 },
      { pose: onRightLeg([4, 24, 10], 62), hold: 0, move: 0.8 },
    ],
    [
      { yaw: 28, tilt: 6 },
      { yaw: 84, tilt: 6 },
    ],
    [sideWall],
    undefined,
    1,
    {
      comes: [standing, change(standing, { armR: towardsWall })],
      goesOn: 0,
    },
  ),
  'ex-breath-diaphragm': motion(
    breathing(change(lying, handsOnBelly())),
    [
      { yaw: 84, tilt: 12 },
      { yaw: 55, tilt: 24 },
    ],
    [mat()],
    undefined,
    1,
    { goesOn: 0 },
  ),
  'ex-bird-dog': motion(
    toAndFro(
      onRight,
      change(onRight, {
        legL: { hip: [-4, 2, 0], knee: 6, toes: 20 },
        armR: {
          on: 'chest',
          at: [-0.2, 0.76, 0.06],
          palm: [1, 0, 0],
          fingers: [0, 1, 0],
          elbow: [0.6, 0, -1],
          shape: 'flat',
        },
        neck: [-10, 0, 0],
      }),
      4,
      2,
    ),
    [
      { yaw: 84, tilt: 10 },
      { yaw: 48, tilt: 18 },
    ],
    [mat(0, 1.5)],
    'low-back.L',
  ),
  'ex-dead-bug': motion(
    [
      ...toAndFro(bug, change(bug, { legR: lowLeg, armL: lowArm }), 1.5, 2),
      ...toAndFro(bug, change(bug, { legL: lowLeg, armR: mirrored(lowArm) }), 1.5, 2),
    ],
    floor,
    [mat()],
    'belly.L',
    1,
    { keysATurn: 2 },
  ),
  'ex-curl-up': motion(
    toAndFro(
      change(lying, underBack),
      change(lying, {
        ...underBack,
        thorax: [10, 0, 0],
        chest: [16, 0, 0],
        neck: [12, 0, 0],
        head: [6, 0, 0],
      }),
      4,
      1.5,
    ),
    floor,
    [mat(0, 1.7)],
    'belly.L',
    1,
    { comes: [onFloor, leaningBack, lying] },
  ),
  'ex-side-plank': motion(
    toAndFro(change(longSide, propped(12, 12)), change(longSide, propped(20, 2)), 4, 1.6),
    [
      { yaw: 112, tilt: 18 },
      { yaw: 60, tilt: 20 },
    ],
    [mat(0, 1.6)],
    'flank-front.L',
    1,
    { comes: [change(longSide, propped(10, 14))], hint: { on: 'pelvis', at: [-0.26, 0, 0] } },
  ),
  'ex-front-plank': motion(
    toAndFro(
      kneesAndForearms,
      change(prone, {
        ...forearms,
        pin: { knee: 'L', at: [0.12, 0.062, -0.55] },
        turn: [0, 70, 0, 0],
        lumbar: [2, 0, 0],
        thorax: [4, 0, 0],
        chest: [2, 0, 0],
        neck: [-6, 0, 0],
        legL: { hip: [-1, 4, 0], knee: 62, toes: 50 },
        legR: { hip: [-1, 4, 0], knee: 62, toes: 50 },
      }),
      4,
      1.6,
    ),
    [
      { yaw: 82, tilt: 10 },
      { yaw: 45, tilt: 20 },
    ],
    [mat(0.1, 1.7)],
    'belly.L',
    1,
    { comes: [kneesAndForearms], hint: { on: 'pelvis', at: [0, 0, -0.2] } },
  ),
  'ex-glute-bridge': motion(
    toAndFro(
      bridge,
      change(bridge, {
        root: [0, 0.315, 0.02],
        turn: [0, -114, 0, 0],
        lumbar: [2, 0, 0],
        thorax: [4, 0, 0],
        chest: [10, 0, 0],
        neck: [14, 0, 0],
        head: [6, 0, 0],
      }),
      2,
      1.8,
    ),
    [
      { yaw: 84, tilt: 10 },
      { yaw: 50, tilt: 20 },
    ],
    [mat()],
    'buttock.L',
  ),
  'ex-clamshell': motion(
    toAndFro(clam, change(clam, { legL: heelOnHeel([-0.45, 0.9, 0]) }), 1.2, 1.6),
    [
      { yaw: -58, tilt: 26 },
      { yaw: -20, tilt: 38 },
    ],
    [mat(0, 1.4), { kind: 'pillow', at: [-0.04, 0.085, -0.67], size: [0.34, 0.17, 0.26] }],
    'buttock-side.L',
  ),
  'ex-side-leg-raise': motion(
    toAndFro(longSide, change(longSide, { legL: { hip: [-4, 30, 0], knee: 2, toes: 0 } }), 1.2, 1.6),
    front,
    [mat(0.05, 1.7), { kind: 'pillow', at: [-0.04, 0.085, -0.67], size: [0.34, 0.17, 0.26] }],
    'buttock-side.L',
  ),
  'ex-hip-hinge': motion(
    toAndFro(
      change(standing, stickHands()),
      change(standing, {
        ...stickHands(),
        root: [0, 0.87, -0.15],
        turn: [0, 52, 0, 0],
        lumbar: [-2, 0, 0],
        legL: footAt(0.12, 0.02),
        legR: footAt(-0.12, 0.02),
      }),
      1.2,
      2,
    ),
    [
      { yaw: 74, tilt: 6 },
      { yaw: 130, tilt: 10 },
    ],
    [
      {
        kind: 'cane',
        through: [
          { on: 'head-back.L', off: [0.02, 0.06, 0.014] },
          { on: 'waist-back.L', off: [0.015, -0.2, 0.045] },
        ],
      },
    ],
    'low-back.L',
  ),
  'mo-march': motion(
    [
      { pose: standing, hold: 0.05, move: 0.55 },
      { pose: change(standing, { legL: lifted, armL: behind(1), armR: ahead(-1) }), hold: 0.15, move: 0.55 },
      { pose: standing, hold: 0.05, move: 0.55 },
      { pose: change(standing, { legR: lifted, armL: ahead(1), armR: behind(-1) }), hold: 0.15, move: 0.55 },
    ],
    [
      { yaw: 50, tilt: 6 },
      { yaw: 5, tilt: 6 },
    ],
    [],
    undefined,
    1,
    { goesOn: 0 },
  ),
  'mo-jumping-jack': motion(
    [
      { pose: standing, hold: 0.1, move: 0.7 },
      {
        pose: change(standing, {
          root: [0, 0.895, 0],
          legL: footAt(0.34, 0.01, [0.25, 0, 1]),
          legR: footAt(-0.34, 0.01, [-0.25, 0, 1]),
          ...both({
            on: 'chest',
            at: [0.36, 0.72, 0.02],
            palm: [-1, 0, 0.2],
            fingers: [0.4, 1, 0],
            elbow: [1, 0, -0.6],
          }),
        }),
        hold: 0.1,
        move: 0.7,
      },
    ],
    [
      { yaw: 0, tilt: 6 },
      { yaw: 35, tilt: 6 },
    ],
    [],
    undefined,
    1,
    { goesOn: 0 },
  ),
} as const satisfies Record<string, Motion>

function handsOnBelly(): Pick<Pose, 'armL' | 'armR'> {
  return {
    armL: { on: 'belly.L', fingers: [-1, 0.1, 0], elbow: [1, -0.3, 0], shape: 'flat' },
    armR: {
      on: 'breastbone.R',
      at: [-0.03, 0, 0],
      fingers: [1, 0.25, 0],
      elbow: [1, -0.3, 0],
      shape: 'flat',
    },
  }
}

function stickHands(): Pick<Pose, 'armL' | 'armR'> {
  return {
    armL: {
      on: 'waist-back.L',
      at: [-0.01, 0, -0.05],
      palm: [0, 0, 1],
      fingers: [-1, 0.2, 0],
      elbow: [1, -0.2, -0.8],
      shape: 'grip',
    },
    armR: {
      on: 'neck-back.R',
      at: [0, 0.02, -0.03],
      palm: [0, 0, 1],
      fingers: [1, -0.2, 0],
      elbow: [1, 0.6, -0.4],
      shape: 'grip',
    },
  }
}

/** Up on the left forearm and knee, lying on the left side, the whole body raised by so many degrees. */
function propped(lean: number, bend: number): Partial<Pose> {
  return {
    pin: { knee: 'L', at: [0, 0.058, 0.42] },
    turn: [0, -90, 90, -lean],
    lumbar: [2, -bend, 0],
    thorax: [2, -bend, 0],
    chest: [2, -2, 0],
    neck: [2, -2, 0],
    head: [0, 6, 0],
    legR: { hip: [4, -4, 0], knee: 74, toes: 10 },
    legL: { hip: [4, 0, lean * 0.95], knee: 66, toes: 0 },
    armR: mirrored({
      on: 'pelvis',
      at: [0.16, 0.05, 0.02],
      palm: [-1, 0, -0.3],
      fingers: [0, -0.6, 0.8],
      elbow: [1, 0, 0.3],
    }),
    armL: {
      on: 'world',
      at: [0.33, 0.02, -0.46],
      palm: [0, -1, 0],
      fingers: [1, 0, 0],
      elbow: [1, 0, 0],
      shape: 'flat',
    },
    blades: [0, 0, 0, 0],
  }
}
