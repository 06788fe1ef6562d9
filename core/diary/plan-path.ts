import type { Diary } from './diary.ts'
import type { Day, Moment } from '#core/calendar/calendar-day.ts'
import { isPartlyDone } from './open-session.ts'
import type { Calendar } from '#core/calendar/calendar.ts'

/** How far somebody is on the path that began with the latest painting. A missed day is no step on it, and costs none. */
export interface PlanPath {
  /** The local days before today on which something of a session was done, oldest first. */
  readonly done: readonly Day[]
  /** Something was done today already. */
  readonly doneToday: boolean
  /** Which day of the path today is, from 1. */
  readonly day: number
}

/** The path at a moment (epoch ms). */
export function pathOf(
  { painted, sessions }: Pick<Diary, 'painted' | 'sessions'>,
  now: Moment,
  { dayOf }: Pick<Calendar, 'dayOf'>,
): PlanPath {
  const today = dayOf(now)
  const since = painted?.at ?? now
  const days = sessions
    .filter(session => session.startedAt >= since && (session.rated !== undefined || isPartlyDone(session)))
    .map(({ startedAt }) => dayOf(startedAt))
  const done = [...new Set(days)].filter(day => day < today).toSorted()
  return { done, doneToday: days.includes(today), day: done.length + 1 }
}
