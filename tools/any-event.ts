/** Diaries nobody wrote: every kind of entry with anything its schema allows. For tests and for the fuzzer. */
import fc from 'fast-check'
import { CONDITIONS, COURSES, FLAGS, ONSETS, PREGNANCIES, SEXES } from '../core/answers.ts'
import { AGGRAVATIONS, CAUSES } from '../core/causes.ts'
import { BODY_BUILDS, SKIN_TONES, SORENESS, SOUNDS, STEP_OUTCOMES } from '../core/event.ts'
import type { Event, Happening } from '../core/event.ts'
import { APPEARANCES, DESK_KINDS, FLARE_FACTORS, LANGUAGES } from '../core/event-notes.ts'
import { MOVEMENTS, MUSCLES, PHASES, POSITIONS, POSTURES, TECHNIQUES, TOOLS } from '../core/ids.ts'
import { QUALITIES, VIEWS } from '../core/painting.ts'
import { MINUTES_A_DAY } from '../core/plan.ts'
import { REGIONS, type Place } from '../core/regions.ts'
import { TIERS } from '../core/safety.ts'
import { TRIAL_KINDS } from '../core/trial.ts'
import { WEEKDAYS } from '../core/breaks-settings.ts'

type Happen<Type extends Happening['type']> = Extract<Happening, { type: Type }>

const NO_INVALID = { noNaN: true, noDefaultInfinity: true } as const
/** JSON knows no minus zero. */
const between = (min: number, max: number) =>
  fc.double({ min, max, ...NO_INVALID }).map(value => (Object.is(value, -0) ? 0 : value))
const oneOf = <const Word>(words: readonly Word[]) => fc.constantFrom(...words)
const someOf = <const Word>(words: readonly Word[], maxLength = 3) => fc.array(oneOf(words), { maxLength })
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('', '__proto__', 'constructor', 'Größe', '=1+1', '"', '\u2028', '\ud83d'),
)
const recordOf = <const Key extends string, Value>(keys: readonly Key[], value: fc.Arbitrary<Value>) =>
  fc.array(fc.tuple(oneOf(keys), value), { maxLength: 4 }).map((members): Partial<Record<Key, Value>> => {
    const made: Partial<Record<Key, Value>> = {}
    for (const [key, member] of members) made[key] = member
    return made
  })

const rating = fc.oneof(fc.integer({ min: 0, max: 10 }), between(0, 10))
const count = fc.nat(1000)
const side = oneOf(['L', 'R'])
const yesNo = oneOf(['yes', 'no'])
const yesNoUnknown = oneOf(['yes', 'no', 'unknown'])
const place = fc
  .tuple(oneOf(REGIONS), oneOf(['L', 'R', 'M']))
  .map(([region, where]): Place => `${region}.${where}`)
const places = fc.array(place, { maxLength: 3 })
const texts = fc.array(text, { maxLength: 2 })
const minutes = fc.integer({ min: 0, max: 1440 })
const finite = between(-1e15, 1e15)

