/** Somebody at a desk, minute by minute, for the tests of breaks. */
import { DAY_MS } from '#core/calendar/calendar-day.ts'
import { weekdayOf, type LocalMoment } from '#core/prevent/breaks/day.ts'
import { USUAL_BREAKS, type BreakSettings } from '#core/vocabulary/break-settings.ts'
import type { BreakAction, Breaks, Presence } from '#core/prevent/breaks/state.ts'
import { advanceBreaks, startBreaks } from '#core/prevent/breaks/breaks.ts'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
/** Monday 2 March 2026, 9:00 by a clock on UTC. */
export const NINE = 20_514 * DAY_MS + 9 * HOUR

/** What a clock so many hours ahead of UTC shows. */
export function clock(now: number, ahead = 0): LocalMoment {
  const local = now + ahead * HOUR
  const day = Math.floor(local / DAY_MS)
  return { now, minute: Math.floor((local - day * DAY_MS) / MINUTE), weekday: weekdayOf(day) }
}

export interface Desk {
  readonly breaks: Breaks
  readonly now: number
  /** Hours ahead of UTC. */
  readonly ahead: number
  /** How often a break was newly offered. */
  readonly offers: number
}

export function sitDown(changes: Partial<BreakSettings> = {}, now = NINE, ahead = 0): Desk {
  const { minute, weekday } = clock(now, ahead)
  return { breaks: startBreaks({ ...USUAL_BREAKS, ...changes }, now, minute, weekday), now, ahead, offers: 0 }
}

export function act(desk: Desk, action: BreakAction, now = desk.now): Desk {
  const { minute, weekday } = clock(now, desk.ahead)
  const breaks = advanceBreaks(desk.breaks, action, now, minute, weekday)
  const isNew = breaks.state === 'offered' && desk.breaks.state !== 'offered'
  return { ...desk, breaks, now, offers: desk.offers + (isNew ? 1 : 0) }
}

/** So many minutes go by with a tick every ten seconds. */
export function waitMinutes(desk: Desk, minutes: number, presence: Presence = 'active'): Desk {
  let current = desk
  for (let tick = 1; tick <= minutes * 6; tick += 1)
    current = act(current, { type: 'tick', presence }, desk.now + tick * 10_000)
  return current
}

/** The computer sleeps: no tick for so many minutes, then one. */
export const sleep = (desk: Desk, minutes: number): Desk =>
  act(desk, { type: 'tick', presence: 'active' }, desk.now + minutes * MINUTE)

/** Minutes until the next break is offered, while the person sits and types. */
export function minutesToOffer(desk: Desk, most = 240): number {
  let current = desk
  for (let minute = 0; minute < most; minute += 1) {
    if (current.breaks.state === 'offered') return minute
    current = waitMinutes(current, 1)
  }
  return Infinity
}

export const skip: BreakAction = { type: 'skip' }
export const postpone: BreakAction = { type: 'postpone' }
export const done: BreakAction = { type: 'done' }
