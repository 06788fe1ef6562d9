/** The few ways of standing, sitting, kneeling and lying that every motion starts from. */
import type { FootGoal, HandGoal, Pose } from '#app/figure/pose.ts'
import type { Vec } from '#app/figure/vector.ts'

/** A foot flat on the floor, its toes a little out. */
export const footAt = (x: number, z: number, toes: Vec = [x > 0 ? 0.12 : -0.12, 0, 1], y = 0): FootGoal => ({
  at: [x, y, z],
  toes,
})

/** An arm that hangs by the side. */
export const hanging = (side: 1 | -1): HandGoal => ({
  on: 'pelvis',
  at: [0.235 * side, -0.1, 0.03],
  palm: [-side, 0, 0.1],
  fingers: [0, -1, 0.12],
  elbow: [0.35, 0, -1],
})

/** A hand at rest on the thigh, for sitting. */
const onThigh = (side: 'L' | 'R'): HandGoal => ({
  on: `thigh.${side}`,
  fingers: [side === 'L' ? -0.25 : 0.25, -1, 0],
  elbow: [0.7, -0.6, -0.5],
})

/** A hand that holds the seat beside the hip. */
export const onSeat: HandGoal = {
  on: 'world',
  at: [0.225, 0.475, 0.04],
  palm: [-0.9, -0.45, 0],
  fingers: [0, -0.6, 0.8],
  elbow: [0.8, 0, -0.8],
  shape: 'grip',
}

/** A palm flat on the floor (or another level) at a place. */
export const planted = (x: number, z: number, fingers: Vec = [0, 0, 1], y = 0.004): HandGoal => ({
  on: 'world',
  at: [x, y, z],
  palm: [0, -1, 0],
  fingers,
  elbow: [0.8, 0, -0.6],
  shape: 'flat',
})

const level = [0, 0, 0] as const

export const standing: Pose = {
  root: [0, 0.922, 0],
  turn: [0, 0, 0, 0],
  lumbar: [-4, 0, 0],
  thorax: [5, 0, 0],
  chest: [3, 0, 0],
  neck: [6, 0, 0],
  head: [-8, 0, 0],
  legL: footAt(0.11, 0.01),
  legR: footAt(-0.11, 0.01),
  armL: hanging(1),
  armR: hanging(-1),
  blades: [0, 0, 0, 0],
  breath: 0.3,
}

/** On a chair whose seat is over the origin. */
export const sitting: Pose = {
  ...standing,
  root: [0, 0.586, -0.03],
  lumbar: level,
  legL: footAt(0.13, 0.38),
  legR: footAt(-0.13, 0.38),
  armL: onThigh('L'),
  armR: onThigh('R'),
}

/** On the back, feet to the front, knees bent. */
export const lying: Pose = {
  ...standing,
  root: [0, 0.128, 0],
  turn: [0, -90, 0, 0],
  lumbar: level,
  thorax: level,
  chest: level,
  neck: [-5, 0, 0],
  head: [3, 0, 0],
  legL: footAt(0.12, 0.46),
  legR: footAt(-0.12, 0.46),
  armL: { ...planted(0.32, 0.02, [0.15, 0, 1]), elbow: [1, 0, 0.05] },
  armR: { ...planted(-0.32, 0.02, [-0.15, 0, 1]), elbow: [1, 0, 0.05] },
}

/** On the belly, head to the front, forehead on the backs of the hands. */
export const prone: Pose = {
  ...standing,
  root: [0, 0.112, -0.1],
  turn: [0, 90, 0, 0],
  lumbar: [-4, 0, 0],
  thorax: [-4, 0, 0],
  chest: [-4, 0, 0],
  neck: [0, 0, 0],
  head: [-4, 0, 0],
  legL: { hip: [1, 6, 0], knee: 2, toes: 72 },
  legR: { hip: [1, 6, 0], knee: 2, toes: 72 },
  armL: planted(0.06, 0.58, [-1, 0, 0.2]),
  armR: planted(-0.06, 0.58, [1, 0, 0.2]),
}

/** On hands and knees, head to the front. */
export const allFours: Pose = {
  ...standing,
  root: [0, 0.499, -0.22],
  pin: { knee: 'L', at: [0.11, 0.057, -0.24] },
  turn: [0, 81, 0, 0],
  lumbar: [-3, 0, 0],
  thorax: [3, 0, 0],
  chest: [2, 0, 0],
  neck: [-6, 0, 0],
  head: [-6, 0, 0],
  legL: { hip: [81, 3, 0], knee: 93, toes: 76 },
  legR: { hip: [81, 3, 0], knee: 93, toes: 76 },
  armL: planted(0.19, 0.31),
  armR: planted(-0.19, 0.31),
}

/** On the right side, facing −x, knees bent; the left side is up. */
export const sideLying: Pose = {
  ...standing,
  root: [0, 0.178, 0],
  turn: [0, -90, -90, 0],
  lumbar: [4, 8, 0],
  thorax: [4, 5, 0],
  chest: [4, 0, 0],
  neck: [2, -4, 0],
  head: [0, -6, 0],
  legL: { hip: [48, -10, 0], knee: 84, toes: 20 },
  legR: { hip: [44, 2, 0], knee: 84, toes: 20 },
  armL: planted(-0.38, -0.25, [-0.5, 0, -1]),
  armR: { on: 'world', at: [-0.5, 0.05, -0.44], palm: [0, 1, 0], elbow: [0, -0.7, 1] },
  blades: [0, 0, 4, 40],
}
