/** What a physiotherapist looks for in two weeks: the exercise that fits, and nothing twice for want of another. */
import { expect, test } from 'vitest'
import { knot, planOf, presses, stepsOf } from '#test/builders/plans.ts'

const BALLS = ['hands', 'socks', 'tennis-ball'] as const
const EVERY_TOOL = [...BALLS, 'two-balls', 'lacrosse-ball', 'roller', 'cane', 'heat-pad', 'band'] as const

test('in a quarter of an hour every day holds warmth or a walk, also where warmth had its turn and no room', () => {
  const made = planOf({
    knots: [
      knot('rhomboid-major'),
      knot('rhomboid-major', { id: 'rhomboid-major-1.R', side: 'R', place: 'interscapular.R' }),
      knot('rhomboid-minor'),
    ],
    setup: { tools: EVERY_TOOL, minutesADay: 15 },
  })
  const without = made.days.filter(
    ({ day, steps }) =>
      day !== 12 && !steps.some(({ technique }) => technique === 'heat' || technique === 'aerobic'),
  )
  expect(without.map(({ day }) => day)).toEqual([])
})
