/**
 * `npm run -s cases:session -- [--language en|de] < cases.jsonl`: prints the first day of each case as a transcript, from
 * the function the app plays from.
 */
import { isOneOf } from '#core/vocabulary/regions.ts'
import { loadIn } from '#tools/translate/in-language.ts'
import { answerCases } from './case-lines.ts'
import { LANGUAGES, type Language } from './languages.ts'

type Transcripts = typeof import('./session-transcript.ts')

const language = languageOf(process.argv.slice(2))
if (language === undefined) {
  process.stderr.write(`Give --language one of ${LANGUAGES.join(', ')}, or leave it out.\n`)
  process.exitCode = 1
} else {
  const { loaded, close } = await loadIn(language, '/tools/cases/session-transcript.ts')
  const { transcriptOf }: Transcripts = { transcriptOf: loaded['transcriptOf'] }
  await answerCases(transcriptOf)
  await close()
}

/** The language asked for, the first where none is named. */
function languageOf(args: readonly string[]): Language | undefined {
  if (args.length === 0) return LANGUAGES[0]
  const [option, named] = args
  return option === '--language' && args.length === 2 && isOneOf(LANGUAGES, named) ? named : undefined
}
