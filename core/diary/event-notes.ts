/** Events of the weeks: the day in fifteen seconds, what a person rates now and then, breaks, trials, what they chose. */
import { isDay, type Day } from '#core/calendar/calendar-day.ts'
import * as v from 'valibot'
import { LANGUAGES } from '#core/vocabulary/language.ts'
import { ALL_TRIAL_OPTIONS, TRIAL_KINDS } from '#core/measures/trial.ts'

const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly())
const rating = v.pipe(v.number(), v.minValue(0), v.maxValue(10))
const shortText = v.pipe(v.string(), v.maxLength(500))
const minutes = v.pipe(v.number(), v.minValue(0), v.maxValue(1440))
const weekday = v.picklist([0, 1, 2, 3, 4, 5, 6])

/** A local calendar day, "2026-11-21": the diary belongs to the person's days, not to a time zone. */
const dayText = v.custom<Day>(isDay, 'not a calendar day')

/** What the days before a flare were like; ticked, never judged. Source: docs/clinical/outcomes.md#what-came-before. */
export const FLARE_FACTORS = [
  'sat-long',
  'slept-badly',
  'stress',
  'lifted',
  'new-exercise',
  'travelled',
  'cold',
  'ill',
  'no-breaks',
  'phone',
  'stopped-exercise',
] as const
export type FlareFactor = (typeof FLARE_FACTORS)[number]

export const DESK_KINDS = ['desk', 'laptop', 'standing'] as const
export type DeskKind = (typeof DESK_KINDS)[number]

export const APPEARANCES = ['auto', 'light', 'dark'] as const
export type Appearance = (typeof APPEARANCES)[number]

const day = v.object({
  day: dayText,
  painNow: v.exactOptional(rating),
  painAverage: v.exactOptional(rating),
  painWorst: v.exactOptional(rating),
  sleepQuality: v.exactOptional(rating),
  wokenByPain: v.exactOptional(v.boolean()),
  difficultMoving: v.exactOptional(v.boolean()),
  stress: v.exactOptional(rating),
  sittingHours: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(24))),
  provokingTask: v.exactOptional(v.boolean()),
  painkiller: v.exactOptional(v.boolean()),
  walkedMinutes: v.exactOptional(minutes),
  note: v.exactOptional(shortText),
})

/** One day as the person told it. Ratings 0–10; what is missing is not known. */
export type DayNote = v.InferOutput<typeof day>

const breaks = v.object({
  shortEveryMinutes: minutes,
  longEveryMinutes: minutes,
  shortSeconds: v.pipe(v.number(), v.minValue(10), v.maxValue(1800)),
  longSeconds: v.pipe(v.number(), v.minValue(10), v.maxValue(3600)),
  postponeMinutes: minutes,
  postureEveryMinutes: v.exactOptional(minutes),
  workingHours: v.exactOptional(v.object({ from: minutes, to: minutes })),
  workingDays: list(weekday),
})

const trial = v.object({
  kind: v.picklist(TRIAL_KINDS),
  a: v.picklist(ALL_TRIAL_OPTIONS),
  b: v.picklist(ALL_TRIAL_OPTIONS),
  seed: v.pipe(v.number(), v.finite()),
  startedAt: v.pipe(v.number(), v.finite()),
})

/** The members of the event list that this file adds. */
export const noteEvents = [
  /** The last one of a day counts: correcting is telling again. */
  v.object({ type: v.literal('day-noted'), ...day.entries }),
  v.object({ type: v.literal('day-removed'), day: dayText }),
  v.object({ type: v.literal('session-removed'), session: v.string() }),
  v.object({ type: v.literal('activities-named'), activities: v.pipe(list(shortText), v.maxLength(5)) }),
  v.object({ type: v.literal('activities-rated'), scores: v.pipe(list(rating), v.maxLength(5)) }),
  v.object({ type: v.literal('interference-rated'), pain: rating, enjoyment: rating, activity: rating }),
  v.object({ type: v.literal('change-rated'), change: v.pipe(v.number(), v.minValue(-5), v.maxValue(5)) }),
  v.object({
    type: v.literal('review-answered'),
    rule: v.string(),
    choice: v.picklist(['agreed', 'later', 'declined']),
    change: v.exactOptional(v.string()),
  }),
  v.object({
    type: v.literal('break-taken'),
    how: v.picklist(['taken', 'skipped', 'postponed', 'natural']),
    movement: v.exactOptional(v.string()),
  }),
  v.object({ type: v.literal('breaks-set'), settings: breaks }),
  v.object({ type: v.literal('trial-started'), trial }),
  v.object({ type: v.literal('trial-ended'), because: v.string() }),
  v.object({
    type: v.literal('flare-noted'),
    before: list(v.picklist(FLARE_FACTORS)),
    note: v.exactOptional(shortText),
  }),
  v.object({
    type: v.literal('desk-checked'),
    kind: v.picklist(DESK_KINDS),
    answers: v.record(v.string(), v.picklist(['fits', 'off', 'unknown'])),
  }),
  v.object({
    type: v.literal('walking-aim-set'),
    aim: v.pipe(v.number(), v.minValue(5), v.maxValue(600)),
    day: dayText,
  }),
  v.object({ type: v.literal('exported') }),
  v.object({ type: v.literal('appearance-chosen'), appearance: v.picklist(APPEARANCES) }),
  v.object({ type: v.literal('language-chosen'), language: v.picklist(LANGUAGES) }),
  v.object({ type: v.literal('country-chosen'), country: v.string() }),
] as const
