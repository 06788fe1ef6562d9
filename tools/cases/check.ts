/** `npm run -s cases:check < cases.jsonl`: leads a truthful person with these answers through the app's own check. */
import { CONDITIONS, FLAGS } from '#core/vocabulary/answers.ts'
import { readWords } from '#core/free-words/read.ts'
import { blockedPractices } from '#core/safety/limits.ts'
import { answerLines } from './case-lines.ts'
import { wordListsOf } from './languages.ts'
import { spell, spellTier } from './spell.ts'
import { parseToldCase } from './told-case.ts'
import { walkTruthfully } from './truthful-walk.ts'

await answerLines(parseToldCase, ({ answers: truth, text, language, forOther, unsure }) => {
  const raised = text.trim() === '' ? undefined : readWords(text, wordListsOf[language]).raise
  const { answers, assessment, shown, words, taps, assumed } = walkTruthfully({
    truth,
    unsure,
    raised,
    forOther,
  })
  const { tier, reasons, unasked, limits } = assessment
  return {
    tier: spellTier(tier),
    reasons: reasons.map(({ id }) => spell(id)),
    shown: shown.map(spell),
    words,
    taps,
    told: {
      flags_yes: FLAGS.filter(flag => answers.flags[flag] === 'yes').map(spell),
      flags_no: FLAGS.filter(flag => answers.flags[flag] === 'no').map(spell),
      conditions: CONDITIONS.filter(condition => answers.conditions[condition] === 'yes').map(spell),
    },
    assumed,
    unasked: unasked.map(spell),
    blocks: blockedPractices(limits, tier, answers.places ?? []).map(spell),
  }
})
