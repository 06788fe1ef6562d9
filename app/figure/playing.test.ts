import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { bothSides } from './body.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import type { Movement } from '#knowledge/shapes.ts'
import { bodyOf } from './motion.ts'
import type { Motion } from './motion.ts'
import { MOTIONS } from './motions.ts'
import type { Body } from './pose.ts'
import { follow, goOn, type FigureMoment, type Playing } from './playing.ts'
import { length, sub, type Vec } from './vector.ts'

const work = (seconds: number): FigureMoment => ({ phase: 'work', seconds, repetition: 1 })
const secondsOf = ({ at }: Playing): number => (typeof at === 'number' ? at : at.seconds)

/** What waits for the next frame of the screen. */
let waiting: FrameRequestCallback[] = []
let now = 0

beforeEach(() => {
  waiting = []
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => waiting.push(frame))
})
afterEach(() => vi.unstubAllGlobals())

/** Sixty frames a second. */
function pass(milliseconds: number): void {
  for (const end = now + milliseconds; now + 1000 / 60 <= end;) {
    now += 1000 / 60
    for (const frame of waiting.splice(0)) frame(now)
  }
}

/** A figure that a session told where it is, once. */
function playing(from: number): Playing {
  const clock: Playing = { at: 0 }
  follow(clock, work(from))
  goOn(MOTIONS['ex-lateral-raise'], clock, (_, drawn) => drawn(1))
  return clock
}

test('a figure goes on by itself between two words of its session', () => {
  const clock = playing(3)
  pass(500)
  expect(secondsOf(clock)).toBeGreaterThan(3.4)
  expect(secondsOf(clock)).toBeLessThanOrEqual(3.5)
})

test('a figure that hears no more of its session stands still after a second', () => {
  const clock = playing(3)
  pass(20_000)
  expect(secondsOf(clock)).toBeCloseTo(4)
  follow(clock, work(4.1))
  pass(500)
  expect(secondsOf(clock)).toBeGreaterThan(4.4)
})

test('a figure a little astray goes back bit by bit, one far astray jumps', () => {
  const clock: Playing = { at: 0 }
  follow(clock, work(3))
  expect(secondsOf(clock)).toBe(3)
  for (let word = 0; word < 20; word += 1) {
    const before = secondsOf(clock)
    follow(clock, work(3.5))
    expect(secondsOf(clock) - before).toBeLessThanOrEqual(0.1001)
  }
  expect(secondsOf(clock)).toBeCloseTo(3.5, 1)
  follow(clock, work(9))
  expect(secondsOf(clock)).toBe(9)
  follow(clock, { ...work(9.1), repetition: 2 })
  expect(secondsOf(clock)).toBe(9.1)
})

test('whoever says in the middle of getting there that they are ready sees the rest of the way, and no jump', () => {
  const motion = MOTIONS['release-hand-ridge']
  const setUp = (seconds: number): FigureMoment => ({ phase: 'set-up', seconds, lines: 4, repetition: 1 })
  for (const from of [1, 9]) {
    const clock: Playing = { at: setUp(from), repetition: 1 }
    const hands: Vec[] = []
    waiting = []
    goOn(motion, clock, ({ at }, drawn) => {
      hands.push(bodyOf(motion, at, 'broad').arms.R.hand.at)
      drawn(1)
    })
    follow(clock, setUp(from))
    pass(200)
    for (let second = 0; second < 3; second += 1) {
      follow(clock, setUp(20.5 + second))
      pass(900)
    }
    const there = bodyOf(motion, { phase: 'work', seconds: 0 }, 'broad').arms.R.hand.at
    expect(length(sub(hands.at(-1) ?? [0, 0, 0], there))).toBeLessThan(0.03)
    const steps = hands.map((at, i) => length(sub(at, hands[i - 1] ?? at)))
    expect(Math.max(...steps), `from ${from} s`).toBeLessThan(0.09)
  }
})

const counted = Object.values<Movement>(movements).filter(({ pace }) => pace === 'counts')
/** Motions whose work does not end where it is held, and how long one repetition of it takes where it is counted. */
const going = Object.entries<Motion>(MOTIONS).flatMap(([id, motion]) =>
  counted.some(movement => movement.id === id)
    ? [[id, motion, { turn: 7.2 }] as const]
    : motion.goesOn === undefined
      ? []
      : [[id, motion, {}] as const],
)

test.each(going)('whoever ends %s anywhere comes to rest from there, and no jump', (_, motion, turn) => {
  const clock: Playing = { at: 0 }
  const bodies: Body[] = []
  waiting = []
  goOn(motion, clock, ({ at }, drawn) => {
    bodies.push(bodyOf(motion, at, 'broad'))
    drawn(1)
  })
  for (const seconds of [5.4, 6.3]) {
    follow(clock, { ...work(seconds), ...turn })
    pass(900)
  }
  bodies.splice(0, bodies.length - 1)
  for (let second = 0; second < 4; second += 1) {
    follow(clock, { phase: 'let-go', seconds: second, repetition: 1 })
    pass(990)
  }
  follow(clock, { phase: 'way-out', seconds: 0, repetition: 1 })
  pass(100)
  const steps = bodies.flatMap((body, i) => {
    const before = bodies[i - 1] ?? body
    return bothSides.flatMap(side => [
      length(sub(body.arms[side].hand.at, before.arms[side].hand.at)),
      length(sub(body.legs[side].foot.at, before.legs[side].foot.at)),
    ])
  })
  expect(Math.max(...steps)).toBeLessThan(0.14)
})

test('a figure that stands still is not drawn again', () => {
  const clock: Playing = { at: work(3) }
  let drawings = 0
  goOn(
    {
      ...MOTIONS['ex-lateral-raise'],
      keys: [{ ...MOTIONS['ex-lateral-raise'].keys[0], hold: 9, move: 0 }],
      goesOn: 0,
    },
    clock,
    (_, drawn) => {
      drawings += 1
      drawn(1)
    },
  )
  pass(1_000)
  expect(drawings).toBe(1)
})
