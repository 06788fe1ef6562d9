/** What a person reads when the check says: somebody else first. The words live in `knowledge/safety/stops.ts`. */
import { FLAGS, type Answers, type Flag } from '#core/vocabulary/answers.ts'
import { isOneOf } from '#core/vocabulary/regions.ts'
import { TIERS, type Assessment, type Reason, type Tier } from './types.ts'
import { isMinor, isPregnant } from './person.ts'
import { safetyWords } from './words.ts'

/**
 * What the worry is about, the gravest first: with several at one tier, the first decides the words.
 * @judgement The order of gravity is ours.
 */
export const CONCERNS = [
  'heart-lung-vessels',
  'stroke-neck-artery',
  'brain',
  'mood',
  'spine',
  'infection',
  'pregnancy',
  'belly',
  'fracture',
  'cancer',
  'rheumatic',
  'other',
] as const
export type Concern = (typeof CONCERNS)[number]

/** The tiers that send a person to somebody. */
export const STOP_TIERS = ['emergency-now', 'same-day', 'gp-soon'] as const satisfies readonly Tier[]
type StopTier = (typeof STOP_TIERS)[number]

/** One stop screen. All in the second person, sentences of at most 20 words; `say` is for reading out on the phone. */
export interface StopWords {
  readonly title: string
  /** What to do, in order. */
  readonly does: readonly [string, ...string[]]
  /** How soon. `{days}` stands for the days of the assessment. */
  readonly soon: string
  /** What to say on the phone, in the first person. */
  readonly say: string
  /** What not to do meanwhile. */
  readonly avoid: readonly [string, ...string[]]
  /** Where to turn in a crisis of the mind. */
  readonly crisis?: string
}

/** What is said besides, by whom a stop is for and when it is read. */
export type StopExtras = Readonly<
  Record<'forOther' | 'minor' | 'pregnant' | 'night', Readonly<Partial<Record<StopTier, string>>>>
>

/** Whom a stop is for, and when it is read. */
export interface StopReader {
  readonly answers: Answers
  /** Between ten in the evening and seven, by the clock on the wall. */
  readonly isNight: boolean
}

/** Everything `stopFor` chooses from. */
export interface Stops {
  readonly words: Readonly<Record<StopTier, Readonly<Record<Concern, StopWords>>>>
  readonly concernOfFlag: Readonly<Record<Flag, Concern>>
  /** By the id of a rule; a rule that is missing counts as `other`. */
  readonly concernOfRule: Readonly<Partial<Record<string, Concern>>>
  /** `short` is how a person names a sign on the phone. */
  readonly questions: Readonly<Record<Flag, { readonly short: string }>>
  readonly crisis: string
}

/** So many days at most until somebody has looked, when nothing says sooner. Source: docs/clinical/red-flags.md#tiers. */
const SOON_DAYS = 14
/** More signs than these nobody says on the phone. */
const SAID_SIGNS = 3

/**
 * The words for an assessment: those of its tier, for the gravest concern among the reasons of that tier. Without such
 * a reason, the tier's general words. A tier of self-care gets the words of `gp-soon`, so that they are never empty.
 */
export function stopFor(assessment: Assessment, stops: Stops): StopWords {
  const tier = stopTierOf(assessment.tier)
  const reasons = assessment.reasons.filter(reason => reason.tier === assessment.tier)
  const { crisis, ...words } = stops.words[tier][gravest(reasons, stops)]
  const spoken = signsToSay(assessment, stops)
  const inCrisis = assessment.reasons.some(reason => concernOf(reason, stops) === 'mood')
  return {
    ...words,
    soon: words.soon.replace('{days}', String(daysOf(reasons))),
    say: spoken.length > 0 ? `${words.say} ${safetyWords.stop.signs(spoken)}` : words.say,
    ...(inCrisis ? { crisis: crisis ?? stops.crisis } : {}),
  }
}

/** What a flag or a rule is about. */
export function concernOf({ id, kind }: Reason, { concernOfFlag, concernOfRule }: Stops): Concern {
  if (kind === 'flag' && isOneOf(FLAGS, id)) return concernOfFlag[id]
  return concernOfRule[id] ?? 'other'
}

function gravest(reasons: readonly Reason[], stops: Stops): Concern {
  const found = reasons.map(reason => concernOf(reason, stops))
  return CONCERNS.find(concern => found.includes(concern)) ?? 'other'
}

function stopTierOf(tier: Tier): StopTier {
  return isOneOf(STOP_TIERS, tier) ? tier : 'gp-soon'
}

/** What to do besides, for somebody who answers for another, the young, the pregnant, and at night. */
export function extrasFor(
  { tier }: Pick<Assessment, 'tier'>,
  { answers, isNight }: StopReader,
  extras: StopExtras,
): readonly string[] {
  const holds: Readonly<Record<keyof StopExtras, boolean>> = {
    forOther: answers.forOther === true,
    minor: isMinor(answers) && answers.forOther !== true,
    pregnant: isPregnant(answers),
    night: isNight,
  }
  const stop = stopTierOf(tier)
  return [
    ...(holds.forOther ? [extras.forOther[stop]] : []),
    ...(holds.minor ? [extras.minor[stop]] : []),
    ...(holds.pregnant ? [extras.pregnant[stop]] : []),
    ...(holds.night ? [extras.night[stop]] : []),
  ].filter(line => line !== undefined)
}

/** The fewest days any reason gives. */
function daysOf(reasons: readonly Reason[]): number {
  return Math.min(SOON_DAYS, ...reasons.map(({ withinDays }) => withinDays ?? SOON_DAYS))
}

/** The most urgent signs that were answered yes. */
function signsToSay({ reasons }: Assessment, { questions }: Stops): readonly string[] {
  return reasons
    .toSorted((a, b) => TIERS.indexOf(b.tier) - TIERS.indexOf(a.tier))
    .flatMap(({ id, kind }) => (kind === 'flag' && isOneOf(FLAGS, id) ? [questions[id].short] : []))
    .slice(0, SAID_SIGNS)
}
