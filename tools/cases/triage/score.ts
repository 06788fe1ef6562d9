/** How far answers agree with what the cases expect, in lines to print. */
import { CASE_TIERS, rankOf, type CaseTier } from '../spell.ts'
import type { TriagePerson } from './people.ts'

type Expected = Pick<TriagePerson, 'id' | 'tier' | 'atLeast'>

/** What was answered of each case, by its id; a case without is not answered. */
export type Given = ReadonlyMap<string, CaseTier>

/** Accuracy by tier, emergencies found, safety of advice, over-triage. Not answered is wrong, and not safe. */
export function scoreTiers(people: readonly Expected[], given: Given): readonly string[] {
  const isRight = ({ id, tier, atLeast }: Expected) => {
    const got = given.get(id)
    return got === tier || (atLeast && got !== undefined && rankOf(got) < rankOf(tier))
  }
  const isUnder = ({ id, tier }: Expected) => {
    const got = given.get(id)
    return got === undefined ? tier !== 'self_care' : rankOf(got) > rankOf(tier)
  }
  const under = people.filter(isUnder)
  const emergencies = people.filter(({ tier }) => tier === 'emergency_now')
  const plain = people.filter(({ tier }) => rankOf(tier) >= rankOf('self_care_caution'))
  const sentTo = (least: CaseTier) =>
    plain.filter(({ id }) => {
      const got = given.get(id)
      return got !== undefined && rankOf(got) <= rankOf(least)
    })
  const urgently = sentTo('same_day')
  const missing = people.filter(({ id }) => !given.has(id))
  return [
    `Right tier: ${share(people.filter(isRight).length, people.length)}`,
    ...CASE_TIERS.map(tier => {
      const here = people.filter(person => person.tier === tier)
      return `  ${tier.padEnd(18)} ${share(here.filter(isRight).length, here.length)}`
    }),
    `Emergencies found: ${share(emergencies.filter(isRight).length, emergencies.length)}`,
    `Safety of advice (not under its tier): ${share(people.length - under.length, people.length)}`,
    ...under.map(({ id, tier }) => `  under: ${id} expected ${tier}, got ${given.get(id) ?? 'no answer'}`),
    `Plain knots sent urgently: ${share(urgently.length, plain.length)}`,
    ...urgently.map(({ id, tier }) => `  over: ${id} expected ${tier}, got ${given.get(id) ?? ''}`),
    `Plain knots sent to anybody: ${share(sentTo('gp_soon').length, plain.length)}`,
    ...(missing.length === 0 ? [] : [`Not answered: ${missing.length}`]),
  ]
}

/** `3 of 4 (75 %)`; of none there is no share. */
export function share(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${part} of ${whole} (${Math.round((100 * part) / whole)} %)`
}

/** The middle one; of two in the middle the lower. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN
}
