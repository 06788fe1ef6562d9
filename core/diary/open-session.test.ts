import { expect, test } from 'vitest'
import { MINUTE_MS } from '#core/calendar/calendar-day.ts'
import { ballStep } from '#test/builders/people.ts'
import { applyEvents, EMPTY_DIARY } from './diary.ts'
import type { Event, EventData } from './event.ts'
import { openSession, openSessionEvents } from './open-session.ts'

const NINE = 1_795_000_000_000
const event = (happening: EventData, minutes: number): Event => ({
  id: `${minutes}`,
  at: NINE + minutes * MINUTE_MS,
  happening,
})
const begun = event({ type: 'session-started', session: 's', steps: [ballStep], painBefore: 5 }, 0)
const finished = (minutes: number, outcome: 'done' | 'skipped' = 'done') =>
  event({ type: 'step-finished', session: 's', step: 0, outcome, lighter: 0 }, minutes)
const ended = (minutes: number) => event({ type: 'session-ended', session: 's', how: 'done' }, minutes)
const rated = event({ type: 'session-rated', session: 's', pain: 3 }, 9)

/** What is open so many minutes after nine. */
const openAt = (minutes: number, ...events: readonly Event[]) =>
  openSession(applyEvents(events), NINE + minutes * MINUTE_MS)?.state

test('an empty diary has no open session', () => {
  expect(openSession(EMPTY_DIARY, NINE)).toBeUndefined()
})

test('a session that was left may go on for half an hour after it last got on', () => {
  expect(openAt(30, begun)).toBe('unfinished')
  expect(openAt(31, begun)).toBeUndefined()
  expect(openAt(50, begun, finished(20))).toBe('unfinished')
})

test('left for longer it is over, and how it went is asked while it can still be told', () => {
  expect(openAt(51, begun, finished(20))).toBe('unrated')
  expect(openAt(140, begun, finished(20))).toBe('unrated')
  expect(openAt(141, begun, finished(20))).toBeUndefined()
  expect(openAt(34 * 60, begun, finished(20))).toBeUndefined()
})

test('a session of which nothing was done has nothing to rate', () => {
  expect(openAt(51, begun, finished(20, 'skipped'))).toBeUndefined()
})

test('a session that ended waits for its rating, for two hours', () => {
  expect(openAt(10, begun, ended(6))).toBe('unrated')
  expect(openAt(120, begun, ended(6))).toBe('unrated')
  expect(openAt(121, begun, ended(6))).toBeUndefined()
  expect(openAt(10, begun, ended(6), rated)).toBeUndefined()
})

test('a clock that was set back makes no old session young', () => {
  expect(openAt(-60 * 34, begun, finished(20))).toBeUndefined()
})

test('only the last session is open', () => {
  const second = event({ type: 'session-started', session: 't', steps: [ballStep], painBefore: 5 }, 20)
  const later = event({ type: 'session-rated', session: 't', pain: 2 }, 25)
  expect(openAt(26, begun, ended(6), second, later)).toBeUndefined()
})

const other = event({ type: 'session-started', session: 'r', steps: [ballStep], painBefore: 5 }, -90)
const note = event({ type: 'day-noted', day: '2026-11-02', painNow: 5 }, 1)

test('what was written of the open session is found among all else, in its order', () => {
  expect(openSessionEvents([other, begun, note, finished(5), ended(6)], NINE + 10 * MINUTE_MS)).toEqual([
    begun,
    finished(5),
    ended(6),
  ])
})

test('of a session that is over nothing is taken along', () => {
  expect(openSessionEvents([begun, ended(6), rated], NINE + 10 * MINUTE_MS)).toEqual([])
  expect(openSessionEvents([begun], NINE + 31 * MINUTE_MS)).toEqual([])
  expect(openSessionEvents([note], NINE)).toEqual([])
})
