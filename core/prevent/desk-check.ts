/** A short look at a place of work, and the two changes that matter most for this person. Numbers live with the habits. */
import { DAY_MS, type Moment } from '#core/calendar/calendar-day.ts'
import type { Cause } from '#core/vocabulary/causes.ts'
import type { DeskKind } from '#core/diary/event-notes.ts'
import type { Area } from '#core/vocabulary/regions.ts'

/** Each is a habit of the same id, with its numbers and sources. */
export const DESK_QUESTIONS = [
  'screen-height',
  'screen-distance',
  'screen-ahead',
  'bifocals',
  'laptop',
  'elbows',
  'forearms',
  'mouse',
  'armrests',
  'headset',
  'feet',
  'knees',
  'seat-gap',
  'backrest',
  'wallet',
  'sit-stand',
  'standing-hours',
] as const
export type DeskQuestion = (typeof DESK_QUESTIONS)[number]

export const DESK_ANSWERS = ['fits', 'off', 'unknown'] as const
export type DeskAnswer = (typeof DESK_ANSWERS)[number]
/** What a person said about each; what is missing was not looked at. */
export type DeskAnswers = Readonly<Partial<Record<DeskQuestion, DeskAnswer>>>

/** The three looks of a check, top to bottom, as the eye goes. */
export const DESK_PARTS = ['screen', 'arms', 'seat'] as const
export type DeskPart = (typeof DESK_PARTS)[number]

const SCREEN = ['screen-height', 'screen-distance', 'screen-ahead', 'bifocals'] as const
const ARMS = ['elbows', 'forearms', 'mouse', 'armrests', 'headset'] as const
const SEAT = ['feet', 'knees', 'seat-gap', 'backrest', 'wallet'] as const

/** What is asked at which place of work. */
const ASKED: Readonly<Record<DeskKind, Readonly<Record<DeskPart, readonly DeskQuestion[]>>>> = {
  desk: { screen: SCREEN, arms: ARMS, seat: SEAT },
  laptop: {
    screen: ['laptop', 'screen-distance', 'screen-ahead', 'bifocals'],
    arms: ['elbows', 'forearms', 'mouse', 'headset'],
    seat: ['feet', 'knees', 'backrest', 'wallet'],
  },
  standing: {
    screen: SCREEN,
    arms: ['elbows', 'forearms', 'mouse', 'headset'],
    seat: ['sit-stand', 'standing-hours'],
  },
}

/** The questions of one look, in order. */
export function deskQuestions(kind: DeskKind, part: DeskPart): readonly DeskQuestion[] {
  return ASKED[kind][part]
}

/** Asked again after two weeks: long enough to change a desk and feel it. Source: docs/clinical/dosing.md#desk. */
export const DESK_AGAIN_DAYS = 14

interface Matter {
  /**
   * 1–3: how much it is likely to matter to anybody.
   * @judgement Equipment alone has low evidence, so the weights are ours.
   */
  readonly weight: 1 | 2 | 3
  readonly causes: readonly Cause[]
  readonly areas: readonly Area[]
}

/**
 * What each question has to do with.
 * @judgement Which causes and areas a question goes with is ours.
 */
const MATTERS: Readonly<Record<DeskQuestion, Matter>> = {
  'screen-height': { weight: 3, causes: ['head-forward', 'looking-up'], areas: ['neck'] },
  'screen-distance': { weight: 2, causes: ['head-forward', 'slouching'], areas: ['neck'] },
  'screen-ahead': { weight: 3, causes: ['screen-to-one-side'], areas: ['neck'] },
  bifocals: { weight: 2, causes: ['looking-up', 'head-forward'], areas: ['neck'] },
  laptop: { weight: 3, causes: ['phone-and-laptop', 'head-forward', 'rounded-shoulders'], areas: ['neck'] },
  elbows: { weight: 3, causes: ['raised-shoulders', 'no-armrest'], areas: ['neck', 'upper-back'] },
  forearms: { weight: 1, causes: ['raised-shoulders'], areas: ['upper-back'] },
  mouse: { weight: 2, causes: ['far-mouse', 'rounded-shoulders'], areas: ['neck', 'upper-back'] },
  armrests: { weight: 2, causes: ['no-armrest', 'raised-shoulders'], areas: ['neck', 'upper-back'] },
  headset: { weight: 2, causes: ['phone-cradling'], areas: ['neck'] },
  feet: { weight: 2, causes: ['prolonged-sitting', 'slouching'], areas: ['low-back'] },
  knees: { weight: 1, causes: ['prolonged-sitting'], areas: ['low-back'] },
  'seat-gap': { weight: 1, causes: ['slouching'], areas: ['low-back'] },
  backrest: { weight: 3, causes: ['slouching', 'prolonged-sitting'], areas: ['low-back', 'upper-back'] },
  wallet: { weight: 2, causes: ['wallet'], areas: ['low-back'] },
  'sit-stand': { weight: 3, causes: ['standing-long', 'prolonged-sitting'], areas: ['low-back'] },
  'standing-hours': { weight: 2, causes: ['standing-long'], areas: ['low-back'] },
}

/** What the advice on a desk goes by, besides the answers. */
export interface DeskPerson {
  /** Where this person's knots are. */
  readonly areas: readonly Area[]
  readonly causes: readonly Cause[]
}

/** One thing to change at a desk, with the reason for choosing it. */
export interface DeskChange {
  readonly id: DeskQuestion
  /** `cause`: it goes with something the person ticked. `area`: with where the knots are. */
  readonly because: 'cause' | 'area' | 'anybody'
  readonly title: string
  readonly words: string
}

/** The two changes that matter most among what is off, with the words of `habits`; and what is still to be looked at. */
export function deskChanges(
  kind: DeskKind,
  answers: DeskAnswers,
  person: DeskPerson,
  habits: Readonly<Record<DeskQuestion, { readonly title: string; readonly words: string }>>,
): { readonly changes: readonly DeskChange[]; readonly unanswered: readonly DeskQuestion[] } {
  const asked = DESK_PARTS.flatMap(part => deskQuestions(kind, part))
  const changes = asked
    .filter(id => answers[id] === 'off')
    .map(id => ({ id, because: reason(id, person), weight: MATTERS[id].weight }))
    .toSorted((one, other) => rank(other.because) - rank(one.because) || other.weight - one.weight)
    .slice(0, 2)
    .map(({ id, because }) => ({ id, because, title: habits[id].title, words: habits[id].words }))
  return { changes, unanswered: asked.filter(id => (answers[id] ?? 'unknown') === 'unknown') }
}

/** True when the last check (epoch ms) of this place is two weeks old or there was none. A clock set back asks nothing. */
export function isDeskCheckDue(
  checks: readonly { readonly at: Moment; readonly kind: DeskKind }[],
  kind: DeskKind,
  now: Moment,
): boolean {
  const last = checks.findLast(check => check.kind === kind)
  return last === undefined || now - last.at >= DESK_AGAIN_DAYS * DAY_MS
}

function reason(id: DeskQuestion, person: DeskPerson): DeskChange['because'] {
  const { causes, areas } = MATTERS[id]
  if (causes.some(cause => person.causes.includes(cause))) return 'cause'
  return areas.some(area => person.areas.includes(area)) ? 'area' : 'anybody'
}

function rank(because: DeskChange['because']): number {
  return because === 'cause' ? 2 : because === 'area' ? 1 : 0
}
