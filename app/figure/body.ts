/** The surface of the body: half-widths along every bone, and the named spots a hand, a ball or a glow can touch. */
import { FRAMES } from './skeleton.ts'
import type { Build, TrunkBone } from './skeleton.ts'
import { ORIGIN, place, rotate, sub, unit, unrotate } from './vector.ts'
import type { Frame, Vec } from './vector.ts'

export type Side = 'L' | 'R'
export const bothSides = ['L', 'R'] as const
/** +1 on the left, −1 on the right. */
export const sign = (side: Side): 1 | -1 => (side === 'L' ? 1 : -1)

/** One level of the trunk in its bone: height, half-width, half-depth, how far its centre is to the front. */
export interface Level {
  readonly bone: TrunkBone
  readonly y: number
  readonly wide: number
  readonly deep: number
  readonly z: number
}

const LEVELS: readonly (readonly [TrunkBone, number, number, number, number])[] = [
  ['pelvis', -0.085, 0.115, 0.09, -0.012],
  ['pelvis', -0.03, 0.163, 0.116, -0.016],
  ['pelvis', 0.035, 0.157, 0.108, -0.01],
  ['lumbar', 0.0, 0.141, 0.095, 0.002],
  ['lumbar', 0.06, 0.129, 0.09, 0.004],
  ['thorax', 0.0, 0.131, 0.094, 0.002],
  ['thorax', 0.07, 0.144, 0.103, 0.002],
  ['chest', 0.0, 0.155, 0.11, 0.004],
  ['chest', 0.055, 0.156, 0.108, 0.002],
  ['chest', 0.1, 0.128, 0.088, -0.006],
  ['chest', 0.138, 0.075, 0.062, -0.014],
]

/** The trunk's levels from the bottom up for a build; `breath` 0–1 swells belly and lower ribs. */
export function levels(build: Build, breath = 0): readonly Level[] {
  const { girth, chest, pelvis } = FRAMES[build]
  return LEVELS.map(([bone, y, wide, deep, z]) => {
    const width = bone === 'pelvis' ? pelvis : bone === 'chest' || bone === 'thorax' ? chest : girth
    const swell = bone === 'lumbar' || (bone === 'thorax' && y < 0.05) ? breath * 0.022 : breath * 0.005
    return { bone, y, wide: wide * width, deep: deep * (0.4 + 0.6 * width) + swell, z: z + swell }
  })
}

/** Round cross-sections of a limb: share of its length, radius, and how far the centre is to the front. */
export type Taper = readonly (readonly [share: number, radius: number, front: number])[]
export const TAPERS = {
  upper: [
    [0, 0.056, 0],
    [0.2, 0.056, 0],
    [0.5, 0.047, 0.004],
    [0.8, 0.041, 0.002],
    [1, 0.038, 0],
  ],
  fore: [
    [0, 0.038, 0],
    [0.22, 0.043, 0.002],
    [0.5, 0.037, 0],
    [0.8, 0.028, 0],
    [1, 0.024, 0],
  ],
  thigh: [
    [0, 0.086, -0.006],
    [0.22, 0.087, 0],
    [0.5, 0.074, 0.006],
    [0.8, 0.059, 0.006],
    [1, 0.054, 0.002],
  ],
  shank: [
    [0, 0.054, 0.002],
    [0.12, 0.05, 0],
    [0.3, 0.054, -0.012],
    [0.55, 0.045, -0.009],
    [0.82, 0.034, -0.002],
    [1, 0.033, 0],
  ],
} as const satisfies Record<string, Taper>

export const HEAD = {
  skull: { at: [0, 0.09, -0.004], half: [0.076, 0.094, 0.094] },
  jaw: { at: [0, 0.012, 0.034], half: [0.05, 0.058, 0.056] },
} as const

type TrunkSpot = readonly [bone: TrunkBone, y: number, degrees: number]
type LimbSpot = readonly [bone: 'upper' | 'fore' | 'thigh' | 'shank', share: number, degrees: number]

