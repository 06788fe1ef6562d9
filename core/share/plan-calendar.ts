/** The plan and its reviews as a calendar file (RFC 5545). */
import type { DayNumber, Moment } from '#core/calendar/calendar-day.ts'
import { escapeText, foldLine, floatingTime, stampOf } from './ics.ts'
import { REVIEW_DAYS } from '#core/measures/review-days.ts'
import { calendarWords } from './words.ts'

/**
 * How long looking back takes.
 * @judgement Five minutes are ours, not measured.
 */
const REVIEW_MINUTES = 5

interface Said {
  readonly title: string
  readonly text: string
}

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

/** A calendar with one session on one day: the next evening, at the minute the person chose. */
export function sessionCalendar(
  { firstDay, minute, minutesADay }: Pick<PlanTimes, 'firstDay' | 'minute' | 'minutesADay'>,
  now: Moment,
  idSeed: string,
  said: Said = calendarWords.plan.session,
): string {
  const start = floatingTime(firstDay, minute)
  return calendarText(entryOf({ id: `${idSeed}-next`, start, minutes: minutesADay, now, said }))
}

/**
 * A calendar with one session a day for what is left of the path, and the reviews that are still to come. `now` is epoch ms; the same `idSeed` gives the
 * same entries again, so a second import replaces the first.
 *
 * Times are local without a time zone ("floating"): eight in the morning is eight in the morning wherever the person
 * wakes up and whatever the clocks do, and no table of time zones has to be carried along.
 */
export function planCalendar(
  { firstDay, sessions, courseDay, minute, minutesADay }: PlanTimes,
  now: Moment,
  idSeed: string,
  words: PlanCalendarWords = calendarWords.plan,
): string {
  const entry = (name: string, start: string, minutes: number, said: Said, count?: number) =>
    entryOf({ id: `${idSeed}-${name}`, start, minutes, now, said, ...(count === undefined ? {} : { count }) })
  const reviews = REVIEW_DAYS.filter(day => courseDay + day >= firstDay).flatMap(day =>
    entry(`review-${day}`, floatingTime(courseDay + day, minute + minutesADay), REVIEW_MINUTES, words.review),
  )
  return calendarText([
    ...entry('session', floatingTime(firstDay, minute), minutesADay, words.session, sessions),
    ...reviews,
  ])
}

interface EntryOfCalendar {
  readonly id: string
  readonly start: string
  readonly minutes: number
  readonly now: Moment
  readonly said: Said
  /** On so many days running; once when left out. */
  readonly count?: number
}

function entryOf({ id, start, minutes, now, said, count }: EntryOfCalendar): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(id)}@unknot.invalid`,
    `DTSTAMP:${stampOf(now)}`,
    `DTSTART:${start}`,
    `DURATION:PT${Math.round(minutes)}M`,
    ...(count === undefined ? [] : [`RRULE:FREQ=DAILY;COUNT=${count}`]),
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
}

function calendarText(entries: readonly string[]): string {
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Unknot//Plan//EN', 'CALSCALE:GREGORIAN']
  return [...head, ...entries, 'END:VCALENDAR'].map(line => `${foldLine(line)}\r\n`).join('')
}
