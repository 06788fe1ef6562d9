import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseCase } from './case-file.ts'

test('a case reads as the answers it holds', () => {
  const parsed = parseCase(
    '{"id":"a","answers":{"age":40,"sex":"F","pregnant":"na","regions":["interscapular.L"],"onset":"after_load","flags_yes":["rf_fever"],"history":["diabetes"],"tools":["tennis_ball"],"nonsense":1}}',
  )
  expect(parsed.ok && parsed.read.answers).toMatchObject({
    age: 40,
    sex: 'female',
    pregnancy: 'no',
    places: ['interscapular.L'],
    onset: 'after-load',
    flags: { fever: 'yes' },
    conditions: { diabetes: 'yes', anticoagulant: 'no' },
  })
  expect(parsed.ok && parsed.read.tools).toEqual(['tennis-ball'])
})

test('a history that is missing was not asked', () => {
  const parsed = parseCase('{"id":"a","answers":{}}')
  expect(parsed.ok && parsed.read.answers).toEqual({ flags: {}, conditions: {} })
})

test('a sign in both lists counts as a yes', () => {
  const parsed = parseCase('{"id":"a","answers":{"flags_yes":["rf_fever"],"flags_no":["rf_fever"]}}')
  expect(parsed.ok && parsed.read.answers.flags).toEqual({ fever: 'yes' })
})

test.each([
  '',
  'no',
  '[]',
  '7',
  'null',
  '{"id":1}',
  '{"id":1,"answers":[]}',
  '{"id":1,"answers":{"age":"old"}}',
  '{"id":1,"answers":{"regions":[1]}}',
  '{"id":1,"answers":{"sex":1}}',
])('the line %j is refused with a sentence', line => {
  const parsed = parseCase(line)
  expect(parsed.ok).toBe(false)
  expect(!parsed.ok && parsed.error).toMatch(/\.$/)
})

test('no line, however strange, breaks the reader', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), line => typeof parseCase(line).ok === 'boolean'))
})

test.each([
  ['no', 1, 'postpartum'],
  ['no', 13, 'no'],
  ['yes', 1, 'yes'],
])('a woman who said %s to pregnant, %d weeks after a birth, counts as %s', (pregnant, weeks, counts) => {
  const parsed = parseCase(JSON.stringify({ answers: { pregnant, postpartum_weeks: weeks } }))
  expect(parsed.ok && parsed.read.answers.pregnancy).toBe(counts)
})
