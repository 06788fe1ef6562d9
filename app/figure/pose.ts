/** Poses as data, and the body they put the bones in. Metres; degrees. */
import { bothSides, sign, touch } from './body.ts'
import type { Bones, Side, Spot } from './body.ts'
import { FOLDS, FRAMES, LENGTHS, TRUNK, above, reach } from './skeleton.ts'
import type { Bend, Build, TrunkBone } from './skeleton.ts'
import {
  ORIGIN,
  STILL,
  UP,
  aboutX,
  aboutY,
  aboutZ,
  add,
  clamp,
  combine,
  cross,
  facing,
  length,
  mix,
  place,
  rotate,
  scale,
  square,
  sub,
  swing,
  unit,
  unrotate,
} from './vector.ts'
import type { Frame, Turn, Vec } from './vector.ts'

export const HANDS = ['flat', 'easy', 'cup', 'grip', 'press', 'fist'] as const
export type HandShape = (typeof HANDS)[number]

/** Where a palm goes: on a spot of the skin, or at a point of a bone or the world. Directions are in that frame. */
export interface HandGoal {
  readonly on: Spot | TrunkBone | 'world'
  /** From the spot or the frame's origin. */
  readonly at?: Vec
  /** The way the palm looks; on a spot, into the skin unless said. */
  readonly palm?: Vec
  /** The way the fingers point; along the forearm unless said. */
  readonly fingers?: Vec
  /** The way the elbow points, seen from the chest; for the left arm (mirrored for the right). */
  readonly elbow?: Vec
  readonly shape?: HandShape
}

/** Where a foot goes, in the world: the sole under the ankle, the way of the toes, the way the knee points. */
export interface FootGoal {
  /** The ankle lies on this spot of the other leg, `at` off it. */
  readonly on?: Spot
  readonly at: Vec
  readonly toes?: Vec
  readonly up?: Vec
  readonly knee?: Vec
}
/** A leg by its angles: hip forward, out and turned out; knee folded; toes pointed. */
export interface LegAngles {
  readonly hip: readonly [flex: number, out: number, turn: number]
  readonly knee: number
  readonly toes?: number
}
export type LegGoal = FootGoal | LegAngles

export interface Pose {
  readonly root: Vec
  /** Whole body: heading, pitch forward, spin about its own length, lean to the left. */
  readonly turn: readonly [yaw: number, pitch: number, spin: number, lean: number]
  readonly lumbar: Bend
  readonly thorax: Bend
  readonly chest: Bend
  readonly neck: Bend
  readonly head: Bend
  readonly legL: LegGoal
  readonly legR: LegGoal
  readonly armL: HandGoal
  readonly armR: HandGoal
  /** Shoulder blades: [left up, left forward, right up, right forward]. */
  readonly blades: readonly [number, number, number, number]
  /** 0 breathed out, 1 breathed in. */
  readonly breath: number
  /** A knee that stays where it is on the floor; the root follows from it. Only for legs given by angles. */
  readonly pin?: { readonly knee: Side; readonly at: Vec }
}

export interface Arm {
  readonly upper: Frame & { size: number }
  readonly fore: Frame & { size: number }
  /** At the wrist: y along the fingers, z out of the palm. */
  readonly hand: Frame
  readonly shape: HandShape
  /** Where the palm should be. */
  readonly aim: Vec
}
export interface Leg {
  readonly thigh: Frame & { size: number }
  readonly shank: Frame & { size: number }
  /** At the ankle: y up the shin, z to the toes. */
  readonly foot: Frame
  readonly aim: Vec
}
export interface Body extends Bones {
  readonly arms: Readonly<Record<Side, Arm>>
  readonly legs: Readonly<Record<Side, Leg>>
}

/** An ankle on a thigh has its middle this far from the skin. */
const ANKLE_DEPTH = 0.03
/** The palm's skin lies this far from the wrist's line. */
const PALM_DEPTH = 0.018

