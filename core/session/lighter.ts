import type { Calendar } from '#core/calendar/calendar.ts'
import type { Moment } from '#core/calendar/calendar-day.ts'

/** Points of pain less than planned, 0–10, by the step in which a person asked for it. */
export type Lighter = Readonly<Record<number, number>>

/** Points of pain less than planned in a step: what was asked for in it or before it holds on. */
export function lighterIn(lighter: Lighter, step: number): number {
  return Math.max(
    0,
    ...Object.entries(lighter).map(([asked, points]) => (Number(asked) <= step ? points : 0)),
  )
}

/** Points of pain less than planned that the sessions of the day of `now` (epoch ms) ended with. */
export function loweredToday(
  sessions: readonly { readonly startedAt: Moment; readonly lighter?: Lighter }[],
  now: Moment,
  { dayOf }: Pick<Calendar, 'dayOf'>,
): number {
  const today = sessions.filter(({ startedAt }) => dayOf(startedAt) === dayOf(now))
  return Math.max(0, ...today.flatMap(({ lighter = {} }) => Object.values(lighter)))
}
