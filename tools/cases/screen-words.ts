/** How many words the screens of the check put in front of a person, counted from their catalogues. */
import { PROFILE } from '#knowledge/safety/profile.ts'
import type { Condition } from '#core/vocabulary/answers.ts'
import type { Facts } from '#core/safety/check/draft.ts'
import { asksPregnancy, asksPress, type GroupView } from '#core/safety/check/groups.ts'
import { lineOf } from '#app/features/check/line.ts'
import { checkWords, factWords } from '#app/features/check/words.ts'

const labels: ReadonlyMap<Condition, string> = new Map(
  PROFILE.map(({ condition, label }) => [condition, label]),
)

/** Words with a letter or a number in them. */
export function countWords(...texts: readonly string[]): number {
  return texts
    .join(' ')
    .split(/\s+/)
    .filter(word => /[\p{L}\p{N}]/u.test(word)).length
}

/** The first page without its groups. No, Yes and Not sure are the same everywhere, and read once. */
export function wordsOfFacts(facts: Facts, forOther: boolean): number {
  const { onsets, sinces } = factWords
  return countWords(
    checkWords.title,
    checkWords.ownWords,
    checkWords.forOther,
    ...(forOther ? [checkWords.forOtherNote] : []),
    checkWords.age,
    checkWords.sex,
    ...Object.values(checkWords.sexes),
    ...(asksPregnancy(facts) ? [checkWords.pregnancy, ...Object.values(checkWords.pregnancies)] : []),
    ...(asksPregnancy(facts) && facts.pregnancy === 'yes' ? [checkWords.weeks] : []),
    checkWords.since,
    ...sinces.map(({ label }) => label),
    checkWords.onset,
    ...Object.values(onsets),
    checkWords.mechanical,
    ...Object.values(checkWords.said),
    ...(asksPress(facts) ? [checkWords.press] : []),
    checkWords.course,
    ...Object.values(checkWords.courses),
    checkWords.lead,
  )
}

/** The line of a group. */
export function wordsOfLine(view: GroupView): number {
  const { first, rest } = lineOf(view)
  return countWords(`${first}${rest}`)
}

/** The row of a condition. */
export function wordsOfCondition(condition: Condition): number {
  return countWords(labels.get(condition) ?? '')
}
