/** The breaks as a calendar file (RFC 5545) for people who close the page. */
import { weekdayOf } from '#core/prevent/breaks/day.ts'
import { NEAR_MS } from '#core/prevent/breaks/breaks.ts'
import {
  sensibleBreaks,
  USUAL_BREAKS,
  type BreakSettings,
  type Weekday,
} from '#core/vocabulary/break-settings.ts'
import type { BreakKind } from '#core/prevent/breaks/state.ts'
import type { DayNumber } from '#core/calendar/calendar-day.ts'
import { calendarWords } from '#core/share/words.ts'
import { calendarFile, type CalendarEntry, type CalendarFile } from './file.ts'

const DAY_MINUTES = 1440
const DAY_NAMES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const

/** What the calendar entries say. */
export type CalendarWords = Readonly<Record<BreakKind, { readonly title: string; readonly text: string }>>

export type BreaksCalendar =
  | {
      readonly ok: true
      readonly text: string
      /** How many breaks a day there are: the next file takes back what is no more. */
      readonly count: number
    }
  | { readonly ok: false; readonly problem: 'no-working-day' }

interface BreaksSpan {
  /** The first local day. */
  readonly fromDay: DayNumber
  readonly days: number
  /** How many breaks a day an earlier file had, 0 when there was none. */
  readonly countBefore: number
}

/**
 * A calendar of breaks for so many days. The same `idSeed` gives the same entries again: a later file replaces them, and
 * takes back those of an earlier one that are no more. Without working hours: the usual ones.
 */
export function breaksCalendar(
  settings: BreakSettings,
  { fromDay, days, countBefore }: BreaksSpan,
  file: CalendarFile,
  idSeed: string,
  words: CalendarWords = calendarWords.breaks,
): BreaksCalendar {
  const rhythm = sensibleBreaks(settings)
  const firstDay = firstWorkingDay(rhythm.workingDays, fromDay, days)
  if (firstDay === undefined) return { ok: false, problem: 'no-working-day' }
  const entries = breakTimes(rhythm).map(({ kind, minute }, index): CalendarEntry => {
    const later = Math.floor(minute / DAY_MINUTES)
    const byDay = rhythm.workingDays.map(day => DAY_NAMES[weekdayOf(3 + day + later)])
    return {
      id: idOf(idSeed, index),
      day: firstDay,
      minute,
      seconds: kind === 'long' ? rhythm.longSeconds : rhythm.shortSeconds,
      said: words[kind],
      rule: `FREQ=WEEKLY;BYDAY=${[...new Set(byDay)].join(',')}`,
      lastDay: fromDay + days - 1 + later,
    }
  })
  const gone = Array.from({ length: Math.max(0, countBefore - entries.length) }, (_, index) => ({
    id: idOf(idSeed, entries.length + index),
    day: firstDay,
    minute: 0,
    seconds: rhythm.shortSeconds,
    said: words.short,
    isCancelled: true,
  }))
  return { ok: true, text: calendarFile(file, [...entries, ...gone]), count: entries.length }
}

/** Breaks are told apart by their place in the day: another rhythm has them at other times. */
function idOf(idSeed: string, index: number): string {
  return `${idSeed}-break-${index + 1}`
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
function firstWorkingDay(
  workingDays: readonly Weekday[],
  fromDay: DayNumber,
  days: number,
): DayNumber | undefined {
  const first = Array.from({ length: Math.min(7, Math.max(0, days)) }, (_, index) => fromDay + index)
  return first.find(day => workingDays.includes(weekdayOf(day)))
}
