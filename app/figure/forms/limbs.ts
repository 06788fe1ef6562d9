/** Arms and legs as solids: what bends and tapers. */
import { TAPERS, sign, thickness } from '#app/figure/body.ts'
import type { Side, Taper } from '#app/figure/body.ts'
import { egg, tube } from '#app/figure/drawing/solid.ts'
import type { Part, Ring, Solid } from '#app/figure/drawing/solid.ts'
import type { Arm, Leg } from '#app/figure/pose.ts'
import { place, scale } from '#app/figure/vector.ts'
import type { Frame, Vec } from '#app/figure/vector.ts'
import { handSolids } from './hand.ts'

type Bone = Frame & { readonly size: number }

/** The rings of a limb from one share of its length to another, `grow` wider. */
function rings(bone: Bone, taper: Taper, from = 0, to = 1, grow = 0): Ring[] {
  const shares = [from, ...taper.map(([share]) => share).filter(share => share > from && share < to), to]
  return shares.map(share => {
    const [radius, front] = thickness(taper, share)
    return [place(bone, [0, -share * bone.size, front]), radius + grow]
  })
}

export const armSolids = (arm: Arm, side: Side, part: Part): Solid[] => [
  ...tube(part, rings(arm.upper, TAPERS.upper)),
  ...tube(part, rings(arm.fore, TAPERS.fore)),
  ...handSolids(arm.hand, arm.held, side, part),
]

/** How far down the thigh the shorts go, and how much wider they are. */
const HEM = 0.5
const CLOTH = 0.006

export function legSolids(leg: Leg, side: Side, part: Part, shorts: Part): Solid[] {
  const hem = { at: place(leg.thigh, [0, -HEM * leg.thigh.size, 0]), out: scale(leg.thigh.turn[1], -1) }
  return [
    ...tube(shorts, rings(leg.thigh, TAPERS.thigh, 0, HEM, CLOTH), { line: sign(side) }).map(
      (solid, i, all) => (i + 1 < all.length ? solid : { ...solid, cuts: [hem] }),
    ),
    ...tube(part, rings(leg.thigh, TAPERS.thigh, 0.3)),
    ...tube(part, rings(leg.shank, TAPERS.shank)),
    ...footSolids(leg.foot, side, part),
  ]
}

function footSolids(frame: Frame, side: Side, part: Part): Solid[] {
  const s = sign(side)
  const [x, y, z] = frame.turn
  const at = (v: Vec): Vec => place(frame, v)
  const flat = (wide: number, high: number, long: number): readonly [Vec, Vec, Vec] => [
    scale(x, wide),
    scale(y, high),
    scale(z, long),
  ]
  const sole = flat(1, 0.62, 1)
  return [
    ...tube(part, [
      [frame.at, 0.034],
      [at([0, -0.028, 0.02]), 0.035],
    ]),
    ...tube(part, [
      [frame.at, 0.033],
      [at([0, -0.043, -0.03]), 0.032],
    ]),
    {
      part,
      sweep: {
        from: at([0, -0.032, 0.02]),
        to: at([0.001 * s, -0.056, 0.098]),
        radii: [0.036, 0.0305],
        shape: sole,
      },
    },
    {
      part,
      sweep: {
        from: at([0, -0.046, -0.03]),
        to: at([0.004 * s, -0.052, 0.09]),
        radii: [0.029, 0.031],
        shape: flat(1, 0.74, 1),
      },
    },
    {
      part,
      sweep: {
        from: at([0.001 * s, -0.056, 0.098]),
        to: at([-0.006 * s, -0.063, 0.142]),
        radii: [0.036, 0.03],
        shape: flat(1, 0.5, 0.9),
      },
    },
    egg(part, at([-0.021 * s, -0.063, 0.158]), flat(0.016, 0.0125, 0.021)),
  ]
}
