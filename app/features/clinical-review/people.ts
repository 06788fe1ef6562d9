/** An example of a rule as a person in words. */
import type { Answers, Condition, Flag, YesNo } from '#core/vocabulary/answers.ts'
import { CONDITIONS, FLAGS } from '#core/vocabulary/answers.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { conditionWords } from '#app/features/learn/conditions.ts'
import { placeWords } from '#app/map/place-words.ts'
import { recordWords } from './words/review-records.ts'

const { people: say } = recordWords

/** "66 years old, a woman, began within minutes, yes to: new bladder trouble; has: diabetes" */
export function personInWords(answers: Answers): string {
  const { forOther, age, sex, pregnancy, pregnancyWeeks, places, durationDays, onset, painNow } = answers
  const { course, mechanical, pressReproduces, flags, conditions } = answers
  const facts = [
    forOther === true ? say.forOther : '',
    age === undefined ? '' : say.age(age),
    sex === undefined ? '' : say.sexes[sex],
    pregnancy === undefined ? '' : say.pregnancies[pregnancy],
    pregnancyWeeks === undefined ? '' : say.weeks(pregnancyWeeks),
    (places ?? []).map(placeWords).join(' + '),
    durationDays === undefined ? '' : say.days(durationDays),
    onset === undefined ? '' : say.onsets[onset],
    painNow === undefined ? '' : say.pain(painNow),
    course === undefined ? '' : say.courses[course],
    mechanical === undefined ? '' : say.mechanical[mechanical],
    pressReproduces === undefined ? '' : say.press[pressReproduces],
  ].filter(text => text !== '')
  const parts = [
    ...(facts.length > 0 ? [facts.join(', ')] : []),
    ...listed(say.yes, flagsSaid(flags, 'yes')),
    ...listed(say.no, flagsSaid(flags, 'no')),
    ...listed(say.has, conditionsSaid(conditions, 'yes')),
    ...listed(say.hasNot, conditionsSaid(conditions, 'no')),
  ]
  return parts.length > 0 ? parts.join('; ') : say.nothing
}

/** The words of a rule, with the ids of questions in them as their short words. */
export function ruleInWords(words: string): string {
  return words.replaceAll(/`([a-z0-9-]+)`/g, (_, id: string) => {
    const flag = FLAGS.find(one => one === id)
    const condition = CONDITIONS.find(one => one === id)
    if (flag) return `“${safety.questions[flag].short}”`
    return condition ? `“${conditionWords(condition)}”` : id
  })
}

function flagsSaid(flags: Answers['flags'], said: YesNo): readonly string[] {
  const isSaid = (flag: Flag) => flags[flag] === said
  return FLAGS.filter(isSaid).map(flag => safety.questions[flag].short)
}

function conditionsSaid(conditions: Answers['conditions'], said: YesNo): readonly string[] {
  const isSaid = (condition: Condition) => conditions[condition] === said
  return CONDITIONS.filter(isSaid).map(conditionWords)
}

function listed(sentence: (names: string) => string, names: readonly string[]): readonly string[] {
  return names.length > 0 ? [sentence(names.join(', '))] : []
}
