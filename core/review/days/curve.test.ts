import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, dayOfNumber } from '#core/calendar/calendar-day.ts'
import { curveOf, painStory, usualBand } from './curve.ts'
import type { DailyEntry } from './days.ts'

const DAY = 86_400_000
const FIRST = (dayNumber('2026-11-01') + 0.5) * DAY
const nameOf = (index: number) => dayOfNumber(dayNumber('2026-11-01') + index)
const daysOf = (pains: readonly (number | undefined)[]): readonly DailyEntry[] =>
  pains.flatMap((painNow, index) =>
    painNow === undefined ? [] : [{ day: nameOf(index), at: FIRST + index * DAY, painNow }],
  )
const curve = (pains: readonly (number | undefined)[], today = pains.length - 1) =>
  curveOf(daysOf(pains), nameOf(0), nameOf(today))
const story = (...pains: readonly (number | undefined)[]) => painStory(curve(pains))

test('three less on the last days than on the first is said as it is', () => {
  expect(story(6, 6, 6, 5, 4, 3, 3, 3)).toEqual({ kind: 'less', points: 3, size: 'substantial', needed: 2 })
  expect(story(6, 5, 7, 4, 4, 4)).toMatchObject({ kind: 'less', points: 2, size: 'clear' })
})

test('two less of nine is less, but not enough to call it a change', () => {
  expect(story(9, 9, 9, 7, 7, 7)).toEqual({ kind: 'less', points: 2, size: 'none', needed: 3 })
})

test('more and the same are said too', () => {
  expect(story(4, 4, 4, 6, 6, 6)).toEqual({ kind: 'more', points: 2 })
  expect(story(4, 4, 4, 4, 4, 4)).toEqual({ kind: 'same', baseline: 4 })
})

test('before there is something to compare with, it says how many days are missing', () => {
  expect(painStory(curve([]))).toEqual({ kind: 'nothing' })
  expect(story(6)).toEqual({ kind: 'beginning', missing: 3 })
  expect(story(6, 5, 5)).toEqual({ kind: 'beginning', missing: 1 })
  expect(story(6, ...gap(8), 5, ...gap(8), 5, 5)).toEqual({ kind: 'apart' })
  expect(story(6, 6, 6, ...gap(9), 4)).toEqual({ kind: 'sparse', missing: 2 })
  expect(painStory(curve([6, 6, 6, 5], 20))).toEqual({ kind: 'silent', days: 17 })
})

test('one day, two days and four hundred days all make a curve', () => {
  expect(curve([6])).toMatchObject({
    lastIndex: 14,
    band: [],
    reviews: [{ day: 3 }, { day: 7 }, { day: 14 }],
  })
  expect(curve([6, 5]).trend).toBeUndefined()
  const long = curve(Array.from({ length: 400 }, (_, index) => 6 - (index % 3)))
  expect(long.points).toHaveLength(400)
  expect(long.lastIndex).toBe(399)
  expect(long.reviews).toHaveLength(4)
})

test('the trend is the usual change a day of the last seven told days', () => {
  const { trend } = curve([9, 9, 6, 5, 4, 3, 2, 1, 0])
  expect(trend?.perDay).toBe(-1)
  expect(trend?.from).toEqual({ index: 2, pain: 6 })
  expect(trend?.to).toEqual({ index: 8, pain: 0 })
})

test('days before the present course are drawn, but not counted into where it began', () => {
  const days = daysOf([9, 9, 9, 4, 4, 4])
  const { points, baseline } = curveOf(days, nameOf(3), nameOf(5))
  expect(points.map(({ index }) => index)).toEqual([-3, -2, -1, 0, 1, 2])
  expect(baseline).toBe(4)
})

test('what is usual starts where the person started, never rises, and is half to nearly all at six weeks', () => {
  const band = usualBand(6, 100)
  expect(band[0]).toEqual({ index: 0, low: 6, high: 6 })
  expect(band.find(({ index }) => index === 42)?.low).toBeCloseTo(2.79, 2)
  expect(band.find(({ index }) => index === 42)?.high).toBeCloseTo(5.14, 2)
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 10, noNaN: true }),
      fc.integer({ min: 1, max: 800 }),
      (start, last) => {
        const points = usualBand(start, last)
        expect(points.at(-1)?.index).toBe(last)
        for (const [at, { low, high }] of points.entries()) {
          expect(low).toBeLessThanOrEqual(high)
          expect(high).toBeLessThanOrEqual((points[at - 1]?.high ?? 10) + 1e-9)
        }
      },
    ),
  )
})

test('every point of a curve lies between 0 and 10, whatever was told', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }), { maxLength: 60 }),
      pains => {
        const { trend, lastIndex, points } = curve(pains, Math.max(0, pains.length - 1))
        for (const end of trend ? [trend.from, trend.to] : []) {
          expect(end.pain).toBeGreaterThanOrEqual(0)
          expect(end.pain).toBeLessThanOrEqual(10)
        }
        expect(points.every(({ index }) => index <= lastIndex)).toBe(true)
      },
    ),
  )
})

function gap(days: number): readonly undefined[] {
  return Array.from({ length: days }, () => undefined)
}

test('the usual course falls to what groups of people told after six, twenty-six and fifty-two weeks', () => {
  const band = usualBand(56, 400)
  expect(band.map(({ index, low }) => [index, Math.round(low)])).toEqual([
    [0, 56],
    [42, 26],
    [182, 22],
    [364, 21],
    [400, 21],
  ])
  expect(band.map(({ high }) => Math.round(high))).toEqual([56, 48, 43, 40, 40])
  expect(usualBand(56, 21).at(-1)).toEqual({ index: 21, low: 41, high: 52 })
})
