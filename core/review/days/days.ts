/** The days of the diary as measures read them: one entry a local day, at local noon. */
import type { Calendar } from '#core/calendar/calendar.ts'
import type { Day } from '#core/calendar/calendar-day.ts'
import type { Diary } from '#core/diary/diary.ts'
import { notedAt, painsOfTheMoment, type ReportedPain } from '#core/diary/latest-pain.ts'
import type { DayNote } from '#core/diary/event-notes.ts'
import type { DayEntry } from '#core/measures/finding.ts'
import { painOf } from '#core/measures/measures.ts'

/** One day with what was entered for it, and its name. */
export interface DailyEntry extends DayEntry {
  readonly day: Day
  /** Pain before and after the last rated session of the day, 0–10. */
  readonly session?: { readonly before: number; readonly after: number }
}

/**
 * Every day with an entry, oldest first. A day counts as it was noted, else as it was before its first session, else as it
 * was painted; and when a higher pain was told later on that day, as bad as that.
 */
export function dailyEntries(diary: Diary, calendar: Calendar): readonly DailyEntry[] {
  const { dayOf, noonOf } = calendar
  const told = new Map<Day, readonly ReportedPain[]>()
  for (const pain of painsOfTheMoment(diary)) {
    const day = dayOf(pain.at)
    told.set(day, [...(told.get(day) ?? []), pain])
  }
  const before = new Map<Day, number>()
  const rated = new Map<Day, DailyEntry['session']>()
  for (const { startedAt, painBefore, rated: after } of diary.sessions) {
    const day = dayOf(startedAt)
    if (!before.has(day)) before.set(day, painBefore)
    if (after) rated.set(day, { before: painBefore, after: after.pain })
  }
  const noted = Object.values(diary.notes.days)
  const days = new Set([...told.keys(), ...noted.map(({ day }) => day)])
  return [...days].toSorted().map(day => {
    const note = diary.notes.days[day]
    const pains = told.get(day) ?? []
    const session = rated.get(day)
    const entry = { ...(note ? entryOf(note) : {}), day, at: noonOf(day), ...(session ? { session } : {}) }
    if (note && painOf(entry) !== undefined) {
      const since = notedAt(note, diary, calendar)
      return asBadAsItGot(
        entry,
        pains.filter(({ at }) => at > since),
      )
    }
    const painNow = before.get(day) ?? pains[0]?.pain
    return asBadAsItGot({ ...entry, ...(painNow === undefined ? {} : { painNow }) }, pains)
  })
}

/** The day with a higher pain that was told later: what was told of it before, also on average, no longer covers it. */
function asBadAsItGot(entry: DailyEntry, later: readonly ReportedPain[]): DailyEntry {
  const worst = Math.max(...later.map(({ pain }) => pain))
  if (worst <= (painOf(entry) ?? worst)) return entry
  const { painAverage: _before, ...rest } = entry
  const painWorst = rest.painWorst === undefined ? {} : { painWorst: Math.max(rest.painWorst, worst) }
  return { ...rest, ...painWorst, painNow: worst }
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
