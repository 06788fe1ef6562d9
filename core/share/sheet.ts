/** What the one printed page says: facts of the diary, in the order a clinician reads them. */
import { daysBetween, type Day, type Moment } from '#core/calendar/calendar-day.ts'
import type { Calendar } from '#core/calendar/calendar.ts'
import type { Answers, Condition, Flag } from '#core/vocabulary/answers.ts'
import type { Aggravation, Cause } from '#core/vocabulary/causes.ts'
import type { Diary, SessionRecord } from '#core/diary/diary.ts'
import type { MovementId, TechniqueId } from '#core/vocabulary/ids.ts'
import type { Knot } from '#core/locate/knot.ts'
import { lastReported, type ReportedPain } from '#core/diary/latest-pain.ts'
import { mean, painOf } from '#core/measures/measures.ts'
import type { Press } from '#core/locate/evidence.ts'
import { courseOf } from '#core/review/days/course.ts'
import { curveOf, painStory, type PainStory } from '#core/review/days/curve.ts'
import { dailyEntries } from '#core/review/days/days.ts'
import { tendernessReadings, type Reading } from '#core/review/days/tenderness.ts'
import type { Place } from '#core/vocabulary/regions.ts'

/** The pain of a day, 0–10. */
export interface PainDay {
  readonly date: Day
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

/** A press test of one spot, the last one made. */
interface Checked {
  readonly at: Moment
  readonly press: Press
}

/** The facts of the sheet. Moments are epoch ms, pain and tenderness 0–10. */
export interface SheetFacts {
  /** The pain told last, and when. */
  readonly lastPain?: ReportedPain
  /** Where it hurts, painted or chosen from the list, and when that was told. */
  readonly where?: { readonly at: Moment; readonly places: readonly Place[] }
  /** The spots that were pressed, the last one first. */
  readonly pressed: readonly Checked[]
  readonly answers?: Answers
  readonly checkedAt?: Moment
  readonly causes: readonly Cause[]
  readonly aggravations: readonly Aggravation[]
  readonly knots: readonly { readonly knot: Knot; readonly tenderness: readonly Reading[] }[]
  readonly pain: readonly PainDay[]
  /** What became of the pain, as Progress says it. */
  readonly story: PainStory
  readonly sessions: number
  /** The first and the last rated session. */
  readonly sessionsFrom?: { readonly first: Moment; readonly last: Moment }
  /** Means over rated sessions. */
  readonly response?: { readonly before: number; readonly after: number }
  readonly soreLong: number
  readonly tried: readonly Tried[]
  readonly yes: readonly Flag[]
  readonly noCount: number
  readonly conditions: readonly Condition[]
}

/** Everything the sheet can show; which of it is shown is the person's choice. `now` is epoch ms. */
export function sheetFacts(diary: Diary, calendar: Calendar, now: Moment): SheetFacts {
  const rated = diary.sessions.filter(session => session.rated)
  const { checked } = diary
  const lastPain = lastReported(diary, calendar)
  const flags = checked ? keysOf(checked.answers.flags) : []
  const response = meansOf(rated)
  const readings = tendernessReadings(diary, calendar)
  const where = whereOf(diary)
  const [first, last] = [rated[0], rated.at(-1)]
  return {
    ...(lastPain ? { lastPain } : {}),
    ...(where ? { where } : {}),
    pressed: lastPresses(diary),
    ...(checked ? { answers: checked.answers, checkedAt: checked.at } : {}),
    causes: diary.causes,
    aggravations: diary.aggravations,
    knots: diary.knots.map(knot => ({
      knot,
      tenderness: readings.get(`${knot.triggerPoint}.${knot.side}`) ?? [],
    })),
    pain: painByDay(diary, calendar),
    story: storyOf(diary, calendar, now),
    sessions: rated.length,
    ...(first && last ? { sessionsFrom: { first: first.startedAt, last: last.startedAt } } : {}),
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
    return pain === undefined || first === undefined
      ? []
      : [{ date: entry.day, day: daysBetween(first.day, entry.day), pain }]
  })
}

function whereOf({ painted, checked }: Diary): SheetFacts['where'] {
  if (painted && painted.places.length > 0) return { at: painted.at, places: painted.places }
  const places = checked?.answers.places ?? []
  return checked && places.length > 0 ? { at: checked.at, places } : undefined
}

function lastPresses({ pressed }: Diary): readonly Checked[] {
  const spots = new Map(pressed.map(one => [`${one.press.triggerPoint}.${one.press.side}`, one]))
  return [...spots.values()].toSorted((a, b) => b.at - a.at)
}

function storyOf(diary: Diary, calendar: Calendar, now: Moment): PainStory {
  const days = dailyEntries(diary, calendar)
  const today = calendar.dayOf(now)
  return painStory(curveOf(days, courseOf(diary, days, now, calendar)?.startDay ?? today, today))
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
