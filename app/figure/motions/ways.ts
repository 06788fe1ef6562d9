/** How somebody gets into the pose a motion works from: from standing, sitting, kneeling, or sitting on the floor. */
import { change } from '#app/figure/motion.ts'
import type { FootGoal, LegGoal, Pose } from '#app/figure/pose.ts'
import { LENGTHS } from '#app/figure/skeleton.ts'
import { hanging, lying, planted, sideLying, sitting, standing } from './poses.ts'

type Way = readonly [Pose, ...Pose[]]

/** The way into a pose. */
export function waysTo(pose: Pose): Way {
  const [, pitch, spin] = pose.turn
  const [, height] = pose.root
  if (height > 0.75) return [upright(pose)]
  if (height > 0.5) return [seated(pose)]
  if (pitch > 40 && pose.pin) return [change(kneeling, { pin: pose.pin }), pose]
  if (pitch > 40) return [raised(pose), pose]
  if (pitch < -40 && height > 0.3) return [pose]
  if (pitch < -40 && Math.abs(spin) > 45) return [spin < 0 ? onRightElbow : onLeftElbow, pose]
  if (pitch < -40) return [onFloor, leaningBack, pose]
  return [pose]
}

const isOnFoot = (leg: LegGoal): leg is FootGoal => 'at' in leg && leg.on === undefined

/** Standing straight where the feet are. A half-kneeling person stays on their knee. */
export function upright(pose: Pose): Pose {
  const straight = {
    turn: [pose.turn[0], 0, 0, 0] as const,
    lumbar: standing.lumbar,
    thorax: standing.thorax,
    chest: standing.chest,
    neck: standing.neck,
    head: standing.head,
    armL: hanging(1),
    armR: hanging(-1),
  }
  const { legL, legR } = pose
  if (!isOnFoot(legL) || !isOnFoot(legR)) return change(pose, straight)
  const [x, z] = [(legL.at[0] + legR.at[0]) / 2, (legL.at[2] + legR.at[2]) / 2]
  const spread = Math.hypot(Math.abs(legL.at[0] - legR.at[0]) / 2 - 0.09, (legL.at[2] - legR.at[2]) / 2)
  const legs = (LENGTHS.thigh + LENGTHS.shank) * 0.995
  const height = LENGTHS.ankle + 0.02 + Math.sqrt(legs * legs - spread * spread)
  return change(pose, { ...straight, root: [x, Math.min(height, standing.root[1]), z] })
}

/** Sitting straight on the same seat, hands on the thighs. */
const seated = (pose: Pose): Pose =>
  change(sitting, { root: pose.root, turn: pose.turn, legL: pose.legL, legR: pose.legR })

const kneeling = change(standing, {
  pin: { knee: 'L', at: [0.11, 0.057, -0.24] },
  turn: [0, 4, 0, 0],
  lumbar: [0, 0, 0],
  legL: { hip: [6, 3, 0], knee: 94, toes: 74 },
  legR: { hip: [6, 3, 0], knee: 94, toes: 74 },
})

/** On the floor with bent knees, hands behind. */
export const onFloor = change(lying, {
  root: [0, 0.138, 0],
  turn: [0, -26, 0, 0],
  lumbar: [10, 0, 0],
  thorax: [6, 0, 0],
  neck: [8, 0, 0],
  head: [-2, 0, 0],
  armL: planted(0.24, -0.25, [0.9, 0, 0.1]),
  armR: planted(-0.24, -0.25, [-0.9, 0, 0.1]),
})
/** Leaning back on both forearms. */
export const leaningBack = change(lying, {
  root: [0, 0.134, 0],
  turn: [0, -72, 0, 0],
  lumbar: [14, 0, 0],
  thorax: [12, 0, 0],
  chest: [4, 0, 0],
  neck: [10, 0, 0],
  head: [2, 0, 0],
  armL: { ...planted(0.26, -0.16, [0.1, 0, 1]), elbow: [0.3, 0.3, -1] },
  armR: { ...planted(-0.26, -0.16, [-0.1, 0, 1]), elbow: [0.3, 0.3, -1] },
})

/** Lying on one side, propped up on that elbow. */
const onRightElbow = change(sideLying, {
  lumbar: [4, 20, 0],
  thorax: [4, 18, 0],
  chest: [4, 12, 0],
  neck: [2, -4, 0],
  armR: { ...planted(-0.3, -0.44, [-1, 0, 0], 0.02), elbow: [1, 0, 0.2] },
  armL: planted(-0.36, -0.2, [-0.6, 0, -0.6]),
  blades: [0, 0, 0, 10],
})
export const onLeftElbow = change(sideLying, {
  turn: [0, -90, 90, 0],
  lumbar: [4, -20, 0],
  thorax: [4, -18, 0],
  chest: [4, -12, 0],
  neck: [2, 4, 0],
  head: [0, 4, 0],
  legL: { hip: [38, 2, 0], knee: 70, toes: 20 },
  legR: { hip: [46, -10, 0], knee: 76, toes: 20 },
  armL: { ...planted(0.3, -0.44, [1, 0, 0], 0.02), elbow: [1, 0, 0.2] },
  armR: planted(0.36, -0.2, [0.6, 0, -0.6]),
  blades: [0, 10, 0, 0],
})

/** On the belly, the chest raised on the hands. */
const raised = (pose: Pose): Pose =>
  change(pose, {
    lumbar: [-20, 0, 0],
    thorax: [-16, 0, 0],
    chest: [-12, 0, 0],
    neck: [4, 0, 0],
    head: [2, 0, 0],
    armL: planted(0.19, 0.56, [0, 0, 1], 0.012),
    armR: planted(-0.19, 0.56, [0, 0, 1], 0.012),
  })
