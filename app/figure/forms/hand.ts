/** A hand with a palm, four fingers of three bones each, and a thumb. */
import { sign } from '#app/figure/body.ts'
import type { Side } from '#app/figure/body.ts'
import { tube } from '#app/figure/drawing/solid.ts'
import type { Part, Ring, Solid } from '#app/figure/drawing/solid.ts'
import { FINGER_NUMBERS, jointsOf } from '#app/figure/hand-shape.ts'
import type { Held } from '#app/figure/hand-shape.ts'
import { add, place, rotate, scale } from '#app/figure/vector.ts'
import type { Frame, Vec } from '#app/figure/vector.ts'

const RADII = [0.0112, 0.01, 0.0092, 0.0078] as const
/** The little finger is so much thinner. */
const LITTLE = 0.88
const RADIANS = Math.PI / 180

export function handSolids(hand: Frame, held: Held, side: Side, part: Part): Solid[] {
  const s = -sign(side)
  const [x, y, z] = hand.turn
  const flat = [scale(x, 1), scale(y, 0.55), scale(z, 0.4)] as const
  const at = (v: Vec): Vec => place(hand, v)
  return [
    ...tube(part, [
      [hand.at, 0.0235],
      [at([0.002 * s, 0.026, 0.001]), 0.0185],
    ]),
    {
      part,
      sweep: {
        from: at([0.001 * s, 0.026, 0.001]),
        to: at([0.001 * s, 0.074, 0]),
        radii: [0.032, 0.0405],
        shape: flat,
      },
    },
    ...FINGER_NUMBERS.flatMap(finger =>
      tube(
        part,
        jointsOf(held, side, finger).map((v, i): Ring => [
          at(v),
          (RADII[i] ?? 0.008) * (finger === 3 ? LITTLE : 1),
        ]),
        { line: finger + 1 },
      ),
    ),
    ...thumb(hand, held, s, part),
  ]
}

function thumb(hand: Frame, [, , , , out, over]: Held, s: number, part: Part): Solid[] {
  const bend = over * RADIANS
  const splay = out * RADIANS
  const way = (size: number): Vec => [
    Math.sin(splay) * Math.cos(bend) * s * size,
    Math.cos(splay) * Math.cos(bend) * size,
    Math.sin(bend) * size,
  ]
  const root = place(hand, [0.026 * s, 0.03, 0.006])
  const knuckle = add(root, rotate(hand.turn, way(0.034)))
  const [x, y, z] = way(0.03)
  const tip = add(knuckle, rotate(hand.turn, [x * 0.55, y * 1.1, z]))
  return [
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
