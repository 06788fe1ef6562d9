/** What the one printed page says: facts of the diary, in the order a clinician reads them. */
import { daysBetween, type Moment } from '#core/calendar/calendar-day.ts'
import type { Calendar } from '#core/calendar/calendar.ts'
import type { Answers, Condition, Flag } from '#core/vocabulary/answers.ts'
import type { Aggravation, Cause } from '#core/vocabulary/causes.ts'
import type { Diary, SessionRecord } from '#core/diary/diary.ts'
import type { MovementId, TechniqueId } from '#core/vocabulary/ids.ts'
import type { Knot } from '#core/locate/knot.ts'
import { lastReported, type ReportedPain } from '#core/diary/latest-pain.ts'
import { mean, painOf } from '#core/measures/measures.ts'
import { dailyEntries } from '#core/review/days/days.ts'
import { tendernessReadings } from '#core/review/days/tenderness.ts'

/** The pain of a day, 0–10. */
export interface PainDay {
  /** Local calendar days since the first one told of. */
  readonly day: number
  readonly pain: number
}

/** One technique or movement that was done, and how often. */
interface Tried {
  readonly technique: TechniqueId
  readonly movement?: MovementId
  readonly times: number
}

/** The facts of the sheet. Moments are epoch ms, pain and tenderness 0–10. */
export interface SheetFacts {
  /** The pain told last, and when. */
  readonly lastPain?: ReportedPain
  readonly answers?: Answers
  readonly checkedAt?: Moment
  readonly causes: readonly Cause[]
  readonly aggravations: readonly Aggravation[]
  readonly knots: readonly { readonly knot: Knot; readonly tenderness: readonly number[] }[]
  readonly pain: readonly PainDay[]
  readonly sessions: number
  /** Means over rated sessions. */
  readonly response?: { readonly before: number; readonly after: number }
  readonly soreLong: number
  readonly tried: readonly Tried[]
  readonly yes: readonly Flag[]
  readonly noCount: number
  readonly conditions: readonly Condition[]
}

/** Everything the sheet can show; which of it is shown is the person's choice. */
export function sheetFacts(diary: Diary, calendar: Calendar): SheetFacts {
  const rated = diary.sessions.filter(session => session.rated)
  const { checked } = diary
  const lastPain = lastReported(diary, calendar)
  const flags = checked ? keysOf(checked.answers.flags) : []
  const response = meansOf(rated)
  const readings = tendernessReadings(diary, calendar)
  return {
    ...(lastPain ? { lastPain } : {}),
    ...(checked ? { answers: checked.answers, checkedAt: checked.at } : {}),
    causes: diary.causes,
    aggravations: diary.aggravations,
    knots: diary.knots.map(knot => ({
      knot,
      tenderness: (readings.get(`${knot.triggerPoint}.${knot.side}`) ?? []).map(
        ({ tenderness }) => tenderness,
      ),
    })),
    pain: painByDay(diary, calendar),
    sessions: rated.length,
    ...(response ? { response } : {}),
    soreLong: rated.filter(({ soreness }) => soreness === 'two-days' || soreness === 'longer').length,
    tried: triedIn(rated),
    yes: flags.filter(flag => checked?.answers.flags[flag] === 'yes'),
    noCount: flags.filter(flag => checked?.answers.flags[flag] === 'no').length,
    conditions: checked
      ? keysOf(checked.answers.conditions).filter(c => checked.answers.conditions[c] === 'yes')
      : [],
  }
}

/** The pain of each day that was told of, as Progress counts it. */
export function painByDay(diary: Diary, calendar: Calendar): readonly PainDay[] {
  const days = dailyEntries(diary, calendar)
  const [first] = days
  return days.flatMap(entry => {
    const pain = painOf(entry)
    return pain === undefined || first === undefined ? [] : [{ day: daysBetween(first.day, entry.day), pain }]
  })
}

function meansOf(rated: readonly SessionRecord[]): SheetFacts['response'] {
  if (rated.length === 0) return undefined
  return {
    before: mean(rated.map(({ painBefore }) => painBefore)),
    after: mean(rated.flatMap(({ rated: after }) => (after ? [after.pain] : []))),
  }
}

function triedIn(rated: readonly SessionRecord[]): readonly Tried[] {
  const counts = new Map<string, Tried>()
  for (const session of rated) {
    const own = session.steps.filter((_, index) => session.outcomes[index] !== 'skipped')
    const keys = new Map(own.map(step => [`${step.technique} ${step.movement ?? ''}`, step]))
    for (const [key, { technique, movement }] of keys) {
      const times = (counts.get(key)?.times ?? 0) + 1
      counts.set(key, { technique, times, ...(movement === undefined ? {} : { movement }) })
    }
  }
  return [...counts.values()].toSorted((a, b) => b.times - a.times)
}

function keysOf<Key extends string>(record: Readonly<Partial<Record<Key, unknown>>>): readonly Key[] {
  const keys: Key[] = []
  for (const key in record) keys.push(key)
  return keys
}
