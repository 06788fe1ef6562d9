import type { Condition } from '#core/vocabulary/answers.ts'
import { PROFILE } from '#knowledge/safety/profile.ts'
import { recordNames } from './words/record-names.ts'

/** What a condition is called: as the check asks for it, or in our own words. */
export function conditionWords(condition: Condition | 'pregnant'): string {
  if (condition === 'pregnant') return recordNames.pregnant
  const asked = PROFILE.find(one => one.condition === condition)
  const label = asked?.label ?? recordNames.conditions[condition]
  if (label === undefined) throw new Error(`${condition} has no words`)
  return label
}