/** Places on the left half of the trunk: 0° is in front, 90° the left side, 180° the back. */
const TRUNK_SPOTS = {
  blade: ['chest', 0.045, 140],
  'blade-edge': ['chest', 0.03, 158],
  'blade-tip': ['thorax', 0.1, 150],
  'shoulder-back': ['chest', 0.07, 118],
  'spine-side': ['thorax', 0.07, 160],
  'upper-back': ['chest', 0.06, 162],
  'low-back': ['lumbar', 0.005, 152],
  flank: ['lumbar', 0.02, 118],
  'flank-front': ['lumbar', 0.03, 60],
  'crest-side': ['pelvis', 0.03, 102],
  'crest-top': ['pelvis', 0.07, 106],
  buttock: ['pelvis', -0.03, 140],
  'buttock-side': ['pelvis', 0.0, 112],
  lat: ['thorax', 0.1, 100],
  'ribs-side': ['thorax', 0.04, 92],
  'ribs-back': ['thorax', 0.0, 148],
  pec: ['chest', 0.07, 36],
  collar: ['chest', 0.105, 20],
  belly: ['lumbar', 0.04, 14],
  breastbone: ['chest', 0.045, 0],
  'waist-back': ['lumbar', 0.03, 172],
  'neck-back': ['neck', 0.04, 172],
  'neck-side': ['neck', 0.035, 105],
} as const satisfies Record<string, TrunkSpot>

const LIMB_SPOTS = {
  knee: ['thigh', 1, 0],
  'knee-side': ['thigh', 0.97, 90],
  'knee-in': ['thigh', 0.97, -90],
  'knee-back': ['thigh', 0.9, 180],
  shin: ['shank', 0.1, 0],
  thigh: ['thigh', 0.7, 0],
  'thigh-mid': ['thigh', 0.5, 20],
  'thigh-back': ['thigh', 0.72, 180],
  'thigh-top': ['thigh', 0.35, 0],
  elbow: ['upper', 0.95, 180],
  'elbow-out': ['upper', 0.9, 90],
  arm: ['upper', 0.5, 90],
  'arm-front': ['upper', 0.6, 0],
  shoulder: ['upper', 0.06, 60],
  forearm: ['fore', 0.6, 180],
  wrist: ['fore', 0.95, 180],
} as const satisfies Record<string, LimbSpot>

/** Places on the left of the head, as directions from the middle of the skull. */
const HEAD_SPOTS = {
  crown: [0.35, 1, -0.1],
  temple: [1, 0.35, 0.1],
  'head-side': [1, 0.65, -0.15],
  forehead: [0.12, 0.35, 1],
  'skull-base': [0.42, -0.55, -0.85],
  'head-back': [0.3, 0.1, -1],
  ear: [1, -0.2, 0],
} as const satisfies Record<string, Vec>

/** Places on the left that lie on a slope of their own: bone, place in it, and the way out of the skin. */
const SLOPE_SPOTS = {
  ridge: ['chest', [0.085, 0.149, -0.044], [0.05, 0.7, -0.7]],
} as const satisfies Record<string, readonly [TrunkBone, Vec, Vec]>

type SpotName =
  keyof typeof SLOPE_SPOTS | keyof typeof TRUNK_SPOTS | keyof typeof LIMB_SPOTS | keyof typeof HEAD_SPOTS
/** A named place on the skin, on the left or the right. */
export type Spot = `${SpotName}.${Side}`

export const isSpot = (name: string): name is Spot => bothSides.some(side => name.endsWith(`.${side}`))

/** The frames a spot can lie on. */
export interface Bones {
  readonly build: Build
  readonly breath: number
  readonly trunk: Readonly<Record<TrunkBone, Frame>>
  readonly limbs: Readonly<
    Record<'upper' | 'fore' | 'thigh' | 'shank', Readonly<Record<Side, Frame & { size: number }>>>
  >
}

/** A point of the skin and the direction straight out of it. */
export interface Touch {
  readonly at: Vec
  readonly out: Vec
  readonly frame: Frame
}

const isKey = <K extends string>(record: Readonly<Record<K, unknown>>, key: string): key is K => key in record

/** Where a spot is now, on its own side or the other. Throws for a name that is not in the lists above. */
export function touch(bones: Bones, spot: Spot, side: Side = spot.endsWith('.L') ? 'L' : 'R'): Touch {
  const name = spot.slice(0, -2)
  if (isKey(SLOPE_SPOTS, name)) {
    const [bone, [x, y, z], [ox, oy, oz]] = SLOPE_SPOTS[name]
    const frame = bones.trunk[bone]
    const s = sign(side)
    return { at: place(frame, [x * s, y, z]), out: unit(rotate(frame.turn, [ox * s, oy, oz])), frame }
  }
  if (isKey(TRUNK_SPOTS, name)) {
    const [bone, y, degrees] = TRUNK_SPOTS[name]
    return onTrunk(bones, bone, y, degrees * sign(side))
  }
  if (isKey(LIMB_SPOTS, name)) {
    const [bone, share, degrees] = LIMB_SPOTS[name]
    const frame = bones.limbs[bone][side]
    const [radius, front] = thickness(TAPERS[bone], share)
    const a = (degrees * Math.PI) / 180
    const out: Vec = [Math.sin(a) * sign(side), 0, Math.cos(a)]
    const at: Vec = [out[0] * radius, -share * frame.size, out[2] * radius + front]
    return { at: place(frame, at), out: rotate(frame.turn, out), frame }
  }
  if (isKey(HEAD_SPOTS, name)) return onHead(bones, HEAD_SPOTS[name], side)
  throw new Error(`No such spot: ${spot}`)
}

