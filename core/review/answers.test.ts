import { expect, test } from 'vitest'
import type { Finding } from '#core/measures/finding.ts'
import { findingsForPlan } from './answers.ts'

const DAY_MS = 86_400_000
const finding = (more: Partial<Finding> & Pick<Finding, 'rule' | 'action'>): Finding => ({
  words: '',
  because: '',
  at: 0,
  sources: ['unknot-judgement'],
  ...more,
})
const stop = finding({ rule: 'pain-worse', action: 'stop-pressure-and-recheck', stopPressure: true })
const reduce = finding({ rule: 'too-much-pressing', action: 'reduce' })

test('a stop for pressing holds in the plan, whatever was answered', () => {
  const declined = {
    at: 0,
    rule: 'pain-worse',
    choice: 'declined' as const,
    change: 'stop-pressure-and-recheck',
  }
  expect(findingsForPlan([stop], [declined], 0, DAY_MS)).toEqual([stop])
})

test('what a person declined is left as they want it', () => {
  const declined = { at: 0, rule: 'too-much-pressing', choice: 'declined' as const, change: 'reduce' }
  expect(findingsForPlan([reduce], [declined], 0, DAY_MS)).toEqual([])
  expect(findingsForPlan([reduce], [], 0, DAY_MS)).toEqual([reduce])
})

test('the one change a person agreed to stays in the plan after the days of rest', () => {
  const agreed = { at: 2 * DAY_MS, rule: 'no-change-yet', choice: 'agreed' as const, change: 'other-tool' }
  expect(findingsForPlan([], [agreed], 0, 9 * DAY_MS)).toEqual([
    { rule: 'no-change-yet', action: 'change-one-thing', change: 'other-tool' },
  ])
  expect(findingsForPlan([], [agreed], 3 * DAY_MS, 9 * DAY_MS)).toEqual([])
})
