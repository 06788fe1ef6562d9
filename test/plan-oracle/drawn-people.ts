/** People of all kinds, drawn: who they are, what hurts, what they have and where they can be. */
import fc from 'fast-check'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { whileWaiting } from '#knowledge/safety/while-waiting.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { CONDITIONS, FLAGS, PREGNANCIES, type Answers } from '#core/vocabulary/answers.ts'
import { assess } from '#core/safety/assess.ts'
import { MUSCLES, POSITIONS, TOOLS } from '#core/vocabulary/ids.ts'
import type { Knot } from '#core/locate/knot.ts'
import { MINUTES_A_DAY, type PlanRequest } from '#core/plan/context/request.ts'

export const knowledge = { muscles, techniques, movements, regions }
const allNo = {
  flags: Object.fromEntries(FLAGS.map(flag => [flag, 'no' as const])),
  conditions: Object.fromEntries(CONDITIONS.map(condition => [condition, 'no' as const])),
}

const drawnKnot = fc.record({
  muscle: fc.constantFrom(...MUSCLES),
  point: fc.nat(3),
  local: fc.nat(4),
  side: fc.constantFrom('L' as const, 'R' as const),
  state: fc.constantFrom('active' as const, 'latent' as const),
  tenderness: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
})
export const drawnRequest = fc.record({
  knots: fc.uniqueArray(drawnKnot, { maxLength: 5, selector: knot => `${knot.muscle}.${knot.side}` }),
  conditions: fc.uniqueArray(fc.constantFrom(...CONDITIONS), { maxLength: 4 }),
  flag: fc.option(fc.constantFrom(...FLAGS), { nil: undefined, freq: 6 }),
  age: fc.integer({ min: 14, max: 92 }),
  sex: fc.constantFrom('female' as const, 'male' as const),
  pregnancy: fc.constantFrom(...PREGNANCIES),
  pregnancyWeeks: fc.integer({ min: 1, max: 40 }),
  durationDays: fc.constantFrom(0.3, 0.8, 1.5, 3, 5, 20, 60),
  painNow: fc.integer({ min: 0, max: 8 }),
  course: fc.constantFrom('better' as const, 'same' as const, 'fluctuating' as const),
  tools: fc.subarray([...TOOLS]),
  positions: fc.subarray([...POSITIONS]),
  minutesADay: fc.constantFrom(...MINUTES_A_DAY),
  helped: fc.boolean(),
  warmth: fc.constantFrom('heat' as const, 'ir' as const, 'contrast' as const),
  seed: fc.nat(1000),
})
type DrawnKnot = typeof drawnKnot extends fc.Arbitrary<infer Drawn> ? Drawn : never
type DrawnRequest = typeof drawnRequest extends fc.Arbitrary<infer Drawn> ? Drawn : never

/** A knot at one of the muscle's own trigger points. */
function knotOf({ muscle, point, local, side, state, tenderness }: DrawnKnot): Knot {
  const points = muscles[muscle].triggerPoints
  const chosen = points[point % points.length] ?? points[0]
  const region = chosen.local[local % chosen.local.length] ?? chosen.local[0]
  return {
    id: `${chosen.id}.${side}`,
    muscle,
    side,
    triggerPoint: chosen.id,
    place: `${region}.${side}`,
    state,
    ...(tenderness === undefined ? {} : { tenderness }),
  }
}

/** The request somebody drawn makes. */
export function requestOf(drawn: DrawnRequest): PlanRequest {
  const knots = drawn.knots.map(knotOf)
  const pregnant = drawn.sex === 'female' && drawn.age < 50 ? drawn.pregnancy : 'no'
  const answers: Answers = {
    age: drawn.age,
    sex: drawn.sex,
    pregnancy: pregnant,
    ...(pregnant === 'yes' ? { pregnancyWeeks: drawn.pregnancyWeeks } : {}),
    places: knots.length > 0 ? knots.map(knot => knot.place) : ['neck-shoulder-angle.L'],
    durationDays: drawn.durationDays,
    onset: 'gradual',
    painNow: drawn.painNow,
    course: drawn.course,
    mechanical: 'yes',
    pressReproduces: 'yes',
    flags: { ...allNo.flags, ...(drawn.flag === undefined ? {} : { [drawn.flag]: 'yes' }) },
    conditions: {
      ...allNo.conditions,
      ...Object.fromEntries(drawn.conditions.map(condition => [condition, 'yes' as const])),
    },
  }
  const { tools, positions, minutesADay, helped, warmth } = drawn
  return {
    assessment: assess(answers, safety),
    whileWaiting,
    answers,
    knots,
    setup: { tools, positions, minutesADay, helped, warmth },
    seed: drawn.seed,
  }
}
