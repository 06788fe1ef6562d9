/** How true a pose is: what goes through what, what misses its target, which joint goes too far. For the tests. */
import { bothSides, levels } from '#app/figure/body.ts'
import type { Side } from '#app/figure/body.ts'
import type { Solid, Sweep } from '#app/figure/drawing/solid.ts'
import { bodySolids } from '#app/figure/forms/scene.ts'
import type { Body } from '#app/figure/pose.ts'
import { SEAT, wallAt } from '#app/figure/props.ts'
import type { Prop, Stage } from '#app/figure/props.ts'
import { FOLDS, LIMITS } from '#app/figure/skeleton.ts'
import type { Bend } from '#app/figure/skeleton.ts'
import {
  STILL,
  add,
  angle,
  blend,
  clamp,
  cross,
  dot,
  length,
  mix,
  place,
  scale,
  square,
  sub,
  unrotate,
} from '#app/figure/vector.ts'
import type { Vec } from '#app/figure/vector.ts'

/** Metres of flesh inside something solid, and of what. */
export interface Clash {
  readonly part: string
  readonly thing: string
  readonly metres: number
}

/** The deepest that each part of the body is inside the floor or a solid thing. */
export function clashes({ body, still }: Stage, props: readonly Prop[]): Clash[] {
  const found: Clash[] = []
  for (const solid of bodySolids(body)) {
    if (solid.part.id === 'hair') continue
    const { sweep } = solid
    if (!sweep) continue
    const [middle, reach] = [mix(sweep.from, sweep.to, 0.5), reachOf(sweep)]
    let skin: readonly Vec[] | undefined
    const deepest = (thing: string, depth: (v: Vec) => number): void => {
      // Depths are distances: from one point to another they grow by no more than what lies between the two.
      if (depth(middle) + reach < 0) return
      const points = (skin ??= skinOf(solid))
      const metres = Math.max(0, ...points.map(depth))
      if (metres > 0) found.push({ part: solid.part.id, thing, metres })
    }
    deepest('floor', v => -v[1])
    for (const prop of props) {
      if (prop.kind === 'wall') {
        const at = wallAt(prop, still)
        deepest('wall', v => (prop.face === 'z' ? at - v[2] : v[0] - at))
      }
      if (prop.kind === 'box') deepest(prop.id, v => inside(v, prop.low, prop.high))
      if (prop.kind === 'chair') {
        const [x, y, z] = prop.at
        deepest('seat', v =>
          inside(v, [x - 0.21, y + SEAT - 0.045, z - 0.21], [x + 0.21, y + SEAT, z + 0.21]),
        )
        if (prop.back)
          deepest('back', v =>
            inside(v, [x - 0.21, y + SEAT + 0.26, z - 0.215], [x + 0.21, y + SEAT + 0.46, z - 0.185]),
          )
      }
      if (prop.kind === 'roller' && !prop.material) {
        const radius = prop.radius ?? 0.07
        deepest('roller', v => {
          const off = sub(v, prop.at)
          const along = dot(off, prop.along)
          return Math.min(
            radius - length(sub(off, scale(prop.along, along))),
            (prop.long ?? 0.45) / 2 - Math.abs(along),
          )
        })
      }
    }
  }
  return found
}

const inside = (v: Vec, low: Vec, high: Vec): number =>
  Math.min(v[0] - low[0], high[0] - v[0], v[1] - low[1], high[1] - v[1], v[2] - low[2], high[2] - v[2])

const ROUND: readonly Vec[] = [-1, 0, 1].flatMap(a =>
  [-1, 0, 1].flatMap(b => [-1, 0, 1].map((c): Vec => scale([a, b, c], 1 / (Math.hypot(a, b, c) || 1)))),
)

/** No skin of a sweep is further from its middle, metres. */
const reachOf = ({ from, to, radii, shape = STILL }: Sweep): number =>
  length(sub(to, from)) / 2 + Math.max(...radii) * Math.hypot(...shape.map(length))

/** Points on both ends of a sweep, but for what is cut off. */
function skinOf({ sweep, cuts = [] }: Solid): Vec[] {
  if (!sweep) return []
  const { from, to, radii, shape } = sweep
  const ends: readonly (readonly [Vec, number])[] = [
    [from, radii[0]],
    [to, radii[1]],
  ]
  return ends
    .flatMap(([at, radius]) =>
      ROUND.map(([a, b, c]) => {
        const [x, y, z] = shape ?? STILL
        return add(at, scale(add(scale(x, a), add(scale(y, b), scale(z, c))), radius))
      }),
    )
    .filter(v => cuts.every(cut => dot(sub(v, cut.at), cut.out) <= 0))
}

/** Points of the throat and the face, in the frames of neck and head, from which an arm keeps away. */
const FACE = [
  ['neck', [0, 0.02, 0.055], 'throat'],
  ['neck', [0, 0.06, 0.06], 'throat'],
  ['head', [0, -0.02, 0.088], 'chin'],
  ['head', [0, 0.008, 0.095], 'mouth'],
  ['head', [0, 0.04, 0.108], 'nose'],
  ['head', [0.032, 0.065, 0.088], 'eye'],
  ['head', [-0.032, 0.065, 0.088], 'eye'],
] as const

