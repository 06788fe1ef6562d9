/** A hand with a palm, four fingers of three bones each, and a thumb. */
import { sign } from '#app/figure/body.ts'
import type { Side } from '#app/figure/body.ts'
import { tube } from '#app/figure/drawing/solid.ts'
import type { Part, Ring, Solid } from '#app/figure/drawing/solid.ts'
import type { HandShape } from '#app/figure/pose.ts'
import { add, place, rotate, scale } from '#app/figure/vector.ts'
import type { Frame, Vec } from '#app/figure/vector.ts'

/** Bend of the three bones of a finger, how far they spread, and of the thumb: out, towards the palm. Degrees. */
const SHAPES: Record<HandShape, readonly [number, number, number, fan: number, out: number, over: number]> = {
  flat: [4, 5, 3, 4, 42, 10],
  easy: [20, 24, 14, 2, 28, 22],
  cup: [24, 30, 20, 2, 38, 30],
  grip: [68, 88, 40, 0, 30, 62],
  press: [26, 22, 8, 0, 26, 24],
  fist: [82, 94, 50, 0, 20, 66],
}

/** Where each finger begins along the knuckles (from the thumb's side), and its length. */
const FINGERS = [
  [0.0305, 0.074],
  [0.0105, 0.082],
  [-0.0095, 0.077],
  [-0.0285, 0.061],
] as const
const KNUCKLES = 0.082
const BONES = [0.46, 0.3, 0.24] as const
const RADII = [0.0112, 0.01, 0.0092, 0.0078] as const
const RADIANS = Math.PI / 180

/** A finger's joints and tip in the hand's own frame. */
function joints(shape: HandShape, side: Side, index: number): Vec[] {
  const [first, second, third, fan] = SHAPES[shape]
  const [across, length] = FINGERS[index] ?? FINGERS[0]
  const s = -sign(side)
  const lean = (1.5 - index) * fan * RADIANS
  const found: Vec[] = [[across * s, KNUCKLES - (index === 3 ? 0.008 : index === 0 ? 0.002 : 0), 0]]
  let bend = 0
  for (const [i, share] of BONES.entries()) {
    bend += [first, second, third][i] ?? 0
    const size = share * length
    const before = found[i] ?? [0, 0, 0]
    found.push(
      add(before, [
        Math.sin(lean) * s * size,
        Math.cos(lean) * Math.cos(bend * RADIANS) * size,
        Math.sin(bend * RADIANS) * size,
      ]),
    )
  }
  return found
}

export function handSolids(hand: Frame, shape: HandShape, side: Side, part: Part): Solid[] {
  const [, , , , out, over] = SHAPES[shape]
  const s = -sign(side)
  const [x, y, z] = hand.turn
  const flat = [scale(x, 1), scale(y, 0.55), scale(z, 0.4)] as const
  const slab = (from: Vec, to: Vec, radii: readonly [number, number]): Solid => ({
    part,
    sweep: { from: place(hand, from), to: place(hand, to), radii, shape: flat },
  })
  const bend = over * RADIANS
  const splay = out * RADIANS
  const thumb = (size: number): Vec => [
    Math.sin(splay) * Math.cos(bend) * s * size,
    Math.cos(splay) * Math.cos(bend) * size,
    Math.sin(bend) * size,
  ]
  const root = place(hand, [0.026 * s, 0.03, 0.006])
  const knuckle = add(root, rotate(hand.turn, thumb(0.034)))
  const [tx, ty, tz] = thumb(0.03)
  const tip = add(knuckle, rotate(hand.turn, [tx * 0.55, ty * 1.1, tz]))
  return [
    ...tube(part, [
      [hand.at, 0.0235],
      [place(hand, [0.002 * s, 0.026, 0.001]), 0.0185],
    ]),
    slab([0.001 * s, 0.026, 0.001], [0.001 * s, 0.074, 0], [0.032, 0.0405]),
    ...FINGERS.flatMap((_, index) =>
      tube(
        part,
        joints(shape, side, index).map((v, i): Ring => [
          place(hand, v),
          (RADII[i] ?? 0.008) * (index === 3 ? 0.88 : 1),
        ]),
        { line: index + 1 },
      ),
    ),
    ...tube(part, [
      [place(hand, [0.008 * s, 0.014, 0.005]), 0.0185],
      [root, 0.0165],
    ]),
    ...tube(
      part,
      [
        [root, 0.0162],
        [knuckle, 0.0128],
        [tip, 0.0098],
      ],
      { line: 5 },
    ),
  ]
}
