/** Arms: from where a palm should be to shoulder, elbow, wrist and hand. */
import { isSpot, outOf, sign, touch } from './body.ts'
import type { Bones, Side } from './body.ts'
import { contactOf, heldAs } from './hand-shape.ts'
import type { Arm, HandGoal } from './pose.ts'
import { FOLDS, FRAMES, LENGTHS, TRUNK, boneFrame, reach } from './skeleton.ts'
import {
  ORIGIN,
  STILL,
  UP,
  aboutY,
  aboutZ,
  add,
  angle,
  blend,
  clamp,
  combine,
  dot,
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
  const a = handAim(bones, side, from, blades)
  const b = from === to ? a : handAim(bones, side, to, blades)
  const pivot = shoulderOf(bones, side, blades, a.point)
  const [start, end] = [sub(a.point, pivot), sub(b.point, pivot)]
  const by = from.by === to.by ? undefined : (from.by ?? to.by)
  const middle = by && sub(place(bones.trunk.head, by), pivot)
  const onWay =
    from.on === 'world' && to.on === 'world'
      ? arched(a.point, b.point, t)
      : add(pivot, middle ? swing(swing(start, middle, t), swing(middle, end, t), t) : swing(start, end, t))
  const held = heldAs(from.shape ?? 'easy', to.shape ?? 'easy', t)
  const isOnWay = from !== to && t > 0 && t < 1
  const bowOf = (aim: HandAim): Vec => {
    const { upper, fore, hand } = armTo(bones, side, aim, blades)
    return unit(sub(fore.at, mix(upper.at, hand.at, 0.5)))
  }
  const aim: HandAim = {
    point: aroundHead(bones, a.point, b.point, onWay, t),
    palm: swing(a.palm, b.palm, t),
    fingers: swing(a.fingers, b.fingers, t),
    // From where the elbow is to where it will be, not from what it is told, which may be the same the other way round.
    elbow: isOnWay ? swing(bowOf(a), bowOf(b), t) : t < 1 ? a.elbow : b.elbow,
    contact: contactOf(held, side),
  }
  const low = Math.min(a.point[1], b.point[1]) + 0.32 * t * (1 - t)
  return {
    ...(isOnWay
      ? eased(bones, side, aim, blades, low, Math.min(1, 8 * t * (1 - t)))
      : armTo(bones, side, aim, blades)),
    held,
  }
}

/** An elbow on its way keeps so far off the floor, metres; a wrist bends no more than so many degrees. */
const OFF_FLOOR = 0.06
const WRIST = 84

/**
 * On its way a hand stays above where it comes from and goes to, the elbow off the floor, the wrist at ease, and the arm out
 * of the trunk, the more, the further it is from both ends.
 */
function eased(
  bones: Bones,
  side: Side,
  aim: HandAim,
  blades: readonly [number, number],
  low: number,
  free: number,
): Omit<Arm, 'held'> {
  let arm = armTo(bones, side, aim, blades)
  let better = aim
  const [x, y, z] = aim.point
  if (y < low) better = { ...better, point: [x, low, z] }
  for (let round = 0; round < 10; round++) {
    const isLow = arm.fore.at[1] < OFF_FLOOR && low < OFF_FLOOR + 0.1
    const along = scale(arm.fore.turn[1], -1)
    const bend = angle(along, arm.hand.turn[1])
    const hand = scale(outOf(bones, side, place(arm.hand, [0, 0.02, 0])), free)
    const fore = scale(outOf(bones, side, place(arm.fore, [0, -0.5 * LENGTHS.forearm, 0])), free)
    const isIn = length(hand) + length(fore) > 0.004
    if (!isLow && !isIn && bend <= WRIST && better === aim) return arm
    better = {
      ...better,
      point: add(better.point, hand),
      elbow: add(unit(better.elbow), isLow ? scale(UP, 0.2) : scale(fore, 14)),
      fingers: bend > WRIST ? swing(arm.hand.turn[1], along, 1.15 - WRIST / bend) : better.fingers,
    }
    arm = armTo(bones, side, better, blades)
  }
  return arm
}

interface HandAim {
  readonly point: Vec
  readonly palm: Vec
  readonly fingers: Vec
  readonly elbow: Vec
  readonly contact: Vec
}

/** A hand that goes from place to place is lifted a little on the way. */
const arched = (a: Vec, b: Vec, t: number): Vec =>
  add(mix(a, b, t), [0, 0.5 * t * (1 - t) * length(sub(a, b)), 0])

/** How far from the middle of head and throat a hand stays on its way past them. Metres. */
const CLEAR = 0.2

/** A hand never goes through face or throat: on its way it is kept off them, the more, the further it is from both ends. */
function aroundHead(bones: Bones, a: Vec, b: Vec, point: Vec, t: number): Vec {
  // A hand that stays where it is goes past nothing.
  if (t === 0 || t === 1 || a === b) return point
  const low = place(bones.trunk.neck, [0, 0, 0.01])
  const high = place(bones.trunk.head, [0, 0.12, 0.02])
  const away = (v: Vec): Vec => sub(v, closest(low, high, v))
  const off = away(point)
  const size = length(off)
  const ends = blend(length(away(a)), length(away(b)), t)
  const wanted = Math.min(CLEAR, ends + 4 * t * (1 - t) * CLEAR)
  return size >= wanted ? point : add(point, scale(unit(off), wanted - size))
}

/** The point nearest to another on the line between two. */
function closest(a: Vec, b: Vec, v: Vec): Vec {
  const way = sub(b, a)
  return add(a, scale(way, clamp(dot(sub(v, a), way) / dot(way, way), 0, 1)))
}

function armTo(bones: Bones, side: Side, aim: HandAim, blades: readonly [number, number]): Omit<Arm, 'held'> {
  const shoulder = shoulderOf(bones, side, blades, aim.point)
  const palm = unit(aim.palm)
  const turn = facing(square(aim.fingers, palm), palm)
  const wrist = sub(aim.point, rotate(turn, aim.contact))
  const limb = reach(shoulder, wrist, LENGTHS.upperArm, LENGTHS.forearm, aim.elbow, FOLDS.elbow)
  return {
    upper: { ...boneFrame(limb.root, limb.middle, limb.hinge), size: LENGTHS.upperArm },
    fore: { ...boneFrame(limb.middle, limb.end, limb.hinge), size: LENGTHS.forearm },
    hand: { at: limb.end, turn },
    contact: aim.contact,
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

function handAim(bones: Bones, side: Side, goal: HandGoal, blades: readonly [number, number]): HandAim {
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
  const contact = contactOf(heldAs(goal.shape ?? 'easy', goal.shape ?? 'easy', 0), side)
  if (goal.fingers) return { point, palm, fingers: rotate(turn, goal.fingers), elbow, contact }
  let fingers = unit(sub(point, shoulderOf(bones, side, blades, point)))
  for (let round = 0; round < 4; round++) {
    const { fore } = armTo(bones, side, { point, palm, fingers, elbow, contact }, blades)
    fingers = square(scale(fore.turn[1], -1), unit(palm))
  }
  return { point, palm, fingers, elbow, contact }
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
