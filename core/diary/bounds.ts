/**
 * How large anything in an entry may be, so that no file and no disk can bring what would stop a screen. Each bound lies
 * beyond what the app itself writes.
 */
import * as v from 'valibot'
import { FIRST_MOMENT, isDiaryDay, LAST_MOMENT, type Day } from '#core/calendar/calendar-day.ts'
import { counted } from '#core/locate/painting.ts'
import { isPlace, type Place } from '#core/vocabulary/regions.ts'
import { MAX_COUNT } from './stamp.ts'

/** The longest of an id or a name of ours, of what a person writes, and of a sentence the plan says; UTF-16 units. */
const MAX_ID = 128
const MAX_TEXT = 500
const MAX_SENTENCE = 2_000
/** No list of words, places or sources is longer: the map has 210 places. */
const MAX_LIST = 300
/** The longest single step is 40 minutes of heat; the most repeats are 20; a plan has 16 steps a day. */
const MAX_SECONDS = 3_600
const MAX_REPEATS = 100
export const MAX_STEPS = 60
/** A person of 120 years is 43,830 days old. */
const MAX_DAYS = 50_000
const MINUTES_OF_A_DAY = 1_440

/** A number from least to most, both included. */
export const between = (least: number, most: number) =>
  v.pipe(v.number(), v.minValue(least), v.maxValue(most))
/** A whole number from least to most, both included. */
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))
/** A list of so many at most. It is counted before anything in it is looked at. */
export const listOf = <Item extends v.GenericSchema>(item: Item, most = MAX_LIST) =>
  v.pipe(counted<v.InferInput<Item>[]>(most), v.array(item), v.readonly())
/** A record by names of ours, of so many members at most; counted first. */
export const recordOf = <Value extends v.GenericSchema>(value: Value, most: number) =>
  v.pipe(counted<Record<string, v.InferInput<Value>>>(most), v.record(id, value))

/** Epoch ms, whole, in the years a diary knows. */
export const moment = whole(FIRST_MOMENT, LAST_MOMENT)
/** A local calendar day, "2026-11-21": the diary belongs to the person's days, not to a time zone. */
export const day = v.custom<Day>(isDiaryDay, 'day')
export const place = v.custom<Place>(isPlace, 'place')
/** When an entry was made; the name of a device is 16 hex digits, or none. */
export const stamp = v.object({
  wall: moment,
  count: whole(0, MAX_COUNT),
  device: v.pipe(v.string(), v.maxLength(16), v.regex(/^(?:[0-9a-f]{16})?$/)),
})

/** 0–10. */
export const rating = between(0, 10)
export const share = between(0, 1)
export const minutes = between(0, MINUTES_OF_A_DAY)
export const daysAgo = between(0, MAX_DAYS)
export const stepSeconds = between(1, MAX_SECONDS)
export const restSeconds = between(0, MAX_SECONDS)
export const repeats = whole(1, MAX_REPEATS)
export const stepIndex = whole(0, MAX_STEPS)
/** Points of 10 that a step was made lighter: three at most today. */
export const lighter = whole(0, 10)
export const seed = between(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)

export const id = v.pipe(v.string(), v.maxLength(MAX_ID))
export const text = v.pipe(v.string(), v.maxLength(MAX_TEXT))
export const sentence = v.pipe(v.string(), v.maxLength(MAX_SENTENCE))
