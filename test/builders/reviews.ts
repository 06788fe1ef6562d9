/** Who the reviews of the diary look at, told in a line, for the tests of their rules. */
import { DAY_MS } from '#core/calendar/calendar-day.ts'
import type { DayEntry, Finding, PastSession, ReviewFacts } from '#core/measures/finding.ts'

export type Story = readonly [story: string, action: Finding['action'] | 'nothing', facts: ReviewFacts]

export const HOUR = 3_600_000
export const START = 1_000 * DAY_MS + 8 * HOUR
export const noon = (day: number) => 1_000 * DAY_MS + 12 * HOUR + day * DAY_MS

/** In the evening of that day. */
export const on = (day: number, more: Partial<ReviewFacts> = {}): ReviewFacts => ({
  startedAt: START,
  now: START + day * DAY_MS + 12 * HOUR,
  day,
  entries: [],
  sessions: [],
  plannedSessions: 0,
  psfs: [],
  episodes: [],
  ...more,
})
/** One pain a day from day 0 on; `undefined` is a day without an entry. */
export const pains = (...values: readonly (number | undefined)[]): readonly DayEntry[] =>
  values.flatMap((painAverage, day) => (painAverage === undefined ? [] : [{ at: noon(day), painAverage }]))
export const times = <Value>(count: number, value: Value): readonly Value[] =>
  Array.from({ length: count }, () => value)
export const entriesOn = (days: readonly number[], entry: Omit<DayEntry, 'at'>): readonly DayEntry[] =>
  days.map(day => ({ at: noon(day), ...entry }))
export const span = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)
export const session = (day: number, more: Partial<PastSession> = {}): PastSession => ({
  at: START + day * DAY_MS + 10 * HOUR,
  day,
  minutes: 5,
  pressed: true,
  techniques: ['ball-wall'],
  done: true,
  ...more,
})
export const activities = (day: number, ...scores: readonly number[]) => [{ at: noon(day), scores }]

export function spotOn(spot: string): (day: number) => { readonly spot: string; readonly at: number } {
  return day => ({ spot, at: noon(day) })
}

export function plateauOf(values: readonly (number | undefined)[], done: number, day = 19): ReviewFacts {
  const sessions = span(1, done).map(day => session(day))
  return on(day, { entries: pains(...values), sessions, plannedSessions: 10 })
}
