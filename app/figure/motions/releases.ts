/** How each way of letting go of a knot looks, pose by pose: one record a release. Content, so it stays whole. */
import type { Spot } from '#app/figure/body.ts'
import { change } from '#app/figure/motion.ts'
import type { View } from '#app/figure/drawing/camera.ts'
import type { Motion } from '#app/figure/motion.ts'
import type { HandGoal, Pose } from '#app/figure/pose.ts'
import type { CanePoint, Prop } from '#app/figure/props.ts'
import { UPPER, both, mat, motion, stool, toAndFro } from './bases.ts'
import type { Ways } from './bases.ts'
import { footAt, hanging, lying, planted, sideLying, sitting, standing } from './poses.ts'
import { leaningBack, onFloor, onLeftElbow, upright } from './ways.ts'

const HIPS: View['crop'] & object = [
  [-0.36, 0.42, -0.2],
  [0.36, 1.3, 0.24],
]
const STANDING: View['crop'] & object = [
  [-0.4, 0.6, -0.2],
  [0.4, 1.8, 0.24],
]
const behind = { yaw: 156, tilt: 8, crop: UPPER } as const
const floor = [
  { yaw: 78, tilt: 14 },
  { yaw: 40, tilt: 24 },
] as const
/** Through the wall, and from the side. */
const wallViews = [
  { yaw: 150, tilt: 8 },
  { yaw: 74, tilt: 6 },
] as const
const pillow: Prop = { kind: 'pillow', at: [-0.04, 0.085, -0.67], size: [0.34, 0.17, 0.26] }

/** Lighter, then firm. */
const pressing = (pose: Pose, lighter: Partial<Pose>) => toAndFro(change(pose, lighter), pose, 5, 1.2, 0.6)
const press = (on: Spot, rest: Partial<HandGoal> = {}): HandGoal => ({
  on,
  shape: 'press',
  elbow: [0.6, -0.7, 0.7],
  ...rest,
})
/** Lying, the hand beside the head. */
const besideFace: HandGoal = {
  on: 'head',
  at: [0.24, 0.06, 0.06],
  palm: [-1, 0, 0],
  fingers: [-0.2, 1, 0],
  elbow: [1, -0.4, 1.2],
}
/** Seated, both hands back on the thighs. */
const letGoSeated: Ways = { comes: [sitting], rest: change(sitting, { neck: [6, 0, 0] }) }
const letGoLying: Ways = { rest: lying }

const onBelly: HandGoal = {
  on: 'belly.L',
  at: [-0.02, 0.05, 0],
  fingers: [-1, 0.2, 0],
  elbow: [1, -0.8, 0],
  shape: 'flat',
}
/** Leaning back on a ball at a wall; `yaw` turns the sore side towards it, the knees `bend` by so many metres. */
const leaning = (yaw: number, arms: Pick<Pose, 'armL' | 'armR'>, bend = 0): Pose => {
  const [sin, cos] = [Math.sin((yaw * Math.PI) / 180), Math.cos((yaw * Math.PI) / 180)]
  const foot = (x: number) => footAt(x * cos, 0.21 - x * sin, [x + sin, 0, cos])
  return change(standing, {
    root: [0, 0.9 - bend, 0],
    turn: [yaw, -5, 0, 0],
    lumbar: [-2, 0, 0],
    legL: foot(0.11),
    legR: foot(-0.11),
    ...arms,
  })
}
const armR: HandGoal = { ...hanging(-1), elbow: [1, 0, 0.1] }
/** The arm of that side lies across the chest; its hand holds the end of the sock in which the ball hangs. */
const holdsSock: Pick<Pose, 'armL' | 'armR'> = {
  armL: {
    on: 'chest',
    at: [-0.05, 0.035, 0.165],
    palm: [0.2, 0, -1],
    fingers: [-0.9, 0.4, 0],
    elbow: [0.4, -1, 0.5],
    shape: 'grip',
  },
  armR,
}
/** The hand that has put the ball there, before the step back. */
const behindBack: HandGoal = {
  on: 'low-back.L',
  at: [0.01, 0, -0.04],
  palm: [0.3, 0, -1],
  fingers: [-1, -0.2, 0],
  elbow: [1, 0, -0.6],
  shape: 'cup',
}
/** A step away from the wall. */
const offWall = (pose: Pose, away: number, arms: Partial<Pose> = {}): Ways => {
  const straight = upright(pose)
  const [x, y] = straight.root
  return {
    told: -1,
    comes: [change(straight, arms)],
    rest: change(pose, { root: [x, Math.min(y, 0.905), away], turn: [pose.turn[0], 2, 0, 0], ...arms }),
  }
}

