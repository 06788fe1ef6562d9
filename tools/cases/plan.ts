/** `npm run -s cases:plan < cases.jsonl`: assesses, locates and plans fourteen days for each case. */
import { assess } from '#core/safety/assess.ts'
import { toSnake, type Case } from './case-file.ts'
import { knotsFrom, type Knot } from '#core/locate/knot.ts'
import { locate, type Painted } from '#core/locate/locate.ts'
import { MINUTES_A_DAY, type MinutesADay, type PlanRequest } from '#core/plan/context/request.ts'
import { plan } from '#core/plan/plan.ts'
import { regionOf } from '#core/vocabulary/regions.ts'
import type { Step } from '#core/session/step.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { whileWaiting } from '#knowledge/safety/while-waiting.ts'
import { readAggravations, readCauses } from '#knowledge/reference/synonyms.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { answerCases } from './case-lines.ts'

await answerCases(read => {
  const assessment = assess(read.answers, safety)
  const request: PlanRequest = {
    assessment,
    whileWaiting,
    answers: read.answers,
    knots: knotsOf(read),
    setup: {
      tools: read.tools ?? ['hands', 'socks'],
      positions: ['wall', 'chair', 'floor', 'bed'],
      minutesADay: nearestMinutes(read.minutesADay ?? 10),
      helped: false,
    },
    openQuestions: 'asked-elsewhere',
    seed: 0,
  }
  const outcome = plan(request, { muscles, techniques, movements, regions })
  const tier = toSnake(assessment.tier)
  if (!outcome.ok) return { tier, days: [], left_out: [] }
  return {
    tier,
    days: outcome.plan.days.map(({ day, steps, minutes }) => ({ day, steps: steps.map(spellStep), minutes })),
    left_out: outcome.plan.leftOut.map(({ technique, because }) => ({
      technique: `t_${toSnake(technique)}`,
      because,
    })),
  }
})

function knotsOf({ answers, causes, aggravates, latent }: Case): readonly Knot[] {
  const painted: Painted = Object.fromEntries((answers.places ?? []).map(place => [place, 1]))
  const evidence = { causes: readCauses(causes), aggravations: readAggravations(aggravates), presses: [] }
  const knots = knotsFrom(
    locate(painted, evidence, muscles),
    muscles,
    painted,
    region => regions[region].noPress,
  )
  return latent ? knots.map(knot => ({ ...knot, state: 'latent' as const })) : knots
}

function nearestMinutes(minutes: number): MinutesADay {
  return MINUTES_A_DAY.findLast(choice => choice <= minutes) ?? 3
}

function spellStep(step: Step): object {
  const { technique, movement, muscle, side, place, seconds, repeats, restSeconds, maxPain } = step
  return {
    technique: `t_${toSnake(technique)}`,
    ...(movement === undefined || movement.startsWith('mo-') ? {} : { movement: toSnake(movement) }),
    ...(muscle === undefined ? {} : { muscle: toSnake(muscle) }),
    ...(side === undefined ? {} : { side }),
    ...(place === undefined ? {} : { zone: regionOf(place) }),
    seconds,
    repeats,
    ...(restSeconds === 0 ? {} : { restSeconds }),
    maxPain,
  }
}
