/** A person tries two ways of the same thing in turn, in an order drawn by lot, to see which one helps more. */
import type { Moment } from '#core/calendar/calendar-day.ts'
import { isWorseAfterSession } from './measures.ts'
import type { Practice } from '#core/vocabulary/ids.ts'
import type { Soreness } from '#core/vocabulary/soreness.ts'

export const TRIAL_KINDS = ['warmth', 'tool', 'order'] as const
export type TrialKind = (typeof TRIAL_KINDS)[number]

/** What may be compared with what. */
export const TRIAL_OPTIONS = {
  warmth: ['heat', 'cold', 'contrast', 'none'],
  tool: ['ball', 'cane', 'roller', 'hand'],
  order: ['pressure-first', 'stretch-first'],
} as const
/** All of them, whatever the kind. */
export const ALL_TRIAL_OPTIONS = [
  ...TRIAL_OPTIONS.warmth,
  ...TRIAL_OPTIONS.tool,
  ...TRIAL_OPTIONS.order,
] as const
export type TrialOption = (typeof ALL_TRIAL_OPTIONS)[number]

/** The practices an option is made of. One of them blocked, and the option is blocked. */
const PRACTICES_OF: Readonly<Record<TrialOption, readonly Practice[]>> = {
  heat: ['heat'],
  cold: ['cold'],
  contrast: ['contrast', 'heat', 'cold'],
  none: [],
  ball: ['ball-wall', 'pressure'],
  cane: ['cane', 'pressure'],
  roller: ['roller', 'pressure'],
  hand: ['pressure'],
  'pressure-first': ['pressure', 'stretch'],
  'stretch-first': ['pressure', 'stretch'],
}

/** Two options of one kind. The whole order follows from `seed`. */
export interface Trial {
  readonly kind: TrialKind
  readonly a: TrialOption
  readonly b: TrialOption
  readonly seed: number
  /** Epoch ms. */
  readonly startedAt: Moment
}

/** One rated session of a trial. Pain 0–10; soreness is noted later, or never. */
export interface TrialResult {
  readonly option: TrialOption
  readonly before: number
  readonly after: number
  readonly soreness?: Soreness
}

/** What starting needs: two options, a seed, and what this person must not be offered (`blockedPractices`). */
export interface TrialRequest extends Trial {
  readonly blocked: readonly Practice[]
}

/** A trial, or why there is none. */
export type TrialStart =
  | { readonly ok: true; readonly trial: Trial }
  | { readonly ok: false; readonly problem: 'other-kind' | 'same-option' }
  | { readonly ok: false; readonly problem: 'blocked'; readonly option: TrialOption }

/** Starts a trial; refuses one option twice, an option of another kind, and whatever is blocked. */
export function startTrial({ blocked, kind, a, b, seed, startedAt }: TrialRequest): TrialStart {
  const ofKind: readonly TrialOption[] = TRIAL_OPTIONS[kind]
  if (!ofKind.includes(a) || !ofKind.includes(b)) return { ok: false, problem: 'other-kind' }
  if (a === b) return { ok: false, problem: 'same-option' }
  const option = [a, b].find(option => isBlocked(option, blocked))
  if (option !== undefined) return { ok: false, problem: 'blocked', option }
  return { ok: true, trial: { kind, a, b, seed, startedAt } }
}

/** The option drawn for a session (counted from 0). Every block of two sessions has one of each. */
export function assignmentFor({ a, b, seed }: Trial, sessionIndex: number): TrialOption {
  if (!Number.isInteger(sessionIndex) || sessionIndex < 0) throw new RangeError('No such session.')
  const [first, second] = coin(seed, Math.floor(sessionIndex / 2)) ? [a, b] : [b, a]
  return sessionIndex % 2 === 0 ? first : second
}

/**
 * Sessions of each option after which a trial ends.
 * @judgement How often `clearly` errs is measured for at most so many looks at the results.
 */
export const MAX_OF_EACH = 12

/** What to do next. `blocked` holds as long as the block does; the others are final. */
export type NextOption =
  | { readonly state: 'next'; readonly option: TrialOption }
  | { readonly state: 'ended'; readonly reason: 'worse-twice' | 'blocked'; readonly option: TrialOption }
  | { readonly state: 'ended'; readonly reason: 'enough' }

/**
 * The option for the next session, from the rated sessions so far and what is blocked now. A trial ends with the
 * second bad session of an option, since going on without it would compare nothing.
 */
export function nextOption(
  trial: Trial,
  results: readonly TrialResult[],
  blocked: readonly Practice[],
): NextOption {
  const options = [trial.a, trial.b]
  const sessionsOf = (option: TrialOption) => results.filter(result => result.option === option)
  const worse = options.find(option => sessionsOf(option).filter(isBad).length >= 2)
  if (worse !== undefined) return { state: 'ended', reason: 'worse-twice', option: worse }
  if (options.every(option => sessionsOf(option).length >= MAX_OF_EACH))
    return { state: 'ended', reason: 'enough' }
  const stopped = options.find(option => isBlocked(option, blocked))
  if (stopped !== undefined) return { state: 'ended', reason: 'blocked', option: stopped }
  return { state: 'next', option: assignmentFor(trial, results.length) }
}

/** More pain, or sore for over 48 hours: twice, and the option stops. Source: docs/clinical/outcomes.md#sore-too-long. */
function isBad({ before, after, soreness }: TrialResult): boolean {
  return isWorseAfterSession(before, after) || soreness === 'longer'
}

function isBlocked(option: TrialOption, blocked: readonly Practice[]): boolean {
  return PRACTICES_OF[option].some(practice => blocked.includes(practice))
}

/** A fair coin for one block: the last step of mulberry32 over seed and block. */
function coin(seed: number, block: number): boolean {
  let mixed = (seed + Math.imul(block + 1, 0x6d2b79f5)) | 0
  mixed = Math.imul(mixed ^ (mixed >>> 15), 1 | mixed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return (mixed ^ (mixed >>> 14)) >>> 31 === 1
}
