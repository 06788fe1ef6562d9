import { expect, test } from 'vitest'
import type { TechniqueId } from '#core/vocabulary/ids.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import type { Step } from './step.ts'
import { warmthFirst, warmthLater } from './warmth-later.ts'

const step = (technique: TechniqueId): Step => ({
  technique,
  tool: 'none',
  posture: 'sitting',
  seconds: 60,
  repeats: 1,
  restSeconds: 0,
  maxPain: 3,
  why: { kind: 'order', phase: 'p1-settle', words: '', sources: [] },
})
const day = (...ids: readonly TechniqueId[]) => ids.map(step)
const namesOf = (steps: readonly Step[]) => steps.map(({ technique }) => technique)

test('whoever does not want to wait for ten minutes of warmth presses first and has it afterwards', () => {
  const steps = day('heat', 'pressure', 'mobility', 'stretch')
  expect(warmthFirst(steps, techniques)).toBe(steps[0])
  expect(namesOf(warmthLater(steps, techniques))).toEqual(['pressure', 'mobility', 'stretch', 'heat'])
})

test('a day that begins with pressing, or on which nothing is pressed, stays as it is', () => {
  for (const steps of [day('pressure', 'mobility'), day('heat', 'mobility'), []]) {
    expect(warmthFirst(steps, techniques)).toBeUndefined()
    expect(warmthLater(steps, techniques)).toBe(steps)
  }
})
