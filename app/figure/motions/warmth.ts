/** How a warm pad or a cold pack is laid on each place, and taken off. */
import type { Side, Spot } from '#app/figure/body.ts'
import { change } from '#app/figure/motion.ts'
import type { Motion, View } from '#app/figure/motion.ts'
import type { HandGoal, Pose } from '#app/figure/pose.ts'
import type { Prop } from '#app/figure/props.ts'
import { UPPER, breathing, chair, mat, mirrored, motion, stool } from './bases.ts'
import { footAt, prone, sitting } from './poses.ts'

const upright = change(sitting, { legL: footAt(0.12, 0.4), legR: footAt(-0.12, 0.4) })
const leaningBack = change(upright, { turn: [0, -2, 0, 0], root: [0, 0.586, -0.03] })
/** Away from the back of the chair, so that a hand gets behind. */
const leaningForward = change(upright, {
  root: [0, 0.586, 0],
  turn: [0, 8, 0, 0],
  lumbar: [8, 0, 0],
  thorax: [6, 0, 0],
  neck: [2, 0, 0],
})

/** The hand on the pad, which lies on the thigh. */
const onLap: HandGoal = {
  on: 'thigh.L',
  at: [0, 0, 0.026],
  fingers: [-0.5, -1, 0],
  elbow: [0.8, -0.6, -0.5],
  shape: 'flat',
}
const arm = (by: Side, goal: HandGoal): Partial<Pose> => (by === 'L' ? { armL: goal } : { armR: goal })

/** Where something is laid on whoever sits. */
interface Place {
  readonly on: Spot
  readonly size: readonly [number, number]
  readonly by: Side
  /** The hand there. */
  readonly hand: HandGoal
  /** How somebody sits meanwhile; with the hand there unless it has to be held. */
  readonly sits: Pose
  readonly reaches?: Pose
  readonly isHeld?: true
  readonly seat: Prop
  readonly views: readonly [View, View]
}

const behind = (yaw: number, other: number): readonly [View, View] => [
  { yaw, tilt: 12, crop: UPPER },
  { yaw: other, tilt: 12, crop: UPPER },
]
const atChair = [
  { yaw: 122, tilt: 14 },
  { yaw: 66, tilt: 8 },
] as const

const PLACES = {
  shoulder: {
    on: 'ridge.L',
    size: [0.16, 0.15],
    by: 'R',
    hand: {
      on: 'ridge.L',
      at: [0.01, 0.03, 0.02],
      palm: [0, -1, -0.3],
      fingers: [0.1, 0.15, -1],
      elbow: [0.1, -1, 0.35],
      shape: 'flat',
    },
    sits: upright,
    seat: stool,
    views: behind(150, 70),
  },
  'shoulder-back': {
    on: 'shoulder-back.L',
    size: [0.15, 0.14],
    by: 'R',
    hand: {
      on: 'shoulder-back.L',
      at: [0.02, 0.03, -0.02],
      fingers: [0.7, 0.4, -0.6],
      elbow: [0.5, -0.6, 1],
      shape: 'flat',
    },
    sits: upright,
    isHeld: true,
    seat: stool,
    views: behind(120, 60),
  },
  neck: {
    on: 'neck-back.L',
    size: [0.15, 0.1],
    by: 'L',
    hand: {
      on: 'neck-back.L',
      at: [0.01, 0, -0.028],
      fingers: [-0.9, -0.15, -0.2],
      elbow: [0.9, -0.1, 0.8],
      shape: 'flat',
    },
    sits: upright,
    seat: stool,
    views: behind(156, 110),
  },
  'upper-back': {
    on: 'spine-side.L',
    size: [0.22, 0.22],
    by: 'L',
    hand: {
      on: 'ribs-back.L',
      at: [0, -0.02, -0.03],
      fingers: [-0.9, 0.3, 0],
      elbow: [1, -0.2, -0.9],
      shape: 'flat',
    },
    sits: leaningBack,
    reaches: leaningForward,
    seat: chair,
    views: atChair,
  },
  'low-back': {
    on: 'low-back.L',
    size: [0.2, 0.2],
    by: 'L',
    hand: {
      on: 'low-back.L',
      at: [0.02, 0, -0.03],
      fingers: [-0.9, 0.1, 0],
      elbow: [1, -0.2, -0.9],
      shape: 'flat',
    },
    sits: leaningBack,
    reaches: leaningForward,
    seat: chair,
    views: atChair,
  },
  chest: {
    on: 'pec.L',
    size: [0.16, 0.14],
    by: 'R',
    hand: { on: 'pec.L', at: [0, 0, 0.03], fingers: [0.95, 0.3, 0], elbow: [0.6, -0.8, 0.5], shape: 'flat' },
    sits: upright,
    isHeld: true,
    seat: stool,
    views: behind(8, 50),
  },
  belly: {
    on: 'belly.L',
    size: [0.2, 0.15],
    by: 'L',
    hand: { on: 'belly.L', at: [0, 0, 0.03], fingers: [-1, 0.1, 0], elbow: [1, -0.6, -0.2], shape: 'flat' },
    sits: upright,
    isHeld: true,
    seat: stool,
    views: behind(34, 78),
  },
} as const satisfies Record<string, Place>

