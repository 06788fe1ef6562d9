import { expect, test } from 'vitest'
import { logic } from '#knowledge/reviews/logic.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { ruleWords as german } from './words/rules.de.ts'

test('every rule is said in words at the desk', () => {
  const mute = safety.rules.filter(({ id }) => (logic[`rule:${id}`]?.words ?? '') === '')
  expect(mute.map(({ id }) => id)).toEqual([])
})

/** What is the same in every language: numbers, and the ids of questions. */
const marks = (words: string) => (words.match(/\d+|`[a-z0-9-]+`/g) ?? []).toSorted()

test.each(safety.rules)('the rule $id is said in German, with the same numbers and questions', ({ id }) => {
  const english = logic[`rule:${id}`]?.words ?? ''
  const said = german.of(id, english)
  expect(said).not.toBe(english)
  expect(marks(said)).toEqual(marks(english))
})

test('a rule of tomorrow is said in English until it has German words', () => {
  expect(german.of('rule-of-tomorrow', 'a comet')).toBe('a comet')
})
