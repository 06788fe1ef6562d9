/** Scores and the smallest changes that matter. Every number is from docs/clinical/outcomes.md#measures and docs/clinical/outcomes.md#worked-examples. */

import { DAY_MS, type Moment } from '#core/calendar/calendar-day.ts'
/** One day of the diary. Epoch ms, pain 0–10; a missing figure is not a zero. */
export interface PainEntry {
  readonly at: Moment
  readonly painNow?: number
  readonly painAverage?: number
}

/** Smallest difference that counts: floating-point figures such as 0.3 × 7 must not decide. */
const HAIR = 1e-9

/** The middle value (of an even count, the mean of the two middle ones); undefined when there is none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  return upper === undefined || lower === undefined ? undefined : lower + (upper - lower) / 2
}

/** The mean of at least one figure. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The pain of a day, 0–10: the average of the day when it was given, else the pain at that moment. */
export function painOf({ painAverage, painNow }: PainEntry): number | undefined {
  return painAverage ?? painNow
}

/** Entries (one a day) that tell a pain, oldest first. */
export function withPain(entries: readonly PainEntry[]): readonly { at: Moment; pain: number }[] {
  return entries
    .flatMap(entry => {
      const pain = painOf(entry)
      return pain === undefined ? [] : [{ at: entry.at, pain }]
    })
    .sort((a, b) => a.at - b.at)
}

/**
 * Where the pain began, 0–10: the median of the first three days that tell a pain, so that one bad first day does not
 * decide. Undefined until three days are there within the first week.
 * @judgement After a week a day no longer says how the pain began.
 */
export function baselineOf(entries: readonly PainEntry[]): number | undefined {
  const rated = withPain(entries)
  const first = rated[0]?.at ?? 0
  const days = rated.slice(0, 3).filter(({ at }) => Math.round((at - first) / DAY_MS) < 7)
  return days.length < 3 ? undefined : median(days.map(({ pain }) => pain))
}

/** The median pain of the last three days that tell one, 0–10; undefined with fewer than three. */
export function threeDayMedian(entries: readonly PainEntry[]): number | undefined {
  const last = withPain(entries).slice(-3)
  return last.length < 3 ? undefined : median(last.map(({ pain }) => pain))
}

/** The usual change per day: the median of all slopes between two different days. Undefined without two days. */
export function theilSen(points: readonly { day: number; value: number }[]): number | undefined {
  return median(
    points.flatMap((a, index) =>
      points.slice(index + 1).flatMap(b => (b.day === a.day ? [] : [(b.value - a.value) / (b.day - a.day)])),
    ),
  )
}

/** The smallest drop in pain that means something, in points: 1 from 1–4, 2 from 5–7, 3 from 8–10. */
export function meaningfulDrop(baseline: number): 0 | 1 | 2 | 3 {
  if (baseline <= 0) return 0
  const whole = Math.round(baseline)
  if (whole <= 4) return 1
  return whole <= 7 ? 2 : 3
}

const DROP_SIZES = ['none', 'small', 'clear', 'substantial'] as const
export type DropSize = (typeof DROP_SIZES)[number]

/** What became of the pain: points it fell by (negative when it rose), the share of the start, and how to call it. */
export interface Response {
  readonly drop: number
  /** 0–1 of the baseline, negative when it rose; 0 when the baseline was 0. */
  readonly share: number
  readonly responder: boolean
  /** A drop of less than two points is small whatever its share, because it is within the error of measuring. */
  readonly size: DropSize
}

/** Compares two pains, 0–10. A responder fell by at least 30 % and at least the meaningful drop. */
export function responseOf(baseline: number, now: number): Response {
  const drop = baseline - now
  const share = baseline > 0 ? drop / baseline : 0
  const responder = isEased(baseline, now) && drop >= meaningfulDrop(baseline) - HAIR
  return { drop, share, responder, size: responder ? sizeOf(drop, share) : 'none' }
}

