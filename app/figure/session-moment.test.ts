import { expect, test } from 'vitest'
import { momentIn } from '#core/session/moment.ts'
import type { Segment } from '#core/session/segment.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { touch } from './body.ts'
import { bodyOf, waySeconds } from './motion.ts'
import type { At, Motion } from './motion.ts'
import { MOTIONS, figureFor } from './motions.ts'
import { padAt } from './props.ts'
import { picture, stageOf } from './scene.ts'
import { shownAt } from './session-moment.ts'
import { length, place, sub } from './vector.ts'

const segment = (rest: Partial<Segment> & Pick<Segment, 'kind' | 'seconds'>): Segment => ({
  step: 0,
  repeat: 1,
  repeats: 3,
  ...rest,
})
const shown = (one: Segment, elapsed: number) => shownAt(momentIn(one, elapsed), one)
const hand = (one: Segment, elapsed: number) =>
  bodyOf(MOTIONS['release-hand-ridge'], shown(one, elapsed), 'broad').arms.R.hand.at

test('in the rest between two holds the hand has left the spot, and at its end it is back', () => {
  const pressing = hand(segment({ kind: 'hold', seconds: 20 }), 15)
  const rest = segment({ kind: 'rest', seconds: 45, tail: 8 })
  expect(length(sub(hand(rest, 20), pressing))).toBeGreaterThan(0.3)
  expect(length(sub(hand(rest, 44.9), pressing))).toBeLessThan(0.05)
})

test('the hand goes to the spot when it is told to, and not before', () => {
  // Its name; sit, reach over, find it, lay the fingertips there; how hard, when to stop.
  const ready = segment({ kind: 'ready', seconds: 32, tail: 12 })
  const there = hand(segment({ kind: 'hold', seconds: 20 }), 0)
  const off = (elapsed: number) => length(sub(hand(ready, elapsed), there))
  for (const elapsed of [2, 5, 7.9]) expect(off(elapsed), `${elapsed} s`).toBeGreaterThan(0.25)
  for (const elapsed of [12, 19, 31.9]) expect(off(elapsed), `${elapsed} s`).toBeLessThan(0.03)
})

test('whoever stands a step off a wall leans onto it when all of the way there is said', () => {
  const ready = segment({ kind: 'ready', seconds: 32, tail: 12 })
  const hips = (elapsed: number) =>
    bodyOf(MOTIONS['release-ball-wall-upper-back'], shown(ready, elapsed), 'broad').trunk.pelvis.at[2]
  expect(hips(15.9) - hips(31)).toBeGreaterThan(0.1)
  expect(hips(19.9) - hips(31)).toBeLessThan(0.01)
})

test('getting ready ends at the spot, also when there is no more time than the way takes', () => {
  const pressing = hand(segment({ kind: 'hold', seconds: 20 }), 0)
  const seconds = waySeconds(MOTIONS['release-hand-ridge'])
  expect(length(sub(hand(segment({ kind: 'ready', seconds }), seconds), pressing))).toBeLessThan(0.02)
})

test('each counted repetition goes there and back once in the time it is given', () => {
  const move = segment({ kind: 'move', seconds: 20, ends: [8, 14, 20] })
  const shoulder = (elapsed: number) =>
    bodyOf(MOTIONS['ex-lateral-raise'], shown(move, elapsed), 'broad').arms.L.hand.at[1]
  const low = shoulder(0)
  for (const [from, to] of [
    [0, 8],
    [8, 14],
    [14, 20],
  ] as const) {
    expect(shoulder(from) - low).toBeLessThan(0.05)
    expect(shoulder(from + (to - from) * 0.55) - low).toBeGreaterThan(0.4)
  }
})

