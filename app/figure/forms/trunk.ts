/** Hips, chest, shoulders and neck as solids, dressed in shorts and a top. */
import { bothSides, levels, onTrunk, sign } from '#app/figure/body.ts'
import type { Level, Side } from '#app/figure/body.ts'
import { tube } from '#app/figure/drawing/solid.ts'
import type { Mark, Part, Solid, Stain } from '#app/figure/drawing/solid.ts'
import type { Body } from '#app/figure/pose.ts'
import { FRAMES } from '#app/figure/skeleton.ts'
import { add, cross, dot, mix, place, scale, square, sub, unit } from '#app/figure/vector.ts'
import type { Frame, Vec } from '#app/figure/vector.ts'

/** How round the trunk is along its own length, by its half-width. */
const ROUND = 0.45
/** The hem of the top is this much wider than the hips under it. Metres. */
const HEM = 0.008

export interface TrunkParts {
  readonly top: Part
  readonly shorts: Part
  readonly neck: Part
  readonly arms: Readonly<Record<Side, Part>>
}

export function trunkSolids(body: Body, { top, shorts, neck, arms }: TrunkParts): Solid[] {
  const { chest, pelvis } = body.trunk
  const all = levels(body.build, body.breath)
  const hem = all[2]
  const shirt = [...(hem ? [{ ...hem, wide: hem.wide + HEM, deep: hem.deep + HEM }] : []), ...all.slice(3)]
  const below: Solid['cuts'] = hem && [
    { at: place(pelvis, [0, hem.y - 0.012, hem.z]), out: scale(pelvis.turn[1], -1) },
  ]
  const bare: Stain[] = [
    { part: neck, within: { at: place(chest, [0, 0.185, 0.03]), radius: 0.1 } },
    ...bothSides.map((side): Stain => ({
      part: arms[side],
      within: { at: add(body.arms[side].upper.at, scale(chest.turn[0], 0.012 * sign(side))), radius: 0.062 },
    })),
  ]
  return [
    ...between(body, all.slice(0, 4)).map(shape => ({ part: shorts, ...shape })),
    ...bothSides.flatMap(side =>
      tube(shorts, [
        [place(pelvis, [0.07 * sign(side), -0.045, -0.055]), 0.078],
        [place(pelvis, [0.075 * sign(side), 0.0, -0.03]), 0.08],
      ]),
    ),
    ...between(body, shirt).map((shape, i) => ({
      part: top,
      ...shape,
      ...(i === 0 && below && { cuts: below }),
      ...(i > 4 && { stains: bare }),
    })),
    ...bothSides.flatMap(side => shoulder(body, side, top, bare)),
    ...tube(
      top,
      [
        [place(chest, [0, 0.085, -0.02]), 0.075],
        [place(chest, [0, 0.122, -0.02]), 0.052],
      ],
      { stains: bare },
    ),
    ...throat(body, neck),
  ]
}

/** The slope from the neck to the shoulder, and the flesh under it. */
function shoulder(body: Body, side: Side, top: Part, stains: readonly Stain[]): Solid[] {
  const { chest } = body.trunk
  const s = sign(side)
  const root = place(chest, [0.04 * s, 0.132, -0.016])
  const joint = body.arms[side].upper.at
  return tube(
    top,
    [
      [root, 0.034],
      [mix(root, joint, 0.45), 0.045],
      [mix(root, joint, 0.86), 0.05],
      [place(chest, [0.1 * s, 0.045, -0.002]), 0.06],
    ],
    { stains },
  )
}

/** The neck, and the muscle that slopes from it to each shoulder. */
function throat({ trunk: { chest, neck: bone, head }, build }: Body, neck: Part): Solid[] {
  const thin = build === 'slight' ? 0.88 : 1
  return [
    ...tube(neck, [
      [place(chest, [0, 0.125, -0.012]), 0.052 * thin],
      [place(bone, [0, 0.02, 0.002]), 0.05 * thin],
      [place(bone, [0, 0.055, 0.006]), 0.05 * thin],
      [place(head, [0, 0.03, -0.02]), 0.052 * thin],
    ]),
    ...bothSides.flatMap(side =>
      tube(neck, [
        [place(bone, [0.02 * thin * sign(side), 0.05, -0.01]), 0.03 * thin],
        [place(chest, [0.05 * sign(side), 0.147, -0.018]), 0.031 * thin],
        [place(chest, [0.092 * sign(side), 0.122, -0.014]), 0.03 * thin],
      ]),
    ),
  ]
}

/** Sweeps from each level of the trunk to the next. */
function between(body: Body, rows: readonly Level[]): Pick<Solid, 'sweep'>[] {
  return rows.slice(1).flatMap((upper, i) => {
    const lower = rows[i]
    if (!lower) return []
    const [a, b] = [frameOf(body, lower), frameOf(body, upper)]
    const y = unit(add(a.turn[1], b.turn[1]))
    const z = square(add(a.turn[2], b.turn[2]), y)
    const deep = (lower.deep + upper.deep) / (lower.wide + upper.wide)
    const shape: readonly [Vec, Vec, Vec] = [cross(y, z), scale(y, ROUND), scale(z, deep)]
    return [{ sweep: { from: a.at, to: b.at, radii: [lower.wide, upper.wide] as const, shape } }]
  })
}

const frameOf = (body: Body, { bone, y, z }: Level): Frame => ({
  at: place(body.trunk[bone], [0, y, z]),
  turn: body.trunk[bone].turn,
})

/** The groove of the spine and the inner edges of the shoulder blades, which move with the shoulders. */
export function backMarks(body: Body, top: Part): Mark[] {
  const { chest } = body.trunk
  const edges = bothSides.map((side): Mark => {
    const s = sign(side)
    const rest = place(chest, [FRAMES[body.build].shoulder * s, 0.095, -0.008])
    const moved = scale(sub(body.arms[side].upper.at, rest), 0.7)
    const points = BLADE_EDGE.map(([y, degrees]) => {
      const { at, out } = onTrunk(body, 'chest', y, degrees * s)
      return add(at, sub(moved, scale(out, dot(moved, out))))
    })
    return { on: top, like: top, points }
  })
  const groove = SPINE.map(([bone, y]) => onTrunk(body, bone, y, 180).at)
  return [...edges, { on: top, like: top, points: groove }]
}

/** Height on the chest and degrees round from the front. */
const BLADE_EDGE = [
  [0.085, 163],
  [0.05, 160],
  [0.01, 154],
  [-0.035, 134],
] as const
const SPINE = [
  ['chest', 0.06],
  ['thorax', 0.1],
  ['thorax', 0],
  ['lumbar', 0],
] as const
