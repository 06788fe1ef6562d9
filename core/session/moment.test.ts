import { expect, test } from 'vitest'
import { momentIn, phaseOf } from './moment.ts'
import { advance, prepare } from './session.ts'
import type { Segment } from './segment.ts'

const segment = (kind: Segment['kind'], seconds: number, repeat = 1, repeats = 3): Segment => ({
  kind,
  step: 0,
  seconds,
  repeat,
  repeats,
})

test('a hold goes from getting there over the work to letting go and a rest', () => {
  expect(momentIn(segment('ready', 12), 6)).toMatchObject({ phase: 'set-up', fraction: 0.5, repetition: 1 })
  expect(momentIn(segment('switch', 6), 3)).toMatchObject({ phase: 'set-up', fraction: 0.5, repetition: 1 })
  expect(momentIn(segment('hold', 20, 2), 5)).toMatchObject({ phase: 'work', fraction: 0.25, repetition: 2 })
  expect(momentIn(segment('rest', 44, 2), 2)).toMatchObject({ phase: 'let-go', fraction: 0.5, repetition: 2 })
  const rest = { ...segment('rest', 52, 2), tail: 8 }
  expect(momentIn(rest, 24)).toMatchObject({ phase: 'rest', fraction: 0.5, repetition: 2 })
  expect(momentIn(rest, 48)).toMatchObject({ phase: 'set-up', fraction: 0.5, repetition: 3 })
  expect(momentIn(segment('out', 8, 3), 2)).toMatchObject({ phase: 'let-go', fraction: 0.5, repetition: 3 })
  expect(momentIn(segment('out', 8, 3), 6)).toMatchObject({ phase: 'way-out', fraction: 0.5, repetition: 3 })
})

test('of counted repetitions each has its own beginning and end', () => {
  const move = { ...segment('move', 40, 1, 8), ends: [12, 16, 20, 24, 28, 32, 36, 40] }
  expect(momentIn(move, 0)).toMatchObject({ phase: 'work', fraction: 0, repetition: 1 })
  expect(momentIn(move, 6)).toMatchObject({ phase: 'work', fraction: 0.5, repetition: 1 })
  expect(momentIn(move, 18)).toMatchObject({ phase: 'work', fraction: 0.5, repetition: 3 })
  expect(momentIn(move, 40)).toMatchObject({ phase: 'work', fraction: 1, repetition: 8 })
})

test('a moment says how long what goes on lasts', () => {
  expect(momentIn(segment('ready', 12), 6).seconds).toBe(12)
  const rest = { ...segment('rest', 52, 2), tail: 8 }
  expect([2, 24, 48].map(elapsed => momentIn(rest, elapsed).seconds)).toEqual([4, 40, 8])
  expect(momentIn({ ...segment('move', 16, 1, 2), ends: [12, 16] }, 13).seconds).toBe(4)
  expect([2, 6].map(elapsed => momentIn(segment('out', 8), elapsed).seconds)).toEqual([4, 4])
})

test('a moment follows the clock of the session and waits where it waits', () => {
  const waiting = prepare([segment('ready', 10), segment('hold', 20)])
  expect(phaseOf(waiting, 7_000)).toMatchObject({ phase: 'set-up', fraction: 0, repetition: 1 })
  const running = advance(waiting, { type: 'start' }, 0)
  expect(phaseOf(running, 5_000).fraction).toBe(0.5)
  const paused = advance(running, { type: 'pause' }, 5_000)
  expect(phaseOf(paused, 90_000).fraction).toBe(0.5)
  expect(phaseOf(advance(running, { type: 'stop' }, 5_000), 5_000).phase).toBe('way-out')
})
