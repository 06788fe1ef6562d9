/** The things around a person as solids. */
import { touch } from '#app/figure/body.ts'
import type { Side, Spot } from '#app/figure/body.ts'
import { block, tube } from '#app/figure/drawing/solid.ts'
import type { Part, Solid } from '#app/figure/drawing/solid.ts'
import type { Body } from '#app/figure/pose.ts'
import { BALL, ROLLER, SEAT, ballAt, carried, padAt, palmOf, rollerAt } from '#app/figure/props.ts'
import type { CanePoint, Prop, Stage } from '#app/figure/props.ts'
import { add, cross, facing, length, mix, place, scale, smooth, sub, unit } from '#app/figure/vector.ts'
import type { Frame, Vec } from '#app/figure/vector.ts'

/** Pieces of a cane or a sock between two points it goes through. */
const BENDS = 6

/** Everything around the body that is solid. */
export const thingSolids = (props: readonly Prop[], stage: Stage): Solid[] =>
  props.flatMap((prop, index) => solidsOf(prop, stage, `${prop.kind}${index}`))

function solidsOf(prop: Prop, stage: Stage, id: string): Solid[] {
  const { body } = stage
  switch (prop.kind) {
    case 'mat':
    case 'wall':
      return []
    case 'box':
      return [block({ id: prop.id, material: prop.material }, prop.low, prop.high)]
    case 'pillow':
      return pillow({ id, material: 'soft' }, prop.at, prop.size)
    case 'chair':
      return chair({ id, material: 'wood' }, prop.at, prop.back)
    case 'ball': {
      const radius = prop.radius ?? BALL
      const { at } = ballAt(stage, prop)
      const ball: Solid = {
        part: { id, material: 'ball' },
        sweep: { from: at, to: at, radii: [radius, radius] },
      }
      return prop.carried?.how === 'sock' ? [ball, ...sock(`${id}-sock`, body, at, prop.carried.by)] : [ball]
    }
    case 'roller': {
      const part: Part = { id, material: prop.material ?? 'roller' }
      return cylinder(
        part,
        rollerAt(stage, prop).at,
        prop.along,
        (prop.long ?? 0.45) / 2,
        prop.radius ?? ROLLER,
      )
    }
    case 'cane': {
      const carry = carriedByBoth(stage)
      const points = smooth(
        prop.through.map(point => pointOf(stage.still, point)),
        BENDS,
      ).map(carry)
      return tube(
        { id, material: 'cane' },
        points.map(at => [at, 0.011]),
      )
    }
    case 'pad':
      return pad({ id, material: prop.material }, padAt(stage, prop))
    case 'band':
      return tube(
        { id, material: 'band' },
        [pointOf(body, prop.from), pointOf(body, prop.to)].map(at => [at, 0.007]),
      )
    case 'held': {
      const part: Part = { id, material: 'cane' }
      if (prop.what === 'gun') return gun(part, stage, prop.in, prop.to)
      return bag(part, palmOf(body, prop.in))
    }
  }
}

function cylinder(part: Part, at: Vec, along: Vec, half: number, radius: number): Solid[] {
  const end = (k: number): Vec => add(at, scale(along, k))
  const cuts = [1, -1].map(k => ({ at: end(half * k), out: scale(along, k) }))
  return [
    { part, sweep: { from: end(-half - radius), to: end(half + radius), radii: [radius, radius] }, cuts },
  ]
}

function pillow(part: Part, at: Vec, [w, h, l]: Vec): Solid[] {
  const shape: readonly [Vec, Vec, Vec] = [
    [w / 2, 0, 0],
    [0, h / 2, 0],
    [0, 0, l / 2],
  ]
  const end = (k: number): Vec => add(at, [0, 0, k * l * 0.11])
  return [-0.11, 0.11].map(k => ({
    part,
    sweep: {
      from: add(end(-1), [k * w, 0, 0]),
      to: add(end(1), [k * w, 0, 0]),
      radii: [0.8, 0.8] as const,
      shape,
    },
  }))
}

function pad(part: Part, at: ReturnType<typeof padAt>): Solid[] {
  const { middle, half } = at
  const [x, y, z] = half
  const end = (k: number): Vec => add(middle, scale(x, k * 0.56))
  return [{ part, sweep: { from: end(-1), to: end(1), radii: [1, 1], shape: [scale(x, 0.44), y, z] } }]
}

