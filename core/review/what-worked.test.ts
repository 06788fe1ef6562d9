import { expect, test } from 'vitest'
import type { SessionRecord } from '#core/diary/diary.ts'
import type { Step } from '#core/session/step.ts'
import { movementToKeep, toolThatHelped, whatWorked } from './what-worked.ts'

const step = (more: Partial<Step>): Step => ({
  technique: 'stretch',
  tool: 'none',
  posture: 'sitting',
  seconds: 20,
  repeats: 2,
  restSeconds: 0,
  maxPain: 3,
  why: { kind: 'order', phase: 'p2-release', words: '', sources: [] },
  ...more,
})
const ball = step({ technique: 'ball-wall', tool: 'tennis-ball' })
const cane = step({ technique: 'cane', tool: 'cane' })
const levator = step({ movement: 'st-levator' })
const breath = step({ technique: 'breath' })
let count = 0
const evening = (before: number, after: number | undefined, ...steps: readonly Step[]): SessionRecord => ({
  id: `${(count += 1)}`,
  startedAt: count,
  steps,
  outcomes: Object.fromEntries(steps.map((_, index) => [index, 'done'])),
  painBefore: before,
  ...(after === undefined ? {} : { rated: { at: count, pain: after } }),
})

test('what went with less pain is counted by way and by movement, the most frequent first', () => {
  const worked = whatWorked([
    evening(5, 3, ball, levator, breath),
    evening(5, 4, ball, levator, breath),
    evening(4, 2, cane, levator),
    evening(4, 4, cane),
    evening(4, 3, cane),
  ])
  expect(worked.map(({ movement, tool, eased, of }) => [movement ?? tool, eased, of])).toEqual([
    ['st-levator', 3, 3],
    ['tennis-ball', 2, 2],
    ['cane', 2, 3],
  ])
  expect([toolThatHelped(worked), movementToKeep(worked)]).toEqual(['tennis-ball', 'st-levator'])
})

test('once is chance, a session nobody rated says nothing, and what was skipped was not done', () => {
  const skipped = { ...evening(5, 3, ball), outcomes: { 0: 'skipped' } } as const
  expect(whatWorked([evening(5, 3, ball), evening(5, undefined, ball), skipped])).toEqual([])
  expect([toolThatHelped([]), movementToKeep([])]).toEqual([undefined, undefined])
})
