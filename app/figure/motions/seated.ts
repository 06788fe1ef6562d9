/** How a low back moves in a chair. */
import { change } from '#app/figure/motion.ts'
import type { Motion } from '#app/figure/motion.ts'
import type { HandGoal, Pose } from '#app/figure/pose.ts'
import { both, mirrored, motion, stool, toAndFro } from './bases.ts'
import { footAt, sitting } from './poses.ts'

/** Well to the front, so that the pelvis can roll. */
const inFront = change(sitting, { root: [0, 0.586, 0.02], legL: footAt(0.13, 0.4), legR: footAt(-0.13, 0.4) })

/** An arm that hangs beside the seat, its hand this high. */
const beside = (out: number, high: number): HandGoal => ({
  on: 'world',
  at: [out, high, 0.02],
  palm: [-1, 0, 0.1],
  fingers: [0, -1, 0.12],
  elbow: [0.35, 0, -1],
})
const low = beside(0.36, 0.38)
const high = beside(0.235, 0.62)
const tall = change(sitting, both(beside(0.255, 0.52)))
/** One hand goes down beside the seat, the other one up along the hip. */
const bent = (way: 1 | -1, hands: Pick<Pose, 'armL' | 'armR'>) =>
  change(tall, { lumbar: [0, 10 * way, 0], thorax: [2, 8 * way, 0], chest: [2, 8 * way, 0], ...hands })

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
      { pose: bent(-1, { armL: high, armR: mirrored(low) }), hold: 1, move: 1.6 },
      { pose: tall, hold: 0.1, move: 1.6 },
      { pose: bent(1, { armL: low, armR: mirrored(high) }), hold: 1, move: 1.6 },
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
