/** When nobody is asked for a break: in meetings, outside working hours and in a pause. */
import { expect, test } from 'vitest'
import {
  act,
  clock,
  HOUR,
  MINUTE,
  minutesToOffer,
  NINE,
  waitMinutes,
  sitDown,
  sleep,
} from '#test/builders/breaks.ts'
import { DAY_MS } from '#core/calendar/calendar-day.ts'
import { USUAL_BREAKS } from '#core/vocabulary/break-settings.ts'
import type { BreakAction } from './state.ts'
import { mayMakeSound } from './view.ts'
import { startBreaks } from './breaks.ts'

test('nobody is asked in a meeting, and after it the offer is silent and seated', () => {
  const meeting = waitMinutes(act(waitMinutes(sitDown(), 20), { type: 'meeting-start', minutes: 40 }), 39)
  expect(meeting.offers).toBe(0)
  const after = waitMinutes(meeting, 1)
  expect(after.breaks).toMatchObject({ state: 'offered', promptStyle: 'seated', kind: 'long' })
  expect(mayMakeSound(after.breaks)).toBe(false)
})

test('an offer waits when a meeting begins', () => {
  const meeting = act(waitMinutes(sitDown(), 30), { type: 'meeting-start', minutes: 15 })
  expect(meeting.breaks.state).toBe('waiting')
  expect(act(waitMinutes(meeting, 5), { type: 'meeting-end' }).breaks).toMatchObject({
    state: 'offered',
    promptStyle: 'seated',
  })
})

test('a meeting that ends long before the next break leaves that break as usual', () => {
  const after = act(waitMinutes(act(sitDown(), { type: 'meeting-start' }), 15), { type: 'meeting-end' })
  expect(waitMinutes(after, 15).breaks).toMatchObject({ state: 'offered', promptStyle: 'usual' })
})

test('listening in a meeting without touching a key is sitting', () => {
  const meeting = waitMinutes(act(sitDown(), { type: 'meeting-start', minutes: 45 }), 44, 'idle')
  expect(meeting.breaks.counters.natural).toBe(0)
  expect(waitMinutes(meeting, 2).breaks.state).toBe('offered')
})

test('a meeting that nobody ended is over after two hours', () => {
  const desk = waitMinutes(act(sitDown(), { type: 'meeting-start' }), 121)
  expect(desk.breaks.state).toBe('offered')
})

test('a break begun in a meeting is a silent seated one', () => {
  const desk = act(act(sitDown(), { type: 'meeting-start' }), { type: 'start-now' })
  expect(desk.breaks).toMatchObject({ state: 'breaking', promptStyle: 'seated' })
})

test('outside working hours nothing happens', () => {
  expect(waitMinutes(sitDown({}, NINE - 2 * HOUR), 100).offers).toBe(0)
  expect(waitMinutes(sitDown({}, NINE + 9 * HOUR), 100).offers).toBe(0)
  expect(waitMinutes(sitDown({}, NINE + 5 * DAY_MS), 100).offers).toBe(0)
})

test('the first break comes a whole interval after work begins', () => {
  const desk = waitMinutes(sitDown({}, NINE - HOUR), 60)
  expect(desk.breaks.state).toBe('waiting')
  expect(minutesToOffer(desk)).toBe(30)
})

test('an offer goes when work ends', () => {
  const desk = waitMinutes(sitDown({}, NINE + 7.5 * HOUR - MINUTE), 31)
  expect(desk.offers).toBe(1)
  expect(desk.breaks).toMatchObject({ state: 'off', counters: { skipped: 0 } })
})

test('a night shift goes through midnight and belongs to the evening it began', () => {
  const nights = { workingHours: { from: 22 * 60, to: 6 * 60 }, workingDays: [5] as const }
  const friday = NINE + 4 * DAY_MS
  expect(waitMinutes(sitDown(nights, friday + 16 * HOUR), 30).offers).toBe(1)
  expect(waitMinutes(sitDown(nights, friday - 8 * HOUR), 60).offers).toBe(0)
})

test('without working hours the whole working day counts', () => {
  const { workingHours: _hours, ...whole } = USUAL_BREAKS
  const evening = NINE + 12 * HOUR
  const { minute, weekday } = clock(evening)
  const desk = { ...sitDown(), now: evening, breaks: startBreaks(whole, evening, minute, weekday) }
  expect(minutesToOffer(desk)).toBe(30)
  const tomorrow = waitMinutes(act(waitMinutes(desk, 150), { type: 'pause-until-tomorrow' }), 120)
  expect(tomorrow.breaks.state).toBe('off')
  expect(waitMinutes(tomorrow, 4 * 60).breaks.state).not.toBe('off')
})

test('a pause withdraws the offer and ends in a whole interval', () => {
  const paused = act(waitMinutes(sitDown(), 30), { type: 'pause-for', minutes: 60 })
  expect(paused.breaks.state).toBe('off')
  const over = waitMinutes(paused, 60)
  expect(over.breaks.state).toBe('waiting')
  expect(minutesToOffer(over)).toBe(30)
})

test('a pause of no minutes ends the pause', () => {
  const paused = act(sitDown(), { type: 'pause-until-tomorrow' })
  expect(act(paused, { type: 'pause-for', minutes: 0 }).breaks.state).toBe('waiting')
  expect(act(sitDown(), { type: 'pause-for', minutes: 0 }).breaks.state).toBe('waiting')
})

test('a pause until tomorrow ends when the next work begins, on Friday after the weekend', () => {
  const friday = act(sitDown({}, NINE + 4 * DAY_MS), { type: 'pause-until-tomorrow' })
  const monday = NINE + 7 * DAY_MS
  expect(sleep(friday, (2 * DAY_MS) / MINUTE).breaks.state).toBe('off')
  expect(act(friday, { type: 'tick', presence: 'active' }, monday - MINUTE).breaks.state).toBe('off')
  const begun = act(friday, { type: 'tick', presence: 'active' }, monday)
  expect(begun.breaks.state).toBe('waiting')
  expect(minutesToOffer(begun)).toBe(30)
})

test('a pause until tomorrow ends at nine by the new clock after daylight saving', () => {
  const paused = act(sitDown(), { type: 'pause-until-tomorrow' })
  const tick: BreakAction = { type: 'tick', presence: 'active' }
  expect(act({ ...paused, ahead: 1 }, tick, NINE + DAY_MS - HOUR).breaks.state).toBe('waiting')
  expect(act({ ...paused, ahead: -1 }, tick, NINE + DAY_MS).breaks.state).toBe('off')
})

test('a clock set back does not make a pause longer', () => {
  const paused = act(sitDown({}, NINE + 3 * HOUR), { type: 'pause-for', minutes: 20 })
  const back = act(paused, { type: 'tick', presence: 'active' }, paused.now - 2 * HOUR)
  expect(waitMinutes(back, 21).breaks.state).toBe('waiting')
})

test('a meeting does not end a pause', () => {
  const paused = act(act(sitDown(), { type: 'pause-until-tomorrow' }), { type: 'meeting-start' })
  expect(act(paused, { type: 'meeting-end' }).breaks.state).toBe('off')
})
