/** Our ids and tiers, spelled as in the case format. */
import { FLAGS } from '#core/vocabulary/answers.ts'
import { TECHNIQUES } from '#core/vocabulary/ids.ts'
import { isOneOf } from '#core/vocabulary/regions.ts'
import type { Tier } from '#core/safety/types.ts'
import { toSnake } from './case-file.ts'

/** The tiers as the case format spells them, most urgent first. */
export const CASE_TIERS = ['emergency_now', 'same_day', 'gp_soon', 'self_care_caution', 'self_care'] as const
export type CaseTier = (typeof CASE_TIERS)[number]

/** `saddle-numb` → `rf_saddle_numb`, `ball-wall` → `t_ball_wall`, `smoker` → `smoker`. */
export function spell(id: string): string {
  if (isOneOf(FLAGS, id)) return `rf_${toSnake(id)}`
  return isOneOf(TECHNIQUES, id) ? `t_${toSnake(id)}` : toSnake(id)
}

/** `self-care` → `self_care`. */
export function spellTier(tier: Tier): CaseTier {
  const spelled = toSnake(tier)
  if (!isOneOf(CASE_TIERS, spelled)) throw new Error(`The gate gave an unknown tier: ${tier}`)
  return spelled
}

/** 0 is the most urgent. */
export function rankOf(tier: CaseTier): number {
  return CASE_TIERS.indexOf(tier)
}