/** The body on the way from one pose to the next; `t` 0–1. */
export function bodyAt(from: Pose, to: Pose, t: number, build: Build): Body {
  const trunk = pinned(from, to, t, build)
  const nowhere = { at: ORIGIN, turn: STILL, size: 1 }
  const empty = { L: nowhere, R: nowhere }
  const breath = blend(from.breath, to.breath, t)
  const bare: Bones = {
    build,
    breath,
    trunk,
    limbs: { upper: empty, fore: empty, thigh: empty, shank: empty },
  }
  const legs = legsAt(bare, from, to, t)
  const legged = withLegs(bare, legs)
  const blades = mixed(from.blades, to.blades, t)
  const solveArm = (bones: Bones, side: Side) =>
    side === 'L'
      ? armAt(bones, side, [from.armL, to.armL], t, [blades[0], blades[1]])
      : armAt(bones, side, [from.armR, to.armR], t, [blades[2], blades[3]])
  const first: Side = leans(from.armL) || leans(to.armL) ? 'R' : 'L'
  const second: Side = first === 'L' ? 'R' : 'L'
  const one = solveArm(legged, first)
  const half = withArm(legged, first, one)
  const two = solveArm(half, second)
  const arms = first === 'L' ? { L: one, R: two } : { L: two, R: one }
  return { ...withArm(half, second, two), arms, legs }
}

/** Both legs; the one whose ankle lies on the other comes second. */
function legsAt(bones: Bones, from: Pose, to: Pose, t: number): Record<Side, Leg> {
  const rests = (goal: LegGoal): boolean => 'on' in goal && goal.on !== undefined
  if (rests(from.legL) || rests(to.legL)) {
    const R = legAt(bones, 'R', from.legR, to.legR, t)
    return { L: legAt(withLegs(bones, { L: R, R }), 'L', from.legL, to.legL, t), R }
  }
  return { L: legAt(bones, 'L', from.legL, to.legL, t), R: legAt(bones, 'R', from.legR, to.legR, t) }
}

const withLegs = (bones: Bones, { L, R }: Readonly<Record<Side, Leg>>): Bones => ({
  ...bones,
  limbs: { ...bones.limbs, thigh: { L: L.thigh, R: R.thigh }, shank: { L: L.shank, R: R.shank } },
})

/** True when a hand's place depends on the other arm. */
const leans = (goal: HandGoal): boolean => /^(elbow|arm|shoulder|forearm|wrist)/.test(goal.on)

function withArm(bones: Bones, side: Side, arm: Arm): Bones {
  const { upper, fore } = bones.limbs
  return {
    ...bones,
    limbs: {
      ...bones.limbs,
      upper: { ...upper, [side]: arm.upper },
      fore: { ...fore, [side]: arm.fore },
    },
  }
}

const blend = (a: number, b: number, t: number): number => a + (b - a) * t

function mixed(
  a: readonly [number, number, number, number],
  b: readonly [number, number, number, number],
  t: number,
): readonly [number, number, number, number] {
  return [blend(a[0], b[0], t), blend(a[1], b[1], t), blend(a[2], b[2], t), blend(a[3], b[3], t)]
}

function trunkAt(from: Pose, to: Pose, t: number): Record<TrunkBone, Frame> {
  const [yaw, pitch, spin, lean] = mixed(from.turn, to.turn, t)
  const turn = combine(combine(aboutY(yaw), aboutX(pitch)), combine(aboutY(spin), aboutZ(-lean)))
  const pelvis: Frame = { at: mix(from.root, to.root, t), turn }
  const lumbar = above(pelvis, 'lumbar', mix(from.lumbar, to.lumbar, t))
  const thorax = above(lumbar, 'thorax', mix(from.thorax, to.thorax, t))
  const chest = above(thorax, 'chest', mix(from.chest, to.chest, t))
  const neck = above(chest, 'neck', mix(from.neck, to.neck, t))
  const head = above(neck, 'head', mix(from.head, to.head, t))
  return { pelvis, lumbar, thorax, chest, neck, head }
}

/** The trunk, moved as a whole so that a pinned knee stays where both poses want it. */
function pinned(from: Pose, to: Pose, t: number, build: Build): Record<TrunkBone, Frame> {
  const trunk = trunkAt(from, to, t)
  if (!from.pin || !to.pin) return trunk
  const side = from.pin.knee
  const [a, b] = side === 'L' ? [from.legL, to.legL] : [from.legR, to.legR]
  if (!('hip' in a && 'hip' in b)) return trunk
  const frames = { at: ORIGIN, turn: STILL, size: 1 }
  const both = { L: frames, R: frames }
  const bones = { build, breath: 0, trunk, limbs: { upper: both, fore: both, thigh: both, shank: both } }
  const knee = legAt(bones, side, a, b, t).shank.at
  const shift = sub(mix(from.pin.at, to.pin.at, t), knee)
  const moved = (frame: Frame): Frame => ({ at: add(frame.at, shift), turn: frame.turn })
  const { pelvis, lumbar, thorax, chest, neck, head } = trunk
  return {
    pelvis: moved(pelvis),
    lumbar: moved(lumbar),
    thorax: moved(thorax),
    chest: moved(chest),
    neck: moved(neck),
    head: moved(head),
  }
}

