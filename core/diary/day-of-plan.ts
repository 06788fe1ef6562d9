import type { Diary } from './diary.ts'
import { dayNumber, type Moment } from '#core/calendar/calendar-day.ts'
import type { Calendar } from '#core/calendar/calendar.ts'

/** Which day of the plan that began with the latest painting a moment (epoch ms) is in, from 1. */
export function dayOfPlan({ painted }: Diary, now: Moment, { dayOf }: Pick<Calendar, 'dayOf'>): number {
  if (!painted) return 1
  return Math.max(0, dayNumber(dayOf(now)) - dayNumber(dayOf(painted.at))) + 1
}
