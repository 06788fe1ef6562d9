/** Poses as data. Metres and degrees; a contributor writes these and no code. */
import type { Bones, Side, Spot } from './body.ts'
import type { HandShape, Held } from './hand-shape.ts'
import type { Bend, TrunkBone } from './skeleton.ts'
import type { Frame, Vec } from './vector.ts'

/** Where a palm (pressing, the fingertips) goes: on a spot of the skin, or at a point of a bone or the world. Directions are in that frame. */
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
  /** To and from there the hand makes a bow towards this place, seen from the head. */
  readonly by?: Vec
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
  readonly held: Held
  /** What of the hand touches, from the wrist, and where that should be. */
  readonly contact: Vec
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