/** A ball at a wall behind: lean in, bend the knees, breathe, come off. */
function backToWall(spot: Spot, yaw: number, how: 'sock' | 'palm'): Motion {
  const arms = how === 'palm' ? { armL: onBelly, armR } : holdsSock
  const light = leaning(yaw, arms)
  return motion(
    toAndFro(light, leaning(yaw, arms, 0.035), 5, 2, 0.4),
    wallViews,
    [
      { kind: 'wall', face: 'z', at: spot, span: [-0.75, 0.75] },
      { kind: 'ball', on: spot, carried: { by: 'L', how } },
    ],
    spot,
    1,
    offWall(light, 0.13, how === 'palm' ? { armL: behindBack } : {}),
  )
}

/** Lying on something under the back: knees bent, head down, the trunk raised a little there. */
const lyingOn = (lift: number, extra: Partial<Pose> = {}): Pose =>
  change(lying, { root: [0, 0.128 + lift * 0.3, 0], turn: [0, -90 + lift * 120, 0, 0], ...extra })
/** Rolled to the right, off what lies under the left. */
const rolledOff = (pose: Pose): Ways => ({
  comes: [onFloor, leaningBack],
  rest: change(pose, {
    root: [-0.06, 0.168, 0],
    turn: [0, -90, -34, 0],
    chest: [4, 0, -8],
    armR: { ...planted(-0.34, -0.02, [-0.3, 0, 1]), elbow: [0.5, 0, 0.9] },
    armL: { on: 'belly.L', at: [0, 0.03, 0], fingers: [-1, 0.2, 0], elbow: [1, -0.3, 0.2], shape: 'flat' },
  }),
})
const onChest: HandGoal = {
  on: 'pec.R',
  at: [0.02, -0.03, 0],
  fingers: [-0.9, 0.5, 0],
  elbow: [0.6, -1, 0.3],
  shape: 'flat',
}
/** On a ball: a little up and down over it, so that it rolls. */
const rolling = (pose: Pose, along: number) => {
  const [x, y, z] = pose.root
  return toAndFro(change(pose, { root: [x, y, z + along], breath: 0.8 }), pose, 4, 1.6, 0.6)
}

const sideOn = (bend: number): Pose =>
  change(standing, {
    root: [0, 0.905 - bend, 0],
    turn: [0, 0, 0, -3],
    lumbar: [-2, -5, 0],
    thorax: [4, -5, 0],
    legL: { ...footAt(-0.01, 0.08), knee: [-0.3, 0, 1] },
    legR: footAt(-0.2, 0.04),
    armL: { ...onBelly, elbow: [-0.1, -0.8, 1] },
    armR: hanging(-1),
  })
