import { expect, test } from 'vitest'
import { FLAGS } from '#core/answers.ts'
import { safety } from './safety.ts'
import { sources } from './sources.ts'

for (const rule of safety.rules) {
  test.each(rule.examples)(`${rule.id}: ${rule.because} (%#)`, ({ answers, fires }) => {
    expect(rule.when(answers)).toBe(fires)
  })

  test(`${rule.id} shows a case that fires and one that does not`, () => {
    expect(new Set(rule.examples.map(example => example.fires))).toEqual(new Set([true, false]))
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

test('no rule has the name of another', () => {
  const ids = safety.rules.map(rule => rule.id)
  expect(new Set(ids).size).toBe(ids.length)
})