interface FootAim {
  readonly ankle: Vec
  readonly toes: Vec
  readonly up: Vec
  readonly knee: Vec
}

function legAt(bones: Bones, side: Side, from: LegGoal, to: LegGoal, t: number): Leg {
  if ('hip' in from && 'hip' in to)
    return byAngles(bones, side, {
      hip: mix(from.hip, to.hip, t),
      knee: blend(from.knee, to.knee, t),
      toes: blend(from.toes ?? 0, to.toes ?? 0, t),
    })
  const a = footAim(bones, side, from)
  const b = from === to ? a : footAim(bones, side, to)
  const hip = hipOf(bones, side)
  const ankle = add(hip, swing(sub(a.ankle, hip), sub(b.ankle, hip), t))
  const limb = reach(hip, ankle, LENGTHS.thigh, LENGTHS.shank, mix(a.knee, b.knee, t), FOLDS.knee)
  const turn = facing(mix(a.up, b.up, t), mix(a.toes, b.toes, t))
  const flipped = scale(limb.hinge, -1)
  return {
    thigh: { ...bone(limb.root, limb.middle, flipped), size: LENGTHS.thigh },
    shank: { ...bone(limb.middle, limb.end, flipped), size: LENGTHS.shank },
    foot: { at: limb.end, turn },
    aim: ankle,
  }
}

/** A bone's frame: y back towards its root, x along the hinge. */
function bone(from: Vec, to: Vec, hinge: Vec): Frame {
  const y = unit(sub(from, to))
  const x = square(hinge, y)
  return { at: from, turn: [x, y, cross(x, y)] }
}

const hipOf = (bones: Bones, side: Side): Vec =>
  place(bones.trunk.pelvis, [FRAMES[bones.build].hip * sign(side), -0.02, 0])

function footAim(bones: Bones, side: Side, goal: LegGoal): FootAim {
  if ('hip' in goal) {
    const leg = byAngles(bones, side, goal)
    return { ankle: leg.foot.at, toes: leg.foot.turn[2], up: leg.foot.turn[1], knee: leg.thigh.turn[2] }
  }
  const up = unit(goal.up ?? UP)
  const front = bones.trunk.pelvis.turn[2]
  const toes = square(goal.toes ?? front, up)
  const knee = goal.knee ?? kneeWay(bones, toes)
  if (!goal.on) return { ankle: add(goal.at, scale(up, LENGTHS.ankle)), toes, up, knee }
  const { at, out } = touch(bones, goal.on)
  return { ankle: add(at, add(goal.at, scale(out, ANKLE_DEPTH))), toes, up, knee }
}

function byAngles(bones: Bones, side: Side, { hip, knee, toes = 0 }: LegAngles): Leg {
  const s = sign(side)
  const ball = combine(combine(aboutX(-hip[0]), aboutZ(hip[1] * s)), aboutY(hip[2] * s))
  const thigh = { at: hipOf(bones, side), turn: combine(bones.trunk.pelvis.turn, ball), size: LENGTHS.thigh }
  const turn = combine(thigh.turn, aboutX(knee))
  const shank = { at: place(thigh, [0, -LENGTHS.thigh, 0]), turn, size: LENGTHS.shank }
  const at = place(shank, [0, -LENGTHS.shank, 0])
  return { thigh, shank, foot: { at, turn: combine(shank.turn, aboutX(toes)) }, aim: at }
}

interface PalmAim {
  readonly point: Vec
  readonly palm: Vec
  readonly fingers: Vec
  readonly elbow: Vec
}

function armAt(
  bones: Bones,
  side: Side,
  [from, to]: readonly [HandGoal, HandGoal],
  t: number,
  blades: readonly [number, number],
): Arm {
  const a = palmAim(bones, side, from, blades)
  const b = from === to ? a : palmAim(bones, side, to, blades)
  const pivot = shoulderOf(bones, side, blades, a.point)
  const aim: PalmAim = {
    point:
      from.on === 'world' && to.on === 'world'
        ? arched(a.point, b.point, t)
        : add(pivot, swing(sub(a.point, pivot), sub(b.point, pivot), t)),
    palm: swing(a.palm, b.palm, t),
    fingers: swing(a.fingers, b.fingers, t),
    elbow: mix(a.elbow, b.elbow, t),
  }
  const arm = armTo(bones, side, aim, blades)
  return { ...arm, shape: (t < 0.5 ? from.shape : to.shape) ?? 'easy' }
}