/** How near the nearest arm comes to throat and face: metres between its skin and theirs, and where. */
export function nearFace(body: Body): { readonly metres: number; readonly what: string } {
  const arms = bodySolids(body).filter(({ part }) => part.id.startsWith('arm'))
  let best = { metres: Infinity, what: '' }
  for (const [bone, at, name] of FACE) {
    const point = place(body.trunk[bone], at)
    for (const { part, sweep } of arms) {
      if (!sweep) continue
      const way = sub(sweep.to, sweep.from)
      const t = clamp(dot(sub(point, sweep.from), way) / (dot(way, way) || 1), 0, 1)
      const radius = (sweep.radii[0] + (sweep.radii[1] - sweep.radii[0]) * t) * (sweep.shape ? 0.55 : 1)
      const metres = length(sub(point, mix(sweep.from, sweep.to, t))) - radius
      if (metres < best.metres) best = { metres, what: `${part.id} at the ${name}` }
    }
  }
  return best
}

/** How high above the floor the lower foot is, metres. */
export const lowestFoot = (body: Body): number =>
  Math.min(
    ...bothSides.flatMap(side => {
      const { foot } = body.legs[side]
      return [place(foot, [0, -0.075, -0.03]), place(foot, [0, -0.075, 0.14])].map(([, y]) => y)
    }),
  )

/** How far a hand and a foot are from where the pose wants them, in metres. */
export const missedBy = (body: Body, side: Side): { readonly hand: number; readonly foot: number } => ({
  hand: length(sub(place(body.arms[side].hand, body.arms[side].contact), body.arms[side].aim)),
  foot: length(sub(body.legs[side].foot.at, body.legs[side].aim)),
})

/** The joints that go further than they can, in words; a wrist may pass `slack` degrees beyond. */
export function strained(
  body: Body,
  bends: Readonly<Record<keyof typeof LIMITS, Bend>>,
  slack = 0,
): string[] {
  const found: string[] = []
  const say = (name: string, degrees: number, most: number): void => {
    if (degrees > most + 0.5) found.push(`${name} ${Math.round(degrees)}° of ${most}°`)
  }
  for (const [name, [forward, back, side, twist]] of Object.entries(LIMITS)) {
    const bend = Object.entries(bends).find(([key]) => key === name)?.[1] ?? [0, 0, 0]
    say(`${name} forward`, bend[0], forward)
    say(`${name} back`, -bend[0], back)
    say(`${name} sideways`, Math.abs(bend[1]), side)
    say(`${name} turned`, Math.abs(bend[2]), twist)
  }
  for (const side of bothSides) {
    const { upper, fore, hand } = body.arms[side]
    const { thigh, shank } = body.legs[side]
    say(`elbow ${side}`, angle(upper.turn[1], fore.turn[1]), FOLDS.elbow)
    say(`wrist ${side}`, angle(scale(fore.turn[1], -1), hand.turn[1]), FOLDS.wrist + slack)
    say(`knee ${side}`, angle(thigh.turn[1], shank.turn[1]), FOLDS.knee)
    const pelvis = body.trunk.pelvis.turn
    const down = scale(thigh.turn[1], -1)
    const flat = square(down, pelvis[0])
    const forward = angle(flat, scale(pelvis[1], -1)) * (dot(cross(flat, pelvis[1]), pelvis[0]) < 0 ? 1 : -1)
    say(`hip ${side} forward`, forward, FOLDS.hipForward)
    say(`hip ${side} back`, -forward, FOLDS.hipBack)
  }
  return found
}

/** How deep a point is inside the trunk of a body, metres; below 0 outside. */
function inTrunk({ build, breath, trunk }: Body, point: Vec): number {
  const all = levels(build, breath)
  return Math.max(
    -1,
    ...all.map((level, i) => {
      const next = all[i + 1]
      if (!next) return -1
      const { bone, y: low } = level
      const [x, y, z] = unrotate(trunk[bone].turn, sub(point, trunk[bone].at))
      const high = next.bone === bone ? next.y : low + 0.06
      if (y < low || y > high) return -1
      const t = (y - low) / (high - low)
      const [wide, deep, middle] = [
        blend(level.wide, next.wide, t),
        blend(level.deep, next.deep, t),
        blend(level.z, next.z, t),
      ]
      return (1 - Math.hypot(x / wide, (z - middle) / deep)) * Math.min(wide, deep)
    }),
  )
}

/** How deep the middle of a forearm or a hand is inside the own trunk, metres; below 0 outside. */
export function inSelf(body: Body, side: Side): number {
  const { fore, hand } = body.arms[side]
  const along = [0.1, 0.3, 0.5, 0.7, 0.9, 1].map(share => place(fore, [0, -share * fore.size, 0]))
  return Math.max(...[...along, place(hand, [0, 0.05, 0])].map(point => inTrunk(body, point)))
}
