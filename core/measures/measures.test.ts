import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  adherence,
  baselineOf,
  isEased,
  meaningfulDrop,
  median,
  painAndInterference,
  psfsChange,
  psfsScore,
  responseOf,
  riskOf,
  tendernessFell,
  theilSen,
  threeDayMedian,
  withPain,
} from './measures.ts'

const DAY = 86_400_000
const days = (...pains: readonly number[]) => pains.map((painNow, day) => ({ at: day * DAY, painNow }))

test('oracle: somebody who began at 6, 5 and 7 began at 6, and three days around 4 are a clear response', () => {
  const diary = days(6, 5, 7, 5, 5, 4, 3, 4)
  expect(median([6, 5, 7])).toBe(6)
  expect(baselineOf(diary)).toBe(6)
  expect(threeDayMedian(diary)).toBe(4)
  expect(responseOf(6, 4)).toMatchObject({ drop: 2, responder: true, size: 'clear' })
  expect(responseOf(6, 4).share).toBeCloseTo(0.33, 2)
})

test('oracle: somebody who went from 3 to 2 responds, and it is called small', () => {
  expect(responseOf(3, 2)).toMatchObject({ drop: 1, responder: true, size: 'small' })
})

test('oracle: somebody who went from 9 to 7 does not respond, because two points are too few from there', () => {
  expect(responseOf(9, 7)).toMatchObject({ drop: 2, responder: false, size: 'none' })
  expect(responseOf(9, 7).share).toBeCloseTo(0.22, 2)
})

test('oracle: activities of 3, 4 and 5 that become 6, 6 and 7 matter', () => {
  expect(psfsScore([3, 4, 5])).toBe(4)
  expect(psfsScore([6, 6, 7])).toBeCloseTo(6.33, 2)
  const change = psfsChange([3, 4, 5], [6, 6, 7])
  expect(change?.mean).toBeCloseTo(2.33, 2)
  expect(change?.important).toBe(true)
})

test('oracle: a single activity that is two points better does not matter yet, three points do', () => {
  expect(psfsChange([4], [6])).toMatchObject({ important: false, items: [{ change: 2, important: false }] })
  expect(psfsChange([4], [7])).toMatchObject({ important: true, items: [{ change: 3, important: true }] })
  expect(psfsChange([4, 4, 4], [6, 4, 4])).toMatchObject({ important: false })
})

test('oracle: pain and interference of 7, 6 and 5 that become 4, 4 and 4 are a third less', () => {
  expect(painAndInterference([7, 6, 5])).toBe(6)
  expect(painAndInterference([4, 4, 4])).toBe(4)
  expect(isEased(6, 4)).toBe(true)
})

test.each([
  [0, 0],
  [1, 1],
  [4, 1],
  [4.5, 2],
  [5, 2],
  [7, 2],
  [7.5, 3],
  [8, 3],
  [10, 3],
  [0.2, 1],
])('from a pain of %d, a drop of %d means something', (baseline, drop) => {
  expect(meaningfulDrop(baseline)).toBe(drop)
})

test.each([
  [10, 7, 'clear'],
  [7, 5, 'none'],
  [7, 4.9, 'clear'],
  [8, 4, 'substantial'],
  [2, 1, 'small'],
  [4, 2, 'substantial'],
  [0, 0, 'none'],
  [5, 8, 'none'],
])('a pain of %d that is now %d is a %s response', (baseline, now, size) => {
  expect(responseOf(baseline, now).size).toBe(size)
  expect(responseOf(baseline, now).responder).toBe(size !== 'none')
})

test('the average of a day counts before the pain of the moment, and a day without either is no zero', () => {
  expect(withPain([{ at: 2, painNow: 9, painAverage: 5 }, { at: 3 }, { at: 1, painNow: 0 }])).toEqual([
    { at: 1, pain: 0 },
    { at: 2, pain: 5 },
  ])
})

test('somebody who told two days, or the third one only after a week, has no start yet', () => {
  expect(baselineOf(days(6, 5))).toBeUndefined()
  expect(threeDayMedian(days(6, 5))).toBeUndefined()
  const late = [0, 1, 7].map(day => ({ at: day * DAY, painNow: 5 }))
  expect(baselineOf(late)).toBeUndefined()
  expect(baselineOf([...late, { at: 6 * DAY, painNow: 4 }])).toBe(5)
})

