/** `npm run -s cases:words < words.jsonl`: reads free words, one text a line, and says which questions to ask first. */
import { createInterface } from 'node:readline'
import { toSnake } from './case-file.ts'
import { readWords } from '#core/free-words/read.ts'
import { freeWords } from '#knowledge/free-words/word-lists.ts'

/** A line longer than this is no case; it is refused without being parsed. */
const MAX_LINE = 1_000_000

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue
  const text = `${JSON.stringify(answerLine(line))}\n`
  if (!process.stdout.write(text)) await new Promise(resolve => process.stdout.once('drain', resolve))
}

function answerLine(line: string): object {
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
  const { raise, regions } = readWords(read.text, freeWords)
  return { id, raise: raise.map(flag => `rf_${toSnake(flag)}`), regions }
}
