/** How the exercises that build strength look, pose by pose: one record a movement. Content, so it stays whole. */
import { change } from '#app/figure/motion.ts'
import type { Motion } from '#app/figure/motion.ts'
import type { HandGoal, Pose } from '#app/figure/pose.ts'
import type { Prop } from '#app/figure/props.ts'
import type { Vec } from '#app/figure/vector.ts'
import { both as bothHands, mat, motion, toAndFro } from './bases.ts'
import type { Ways } from './bases.ts'
import { footAt, hanging, prone, standing } from './poses.ts'
import { upright } from './ways.ts'

/** Both hands at mirrored places of the chest. */
const both = (at: Vec, rest: Omit<HandGoal, 'on' | 'at'>): Pick<Pose, 'armL' | 'armR'> =>
  bothHands({ on: 'chest', at, ...rest })

const steady = change(standing, { legL: footAt(0.13, 0.02), legR: footAt(-0.13, 0.02) })
const firm = change(steady, { root: [0, 0.905, 0], legR: footAt(-0.13, 0.06) })
const band = (from: 'L' | 'R', to: Vec): Prop => ({ kind: 'band', from, to })

const facingWall = change(standing, {
  turn: [180, 0, 0, 0],
  legL: footAt(-0.11, 0.02, [-0.1, 0, -1]),
  legR: footAt(0.11, 0.02, [0.1, 0, -1]),
})
const onWall = (x: number, y: number): HandGoal => ({
  on: 'world',
  at: [x, y, -0.262],
  palm: [0, 0, -1],
  fingers: [0, 1, 0],
  elbow: [0.4, -1, -0.75],
  shape: 'flat',
})
/** Both forearms along the wall, upright. */
const sliding = (x: number, y: number, ahead: number) =>
  change(facingWall, bothHands({ ...onWall(-x, y), elbow: [0.2, -1, ahead] }))
/** Straight from the ankles, leaning on the wall by so many degrees. */
const pushing = (lean: number, blades: number) => {
  const [sin, cos] = [Math.sin((lean * Math.PI) / 180), Math.cos((lean * Math.PI) / 180)]
  return change(facingWall, {
    root: [0, 0.075 + 0.818 * cos, 0.56 - 0.818 * sin],
    turn: [180, lean, 0, 0],
    legL: footAt(-0.11, 0.56, [-0.1, 0, -1]),
    legR: footAt(0.11, 0.56, [0.1, 0, -1]),
    ...bothHands(onWall(-0.22, 1.34)),
    thorax: [blades > 0 ? 10 : 2, 0, 0],
    blades: [0, blades, 0, blades],
  })
}
/** Both hands before the chest, then onto the wall. */
const toWall = (pose: Pose): Ways => ({
  comes: [
    upright(pose),
    change(pose, {
      turn: [180, 0, 0, 0],
      ...both([0.2, 0.06, 0.17], {
        palm: [0, -0.3, 1],
        fingers: [0, 1, 0.3],
        elbow: [0.5, -1, -0.6],
        shape: 'flat',
      }),
    }),
  ],
})
/** Between the elbow and the side. */
const towel: Prop = { kind: 'pad', on: 'ribs-side.L', material: 'soft', size: [0.13, 0.14] }
const wall: Prop = { kind: 'wall', face: 'z', at: -0.262, span: [-0.6, 0.6] }

const hinged = change(steady, {
  root: [0, 0.87, -0.16],
  turn: [0, 58, 0, 0],
  lumbar: [2, 0, 0],
  thorax: [0, 0, 0],
  chest: [-4, 0, 0],
  neck: [-6, 0, 0],
  head: [-6, 0, 0],
})
const hangingDown = change(
  hinged,
  both([0.19, -0.34, 0.32], {
    palm: [-1, 0, 0],
    fingers: [0, -0.4, 1],
    elbow: [1, 0, -0.4],
    shape: 'fist',
  }),
)
const raising = (arms: Partial<Pose>) => toAndFro(hangingDown, change(hinged, arms), 1.2, 1.4, 0.3)
const turning = (x: number, z: number): HandGoal => ({
  on: 'chest',
  at: [x, -0.17, z],
  palm: [-z, 0, x * 0.4],
  fingers: [x - 0.17, 0, z],
  elbow: [0.25, -1, -0.3],
  shape: 'grip',
})
/** Both arms stretched by `long`, raised by so many degrees from hanging; `out` is the share of it to the side. */
function circling(out: number, degrees: number, long: number, front: 1 | -1 = 1): Pose {
  const raise = (degrees * Math.PI) / 180
  const away = Math.sin(raise) * long
  const at: Vec = [
    0.2 + away * out,
    0.09 - Math.cos(raise) * long,
    away * Math.sqrt(1 - out * out) * front * (front < 0 ? 0.5 : 1),
  ]
  return change(
    steady,
    both(at, {
      palm: [-1, 0, 0.1],
      fingers: [at[0] - 0.19, at[1] - 0.09, at[2] + 0.01],
      elbow: [0.4, -0.4, -1],
      shape: 'flat',
    }),
  )
}
const sideways = [
  { yaw: 135, tilt: 8 },
  { yaw: 62, tilt: 6 },
] as const

