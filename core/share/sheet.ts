/** What the one printed page says: facts of the diary, in the order a clinician reads them. */
import { DAY_MS } from '#core/calendar/calendar-day.ts'
import type { Answers, Condition, Flag } from '#core/vocabulary/answers.ts'
import type { Aggravation, Cause } from '#core/vocabulary/causes.ts'
import type { Diary, SessionRecord } from '#core/diary/diary.ts'
import type { MovementId, TechniqueId } from '#core/vocabulary/ids.ts'
import type { Knot } from '#core/locate/knot.ts'
import { latestPain } from '#core/diary/latest-pain.ts'

/** Pain by day since the first one told, 0–10; the mean of what was told that day. */
export interface PainDay {
  /** Whole days since the first. */
  readonly day: number
  readonly pain: number
}

/** One technique or movement that was done, and how often. */
export interface Tried {
  readonly technique: TechniqueId
  readonly movement?: MovementId
  readonly times: number
}

/** The facts of the sheet. Moments are epoch ms, pain and tenderness 0–10. */
export interface SheetFacts {
  readonly painNow?: number
  readonly answers?: Answers
  readonly checkedAt?: number
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
export function sheetFacts(diary: Diary): SheetFacts {
  const rated = diary.sessions.filter(session => session.rated)
  const { checked } = diary
  const painNow = latestPain(diary)
  const flags = checked ? keysOf(checked.answers.flags) : []
  const response = meansOf(rated)
  return {
    ...(painNow === undefined ? {} : { painNow }),
    ...(checked ? { answers: checked.answers, checkedAt: checked.at } : {}),
    causes: diary.causes,
    aggravations: diary.aggravations,
    knots: diary.knots.map(knot => ({ knot, tenderness: tendernessOf(diary, knot) })),
    pain: painByDay(diary),
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

/** Pain by day from paintings, sessions and day notes together. */
export function painByDay(diary: Diary): readonly PainDay[] {
  const told: { readonly at: number; readonly pain: number }[] = [
    ...(diary.painted ? [{ at: diary.painted.at, pain: diary.painted.intensity }] : []),
    ...diary.sessions.flatMap(({ startedAt, painBefore, rated }) => [
      { at: startedAt, pain: painBefore },
      ...(rated ? [{ at: rated.at, pain: rated.pain }] : []),
    ]),
    ...Object.values(diary.notes.days).flatMap(note => {
      const pain = note.painAverage ?? note.painNow
      return pain === undefined ? [] : [{ at: noonOf(note.day), pain }]
    }),
  ]
  const first = Math.min(...told.map(({ at }) => at))
  const byDay = new Map<number, number[]>()
  for (const { at, pain } of told) {
    const day = Math.floor((at - first) / DAY_MS)
    byDay.set(day, [...(byDay.get(day) ?? []), pain])
  }
  return [...byDay]
    .toSorted(([a], [b]) => a - b)
    .map(([day, pains]) => ({ day, pain: pains.reduce((sum, pain) => sum + pain, 0) / pains.length }))
}

/** Noon of a local day as if it lay in Greenwich: near enough for a chart of days. Epoch ms. */
function noonOf(day: string): number {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number)
  return daysBefore(year, month, date) * DAY_MS + DAY_MS / 2
}

/** Days from 1970-01-01 to a day of the Gregorian calendar. Source: Fliegel and Van Flandern, CACM 1968. */
function daysBefore(year: number, month: number, date: number): number {
  const shift = Math.trunc((month - 14) / 12)
  const julian =
    Math.trunc((1461 * (year + 4800 + shift)) / 4) +
    Math.trunc((367 * (month - 2 - 12 * shift)) / 12) -
    Math.trunc((3 * Math.trunc((year + 4900 + shift) / 100)) / 4) +
    date -
    32_075
  return julian - 2_440_588
}

function tendernessOf(diary: Diary, knot: Knot): readonly number[] {
  return diary.pressed
    .filter(({ press }) => press.triggerPoint === knot.triggerPoint && press.side === knot.side)
    .map(({ press }) => press.tenderness)
}

function meansOf(rated: readonly SessionRecord[]): SheetFacts['response'] {
  if (rated.length === 0) return undefined
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
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
