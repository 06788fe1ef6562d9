/** What speaks for or against a muscle besides the drawing: habits, movements that hurt, and spots that were pressed. */
import type { Aggravation, Cause } from '#core/vocabulary/causes.ts'
import type { MovementId } from '#core/vocabulary/ids.ts'
import type { Muscle, TriggerPoint } from '#core/vocabulary/records.ts'
import type { Pattern, Referrals } from './referral.ts'
import { regionOf, type BodySide, type Place } from '#core/vocabulary/regions.ts'

/** What is known besides the painting. */
export interface Evidence {
  readonly causes: readonly Cause[]
  readonly aggravations: readonly Aggravation[]
  /** Stretches and exercises that bring the pain on. */
  readonly movements?: readonly MovementId[]
  readonly presses: readonly Press[]
}

/** One spot pressed for five seconds, and what it did. Tenderness 0–10. */
export interface Press {
  readonly triggerPoint: string
  readonly side: BodySide
  readonly tenderness: number
  readonly familiar: boolean
  readonly spreadsTo: readonly Place[]
}

/**
 * Odds for the first match and for each one more, up to three. Source: docs/clinical/atlas.md#ranking, for the first.
 * @judgement Each further match adds less than the one before; by how much is ours.
 */
const CAUSE_ODDS = [1, 1.5, 1.8, 2] as const
/**
 * Odds for movements that hurt, counted as above.
 * @judgement A movement that hurts says more than a habit: about half tick one of theirs, one in six one that is not.
 */
const MOVEMENT_ODDS = [1, 3, 4.5, 5] as const

export const PRESS_ANSWERS = ['painless', 'slight', 'tender', 'familiar'] as const
export type PressAnswer = (typeof PRESS_ANSWERS)[number]

/**
 * How often a spot answers so: where it is the sore one, where a sore one lies close by, and where none is.
 * @judgement Every second healthy person has a tender spot somewhere in the shoulder girdle, so tenderness alone says
 * little.
 */
export const PRESSED: Readonly<Record<'sore' | 'close' | 'other', Readonly<Record<PressAnswer, number>>>> = {
  sore: { painless: 0.06, slight: 0.12, tender: 0.2, familiar: 0.62 },
  close: { painless: 0.3, slight: 0.2, tender: 0.3, familiar: 0.2 },
  other: { painless: 0.45, slight: 0.2, tender: 0.25, familiar: 0.1 },
}
const SPREAD_ODDS = { asExpected: 2.5, elsewhere: 0.6 } as const

/** From here on a spot counts as tender. Pain 0–10. */
export const PRESSED_SORE = 4

/** Sums a press up in one word. Tenderness 0–10. */
export function answerOf({ tenderness, familiar }: Press): PressAnswer {
  if (familiar) return 'familiar'
  return tenderness <= 1 ? 'painless' : tenderness < PRESSED_SORE ? 'slight' : 'tender'
}

/** Odds that causes and movements give a muscle. Ticking one more never speaks against any. */
export function habitOdds(muscle: Muscle, { causes, aggravations, movements = [] }: Evidence): number {
  const matching = causes.filter(cause => muscle.causes.includes(cause)).length
  const hurting =
    aggravations.filter(movement => muscle.aggravations.includes(movement)).length +
    movements.filter(id => muscle.stretch === id || muscle.strengthen.includes(id)).length
  return (CAUSE_ODDS[Math.min(3, matching)] ?? 1) * (MOVEMENT_ODDS[Math.min(3, hurting)] ?? 1)
}

/** Odds that the spots pressed on this side give a pattern, against a muscle that has nothing to do with them. */
export function pressOdds(
  pattern: Pattern,
  side: BodySide,
  { presses }: Evidence,
  { pointById }: Referrals,
): number {
  let odds = 1
  for (const press of presses) {
    const pressed = pointById.get(press.triggerPoint)
    if (press.side !== side || !pressed) continue
    const answer = answerOf(press)
    const where = standing(pattern.points, pressed)
    odds *= PRESSED[where][answer] / PRESSED.other[answer]
    if (where === 'sore' && answer !== 'painless') odds *= spreadOdds(pressed, press)
  }
  return odds
}

/** Is the pressed spot one of these, or so close to one that a finger cannot tell them apart? */
export function standing(sore: readonly TriggerPoint[], pressed: TriggerPoint): 'sore' | 'close' | 'other' {
  if (sore.some(({ id }) => id === pressed.id)) return 'sore'
  return sore.some(({ local }) => local.some(region => pressed.local.includes(region))) ? 'close' : 'other'
}

function spreadOdds(pressed: TriggerPoint, { spreadsTo }: Press): number {
  if (spreadsTo.length === 0) return 1
  const sent = [...pressed.essential, ...pressed.spillover]
  return spreadsTo.some(place => sent.includes(regionOf(place)))
    ? SPREAD_ODDS.asExpected
    : SPREAD_ODDS.elsewhere
}