function sizeOf(drop: number, share: number): DropSize {
  if (drop < 2 - HAIR) return 'small'
  return share >= 0.5 - HAIR ? 'substantial' : 'clear'
}

/** A score (pain, or pain and interference) that fell by at least 30 %. */
export function isEased(before: number, now: number): boolean {
  return before > 0 && before - now >= 0.3 * before - HAIR
}

/** Mean of the activities a person named, each 0 unable – 10 as before; undefined without any. */
export function psfsScore(items: readonly number[]): number | undefined {
  return items.length === 0 ? undefined : items.reduce((sum, item) => sum + item, 0) / items.length
}

/** What became of the activities of the patient-specific scale since the first rating. */
export interface PsfsChange {
  /** Points of the mean; positive is better. */
  readonly mean: number
  /** The mean rose by at least 2, or the only activity by at least 3. */
  readonly important: boolean
  /** Each activity by itself needs at least 3. */
  readonly items: readonly { readonly change: number; readonly important: boolean }[]
}

/** Compares the same activities in the same order, 0–10 each; undefined when they are not the same number. */
export function psfsChange(before: readonly number[], after: readonly number[]): PsfsChange | undefined {
  const start = psfsScore(before)
  const end = psfsScore(after)
  if (start === undefined || end === undefined || before.length !== after.length) return undefined
  const items = after.map((score, index) => {
    const change = score - (before[index] ?? score)
    return { change, important: change >= 3 - HAIR }
  })
  return { mean: end - start, important: end - start >= (items.length === 1 ? 3 : 2) - HAIR, items }
}

/** Mean of average pain, interference with enjoyment and with activity over the past week, each 0–10. */
export function painAndInterference(items: readonly [number, number, number]): number {
  return (items[0] + items[1] + items[2]) / 3
}

/**
 * The same spot under the same press, 0–10, one entry a day at the same hour: true when the last two entries are of two
 * days running and both are at least 2 points or 30 % below the first.
 */
export function tendernessFell(entries: readonly { at: Moment; tenderness: number }[]): boolean {
  const sorted = [...entries].sort((a, b) => a.at - b.at)
  const [first, before, last] = [sorted[0], sorted.at(-2), sorted.at(-1)]
  if (sorted.length < 3 || !first || !before || !last) return false
  const fell = ({ tenderness }: { tenderness: number }) =>
    first.tenderness - tenderness >= 2 - HAIR || isEased(first.tenderness, tenderness)
  return Math.round((last.at - before.at) / DAY_MS) === 1 && fell(before) && fell(last)
}

/** The five things that make pain more likely to stay. Our own list, not a copy of a licensed one. */
export interface RiskAnswers {
  /** 0–10. */
  readonly pain?: number
  readonly spreads?: boolean
  readonly badSleep?: boolean
  /** Fear of movement, 0–10. */
  readonly fear?: number
  /** Low mood, or not expecting to recover. */
  readonly lowHope?: boolean
}
const RISKS = ['low', 'mid', 'high'] as const
export type Risk = (typeof RISKS)[number]

/** How many of the five are there (0–5), and how much that is. What was not answered is not counted. */
export function riskOf(answers: RiskAnswers): { readonly score: number; readonly risk: Risk } {
  const { pain = 0, fear = 0, spreads = false, badSleep = false, lowHope = false } = answers
  const score = [pain >= 7, spreads, badSleep, fear >= 7, lowHope].filter(Boolean).length
  return { score, risk: score <= 1 ? 'low' : score <= 3 ? 'mid' : 'high' }
}

/** Share of the planned sessions that were done; enough from 70 %. Nothing planned says nothing. */
export function adherence(
  done: number,
  planned: number,
): { readonly share: number; readonly enough: boolean } {
  if (planned <= 0) return { share: 0, enough: false }
  return { share: done / planned, enough: done >= 0.7 * planned - HAIR }
}
