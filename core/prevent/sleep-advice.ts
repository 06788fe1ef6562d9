/** How to lie at night, by where it hurts. What to do is in the habits of the same ids. Source: docs/clinical/dosing.md#sleep. */
import type { Answers } from '#core/vocabulary/answers.ts'
import { areasOf } from '#core/safety/person-areas.ts'
import { isPregnant } from '#core/safety/person.ts'
import { regionOf, sideOf, type BodySide, type Place, type Region } from '#core/vocabulary/regions.ts'

/** From this week on people go to sleep on their side. Source: habit `sleep-pregnant`. */
const SIDE_FROM_WEEK = 28

/** A position to sleep in. */
export interface SleepPosition {
  readonly id: 'sleep-back' | 'sleep-side'
  /** The side to lie on; `either` where none is sore. Only for `sleep-side`. */
  readonly lieOn?: BodySide | 'either'
}

/** How this person may sleep: what to try, what goes with it, what to leave. */
export interface SleepAdvice {
  /** Best first. */
  readonly positions: readonly SleepPosition[]
  /** Habits that hold for this person beside the positions. */
  readonly also: readonly ('sleep-shoulder' | 'sleep-pregnant' | 'sleep-hours')[]
  /** What nobody should do. */
  readonly avoid: readonly ('sleep-front' | 'sleep-upright' | 'sleep-no-pad')[]
}

const SHOULDER: readonly Region[] = [
  'suprascapular',
  'acromion',
  'anterior-shoulder',
  'lateral-deltoid',
  'posterior-shoulder',
]
const HIP: readonly Region[] = ['greater-trochanter', 'iliac-crest-lateral', 'lateral-thigh', 'buttock-upper']

/** The positions for somebody with these places sore. Weeks that are not known count as late in pregnancy. */
export function sleepAdvice(answers: Answers, places: readonly Place[]): SleepAdvice {
  const late =
    isPregnant(answers) &&
    answers.pregnancy !== 'postpartum' &&
    (answers.pregnancyWeeks ?? 40) >= SIDE_FROM_WEEK
  const shoulders = sidesOf(places, SHOULDER)
  const sore = new Set([...shoulders, ...sidesOf(places, HIP)])
  const lieOn = sore.size === 1 ? (sore.has('L') ? 'R' : 'L') : 'either'
  const side: SleepPosition = { id: 'sleep-side', lieOn }
  const back: SleepPosition = { id: 'sleep-back' }
  const backFirst = sore.size === 2 || (sore.size === 0 && !isLow(answers, places))
  return {
    positions: late ? [side] : backFirst ? [back, side] : [side, back],
    also: [
      ...(late ? (['sleep-pregnant'] as const) : []),
      ...(shoulders.size > 0 ? (['sleep-shoulder'] as const) : []),
      'sleep-hours',
    ],
    avoid: ['sleep-front', 'sleep-upright', 'sleep-no-pad'],
  }
}

function isLow(answers: Answers, places: readonly Place[]): boolean {
  return places.length > 0 && areasOf({ ...answers, places }).has('low-back')
}

function sidesOf(places: readonly Place[], regions: readonly Region[]): ReadonlySet<BodySide> {
  const sides = places.filter(place => regions.includes(regionOf(place))).map(sideOf)
  return new Set(sides.flatMap(side => (side === 'M' ? [] : [side])))
}
