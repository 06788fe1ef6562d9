import { expect, test } from 'vitest'
import type { Point } from '#app/map/curve.ts'
import { isHeard, lifted, NO_HANDS, pinchOf, putDown, type Hands } from './hands.ts'

const AT: Point = [100, 200]
const down = (hands: Hands, ...pointers: readonly (readonly [id: number, kind: string])[]) =>
  pointers.reduce((now, [id, kind]) => putDown(now, id, kind, AT), hands)

test('one finger is heard, and two are a pinch', () => {
  const one = down(NO_HANDS, [1, 'touch'])
  expect(isHeard(one, 1)).toBe(true)
  expect(pinchOf(one)).toBe(undefined)
  const two = down(one, [2, 'touch'])
  expect(pinchOf(two)).toEqual([AT, AT])
})

test('a palm that rests on the glass is not heard once a pen comes down', () => {
  const both = down(NO_HANDS, [1, 'touch'], [9, 'pen'])
  expect(isHeard(both, 9)).toBe(true)
  expect(isHeard(both, 1)).toBe(false)
  expect(pinchOf(both)).toBe(undefined)
})

test('a palm that lands in the middle of a line, with all its fingers, is not heard', () => {
  const hands = down(NO_HANDS, [9, 'pen'], [1, 'touch'], [2, 'touch'])
  expect(isHeard(hands, 9)).toBe(true)
  expect(isHeard(hands, 1)).toBe(false)
  expect(pinchOf(hands)).toBe(undefined)
})

test('a palm that stays when the pen is lifted is still a palm, also for the next line', () => {
  const between = lifted(down(NO_HANDS, [1, 'touch'], [2, 'touch'], [9, 'pen']), 9)
  expect(isHeard(between, 1)).toBe(false)
  expect(pinchOf(between)).toBe(undefined)
  expect(isHeard(down(between, [9, 'pen']), 9)).toBe(true)
})

test('a hand that was lifted and comes again without the pen is a finger', () => {
  const away = lifted(lifted(down(NO_HANDS, [9, 'pen'], [1, 'touch']), 1), 9)
  expect(away.size).toBe(0)
  expect(isHeard(down(away, [1, 'touch']), 1)).toBe(true)
})

test('a finger beside a mouse is as it always was: two that zoom', () => {
  expect(pinchOf(down(NO_HANDS, [1, 'mouse'], [2, 'touch']))).toEqual([AT, AT])
})
