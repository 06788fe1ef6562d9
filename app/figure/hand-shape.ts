/** How a hand is held: the bend of its fingers and thumb, and what of it touches. */
import { sign } from './body.ts'
import type { Side } from './body.ts'
import { add, blend } from './vector.ts'
import type { Vec } from './vector.ts'

const SHAPES = {
  flat: [4, 5, 3, 4, 42, 10, 0],
  easy: [20, 24, 14, 2, 28, 22, 0],
  cup: [24, 30, 20, 2, 38, 30, 0],
  grip: [68, 88, 40, 0, 30, 62, 0],
  press: [26, 24, 8, 0, 30, 30, 1],
  fist: [82, 94, 50, 0, 20, 66, 0],
} as const satisfies Record<string, Held>
export type HandShape = keyof typeof SHAPES

/**
 * Bend of the three bones of every finger, how far fingers spread, the thumb out and towards the palm (degrees), and how
 * much of the touch is the fingertip's rather than the palm's, 0–1.
 */
export type Held = readonly [
  first: number,
  second: number,
  third: number,
  fan: number,
  out: number,
  over: number,
  tip: number,
]

/** The hand on the way from one shape to another. */
export function heldAs(from: HandShape, to: HandShape, t: number): Held {
  const [a, b] = [SHAPES[from], SHAPES[to]]
  return [
    blend(a[0], b[0], t),
    blend(a[1], b[1], t),
    blend(a[2], b[2], t),
    blend(a[3], b[3], t),
    blend(a[4], b[4], t),
    blend(a[5], b[5], t),
    blend(a[6], b[6], t),
  ]
}

/** Where each finger begins along the knuckles (from the thumb's side), how far from the wrist, and its length. Metres. */
const FINGERS = [
  [0.0305, 0.08, 0.074],
  [0.0105, 0.082, 0.082],
  [-0.0095, 0.08, 0.077],
  [-0.0285, 0.074, 0.061],
] as const
export const FINGER_NUMBERS = [0, 1, 2, 3] as const
const BONES = [0.46, 0.3, 0.24] as const
const RADIANS = Math.PI / 180

/** The joints and the tip of a finger, from the wrist: x across, y along the hand, z out of the palm. */
export function jointsOf([first, second, third, fan]: Held, side: Side, finger: 0 | 1 | 2 | 3): Vec[] {
  const [across, knuckle, length] = FINGERS[finger]
  const s = -sign(side)
  const lean = (1.5 - finger) * fan * RADIANS
  let joint: Vec = [across * s, knuckle, 0]
  let bend = 0
  const found = [joint]
  for (const [i, turn] of [first, second, third].entries()) {
    bend += turn * RADIANS
    const size = (BONES[i] ?? 0) * length
    joint = add(joint, [
      Math.sin(lean) * s * size,
      Math.cos(lean) * Math.cos(bend) * size,
      Math.sin(bend) * size,
    ])
    found.push(joint)
  }
  return found
}

/** The palm's middle, and how far its skin lies from the wrist's line. */
const PALM: Vec = [0, 0.075, 0.018]
/** How thick a fingertip is under its bone. */
const PAD = 0.007

/** What of a hand touches, from the wrist: the palm, or the pads of the two longest fingers. */
export function contactOf(held: Held, side: Side): Vec {
  const tip = held[6]
  if (tip === 0) return PALM
  const [a, b] = [jointsOf(held, side, 1)[3] ?? PALM, jointsOf(held, side, 2)[3] ?? PALM]
  const pad: Vec = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 0.002, (a[2] + b[2]) / 2 + PAD]
  return [blend(PALM[0], pad[0], tip), blend(PALM[1], pad[1], tip), blend(PALM[2], pad[2], tip)]
}
