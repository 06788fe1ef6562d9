import { expect, test } from 'vitest'
import { momentIn } from '#core/session/moment.ts'
import type { Segment } from '#core/session/segment.ts'
import { bodyOf, waySeconds } from './motion.ts'
import { MOTIONS } from './motions.ts'
import { shownAt } from './session-moment.ts'
import { length, sub } from './vector.ts'

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