test('each repetition shows the turn that is told, and what is told of it in time', () => {
  const move = segment({ kind: 'move', seconds: 24, repeats: 2, ends: [12, 24] })
  const bug = (elapsed: number) =>
    bodyOf(MOTIONS['ex-dead-bug'], shownAt(momentIn(move, elapsed), move, movements['ex-dead-bug']), 'broad')
  const low = (elapsed: number, side: 'L' | 'R') => bug(elapsed).arms[side].hand.at[1]
  expect(low(5.9, 'L')).toBeLessThan(low(5.9, 'R') - 0.2)
  expect(low(17.9, 'R')).toBeLessThan(low(17.9, 'L') - 0.2)
  expect(Math.abs(low(11.9, 'L') - low(11.9, 'R'))).toBeLessThan(0.03)
})

test('a hold that is counted stays until the words let it go', () => {
  const move = segment({ kind: 'move', seconds: 12, repeats: 1, ends: [12] })
  const chin = (elapsed: number) =>
    bodyOf(
      MOTIONS['st-chin-tuck'],
      shownAt(momentIn(move, elapsed), move, movements['st-chin-tuck']),
      'broad',
    ).trunk.head.at
  expect(chin(7.9)).toEqual(chin(4.1))
  expect(length(sub(chin(11.9), chin(0)))).toBeLessThan(0.002)
})

test('whoever is told the way into a stretch is shown it while it is told, and is in it before its clock runs', () => {
  const movement = movements['st-levator']
  const told = (one: Segment, elapsed: number, before?: Segment) =>
    bodyOf(MOTIONS['st-levator'], shownAt(momentIn(one, elapsed), one, movement, before), 'broad').trunk.head
  // Its name, sit tall; turn, look down; how far, when to stop.
  const ready = segment({ kind: 'ready', seconds: 24, repeats: 2, tail: 8 })
  const hold = segment({ kind: 'hold', seconds: 20, repeats: 2 })
  const rest = segment({ kind: 'rest', seconds: 12, tail: 8, repeats: 2 })
  const again = segment({ kind: 'hold', seconds: 20, repeat: 2, repeats: 2 })
  const straight = told(ready, 7.9)
  const away = (head: ReturnType<typeof told>) => length(sub(head.turn[2], straight.turn[2]))
  const whole = away(told(hold, 19, ready))
  expect(whole).toBeGreaterThan(0.5)
  expect(away(told(ready, 12))).toBeGreaterThan(0.1)
  for (const head of [told(ready, 16), told(ready, 23.9), told(hold, 0, ready), told(again, 0, rest)])
    expect(away(head)).toBeCloseTo(whole, 1)
  expect(away(told(rest, 3.9))).toBeLessThan(0.05)
})

test('a stretch goes on breathing as its clock begins to run', () => {
  const movement = movements['st-levator']
  const ready = segment({ kind: 'ready', seconds: 24, repeats: 2, tail: 8 })
  const hold = segment({ kind: 'hold', seconds: 20, repeats: 2 })
  const last = shownAt(momentIn(ready, 23.99), ready, movement)
  const first = shownAt(momentIn(hold, 0), hold, movement, ready)
  expect(first.phase).toBe(last.phase)
  expect(first.seconds).toBeCloseTo(last.seconds, 1)
})

test('whoever lies for one side stays lying for the other', () => {
  const movement = movements['st-knee-to-chest']
  const change = segment({ kind: 'switch', seconds: 12, repeats: 2 })
  for (const elapsed of [0, 1, 2, 3.9]) {
    const at = shownAt(momentIn(change, elapsed), change, movement)
    expect(bodyOf(MOTIONS['st-knee-to-chest'], at, 'broad').trunk.head.at[1], `${elapsed} s`).toBeLessThan(
      0.3,
    )
  }
})

test('whoever is told to walk stands before, and stands again when it is over', () => {
  const stride = (at: At) => {
    const { L, R } = bodyOf(MOTIONS.walking, at, 'broad').legs
    return Math.abs(L.foot.at[2] - R.foot.at[2])
  }
  expect(stride({ phase: 'set-up', seconds: 0 })).toBeLessThan(0.05)
  expect(stride({ phase: 'work', seconds: 1.1 })).toBeGreaterThan(0.3)
  expect(stride({ phase: 'way-out', seconds: 0 })).toBeLessThan(0.05)
})

