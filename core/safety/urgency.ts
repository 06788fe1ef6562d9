import { TIERS, type Tier } from './types.ts'

/** The more urgent of two tiers. */
export function higherTier(a: Tier, b: Tier): Tier {
  return TIERS.indexOf(a) >= TIERS.indexOf(b) ? a : b
}

/** True where no self-care step may be shown. Source: docs/clinical/red-flags.md#tiers. */
export function isUrgent(tier: Tier): boolean {
  return tier === 'emergency-now' || tier === 'same-day'
}
