import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safety } from '#knowledge/safety/safety.ts'
import { FLAGS, type Answers } from '#core/vocabulary/answers.ts'
import {
  answersOf,
  beginDraft,
  factsMissing,
  isAnswered,
  questionsOf,
  type Draft,
  type Facts,
} from './ask.ts'
import { assess } from './assess.ts'

const base: Answers = { places: ['neck-shoulder-angle.L'], painNow: 5, flags: {}, conditions: {} }
const facts: Facts = {
  age: 36,
  sex: 'female',
  pregnancy: 'no',
  onset: 'gradual',
  durationDays: 5,
  course: 'same',
  mechanical: 'yes',
  pressReproduces: 'yes',
}
const filled: Draft = { ...beginDraft(undefined), facts, none: { 1: true, 2: true, 3: true } }

test('an ordinary adult answers everything in three parts, and nothing stays open', () => {
  const answers = answersOf(base, filled, safety, safety.profile)
  expect(assess(answers, safety).unasked).toEqual([])
  const lines = [1 as const, 2 as const].map(part => questionsOf(part, base, filled, safety).length)
  expect(
    lines.every(count => count <= 28),
    `${lines.join(' and ')} lines`,
  ).toBe(true)
})

test('urgent signs come first, whatever else is known', () => {
  for (const { group } of questionsOf(1, base, beginDraft(undefined), safety)) expect(group).toBe('emergency')
})

test('a part that nobody said "none of these" to stays unanswered, and blocks', () => {
  fc.assert(
    fc.property(fc.constantFrom(1 as const, 2 as const, 3 as const), part => {
      const draft: Draft = { ...filled, none: { ...filled.none, [part]: false } }
      expect(isAnswered(part, draft)).toBe(false)
      expect(assess(answersOf(base, draft, safety, safety.profile), safety).unasked.length).toBeGreaterThan(0)
    }),
  )
})

test('what a person types is asked first and wherever they painted, and answers nothing', () => {
  const raised: Draft = { ...filled, raised: ['flank-colic', 'fever'] }
  const asked = questionsOf(2, base, raised, safety).map(({ flag }) => flag)
  expect(asked).toContain('flank-colic')
  const fresh = { ...raised, none: { 1: false, 2: false, 3: false } }
  expect(answersOf(base, fresh, safety, safety.profile).flags).toEqual({})
})

test('raising a question never takes another one away', () => {
  fc.assert(
    fc.property(fc.subarray([...FLAGS]), raised => {
      for (const part of [1, 2] as const) {
        const before = questionsOf(part, base, filled, safety).map(({ flag }) => flag)
        const after = questionsOf(part, base, { ...filled, raised }, safety).map(({ flag }) => flag)
        expect(after).toEqual(expect.arrayContaining(before))
      }
    }),
  )
})

test('what was told about the person before is ticked for confirming, not taken as said', () => {
  const draft = beginDraft({
    age: 40,
    sex: 'male',
    flags: {},
    conditions: { anticoagulant: 'yes', diabetes: 'no' },
  })
  expect(draft.facts).toEqual({ age: 40, sex: 'male' })
  expect([...draft.conditions]).toEqual(['anticoagulant'])
  expect(isAnswered(3, draft)).toBe(false)
})

test('somebody who could be pregnant is asked before the questions of the pain', () => {
  const { pregnancy: _gone, ...others } = facts
  expect(factsMissing({ facts: others })).toBe(true)
  expect(factsMissing({ facts: { ...others, sex: 'male' } })).toBe(false)
})
