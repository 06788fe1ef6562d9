import { expect, test } from 'vitest'
import { having, requestOf, saying } from '#test/builders/plans.ts'
import { gentlyBecauseOf } from './gently.ts'

const because = (story: Parameters<typeof requestOf>[0]) => {
  const { assessment, answers } = requestOf(story)
  return gentlyBecauseOf(assessment, ['stretch', 'heat'], answers.places ?? [])
}

test('the condition that limits pressing is named, and nothing else', () => {
  expect(because({ answers: having('anticoagulant') })).toEqual(['anticoagulant'])
  expect(because({})).toEqual([])
})

test('what was answered yes to comes before what a person has', () => {
  const both = { ...having('osteoporosis'), ...saying('radiating-limb') }
  const [first, ...others] = because({ answers: both })
  expect(first).toBe('radiating-limb')
  expect(others).toContain('osteoporosis')
})

test('a limit on what is not in the plan, or on another place, is no reason', () => {
  expect(because({ answers: having('peptic-ulcer') })).toEqual([])
})
