import { change } from '#app/figure/motion.ts'
import type { Motion } from '#app/figure/motion.ts'
import type { Pose } from '#app/figure/pose.ts'
import { UPPER, breathing, chair, motion, stool } from './bases.ts'
import { footAt, hanging, lying, sideLying, sitting, standing } from './poses.ts'

const bedTop = 0.3
const bed = [
  {
    kind: 'box',
    id: 'mattress',
    material: 'soft',
    low: [-0.45, 0.12, -0.95],
    high: [0.45, bedTop, 0.95],
    under: true,
  },
  {
    kind: 'box',
    id: 'frame',
    material: 'wood',
    low: [-0.47, 0.04, -0.97],
    high: [0.47, 0.12, 0.97],
    under: true,
  },
] as const
const raised = (pose: Pose): Pose => {
  const [x, y, z] = pose.root
  return change(pose, { root: [x, y + bedTop, z] })
}
const backSleeper = raised(
  change(lying, {
    neck: [12, 0, 0],
    head: [2, 0, 0],
    legL: { hip: [22, 4, 4], knee: 44, toes: 26 },
    legR: { hip: [22, 4, 4], knee: 44, toes: 26 },
    armL: { on: 'belly.L', fingers: [-1, 0.2, 0], elbow: [1, -0.3, 0] },
    armR: {
      on: 'world',
      at: [-0.32, bedTop + 0.006, 0.02],
      palm: [0, -1, 0],
      fingers: [-0.15, 0, 1],
      elbow: [1, 0, 0.05],
      shape: 'flat',
    },
  }),
)
const sideSleeper = raised(
  change(sideLying, {
    legL: { hip: [50, 6, 0], knee: 78, toes: 24 },
    legR: { hip: [36, 2, 0], knee: 64, toes: 24 },
    armL: { on: 'world', at: [-0.38, bedTop + 0.14, -0.27], palm: [0, -1, 0], elbow: [0.5, 0, 1] },
    armR: { on: 'world', at: [-0.4, bedTop + 0.06, -0.62], palm: [0, 1, 0], elbow: [0, -0.7, 1] },
  }),
)
const walking = (left: boolean): Pose => {
  const ahead = footAt(left ? 0.08 : -0.08, 0.26)
  const behind = { at: [left ? -0.08 : 0.08, 0.07, -0.26], up: [0, 0.9, 0.45], toes: [0, 0, 1] } as const
  const forward = (side: 1 | -1) =>
    ({ ...hanging(side), at: [0.21 * side, -0.02, 0.24], fingers: [0, -0.7, 1] }) as const
  const back = (side: 1 | -1) =>
    ({ ...hanging(side), at: [0.24 * side, -0.03, -0.24], fingers: [0, -1, -0.2] }) as const
  return change(standing, {
    root: [0, 0.885, 0],
    turn: [left ? -5 : 5, 2, 0, 0],
    legL: left ? ahead : behind,
    legR: left ? behind : ahead,
    armL: left ? back(1) : forward(1),
    armR: left ? forward(-1) : back(-1),
  })
}
const passing = (left: boolean): Pose => {
  const swinging = { at: [left ? 0.09 : -0.09, 0.13, -0.1], up: [0, 0.8, 0.6], toes: [0, 0, 1] } as const
  return change(standing, {
    root: [0, 0.918, 0],
    legL: left ? swinging : footAt(0.08, 0),
    legR: left ? footAt(-0.08, 0) : swinging,
  })
}
const upright = change(sitting, { legL: footAt(0.12, 0.4), legR: footAt(-0.12, 0.4) })
const typing = (z: number): Pose =>
  change(upright, {
    armL: {
      on: 'world',
      at: [0.14, 0.742, 0.37 + z],
      palm: [0, -1, 0],
      fingers: [-0.25, 0, 1],
      elbow: [0.3, -1, -0.4],
    },
    armR: {
      on: 'world',
      at: [-0.14, 0.742, 0.37 - z],
      palm: [0, -1, 0],
      fingers: [0.25, 0, 1],
      elbow: [0.3, -1, -0.4],
    },
  })
