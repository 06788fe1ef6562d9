import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  isWalkingDue,
  nextWalking,
  parseWalking,
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
  const days = [
    { day: '2026-11-14', walkedMinutes: 99 },
    { day: '2026-11-15', walkedMinutes: 10 },
    { day: '2026-11-21', walkedMinutes: 20 },
    { day: '2026-11-22', walkedMinutes: 99 },
    { day: '2026-11-20' },
  ]
  expect(walkedInWeek(days, 20_778)).toEqual({ minutes: 30, days: 2 })
})

test('a broken or future note begins again gently, and a week later it is time to ask', () => {
  expect(parseWalking('x', 100)).toEqual({ aim: WALK_START, since: 100 })
  expect(parseWalking({ aim: 90, since: 200 }, 100)).toEqual({ aim: WALK_START, since: 100 })
  expect(isWalkingDue(parseWalking({ aim: 90, since: 93 }, 100), 100)).toBe(true)
  expect(isWalkingDue(parseWalking({ aim: 90, since: 94 }, 100), 100)).toBe(false)
})
