/** `npm run -s cases:locate < cases.jsonl`: ranks the muscles that could send the painted pain. */
import { toSnake, type Case } from './case-file.ts'
import { locate, type Painted } from '#core/locate/locate.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { readAggravations, readCauses } from '#knowledge/reference/synonyms.ts'
import { answerCases } from './case-lines.ts'

await answerCases(read => ({
  ranked: rankCase(read).map(({ muscle, side, score }) => ({
    muscle: toSnake(muscle),
    side,
    score: Number(score.toFixed(4)),
  })),
}))

function rankCase({ answers, causes, aggravates }: Case) {
  const painted: Painted = Object.fromEntries((answers.places ?? []).map(place => [place, 1]))
  return locate(
    painted,
    { causes: readCauses(causes), aggravations: readAggravations(aggravates), presses: [] },
    muscles,
  )
}
