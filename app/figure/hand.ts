/** A hand that reads as a hand: a palm, four fingers that curl together, and a thumb. */
import { sign } from './body.ts'
import type { Side } from './body.ts'
import type { Chain, Ring } from './outline.ts'
import type { HandShape } from './pose.ts'
import { add, place, rotate, scale } from './vector.ts'
import type { Frame, Vec } from './vector.ts'

/** Bend of the first and second half of the fingers, how far they spread, and of the thumb: out, towards the palm. */
const SHAPES: Record<
  HandShape,
  readonly [first: number, second: number, fan: number, out: number, over: number]
> = {
  flat: [4, 6, 4, 42, 10],
  easy: [22, 26, 2, 28, 22],
  cup: [28, 34, 2, 38, 30],
  grip: [70, 92, 0, 30, 62],
  press: [14, 26, 0, 30, 20],
  fist: [84, 96, 0, 20, 66],
}

/** Where each finger begins along the knuckles (from the thumb's side), and its length. */
const FINGERS = [
  [0.031, 0.071],
  [0.0105, 0.078],
  [-0.0105, 0.073],
  [-0.03, 0.058],
] as const

const RADIANS = Math.PI / 180

/** The chains of a hand at its wrist. */
export function handChains(hand: Frame, shape: HandShape, side: Side): Chain[] {
  const [first, second, fan, out, over] = SHAPES[shape]
  const s = -sign(side)
  const [x, y, z] = hand.turn
  const flat = (at: Vec, wide: number, thick: number): Ring => ({
    at: place(hand, at),
    half: [scale(x, wide), scale(y, 0.012), scale(z, thick)],
  })
  const palm: Chain = [
    { at: hand.at, half: 0.0235 },
    flat([0.001 * s, 0.03, 0.001], 0.032, 0.017),
    flat([0, 0.06, 0], 0.04, 0.015),
    flat([0, 0.08, 0], 0.0385, 0.0125),
  ]
  const finger = ([across, length]: readonly [number, number], index: number): Chain => {
    const lean = (1.5 - index) * fan * RADIANS
    const step = (bend: number, size: number): Vec => [
      Math.sin(lean) * s * size,
      Math.cos(lean) * Math.cos(bend * RADIANS) * size,
      Math.sin(bend * RADIANS) * size,
    ]
    const base = place(hand, [across * s, 0.082, 0])
    const middle = add(base, rotate(hand.turn, step(first, length * 0.52)))
    const tip = add(middle, rotate(hand.turn, step(first + second, length * 0.48)))
    return [
      { at: base, half: 0.0115 },
      { at: middle, half: 0.0102 },
      { at: tip, half: 0.0086 },
    ]
  }
  const bend = over * RADIANS
  const splay = out * RADIANS
  const thumb = (size: number): Vec => [
    Math.sin(splay) * Math.cos(bend) * s * size,
    Math.cos(splay) * Math.cos(bend) * size,
    Math.sin(bend) * size,
  ]
  const root = place(hand, [0.028 * s, 0.028, 0.006])
  const knuckle = add(root, rotate(hand.turn, thumb(0.036)))
  const tip = add(knuckle, rotate(hand.turn, [thumb(0.03)[0] * 0.6, thumb(0.034)[1], thumb(0.03)[2]]))
  return [
    palm,
    ...FINGERS.map(finger),
    [
      { at: place(hand, [0.008 * s, 0.012, 0.004]), half: 0.019 },
      { at: root, half: 0.0155 },
      { at: knuckle, half: 0.0125 },
      { at: tip, half: 0.0098 },
    ],
  ]
}