const desk = [
  { kind: 'box', id: 'desk', material: 'wood', low: [-0.6, 0.69, 0.3], high: [0.6, 0.715, 0.98] },
  { kind: 'box', id: 'deskleg', material: 'wood', low: [-0.58, 0, 0.92], high: [-0.54, 0.69, 0.96] },
  { kind: 'box', id: 'deskfoot', material: 'wood', low: [0.54, 0, 0.92], high: [0.58, 0.69, 0.96] },
  { kind: 'box', id: 'stand', material: 'cane', low: [-0.04, 0.715, 0.78], high: [0.04, 0.9, 0.8] },
  { kind: 'box', id: 'monitor', material: 'screen', low: [-0.28, 0.88, 0.75], high: [0.28, 1.21, 0.78] },
] as const
const bedViews = [
  { yaw: 66, tilt: 18 },
  { yaw: 118, tilt: 26 },
] as const

const resting = (pose: Pose, views: Motion['views'], props: Motion['props']): Motion =>
  motion(breathing(pose), views, props, undefined, 1, { goesOn: 0 })

export const rests = {
  'breathing-sitting': resting(
    change(upright, {
      armL: { on: 'belly.L', fingers: [-1, 0.1, 0], elbow: [1, -0.6, -0.2], shape: 'flat' },
      armR: {
        on: 'breastbone.R',
        at: [-0.03, 0, 0],
        fingers: [1, 0.3, 0],
        elbow: [1, -0.6, 0],
        shape: 'flat',
      },
    }),
    [
      { yaw: 34, tilt: 6, crop: UPPER },
      { yaw: 78, tilt: 6, crop: UPPER },
    ],
    [stool],
  ),
  'resting-sitting': resting(
    change(upright, { root: [0, 0.586, -0.06] }),
    [
      { yaw: 40, tilt: 8 },
      { yaw: 75, tilt: 8 },
    ],
    [chair],
  ),
  'sleeping-back': resting(backSleeper, bedViews, [
    ...bed,
    { kind: 'pillow', at: [0, bedTop + 0.05, -0.68], size: [0.46, 0.1, 0.28] },
    { kind: 'pillow', at: [0, bedTop + 0.1, 0.43], size: [0.4, 0.19, 0.24] },
  ]),
  'sleeping-side': resting(
    sideSleeper,
    [
      { yaw: -66, tilt: 20 },
      { yaw: -118, tilt: 28 },
    ],
    [
      ...bed,
      { kind: 'pillow', at: [-0.06, bedTop + 0.085, -0.67], size: [0.36, 0.17, 0.28] },
      { kind: 'pillow', at: [-0.27, bedTop + 0.19, 0.25], size: [0.22, 0.11, 0.3] },
    ],
  ),
  walking: motion(
    [
      { pose: walking(true), hold: 0, move: 0.55 },
      { pose: passing(false), hold: 0, move: 0.55 },
      { pose: walking(false), hold: 0, move: 0.55 },
      { pose: passing(true), hold: 0, move: 0.55 },
    ],
    [
      { yaw: 70, tilt: 6 },
      { yaw: 30, tilt: 6 },
    ],
    [],
    undefined,
    0,
    { comes: [standing], rest: standing, goesOn: 0 },
  ),
  'desk-sitting': motion(
    [
      { pose: typing(0.006), hold: 0.6, move: 0.6 },
      { pose: typing(-0.006), hold: 0.6, move: 0.6 },
    ],
    [
      { yaw: 84, tilt: 8 },
      { yaw: 122, tilt: 16 },
    ],
    [{ kind: 'chair', at: [0, 0, 0.0], back: true }, ...desk],
    undefined,
    1,
    { goesOn: 0 },
  ),
} as const satisfies Record<string, Motion>
