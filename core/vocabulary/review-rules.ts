/** The rules of review by name. */
export const RULES = [
  'no-change-yet',
  'pain-worse',
  'two-weeks-little-change',
  'six-weeks-not-recovered',
  'comes-back-or-stays',
  'ten-days-level',
  'calm-week',
  'too-much-pressing',
  'sore-too-long',
  'painkiller-days',
  'woken-or-hard-to-move',
  'likely-to-last',
  'check-found-something',
] as const
/** A rule of docs/clinical/outcomes.md#review-rules. */
export type ReviewRuleId = (typeof RULES)[number]

/** Rules that diaries of version 0.1 and 0.2 call by a number. */
const FORMER_NAMES: ReadonlyMap<string, ReviewRuleId> = new Map(
  Object.entries({
    d1: 'no-change-yet',
    d2: 'pain-worse',
    d3: 'two-weeks-little-change',
    d4: 'six-weeks-not-recovered',
    d5: 'comes-back-or-stays',
    d6: 'ten-days-level',
    d7: 'calm-week',
    d8: 'too-much-pressing',
    d9: 'sore-too-long',
    d10: 'painkiller-days',
    d11: 'woken-or-hard-to-move',
    d12: 'likely-to-last',
    d13: 'check-found-something',
  } as const),
)

/** A rule as it is called today; what no rule was ever called stays as it is. */
export function currentRule(name: string): string {
  return FORMER_NAMES.get(name) ?? name
}
