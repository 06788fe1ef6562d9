/** The few things around the person as data, and where they touch the body. Metres. */
import { touch } from './body.ts'
import type { Spot } from './body.ts'
import type { Material } from './drawing/solid.ts'
import type { Body } from './pose.ts'
import { add, place, scale } from './vector.ts'
import type { Vec } from './vector.ts'

export const BALL = 0.033
export const ROLLER = 0.07
/** How far a ball sinks into flesh. */
export const SINK = 0.009
export const SEAT = 0.45

export type Prop =
  | { readonly kind: 'mat'; readonly at: Vec; readonly size: readonly [number, number] }
  /** A wall whose face is at `z` and looks to the front, or at `x` and looks to the right side of the person. */
  | {
      readonly kind: 'wall'
      readonly face: 'z' | 'x'
      /** Where it stands; or it touches a ball on this spot. */
      readonly at: number | Spot
      readonly span: readonly [number, number]
    }
  | {
      readonly kind: 'box'
      readonly id: string
      readonly material: Material
      readonly low: Vec
      readonly high: Vec
      /** Everything else lies on it. */
      readonly under?: true
    }
  | { readonly kind: 'chair'; readonly at: Vec; readonly back: boolean }
  | { readonly kind: 'ball'; readonly on: Spot; readonly sink?: number; readonly radius?: number }
  | {
      readonly kind: 'roller'
      readonly at: Vec
      readonly along: Vec
      readonly long?: number
      readonly radius?: number
      readonly material?: Material
    }
  /** A hooked cane through points near the body; each is a spot (with metres off the skin) or a palm. */
  | { readonly kind: 'cane'; readonly through: readonly CanePoint[] }
  | {
      readonly kind: 'pad'
      readonly on: Spot
      readonly material: 'warm' | 'cold' | 'soft'
      readonly size: readonly [number, number]
    }
  | { readonly kind: 'pillow'; readonly at: Vec; readonly size: Vec }
  /** A band or rope between two grips. */
  | { readonly kind: 'band'; readonly from: Grip; readonly to: Grip }
  /** Something held in a hand. */
  | { readonly kind: 'held'; readonly in: 'L' | 'R'; readonly what: 'weight' | 'bag' }
  /** A massage gun in a hand, its head on a spot. */
  | { readonly kind: 'held'; readonly in: 'L' | 'R'; readonly what: 'gun'; readonly to: Spot }

type Grip = 'L' | 'R' | Vec | Spot
export type CanePoint = Grip | { readonly on: Spot; readonly off: Vec }

/** The palm's middle. */
export const palmOf = (body: Body, side: 'L' | 'R'): Vec => place(body.arms[side].hand, [0, 0.075, 0.022])

/** Where a ball on a spot has its middle. */
export function ballAt(body: Body, on: Spot, radius: number, sink: number): Vec {
  const { at, out } = touch(body, on)
  return add(at, scale(out, radius - sink))
}

/** Where a wall's face is: at its number, or touching a ball on a spot. */
export function wallAt(
  { face, at }: { readonly face: 'z' | 'x'; readonly at: number | Spot },
  body: Body,
): number {
  if (typeof at === 'number') return at
  const ball = ballAt(body, at, BALL, SINK)
  return face === 'z' ? ball[2] - BALL : ball[0] + BALL
}
