import fc from 'fast-check'
import { expect, test } from 'vitest'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { MUSCLES, POSITIONS, TOOLS, type MuscleId } from '#core/vocabulary/ids.ts'
import type { PlanRequest } from '#core/plan/context/request.ts'
import { plan } from '#core/plan/plan.ts'
import { draws } from '#tools/dev/quick-mode.ts'
import { checkPlan } from './check-plan.ts'
import { drawnRequest, knowledge, requestOf } from './drawn-people.ts'

const RUNS = draws(900)
const SEED = 5
/** What the oracle says against the planner's own plan, one line each. */
function complaints(request: PlanRequest): readonly string[] {
  const outcome = plan(request, knowledge)
  if (!outcome.ok) return []
  return checkPlan(request, outcome.plan).map(
    ({ rule, day, step, words }) =>
      `${rule} on day ${day}${step === undefined ? '' : `, step ${step}`}: ${words}`,
  )
}

test('people of all kinds, a third of whom get a plan: the oracle finds nothing in it', () => {
  const drawn = fc.sample(drawnRequest, { numRuns: RUNS, seed: SEED }).map(requestOf)
  expect(drawn.filter(request => plan(request, knowledge).ok).length).toBeGreaterThan(RUNS / 4)
  expect([...new Set(drawn.flatMap(complaints))]).toEqual([])
})

test('each muscle pressed on its own, with every tool, gives the oracle nothing to say', () => {
  const said = MUSCLES.flatMap((muscle: MuscleId) =>
    muscles[muscle].triggerPoints.flatMap((point, index) =>
      point.local.flatMap((_, local) =>
        complaints(
          requestOf({
            knots: [{ muscle, point: index, local, side: 'L', state: 'active', tenderness: 4 }],
            conditions: [],
            flag: undefined,
            age: 40,
            sex: 'male',
            pregnancy: 'no',
            pregnancyWeeks: 1,
            durationDays: 5,
            painNow: 3,
            course: 'same',
            tools: [...TOOLS],
            positions: [...POSITIONS],
            minutesADay: 20,
            helped: false,
            warmth: 'heat',
            seed: 0,
          }),
        ).map(words => `${point.id}: ${words}`),
      ),
    ),
  )
  expect(said).toEqual([])
})
