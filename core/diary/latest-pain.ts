import type { Moment } from '#core/calendar/calendar-day.ts'
import type { Calendar } from '#core/calendar/calendar.ts'
import type { Diary } from './diary.ts'

/** So long what was told counts as now: the pain of a moment ago, and the check before a session. Milliseconds. */
export const FRESH_MS = 30 * 60_000

/** A pain, 0–10, and when it was told, epoch ms. */
export interface ReportedPain {
  readonly at: Moment
  readonly pain: number
}

/**
 * Every pain that was reported, oldest first: paintings, before and after sessions, and notes about a day. A note written on
 * another day counts for the noon of its own.
 */
export function reportedPains(
  { painted, sessions, notes }: Diary,
  calendar: Calendar,
): readonly ReportedPain[] {
  return [
    ...(painted ? [{ at: painted.at, pain: painted.intensity }] : []),
    ...sessions.flatMap(({ startedAt, painBefore, rated }) => [
      { at: startedAt, pain: painBefore },
      ...(rated ? [{ at: rated.at, pain: rated.pain }] : []),
    ]),
    ...Object.values(notes.days).flatMap(({ day, painNow, painAverage }) => {
      const pain = painNow ?? painAverage
      const notedAt = notes.notedAt[day] ?? 0
      const at = calendar.dayOf(notedAt) === day ? notedAt : calendar.noonOf(day)
      return pain === undefined ? [] : [{ at, pain }]
    }),
  ].toSorted((a, b) => a.at - b.at)
}

/** The pain reported last, 0–10, wherever it was reported. None while nothing was reported. */
export function latestPain(diary: Diary, calendar: Calendar): number | undefined {
  return reportedPains(diary, calendar).at(-1)?.pain
}

/**
 * The pain of right now: reported less than half an hour ago, in the diary or on the way to a session. Older than that it
 * has to be asked again. `now` is epoch ms.
 */
export function painRightNow(
  diary: Diary,
  calendar: Calendar,
  now: Moment,
  justReported?: ReportedPain,
): number | undefined {
  const last = [...reportedPains(diary, calendar), ...(justReported ? [justReported] : [])]
    .toSorted((a, b) => a.at - b.at)
    .at(-1)
  return last && now >= last.at && now - last.at < FRESH_MS ? last.pain : undefined
}
