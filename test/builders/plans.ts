/** Somebody with knots, what they have and what happened to them, and the plan that is made of it, for tests. */
import { expect } from 'vitest'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { whileWaiting } from '#knowledge/safety/while-waiting.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { CONDITIONS, FLAGS, type Answers, type Condition, type Flag } from '#core/vocabulary/answers.ts'
import { assess } from '#core/safety/assess.ts'
import type { Plan } from '#core/plan/day-plan.ts'
import type { Knot } from '#core/locate/knot.ts'
import { checkPlan } from '#test/plan-oracle/check-plan.ts'
import type { History, PlanRequest, Setup } from '#core/plan/context/request.ts'
import { plan } from '#core/plan/plan.ts'
import type { Step } from '#core/session/step.ts'

export const knowledge = { muscles, techniques, movements, regions }
const someone: Answers = {
  age: 38,
  sex: 'female',
  pregnancy: 'no',
  durationDays: 5,
  onset: 'gradual',
  painNow: 3,
  course: 'same',
  mechanical: 'yes',
  pressReproduces: 'yes',
  flags: Object.fromEntries(FLAGS.map(flag => [flag, 'no'])),
  conditions: Object.fromEntries(CONDITIONS.map(condition => [condition, 'no'])),
}
const setup: Setup = {
  tools: ['hands', 'socks'],
  positions: ['wall', 'chair', 'floor', 'bed'],
  minutesADay: 10,
  helped: false,
}
export const knot = (muscle: Knot['muscle'], more: Partial<Knot> = {}): Knot => {
  const [point] = muscles[muscle].triggerPoints
  const place = `${point.local[0]}.L` as const
  return { id: `${point.id}.L`, muscle, side: 'L', triggerPoint: point.id, place, state: 'active', ...more }
}
export const having = (...conditions: readonly Condition[]) => ({
  conditions: {
    ...someone.conditions,
    ...Object.fromEntries(conditions.map(each => [each, 'yes' as const])),
  },
})
export const saying = (...flags: readonly Flag[]) => ({
  flags: { ...someone.flags, ...Object.fromEntries(flags.map(each => [each, 'yes' as const])) },
})

interface Story {
  readonly answers?: Partial<Answers>
  readonly knots?: readonly Knot[]
  readonly setup?: Partial<Setup>
  readonly history?: Partial<History>
}
export const requestOf = ({
  answers,
  knots = [knot('rhomboid-major')],
  setup: own,
  history,
}: Story): PlanRequest => {
  const known = { ...someone, places: knots.map(({ place }) => place), ...answers }
  return {
    assessment: assess(known, safety),
    whileWaiting,
    answers: known,
    knots,
    setup: { ...setup, ...own },
    ...(history ? { history: { done: 0, days: [], findings: [], ...history } } : {}),
    seed: 0,
  }
}
/** The plan of a story, which the oracle has nothing against. */
export const planOf = (story: Story): Plan => {
  const request = requestOf(story)
  const outcome = plan(request, knowledge)
  if (!outcome.ok) throw new Error(outcome.problem)
  expect(checkPlan(request, outcome.plan)).toEqual([])
  return outcome.plan
}
export const presses = ({ muscle }: Step) => muscle !== undefined
export const stepsOf = ({ days }: Plan) => days.flatMap(day => day.steps)
export const pressingDays = ({ days }: Plan) =>
  days.filter(day => day.steps.some(presses)).map(({ day }) => day)
export const techniquesOf = (steps: readonly Step[]) => new Set(steps.map(step => step.technique))
export const firstOf = ({ days: [day] }: Plan) => day ?? { day: 0, phase: 'flare', steps: [], minutes: 0 }
export const withBall = { tools: ['hands', 'tennis-ball'] } as const
