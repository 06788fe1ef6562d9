import type { Moment } from '#core/calendar/calendar-day.ts'
import type { Calendar } from '#core/calendar/calendar.ts'
import type { Diary } from './diary.ts'
import type { DayNote } from './event-notes.ts'

/** So long what was told counts as now: the pain of a moment ago, and the check before a session. Milliseconds. */
export const FRESH_MS = 30 * 60_000

/** So long a check that was begun is of the same moment, and with it the pain it goes by. Milliseconds. */
export const CHECK_MS = 2 * 60 * 60_000

/** A pain, 0–10, and when it was told, epoch ms. */
export interface ReportedPain {
  readonly at: Moment
  readonly pain: number
}

/**
 * Every pain that was reported, oldest first: paintings, before and after sessions, and notes about a day. A note written on
 * another day counts for the noon of its own.
 */
export function reportedPains(diary: Diary, calendar: Calendar): readonly ReportedPain[] {
  return [
    ...painsOfTheMoment(diary),
    ...Object.values(diary.notes.days).flatMap(note => {
      const pain = note.painNow ?? note.painAverage
      return pain === undefined ? [] : [{ at: notedAt(note, diary, calendar), pain }]
    }),
  ].toSorted((a, b) => a.at - b.at)
}

/** When a note about a day was told, where that was on the day itself; else the noon of its day. */
export function notedAt({ day }: DayNote, { notes }: Pick<Diary, 'notes'>, calendar: Calendar): Moment {
  const at = notes.notedAt[day] ?? 0
  return calendar.dayOf(at) === day ? at : calendar.noonOf(day)
}

/** Pains told as they were felt, oldest first: of the latest painting, before each session and after it. */
export function painsOfTheMoment({
  painted,
  sessions,
}: Pick<Diary, 'painted' | 'sessions'>): readonly ReportedPain[] {
  return [
    ...(painted ? [{ at: painted.at, pain: painted.intensity }] : []),
    ...sessions.flatMap(({ startedAt, painBefore, rated }) => [
      { at: startedAt, pain: painBefore },
      ...(rated ? [{ at: rated.at, pain: rated.pain }] : []),
    ]),
  ].toSorted((a, b) => a.at - b.at)
}

/** The pain reported last, wherever it was reported, and when. None while nothing was reported. */
export function lastReported(diary: Diary, calendar: Calendar): ReportedPain | undefined {
  return reportedPains(diary, calendar).at(-1)
}

/** The pain to go by: the one told last, where that was after the safety check, else the one of the check. */
export function painToGoBy(diary: Diary, calendar: Calendar): number | undefined {
  const { checked } = diary
  const last = lastReported(diary, calendar)
  return last && last.at > (checked?.at ?? 0) ? last.pain : checked?.answers.painNow
}

/**
 * The pain of right now: reported less than half an hour ago (or as long as `within` says, milliseconds), in the diary or
 * on the way to a session. Older than that it has to be asked again. `now` is epoch ms.
 */
export function painRightNow(
  diary: Diary,
  calendar: Calendar,
  now: Moment,
  justReported?: ReportedPain,
  within = FRESH_MS,
): number | undefined {
  const last = [...reportedPains(diary, calendar), ...(justReported ? [justReported] : [])]
    .toSorted((a, b) => a.at - b.at)
    .at(-1)
  return last && now >= last.at && now - last.at < within ? last.pain : undefined
}
