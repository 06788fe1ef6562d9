import { expect, test } from 'vitest'
import { addDays } from '#core/calendar/calendar-day.ts'
import type { DayNote } from '#core/diary/event-notes.ts'
import { flarePattern, type FlareNote } from './flares.ts'

const flare = (day: number, ...before: FlareNote['before']): FlareNote => ({ day, before })
/** Days from 1 December 2026, which is day 20788. */
const dayNotes = (stress: readonly number[]): readonly DayNote[] =>
  stress.map((value, index) => ({ day: addDays('2026-12-01', index), stress: value }))

test('after two flares nothing is said yet', () => {
  expect(flarePattern([flare(1, 'stress'), flare(9, 'stress')], [])).toEqual({
    kind: 'too-few',
    flares: 2,
    needed: 1,
  })
})

test('a bad night before three of four flares stands out, and what came once does not', () => {
  const pattern = flarePattern(
    [flare(1, 'slept-badly'), flare(9, 'slept-badly', 'cold'), flare(20, 'slept-badly'), flare(30)],
    [],
  )
  expect(pattern).toEqual({
    kind: 'stands-out',
    flares: 4,
    standing: [{ factor: 'slept-badly', before: 3, of: 4 }],
  })
})

test('with enough day notes the days without a flare are told beside it', () => {
  const flares = [flare(1, 'stress'), flare(9, 'stress'), flare(20, 'stress')]
  const pattern = flarePattern(flares, dayNotes([8, 2, 3, 1, 2, 4]))
  expect(pattern.kind === 'stands-out' && pattern.standing[0]?.otherDays).toEqual({ with: 1, of: 6 })
})

test('stress on every day tells nothing about flares', () => {
  const flares = [flare(1, 'stress'), flare(9, 'stress'), flare(20)]
  expect(flarePattern(flares, dayNotes([8, 7, 9, 6, 8, 7]))).toEqual({ kind: 'nothing', flares: 3 })
})

test('the days just before a flare are not counted as ordinary days', () => {
  const flares = [flare(1, 'stress'), flare(9, 'stress'), flare(20_790, 'stress')]
  const pattern = flarePattern(flares, dayNotes([9, 9, 9, 1, 2, 1, 2, 1]))
  expect(pattern.kind === 'stands-out' && pattern.standing[0]?.otherDays).toEqual({ with: 0, of: 5 })
})

test('flares with nothing ticked leave nothing to show', () => {
  expect(flarePattern([flare(1), flare(2), flare(3)], [])).toEqual({ kind: 'nothing', flares: 3 })
})
