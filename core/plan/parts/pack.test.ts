import { expect, test } from 'vitest'
import type { Step } from '#core/session/step.ts'
import { knowledge } from '#test/builders/plans.ts'
import { pack, type StepCandidate } from './pack.ts'

const step = (words: string, seconds: number): Step => ({
  technique: 'breath',
  tool: 'none',
  posture: 'sitting',
  seconds,
  repeats: 1,
  restSeconds: 0,
  maxPain: 3,
  why: { kind: 'order', phase: 'p2-release', words, sources: [] },
})
/** A part in these sizes, in seconds. */
const part = (name: string, slot: number, ...sizes: readonly number[]): StepCandidate => ({
  slot,
  variants: sizes.map(seconds => [step(name, seconds)]),
})
/** What is said around takes 24 seconds with one step, and 16 more with each further one. */
const filled = (room: number, essential: readonly StepCandidate[], all: readonly StepCandidate[]) => {
  const { steps, seconds } = pack({ essential, all, fits: total => total <= room }, knowledge)
  return [steps.map(({ why, seconds }) => `${why.words} ${seconds}`).join(', '), seconds]
}
const warm = part('warm', 1, 60)
const press = part('press', 2, 90, 60, 30)
const stretch = part('stretch', 3, 40, 20)

test('with room for everything every part is as large as it comes, in the order of the session', () => {
  expect(filled(1000, [press], [stretch, press, warm])).toEqual(['warm 60, press 90, stretch 40', 246])
})

test('what must be there is there in its smallest form before anything else grows', () => {
  expect(filled(90, [press, stretch], [warm, press, stretch])).toEqual(['press 30, stretch 20', 90])
})

test('then each grows in the order of need, as far as there is room', () => {
  expect(filled(120, [press, stretch], [press, stretch])).toEqual(['press 60, stretch 20', 120])
  expect(filled(119, [press, stretch], [press, stretch])).toEqual(['press 30, stretch 40', 110])
  expect(filled(150, [press, stretch], [press, stretch])).toEqual(['press 90, stretch 20', 150])
})

test('what does not fit is left out, and what comes after it may still fit', () => {
  expect(filled(80, [press], [warm, press, stretch])).toEqual(['press 30', 54])
  expect(filled(50, [press], [press, stretch])).toEqual(['stretch 20', 44])
  expect(filled(10, [press], [press])).toEqual(['', 0])
})

test('a part without any form is left out', () => {
  expect(filled(1000, [part('none', 1)], [part('none', 1), press])).toEqual(['press 90', 114])
})
