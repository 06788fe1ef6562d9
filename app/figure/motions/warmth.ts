/** How a warm pad or a cold pack is laid on each place, and taken off. */
import type { Side, Spot } from '#app/figure/body.ts'
import { change } from '#app/figure/motion.ts'
import type { View } from '#app/figure/drawing/camera.ts'
import type { Motion } from '#app/figure/motion.ts'
import type { HandGoal, Pose } from '#app/figure/pose.ts'
import type { Prop } from '#app/figure/props.ts'
import { UPPER, breathing, chair, mat, mirrored, motion, stool } from './bases.ts'
import { prone, sitting } from './poses.ts'

/** On which spot it lies, which hand lays it there, and how. */
type Pad = readonly [on: Spot, size: readonly [number, number], by: Side, hand: Partial<HandGoal>]

/** How somebody reaches there, where they have it before and after, and how they stay: without, they hold it there. */
interface Place {
  readonly reaches: Pose
  readonly aside: HandGoal
  readonly stays?: Pose
  readonly comes: readonly [Pose, ...Pose[]]
  readonly under: Prop
  readonly views: readonly [View, View]
}

const breast = (yaw: number, other: number): Place['views'] => [
  { yaw, tilt: 12, crop: UPPER },
  { yaw: other, tilt: 12, crop: UPPER },
]
const aside: HandGoal = {
  on: 'thigh.L',
  at: [0, 0, 0.026],
  fingers: [-0.5, -1, 0],
  elbow: [0.8, -0.6, -0.5],
  shape: 'flat',
}
const onStool = (views: Place['views'], stays?: Pose): Place => ({
  reaches: sitting,
  aside,
  ...(stays && { stays }),
  comes: [sitting],
  under: stool,
  views,
})
/** Away from the back of the chair, so that a hand gets behind. */
const leaningForward = change(sitting, { root: [0, 0.586, 0], turn: [0, 12, 0, 0], lumbar: [8, 0, 0] })
const onChair: Place = {
  ...onStool([
    { yaw: 122, tilt: 14 },
    { yaw: 66, tilt: 8 },
  ]),
  reaches: leaningForward,
  stays: change(sitting, { turn: [0, -2, 0, 0] }),
  comes: [leaningForward],
  under: chair,
}

const flat = change(prone, { root: [0, 0.124, -0.1], lumbar: [-2, 0, 0] })
/** The hand beside the hip, so high above the floor. */
const beside = (height: number): HandGoal => ({
  ...aside,
  on: 'world',
  at: [0.42, height, -0.02],
  palm: [0, -1, 0],
  fingers: [0.1, 0, -1],
  elbow: [1, 0.4, 0],
})
const onFront: Place = {
  reaches: flat,
  aside: beside(0.055),
  stays: change(flat, { armL: beside(0.006) }),
  comes: [change(flat, { lumbar: [-20, 0, 0] }), flat],
  under: mat(0.05, 1.8),
  views: [
    { yaw: 78, tilt: 20 },
    { yaw: 40, tilt: 30 },
  ],
}

function laid(material: 'warm' | 'cold', place: Place, [on, size, by, hand]: Pad): Motion {
  const { reaches, stays, comes, under, views } = place
  const reach = (goal: HandGoal): Pose => change(reaches, by === 'L' ? { armL: goal } : { armR: goal })
  const there = reach({ on, shape: 'flat', ...hand })
  return motion(
    stays ? [{ pose: there, hold: 0.6, move: 1.8 }, ...breathing(stays)] : breathing(there),
    views,
    [under, { kind: 'pad', on, material, size, by }],
    undefined,
    stays ? 1 : 0,
    {
      comes,
      rest: reach(by === 'L' ? place.aside : mirrored(place.aside)),
      goesOn: stays ? 1 : 0,
      // A cold pack is wrapped first.
      told: material === 'cold' ? 1 : 0,
    },
  )
}

const overShoulder: Place = onStool(breast(150, 70), sitting)
const ridge: Pad = [
  'ridge.L',
  [0.16, 0.15],
  'R',
  { at: [0.01, 0.03, 0.02], palm: [0, -1, -0.3], fingers: [0.1, 0.15, -1], elbow: [0.1, -1, 0.35] },
]
const acrossShoulder: Place = onStool(breast(120, 60))
const shoulderBack: Pad = [
  'shoulder-back.L',
  [0.16, 0.15],
  'R',
  { at: [0.05, 0.05, -0.02], fingers: [0.7, 0.4, -0.6], elbow: [0.2, 0, 1] },
]
const neck: Pad = [
  'neck-back.L',
  [0.15, 0.1],
  'L',
  {
    at: [0.01, 0, -0.028],
    fingers: [-0.9, -0.15, -0.2],
    elbow: [0.9, -0.1, 0.8],
    by: [0.4, 0.1, 0.2],
  },
]
const behind: HandGoal['elbow'] & object = [1, -0.2, -0.9]
const upperBack: Pad = [
  'spine-side.L',
  [0.22, 0.22],
  'L',
  { on: 'ribs-back.L', at: [0, -0.02, -0.03], fingers: [-0.9, 0.3, 0], elbow: behind },
]
const lowBack: Pad = [
  'low-back.L',
  [0.2, 0.2],
  'L',
  { at: [0.02, 0, -0.03], fingers: [-0.9, 0.1, 0], elbow: behind },
]
const inFront: Place = onStool(breast(24, 60))
const chest: Pad = [
  'pec.L',
  [0.16, 0.15],
  'R',
  { at: [0, 0, 0.03], fingers: [0.95, 0.3, 0], elbow: [0.6, -0.8, 0.5] },
]
const belly: Pad = [
  'belly.L',
  [0.2, 0.15],
  'L',
  { at: [0, 0, 0.03], fingers: [-1, 0.1, 0], elbow: [1, -0.6, -0.2] },
]

export const warmth = {
  'heat-ridge': laid('warm', overShoulder, ridge),
  'heat-shoulder': laid('warm', acrossShoulder, shoulderBack),
  'heat-neck': laid('warm', overShoulder, neck),
  'heat-upper-back': laid('warm', onChair, upperBack),
  'heat-low-back': laid('warm', onChair, lowBack),
  'heat-chest': laid('warm', inFront, chest),
  'heat-belly': laid('warm', inFront, belly),
  'heat-lying': laid('warm', onFront, lowBack),
  'cold-ridge': laid('cold', overShoulder, ridge),
  'cold-shoulder': laid('cold', acrossShoulder, shoulderBack),
  'cold-neck': laid('cold', overShoulder, neck),
  'cold-upper-back': laid('cold', onChair, upperBack),
  'cold-low-back': laid('cold', onChair, lowBack),
  'cold-chest': laid('cold', inFront, chest),
  'cold-belly': laid('cold', inFront, belly),
  'cold-lying': laid('cold', onFront, lowBack),
} as const satisfies Record<string, Motion>
