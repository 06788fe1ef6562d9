/** What a body is made of when it is drawn: skin, clothes and hair as chains of rings. */
import { TAPERS, bothSides, levels, onTrunk, sign, thickness } from './body.ts'
import { FRAMES } from './skeleton.ts'
import type { Level, Side, Taper } from './body.ts'
import { handChains } from './hand.ts'
import { headParts } from './head.ts'
import { plate } from './outline.ts'
import type { Chain, Ring } from './outline.ts'
import type { Joint, Part, Rule, Scene } from './part.ts'
import type { Body } from './pose.ts'
import { add, dot, mix, place, rotate, scale, sub } from './vector.ts'
import type { Frame, Vec } from './vector.ts'

/** The rings of a limb from one share of its length to another, `grow` wider. */
function limb(bone: Frame & { size: number }, taper: Taper, from = 0, to = 1, grow = 0): Ring[] {
  const shares = [from, ...taper.map(([share]) => share).filter(share => share > from && share < to), to]
  return shares.map(share => {
    const [radius, front] = thickness(taper, share)
    return { at: place(bone, [0, -share * bone.size, front]), half: radius + grow }
  })
}

function level(body: Body, { bone, y, wide, deep, z }: Level, grow = 0): Ring {
  const frame = body.trunk[bone]
  return plate(place(frame, [0, y, z]), frame.turn[0], wide + grow, frame.turn[2], deep + grow)
}

/** The body as parts, given the direction to the eye. */
export function bodyParts(body: Body, near: Vec): Scene {
  const parts: Part[] = []
  const joints: Joint[] = []
  const fromBehind = dot(body.trunk.chest.turn[2], near) < -0.12
  const rules: Rule[] = [
    ['top', 'pelvis'],
    fromBehind ? ['top', 'neck'] : ['neck', 'top'],
    ['face', 'neck'],
    ['hair', 'neck'],
  ]
  const trunk = levels(body.build, body.breath)
  const rings = trunk.map(one => level(body, one))
  const { chest, neck, head, pelvis } = body.trunk
  const hem = trunk[2]
  const seat = rings.slice(0, 4)
  const cheeks = bothSides.map((side): Chain => [
    { at: place(pelvis, [0.07 * sign(side), -0.045, -0.055]), half: 0.078 },
    { at: place(pelvis, [0.075 * sign(side), 0.0, -0.03]), half: 0.08 },
  ])
  parts.push({ id: 'pelvis', material: 'shorts', chains: [seat, ...cheeks], light: 0.84 })
  const straps = bothSides.map((side): Chain => {
    const root = place(chest, [0.034 * sign(side), 0.136, -0.016])
    const shoulder = body.arms[side].upper.at
    return [
      { at: root, half: 0.026 },
      { at: mix(root, shoulder, 0.4), half: 0.038 },
      { at: mix(root, shoulder, 0.86), half: 0.05 },
      { at: place(chest, [0.1 * sign(side), 0.045, -0.002]), half: 0.06 },
    ]
  })
  const nape: Chain = bothSides.map(side => ({
    at: place(chest, [0.034 * sign(side), 0.13, -0.02]),
    half: 0.03,
  }))
  const yoke: Chain = [
    { at: place(chest, [0, 0.085, -0.02]), half: 0.075 },
    { at: place(chest, [0, 0.125, -0.018]), half: 0.05 },
  ]
  const shirt = [...(hem ? [level(body, hem, 0.008)] : []), ...rings.slice(3)]
  parts.push({ id: 'top', material: 'top', chains: [shirt, ...straps, nape, yoke], light: 0.86 })
  if (fromBehind) {
    parts.push({ id: 'creases', material: 'crease', chains: [], lines: creases(body), light: 0 })
    rules.push(['creases', 'top'])
  }

  const thin = body.build === 'slight' ? 0.88 : 1
  const throat: Chain = [
    {
      at: place(chest, [0, 0.136, -0.004]),
      half: [scale(chest.turn[0], 0.062 * thin), rotate(chest.turn, [0, -0.026, 0.052])],
    },
    { at: place(neck, [0, 0.012, 0.002]), half: 0.05 * thin },
    { at: place(neck, [0, 0.055, 0.006]), half: 0.05 * thin },
    { at: place(head, [0, 0.03, -0.02]), half: 0.05 * thin },
  ]
  parts.push({ id: 'neck', material: 'skin', chains: [throat] })
  headParts(head, body.build, near, parts, rules)

  for (const side of bothSides) {
    const arm = body.arms[side]
    const leg = body.legs[side]
    const id = (name: string) => `${name}${side}`
    parts.push(
      { id: id('thighCloth'), material: 'shorts', side, light: 0.84, chains: [shortLeg(leg.thigh)] },
      { id: id('thigh'), material: 'skin', side, chains: [limb(leg.thigh, TAPERS.thigh, 0.2)] },
      {
        id: id('shank'),
        material: 'skin',
        side,
        chains: [limb(leg.shank, TAPERS.shank), ...foot(leg.foot, side)],
      },
      { id: id('upper'), material: 'skin', side, lift: 0.05, chains: [limb(arm.upper, TAPERS.upper)] },
      { id: id('fore'), material: 'skin', side, lift: 0.02, chains: [limb(arm.fore, TAPERS.fore)] },
      { id: id('hand'), material: 'skin', side, lift: 0.03, chains: handChains(arm.hand, arm.shape, side) },
    )
    const toEye = -dot(leg.thigh.turn[1], near)
    const [over, under] = toEye > 0.35 ? ['thigh', 'thighCloth'] : ['thighCloth', 'thigh']
    rules.push([id(over), id(under)])
    const isStraight = dot(leg.thigh.turn[1], pelvis.turn[1]) > 0.4
    if (isStraight) rules.push(['top', id('thighCloth')])
    const hipSeam: Chain = [
      {
        at: place(pelvis, [0.074 * sign(side), isStraight ? 0.005 : -0.03, -0.01]),
        half: isStraight ? 0.084 : 0.075,
      },
      ...limb(leg.thigh, TAPERS.thigh, 0, 0.3, 0.002),
    ]
    joints.push(
      {
        a: 'pelvis',
        b: id('thighCloth'),
        chain: hipSeam,
        light: [
          { at: place(pelvis, [0.06 * sign(side), -0.035, 0]), half: 0.08 },
          ...limb(leg.thigh, TAPERS.thigh, 0.05, 0.36, 0.003),
        ],
      },
      {
        a: id('thigh'),
        b: id('shank'),
        chain: [...limb(leg.thigh, TAPERS.thigh, 0.75), ...limb(leg.shank, TAPERS.shank, 0, 0.2)],
        light: [...limb(leg.thigh, TAPERS.thigh, 0.66), ...limb(leg.shank, TAPERS.shank, 0, 0.5)],
      },
      {
        a: id('upper'),
        b: id('fore'),
        chain: [...limb(arm.upper, TAPERS.upper, 0.75), ...limb(arm.fore, TAPERS.fore, 0, 0.3)],
        light: [...limb(arm.upper, TAPERS.upper, 0.45), ...limb(arm.fore, TAPERS.fore, 0, 0.6)],
      },
      {
        a: id('fore'),
        b: id('hand'),
        chain: [...limb(arm.fore, TAPERS.fore, 0.75), { at: place(arm.hand, [0, 0.02, 0]), half: 0.02 }],
        light: [...limb(arm.fore, TAPERS.fore, 0.45), { at: place(arm.hand, [0, 0.05, 0]), half: 0.02 }],
      },
    )
  }
  return { parts, joints, rules }
}

