import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  act,
  clock,
  done,
  HOUR,
  MINUTE,
  NINE,
  waitMinutes,
  postpone,
  sitDown,
  skip,
} from '#test/builders/breaks.ts'
import { DAY_MS } from '#core/calendar/calendar-day.ts'
import { localDay } from './day.ts'
import { BREAK_RANGES, sensibleBreaks, USUAL_BREAKS } from '#core/vocabulary/break-settings.ts'
import { PRESENCES, type BreakAction } from './state.ts'
import { changeBreaks, isPostureHint, nextBreak } from './view.ts'

test.each([-11, -10, -9, 0, 5.5, 12, 13, 13.75, 14])(
  'a clock %d hours ahead names the same day from midnight to midnight',
  ahead => {
    for (let hour = 0; hour < 24; hour += 1)
      expect(localDay(clock(20_514 * DAY_MS + (hour - ahead) * HOUR, ahead))).toBe(20_514)
  },
)

test('a hint to sit in another way comes after fifteen minutes, and only to whoever wants it', () => {
  const hinted = waitMinutes(sitDown({ postureEveryMinutes: 15 }), 15)
  expect(isPostureHint(hinted.breaks, hinted.now)).toBe(true)
  expect(isPostureHint(waitMinutes(hinted, 2).breaks, hinted.now + 2 * MINUTE)).toBe(false)
  expect(isPostureHint(waitMinutes(sitDown(), 15).breaks, NINE + 15 * MINUTE)).toBe(false)
})

test('no hint comes just before a break or in a meeting', () => {
  const near = waitMinutes(sitDown({ postureEveryMinutes: 15, shortEveryMinutes: 20 }), 15.5)
  expect(isPostureHint(near.breaks, near.now)).toBe(false)
  const meeting = act(waitMinutes(sitDown({ postureEveryMinutes: 15 }), 15), { type: 'meeting-start' })
  expect(isPostureHint(meeting.breaks, meeting.now)).toBe(false)
})

test('a person who changes the rhythm keeps what they have sat', () => {
  const desk = waitMinutes(sitDown(), 20)
  const breaks = changeBreaks(desk.breaks, { ...USUAL_BREAKS, shortEveryMinutes: 45 }, desk.now)
  expect(nextBreak(breaks)).toEqual({ kind: 'short', at: NINE + 45 * MINUTE })
})

test('a pause or a meeting that was on before a reload is still on', () => {
  expect(sitDown({ pausedUntil: NINE + HOUR }).breaks.state).toBe('off')
  expect(waitMinutes(sitDown({ meetingUntil: NINE + HOUR }), 59).offers).toBe(0)
})

test('numbers outside the ranges are put inside', () => {
  const wild = sensibleBreaks({ ...USUAL_BREAKS, shortEveryMinutes: 1, shortSeconds: 9999, longSeconds: NaN })
  expect(wild).toMatchObject({
    shortEveryMinutes: BREAK_RANGES.shortEveryMinutes[0],
    shortSeconds: 120,
    longSeconds: 180,
  })
})

const presence = fc.constantFrom(...PRESENCES)
const action: fc.Arbitrary<BreakAction> = fc.oneof(
  { weight: 20, arbitrary: presence.map(seen => ({ type: 'tick', presence: seen }) as const) },
  fc.constantFrom<BreakAction>(
    postpone,
    skip,
    done,
    { type: 'start-now' },
    { type: 'meeting-start' },
    { type: 'meeting-end' },
    { type: 'pause-for', minutes: 30 },
    { type: 'pause-for', minutes: 0 },
    { type: 'pause-until-tomorrow' },
  ),
)
const jump = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 1, max: 90 }).map(seconds => seconds * 1000) },
  fc.constantFrom(-3 * HOUR, -HOUR, HOUR, 10 * HOUR, 3 * DAY_MS),
)

test('whatever a day brings, whoever then sits at work for an hour and a half is asked twice or more, never in a burst', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(action, jump), { maxLength: 60 }), day => {
      let desk = sitDown()
      for (const [step, ms] of day) desk = act(desk, step, desk.now + ms)
      desk = act(act(desk, { type: 'meeting-end' }), { type: 'pause-for', minutes: 0 })
      const tuesday = Math.ceil(desk.now / (7 * DAY_MS)) * 7 * DAY_MS + 5 * DAY_MS + 10 * HOUR
      desk = { ...act(desk, { type: 'tick', presence: 'active' }, tuesday), offers: 0 }
      let asked: readonly number[] = []
      for (let minute = 0; minute < 90; minute += 1) {
        desk = waitMinutes(desk, 1)
        if (desk.breaks.state !== 'offered') continue
        asked = [...asked, minute]
        desk = act(desk, done)
      }
      expect(asked.length).toBeGreaterThanOrEqual(2)
      asked
        .slice(1)
        .forEach((minute, index) => expect(minute - (asked[index] ?? 0)).toBeGreaterThanOrEqual(5))
    }),
    { numRuns: 200 },
  )
})
