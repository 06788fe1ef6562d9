/** How a low back moves in a chair. */
import { change } from '#app/figure/motion.ts'
import type { Motion } from '#app/figure/motion.ts'
import type { HandGoal, Pose } from '#app/figure/pose.ts'
import { motion, stool, toAndFro } from './bases.ts'
import { footAt, sitting } from './poses.ts'

/** Well to the front, so that the pelvis can roll. */
const inFront = change(sitting, { root: [0, 0.586, 0.02], legL: footAt(0.13, 0.4), legR: footAt(-0.13, 0.4) })

/** An arm that hangs beside the seat, its hand this high. */
const beside = (side: 1 | -1, out: number, high: number): HandGoal => ({
  on: 'world',
  at: [out * side, high, 0.02],
  palm: [-side, 0, 0.1],
  fingers: [0, -1, 0.12],
  elbow: [0.35, 0, -1],
})
const tall = change(sitting, { armL: beside(1, 0.255, 0.52), armR: beside(-1, 0.255, 0.52) })
/** To the right: that hand goes down beside the seat, the other one up along the hip. */
const bent: Pose = change(tall, {
  lumbar: [0, -10, 0],
  thorax: [2, -8, 0],
  chest: [2, -4, 0],
  neck: [2, -4, 0],
  armR: beside(-1, 0.36, 0.38),
  armL: beside(1, 0.235, 0.62),
})
const bentLeft: Pose = change(tall, {
  lumbar: [0, 10, 0],
  thorax: [2, 8, 0],
  chest: [2, 4, 0],
  neck: [2, 4, 0],
  armL: beside(1, 0.36, 0.38),
  armR: beside(-1, 0.235, 0.62),
})

export const seated = {
  'mo-seated-tilt': motion(
    toAndFro(
      change(inFront, { turn: [0, 7, 0, 0], lumbar: [-14, 0, 0], thorax: [4, 0, 0] }),
      change(inFront, { turn: [0, -20, 0, 0], lumbar: [20, 0, 0], thorax: [4, 0, 0], neck: [-2, 0, 0] }),
      1.6,
      1.8,
    ),
    [
      { yaw: 86, tilt: 6 },
      { yaw: 140, tilt: 10 },
    ],
    [stool],
    'low-back.L',
    1,
    { hint: { on: 'pelvis', at: [0, 0.02, -0.2] } },
  ),
  'mo-seated-bend': motion(
    [
      { pose: tall, hold: 0.3, move: 1.6 },
      { pose: bent, hold: 1, move: 1.6 },
      { pose: tall, hold: 0.1, move: 1.6 },
      { pose: bentLeft, hold: 1, move: 1.6 },
    ],
    [
      { yaw: 0, tilt: 8 },
      { yaw: 155, tilt: 8 },
    ],
    [stool],
    'flank.L',
    1,
    { goesOn: 0 },
  ),
} as const satisfies Record<string, Motion>
