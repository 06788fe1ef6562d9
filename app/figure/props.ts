/** The few things around the person as data, and where they touch the body. Metres. */
import { touch } from './body.ts'
import type { Side, Spot } from './body.ts'
import type { Material } from './drawing/solid.ts'
import type { Body } from './pose.ts'
import { ORIGIN, add, clamp, cross, dot, mix, place, scale, square, sub, unrotate } from './vector.ts'
import type { Frame, Vec } from './vector.ts'

export const BALL = 0.033
export const ROLLER = 0.07
/** How far a ball sinks into flesh. */
const SINK = 0.009
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
  /** Between a spot and what is under or behind it. Unpressed it lies there, is in a hand, or hangs in a sock a hand holds. */
  | {
      readonly kind: 'ball'
      readonly on: Spot
      readonly sink?: number
      readonly radius?: number
      readonly carried?: { readonly by: Side; readonly how: 'palm' | 'sock' }
    }
  | {
      readonly kind: 'roller'
      readonly at: Vec
      readonly along: Vec
      /** It rolls under this spot. */
      readonly under?: Spot
      readonly long?: number
      readonly radius?: number
      readonly material?: Material
    }
  /** A cane through points near the body at work: a spot (with metres off the skin), a palm, a place of the chest. Two hands carry it. */
  | { readonly kind: 'cane'; readonly through: readonly CanePoint[] }
  | {
      readonly kind: 'pad'
      readonly on: Spot
      readonly material: 'warm' | 'cold' | 'soft'
      readonly size: readonly [number, number]
      /** The hand that lays it there and takes it off. */
      readonly by?: Side
    }
  | { readonly kind: 'pillow'; readonly at: Vec; readonly size: Vec }
  /** A band or rope between two grips. */
  | { readonly kind: 'band'; readonly from: Grip; readonly to: Grip }
  /** Something held in a hand. */
  | { readonly kind: 'held'; readonly in: Side; readonly what: 'bag' }
  /** A massage gun in a hand, its head on a spot. */
  | { readonly kind: 'held'; readonly in: Side; readonly what: 'gun'; readonly to: Spot }

type Grip = Side | Vec | Spot
export type CanePoint = Grip | { readonly on: Spot; readonly off: Vec } | { readonly chest: Vec }

/** What the things around somebody depend on: their body now, in the most telling pose, and how much the spot is pressed. */
export interface Stage {
  readonly body: Body
  readonly still: Body
  readonly strain: number
  /** As a thing is laid on a spot, and where it is then carried: by the body now, or by whoever has put it down. */
  readonly first: Body
  readonly carrier: Body
}

type Pad = Extract<Prop, { kind: 'pad' }>
type Ball = Extract<Prop, { kind: 'ball' }>
type Roller = Extract<Prop, { kind: 'roller' }>

/** The palm's middle. */
export const palmOf = (body: Body, side: Side): Vec => place(body.arms[side].hand, [0, 0.075, 0.022])

/** From where something is in one frame to where it is when the frame has moved. */
export const carried =
  (from: Frame, to: Frame) =>
  (v: Vec): Vec =>
    place(to, unrotate(from.turn, sub(v, from.at)))

/** The middle of a pad, and the ends of its half width, half height and half thickness: on its spot, or with a hand. */
export function padAt(
  { body, strain, first, carrier }: Stage,
  { on, size: [w, h], by }: Pad,
): { readonly middle: Vec; readonly half: readonly [Vec, Vec, Vec] } {
  const isOff = by !== undefined && strain < 1
  const { at, out, frame } = touch(isOff ? first : body, on)
  const y = square(frame.turn[1], out)
  const middle = add(at, scale(out, 0.004))
  const half = [scale(cross(y, out), w / 2), scale(y, h / 2), scale(out, 0.022)] as const
  if (!isOff) return { middle, half }
  const carry = carried(first.arms[by].hand, carrier.arms[by].hand)
  const moved = carry(middle)
  const turned = (v: Vec): Vec => sub(carry(add(middle, v)), moved)
  return { middle: moved, half: [turned(half[0]), turned(half[1]), turned(half[2])] }
}

/** Where a ball on a spot has its middle. */
export function contactAt(body: Body, { on, radius = BALL, sink = SINK }: Ball): Vec {
  const { at, out } = touch(body, on)
  return add(at, scale(out, radius - sink))
}

/** Where a ball is, and how far it has rolled from where it is in the most telling pose. */
export function ballAt(stage: Stage, ball: Ball): { readonly at: Vec; readonly rolled: Vec } {
  const { body, still, strain } = stage
  const { carried: held, radius = BALL } = ball
  const there = contactAt(still, ball)
  if (held?.how === 'sock') return { at: contactAt(body, ball), rolled: ORIGIN }
  if (held) {
    const palm = place(body.arms[held.by].hand, [0, 0.078, 0.016 + radius])
    // From the palm it goes onto the spot, and with that to the wall.
    const on = mix(contactAt(body, ball), there, strain ** 8)
    return { at: mix(palm, on, Math.min(1, 3 * strain)), rolled: ORIGIN }
  }
  const rolled = rolledBy(stage, ball.on, touch(still, ball.on).out)
  return { at: add(there, rolled), rolled }
}

/** Where a roller is, and how far it has rolled. */
export function rollerAt(
  stage: Pick<Stage, 'body' | 'still'>,
  { at, along, under }: Roller,
): { readonly at: Vec; readonly rolled: Vec } {
  if (!under) return { at, rolled: ORIGIN }
  const moved = rolledBy(stage, under, [0, -1, 0])
  const rolled = sub(moved, scale(along, dot(moved, along)))
  return { at: add(at, rolled), rolled }
}

/** What rolls between the body and what it lies on goes half as far as the body, as long as they touch. */
function rolledBy({ body, still }: Pick<Stage, 'body' | 'still'>, on: Spot, out: Vec): Vec {
  const moved = sub(touch(body, on).at, touch(still, on).at)
  const off = dot(moved, out)
  const touching = clamp(1 + off / LIFT, 0, 1)
  return scale(sub(moved, scale(out, off)), 0.5 * touching)
}
/** A body that has risen so far has left what rolled under it. Metres. */
const LIFT = 0.05

/** Where a wall's face is: at its number, or where it touches a ball on a spot in the most telling pose. */
export function wallAt(
  { face, at }: { readonly face: 'z' | 'x'; readonly at: number | Spot },
  still: Body,
): number {
  if (typeof at === 'number') return at
  const ball = contactAt(still, { kind: 'ball', on: at })
  return face === 'z' ? ball[2] - BALL : ball[0] + BALL
}
