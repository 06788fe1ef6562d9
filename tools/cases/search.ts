/**
 * `npm run -s cases:search < cases.jsonl`: reads `{ id, query, language }` a line and prints `{ id, results: [{ address,
 * title, kind }] }` from the index that the app uses. A line without a language is English.
 */
import { isOneOf } from '#core/vocabulary/regions.ts'
import { loadIn } from '#tools/translate/in-language.ts'
import type { Parsed } from './case-file.ts'
import { answerLines } from './case-lines.ts'
import { LANGUAGES, type Language } from './languages.ts'

type Answers = typeof import('./search-answers.ts')

interface Query {
  readonly id: unknown
  readonly query: string
  readonly language: Language
}

/** The app's search with the words of a language, loaded when it is first asked for. */
const searches = new Map<Language, ReturnType<typeof loadIn>>()

await answerLines(parseQuery, async ({ query, language }) => {
  const search = searches.get(language) ?? loadIn(language, '/tools/cases/search-answers.ts')
  searches.set(language, search)
  const { loaded } = await search
  const { resultsFor }: Answers = { resultsFor: loaded['resultsFor'] }
  return { results: await resultsFor(query) }
})
for (const search of searches.values()) await (await search).close()

function parseQuery(line: string): Parsed<Query> {
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch {
    return { ok: false, id: null, error: 'This line is not JSON.' }
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    return { ok: false, id: null, error: 'A case is an object with id and query.' }
  const id: unknown = 'id' in parsed ? (parsed.id ?? null) : null
  if (!('query' in parsed) || typeof parsed.query !== 'string')
    return { ok: false, id, error: 'query must be a string.' }
  const language = 'language' in parsed ? parsed.language : LANGUAGES[0]
  if (!isOneOf(LANGUAGES, language))
    return { ok: false, id, error: `language must be one of ${LANGUAGES.join(', ')}.` }
  return { ok: true, read: { id, query: parsed.query, language } }
}
