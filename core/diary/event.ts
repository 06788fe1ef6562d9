/** What a person did, as sentences. The diary is a list of these; every screen is a function of the list. */
import * as v from 'valibot'
import { CONDITIONS, COURSES, FLAGS, ONSETS, PREGNANCIES, SEXES } from '#core/vocabulary/answers.ts'
import { AGGRAVATIONS, CAUSES } from '#core/vocabulary/causes.ts'
import { MOVEMENTS, MUSCLES, PHASES, POSITIONS, POSTURES, TECHNIQUES, TOOLS } from '#core/vocabulary/ids.ts'
import {
  between,
  daysAgo,
  id,
  lighter,
  listOf,
  MAX_STEPS,
  moment,
  place,
  rating,
  repeats,
  restSeconds,
  sentence,
  share,
  stamp,
  stepIndex,
  stepSeconds,
  text,
} from './bounds.ts'
import { noteEvents } from './event-notes.ts'
import { programmeEvents } from './event-programme.ts'
import { paintingSchema } from '#core/locate/painting.ts'
import { MINUTES_A_DAY } from '#core/plan/context/request.ts'
import { TIERS } from '#core/safety/types.ts'
import { SORENESS } from '#core/vocabulary/soreness.ts'

const bodySide = v.picklist(['L', 'R'])
const yesNo = v.picklist(['yes', 'no'])
const yesNoUnknown = v.picklist(['yes', 'no', 'unknown'])

const answers = v.object({
  forOther: v.exactOptional(v.boolean()),
  age: v.exactOptional(between(0, 120)),
  sex: v.exactOptional(v.picklist(SEXES)),
  pregnancy: v.exactOptional(v.picklist(PREGNANCIES)),
  pregnancyWeeks: v.exactOptional(between(0, 45)),
  places: v.exactOptional(listOf(place)),
  durationDays: v.exactOptional(daysAgo),
  onset: v.exactOptional(v.picklist(ONSETS)),
  painNow: v.exactOptional(rating),
  course: v.exactOptional(v.picklist(COURSES)),
  mechanical: v.exactOptional(yesNoUnknown),
  pressReproduces: v.exactOptional(yesNoUnknown),
  flags: v.record(v.picklist(FLAGS), yesNo),
  conditions: v.record(v.picklist(CONDITIONS), yesNo),
})

const step = v.object({
  technique: v.picklist(TECHNIQUES),
  movement: v.exactOptional(v.picklist(MOVEMENTS)),
  muscle: v.exactOptional(v.picklist(MUSCLES)),
  side: v.exactOptional(bodySide),
  place: v.exactOptional(place),
  knot: v.exactOptional(id),
  tool: v.picklist(TOOLS),
  posture: v.picklist(POSTURES),
  seconds: stepSeconds,
  repeats,
  restSeconds,
  maxPain: rating,
  why: v.object({
    kind: v.picklist(['order', 'knot', 'phase', 'prevention', 'choice']),
    phase: v.picklist(PHASES),
    words: sentence,
    sources: listOf(id),
  }),
})

const press = v.object({
  triggerPoint: id,
  side: bodySide,
  tenderness: rating,
  familiar: v.boolean(),
  spreadsTo: listOf(place),
})

const knot = v.object({
  id,
  muscle: v.picklist(MUSCLES),
  side: bodySide,
  triggerPoint: id,
  place,
  state: v.picklist(['active', 'latent']),
  tenderness: v.exactOptional(rating),
  name: v.exactOptional(v.pipe(v.string(), v.maxLength(80))),
})

const spot = v.object({ places: listOf(place), intensity: rating })

const setup = v.object({
  tools: listOf(v.picklist(TOOLS)),
  positions: listOf(v.picklist(POSITIONS)),
  minutesADay: v.picklist(MINUTES_A_DAY),
  helped: v.boolean(),
  prefers: v.exactOptional(v.picklist(TOOLS)),
  warmth: v.exactOptional(v.picklist(['heat', 'ir', 'contrast'])),
})

/** How the drawn body looks: for the eye only, nothing is decided by it. */
export const BODY_BUILDS = ['usual', 'broader', 'narrower'] as const
export type BodyBuild = (typeof BODY_BUILDS)[number]
export const SKIN_TONES = [1, 2, 3, 4, 5] as const
export type SkinTone = (typeof SKIN_TONES)[number]