const sideViews = [
  { yaw: 132, tilt: 8 },
  { yaw: -24, tilt: 6 },
] as const
/** A step to the right of the wall at the left, the hand of that side with the ball on the spot. */
const besideWall = (pose: Pose, spot: Spot): Ways => {
  const aside = change(pose, {
    root: [-0.22, 0.905, 0.03],
    turn: [0, 0, 0, 2],
    lumbar: [-3, 0, 0],
    thorax: [4, 0, 0],
    chest: standing.chest,
    neck: standing.neck,
    armL: {
      on: spot,
      at: [0.055, 0, 0],
      palm: [-1, 0, 0],
      fingers: [0, -1, 0.3],
      elbow: [0.3, -1, 0.3],
      shape: 'cup',
    },
  })
  return { told: -1, comes: [change(aside, { armL: hanging(1) })], rest: aside }
}
/** A ball at a wall beside: lean in, and come off. */
const sideToWall = (spot: Spot): Motion =>
  motion(
    toAndFro(sideOn(0), sideOn(0.035), 5, 2, 0.4),
    sideViews,
    [
      { kind: 'wall', face: 'x', at: spot, span: [-0.85, 0.6] },
      { kind: 'ball', on: spot, carried: { by: 'L', how: 'palm' } },
    ],
    spot,
    1,
    besideWall(sideOn(0), spot),
  )

/** From side-on. Radians. */
const BUTTOCK_TURN = (40 * Math.PI) / 180
/** Beside a wall, turned so that the buttock of that side meets it; the knees bend by so many metres. */
const buttockTo = (bend: number): Pose => {
  const [sin, cos] = [Math.sin(BUTTOCK_TURN), Math.cos(BUTTOCK_TURN)]
  const foot = (side: 1 | -1) =>
    footAt(-0.15 + 0.1 * side * cos, 0.02 + 0.1 * side * sin, [side * 0.1 - sin, 0, cos])
  return change(sideOn(bend), {
    turn: [(-BUTTOCK_TURN * 180) / Math.PI, 3, 0, 2],
    lumbar: [-2, 0, 0],
    thorax: [4, 0, 0],
    legL: foot(1),
    legR: foot(-1),
  })
}
/** From side-on, the ball in the hand that hangs on that side; then turned, a little off the wall. */
const offButtock: Ways = {
  told: -1,
  comes: [
    change(standing, {
      root: [-0.21, 0.915, 0.01],
      legL: footAt(-0.1, 0.03),
      legR: footAt(-0.31, 0),
    }),
  ],
  rest: change(buttockTo(0), {
    root: [-0.175, 0.9, 0.02],
    turn: [(-BUTTOCK_TURN * 180) / Math.PI, 1, 0, 1],
    armL: {
      on: 'buttock.L',
      at: [0.03, 0, -0.045],
      palm: [-0.4, 0, 1],
      fingers: [-0.4, -1, 0],
      elbow: [1, 0, -0.8],
      shape: 'cup',
    },
  }),
}
const facingWall = (bend: number): Pose =>
  change(standing, {
    root: [0, 0.9 - bend, 0],
    turn: [168, 6, 0, 0],
    legL: footAt(-0.11, 0.155, [-0.1, 0, -1]),
    legR: footAt(0.11, 0.175, [0.1, 0, -1]),
    armL: { ...hanging(1), at: [0.2, -0.06, -0.1] },
  })

const floorSit = (lean: number, x = 0): Pose =>
  change(sitting, {
    root: [x, 0.145, 0],
    turn: [0, -36, 0, lean],
    lumbar: [10, 0, 0],
    thorax: [8, 0, 0],
    neck: [14, 0, 0],
    head: [-4, 0, 0],
    legL: footAt(0.14, 0.5),
    legR: footAt(-0.14, 0.46),
    armL: planted(0.27, -0.37, [0.7, 0, -1]),
    armR: planted(-0.27, -0.36, [-0.7, 0, -1]),
  })

/** Pushed up on both hands. */
const offBall = change(floorSit(-4, -0.03), {
  root: [-0.02, 0.191, 0],
  lumbar: [6, 0, 0],
  thorax: [2, 0, 0],
})

const gripping = (at: HandGoal['at'] & object, fingers: NonNullable<HandGoal['fingers']>): HandGoal => ({
  on: 'chest',
  at,
  palm: [0, 0.1, -1],
  fingers,
  elbow: [1, -0.7, 0],
  shape: 'grip',
})
/** Both hands on the shaft of a hooked cane before the left chest; `pull` draws the hook down, `lift` raises it off. */
const hooked = (pull: number, lift = 0): Pose =>
  change(sitting, {
    armL: gripping([0.15, -0.06 - pull * 0.4 + lift, 0.27], [-1, 0.2, 0]),
    armR: gripping([0.07, -0.27 - pull + lift, 0.3 + pull * 0.6], [1, 0.2, 0]),
  })
