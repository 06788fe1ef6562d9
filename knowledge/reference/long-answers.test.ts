import { describe, expect, test } from 'vitest'
import { safety } from '#knowledge/safety/safety.ts'
import { sources } from '#knowledge/evidence/sources.ts'
import { gradeOf, wordsOf } from '#test/content/reading.ts'
import { longAnswers } from './long-answers.ts'
import { mostAsked } from './most-asked.ts'

const ten = Object.values(mostAsked)

test('ten questions are asked, and each has its long answer', () => {
  expect(ten, 'a new question takes the place of another').toHaveLength(10)
  expect(Object.keys(longAnswers)).toEqual(ten.map(({ id }) => id))
  for (const [id, answer] of Object.entries(longAnswers)) expect(answer.id).toBe(id)
})

describe.each(ten)('$question', ({ id, question, short }) => {
  const { parts, doubt } = longAnswers[id]
  const texts = [
    short,
    ...parts.flatMap(({ title, words, points = [] }) => [title, ...words, ...points]),
    doubt.words,
  ]

  test('is a question, answered in 400 to 600 plain words', () => {
    expect(question).toMatch(/\?/)
    const count = texts.flatMap(wordsOf).length
    expect(count).toBeGreaterThanOrEqual(400)
    expect(count).toBeLessThanOrEqual(600)
    expect(gradeOf(texts)).toBeLessThanOrEqual(6)
  })

  test('rests on works that are there, part by part, and on a confirmed one as well', () => {
    const cited = [...parts.flatMap(part => [...part.sources]), ...doubt.sources]
    expect(cited.filter(source => !Object.hasOwn(sources, source))).toEqual([])
    expect(cited.some(source => sources[source].confirmed)).toBe(true)
  })

  test('says once what is not sure', () => {
    expect(wordsOf(doubt.words).length).toBeGreaterThan(15)
  })
})

test('how soon the page on doctors sends somebody is how soon the check does', () => {
  const tiers = longAnswers['when-a-doctor'].parts.flatMap(({ tier, flags = [] }) =>
    flags.map(flag => [flag, tier, safety.questions[flag].tier]),
  )
  expect(tiers.length).toBeGreaterThan(20)
  expect(tiers.filter(([, said, asked]) => said !== asked)).toEqual([])
})
