import { expect, test } from 'vitest'
import { movements } from '#knowledge/atlas/movements.ts'
import { goodSteps } from '#test/plan-oracle/good-plan.ts'
import { lengthOf } from './duration.ts'
import { secondsOf, segmentsOf } from '#core/session/segments.ts'

test('steps take as long as the segments the player walks through', () => {
  for (let count = 0; count <= goodSteps.length; count += 1) {
    const steps = goodSteps.slice(0, count)
    expect(lengthOf(steps, movements)).toBe(secondsOf(segmentsOf(steps, movements)))
  }
})