/** A hand that goes from place to place is lifted a little on the way. */
const arched = (a: Vec, b: Vec, t: number): Vec =>
  add(mix(a, b, t), [0, 0.5 * t * (1 - t) * length(sub(a, b)), 0])

function armTo(
  bones: Bones,
  side: Side,
  aim: PalmAim,
  blades: readonly [number, number],
): Omit<Arm, 'shape'> {
  const shoulder = shoulderOf(bones, side, blades, aim.point)
  const palm = unit(aim.palm)
  const fingers = square(aim.fingers, palm)
  const wrist = sub(sub(aim.point, scale(palm, PALM_DEPTH)), scale(fingers, LENGTHS.palm))
  const limb = reach(shoulder, wrist, LENGTHS.upperArm, LENGTHS.forearm, aim.elbow, FOLDS.elbow)
  return {
    upper: { ...bone(limb.root, limb.middle, limb.hinge), size: LENGTHS.upperArm },
    fore: { ...bone(limb.middle, limb.end, limb.hinge), size: LENGTHS.forearm },
    hand: { at: limb.end, turn: facing(fingers, palm) },
    aim: aim.point,
  }
}

/** The shoulder, lifted and drawn by its blade the more, the further the hand reaches up or across. */
function shoulderOf(bones: Bones, side: Side, [up, forward]: readonly [number, number], point: Vec): Vec {
  const s = sign(side)
  const { chest } = bones.trunk
  const base: Vec = [0.025 * s, 0.103, 0.03]
  const rest: Vec = [(FRAMES[bones.build].shoulder - 0.025) * s, -0.008, -0.038]
  const way = unrotate(chest.turn, unit(sub(point, place(chest, add(base, rest)))))
  const raise = up + Math.max(0, way[1] + 0.15) * 22
  const ahead = forward + clamp(way[2], -0.5, 1) * 10 + Math.max(0, -way[0] * s) * 14
  return place(chest, add(base, rotate(combine(aboutY(-ahead * s), aboutZ(raise * s)), rest)))
}

const ELBOW: Vec = [0.5, -0.6, -0.5]

function palmAim(bones: Bones, side: Side, goal: HandGoal, blades: readonly [number, number]): PalmAim {
  const s = sign(side)
  const pole = goal.elbow ?? ELBOW
  const elbow = rotate(bones.trunk.chest.turn, [pole[0] * s, pole[1], pole[2]])
  const { at, turn, out } = frameOf(bones, goal.on)
  const point = add(at, rotate(turn, goal.at ?? ORIGIN))
  const palm = goal.palm
    ? rotate(turn, goal.palm)
    : out
      ? scale(out, -1)
      : rotate(bones.trunk.chest.turn, [-s, 0, 0])
  if (goal.fingers) return { point, palm, fingers: rotate(turn, goal.fingers), elbow }
  let fingers = unit(sub(point, shoulderOf(bones, side, blades, point)))
  for (let round = 0; round < 4; round++) {
    const { fore } = armTo(bones, side, { point, palm, fingers, elbow }, blades)
    fingers = square(scale(fore.turn[1], -1), unit(palm))
  }
  return { point, palm, fingers, elbow }
}

function frameOf(bones: Bones, on: HandGoal['on']): { at: Vec; turn: Turn; out?: Vec } {
  if (on === 'world') return { at: ORIGIN, turn: STILL }
  for (const name of TRUNK) if (on === name) return bones.trunk[name]
  if (isSpot(on)) {
    const { at, out, frame } = touch(bones, on)
    return { at, out, turn: frame.turn }
  }
  throw new Error(`Nothing to reach for: ${on}`)
}

const isSpot = (on: HandGoal['on']): on is Spot => bothSides.some(side => on.endsWith(`.${side}`))

/** Knees look where the toes look, and up when the body lies. */
const kneeWay = (bones: Bones, toes: Vec): Vec => add(scale(bones.trunk.pelvis.turn[2], 1), scale(toes, 0.6))
