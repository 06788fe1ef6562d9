/** The pain of the weeks as a curve: what was told, where it began, where it goes, and what is usual. */
import { daysBetween, type Moment, type Day } from '#core/calendar/calendar-day.ts'
import {
  baselineOf,
  meaningfulDrop,
  painOf,
  responseOf,
  theilSen,
  threeDayMedian,
  type DropSize,
  type PainEntry,
} from '#core/measures/measures.ts'
import type { DailyEntry } from './days.ts'
import { REVIEW_DAYS, type ReviewDay } from '#core/measures/review-days.ts'

/** One told day; `index` counts calendar days from the start of the course, below zero before it. Pain 0–10. */
interface CurvePoint {
  readonly day: Day
  readonly at: Moment
  readonly index: number
  readonly pain: number
  readonly worst?: number
  readonly session?: DailyEntry['session']
}

/** What is usual on one day, from the start that was told. Pain 0–10. */
export interface BandPoint {
  readonly index: number
  readonly low: number
  readonly high: number
}

/** Pain by day, ready to be drawn: the points by their index of days since `startDay`. */
export interface Curve {
  readonly points: readonly CurvePoint[]
  /** The day of index 0. */
  readonly startDay: Day
  /** The last day drawn: today or the last told day, and at least two weeks. */
  readonly lastIndex: number
  /** The day it is today, as an index. */
  readonly today: number
  readonly baseline?: number
  /** Of the last seven told days: the usual change a day and the pain at both ends of the line. */
  readonly trend?: {
    readonly perDay: number
    readonly from: { readonly index: number; readonly pain: number }
    readonly to: { readonly index: number; readonly pain: number }
  }
  /** Empty while there is no baseline. */
  readonly band: readonly BandPoint[]
  readonly reviews: readonly { readonly day: ReviewDay; readonly index: number }[]
}

/** Told days that the trend looks at. Source: docs/clinical/outcomes.md#analysis. */
const TREND_DAYS = 7
/**
 * Days drawn at least.
 * @judgement The fourteen days of the plan.
 */
const MIN_DAYS = 14

/** The curve from all told days, oldest first; the present course begins on `startDay`. */
export function curveOf(days: readonly DailyEntry[], startDay: Day, today: Day): Curve {
  const points = days.flatMap((entry): readonly CurvePoint[] => {
    const pain = painOf(entry)
    const index = daysBetween(startDay, entry.day)
    if (pain === undefined) return []
    const { day, at, painWorst: worst, session } = entry
    return [
      { day, at, index, pain, ...(worst === undefined ? {} : { worst }), ...(session ? { session } : {}) },
    ]
  })
  const now = Math.max(0, daysBetween(startDay, today))
  const lastIndex = Math.max(MIN_DAYS, now, points.at(-1)?.index ?? 0)
  const course = points.filter(({ index }) => index >= 0)
  const baseline = baselineOf(entriesOf(course))
  const trend = trendOf(course)
  return {
    points,
    startDay,
    lastIndex,
    today: now,
    ...(baseline === undefined ? {} : { baseline }),
    ...(trend === undefined ? {} : { trend }),
    band: baseline === undefined ? [] : usualBand(baseline, lastIndex),
    reviews: REVIEW_DAYS.filter(day => day <= lastIndex).map(day => ({ day, index: day })),
  }
}

function entriesOf(points: readonly CurvePoint[]): readonly PainEntry[] {
  return points.map(({ at, pain }) => ({ at, painAverage: pain }))
}

/** The line through the middle of the last seven told days; needs three days, so that it is more than two dots. */
function trendOf(points: readonly CurvePoint[]): Curve['trend'] {
  const last = points.slice(-TREND_DAYS)
  const [first, end] = [last[0], last.at(-1)]
  const perDay = theilSen(last.map(({ index, pain }) => ({ day: index, value: pain })))
  if (!first || !end || last.length < 3 || perDay === undefined) return undefined
  const offsets = last.map(({ index, pain }) => pain - perDay * index).sort((a, b) => a - b)
  const middle = offsets[Math.floor((offsets.length - 1) / 2)] ?? 0
  const upper = offsets[Math.floor(offsets.length / 2)] ?? middle
  const at = (index: number) => ({ index, pain: clamp((middle + upper) / 2 + perDay * index) })
  return { perDay, from: at(first.index), to: at(end.index) }
}