/** The skin of the trunk at a height of a bone, so many degrees round from the front to the left. */
export function onTrunk(bones: Bones, bone: TrunkBone, y: number, degrees: number): Touch {
  const frame = bones.trunk[bone]
  const { wide, deep, z } = bone === 'neck' ? { wide: 0.055, deep: 0.056, z: 0 } : girth(bones, bone, y)
  const a = (degrees * Math.PI) / 180
  const at: Vec = [Math.sin(a) * wide, y, Math.cos(a) * deep + z]
  const out = unit([Math.sin(a) / wide, 0, Math.cos(a) / deep])
  return { at: place(frame, at), out: rotate(frame.turn, out), frame }
}

/** From where to where each bone of the trunk reaches. Metres. */
const SPANS = [
  ['pelvis', -0.09, 0.09],
  ['lumbar', 0, 0.125],
  ['thorax', 0, 0.135],
  ['chest', 0, 0.14],
] as const

/** The way out of the trunk for a point inside it, to the front, the back or its own side; nothing for one outside. Metres. */
export function outOf(bones: Bones, side: Side, point: Vec): Vec {
  for (const [bone, low, high] of SPANS) {
    const { at, turn } = bones.trunk[bone]
    const [x, y, z] = unrotate(turn, sub(point, at))
    if (y < low || y > high) continue
    const { wide, deep, z: middle } = girth(bones, bone, y)
    const [a, b] = [x / wide, (z - middle) / deep]
    if (Math.hypot(a, b) >= 1) continue
    // Away from near the other side, so that whatever passes behind or before the middle goes round its own side.
    const from = -0.7 * sign(side)
    const across = a - from
    const far = across * across + b * b
    const k = (Math.sqrt(from * from * across * across + far * (1 - from * from)) - from * across) / far - 1
    return rotate(turn, [k * across * wide, 0, k * b * deep])
  }
  return ORIGIN
}

function girth(bones: Bones, bone: TrunkBone, y: number): { wide: number; deep: number; z: number } {
  const own = levels(bones.build, bones.breath).filter(level => level.bone === bone)
  let below = own[0]
  for (const level of own) {
    if (below && level.y >= y && level.y > below.y) {
      const t = Math.max(0, (y - below.y) / (level.y - below.y))
      const at = (a: number, b: number) => a + (b - a) * t
      return { wide: at(below.wide, level.wide), deep: at(below.deep, level.deep), z: at(below.z, level.z) }
    }
    below = level
  }
  if (!below) throw new Error(`The trunk has no level in ${bone}`)
  return below
}

function onHead(bones: Bones, way: Vec, side: Side): Touch {
  const frame = bones.trunk.head
  const { at, half } = HEAD.skull
  const d: Vec = [way[0] * sign(side), way[1], way[2]]
  const k = 1 / Math.hypot(d[0] / half[0], d[1] / half[1], d[2] / half[2])
  const local: Vec = [d[0] * k + at[0], d[1] * k + at[1], d[2] * k + at[2]]
  const out = unit([d[0] / half[0] ** 2, d[1] / half[1] ** 2, d[2] / half[2] ** 2])
  return { at: place(frame, local), out: rotate(frame.turn, out), frame }
}

/** Radius and forward shift of a limb at a share of its length. */
export function thickness(taper: Taper, share: number): readonly [radius: number, front: number] {
  let last = taper[0]
  for (const next of taper) {
    if (last && next[0] >= share && next[0] > last[0]) {
      const t = (share - last[0]) / (next[0] - last[0])
      return [last[1] + (next[1] - last[1]) * t, last[2] + (next[2] - last[2]) * t]
    }
    last = next
  }
  return last ? [last[1], last[2]] : [0, 0]
}
