/** `npm run -s cases:assess < cases.jsonl`: replays cases through the safety gate. */
import { assess } from '#core/safety/assess.ts'
import { blockedPractices } from '#core/safety/limits.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { answerCases } from './case-lines.ts'
import { spell, spellTier } from './spell.ts'

await answerCases(({ answers }) => {
  const { tier, reasons, unasked, limits } = assess(answers, safety)
  return {
    tier: spellTier(tier),
    reasons: reasons.map(reason => spell(reason.id)),
    unasked: unasked.map(spell),
    blocks: blockedPractices(limits, tier, answers.places ?? []).map(spell),
  }
})
