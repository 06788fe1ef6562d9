import { expect, test } from 'vitest'
import { techniques } from '#knowledge/care/techniques.ts'
import { SCAN_PART_SECONDS, scanAt } from './body-scan.ts'

test('a scan goes from part to part every 25 seconds and ends by itself', () => {
  expect(scanAt(0, 3)).toEqual({ state: 'part', part: 0, share: 0 })
  expect(scanAt(37_500, 3)).toEqual({ state: 'part', part: 1, share: 0.5 })
  expect(scanAt(75_000, 3)).toEqual({ state: 'over' })
  expect(scanAt(-5, 3)).toEqual({ state: 'part', part: 0, share: 0 })
})

test('in a session each part of the scan is said when it is in mind', () => {
  const times = techniques.mindful.timed.map(({ atSeconds }) => atSeconds)
  expect(times).toEqual(times.map((_, part) => part * SCAN_PART_SECONDS))
})