function pointOf(body: Body, point: CanePoint): Vec {
  if (point === 'L' || point === 'R') return palmOf(body, point)
  if (typeof point === 'string') return touch(body, point).at
  if ('chest' in point) return place(body.trunk.chest, point.chest)
  if (!('on' in point)) return point
  const { at, out, frame } = touch(body, point.on)
  const side = cross(frame.turn[1], out)
  const [a, b, c] = point.off
  return add(at, add(scale(side, a), add(scale(frame.turn[1], b), scale(out, c))))
}

/** A thing two hands hold as they move from the most telling pose to now. */
function carriedByBoth({ still, body }: Stage): (v: Vec) => Vec {
  const grip = (one: Body): Frame => {
    const [a, b] = [palmOf(one, 'L'), palmOf(one, 'R')]
    return { at: a, turn: facing(sub(b, a), one.arms.L.hand.turn[2]) }
  }
  return carried(grip(still), grip(body))
}

/** A massage gun: a handle in the fist, a barrel across its top, a round head. */
function gun(part: Part, { still, body }: Stage, side: Side, to: Spot): Solid[] {
  const { hand } = still.arms[side]
  const head = touch(still, to)
  const tip = add(head.at, scale(head.out, 0.014))
  const palm = palmOf(still, side)
  const thumb = scale(hand.turn[0], side === 'L' ? -1 : 1)
  const top = add(palm, scale(thumb, 0.075))
  const way = unit(sub(tip, top))
  const carry = carried(hand, body.arms[side].hand)
  const at = (v: Vec): Vec => carry(v)
  return [
    ...tube(part, [
      [at(add(top, scale(way, -0.045))), 0.027],
      [at(add(top, scale(way, 0.035))), 0.027],
      [at(add(top, scale(way, 0.055))), 0.02],
    ]),
    ...tube(part, [
      [at(add(top, scale(way, 0.05))), 0.009],
      [at(tip), 0.009],
    ]),
    { part, sweep: { from: at(tip), to: at(tip), radii: [0.021, 0.021] } },
    ...tube(part, [
      [at(top), 0.021],
      [at(add(palm, scale(thumb, -0.065))), 0.019],
    ]),
  ]
}

/** A long sock with a ball at its end, over the shoulder to the hand that holds it. */
function sock(id: string, body: Body, ball: Vec, by: Side): Solid[] {
  const side = touch(body, 'ridge.L').at
  const right = touch(body, 'ridge.R').at
  const near = length(sub(ball, side)) < length(sub(ball, right)) ? 'L' : 'R'
  const [ridge, collar] = [touch(body, `ridge.${near}`), touch(body, `collar.${near}`)]
  const over = add(ridge.at, scale(ridge.out, 0.016))
  const behind = add(mix(ball, over, 0.5), scale(body.trunk.chest.turn[2], -0.018))
  const front = add(collar.at, scale(collar.out, 0.014))
  const points = smooth([ball, behind, over, front, palmOf(body, by)], BENDS)
  return tube(
    { id, material: 'soft' },
    points.map(at => [at, 0.0085]),
  )
}

function bag(part: Part, at: Vec): Solid[] {
  const low = add(at, [0, -0.26, 0])
  return [
    block(part, add(low, [-0.045, -0.13, -0.125]), add(low, [0.045, 0.11, 0.125])),
    ...[-0.07, 0.07].flatMap(z =>
      tube(part, [
        [at, 0.007],
        [add(low, [0, 0.11, z]), 0.007],
      ]),
    ),
  ]
}

function chair(part: Part, [x, y, z]: Vec, back: boolean): Solid[] {
  const w = 0.21
  const top = y + SEAT
  const legs = [-1, 1].flatMap(dx =>
    [-1, 1].flatMap(dz => {
      const high = back && dz < 0 ? top + 0.46 : top - 0.03
      return tube(part, [
        [[x + dx * (w - 0.02), y + 0.012, z + dz * (w - 0.02)], 0.013],
        [[x + dx * (w - 0.02), high, z + dz * (w - 0.02)], 0.016],
      ])
    }),
  )
  return [
    ...legs,
    block(part, [x - w, top - 0.045, z - w], [x + w, top, z + w]),
    ...(back ? [block(part, [x - w, top + 0.26, z - w - 0.005], [x + w, top + 0.46, z - w + 0.025])] : []),
  ]
}