test('nothing has no middle and one day has no trend', () => {
  expect(median([])).toBeUndefined()
  expect(psfsScore([])).toBeUndefined()
  expect(theilSen([{ day: 1, value: 4 }])).toBeUndefined()
  expect(psfsChange([1, 2], [3])).toBeUndefined()
})

test('one terrible day does not make a trend', () => {
  const points = [5, 5, 5, 10, 5, 5, 5].map((value, day) => ({ day, value }))
  expect(theilSen(points)).toBe(0)
})

test.each<[string, readonly (readonly [day: number, tenderness: number])[], boolean]>([
  [
    'two points less on two days running',
    [
      [0, 8],
      [1, 6],
      [2, 6],
    ],
    true,
  ],
  [
    'a third less on two days running',
    [
      [0, 3],
      [1, 2],
      [2, 2],
    ],
    true,
  ],
  [
    'two points less on one day only',
    [
      [0, 8],
      [1, 7],
      [2, 6],
    ],
    false,
  ],
  [
    'two days with a gap between',
    [
      [0, 8],
      [1, 6],
      [3, 6],
    ],
    false,
  ],
  [
    'the start counted as one of the days',
    [
      [0, 8],
      [1, 6],
    ],
    false,
  ],
  [
    'nothing to fall from',
    [
      [0, 0],
      [1, 0],
      [2, 0],
    ],
    false,
  ],
])('tenderness, %s', (_name, rated, fell) => {
  expect(tendernessFell(rated.map(([day, tenderness]) => ({ at: day * DAY, tenderness })))).toBe(fell)
})

test('the more of the five things somebody has, the more likely pain is to stay', () => {
  expect(riskOf({})).toEqual({ score: 0, risk: 'low' })
  expect(riskOf({ pain: 6, fear: 6, badSleep: true })).toEqual({ score: 1, risk: 'low' })
  expect(riskOf({ pain: 7, badSleep: true })).toEqual({ score: 2, risk: 'mid' })
  expect(riskOf({ pain: 7, fear: 7, badSleep: true })).toEqual({ score: 3, risk: 'mid' })
  expect(riskOf({ pain: 7, fear: 7, badSleep: true, spreads: true })).toEqual({ score: 4, risk: 'high' })
  expect(riskOf({ pain: 9, fear: 9, badSleep: true, spreads: true, lowHope: true }).score).toBe(5)
})

test('seven sessions of ten are enough to judge by, six are not, and no plan says nothing', () => {
  expect(adherence(7, 10)).toEqual({ share: 0.7, enough: true })
  expect(adherence(6, 10).enough).toBe(false)
  expect(adherence(0, 0).enough).toBe(false)
})

const pain = fc.integer({ min: 0, max: 10 })
const points = fc
  .array(pain, { minLength: 2, maxLength: 12 })
  .map(values => values.map((value, day) => ({ day, value })))

test('the middle lies between the least and the most', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), values => {
      const middle = median(values) ?? Number.NaN
      return middle >= Math.min(...values) && middle <= Math.max(...values)
    }),
  )
})

test('the trend of a straight line is its slope', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -20, max: 20 }),
      fc.integer({ min: -50, max: 50 }),
      fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 12 }),
      (slope, start, on) => theilSen(on.map(day => ({ day, value: start + slope * day }))) === slope,
    ),
  )
})

test('somebody who rates every day the same bit higher has the same trend', () => {
  fc.assert(
    fc.property(points, fc.integer({ min: -5, max: 5 }), (rated, more) => {
      const higher = rated.map(({ day, value }) => ({ day, value: value + more }))
      return theilSen(higher) === theilSen(rated)
    }),
  )
})

test('less pain now never turns a responder into a non-responder', () => {
  fc.assert(
    fc.property(
      pain,
      pain,
      (baseline, now) => !responseOf(baseline, now).responder || responseOf(baseline, now - 1).responder,
    ),
  )
})
