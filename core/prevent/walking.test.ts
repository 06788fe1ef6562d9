import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DayNote } from '#core/diary/event-notes.ts'
import {
  isWalkingDue,
  nextWalking,
  walkingOf,
  walkedInWeek,
  WALK_RESPONSES,
  WALK_START,
  WALK_TARGET,
} from './walking.ts'

test('whoever walked the ten minutes a day and felt fine gets a little more', () => {
  expect(nextWalking(WALK_START, 70, 'easy')).toEqual({ aim: 80, move: 'grow' })
})

test('after a week that hurt for longer than an hour there is less to do', () => {
  const { aim, move } = nextWalking(100, 90, 'sore')
  expect(move).toBe('ease')
  expect(aim).toBe(70)
})

test('who was out of breath keeps the minutes and slows down', () => {
  expect(nextWalking(90, 90, 'breathless')).toEqual({ aim: 90, move: 'keep-slower' })
})

test('a week with little walking is no failure: the aim stays', () => {
  expect(nextWalking(90, 20, 'easy')).toEqual({ aim: 90, move: 'keep' })
})

test('at 150 minutes nobody is asked for more', () => {
  expect(nextWalking(145, 160, 'easy')).toEqual({ aim: WALK_TARGET, move: 'arrived' })
})

test('from ten minutes a day the target is reached within about twelve weeks of good weeks', () => {
  let aim = WALK_START
  let weeks = 0
  while (aim < WALK_TARGET && weeks < 50) {
    aim = nextWalking(aim, aim, 'easy').aim
    weeks += 1
  }
  expect(weeks).toBeLessThanOrEqual(12)
  expect(weeks).toBeGreaterThan(3)
})

test('whatever was walked, the next week is at most a fifth more and never above the target', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 5, max: 150 }),
      fc.integer({ min: 0, max: 600 }),
      fc.constantFrom(...WALK_RESPONSES),
      (aim, walked, response) => {
        const next = nextWalking(aim, walked, response)
        if (next.move === 'grow') expect(next.aim).toBeLessThanOrEqual(aim * 1.2)
        expect(next.aim).toBeLessThanOrEqual(150)
      },
    ),
  )
})

test('only the last seven days count', () => {
  const days: readonly DayNote[] = [
    { day: '2026-11-14', walkedMinutes: 99 },
    { day: '2026-11-15', walkedMinutes: 10 },
    { day: '2026-11-21', walkedMinutes: 20 },
    { day: '2026-11-22', walkedMinutes: 99 },
    { day: '2026-11-20' },
  ]
  expect(walkedInWeek(days, 20_778)).toEqual({ minutes: 30, days: 2 })
})

test('the first week begins with the first walk that was told, and a week after an aim it is time to ask', () => {
  expect(walkingOf({ days: {} }, 100)).toEqual({ aim: WALK_START, since: 100 })
  const days: Readonly<Record<string, DayNote>> = {
    '1970-04-05': { day: '1970-04-05' },
    '1970-04-06': { day: '1970-04-06', walkedMinutes: 10 },
    '1970-04-09': { day: '1970-04-09', walkedMinutes: 10 },
  }
  expect(walkingOf({ days }, 100)).toEqual({ aim: WALK_START, since: 95 })
  expect(isWalkingDue(walkingOf({ days }, 101), 101)).toBe(false)
  expect(isWalkingDue(walkingOf({ days }, 102), 102)).toBe(true)
  const agreed = { days, walking: { aim: 80, day: '1970-04-13' } } as const
  expect(walkingOf(agreed, 103)).toEqual({ aim: 80, since: 102 })
  expect(isWalkingDue(walkingOf(agreed, 109), 109)).toBe(true)
})

test('an aim from a clock that ran ahead begins today', () => {
  expect(walkingOf({ days: {}, walking: { aim: 90, day: '1970-09-01' } }, 100)).toEqual({
    aim: 90,
    since: 100,
  })
})
