/** The days of the diary as measures read them: one entry a local day, at local noon. */
import type { Calendar } from '#core/calendar/calendar.ts'
import { DAY_MS, type Day } from '#core/calendar/calendar-day.ts'
import type { Diary } from '#core/diary/diary.ts'
import type { DayNote } from '#core/diary/event-notes.ts'
import type { DayEntry } from '#core/measures/finding.ts'
import { painOf, withPain, type PainEntry } from '#core/measures/measures.ts'

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

/**
 * After so many days without an entry, what comes is a new course.
 * @judgement Four weeks are ours, not measured.
 */
const SILENCE_DAYS = 28
/** Days running at 0 or 1 after which pain of 3 or more is a new course. Source: docs/clinical/outcomes.md#review-days. */
const CALM_DAYS = 7
const CALM = 1
const HURTS = 3

/**
 * When the present course began (epoch ms): the first thing told after the last long silence, or the first pain after
 * the last calm week. Undefined while nothing was told. Days are oldest first.
 */
export function courseStart(diary: Diary, days: readonly PainEntry[]): number | undefined {
  const sessions = diary.sessions.map(({ startedAt }) => startedAt)
  const painted = diary.painted ? [diary.painted.at] : []
  const first = diary.firstAt === undefined ? [] : [diary.firstAt]
  const moments = [...days.map(({ at }) => at), ...sessions, ...painted, ...first].sort((a, b) => a - b)
  const afterSilence = moments.findLast((at, index) => {
    const before = moments[index - 1]
    return before === undefined || at - before > SILENCE_DAYS * DAY_MS
  })
  if (afterSilence === undefined) return undefined
  return Math.max(afterSilence, flareAfterCalm(days) ?? afterSilence)
}

/** The moment of the last pain of 3 or more that ended a calm week. */
function flareAfterCalm(days: readonly PainEntry[]): number | undefined {
  let run = 0
  let before: number | undefined
  let flare: number | undefined
  for (const { at, pain } of withPain(days)) {
    const isNext = before !== undefined && Math.round((at - before) / DAY_MS) === 1
    if (pain >= HURTS && run >= CALM_DAYS) flare = at
    if (pain <= CALM) run = run >= CALM_DAYS ? run : isNext ? run + 1 : 1
    else if (pain >= HURTS || run < CALM_DAYS) run = 0
    before = at
  }
  return flare
}
