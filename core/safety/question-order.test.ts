import { expect, test } from 'vitest'
import { safety } from '#knowledge/safety/safety.ts'
import { firstQuestions } from './question-order.ts'
import { QUESTION_GROUPS } from './types.ts'

const questions = Object.values(safety.questions)
const flags = (raise: Parameters<typeof firstQuestions>[0]) =>
  firstQuestions(raise, questions).map(({ flag }) => flag)

test('every question is asked once, emergencies first', () => {
  const asked = firstQuestions(['fever'], questions)
  expect(new Set(asked)).toEqual(new Set(questions))
  expect(asked).toHaveLength(questions.length)
  const ranks = asked.map(({ group }) => QUESTION_GROUPS.indexOf(group))
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
})

test('what a person’s own words point to comes first in its group, and nowhere else', () => {
  const last = questions.findLast(({ group }) => group === 'region')
  if (!last) throw new Error('no such question')
  const usual = flags([])
  const first = questions.findIndex(({ group }) => group === 'region')
  expect(usual.indexOf(last.flag)).toBeGreaterThan(usual.indexOf(questions[first]?.flag ?? last.flag))
  const raised = flags([last.flag])
  const emergencies = questions.filter(({ group }) => group === 'emergency').length
  expect(raised.indexOf(last.flag)).toBe(emergencies)
  expect(raised.filter(flag => flag !== last.flag)).toEqual(usual.filter(flag => flag !== last.flag))
})
