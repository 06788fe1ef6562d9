/** One skeleton, two builds: where the joints are, how far they go, and how limbs reach. Metres and degrees. */
import {
  aboutX,
  aboutY,
  aboutZ,
  add,
  clamp,
  combine,
  cross,
  length,
  place,
  scale,
  square,
  sub,
  unit,
} from './vector.ts'
import type { Frame, Turn, Vec } from './vector.ts'

export const BUILDS = ['broad', 'slight'] as const
export type Build = (typeof BUILDS)[number]

/** Lengths and half-widths of a build. */
export interface Frameset {
  readonly shoulder: number
  readonly hip: number
  readonly girth: number
  readonly chest: number
  readonly pelvis: number
}

export const FRAMES: Record<Build, Frameset> = {
  broad: { shoulder: 0.172, hip: 0.088, girth: 1, chest: 1, pelvis: 1 },
  slight: { shoulder: 0.156, hip: 0.09, girth: 0.9, chest: 0.9, pelvis: 1.03 },
}

export const LENGTHS = {
  upperArm: 0.285,
  forearm: 0.25,
  thigh: 0.425,
  shank: 0.405,
  ankle: 0.075,
} as const

/** The bones of the trunk, from the pelvis up, each with its offset from the one before. */
export const TRUNK = ['pelvis', 'lumbar', 'thorax', 'chest', 'neck', 'head'] as const
export type TrunkBone = (typeof TRUNK)[number]
const OFFSETS: Record<TrunkBone, Vec> = {
  pelvis: [0, 0, 0],
  lumbar: [0, 0.09, -0.012],
  thorax: [0, 0.125, 0],
  chest: [0, 0.135, -0.004],
  neck: [0, 0.155, -0.016],
  head: [0, 0.085, 0.018],
}

/** How far one joint of the trunk bends: [forward, to the left, turned left], degrees, from the joint above. */
export type Bend = readonly [flex: number, side: number, twist: number]

/** The most a joint goes: forward, back, sideways and turning (degrees). Textbook ranges of adults, rounded down. */
export const LIMITS: Record<Exclude<TrunkBone, 'pelvis'>, readonly [number, number, number, number]> = {
  lumbar: [40, 22, 22, 10],
  thorax: [28, 18, 20, 22],
  chest: [28, 18, 16, 22],
  neck: [42, 30, 28, 40],
  head: [28, 24, 18, 42],
}
/** Elbow and knee fold, hip flexion and extension, wrist bend (degrees). */
export const FOLDS = { elbow: 150, knee: 152, hipForward: 132, hipBack: 30, wrist: 96 } as const

/** The turn of a trunk joint. */
const bent = ([flex, side, twist]: Bend): Turn => combine(aboutY(twist), combine(aboutZ(-side), aboutX(flex)))

/** The next bone up. */
export const above = (frame: Frame, bone: TrunkBone, bend: Bend): Frame => ({
  at: place(frame, OFFSETS[bone]),
  turn: combine(frame.turn, bent(bend)),
})

/** A limb of two bones: its middle joint, its end, and the axis of the hinge between. */
export interface Limb {
  readonly root: Vec
  readonly middle: Vec
  readonly end: Vec
  /** The direction the middle joint points to, square to the line from root to end. */
  readonly out: Vec
  readonly hinge: Vec
}

/** Two bones from `root` that end at `target` or as near as they reach, the joint between pointing to `pole`. */
export function reach(root: Vec, target: Vec, first: number, second: number, pole: Vec, fold: number): Limb {
  const way = sub(target, root)
  const along = unit(way)
  const closest = Math.sqrt(
    first * first + second * second + 2 * first * second * Math.cos((fold * Math.PI) / 180),
  )
  const span = clamp(length(way), closest, (first + second) * 0.9995)
  const lift = clamp((first * first + span * span - second * second) / (2 * first * span), -1, 1)
  const out = square(pole, along)
  const middle = add(root, add(scale(along, first * lift), scale(out, first * Math.sqrt(1 - lift * lift))))
  return { root, middle, end: add(root, scale(along, span)), out, hinge: cross(along, out) }
}

/** A bone's frame: y back towards its root, x along the hinge. */
export function boneFrame(from: Vec, to: Vec, hinge: Vec): Frame {
  const y = unit(sub(from, to))
  const x = square(hinge, y)
  return { at: from, turn: [x, y, cross(x, y)] }
}
