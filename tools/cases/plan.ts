/** `npm run -s cases:plan < cases.jsonl`: assesses, locates and plans fourteen days for each case. */
import { regionOf } from '#core/vocabulary/regions.ts'
import type { Step } from '#core/session/step.ts'
import { toSnake } from './case-file.ts'
import { answerCases } from './case-lines.ts'
import { planOfCase } from './plan-of-case.ts'

await answerCases(read => {
  const { assessment, outcome } = planOfCase(read)
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
