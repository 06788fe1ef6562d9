import { expect, test } from 'vitest'
import { advanceBreaks, startBreaks } from './breaks.ts'
import { USUAL_BREAKS } from '#core/vocabulary/break-settings.ts'
import { breakEvents, parseSavedBreaks } from './saved.ts'

const MINUTE = 60_000
/** Monday 23 November 2026, 10:00. */
const TEN = 1_795_428_000_000
const start = startBreaks(USUAL_BREAKS, TEN, 600, 1)
/** Half an hour of typing, a tick a minute. */
const offered = Array.from({ length: 30 }, (_, minute) => minute + 1).reduce(
  (breaks, minute) =>
    advanceBreaks(breaks, { type: 'tick', presence: 'active' }, TEN + minute * MINUTE, 600 + minute, 1),
  start,
)
const breaking = advanceBreaks(offered, { type: 'start-now' }, TEN + 30 * MINUTE, 630, 1)

test('a reload in any state finds the same timer', () => {
  for (const breaks of [start, offered, breaking]) {
    const saved = { breaks, place: 'desk', lastMoves: ['mo-march'] }
    expect(parseSavedBreaks(JSON.parse(JSON.stringify(saved)))).toEqual({ ok: true, saved })
  }
})

test('a timer that was saved under the former names of its fields goes on', () => {
  for (const breaks of [start, offered, breaking]) {
    const former = JSON.stringify({ breaks, place: 'desk', lastMoves: [] })
      .replace('"presenceState":', '"whereabouts":')
      .replace('"mute":', '"hush":')
      .replace('"promptStyle":', '"manner":')
    expect(former).toContain('"whereabouts":')
    expect(former).toContain('"hush":')
    expect(parseSavedBreaks(JSON.parse(former))).toEqual({
      ok: true,
      saved: { breaks, place: 'desk', lastMoves: [] },
    })
  }
})

test('a broken note is refused', () => {
  expect(parseSavedBreaks(undefined)).toEqual({ ok: false })
  expect(parseSavedBreaks({ breaks: { state: 'waiting' }, place: 'desk', lastMoves: [] })).toEqual({
    ok: false,
  })
})

test('the diary hears of each break once, also when the day has changed', () => {
  const done = advanceBreaks(breaking, { type: 'done' }, TEN + 31 * MINUTE, 631, 1)
  expect(breakEvents(breaking, done)).toEqual(['taken'])
  expect(breakEvents(done, done)).toEqual([])
  const later = advanceBreaks(offered, { type: 'postpone' }, TEN + 30 * MINUTE, 630, 1)
  expect(breakEvents(offered, later)).toEqual(['postponed'])
  const nextDay = { ...done, counters: { ...done.counters, day: done.counters.day + 1, taken: 1 } }
  expect(breakEvents(done, nextDay)).toEqual(['taken'])
})
