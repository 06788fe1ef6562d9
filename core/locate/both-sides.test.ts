import { expect, test } from 'vitest'
import type { Place } from '#core/vocabulary/regions.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { joinSides } from './both-sides.ts'
import { locate } from './locate.ts'

const found = (...places: readonly Place[]) =>
  joinSides(
    locate(
      Object.fromEntries(places.map(place => [place, 1])),
      { causes: [], aggravations: [], presses: [] },
      muscles,
    ),
  )

test('sore between the blades on both sides names each muscle once', () => {
  const joined = found(
    'interscapular.L',
    'interscapular.R',
    'medial-scapular-border.L',
    'medial-scapular-border.R',
  )
  const names = joined.map(({ muscle }) => muscle)
  expect(new Set(names).size).toBe(names.length)
  expect(joined[0]).toMatchObject({ muscle: 'rhomboid-major', sides: ['L', 'R'] })
  expect(joined[0]?.explains).toHaveLength(4)
  expect(names.slice(0, 3)).toContain('middle-trapezius')
})

test('sore on one side stays that side, with its score and its confidence', () => {
  const [first] = found('neck-shoulder-angle.R', 'medial-scapular-border.R')
  expect(first).toMatchObject({ muscle: 'levator-scapulae', sides: ['R'] })
})

test('the likelier muscle comes first, both its sides counted together', () => {
  const scores = found('interscapular.L', 'upper-shoulder-ridge.R', 'interscapular.R').map(
    ({ score }) => score,
  )
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  expect(Math.max(...scores)).toBeLessThanOrEqual(1)
})
