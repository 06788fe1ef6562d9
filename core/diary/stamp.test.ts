import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FIRST_MOMENT, LAST_MOMENT } from '#core/calendar/calendar-day.ts'
import { compareStamps, laterStamp, MAX_COUNT, nextStamp, type Stamp } from './stamp.ts'

const PHONE = '00112233445566aa'
const DESK = 'ffeeddccbbaa9988'
const at = (wall: number, count = 0, device = PHONE): Stamp => ({ wall, count, device })

test.each([
  ['the wall counts first', at(1, 9, DESK), at(2, 0, PHONE)],
  ['then the counter', at(1, 1, DESK), at(1, 2, PHONE)],
  ['then the name of the device', at(1, 1, PHONE), at(1, 1, DESK)],
  ['entries of before devices had names come first', at(1, 1, ''), at(1, 1, PHONE)],
])('of two stamps %s', (_what, earlier, later) => {
  expect(compareStamps(earlier, later)).toBeLessThan(0)
  expect(compareStamps(later, earlier)).toBeGreaterThan(0)
  expect([compareStamps(earlier, earlier), compareStamps(later, { ...later })]).toEqual([0, 0])
  expect([laterStamp(earlier, later), laterStamp(later, earlier)]).toEqual([later, later])
})

test('of two stamps of which one is missing the other is the later', () => {
  expect([laterStamp(undefined, at(1)), laterStamp(at(1), undefined)]).toEqual([at(1), at(1)])
  expect(laterStamp(undefined, undefined)).toBeUndefined()
})

test('an entry is stamped by the clock, as long as that goes on', () => {
  expect(nextStamp(undefined, 5, PHONE)).toEqual(at(5))
  expect(nextStamp(at(5, 3, DESK), 6, PHONE)).toEqual(at(6))
})

test('a clock that stands still, goes back, or is behind another device never gives an earlier stamp', () => {
  expect(nextStamp(at(5), 5, PHONE)).toEqual(at(5, 1))
  expect(nextStamp(at(5, 1), 4, PHONE)).toEqual(at(5, 2))
  expect(nextStamp(at(5_000, 7, DESK), 4, PHONE)).toEqual(at(5_000, 8))
})

test('whatever was seen, and whatever the clock says, the next stamp comes after it', () => {
  const moment = fc.integer({ min: FIRST_MOMENT, max: LAST_MOMENT })
  const count = fc.oneof(fc.nat({ max: 3 }), fc.integer({ min: MAX_COUNT - 2, max: MAX_COUNT }))
  const stamp = fc.record({ wall: moment, count, device: fc.constantFrom('', PHONE, DESK) })
  fc.assert(
    fc.property(stamp, moment, (seen, now) => {
      fc.pre(seen.wall < LAST_MOMENT || seen.count < MAX_COUNT)
      const next = nextStamp(seen, now, PHONE)
      expect(compareStamps(seen, next)).toBeLessThan(0)
      expect([next.wall <= LAST_MOMENT, next.count <= MAX_COUNT, next.device]).toEqual([true, true, PHONE])
    }),
  )
})

test('a counter that is full moves the wall on, and after the last stamp of all comes no other', () => {
  expect(nextStamp(at(5, MAX_COUNT), 5, PHONE)).toEqual(at(6))
  expect(nextStamp(at(5, MAX_COUNT - 1), 5, PHONE)).toEqual(at(5, MAX_COUNT))
  expect(nextStamp(at(LAST_MOMENT, MAX_COUNT, DESK), 5, PHONE)).toEqual(at(LAST_MOMENT, MAX_COUNT))
})