function clamp(pain: number): number {
  return Math.min(10, Math.max(0, pain))
}

/**
 * Mean pain as a share of the start, by day since people entered a study: new and lasting low back pain (56→26→22→21 and
 * 56→48→43→40 of 100 at 0, 6, 26 and 52 weeks; the lasting group is of very low certainty). New neck pain (64→35→42 at 0,
 * 6.5 and 52 weeks) lies between them. Source: docs/clinical/outcomes.md#course.
 */
const USUAL_FAST = [
  [0, 1],
  [42, 26 / 56],
  [182, 22 / 56],
  [364, 21 / 56],
] as const
const USUAL_SLOW = [
  [0, 1],
  [42, 48 / 56],
  [182, 43 / 56],
  [364, 40 / 56],
] as const

/** Between the faster and the slower usual course, from a baseline (pain 0–10), for days 0 to `lastIndex`. */
export function usualBand(baseline: number, lastIndex: number): readonly BandPoint[] {
  const knees = USUAL_FAST.map(([day]) => day).filter(day => day < lastIndex)
  return [...knees, lastIndex].map(index => ({
    index,
    low: baseline * shareAt(USUAL_FAST, index),
    high: baseline * shareAt(USUAL_SLOW, index),
  }))
}

function shareAt(course: readonly (readonly [day: number, share: number])[], index: number): number {
  const next = course.findIndex(([day]) => day >= index)
  const [toDay, to] = course[next] ?? course.at(-1) ?? [0, 1]
  const [fromDay, from] = course[next - 1] ?? [toDay, to]
  return toDay === fromDay ? to : from + ((to - from) * (index - fromDay)) / (toDay - fromDay)
}

/** What can be said of the pain in one sentence. Points of 0–10. */
export type PainStory =
  | { readonly kind: 'nothing' }
  /** Days still missing until there is something to compare with. */
  | { readonly kind: 'beginning'; readonly missing: number }
  /** The first three days are too far apart to say where it began. */
  | { readonly kind: 'apart' }
  /** Nothing was told in the last week, so "now" is not known. */
  | { readonly kind: 'silent'; readonly days: number }
  /** Too few days of the last week. */
  | { readonly kind: 'sparse'; readonly missing: number }
  /** `needed` is the smallest drop that matters. */
  | { readonly kind: 'less'; readonly points: number; readonly size: DropSize; readonly needed: number }
  | { readonly kind: 'more'; readonly points: number }
  | { readonly kind: 'same'; readonly baseline: number }

/** A pain told longer ago than this says nothing about now. Days; as in the reviews. */
const FRESH_DAYS = 7
/** Days of the start and days of now. Source: docs/clinical/outcomes.md#analysis. */
const COMPARED_DAYS = 3
/**
 * Below half a point nothing changed.
 * @judgement Half the step of the scale.
 */
const HALF_POINT = 0.5

/** Compares the last three told days of the course with its first three. */
export function painStory({ points, today }: Pick<Curve, 'points' | 'today'>): PainStory {
  const course = points.filter(({ index }) => index >= 0)
  const last = course.at(-1)
  if (!last) return { kind: 'nothing' }
  if (today - last.index >= FRESH_DAYS) return { kind: 'silent', days: today - last.index }
  const missing = COMPARED_DAYS + 1 - course.length
  if (missing > 0) return { kind: 'beginning', missing }
  const baseline = baselineOf(entriesOf(course))
  if (baseline === undefined) return { kind: 'apart' }
  const fresh = course.filter(({ index }) => today - index < FRESH_DAYS)
  const now = threeDayMedian(entriesOf(fresh))
  if (now === undefined) return { kind: 'sparse', missing: COMPARED_DAYS - fresh.length }
  const { drop, size } = responseOf(baseline, now)
  if (drop >= HALF_POINT) return { kind: 'less', points: drop, size, needed: meaningfulDrop(baseline) }
  return drop <= -HALF_POINT ? { kind: 'more', points: -drop } : { kind: 'same', baseline }
}
