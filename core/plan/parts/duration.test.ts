import { expect, test } from 'vitest'
import { movements } from '#knowledge/atlas/movements.ts'
import { goodSteps } from '#test/plan-oracle/good-plan.ts'
import { lengthOf } from './duration.ts'
import { segmentsOf } from '#core/session/segments.ts'

test('steps take as long as the segments the player walks through', () => {
  for (let count = 0; count <= goodSteps.length; count += 1) {
    const steps = goodSteps.slice(0, count)
    const walked = segmentsOf(steps, movements).reduce((sum, { seconds }) => sum + seconds, 0)
    expect(lengthOf(steps, movements)).toBe(walked)
  }
})
