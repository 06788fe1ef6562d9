import { expect, test } from 'vitest'
import { DRIVE_MS, goOn, minutesLeft, parseTrip, startTrip, stopTrip, STOP_MS } from './trip.ts'

test('a trip asks for a stop after two hours, and goes on after fifteen minutes', () => {
  const driving = startTrip(0)
  expect(minutesLeft(driving, 0)).toBe(120)
  expect(minutesLeft(driving, DRIVE_MS + 1)).toBe(0)
  const stopped = stopTrip(driving, DRIVE_MS)
  expect(minutesLeft(stopped, DRIVE_MS)).toBe(15)
  expect(minutesLeft(goOn(stopped, DRIVE_MS + STOP_MS), DRIVE_MS + STOP_MS)).toBe(120)
})

test('a reload on the road finds the same stop', () => {
  const driving = startTrip(1000)
  expect(parseTrip(JSON.parse(JSON.stringify(driving)), 5000)).toEqual(driving)
})

test('a trip forgotten yesterday, one from the future and a broken one are none', () => {
  expect(parseTrip(startTrip(0), 20 * 3_600_000)).toBeUndefined()
  expect(parseTrip(startTrip(9_000_000), 0)).toBeUndefined()
  expect(parseTrip({ state: 'flying' }, 0)).toBeUndefined()
})
