/** A head that shows where it looks and how it feels with as little as possible: brows, lids, a nose, a mouth, ears, a parting. */
import { HEAD, bothSides, sign } from '#app/figure/body.ts'
import { egg, tube } from '#app/figure/drawing/solid.ts'
import type { Mark, Part, Solid } from '#app/figure/drawing/solid.ts'
import type { Build } from '#app/figure/skeleton.ts'
import { place, rotate, scale } from '#app/figure/vector.ts'
import type { Frame, Vec } from '#app/figure/vector.ts'

/** The plane of the hairline: hair lies above and behind it. */
const HAIRLINE = { at: [0, 0.146, 0.078], out: [0, -0.74, 0.67] } satisfies Record<string, Vec>
const HAIR = 0.01

export function headSolids(head: Frame, build: Build, skin: Part, hair: Part): Solid[] {
  const [x, y, z] = head.turn
  const at = (v: Vec): Vec => place(head, v)
  const sized = (a: number, b: number, c: number): readonly [Vec, Vec, Vec] => [
    scale(x, a),
    scale(y, b),
    scale(z, c),
  ]
  const [wide, tall, deep] = HEAD.skull.half
  const hairline = { at: at(HAIRLINE.at), out: rotate(head.turn, HAIRLINE.out) }
  const bun =
    build === 'slight'
      ? tube(hair, [
          [at([0, 0.168, -0.058]), 0.026],
          [at([0, 0.196, -0.072]), 0.034],
        ])
      : []
  return [
    egg(skin, at(HEAD.skull.at), sized(wide, tall, deep)),
    {
      part: skin,
      sweep: {
        from: at([0, 0.084, 0.012]),
        to: at([0, 0.002, 0.044]),
        radii: [0.083, 0.046],
        shape: sized(0.88, 1, 0.98),
      },
    },
    ...tube(skin, [
      [at([0, 0.07, 0.086]), 0.0085],
      [at([0, 0.037, 0.0965]), 0.0125],
    ]),
    egg(hair, at(HEAD.skull.at), sized(wide + HAIR * 0.7, tall + HAIR, deep + HAIR), { cuts: [hairline] }),
    ...bun,
    ...bothSides.flatMap(side => [
      egg(skin, at([0.0765 * sign(side), 0.05, -0.01]), sized(0.011, 0.03, 0.018)),
      ...(build === 'broad'
        ? [egg(hair, at([0.0665 * sign(side), 0.082, 0.016]), sized(0.0085, 0.026, 0.016))]
        : []),
    ]),
  ]
}

const SIDES = bothSides.map(sign)
/** Fine lines on face and hair in the head's own frame, for the left; where they lie does not change, what one sees does. */
const LID: readonly Vec[] = [
  [0.02, 0.0665, 0.0885],
  [0.0265, 0.0625, 0.0885],
  [0.034, 0.0615, 0.085],
  [0.0415, 0.0645, 0.079],
]
const BROW: readonly Vec[] = [
  [0.015, 0.0855, 0.0925],
  [0.025, 0.0905, 0.0905],
  [0.037, 0.0905, 0.0835],
  [0.0475, 0.0845, 0.0735],
]
const EAR: readonly Vec[] = [
  [0.088, 0.064, 0.002],
  [0.0885, 0.068, -0.012],
  [0.0885, 0.056, -0.02],
  [0.0885, 0.042, -0.012],
]
const MOUTH: readonly Vec[] = [
  [0.0165, 0.008, 0.0865],
  [0.008, 0.0055, 0.0925],
  [0, 0.0065, 0.094],
  [-0.008, 0.0055, 0.0925],
  [-0.0165, 0.008, 0.0865],
]
const NOSE: readonly Vec[] = [
  [0.012, 0.07, 0.09],
  [0.0105, 0.052, 0.1],
  [0.0135, 0.038, 0.1],
  [0.0105, 0.028, 0.1],
  [0, 0.0255, 0.1],
]
const PARTING: readonly Vec[] = [
  [0.028, 0.156, 0.072],
  [0.034, 0.174, 0.045],
  [0.034, 0.187, 0.012],
  [0.026, 0.192, -0.02],
  [0.012, 0.186, -0.05],
]

/** Strands of hair, from the crown to the nape and over the ears: from behind, they say which way a head is turned. */
const WAYS: readonly (readonly Vec[])[] = [
  [
    [0, 0.75, -0.65],
    [0, 0.35, -0.94],
    [0, -0.1, -1],
    [0, -0.42, -0.92],
  ],
  [
    [0.33, 0.68, -0.62],
    [0.52, 0.28, -0.8],
    [0.54, -0.12, -0.84],
    [0.42, -0.42, -0.82],
  ],
  [
    [0.72, 0.62, 0],
    [0.92, 0.3, -0.25],
    [0.9, 0.02, -0.45],
  ],
]
const STRANDS = WAYS.map(strand =>
  strand.map(([x, y, z]): Vec => {
    const [wide, tall, deep] = HEAD.skull.half
    const k = 1 / Math.hypot(x, y, z)
    return [x * k * (wide + HAIR), 0.09 + y * k * (tall + HAIR), z * k * (deep + HAIR) - 0.004]
  }),
)

export function headMarks(head: Frame, skin: Part, hair: Part, toRight: Vec): Mark[] {
  const line = (on: Part, points: readonly Vec[], s: number, like: Part = on): Mark => ({
    on,
    like,
    points: points.map(([x, y, z]) => place(head, [x * s, y, z])),
  })
  // The nose has its line on the side away from the light.
  const shaded =
    head.turn[0][0] * toRight[0] + head.turn[0][1] * toRight[1] + head.turn[0][2] * toRight[2] > 0 ? 1 : -1
  return [
    ...SIDES.flatMap(s => [line(skin, LID, s), line(skin, BROW, s, hair), line(skin, EAR, s)]),
    line(skin, MOUTH, 1),
    line(skin, NOSE, shaded),
    line(hair, PARTING, 1),
    ...STRANDS.flatMap((strand, i) => (i === 0 ? [1] : SIDES).map(s => line(hair, strand, s))),
  ]
}
