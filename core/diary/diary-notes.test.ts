import { expect, test } from 'vitest'
import type { EventData } from './event.ts'
import { EMPTY_NOTES, applyToNotes, type Notes } from './diary-notes.ts'

const after = (...told: readonly (readonly [EventData, number])[]): Notes =>
  told.reduce((notes, [happening, at]) => applyToNotes(notes, happening, at), EMPTY_NOTES)

test('of a day told twice the last word counts whole, and other days stay', () => {
  const notes = after(
    [{ type: 'day-noted', day: '2026-03-01', painNow: 4, note: 'bad' }, 1],
    [{ type: 'day-noted', day: '2026-03-02', stress: 3 }, 2],
    [{ type: 'day-noted', day: '2026-03-01', painNow: 2 }, 3],
  )
  expect(notes.days).toEqual({
    '2026-03-01': { day: '2026-03-01', painNow: 2 },
    '2026-03-02': { day: '2026-03-02', stress: 3 },
  })
})

test('a day that is taken away is gone, alone', () => {
  const notes = after(
    [{ type: 'day-noted', day: '2026-03-01' }, 1],
    [{ type: 'day-noted', day: '2026-03-02' }, 2],
    [{ type: 'day-removed', day: '2026-03-01' }, 3],
  )
  expect(Object.keys(notes.days)).toEqual(['2026-03-02'])
})

test('ratings of activities line up in time, and other activities begin anew', () => {
  const rated = after(
    [{ type: 'activities-named', activities: ['lift'] }, 1],
    [{ type: 'activities-rated', scores: [3] }, 2],
    [{ type: 'activities-rated', scores: [5] }, 3],
  )
  expect(rated.activityRatings).toEqual([
    { at: 2, scores: [3] },
    { at: 3, scores: [5] },
  ])
  const renamed = applyToNotes(rated, { type: 'activities-named', activities: ['sit'] }, 4)
  expect([renamed.activities, renamed.activityRatings]).toEqual([['sit'], []])
})

test('what is rated now and then is kept with its moment, oldest first', () => {
  const notes = after(
    [{ type: 'interference-rated', pain: 1, enjoyment: 2, activity: 3 }, 1],
    [{ type: 'change-rated', change: -2 }, 2],
    [{ type: 'change-rated', change: 4 }, 3],
    [{ type: 'review-answered', rule: 'no-change-yet', choice: 'agreed', change: 'heat-first' }, 4],
    [{ type: 'break-taken', how: 'taken', movement: 'mo-march' }, 5],
    [{ type: 'break-taken', how: 'skipped' }, 6],
    [{ type: 'flare-noted', before: ['cold'], note: 'rain' }, 7],
    [{ type: 'desk-checked', kind: 'laptop', answers: { chair: 'fits' } }, 8],
  )
  expect(notes).toEqual({
    ...EMPTY_NOTES,
    interference: [{ at: 1, pain: 1, enjoyment: 2, activity: 3 }],
    changes: [
      { at: 2, change: -2 },
      { at: 3, change: 4 },
    ],
    reviews: [{ at: 4, rule: 'no-change-yet', choice: 'agreed', change: 'heat-first' }],
    breaks: [
      { at: 5, how: 'taken', movement: 'mo-march' },
      { at: 6, how: 'skipped' },
    ],
    flares: [{ at: 7, before: ['cold'], note: 'rain' }],
    deskChecks: [{ at: 8, kind: 'laptop', answers: { chair: 'fits' } }],
  })
})

test('of what a person chose the last choice counts', () => {
  const notes = after(
    [{ type: 'appearance-chosen', appearance: 'dark' }, 1],
    [{ type: 'language-chosen', language: 'de' }, 2],
    [{ type: 'country-chosen', country: 'AT' }, 3],
    [{ type: 'country-chosen', country: 'CH' }, 4],
    [{ type: 'walking-aim-set', aim: 90, day: '2026-03-02' }, 5],
    [{ type: 'exported' }, 6],
    [{ type: 'exported' }, 7],
  )
  expect(notes).toEqual({
    ...EMPTY_NOTES,
    appearance: 'dark',
    language: 'de',
    country: 'CH',
    walking: { aim: 90, day: '2026-03-02' },
    exportedAt: 7,
  })
})

test('a trial that ends becomes a past one, and without one nothing ends', () => {
  const trial = { kind: 'tool', a: 'ball', b: 'cane', seed: 1, startedAt: 1 } as const
  expect(after([{ type: 'trial-ended', because: 'enough' }, 1])).toBe(EMPTY_NOTES)
  const ended = after([{ type: 'trial-started', trial }, 1], [{ type: 'trial-ended', because: 'enough' }, 2])
  expect(ended).toEqual({ ...EMPTY_NOTES, pastTrials: [{ trial, endedAt: 2, because: 'enough' }] })
})

test('what belongs to the diary itself changes no note', () => {
  expect(after([{ type: 'mini-check-answered', anything: true }, 1])).toBe(EMPTY_NOTES)
})

test('a review that was answered is kept with its day, and rates the change as well', () => {
  const notes = after([{ type: 'looked-back', day: 7, change: 2, hinders: 'a-little' }, 5])
  expect(notes.lookBacks).toEqual([{ at: 5, day: 7, change: 2, hinders: 'a-little' }])
  expect(notes.changes).toEqual([{ at: 5, change: 2 }])
})

test('each course that was closed is kept by its moment, and the latest hour counts', () => {
  const notes = after(
    [{ type: 'course-closed' }, 3],
    [{ type: 'hour-chosen', minute: 1080 }, 4],
    [{ type: 'course-closed' }, 9],
    [{ type: 'hour-chosen', minute: 1140, reminds: true }, 10],
  )
  expect([notes.closings, notes.hour]).toEqual([[3, 9], { minute: 1140, reminds: true }])
})
