import { expect, test } from 'vitest'
import { hashOf } from '#core/clinical-review/clinical-review.ts'
import type { Question } from '#core/safety/types.ts'
import { logic } from '#knowledge/reviews/logic.ts'
import { reviews } from '#knowledge/reviews/reviews.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { conditionWords } from '#app/features/learn/conditions.ts'
import { limitMatrix } from './limits.ts'
import { personInWords } from './people.ts'
import { reviewables } from './reviewables.ts'
import { questionRecord } from './safety-records.ts'

const all = reviewables()
const ids = new Set(all.map(({ id }) => id))

test('every question, rule, limit, dose and course can be reviewed, each by an id of its own', () => {
  expect(ids.size).toBe(all.length)
  const count = (kind: string) => all.filter(one => one.kind === kind).length
  expect(count('question')).toBe(Object.keys(safety.questions).length)
  expect(count('rule')).toBe(safety.rules.length)
  const cells = all.filter(({ kind }) => kind === 'limit').map(({ lines }) => lines.length)
  expect(cells.reduce((sum, each) => sum + each)).toBe(safety.contraindications.length)
})

test('nobody’s review is of a record that is not there', () => {
  expect(reviews.filter(({ id }) => !ids.has(id))).toEqual([])
})

test('each rule has its code in its checksum, and no code is of a record that is not there', () => {
  const known = Object.keys(logic)
  expect(known.filter(id => !ids.has(id))).toEqual([])
  expect(safety.rules.filter(({ id }) => !known.includes(`rule:${id}`))).toEqual([])
})

test('a question that says another word is another text, and so is one that is more urgent', () => {
  const fever: Question = safety.questions.fever
  const before = hashOf(questionRecord(fever))
  expect(hashOf(questionRecord({ ...fever }))).toBe(before)
  expect(hashOf(questionRecord({ ...fever, ask: `${fever.ask} Now?` }))).not.toBe(before)
  expect(hashOf(questionRecord({ ...fever, tier: 'emergency-now' }))).not.toBe(before)
})

test('every text that is read is there', () => {
  const empty = all.filter(({ lines, sources }) => lines.length === 0 || sources.length === 0)
  expect(empty.map(({ id }) => id)).toEqual([])
})

test('an example is a person in words', () => {
  const answers = {
    age: 66,
    sex: 'female',
    onset: 'sudden',
    painNow: 8,
    flags: { fever: 'yes' },
    conditions: { diabetes: 'yes', cancer: 'no' },
  } as const
  expect(personInWords(answers)).toBe(
    `66 years old, a woman, began within minutes, pain 8 of 10 now; yes to: ${safety.questions.fever.short}; has: ${conditionWords('diabetes')}; has not: ${conditionWords('cancer')}`,
  )
  expect(personInWords({ flags: {}, conditions: {} })).toBe('nothing is known')
})

test('every limit stands once in the matrix, and no column is empty', () => {
  const { practices, rows } = limitMatrix()
  const cells = rows.flatMap(row => [...row.cells.values()])
  expect(cells.flatMap(({ limits }) => limits)).toHaveLength(safety.contraindications.length)
  expect(practices.filter(practice => !rows.some(row => row.cells.has(practice)))).toEqual([])
})
