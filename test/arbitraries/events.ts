/** Diaries nobody wrote: every kind of entry with anything its schema allows. For tests and for the fuzzer. */
import { formatRoutine } from '#core/programme/code.ts'
import { drawnProgramme } from './programmes.ts'
import fc from 'fast-check'
import { WEEKDAYS } from '#core/vocabulary/break-settings.ts'
import { AGGRAVATIONS, CAUSES } from '#core/vocabulary/causes.ts'
import { REVIEW_DAYS } from '#core/measures/review-days.ts'
import { APPEARANCES, DESK_KINDS, FLARE_FACTORS, HINDERS } from '#core/diary/event-notes.ts'
import {
  BODY_BUILDS,
  SKIN_TONES,
  SOUNDS,
  STEP_OUTCOMES,
  type Event,
  type EventData,
} from '#core/diary/event.ts'
import { POSITIONS, TOOLS } from '#core/vocabulary/ids.ts'
import { MINUTES_A_DAY } from '#core/plan/context/request.ts'
import type { Place } from '#core/vocabulary/regions.ts'
import { TIERS } from '#core/safety/types.ts'
import { SORENESS } from '#core/vocabulary/soreness.ts'
import { ALL_TRIAL_OPTIONS, TRIAL_KINDS } from '#core/measures/trial.ts'
import { LANGUAGES } from '#core/vocabulary/language.ts'
import {
  answers,
  between,
  dayText,
  knot,
  lighter,
  moment,
  minutes,
  oneOf,
  painting,
  place,
  places,
  rating,
  recordOf,
  seed,
  side,
  someOf,
  step,
  stepIndex,
  text,
} from './values.ts'

type DataOf<Type extends EventData['type']> = Extract<EventData, { type: Type }>

const option = oneOf(ALL_TRIAL_OPTIONS)

const type = <const Type extends string>(name: Type) => fc.constant(name)

