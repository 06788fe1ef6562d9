/** A programme as somebody in good health would play it: what our limits make of it for anybody. */
import type { Programme, Row } from '#core/programme/programme.ts'
import type { Verdict } from '#core/programme/verdict.ts'
import type { PlanRequest } from '#core/plan/context/request.ts'
import { withEverything } from '#core/prevent/guided-moves.ts'
import type { Step } from '#core/session/step.ts'
import { CONDITIONS, FLAGS } from '#core/vocabulary/answers.ts'
import { whileWaiting } from '#knowledge/safety/while-waiting.ts'
import { assessed } from '#app/state/gate.ts'
import { weighed } from '#app/state/programme-today.ts'

const answers = {
  age: 40,
  sex: 'male',
  pregnancy: 'no',
  places: [],
  durationDays: 20,
  onset: 'gradual',
  painNow: 2,
  course: 'same',
  mechanical: 'yes',
  pressReproduces: 'yes',
  flags: Object.fromEntries(FLAGS.map(flag => [flag, 'no' as const])),
  conditions: Object.fromEntries(CONDITIONS.map(condition => [condition, 'no' as const])),
} as const

/** Somebody of forty with nothing else, used to pressing, with all tools and places. */
function anybody(): PlanRequest {
  const press = { technique: 'ball-wall', tool: 'tennis-ball', posture: 'wall' } as const
  return withEverything({
    assessment: assessed(answers),
    whileWaiting,
    answers,
    knots: [],
    setup: { tools: [], positions: [], minutesADay: 20, helped: false },
    seed: 0,
    history: {
      done: 6,
      findings: [],
      days: [2, 4, 5].map(ago => ({ ago, steps: [press], painBefore: 2, painAfter: 2, soreness: 'none' })),
    },
  })
}

/** What becomes of each row for anybody. */
export function verdictsForAnybody(rows: readonly Row[]): readonly Verdict[] {
  const programme: Programme = { title: '', words: '', rows }
  const made = weighed(anybody(), programme)
  return made.ok ? made.verdicts : []
}

/** The steps that show these rows, one set of each. */
export function stepsToShow(rows: readonly Row[]): readonly Step[] {
  return verdictsForAnybody(rows).flatMap(verdict => (verdict.state === 'open' ? verdict.set : []))
}
