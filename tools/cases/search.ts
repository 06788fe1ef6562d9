/**
 * `npm run -s cases:search < cases.jsonl`: reads `{ id, query, language }` a line and prints `{ id, results: [{ address,
 * title, kind }] }` from the index that the app uses. A line without a language is English.
 */
import { createInterface } from 'node:readline'
import { createServer, type ViteDevServer } from 'vite'
import { isOneOf } from '#core/vocabulary/regions.ts'
import { speak } from '#tools/build/translate-plugin.ts'
import { LANGUAGES, type Language } from './languages.ts'

/** A line longer than this is no case; it is refused without being parsed. */
const MAX_LINE = 1_000_000

type Answers = typeof import('./search-answers.ts')

interface Query {
  readonly id: unknown
  readonly query: string
  readonly language: Language
}

const servers: ViteDevServer[] = []
const loaded = new Map<Language, Promise<Answers>>()

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue
  const text = `${JSON.stringify(await answerLine(line))}\n`
  if (!process.stdout.write(text)) await new Promise(resolve => process.stdout.once('drain', resolve))
}
await Promise.all(servers.map(server => server.close()))

async function answerLine(line: string): Promise<object> {
  if (line.length > MAX_LINE) return { id: null, error: 'This line is too long to be a case.' }
  const read = parseQuery(line)
  if ('error' in read) return read
  const { resultsFor } = await answersIn(read.language)
  return { id: read.id, results: await resultsFor(read.query) }
}

function parseQuery(line: string): Query | { readonly id: unknown; readonly error: string } {
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch {
    return { id: null, error: 'This line is not JSON.' }
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    return { id: null, error: 'A case is an object with id and query.' }
  const id: unknown = 'id' in parsed ? (parsed.id ?? null) : null
  if (!('query' in parsed) || typeof parsed.query !== 'string')
    return { id, error: 'query must be a string.' }
  const language = 'language' in parsed ? parsed.language : LANGUAGES[0]
  if (!isOneOf(LANGUAGES, language)) return { id, error: `language must be one of ${LANGUAGES.join(', ')}.` }
  return { id, query: parsed.query, language }
}

/** The app's search with the words of a language, loaded once. */
function answersIn(language: Language): Promise<Answers> {
  const known = loaded.get(language) ?? loadAnswers(language)
  loaded.set(language, known)
  return known
}

async function loadAnswers(language: Language): Promise<Answers> {
  if (language === LANGUAGES[0]) return import('./search-answers.ts')
  const vite = await createServer({
    configFile: false,
    plugins: [...(await speak(language))],
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    logLevel: 'error',
  })
  servers.push(vite)
  const { resultsFor } = await vite.ssrLoadModule('/tools/cases/search-answers.ts')
  return { resultsFor }
}