/** One arbitrary for each kind of entry; the compiler refuses a missing one. */
const EVENT_DATA: { readonly [Type in EventData['type']]: fc.Arbitrary<DataOf<Type>> } = {
  'pain-painted': fc.record(
    {
      type: type('pain-painted'),
      painting,
      places,
      intensity: rating,
      shares: fc.array(fc.tuple(place, between(0, 1)), { maxLength: 3 }).map(shares => {
        const made: Partial<Record<Place, number>> = {}
        for (const [where, share] of shares) made[where] = share
        return made
      }),
      spots: fc.array(fc.record({ places, intensity: rating }), { maxLength: 2 }),
    },
    { requiredKeys: ['type', 'painting', 'places', 'intensity'] },
  ),
  'safety-answered': fc.record({ type: type('safety-answered'), answers, tier: oneOf(TIERS) }),
  'habits-ticked': fc.record({
    type: type('habits-ticked'),
    causes: someOf(CAUSES),
    aggravations: someOf(AGGRAVATIONS),
  }),
  'mini-check-answered': fc.record({ type: type('mini-check-answered'), anything: fc.boolean() }),
  'spot-pressed': fc.record({
    type: type('spot-pressed'),
    press: fc.record({
      triggerPoint: text,
      side,
      tenderness: rating,
      familiar: fc.boolean(),
      spreadsTo: places,
    }),
  }),
  'knots-chosen': fc.record({ type: type('knots-chosen'), knots: fc.array(knot, { maxLength: 2 }) }),
  'setup-chosen': fc.record({
    type: type('setup-chosen'),
    setup: fc.record(
      {
        tools: someOf(TOOLS),
        positions: someOf(POSITIONS),
        minutesADay: oneOf(MINUTES_A_DAY),
        helped: fc.boolean(),
        prefers: oneOf(TOOLS),
        warmth: oneOf(['heat', 'ir', 'contrast']),
      },
      { requiredKeys: ['tools', 'positions', 'minutesADay', 'helped'] },
    ),
  }),
  'body-chosen': fc.record({ type: type('body-chosen'), build: oneOf(BODY_BUILDS), tone: oneOf(SKIN_TONES) }),
  'sound-chosen': fc.record(
    {
      type: type('sound-chosen'),
      sound: oneOf(SOUNDS),
      volume: between(0, 1),
      voice: text,
      pace: between(0.5, 2),
    },
    { requiredKeys: ['type', 'sound', 'volume'] },
  ),
  'soreness-noted': fc.record({ type: type('soreness-noted'), session: text, soreness: oneOf(SORENESS) }),
  'session-started': fc.record({
    type: type('session-started'),
    session: text,
    steps: fc.array(step, { maxLength: 2 }),
    painBefore: rating,
  }),
  'step-finished': fc.record({
    type: type('step-finished'),
    session: text,
    step: stepIndex,
    outcome: oneOf(STEP_OUTCOMES),
    lighter,
  }),
  'session-ended': fc.record({ type: type('session-ended'), session: text, how: oneOf(['done', 'stopped']) }),
  'session-rated': fc.record(
    { type: type('session-rated'), session: text, pain: rating, tenderness: rating },
    { requiredKeys: ['type', 'session', 'pain'] },
  ),
  'day-noted': fc.record(
    {
      type: type('day-noted'),
      day: dayText,
      painNow: rating,
      painAverage: rating,
      painWorst: rating,
      sleepQuality: rating,
      wokenByPain: fc.boolean(),
      difficultMoving: fc.boolean(),
      stress: rating,
      sittingHours: between(0, 24),
      provokingTask: fc.boolean(),
      painkiller: fc.boolean(),
      walkedMinutes: minutes,
      note: text,
    },
    { requiredKeys: ['type', 'day'] },
  ),
  'day-removed': fc.record({ type: type('day-removed'), day: dayText }),
  'entries-removed': fc.record({ type: type('entries-removed'), ids: fc.array(text, { maxLength: 3 }) }),
  'session-removed': fc.record({ type: type('session-removed'), session: text }),
  'activities-named': fc.record({
    type: type('activities-named'),
    activities: fc.array(text, { maxLength: 5 }),
  }),
  'activities-rated': fc.record({
    type: type('activities-rated'),
    scores: fc.array(rating, { maxLength: 5 }),
  }),
  'interference-rated': fc.record({
    type: type('interference-rated'),
    pain: rating,
    enjoyment: rating,
    activity: rating,
  }),
  'looked-back': fc.record({
    type: type('looked-back'),
    day: oneOf(REVIEW_DAYS),
    change: between(-5, 5),
    hinders: oneOf(HINDERS),
  }),
  'course-closed': fc.record({ type: type('course-closed') }),
  'hour-chosen': fc.record(
    { type: type('hour-chosen'), minute: minutes, reminds: fc.boolean() },
    { requiredKeys: ['type', 'minute'] },
  ),
  'change-rated': fc.record({ type: type('change-rated'), change: between(-5, 5) }),
  'review-answered': fc.record(
    {
      type: type('review-answered'),
      rule: text,
      choice: oneOf(['agreed', 'later', 'declined']),
      change: text,
    },
    { requiredKeys: ['type', 'rule', 'choice'] },
  ),
  'break-taken': fc.record(
    {
      type: type('break-taken'),
      how: oneOf(['taken', 'skipped', 'postponed', 'natural']),
      movement: text,
    },
    { requiredKeys: ['type', 'how'] },
  ),
  'breaks-set': fc.record({
    type: type('breaks-set'),
    settings: fc.record(
      {
        shortEveryMinutes: minutes,
        longEveryMinutes: minutes,
        shortSeconds: between(10, 1800),
        longSeconds: between(10, 3600),
        postponeMinutes: minutes,
        postureEveryMinutes: minutes,
        workingHours: fc.record({ from: minutes, to: minutes }),
        workingDays: someOf(WEEKDAYS, 7),
        ownLine: text,
      },
      {
        requiredKeys: [
          'shortEveryMinutes',
          'longEveryMinutes',
          'shortSeconds',
          'longSeconds',
          'postponeMinutes',
          'workingDays',
        ],
      },
    ),
  }),
  'trial-started': fc.record({
    type: type('trial-started'),
    trial: fc.record({ kind: oneOf(TRIAL_KINDS), a: option, b: option, seed, startedAt: moment }),
  }),
  'trial-ended': fc.record({ type: type('trial-ended'), because: text }),
  'flare-noted': fc.record(
    { type: type('flare-noted'), before: someOf(FLARE_FACTORS), note: text },
    { requiredKeys: ['type', 'before'] },
  ),
  'desk-checked': fc.record({
    type: type('desk-checked'),
    kind: oneOf(DESK_KINDS),
    answers: recordOf(['screen', 'chair', 'armrest'], oneOf(['fits', 'off', 'unknown'])),
  }),
  'walking-aim-set': fc.record({
    type: type('walking-aim-set'),
    aim: fc.integer({ min: 5, max: 600 }),
    day: dayText,
  }),
  'programme-taken': fc.record({
    type: type('programme-taken'),
    code: fc.oneof(drawnProgramme.map(formatRoutine), text),
    fills: fc.boolean(),
  }),
  'programme-put-down': fc.record({ type: type('programme-put-down') }),
  'programme-taken-up': fc.record({ type: type('programme-taken-up') }),
  'programme-fills-set': fc.record({ type: type('programme-fills-set'), fills: fc.boolean() }),
  exported: fc.record({ type: type('exported') }),
  'appearance-chosen': fc.record({ type: type('appearance-chosen'), appearance: oneOf(APPEARANCES) }),
  'language-chosen': fc.record({ type: type('language-chosen'), language: oneOf(LANGUAGES) }),
  'country-chosen': fc.record({ type: type('country-chosen'), country: text }),
}

/** How many kinds of entry there are. */
export const KINDS: readonly string[] = Object.keys(EVENT_DATA)

/** One entry of any kind, made of plain objects as JSON makes them. */
export const anyEvent: fc.Arbitrary<Event> = fc
  .record({
    id: fc.oneof({ weight: 9, arbitrary: fc.uuid() }, { weight: 1, arbitrary: text }),
    at: moment,
    happening: fc.oneof(...Object.values(EVENT_DATA)),
  })
  .map(event => structuredClone(event))

/** A short diary with each id once, in the order it was written. */
export const anyDiary: fc.Arbitrary<readonly Event[]> = fc.uniqueArray(anyEvent, {
  selector: ({ id }) => id,
  minLength: 1,
  maxLength: 12,
})
