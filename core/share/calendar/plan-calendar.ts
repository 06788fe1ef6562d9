/** The plan and its reviews as a calendar file (RFC 5545). */
import type { DayNumber } from '#core/calendar/calendar-day.ts'
import { calendarFile, type CalendarEntry, type CalendarFile, type Said } from './file.ts'
import { REVIEW_DAYS } from '#core/measures/review-days.ts'
import { calendarWords } from '#core/share/words.ts'

/**
 * How long looking back takes.
 * @judgement Five minutes are ours, not measured.
 */
const REVIEW_MINUTES = 5

/** What the calendar entries say. */
export interface PlanCalendarWords {
  readonly session: Said
  readonly review: Said
}

/** What is left of the plan, and when on the day it is done. Days are local, counted since 1970. */
export interface PlanTimes {
  /** The day of the next session. */
  readonly firstDay: DayNumber
  /** How many days of the path are left, from 1. */
  readonly sessions: number
  /** The day the course began: the reviews are counted from it. */
  readonly courseDay: DayNumber
  /** The local minute of the day at which a session begins, 0–1439. */
  readonly minute: number
  readonly minutesADay: number
}

/** A calendar with one session on one day: the next evening, at the minute the person chose. A whole plan replaces it. */
export function sessionCalendar(
  { firstDay, minute, minutesADay }: Pick<PlanTimes, 'firstDay' | 'minute' | 'minutesADay'>,
  file: CalendarFile,
  idSeed: string,
  said: Said = calendarWords.plan.session,
): string {
  return calendarFile(file, [
    { id: `${idSeed}-session`, day: firstDay, minute, seconds: minutesADay * 60, said },
  ])
}

/**
 * A calendar with one session a day for what is left of the path, and the reviews that are still to come. The same `idSeed`
 * gives the same entries again: a later file replaces them, whatever was changed.
 */
export function planCalendar(
  { firstDay, sessions, courseDay, minute, minutesADay }: PlanTimes,
  file: CalendarFile,
  idSeed: string,
  words: PlanCalendarWords = calendarWords.plan,
): string {
  const session: CalendarEntry = {
    id: `${idSeed}-session`,
    day: firstDay,
    minute,
    seconds: minutesADay * 60,
    said: words.session,
    rule: `FREQ=DAILY;COUNT=${sessions}`,
  }
  const reviews = REVIEW_DAYS.filter(day => courseDay + day >= firstDay).map(day => ({
    id: `${idSeed}-review-${day}`,
    day: courseDay + day,
    minute: minute + minutesADay,
    seconds: REVIEW_MINUTES * 60,
    said: words.review,
  }))
  return calendarFile(file, [session, ...reviews])
}
