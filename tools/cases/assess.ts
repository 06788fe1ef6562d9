/** `npm run -s cases:assess < cases.jsonl`: replays cases through the safety gate. */
import { FLAGS } from '#core/vocabulary/answers.ts'
import { assess } from '#core/safety/assess.ts'
import { toSnake } from './case-file.ts'
import { TECHNIQUES } from '#core/vocabulary/ids.ts'
import { blockedPractices } from '#core/safety/limits.ts'
import { isOneOf } from '#core/vocabulary/regions.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { answerCases } from './case-lines.ts'

await answerCases(({ answers }) => {
  const { tier, reasons, unasked, limits } = assess(answers, safety)
  return {
    tier: toSnake(tier),
    reasons: reasons.map(reason => spell(reason.id)),
    unasked: unasked.map(spell),
    blocks: blockedPractices(limits, tier, answers.places ?? []).map(spell),
  }
})

/** Our ids, spelled as in the case format. */
function spell(id: string): string {
  if (isOneOf(FLAGS, id)) return `rf_${toSnake(id)}`
  return isOneOf(TECHNIQUES, id) ? `t_${toSnake(id)}` : toSnake(id)
}
