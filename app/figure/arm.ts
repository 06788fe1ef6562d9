/** Arms: from where a palm should be to shoulder, elbow, wrist and hand. */
import { bothSides, sign, touch } from './body.ts'
import type { Bones, Side, Spot } from './body.ts'
import type { Arm, HandGoal } from './pose.ts'
import { FOLDS, FRAMES, LENGTHS, PALM_DEPTH, TRUNK, boneFrame, reach } from './skeleton.ts'
import {
  ORIGIN,
  STILL,
  aboutY,
  aboutZ,
  add,
  clamp,
  combine,
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
import type { Turn, Vec } from './vector.ts'

/** One arm on the way from one goal to the next; `blades` is how far its blade is drawn [up, forward]. */
export function armAt(
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

interface PalmAim {
  readonly point: Vec
  readonly palm: Vec
  readonly fingers: Vec
  readonly elbow: Vec
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
    upper: { ...boneFrame(limb.root, limb.middle, limb.hinge), size: LENGTHS.upperArm },
    fore: { ...boneFrame(limb.middle, limb.end, limb.hinge), size: LENGTHS.forearm },
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
