import { expect, test } from 'vitest'
import type { DayNote } from '#core/diary/event-notes.ts'
import { stressLink } from './stress-days.ts'

const daysOf = (pairs: readonly (readonly [stress: number, pain: number])[]): readonly DayNote[] =>
  pairs.map(([stress, painNow], index) => ({ day: `2026-11-${10 + index}`, stress, painNow }))

test('seven days say nothing yet', () => {
  expect(
    stressLink(
      daysOf([
        [1, 1],
        [2, 1],
        [3, 1],
        [4, 2],
        [5, 2],
        [6, 3],
        [7, 3],
      ]),
    ).kind,
  ).toBe('too-few')
})

test('eight days with more pain on the tenser ones show the link with both figures', () => {
  const link = stressLink(
    daysOf([
      [1, 2],
      [2, 2],
      [2, 2],
      [3, 2],
      [7, 5],
      [8, 4],
      [8, 5],
      [9, 5],
    ]),
  )
  expect(link).toEqual({ kind: 'higher', days: 8, tense: 5, calm: 2 })
})

test('the same pain on tense and quiet days is said as well', () => {
  const link = stressLink(
    daysOf([
      [1, 3],
      [2, 3],
      [2, 3],
      [3, 3],
      [7, 3],
      [8, 3],
      [8, 3],
      [9, 3],
    ]),
  )
  expect(link.kind).toBe('same')
})

test('when every day was equally tense there is nothing to compare', () => {
  expect(stressLink(daysOf(Array.from({ length: 10 }, () => [5, 3] as const))).kind).toBe('no-contrast')
})

test('a day without a pain or a stress is left out', () => {
  expect(stressLink([{ day: '2026-11-10', stress: 4 }])).toEqual({ kind: 'too-few', days: 0 })
})
