import { expect, test } from 'vitest'
import { paintedSpots } from './painted-spots.ts'

test('one long stroke down the blade is one spot', () => {
  expect(paintedSpots(['neck-shoulder-angle.L', 'medial-scapular-border.L', 'interscapular.L'])).toHaveLength(
    1,
  )
})

test('neck and buttock are two spots, each with its own pain', () => {
  expect(paintedSpots(['neck-shoulder-angle.L', 'buttock-mid.L', 'suprascapular.L'])).toEqual([
    ['neck-shoulder-angle.L', 'suprascapular.L'],
    ['buttock-mid.L'],
  ])
})

test('both sides of the neck are two spots, unless the middle joins them', () => {
  expect(paintedSpots(['neck-shoulder-angle.L', 'neck-shoulder-angle.R'])).toHaveLength(2)
  expect(
    paintedSpots(['neck-shoulder-angle.L', 'cervicothoracic-midline.M', 'neck-shoulder-angle.R']),
  ).toHaveLength(1)
})

test('nothing painted is no spot', () => {
  expect(paintedSpots([])).toEqual([])
})