type Kind = 'warm' | 'cold'
/** With the first line of how to get there a warm pad is laid on, with the second a cold one, which is wrapped before. */
const TOLD = { warm: 0, cold: 1 } as const

function laid(
  material: Kind,
  pose: Pose,
  there: Place,
  rest: Pose,
  comes: readonly [Pose, ...Pose[]],
): Motion {
  const { on, size, by, seat, views, isHeld } = there
  const ways = { comes, rest, told: TOLD[material] }
  const props: readonly Prop[] = [seat, { kind: 'pad', on, material, size, by }]
  const laying = { pose, hold: 0.6, move: 1.8 }
  return isHeld
    ? motion(breathing(pose), views, props, undefined, 0, { ...ways, goesOn: 0 })
    : motion([laying, ...breathing(there.sits)], views, props, undefined, 1, { ...ways, goesOn: 1 })
}

function onSeat(material: Kind, there: Place): Motion {
  const { by, hand, sits, reaches = sits } = there
  const lap = change(reaches, arm(by, by === 'L' ? onLap : mirrored(onLap)))
  return laid(material, change(reaches, arm(by, hand)), there, lap, [reaches])
}

const flat = change(prone, { root: [0, 0.124, -0.1], lumbar: [-2, 0, 0] })
/** The hand beside the hip, so high above the floor. */
const beside = (height: number): HandGoal => ({
  on: 'world',
  at: [0.42, height, -0.02],
  palm: [0, -1, 0],
  fingers: [0.1, 0, -1],
  elbow: [1, 0.4, 0],
  shape: 'flat',
})
/** Whoever lies on their front lays it on the low back, and beside them when it comes off. */
const onFront = (material: Kind, size: Place['size']): Motion =>
  laid(
    material,
    change(flat, {
      armL: {
        on: 'low-back.L',
        at: [0.02, 0, -0.03],
        fingers: [-1, 0.1, 0],
        elbow: [1, -0.2, -0.6],
        shape: 'flat',
      },
    }),
    {
      on: 'low-back.L',
      size,
      by: 'L',
      hand: onLap,
      sits: change(flat, { armL: beside(0.006) }),
      seat: mat(0.05, 1.8),
      views: [
        { yaw: 78, tilt: 20 },
        { yaw: 40, tilt: 30 },
      ],
    },
    change(flat, { armL: beside(0.055) }),
    [change(flat, { lumbar: [-20, 0, 0] }), flat],
  )

export const warmth = {
  'heat-shoulder': onSeat('warm', PLACES.shoulder),
  'heat-shoulder-back': onSeat('warm', PLACES['shoulder-back']),
  'heat-neck': onSeat('warm', PLACES.neck),
  'heat-upper-back': onSeat('warm', PLACES['upper-back']),
  'heat-low-back': onSeat('warm', PLACES['low-back']),
  'heat-chest': onSeat('warm', PLACES.chest),
  'heat-belly': onSeat('warm', PLACES.belly),
  'heat-lying': onFront('warm', [0.3, 0.2]),
  'cold-shoulder': onSeat('cold', PLACES.shoulder),
  'cold-shoulder-back': onSeat('cold', PLACES['shoulder-back']),
  'cold-neck': onSeat('cold', PLACES.neck),
  'cold-upper-back': onSeat('cold', PLACES['upper-back']),
  'cold-low-back': onSeat('cold', PLACES['low-back']),
  'cold-chest': onSeat('cold', PLACES.chest),
  'cold-belly': onSeat('cold', PLACES.belly),
  'cold-lying': onFront('cold', [0.2, 0.15]),
} as const satisfies Record<string, Motion>
