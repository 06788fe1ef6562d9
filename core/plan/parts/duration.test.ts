import { expect, test } from 'vitest'
import { scriptOf } from '#core/session/script/script.ts'
import type { Step } from '#core/session/step.ts'
import { goodSteps } from '#test/plan-oracle/good-plan.ts'
import { knowledge } from '#test/builders/plans.ts'
import { lengthOf } from '#core/session/script/length.ts'
import { secondsAround } from './duration.ts'

test('steps take as long as the session that is heard', () => {
  for (let count = 0; count <= goodSteps.length; count += 1) {
    const steps = goodSteps.slice(0, count)
    expect(lengthOf(steps, knowledge)).toBe(scriptOf(steps, knowledge).totalSeconds)
  }
})

test('a step at the end adds its own seconds and what is said around it', () => {
  const [first] = goodSteps
  if (!first) throw new Error('no step')
  const breath: Step = { ...first, technique: 'breath', tool: 'none', seconds: 60 }
  const around = secondsAround([first], breath, knowledge)
  expect(lengthOf([first, breath], knowledge)).toBe(lengthOf([first], knowledge) + 60 + around)
  expect(secondsAround([first], { ...breath, seconds: 200 }, knowledge)).toBe(around)
})