const two = (value: number) => String(value).padStart(2, '0')
const dayText = fc
  .tuple(
    fc.integer({ min: 1970, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => `${year}-${two(month)}-${two(date)}`)

const painting = fc.array(
  fc.record({
    view: oneOf(VIEWS),
    kind: oneOf(['brush', 'erase']),
    quality: oneOf(QUALITIES),
    radius: between(1, 500),
    points: fc.array(fc.tuple(finite, finite), { maxLength: 4 }),
  }),
  { maxLength: 2 },
)

const answers = fc.record(
  {
    age: between(0, 120),
    sex: oneOf(SEXES),
    pregnancy: oneOf(PREGNANCIES),
    pregnancyWeeks: between(0, 45),
    places,
    durationDays: between(0, 1e5),
    onset: oneOf(ONSETS),
    painNow: rating,
    course: oneOf(COURSES),
    mechanical: yesNoUnknown,
    pressReproduces: yesNoUnknown,
    flags: recordOf(FLAGS, yesNo),
    conditions: recordOf(CONDITIONS, yesNo),
  },
  { requiredKeys: ['flags', 'conditions'] },
)

const step = fc.record(
  {
    technique: oneOf(TECHNIQUES),
    movement: oneOf(MOVEMENTS),
    muscle: oneOf(MUSCLES),
    side,
    place,
    knot: text,
    tool: oneOf(TOOLS),
    posture: oneOf(POSTURES),
    seconds: between(1, 3600),
    repeats: fc.integer({ min: 1, max: 30 }),
    restSeconds: between(0, 600),
    maxPain: rating,
    why: fc.record({
      kind: oneOf(['order', 'knot', 'phase', 'prevention', 'choice']),
      phase: oneOf(PHASES),
      words: text,
      sources: texts,
    }),
  },
  {
    requiredKeys: ['technique', 'tool', 'posture', 'seconds', 'repeats', 'restSeconds', 'maxPain', 'why'],
  },
)

const knot = fc.record(
  {
    id: text,
    muscle: oneOf(MUSCLES),
    side,
    triggerPoint: text,
    place,
    state: oneOf(['active', 'latent']),
    tenderness: rating,
    name: text,
  },
  { requiredKeys: ['id', 'muscle', 'side', 'triggerPoint', 'place', 'state'] },
)

const option = oneOf([
  'heat',
  'cold',
  'contrast',
  'none',
  'ball',
  'cane',
  'roller',
  'hand',
  'pressure-first',
  'stretch-first',
])

const type = <const Type extends string>(name: Type) => fc.constant(name)

/** One arbitrary for each kind of entry; the compiler refuses a missing one. */
const HAPPENINGS: { readonly [Type in Happening['type']]: fc.Arbitrary<Happen<Type>> } = {
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
        warmth: oneOf(['heat', 'ir', 'contrast']),
      },
      { requiredKeys: ['tools', 'positions', 'minutesADay', 'helped'] },
    ),
  }),
  'body-chosen': fc.record({ type: type('body-chosen'), build: oneOf(BODY_BUILDS), tone: oneOf(SKIN_TONES) }),
  'sound-chosen': fc.record({ type: type('sound-chosen'), sound: oneOf(SOUNDS), volume: between(0, 1) }),
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
    step: count,
    outcome: oneOf(STEP_OUTCOMES),
    lighter: count,
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
    trial: fc.record({ kind: oneOf(TRIAL_KINDS), a: option, b: option, seed: finite, startedAt: finite }),
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
  exported: fc.record({ type: type('exported') }),
  'appearance-chosen': fc.record({ type: type('appearance-chosen'), appearance: oneOf(APPEARANCES) }),
  'language-chosen': fc.record({ type: type('language-chosen'), language: oneOf(LANGUAGES) }),
  'country-chosen': fc.record({ type: type('country-chosen'), country: text }),
}

/** How many kinds of entry there are. */
export const KINDS: readonly string[] = Object.keys(HAPPENINGS)

const at = fc.oneof(fc.integer({ min: 0, max: 4_102_444_800_000 }), fc.constantFrom(-1, 0, 0.5, 1e300))

/** One entry of any kind, made of plain objects as JSON makes them. */
export const anyEvent: fc.Arbitrary<Event> = fc
  .record({
    id: fc.oneof({ weight: 9, arbitrary: fc.uuid() }, { weight: 1, arbitrary: text }),
    at,
    happening: fc.oneof(...Object.values(HAPPENINGS)),
  })
  .map(event => structuredClone(event))

/** A short diary with each id once, in the order it was written. */
export const anyDiary: fc.Arbitrary<readonly Event[]> = fc.uniqueArray(anyEvent, {
  selector: ({ id }) => id,
  minLength: 1,
  maxLength: 12,
})
