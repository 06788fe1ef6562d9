/** `npm run -s cases:assess < cases.jsonl`: replays cases through the safety gate. */
import { FLAGS } from '../core/answers.ts'
import { assess } from '../core/assess.ts'
import { toSnake } from '../core/case-file.ts'
import { TECHNIQUES } from '../core/ids.ts'
import { blockedPractices } from '../core/limits.ts'
import { isOneOf } from '../core/regions.ts'
import { safety } from '../knowledge/safety.ts'
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