/** A cane that hooks over the shoulder to a spot of the back; its first points lie behind. */
const caneOver = (spot: Spot, behindBack: readonly CanePoint[]): Motion =>
  motion(
    toAndFro(hooked(-0.02), hooked(0.015), 5, 1.5, 0.6),
    [
      { yaw: 142, tilt: 10 },
      { yaw: -16, tilt: 8 },
    ],
    [
      stool,
      {
        kind: 'cane',
        through: [
          ...behindBack,
          { chest: [0.16, 0.215, 0.075] },
          { chest: [0.165, 0.09, 0.2] },
          'L',
          'R',
          { chest: [0.02, -0.4, 0.31] },
        ],
      },
    ],
    spot,
    1,
    { comes: [hooked(-0.02, 0.12)], rest: hooked(-0.02, 0.12) },
  )
const aroundSide = (pull: number, aside = 0): Pose =>
  change(sitting, {
    armL: {
      on: 'thorax',
      at: [0.22 + aside, -0.06, 0.25 + pull],
      palm: [-0.6, 0, -1],
      fingers: [-0.5, -0.6, 0.2],
      elbow: [1, -0.6, -0.4],
      shape: 'grip',
    },
    armR: {
      on: 'thorax',
      at: [-0.03 + aside, -0.11, 0.29 + pull],
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
  armL: { on: 'world', at: [0.02, 0.06, -0.98], palm: [0, 1, 0.2], elbow: [-1, 0, 0], shape: 'easy' },
  armR: {
    on: 'pelvis',
    at: [-0.16, 0.03, 0.03],
    palm: [1, 0, -0.3],
    fingers: [0.1, -1, 0.3],
    elbow: [0.7, 0, 0.6],
  },
  blades: [0, 30, 0, 0],
})

/** On a straight left arm, up off the roller. */
const besideRoller = change(onLeftElbow, {
  root: [0, 0.196, 0],
  turn: [0, -90, 90, -5],
  legL: { hip: [38, -5, 0], knee: 70, toes: 20 },
  lumbar: [4, -22, 0],
  thorax: [4, -20, 0],
  chest: [4, -14, 0],
  armL: planted(0.14, -0.66, [1, 0, -0.2]),
  armR: planted(0.33, -0.33, [0.6, 0, -0.6]),
})

/** A table that bears the forearm of that side. */
const table: Prop = {
  kind: 'box',
  id: 'table',
  material: 'wood',
  low: [0.26, 0.68, 0.1],
  high: [0.62, 0.71, 0.62],
}
const onTable: HandGoal = {
  on: 'world',
  at: [0.35, 0.716, 0.42],
  palm: [0, -1, 0],
  fingers: [0.1, 0, 1],
  elbow: [0.6, -1, -0.6],
}

export const releases = {
  'release-hand-ridge': motion(
    pressing(
      change(sitting, {
        neck: [6, 4, 0],
        armR: press('ridge.L', { palm: [0, -1, -0.25], fingers: [0.02, 0.24, -1], elbow: [0, -1, 0.5] }),
      }),
      { neck: [6, 0, 0] },
    ),
    [behind, { yaw: 24, tilt: 10, crop: UPPER }],
    [stool],
    'ridge.L',
    1,
    letGoSeated,
  ),
  'release-hand-neck': motion(
    pressing(
      change(sitting, {
        neck: [8, 3, 0],
        armL: press('neck-back.L', {
          fingers: [-0.9, -0.15, -0.2],
          elbow: [0.9, -0.1, 0.8],
          by: [0.4, 0.1, 0.2],
        }),
      }),
      { neck: [4, 0, 0] },
    ),
    [
      { yaw: 160, tilt: 8, crop: UPPER },
      { yaw: 118, tilt: 8, crop: UPPER },
    ],
    [stool],
    'neck-back.L',
    1,
    letGoSeated,
  ),
  'release-hand-chest': motion(
    pressing(
      change(sitting, { armR: press('pec.L', { fingers: [0.95, 0.3, 0], elbow: [0.6, -0.8, 0.5] }) }),
      { chest: [0, 0, 0] },
    ),
    [
      { yaw: 8, tilt: 6, crop: UPPER },
      { yaw: 50, tilt: 6, crop: UPPER },
    ],
    [stool],
    'pec.L',
    1,
    letGoSeated,
  ),
  'release-hand-armpit': motion(
    pressing(
      change(sitting, {
        armL: onTable,
        armR: press('lat.L', { fingers: [0.8, 0.3, -0.6], elbow: [0.6, -0.9, 0.5] }),
      }),
      { chest: [0, 0, 0] },
    ),
    [
      { yaw: 26, tilt: 6, crop: UPPER },
      { yaw: 62, tilt: 6, crop: UPPER },
    ],
    [stool, table],
    'lat.L',
    1,
    { comes: [change(sitting, { armL: onTable })], rest: change(sitting, { armL: onTable }) },
  ),
  'release-hand-skull-lying': motion(
    [
      { pose: change(lying, { armL: besideFace }), hold: 0.1, move: 1.2 },
      ...pressing(
        change(lying, {
          neck: [20, 0, 0],
          head: [-6, 0, 0],
          armL: press('skull-base.L', {
            palm: [-0.35, 0.15, 0.9],
            fingers: [-0.8, -0.5, -0.25],
            elbow: [1, -0.3, 1.2],
          }),
        }),
        { head: [-9, 0, 0] },
      ),
    ],
    [
      { yaw: 96, tilt: 14 },
      { yaw: 130, tilt: 24 },
    ],
    [mat()],
    'skull-base.L',
    2,
    letGoLying,
  ),
  'release-hand-side-lying': motion(
    pressing(
      change(sideLying, { armL: press('flank.L', { fingers: [0.2, -0.6, -0.8], elbow: [1, -0.1, -0.6] }) }),
      {
        breath: 0.8,
      },
    ),
    [
      { yaw: 118, tilt: 22 },
      { yaw: 62, tilt: 26 },
    ],
    [mat(0, 1.4), pillow],
    'flank.L',
    1,
    { rest: sideLying },
  ),
  'release-hand-low-back': motion(
    pressing(
      change(sitting, {
        armL: {
          on: 'ribs-back.L',
          fingers: [-0.9, 0.2, 0],
          elbow: [1, -0.2, -0.9],
          shape: 'flat',
        },
      }),
      { breath: 0.8 },
    ),
    [
      { yaw: 164, tilt: 8, crop: HIPS },
      { yaw: 112, tilt: 8, crop: HIPS },
    ],
    [stool],
    'ribs-back.L',
    1,
    letGoSeated,
  ),
  'release-hand-belly': motion(
    pressing(
      change(lying, {
        armL: press('belly.L', { fingers: [-1, 0.15, 0], elbow: [1, -0.3, -0.1], shape: 'flat' }),
      }),
      {
        breath: 1,
      },
    ),
    floor,
    [mat()],
    'belly.L',
    1,
    letGoLying,
  ),
  'release-ball-wall-upper-back': backToWall('upper-back.L', -6, 'sock'),
  'release-ball-wall-blade': backToWall('blade.L', 26, 'sock'),
  'release-ball-wall-shoulder': backToWall('shoulder-back.L', 42, 'sock'),
  'release-ball-wall-low-back': backToWall('low-back.L', -4, 'palm'),
  'release-ball-wall-side': backToWall('lat.L', 64, 'sock'),
  'release-ball-wall-hip': sideToWall('buttock-side.L'),
  'release-ball-wall-buttock': motion(
    toAndFro(buttockTo(0), buttockTo(0.035), 5, 2, 0.4),
    sideViews,
    [
      { kind: 'wall', face: 'x', at: 'buttock.L', span: [-0.85, 0.6] },
      { kind: 'ball', on: 'buttock.L', carried: { by: 'L', how: 'palm' } },
    ],
    'buttock.L',
    1,
    offButtock,
  ),
  'release-ball-wall-waist': sideToWall('crest-top.L'),
  'release-ball-wall-chest': motion(
    toAndFro(facingWall(0), facingWall(0.03), 5, 2, 0.4),
    [
      { yaw: 206, tilt: 8 },
      { yaw: -80, tilt: 6 },
    ],
    [
      { kind: 'wall', face: 'z', at: 'pec.L', span: [-0.75, 0.75] },
      { kind: 'ball', on: 'pec.L', carried: { by: 'R', how: 'palm' } },
    ],
    'pec.L',
    1,
    offWall(facingWall(0), 0.16, {
      armR: {
        on: 'pec.L',
        at: [0, 0, 0.055],
        palm: [0, 0, -1],
        fingers: [0.95, 0.3, 0],
        elbow: [0.6, -0.9, 0.5],
        shape: 'cup',
      },
    }),
  ),
  'release-two-balls-wall': motion(
    toAndFro(leaning(0, holdsSock), leaning(0, holdsSock, 0.04), 5, 2, 0.4),
    wallViews,
    [
      { kind: 'wall', face: 'z', at: 'spine-side.L', span: [-0.75, 0.75] },
      { kind: 'ball', on: 'spine-side.L', carried: { by: 'L', how: 'sock' } },
      { kind: 'ball', on: 'spine-side.R', carried: { by: 'L', how: 'sock' } },
    ],
    'spine-side.L',
    1,
    offWall(leaning(0, holdsSock), 0.13),
  ),
  'release-two-balls-lying': motion(
    rolling(lyingOn(0.038, { breath: 0.2, armL: onChest }), 0.05),
    floor,
    [mat(), { kind: 'ball', on: 'spine-side.L' }, { kind: 'ball', on: 'spine-side.R' }],
    'spine-side.L',
    1,
    { comes: [onFloor], rest: leaningBack },
  ),
  'release-ball-lying-upper-back': motion(
    rolling(lyingOn(0.034, { armL: onChest }), 0.05),
    floor,
    [mat(), { kind: 'ball', on: 'upper-back.L' }],
    'upper-back.L',
    1,
    rolledOff(lyingOn(0.034)),
  ),
  'release-ball-lying-low-back': motion(
    rolling(lyingOn(0.04, { armL: onChest }), 0.04),
    floor,
    [mat(), { kind: 'ball', on: 'low-back.L' }],
    'low-back.L',
    1,
    rolledOff(lyingOn(0.04)),
  ),
  'release-ball-side-lying': motion(
    rolling(leftSide, 0.04),
    [
      { yaw: 80, tilt: 14 },
      { yaw: 40, tilt: 24 },
    ],
    [mat(0, 1.6), { kind: 'ball', on: 'ribs-side.L' }],
    'ribs-side.L',
    1,
    { comes: [onLeftElbow], rest: onLeftElbow },
  ),
  'release-roller-mid-back': motion(
    [
      { pose: change(beforeRoller(-44), both(besideFace)), hold: 0.1, move: 1.5 },
      { pose: onRoller(-0.05), hold: 0.6, move: 2 },
      { pose: onRoller(0.05), hold: 0.6, move: 2 },
    ],
    [
      { yaw: 78, tilt: 12 },
      { yaw: 125, tilt: 22 },
    ],
    [mat(), { kind: 'roller', at: [0, 0.07, -0.27], along: [1, 0, 0], under: 'spine-side.L' }],
    'spine-side.L',
    2,
    { comes: [beforeRoller(-26)], rest: beforeRoller(-26), goesOn: 1 },
  ),
  'release-roller-side': motion(
    toAndFro(
      change(leftSide, { root: [0, 0.232, -0.04], lumbar: [4, -10, 0] }),
      change(leftSide, { root: [0, 0.232, 0.04], lumbar: [4, -10, 0] }),
      2,
      2,
      1,
    ),
    [
      { yaw: 74, tilt: 14 },
      { yaw: 35, tilt: 24 },
    ],
    [mat(0, 1.7), { kind: 'roller', at: [0.0, 0.07, -0.36], along: [1, 0, 0], long: 0.4, under: 'lat.L' }],
    'lat.L',
    1,
    { comes: [besideRoller], rest: besideRoller, goesOn: 0 },
  ),
  'release-ball-floor-sit': motion(
    toAndFro(floorSit(3, 0.02), floorSit(7), 5, 2, 0.6),
    [
      { yaw: 118, tilt: 10 },
      { yaw: 66, tilt: 10 },
    ],
    [mat(0.05, 1.3), { kind: 'ball', on: 'buttock.L' }],
    'buttock.L',
    1,
    { comes: [offBall], rest: offBall },
  ),
  'release-cane-shoulder': caneOver('ridge.L', [
    { on: 'ridge.L', off: [0, 0, 0.004] },
    { chest: [0.07, 0.17, -0.085] },
    { chest: [0.085, 0.225, -0.1] },
    { chest: [0.125, 0.262, -0.035] },
  ]),
  'release-cane-back': caneOver('blade-edge.L', [
    { on: 'blade-edge.L', off: [0, 0, 0.004] },
    { on: 'blade-edge.L', off: [0, 0.02, 0.06] },
    { chest: [0.075, 0.15, -0.165] },
    { chest: [0.1, 0.25, -0.1] },
    { chest: [0.13, 0.265, -0.02] },
  ]),
  'release-cane-side': motion(
    toAndFro(aroundSide(-0.01), aroundSide(0.02), 5, 1.5, 0.6),
    [
      { yaw: 140, tilt: 12, crop: HIPS },
      { yaw: 58, tilt: 12, crop: HIPS },
    ],
    [
      stool,
      {
        kind: 'cane',
        through: [
          { on: 'low-back.L', off: [0, 0, 0.004] },
          { on: 'low-back.L', off: [0, 0.02, 0.1] },
          { on: 'flank.L', off: [0, 0.05, 0.17] },
          { on: 'crest-side.L', off: [0, 0.09, 0.17] },
          'L',
          'R',
          { on: 'belly.R', off: [-0.08, -0.06, 0.2] },
        ],
      },
    ],
    'low-back.L',
    1,
    { comes: [aroundSide(-0.1, 0.07)], rest: aroundSide(-0.1, 0.07) },
  ),
  'release-gun': motion(
    toAndFro(gunAt(-0.02), gunAt(0.03), 1.2, 1.8, 1.2),
    [
      { yaw: 118, tilt: 8, crop: STANDING },
      { yaw: 60, tilt: 8, crop: STANDING },
    ],
    [{ kind: 'held', in: 'L', what: 'gun', to: 'buttock-side.L' }],
    'buttock-side.L',
    1,
    { rest: gunAt(0.1, 0.06), goesOn: 0 },
  ),
} as const satisfies Record<string, Motion>

/** A massage gun at the buttock, moved along it, and off it to the side. */
function gunAt(along: number, aside = 0): Pose {
  return change(standing, {
    armL: {
      on: 'pelvis',
      at: [0.31 + aside, -0.02 + aside, along],
      palm: [-1, 0, 0],
      fingers: [0, 0.1, 1],
      elbow: [0.6, 0, -1],
      shape: 'grip',
    },
  })
}

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

/** Sitting on the floor before it, leaning back by so many degrees. */
function beforeRoller(lean: number): Pose {
  return change(onFloor, {
    root: [0, 0.138, 0.12],
    turn: [0, lean, 0, 0],
    legL: footAt(0.12, 0.56),
    legR: footAt(-0.12, 0.56),
    armL: planted(0.31, -0.08, [0.9, 0, 0.1]),
    armR: planted(-0.31, -0.08, [-0.9, 0, 0.1]),
  })
}
