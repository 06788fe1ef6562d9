import { change } from '#app/figure/motion.ts'
import type { Motion } from '#app/figure/motion.ts'
import type { HandGoal } from '#app/figure/pose.ts'
import { UPPER, both, motion, stool, toAndFro } from './bases.ts'
import type { Ways } from './bases.ts'
import { footAt, sitting, standing } from './poses.ts'

const back = { yaw: 160, tilt: 8, crop: UPPER } as const
const post = (x: number, z: number) =>
  ({ kind: 'box', id: 'post', material: 'wood', low: [x, 0, z], high: [x + 0.09, 2, z + 0.09] }) as const

const tall = change(
  sitting,
  both({ on: 'world', at: [0.26, 0.55, 0.03], palm: [-1, 0, 0], fingers: [0, -1, 0.3], elbow: [0.3, 0, -1] }),
)
const roll = (up: number, ahead: number) => change(tall, { blades: [up, ahead, up, ahead] })
const step = change(standing, {
  root: [0, 0.9, 0.02],
  legL: footAt(0.11, -0.14),
  legR: footAt(-0.11, 0.27),
})
const through = change(step, { root: [0, 0.895, 0.1], turn: [-4, 5, 0, 0] })
/** A forearm upright on the frame, then a step through. */
const intoDoorway = (y: number) => {
  const onFrame = (back: number): HandGoal => ({
    on: 'world',
    at: [0.43, y, 0.1],
    palm: [0, 0, 1],
    fingers: [0, 1, 0],
    elbow: [1, -0.3, back],
    shape: 'flat',
  })
  return toAndFro(change(step, { armL: onFrame(0.1) }), change(through, { armL: onFrame(-0.5) }), 5)
}
/** The hand goes up behind the frame, then onto it. */
const toDoorway: Ways = {
  comes: [
    step,
    change(step, {
      armL: {
        on: 'world',
        at: [0.4, 1.6, -0.12],
        palm: [0, 0, 1],
        fingers: [0, 1, 0],
        elbow: [1, -0.6, -0.6],
        shape: 'flat',
      },
    }),
  ],
}
const doorway = [
  { yaw: -16, tilt: 6 },
  { yaw: 148, tilt: 8 },
] as const
const bentElbow = {
  on: 'world',
  at: [0.19, 1.1, 0.35],
  palm: [-1, 0, 0],
  fingers: [0, 0, 1],
  elbow: [0.3, -1, -0.4],
  shape: 'flat',
} as const

/** The arms crossed, each hand on the other blade. */
const hugging = change(sitting, {
  armL: {
    on: 'shoulder-back.R',
    at: [-0.02, 0.03, 0],
    fingers: [-0.7, 0.4, -0.6],
    elbow: [0.6, 0, 1],
    shape: 'flat',
  },
  armR: {
    on: 'shoulder-back.L',
    at: [0.045, -0.05, 0.02],
    fingers: [0.7, 0.4, -0.6],
    elbow: [0.3, -0.4, 1],
    shape: 'flat',
  },
  blades: [4, 20, 0, 20],
})

export const shoulders = {
  'st-shoulder-blade-squeeze': motion(
    toAndFro(
      tall,
      change(tall, { thorax: [0, 0, 0], chest: [-4, 0, 0], blades: [-4, -30, -4, -30] }),
      4,
      1.5,
    ),
    [back, { yaw: 60, tilt: 6, crop: UPPER }],
    [stool],
    'blade-edge.L',
    1,
    { hint: { on: 'shoulder.L', at: [0.07, 0.05, -0.04], both: true } },
  ),
  'st-hug': motion(
    toAndFro(
      hugging,
      change(hugging, {
        lumbar: [6, 0, 0],
        thorax: [18, 0, 0],
        chest: [18, 0, 0],
        neck: [20, 0, 0],
        head: [10, 0, 0],
      }),
      5,
    ),
    [
      { yaw: 134, tilt: 10, crop: UPPER },
      { yaw: 30, tilt: 8, crop: UPPER },
    ],
    [stool],
    'blade-edge.L',
  ),
  'st-cross-body': motion(
    toAndFro(
      sitting,
      change(sitting, {
        armL: {
          on: 'chest',
          at: [-0.3, 0.05, 0.3],
          palm: [-0.4, 0, -1],
          fingers: [-1, 0, 0.3],
          elbow: [0.3, -0.6, 1],
        },
        armR: { on: 'elbow.L', elbow: [0.6, -1, 0.3], shape: 'cup' },
      }),
      5,
    ),
    [
      { yaw: 40, tilt: 10, crop: UPPER },
      { yaw: 0, tilt: 8, crop: UPPER },
    ],
    [stool],
    'shoulder-back.L',
  ),
  'st-hand-behind-back': motion(
    toAndFro(
      standing,
      change(standing, {
        armL: { on: 'waist-back.L', palm: [0, 0, -1], fingers: [-1, 0.3, 0], elbow: [1, 0, -0.8] },
        armR: { on: 'wrist.L', elbow: [0.8, -0.3, -1], shape: 'cup' },
      }),
      5,
    ),
    [
      { yaw: 172, tilt: 6 },
      { yaw: 130, tilt: 8 },
    ],
    [],
    'ridge.L',
  ),
  'st-doorway-er': motion(
    toAndFro(
      change(standing, { armL: bentElbow }),
      change(standing, {
        turn: [-28, 0, 0, 0],
        armL: bentElbow,
        legL: footAt(0.1, 0.06, [-0.15, 0, 1]),
        legR: footAt(-0.11, -0.05, [-0.5, 0, 1]),
      }),
      5,
    ),
    [
      { yaw: 112, tilt: 8 },
      { yaw: -40, tilt: 8 },
    ],
    [post(0.095, 0.32)],
    'lat.L',
  ),
  'st-doorway': motion(intoDoorway(1.66), doorway, [post(0.43, 0.1)], 'pec.L', 1, toDoorway),
  'st-corner-high': motion(intoDoorway(1.75), doorway, [post(0.43, 0.1)], 'pec.L', 1, toDoorway),
  'mo-shoulder-roll': motion(
    [
      { pose: roll(0, 0), hold: 0, move: 0.8 },
      { pose: roll(14, 14), hold: 0, move: 0.8 },
      { pose: roll(26, -4), hold: 0, move: 0.8 },
      { pose: roll(10, -26), hold: 0, move: 0.9 },
    ],
    [{ yaw: 50, tilt: 6, crop: UPPER }, back],
    [stool],
    undefined,
    2,
    { goesOn: 0, hint: { on: 'shoulder.L', at: [0.06, 0.06, 0], both: true } },
  ),
} as const satisfies Record<string, Motion>
