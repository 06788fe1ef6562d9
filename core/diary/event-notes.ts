/** Events of the weeks: the day in fifteen seconds, what a person rates now and then, breaks, trials, what they chose. */
import * as v from 'valibot'
import { MAX_OWN_LINE } from '#core/vocabulary/break-settings.ts'
import { EVERY_LANGUAGE } from '#core/vocabulary/language.ts'
import { between, day, id, listOf, minutes, moment, rating, recordOf, seed, text } from './bounds.ts'
import { REVIEW_DAYS } from '#core/measures/review-days.ts'
import { ALL_TRIAL_OPTIONS, TRIAL_KINDS } from '#core/measures/trial.ts'

const weekday = v.picklist([0, 1, 2, 3, 4, 5, 6])

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

/** So many ids at most are in one entry that says they are removed: it has to fit into what goes to other devices. */
export const MAX_REMOVED = 300

/** The desk check asks 20 things at most. */
const MAX_DESK_ANSWERS = 100

export const DESK_KINDS = ['desk', 'laptop', 'standing'] as const
export type DeskKind = (typeof DESK_KINDS)[number]

export const APPEARANCES = ['auto', 'light', 'dark'] as const
export type Appearance = (typeof APPEARANCES)[number]

/** The day as it is told, and as it is kept while it is being told. */
export const dayNote = v.object({
  day,
  painNow: v.exactOptional(rating),
  painAverage: v.exactOptional(rating),
  painWorst: v.exactOptional(rating),
  sleepQuality: v.exactOptional(rating),
  wokenByPain: v.exactOptional(v.boolean()),
  difficultMoving: v.exactOptional(v.boolean()),
  stress: v.exactOptional(rating),
  sittingHours: v.exactOptional(between(0, 24)),
  provokingTask: v.exactOptional(v.boolean()),
  painkiller: v.exactOptional(v.boolean()),
  walkedMinutes: v.exactOptional(minutes),
  note: v.exactOptional(text),
})

/** One day as the person told it. Ratings 0–10; what is missing is not known. */
export type DayNote = v.InferOutput<typeof dayNote>

const breaks = v.object({
  shortEveryMinutes: minutes,
  longEveryMinutes: minutes,
  shortSeconds: between(10, 1800),
  longSeconds: between(10, 3600),
  postponeMinutes: minutes,
  postureEveryMinutes: v.exactOptional(minutes),
  workingHours: v.exactOptional(v.object({ from: minutes, to: minutes })),
  workingDays: listOf(weekday),
  ownLine: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_OWN_LINE))),
})

const trial = v.object({
  kind: v.picklist(TRIAL_KINDS),
  a: v.picklist(ALL_TRIAL_OPTIONS),
  b: v.picklist(ALL_TRIAL_OPTIONS),
  seed,
  startedAt: moment,
})

/** How much a pain gets in the way of what somebody has to do. */
export const HINDERS = ['no', 'a-little', 'a-lot'] as const
export type Hinders = (typeof HINDERS)[number]

/** The members of the event list that this file adds. */
export const noteEvents = [
  /** The last one of a day counts: correcting is telling again. */
  v.object({ type: v.literal('day-noted'), ...dayNote.entries }),
  v.object({ type: v.literal('day-removed'), day }),
  v.object({ type: v.literal('session-removed'), session: id }),
  /** These entries are gone, wherever they lie, and stay away; a longer list is several entries. Decision 0026. */
  v.object({ type: v.literal('entries-removed'), ids: listOf(id, MAX_REMOVED) }),
  v.object({ type: v.literal('activities-named'), activities: listOf(text, 5) }),
  v.object({ type: v.literal('activities-rated'), scores: listOf(rating, 5) }),
  v.object({ type: v.literal('interference-rated'), pain: rating, enjoyment: rating, activity: rating }),
  v.object({ type: v.literal('change-rated'), change: between(-5, 5) }),
  /** The two answers of a review on its day: the change since the start, and whether it still gets in the way. */
  v.object({
    type: v.literal('looked-back'),
    day: v.picklist(REVIEW_DAYS),
    change: between(-5, 5),
    hinders: v.picklist(HINDERS),
  }),
  /** It is gone: the course ends here. */
  v.object({ type: v.literal('course-closed') }),
  /** When on the day the person means to do the next session, and whether this device may say so: minute of the day. */
  v.object({ type: v.literal('hour-chosen'), minute: minutes, reminds: v.exactOptional(v.boolean()) }),
  v.object({
    type: v.literal('review-answered'),
    rule: id,
    choice: v.picklist(['agreed', 'later', 'declined']),
    change: v.exactOptional(text),
  }),
  v.object({
    type: v.literal('break-taken'),
    how: v.picklist(['taken', 'skipped', 'postponed', 'natural']),
    movement: v.exactOptional(id),
  }),
  v.object({ type: v.literal('breaks-set'), settings: breaks }),
  v.object({ type: v.literal('trial-started'), trial }),
  v.object({ type: v.literal('trial-ended'), because: text }),
  v.object({
    type: v.literal('flare-noted'),
    before: listOf(v.picklist(FLARE_FACTORS)),
    note: v.exactOptional(text),
  }),
  v.object({
    type: v.literal('desk-checked'),
    kind: v.picklist(DESK_KINDS),
    answers: recordOf(v.picklist(['fits', 'off', 'unknown']), MAX_DESK_ANSWERS),
  }),
  v.object({
    type: v.literal('walking-aim-set'),
    aim: between(5, 600),
    day,
  }),
  v.object({ type: v.literal('exported') }),
  v.object({ type: v.literal('appearance-chosen'), appearance: v.picklist(APPEARANCES) }),
  v.object({ type: v.literal('language-chosen'), language: v.picklist(EVERY_LANGUAGE) }),
  v.object({ type: v.literal('country-chosen'), country: id }),
] as const
