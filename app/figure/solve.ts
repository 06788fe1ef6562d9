/** From a pose, or the way between two, to a whole body. */
import { armAt } from './arm.ts'
import type { Bones, Side } from './body.ts'
import { legAt } from './leg.ts'
import type { Arm, Body, HandGoal, Leg, LegGoal, Pose } from './pose.ts'
import { above } from './skeleton.ts'
import type { Build, TrunkBone } from './skeleton.ts'
import { ORIGIN, STILL, aboutX, aboutY, aboutZ, add, blend, combine, mix, sub } from './vector.ts'
import type { Frame } from './vector.ts'

/** Nothing solved yet. */
const NOWHERE = { at: ORIGIN, turn: STILL, size: 1 }
const NONE = { L: NOWHERE, R: NOWHERE }

/** The body on the way from one pose to the next; `t` 0–1. */
export function bodyAt(from: Pose, to: Pose, t: number, build: Build): Body {
  const trunk = pinned(from, to, t, build)
  const breath = blend(from.breath, to.breath, t)
  const bare: Bones = {
    build,
    breath,
    trunk,
    limbs: { upper: NONE, fore: NONE, thigh: NONE, shank: NONE },
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
  const bones = { build, breath: 0, trunk, limbs: { upper: NONE, fore: NONE, thigh: NONE, shank: NONE } }
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

function mixed(
  a: readonly [number, number, number, number],
  b: readonly [number, number, number, number],
  t: number,
): readonly [number, number, number, number] {
  return [blend(a[0], b[0], t), blend(a[1], b[1], t), blend(a[2], b[2], t), blend(a[3], b[3], t)]
}
