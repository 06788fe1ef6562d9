/** The days of the diary as measures read them: one entry a local day, at local noon. */
import type { Calendar } from '#core/calendar/calendar.ts'
import type { Day } from '#core/calendar/calendar-day.ts'
import type { Diary } from '#core/diary/diary.ts'
import type { DayNote } from '#core/diary/event-notes.ts'
import type { DayEntry } from '#core/measures/finding.ts'
import { painOf } from '#core/measures/measures.ts'

/** One day with what was entered for it, and its name. */
export interface DailyEntry extends DayEntry {
  readonly day: Day
}

/**
 * Every day with an entry, oldest first. Where the day itself has no pain, the pain before that day's first
 * session stands in, or the pain of the last painting.
 */
export function dailyEntries(diary: Diary, { dayOf, noonOf }: Calendar): readonly DailyEntry[] {
  const days = new Map<string, DailyEntry>()
  for (const { startedAt, painBefore } of diary.sessions) {
    const day = dayOf(startedAt)
    if (!days.has(day)) days.set(day, { day, at: noonOf(day), painNow: painBefore })
  }
  if (diary.painted) {
    const day = dayOf(diary.painted.at)
    if (!days.has(day)) days.set(day, { day, at: noonOf(day), painNow: diary.painted.intensity })
  }
  for (const note of Object.values(diary.notes.days)) {
    const noted = { ...entryOf(note), day: note.day, at: noonOf(note.day) }
    const before = days.get(note.day)
    const painNow = painOf(noted) === undefined ? before?.painNow : undefined
    days.set(note.day, { ...noted, ...(painNow === undefined ? {} : { painNow }) })
  }
  return [...days.values()].sort((a, b) => a.at - b.at)
}

function entryOf(note: DayNote): Omit<DayEntry, 'at'> {
  const { painNow, painAverage, painWorst, sleepQuality, stress, wokenByPain, difficultMoving, painkiller } =
    note
  return {
    ...(painNow === undefined ? {} : { painNow }),
    ...(painAverage === undefined ? {} : { painAverage }),
    ...(painWorst === undefined ? {} : { painWorst }),
    ...(sleepQuality === undefined ? {} : { sleepQuality }),
    ...(stress === undefined ? {} : { stress }),
    ...(wokenByPain === undefined ? {} : { wokenByPain }),
    ...(difficultMoving === undefined ? {} : { difficultMoving }),
    ...(painkiller === undefined ? {} : { painkiller }),
  }
}
