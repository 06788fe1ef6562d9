/** Legs: from where a foot should be, or from angles, to three bones. */
import { sign, touch } from './body.ts'
import type { Bones, Side } from './body.ts'
import type { Leg, LegAngles, LegGoal } from './pose.ts'
import { FOLDS, FRAMES, LENGTHS, boneFrame, reach } from './skeleton.ts'
import {
  UP,
  aboutX,
  aboutY,
  aboutZ,
  add,
  blend,
  combine,
  facing,
  mix,
  place,
  scale,
  square,
  sub,
  swing,
  unit,
} from './vector.ts'
import type { Vec } from './vector.ts'

/** An ankle on a thigh has its middle this far from the skin. */
const ANKLE_DEPTH = 0.03

/** One leg on the way from one goal to the next; angles are mixed as angles. */
export function legAt(bones: Bones, side: Side, from: LegGoal, to: LegGoal, t: number): Leg {
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
    thigh: { ...boneFrame(limb.root, limb.middle, flipped), size: LENGTHS.thigh },
    shank: { ...boneFrame(limb.middle, limb.end, flipped), size: LENGTHS.shank },
    foot: { at: limb.end, turn },
    aim: ankle,
  }
}

interface FootAim {
  readonly ankle: Vec
  readonly toes: Vec
  readonly up: Vec
  readonly knee: Vec
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

/** Knees look where the toes look, and up when the body lies. */
const kneeWay = (bones: Bones, toes: Vec): Vec => add(scale(bones.trunk.pelvis.turn[2], 1), scale(toes, 0.6))