export const strength = {
  'ex-lateral-raise': motion(
    toAndFro(
      change(
        steady,
        both([0.26, -0.5, 0.06], {
          palm: [-1, 0, 0],
          fingers: [0, -1, 0.1],
          elbow: [0.3, 0, -1],
          shape: 'grip',
        }),
      ),
      change(
        steady,
        both([0.7, 0.1, 0.3], {
          palm: [0.1, -1, 0],
          fingers: [1, 0, 0.45],
          elbow: [0, -0.3, -1],
          shape: 'grip',
        }),
      ),
      1,
      1.8,
      0.5,
    ),
    [
      { yaw: 0, tilt: 6 },
      { yaw: 180, tilt: 8 },
    ],
    [band('L', [0.13, 0.01, 0.05]), band('R', [-0.13, 0.01, 0.05])],
    'arm.L',
    1,
    { goesOn: 0 },
  ),
  'ex-scaption': motion(
    toAndFro(
      change(
        steady,
        both([0.25, -0.5, 0.1], {
          palm: [-1, 0, 0],
          fingers: [0, -1, 0.2],
          elbow: [0.3, 0, -1],
          shape: 'fist',
        }),
      ),
      change(
        steady,
        both([0.59, 0.13, 0.46], {
          palm: [-0.6, 0, 0.8],
          fingers: [0.8, 0.1, 0.6],
          elbow: [0.2, -0.6, -1],
          shape: 'fist',
        }),
      ),
      1,
      1.8,
      0.5,
    ),
    [
      { yaw: 180, tilt: 8 },
      { yaw: 0, tilt: 8 },
    ],
    [],
    'ridge.L',
  ),
  'ex-row': motion(
    toAndFro(
      change(
        firm,
        both([0.12, -0.07, 0.6], {
          palm: [-1, 0, 0],
          fingers: [0, 0, 1],
          elbow: [0.4, -1, 0],
          shape: 'grip',
        }),
      ),
      change(firm, {
        ...both([0.2, -0.17, 0.2], {
          palm: [-1, 0, 0],
          fingers: [0, 0, 1],
          elbow: [0.25, -0.3, -1],
          shape: 'grip',
        }),
        chest: [0, 0, 0],
        blades: [-2, -24, -2, -24],
      }),
      2,
      1.5,
      0.5,
    ),
    sideways,
    [band('L', [0.03, 1.15, 1.05]), band('R', [-0.03, 1.15, 1.05])],
    'blade-edge.L',
  ),
  'ex-face-pull': motion(
    toAndFro(
      change(
        firm,
        both([0.12, 0.14, 0.62], { palm: [0, -1, 0], fingers: [0, 0, 1], elbow: [1, 0, 0], shape: 'grip' }),
      ),
      change(firm, {
        ...both([0.2, 0.22, 0.2], {
          palm: [0, -0.5, 1],
          fingers: [-0.3, 0.4, 1],
          elbow: [1, -0.1, -0.5],
          shape: 'grip',
        }),
        blades: [0, -20, 0, -20],
      }),
      2,
      1.5,
      0.5,
    ),
    [
      { yaw: 48, tilt: 6 },
      { yaw: 140, tilt: 8 },
    ],
    [band('L', [0.03, 1.5, 1.05]), band('R', [-0.03, 1.5, 1.05])],
    'shoulder-back.L',
  ),
  'ex-ytw': motion(
    [
      ...raising(
        both([0.38, 0.72, 0.1], {
          palm: [-0.8, 0.4, 0],
          fingers: [0.5, 1, 0],
          elbow: [1, 0, -0.6],
          shape: 'fist',
        }),
      ),
      ...raising(
        both([0.78, 0.1, 0.03], {
          palm: [0, 1, 0.2],
          fingers: [1, 0, 0],
          elbow: [0, -1, -0.6],
          shape: 'fist',
        }),
      ),
      ...raising({
        ...both([0.4, 0.2, 0.0], {
          palm: [-0.3, 1, 0.3],
          fingers: [0.5, 0.7, 0],
          elbow: [0.6, -1, -0.6],
          shape: 'fist',
        }),
        blades: [0, -22, 0, -22],
      }),
    ],
    [
      { yaw: 118, tilt: 24 },
      { yaw: 12, tilt: 26 },
    ],
    [],
    'blade-tip.L',
    1,
    { keysATurn: 2 },
  ),
  'ex-wall-slide': motion(
    toAndFro(sliding(0.24, 1.54, 1.2), sliding(0.28, 1.69, -0.2), 1, 2, 0.6),
    [
      { yaw: 60, tilt: 8 },
      { yaw: 25, tilt: 8 },
    ],
    [wall],
    'blade-tip.L',
    1,
    toWall(sliding(0.24, 1.54, 1.2)),
  ),
  'ex-pushup-plus': motion(
    [
      { pose: pushing(9, 30), hold: 1.2, move: 1.6 },
      { pose: pushing(17, -8), hold: 0.4, move: 1.6 },
      { pose: pushing(12.5, 0), hold: 0.4, move: 1 },
    ],
    [
      { yaw: 72, tilt: 8 },
      { yaw: 35, tilt: 8 },
    ],
    [wall],
    'blade-edge.L',
    0,
    { ...toWall(pushing(4, 0)), rest: pushing(12.5, 0) },
  ),
  'ex-ext-rotation': motion(
    toAndFro(
      change(steady, { armL: turning(0.06, 0.3) }),
      change(steady, { armL: turning(0.36, 0.25) }),
      1,
      1.8,
      0.5,
    ),
    [
      { yaw: 152, tilt: 12 },
      { yaw: 4, tilt: 12 },
    ],
    [band('L', [-0.75, 1.08, 0.3]), towel],
    'blade.L',
  ),
  'ex-int-rotation': motion(
    toAndFro(
      change(steady, { armL: turning(0.36, 0.25) }),
      change(steady, { armL: turning(0.02, 0.28) }),
      1,
      1.8,
      0.5,
    ),
    [
      { yaw: -14, tilt: 12 },
      { yaw: 40, tilt: 14 },
    ],
    [band('L', [0.85, 1.08, 0.35]), towel],
    'pec.L',
  ),
  'ex-lat-pulldown': motion(
    toAndFro(
      change(
        steady,
        both([0.26, 0.69, 0.26], {
          palm: [0, 0, 1],
          fingers: [0, 1, 0.2],
          elbow: [1, -0.3, 0],
          shape: 'grip',
        }),
      ),
      change(steady, {
        ...both([0.3, 0.06, 0.14], {
          palm: [0, 0, 1],
          fingers: [0, 1, 0.2],
          elbow: [0.6, -1, -0.5],
          shape: 'grip',
        }),
        blades: [-6, -16, -6, -16],
      }),
      1.5,
      1.8,
      0.5,
    ),
    [
      { yaw: 28, tilt: 6 },
      { yaw: 150, tilt: 8 },
    ],
    [band('L', [0.02, 2.04, 0.36]), band('R', [-0.02, 2.04, 0.36])],
    'lat.L',
  ),
  'ex-thoracic-ext': motion(
    toAndFro(
      change(prone, { ...beside(), chest: [-2, 0, 0] }),
      change(prone, {
        ...beside(),
        lumbar: [-10, 0, 0],
        thorax: [-14, 0, 0],
        chest: [-14, 0, 0],
        neck: [2, 0, 0],
        head: [4, 0, 0],
      }),
      3,
      1.5,
    ),
    [
      { yaw: 82, tilt: 12 },
      { yaw: 40, tilt: 24 },
    ],
    [mat(0.05)],
    'upper-back.L',
  ),
  'mo-arm-circle': motion(
    [
      { pose: steady, hold: 0.1, move: 0.7 },
      { pose: circling(0.05, 55, 0.61), hold: 0, move: 0.7 },
      { pose: circling(0.05, 115, 0.63), hold: 0, move: 0.7 },
      { pose: circling(0.09, 172, 0.665), hold: 0, move: 0.7 },
      { pose: circling(0.86, 140, 0.61, -1), hold: 0, move: 0.7 },
      { pose: circling(0.9, 80, 0.54, -1), hold: 0, move: 0.7 },
    ],
    [
      { yaw: 62, tilt: 6 },
      { yaw: 150, tilt: 8 },
    ],
    [],
    undefined,
    3,
    { goesOn: 0 },
  ),
  'ex-suitcase-carry': motion(
    toAndFro(
      change(steady, {
        armL: { ...hanging(1), at: [0.25, -0.13, 0.03], shape: 'grip' },
        legL: footAt(0.1, 0.17),
        legR: { at: [-0.1, 0.085, -0.2], up: [0, 1, 0.5], toes: [-0.1, 0, 1] },
      }),
      change(steady, {
        armL: { ...hanging(1), at: [0.25, -0.13, 0.03], shape: 'grip' },
        legR: footAt(-0.1, 0.17),
        legL: { at: [0.1, 0.085, -0.2], up: [0, 1, 0.5], toes: [0.1, 0, 1] },
      }),
      0.1,
      1,
      0.1,
    ),
    [
      { yaw: -40, tilt: 6 },
      { yaw: 5, tilt: 6 },
    ],
    [{ kind: 'held', in: 'L', what: 'bag' }],
    'flank.R',
    1,
    {
      goesOn: 0,
      rest: change(steady, { armL: { ...hanging(1), at: [0.25, -0.13, 0.03], shape: 'grip' } }),
    },
  ),
} as const satisfies Record<string, Motion>

function beside(): Pick<Pose, 'armL' | 'armR'> {
  return {
    armL: {
      on: 'ear.L',
      at: [0.035, 0.045, 0.03],
      palm: [-0.6, 0, -0.6],
      fingers: [-0.4, 0.8, 0.4],
      elbow: [1, -0.6, 0.1],
      shape: 'easy',
    },
    armR: {
      on: 'ear.R',
      at: [-0.035, 0.045, 0.03],
      palm: [0.6, 0, -0.6],
      fingers: [0.4, 0.8, 0.4],
      elbow: [1, -0.6, 0.1],
      shape: 'easy',
    },
  }
}