/** The groove of the spine and the inner edges of the shoulder blades, which move with the shoulders. */
function creases(body: Body): (readonly [Vec, Vec, Vec, Vec])[] {
  const spots = (
    y: readonly [number, number, number, number],
    degrees: readonly [number, number, number, number],
  ) =>
    bothSides.map(side => {
      const { chest } = body.trunk
      const rest = place(chest, [FRAMES[body.build].shoulder * sign(side), 0.095, -0.008])
      const moved = scale(sub(body.arms[side].upper.at, rest), 0.7)
      const point = (i: 0 | 1 | 2 | 3): Vec => {
        const { at, out } = onTrunk(body, 'chest', y[i], degrees[i] * sign(side))
        return add(add(at, scale(out, 0.004)), sub(moved, scale(out, dot(moved, out))))
      }
      return [point(0), point(1), point(2), point(3)] as const
    })
  const groove = (['chest', 'thorax', 'thorax', 'lumbar'] as const).map((bone, i) =>
    onTrunk(body, bone, [0.06, 0.1, 0.0, 0.0][i] ?? 0, 180),
  )
  const [a, b, c, d] = groove.map(({ at }) => at)
  return [
    ...spots([0.085, 0.05, 0.01, -0.035], [163, 160, 154, 134]),
    ...(a && b && c && d ? [[a, b, c, d] as const] : []),
  ]
}

function shortLeg(thigh: Frame & { size: number }): Chain {
  const rings = limb(thigh, TAPERS.thigh, 0, 0.3, 0.004)
  const [x, , z] = thigh.turn
  const at = (share: number): Vec => place(thigh, [0, -share * thigh.size, 0.003])
  return [...rings, plate(at(0.36), x, 0.088, z, 0.084), plate(at(0.5), x, 0.086, z, 0.081)]
}

function foot(frame: Frame, side: Side): Chain[] {
  const s = sign(side)
  const [x, y, z] = frame.turn
  const flat = (at: Vec, wide: number, high: number, long: number): Ring => ({
    at: place(frame, at),
    half: [scale(x, wide), scale(y, high), scale(z, long)],
  })
  const instep: Ring = { at: place(frame, [0, -0.026, 0.022]), half: 0.035 }
  return [
    [
      { at: frame.at, half: 0.034 },
      instep,
      flat([0.002 * s, -0.046, 0.075], 0.036, 0.027, 0.03),
      flat([0.003 * s, -0.058, 0.12], 0.041, 0.017, 0.028),
      flat([-0.002 * s, -0.062, 0.15], 0.036, 0.013, 0.018),
    ],
    [
      { at: frame.at, half: 0.033 },
      { at: place(frame, [0, -0.043, -0.034]), half: 0.031 },
    ],
    [
      { at: place(frame, [0, -0.045, -0.032]), half: 0.029 },
      flat([0.004 * s, -0.048, 0.06], 0.032, 0.026, 0.03),
    ],
  ]
}
