import { expect, test } from 'vitest'
import { FLAGS, NO_ANSWERS } from '#core/vocabulary/answers.ts'
import { namesOf } from '#core/safety/assess.ts'
import type { Question } from '#core/safety/types.ts'
import { personLines } from './check-groups.ts'
import { PROFILE } from './profile.ts'
import { safety } from './safety.ts'
import { sources } from '#knowledge/evidence/sources.ts'

for (const rule of safety.rules) {
  test.each(rule.examples)(`${rule.id}: ${rule.because} (%#)`, ({ answers, fires }) => {
    expect(rule.when(answers), `an example says fires: ${fires} of ${JSON.stringify(answers)}`).toBe(fires)
  })

  test(`${rule.id} shows a case that fires and one that does not`, () => {
    const kinds = rule.examples.map(({ fires }) => fires)
    expect(kinds.includes(true) && kinds.includes(false), 'give an example of each kind').toBe(true)
  })
}

test('every safety question is asked in at most twenty words and cites a source', () => {
  for (const flag of FLAGS) {
    const question = safety.questions[flag]
    expect(question.flag).toBe(flag)
    expect(question.ask.split(/\s+/).length, question.ask).toBeLessThanOrEqual(20)
    for (const source of question.sources) expect(Object.keys(sources)).toContain(source)
  }
})

/** Words that name no sign. */
const SMALL_WORDS = new Set(
  'a an the and or but of in on at to for from with without by as it you your is are be have has had did not no any that this there them than more most very ever also such like where when does new newly begin began because other'.split(
    ' ',
  ),
)

/** The beginnings of words: "numbness" and "numb" are one. */
const stemsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [])
    .filter(word => !SMALL_WORDS.has(word))
    .map(word => word.replace(/(?:ness|ing|ed|es|s)$/, '').slice(0, 4))

const questions: readonly Question[] = Object.values(safety.questions)
const isNeverAsked = ({ flag }: Question) => flag === 'under18' || flag === 'sickle'
const namesOfAll = (question: Question) => namesOf(question, NO_ANSWERS)

test.each(questions.filter(question => !isNeverAsked(question)))(
  'the line of its group names “$flag”, in words of the question itself',
  question => {
    const { ask } = question
    const names = namesOfAll(question)
    const own = new Set(stemsOf(ask))
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) {
      // One name may stand for several signs: each of them gives it a word, and nobody else does.
      const sharing = questions.filter(other => namesOfAll(other).includes(name))
      const asked = new Set(sharing.flatMap(question => stemsOf(question.ask)))
      expect(stemsOf(name).filter(stem => !asked.has(stem))).toEqual([])
      expect([name, stemsOf(name).some(stem => own.has(stem))]).toEqual([name, true])
    }
  },
)

test('a sign asked among what is about the person is named by the line of that group', () => {
  const unnamed: string[] = []
  for (const [group, line] of Object.entries(personLines)) {
    const here = new Set(stemsOf(line))
    for (const question of questions.filter(one => one.group === group && !isNeverAsked(one))) {
      const { flag } = question
      const names = namesOfAll(question)
      const named = names.some(name => stemsOf(name).every(stem => here.has(stem)))
      expect([flag, named]).toEqual([flag, true])
    }
    for (const row of PROFILE.filter(one => one.group === group))
      if (!stemsOf(row.label).some(stem => here.has(stem))) unnamed.push(row.condition)
  }
  expect(unnamed).toEqual([])
})

test('no line holds a word of the clinic', () => {
  const said = [
    ...questions.flatMap(question => [question.ask, question.short, ...namesOfAll(question)]),
    ...Object.values(personLines),
  ]
  for (const text of said)
    expect(text).not.toMatch(/\b(?:loins?|stools?|back passage|acute|bilateral|onset)\b/i)
})

test('a short form has at most eight words, a name at most eight', () => {
  for (const question of questions) {
    const { short } = question
    expect(short.split(/\s+/).length, short).toBeLessThanOrEqual(8)
    for (const name of namesOfAll(question)) expect(name.split(/\s+/).length, name).toBeLessThanOrEqual(8)
  }
})

test.each([
  ['calf', /leg/, 'NG158 begins with a swollen or painful leg, and not with heat', /hot/],
  ['calf', /swollen, or newly painful or tender/, 'NG158: either is enough', /swollen, and/],
  ['thunderclap', /five minutes/, 'NG228: at its peak within one to five minutes', /a minute/],
  ['aaa', /faint/, 'NG156: pain with collapse', /that movement leaves unchanged/],
  ['aaa', /known aneurysm,/, 'NG156: with a known aneurysm movement does not matter', /60 or over/],
] as const)('“%s” asks no less than the guideline: %s (%s)', (flag, asks, _why, narrower) => {
  expect(safety.questions[flag].ask).toMatch(asks)
  expect(safety.questions[flag].ask).not.toMatch(narrower)
})

test('no rule has the name of another', () => {
  const ids = safety.rules.map(rule => rule.id)
  expect(new Set(ids).size).toBe(ids.length)
})
