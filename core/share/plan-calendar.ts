/** The plan and its reviews as a calendar file (RFC 5545). */
import type { Moment } from '#core/calendar/calendar-day.ts'
import { escapeText, foldLine, floatingTime, stampOf } from './ics.ts'
import { PLAN_DAYS } from '#core/plan/plan.ts'
import { REVIEW_DAYS } from '#core/measures/review-days.ts'
import { calendarWords } from './words.ts'

/**
 * How long looking back takes.
 * @judgement Five minutes are ours, not measured.
 */
const REVIEW_MINUTES = 5

/** What the calendar entries say. */
export interface PlanCalendarWords {
  readonly session: { readonly title: string; readonly text: string }
  readonly review: { readonly title: string; readonly text: string }
}

/** When the plan began and when on the day it is done. */
export interface PlanTimes {
  /** The local day of day 1, days since 1970. */
  readonly firstDay: number
  /** The local minute of the day at which a session begins, 0–1439. */
  readonly minute: number
  readonly minutesADay: number
}

/**
 * A calendar with one session a day for 14 days and the four reviews. `now` is epoch ms; the same `idSeed` gives the
 * same entries again, so a second import replaces the first.
 *
 * Times are local without a time zone ("floating"): eight in the morning is eight in the morning wherever the person
 * wakes up and whatever the clocks do, and no table of time zones has to be carried along.
 */
export function planCalendar(
  { firstDay, minute, minutesADay }: PlanTimes,
  now: Moment,
  idSeed: string,
  words: PlanCalendarWords = calendarWords.plan,
): string {
  const entry = (name: string, start: string, minutes: number, said: PlanCalendarWords['session']) => [
    'BEGIN:VEVENT',
    `UID:${escapeText(idSeed)}-${name}@unknot.invalid`,
    `DTSTAMP:${stampOf(now)}`,
    `DTSTART:${start}`,
    `DURATION:PT${Math.round(minutes)}M`,
    ...(name === 'session' ? [`RRULE:FREQ=DAILY;COUNT=${PLAN_DAYS}`] : []),
    `SUMMARY:${escapeText(said.title)}`,
    `DESCRIPTION:${escapeText(said.text)}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(said.title)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
  ]
  const reviews = REVIEW_DAYS.flatMap(day =>
    entry(`review-${day}`, floatingTime(firstDay + day, minute + minutesADay), REVIEW_MINUTES, words.review),
  )
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Unknot//Plan//EN',
    'CALSCALE:GREGORIAN',
    ...entry('session', floatingTime(firstDay, minute), minutesADay, words.session),
    ...reviews,
    'END:VCALENDAR',
  ]
    .map(line => `${foldLine(line)}\r\n`)
    .join('')
}
