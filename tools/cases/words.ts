/**
 * `npm run -s cases:words -- [--language en|de] < words.jsonl`: reads free words, one text a line, and says which
 * questions to ask first. Without a language it reads with the lists of the untranslated app.
 */
import { createInterface } from 'node:readline'
import { toSnake } from './case-file.ts'
import { readWords, type WordLists } from '#core/free-words/read.ts'
import { isOneOf } from '#core/vocabulary/regions.ts'
import { LANGUAGES, wordListsOf } from './languages.ts'

/** A line longer than this is no case; it is refused without being parsed. */
const MAX_LINE = 1_000_000

const lists = listsAskedFor(process.argv.slice(2))
if (lists === undefined) {
  process.stderr.write(`Give --language one of ${LANGUAGES.join(', ')}, or leave it out.\n`)
  process.exit(2)
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue
  const text = `${JSON.stringify(answerLine(line, lists))}\n`
  if (!process.stdout.write(text)) await new Promise(resolve => process.stdout.once('drain', resolve))
}

function listsAskedFor(args: readonly string[]): WordLists | undefined {
  if (args.length === 0) return wordListsOf[LANGUAGES[0]]
  const [option, language] = args
  return option === '--language' && args.length === 2 && isOneOf(LANGUAGES, language)
    ? wordListsOf[language]
    : undefined
}

function answerLine(line: string, words: WordLists): object {
  if (line.length > MAX_LINE) return { id: null, error: 'This line is too long to be a case.' }
  let read: unknown
  try {
    read = JSON.parse(line)
  } catch {
    return { id: null, error: 'This line is not JSON.' }
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read))
    return { id: null, error: 'A case is an object with id and text.' }
  const id: unknown = 'id' in read ? (read.id ?? null) : null
  if (!('text' in read) || typeof read.text !== 'string') return { id, error: 'text must be a string.' }
  const { raise, regions } = readWords(read.text, words)
  return { id, raise: raise.map(flag => `rf_${toSnake(flag)}`), regions }
}
