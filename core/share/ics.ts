/** The breaks as a calendar file (RFC 5545) for people who close the page. Local times without a time zone. */
import { weekdayOf } from '#core/prevent/breaks/day.ts'
import { NEAR_MS } from '#core/prevent/breaks/breaks.ts'
import {
  sensibleBreaks,
  USUAL_BREAKS,
  type BreakSettings,
  type Weekday,
} from '#core/vocabulary/break-settings.ts'
import type { BreakKind } from '#core/prevent/breaks/state.ts'
import { dayOfNumber, type Moment, twoDigits } from '#core/calendar/calendar-day.ts'
import { utcTime } from '#core/calendar/utc-time.ts'
import { calendarWords } from './words.ts'

const DAY_MINUTES = 1440
const DAY_NAMES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const
/** RFC 5545, 3.1: a line is at most 75 octets, without its line break. */
const LINE_OCTETS = 75

/** What the calendar entries say. */
export type CalendarWords = Readonly<Record<BreakKind, { readonly title: string; readonly text: string }>>

export type BreaksCalendar =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: 'no-working-day' }

/**
 * A calendar of breaks from a local day (days since 1970) for so many days. `now` is epoch ms; the same `idSeed`
 * gives the same entries again, so a second import replaces the first. Without working hours: the usual ones.
 */
export function breaksCalendar(
  settings: BreakSettings,
  fromDay: number,
  days: number,
  now: Moment,
  idSeed: string,
  words: CalendarWords = calendarWords.breaks,
): BreaksCalendar {
  const rhythm = sensibleBreaks(settings)
  const firstDay = firstWorkingDay(rhythm.workingDays, fromDay, days)
  if (firstDay === undefined) return { ok: false, problem: 'no-working-day' }
  const events = breakTimes(rhythm).flatMap(({ kind, minute }) => {
    const later = Math.floor(minute / DAY_MINUTES)
    const time = minute % DAY_MINUTES
    const seconds = kind === 'long' ? rhythm.longSeconds : rhythm.shortSeconds
    const byDay = rhythm.workingDays.map(day => DAY_NAMES[weekdayOf(3 + day + later)])
    const until = floatingTime(fromDay + days - 1 + later, DAY_MINUTES - 1)
    return [
      'BEGIN:VEVENT',
      `UID:${escapeText(idSeed)}-${minute}@unknot.invalid`,
      `DTSTAMP:${stampOf(now)}`,
      `DTSTART:${floatingTime(firstDay + later, time)}`,
      `DURATION:PT${Math.round(seconds)}S`,
      `RRULE:FREQ=WEEKLY;UNTIL=${until};BYDAY=${[...new Set(byDay)].join(',')}`,
      `SUMMARY:${escapeText(words[kind].title)}`,
      `DESCRIPTION:${escapeText(words[kind].text)}`,
      'TRANSP:TRANSPARENT',
      'CLASS:PRIVATE',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escapeText(words[kind].title)}`,
      'TRIGGER:PT0S',
      'END:VALARM',
      'END:VEVENT',
    ]
  })
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Unknot//Breaks//EN', 'CALSCALE:GREGORIAN']
  return {
    ok: true,
    text: [...head, ...events, 'END:VCALENDAR'].map(line => `${foldLine(line)}\r\n`).join(''),
  }
}

/** Backslashes, semicolons, commas and line breaks as RFC 5545, 3.3.11 wants them; other controls are dropped. */
export function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/gu, character => `\\${character}`)
    .replace(/\r\n|\r|\n/gu, '\\n')
    .replace(/\p{Cc}/gu, '')
}

/** One long line as several of at most 75 octets in UTF-8; no character is cut in two. */
export function foldLine(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0)
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}

/** Minutes of the working day at which a break begins and still ends in time; past 1440 is after midnight. */
function breakTimes(
  settings: BreakSettings,
): readonly { readonly kind: BreakKind; readonly minute: number }[] {
  const { shortEveryMinutes, longEveryMinutes, shortSeconds, longSeconds } = settings
  const { from, to } = settings.workingHours ?? USUAL_BREAKS.workingHours ?? { from: 0, to: 0 }
  const end = to > from ? to : to + DAY_MINUTES
  const long = stops(from, end, longEveryMinutes, longSeconds)
  const short = stops(from, end, shortEveryMinutes, shortSeconds).filter(minute =>
    long.every(other => Math.abs(other - minute) * 60_000 > NEAR_MS),
  )
  return [
    ...long.map(minute => ({ kind: 'long' as const, minute })),
    ...short.map(minute => ({ kind: 'short' as const, minute })),
  ].toSorted((one, other) => one.minute - other.minute)
}

function stops(from: number, end: number, every: number, seconds: number): readonly number[] {
  const count = Math.max(0, Math.floor((end - seconds / 60 - from) / every))
  return Array.from({ length: count }, (_, index) => Math.round(from + (index + 1) * every))
}

/** The first occurrence must be one that the rule names, or calendars add a day of their own. */
function firstWorkingDay(workingDays: readonly Weekday[], fromDay: number, days: number): number | undefined {
  const first = Array.from({ length: Math.min(7, Math.max(0, days)) }, (_, index) => fromDay + index)
  return first.find(day => workingDays.includes(weekdayOf(day)))
}

/** A local moment; a minute past the end of the day is on the next one. */
export function floatingTime(day: number, minute: number): string {
  const whole = Math.floor(minute)
  const rest = ((whole % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES
  const date = dayOfNumber(day + (whole - rest) / DAY_MINUTES).replaceAll('-', '')
  return `${date}T${twoDigits(Math.floor(rest / 60))}${twoDigits(rest % 60)}00`
}

/** An epoch moment in ms: `20261121T080005Z`. */
export function stampOf(now: Moment): string {
  return utcTime(now).replace(/[-:]/gu, '')
}