/** What a session sounds like. With `eyes-shut` all is heard: each word, the breath, the last seconds. */
export const SOUNDS = ['voice', 'eyes-shut', 'bells', 'silent'] as const
export type SoundChoice = (typeof SOUNDS)[number]

export const STEP_OUTCOMES = ['done', 'skipped', 'cut-short'] as const

const eventData = v.variant('type', [
  v.object({
    type: v.literal('pain-painted'),
    painting: paintingSchema,
    places: listOf(place),
    intensity: rating,
    /** How much of each place is painted, and each painted spot with its own pain. Absent in entries of version 0.1. */
    shares: v.exactOptional(v.record(place, share)),
    spots: v.exactOptional(listOf(spot)),
  }),
  v.object({
    type: v.literal('safety-answered'),
    answers,
    tier: v.picklist(TIERS),
    /** The entries about safety it was made in knowledge of, by id; it replaces those. Absent, it replaces all. */
    knew: v.exactOptional(listOf(id)),
  }),
  v.object({
    type: v.literal('habits-ticked'),
    causes: listOf(v.picklist(CAUSES)),
    aggravations: listOf(v.picklist(AGGRAVATIONS)),
  }),
  v.object({ type: v.literal('mini-check-answered'), anything: v.boolean() }),
  v.object({ type: v.literal('spot-pressed'), press }),
  v.object({ type: v.literal('knots-chosen'), knots: listOf(knot) }),
  v.object({ type: v.literal('setup-chosen'), setup }),
  v.object({ type: v.literal('body-chosen'), build: v.picklist(BODY_BUILDS), tone: v.picklist(SKIN_TONES) }),
  v.object({
    type: v.literal('sound-chosen'),
    sound: v.picklist(SOUNDS),
    volume: share,
    /** The id of a voice of the device, or `recorded`; absent is the best there is. */
    voice: v.exactOptional(text),
    /** How fast it speaks; absent is 1, as usual. */
    pace: v.exactOptional(between(0.5, 2)),
  }),
  v.object({ type: v.literal('soreness-noted'), session: id, soreness: v.picklist(SORENESS) }),
  v.object({
    type: v.literal('session-started'),
    session: id,
    steps: listOf(step, MAX_STEPS),
    painBefore: rating,
  }),
  v.object({
    type: v.literal('step-finished'),
    session: id,
    step: stepIndex,
    outcome: v.picklist(STEP_OUTCOMES),
    lighter,
  }),
  v.object({ type: v.literal('session-ended'), session: id, how: v.picklist(['done', 'stopped']) }),
  v.object({
    type: v.literal('session-rated'),
    session: id,
    pain: rating,
    tenderness: v.exactOptional(rating),
  }),
  ...noteEvents,
  ...programmeEvents,
])

/**
 * What one line of a diary must be. By `stamp` the entries of all devices come into one order; those from before devices
 * had names have none. `restored` is when one that had been removed was last brought back. Decision 0026.
 */
export const eventSchema = v.object({
  id,
  at: moment,
  happening: eventData,
  stamp: v.exactOptional(stamp),
  restored: v.exactOptional(stamp),
})

export type EventData = v.InferOutput<typeof eventData>
/** One line of the diary: what, when (epoch ms), and an id that never changes. */
export type Event = v.InferOutput<typeof eventSchema>
export type StepOutcome = (typeof STEP_OUTCOMES)[number]

/** That other entries are removed: it stays when they are gone, and keeps away those that come later. */
export function isRemoval({ happening }: Event): boolean {
  return happening.type === 'entries-removed'
}

/** What is wrong with an entry, as the schema says it; `unread.ts` says it in words. */
export type EventIssue = v.InferIssue<typeof eventSchema>
export type ParsedEvent =
  { readonly ok: true; readonly event: Event } | { readonly ok: false; readonly issue: EventIssue }

/** Reads one event from disk or file; refuses anything this version cannot show, with the first thing that is wrong. */
export function parseEvent(value: unknown): ParsedEvent {
  const parsed = v.safeParse(eventSchema, value, { abortEarly: true })
  return parsed.success ? { ok: true, event: parsed.output } : { ok: false, issue: parsed.issues[0] }
}
