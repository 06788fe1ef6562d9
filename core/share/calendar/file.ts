/** A calendar file (RFC 5545) that other calendars read, replace and take back. */
import { DAY_MS, dayOfNumber, twoDigits, type DayNumber, type Moment } from '#core/calendar/calendar-day.ts'
import type { Zone } from '#core/calendar/zone.ts'
import { stamp, zoneLines } from './zone.ts'

const DAY_MINUTES = 1440
/** RFC 5545, 3.1: a line is at most 75 octets, without its line break. */
const LINE_OCTETS = 75
/** Whole seconds from here count the version of an entry: 1 January 2026. They fit 31 bits until 2094. */
const FIRST_VERSION: Moment = 1_767_225_600_000

/** What an entry says. */
export interface Said {
  readonly title: string
  readonly text: string
}

/** One entry, once or again and again. */
export interface CalendarEntry {
  /** The same for the same thing of the same person: a later file replaces it. */
  readonly id: string
  /** Its first local day, and the minute of that day; past 1440 is on a later one. */
  readonly day: DayNumber
  readonly minute: number
  readonly seconds: number
  readonly said: Said
  /** A rule of RFC 5545, 3.3.10, without the day it ends. */
  readonly rule?: string
  /** Of a rule that is not counted: its last local day. */
  readonly lastDay?: DayNumber
  /** It was in an earlier file and is no more. */
  readonly isCancelled?: boolean
}

/** What is said of the file itself. */
export interface CalendarFile {
  /** What a calendar calls it. */
  readonly name: string
  /** Epoch ms. A later file of the same entries replaces an earlier one. */
  readonly now: Moment
  readonly zone: Zone
}

/** The file as text. Times are those of the person's clock, with its zone: eight stays eight when the clocks change. */
export function calendarFile({ name, now, zone }: CalendarFile, entries: readonly CalendarEntry[]): string {
  const days = entries.flatMap(({ day, lastDay = day }) => [day, lastDay])
  const [first, last] = [Math.min(...days), Math.max(...days)]
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Unknot//Unknot//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    `X-WR-TIMEZONE:${zone.id}`,
    ...(entries.length === 0 ? [] : zoneLines(zone, (first - 1) * DAY_MS, (last + ZONE_DAYS) * DAY_MS)),
    ...entries.flatMap(entry => entryLines(entry, now, zone)),
    'END:VCALENDAR',
  ]
    .map(line => `${foldLine(line)}\r\n`)
    .join('')
}

/** A counted rule may go on for so long after its first day. */
const ZONE_DAYS = 43

function entryLines(entry: CalendarEntry, now: Moment, zone: Zone): readonly string[] {
  const { id, day, minute, seconds, said, rule, lastDay, isCancelled = false } = entry
  const until = lastDay === undefined ? '' : `;UNTIL=${stamp(endOf(lastDay, zone))}`
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(id)}@unknot.invalid`,
    `SEQUENCE:${Math.max(0, Math.floor((now - FIRST_VERSION) / 1000))}`,
    `DTSTAMP:${stamp(now)}`,
    `LAST-MODIFIED:${stamp(now)}`,
    `DTSTART;TZID=${zone.id}:${localTime(day, minute)}`,
    `DURATION:PT${Math.round(seconds)}S`,
    ...(rule === undefined ? [] : [`RRULE:${rule}${until}`]),
    `SUMMARY:${escapeText(said.title)}`,
    `DESCRIPTION:${escapeText(said.text)}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...(isCancelled ? [] : alarmLines(said.title)),
    'END:VEVENT',
  ]
}

/** A reminder at the time itself. Both ways of writing nothing are allowed; more programs read the one with a sign. */
function alarmLines(title: string): readonly string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escapeText(title)}`, 'TRIGGER:-PT0M', 'END:VALARM']
}

/** The last second of a local day, epoch ms. */
function endOf(day: DayNumber, { offsetAt }: Zone): Moment {
  const end = (day + 1) * DAY_MS - 1000
  return end - offsetAt(end) * 60_000
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

/** A time of the person's clock; a minute past the end of the day is on the next one. */
function localTime(day: DayNumber, minute: number): string {
  const whole = Math.floor(minute)
  const rest = ((whole % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES
  const date = dayOfNumber(day + (whole - rest) / DAY_MINUTES).replaceAll('-', '')
  return `${date}T${twoDigits(Math.floor(rest / 60))}${twoDigits(rest % 60)}00`
}
