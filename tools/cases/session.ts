/**
 * `npm run -s cases:session -- [--language en|de] < cases.jsonl`: prints the first day of each case as a transcript, from
 * the function the app plays from.
 */
import { createServer } from 'vite'
import { isOneOf } from '#core/vocabulary/regions.ts'
import { speak } from '#tools/build/translate-plugin.ts'
import { answerCases } from './case-lines.ts'
import { LANGUAGES, type Language } from './languages.ts'

type Transcripts = typeof import('./session-transcript.ts')

const language = languageOf(process.argv.slice(2))
if (language === undefined) {
  process.stderr.write(`Give --language one of ${LANGUAGES.join(', ')}, or leave it out.\n`)
  process.exitCode = 1
} else {
  const { transcriptOf, close } = await transcriptsIn(language)
  await answerCases(transcriptOf)
  await close()
}

/** The language asked for, the first where none is named. */
function languageOf(args: readonly string[]): Language | undefined {
  if (args.length === 0) return LANGUAGES[0]
  const [option, named] = args
  return option === '--language' && args.length === 2 && isOneOf(LANGUAGES, named) ? named : undefined
}

/** The same functions with the words of a language. */
async function transcriptsIn(
  spoken: Language,
): Promise<Transcripts & { readonly close: () => Promise<void> }> {
  if (spoken === LANGUAGES[0])
    return { ...(await import('./session-transcript.ts')), close: () => Promise.resolve() }
  const vite = await createServer({
    configFile: false,
    plugins: [...(await speak(spoken))],
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    logLevel: 'error',
  })
  const loaded = await vite.ssrLoadModule('/tools/cases/session-transcript.ts')
  return { transcriptOf: loaded['transcriptOf'], close: () => vite.close() }
}
