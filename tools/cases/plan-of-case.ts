/** The plan of one case: assessed, located and planned as the app does it, with nothing told but the case. */
import { assess } from '#core/safety/assess.ts'
import { knotsFrom, type Knot } from '#core/locate/knot.ts'
import { locate, type Painted } from '#core/locate/locate.ts'
import { MINUTES_A_DAY, type MinutesADay, type PlanRequest } from '#core/plan/context/request.ts'
import { plan } from '#core/plan/plan.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { whileWaiting } from '#knowledge/safety/while-waiting.ts'
import { readAggravations, readCauses } from '#knowledge/reference/synonyms.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import type { Case } from './case-file.ts'

/** What the planner makes of a case. */
export function planOfCase(read: Case): {
  readonly assessment: PlanRequest['assessment']
  readonly outcome: ReturnType<typeof plan>
} {
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
  return { assessment, outcome: plan(request, { muscles, techniques, movements, regions }) }
}

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