test('whoever turns the head both ways sees an arrow both ways', () => {
  expect(MOTIONS['mo-neck-turn'].hint?.otherEnd).toBe(3)
})

test('what is about to be pressed glows less than what is', () => {
  const glow = (at: At) =>
    picture(MOTIONS['release-ball-wall-low-back'], { at, side: 'L', build: 'broad', angle: 0 }).glow?.strength
  const pressed = glow('still') ?? 0
  expect(pressed).toBe(1)
  expect(glow({ phase: 'set-up', seconds: 20 })).toBeLessThan(0.7)
  expect(glow({ phase: 'work', seconds: 8 })).toBe(pressed)
})

test.each([
  ['levator-scapulae', 'heat-ridge'],
  ['quadratus-lumborum', 'heat-low-back'],
  ['splenius-capitis', 'heat-neck'],
  ['rhomboid-major', 'heat-upper-back'],
  ['teres-minor', 'heat-shoulder'],
  ['pectoralis-major', 'heat-chest'],
  ['rectus-abdominis', 'heat-belly'],
] as const)('before %s is pressed its side is warmed, or cooled, at its place: %s', (muscle, motion) => {
  const warmth = { technique: 'heat', tool: 'heat-pad', posture: 'sitting' } as const
  const cold = { technique: 'cold', tool: 'cold-pack', posture: 'sitting' } as const
  const press = { technique: 'pressure', tool: 'hands', posture: 'sitting', muscle, side: 'R' } as const
  expect(figureFor(warmth, [warmth, press])).toEqual({ motion, side: 'R' })
  expect(figureFor(cold, [cold, press])).toEqual({ motion: motion.replace('heat', 'cold'), side: 'R' })
})

const warmths = Object.entries<Motion>(MOTIONS).filter(([, { props }]) =>
  props.some(({ kind, ...prop }) => kind === 'pad' && 'by' in prop),
)

test('whatever warms or cools is laid on by a hand', () => {
  for (const [id] of Object.entries(MOTIONS).filter(([name]) => /^(heat|cold)-/.test(name)))
    expect(warmths.map(([name]) => name)).toContain(id)
})

test.each(warmths)('%s is laid on the spot by a hand, stays there, and goes with the hand', (_, motion) => {
  const pad = motion.props.find(prop => prop.kind === 'pad')
  if (pad?.by === undefined) throw new Error('It is laid on by a hand')
  const { by, on } = pad
  const seen = (at: At) => {
    const stage = stageOf(motion, at, 'broad')
    const { middle } = padAt(stage, pad)
    const { hand, contact } = stage.body.arms[by]
    return {
      fromSpot: length(sub(middle, touch(stage.body, on).at)),
      fromHand: length(sub(middle, place(hand, contact))),
    }
  }
  const way = waySeconds(motion)
  expect(seen({ phase: 'set-up', seconds: way }).fromSpot).toBeLessThan(0.02)
  expect(seen({ phase: 'set-up', seconds: way }).fromHand).toBeLessThan(0.15)
  for (const seconds of [0, 1, 3, 30]) expect(seen({ phase: 'work', seconds }).fromSpot).toBeLessThan(0.02)
  // It is taken off, is in the hand all the way, and is not at the spot again.
  for (const seconds of [3.9, 4.5]) {
    const away = seen({ phase: 'let-go', seconds })
    expect(away.fromSpot).toBeGreaterThan(0.2)
    expect(away.fromHand).toBeLessThan(0.15)
  }
  for (const at of [
    { phase: 'rest', seconds: 1 },
    { phase: 'way-out', seconds: 9 },
    { phase: 'set-up', seconds: 0 },
  ] as const)
    expect(seen(at).fromSpot).toBeGreaterThan(0.2)
})
