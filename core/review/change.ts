import { CHANGES, type ReviewRule, type ReviewFacts } from '#core/measures/finding.ts'
import { baselineOf, median, withPain } from '#core/measures/measures.ts'
import { within } from '#core/measures/review-days.ts'
import { reviewWords } from './words.ts'

const say = reviewWords

/** Rule docs/clinical/outcomes.md#no-change-yet, on days 3–13 because `two-weeks-little-change` looks from day 14 on. */
export const stuck: ReviewRule = facts => {
  const { day, entries, tried = [] } = facts
  const start = baselineOf(entries)
  const pain = painSince(facts)
  if (day < 3 || day >= 14 || start === undefined || pain === undefined) return undefined
  if (start - pain >= 1 || pain < 4) return undefined
  const finding = {
    rule: 'no-change-yet',
    because: say.painNow(day, start, pain),
    sources: ['unknot-judgement'],
  } as const
  const change = CHANGES.find(change => !tried.includes(change))
  if (change === undefined) return { ...finding, action: 'offer-professional', words: say.triedAll }
  return { ...finding, action: 'change-one-thing', change, words: say.changeOne(say.changes[change]) }
}

/** Pain of up to three days told in the last week, after the three that made the start. */
function painSince({ entries, now }: ReviewFacts): number | undefined {
  const since = within(withPain(entries).slice(3), now, 7)
  return median(since.slice(-3).map(({ pain }) => pain))
}
