import { createInterface } from 'node:readline'
import { parseCase, type Case } from './case-file.ts'

/** A line longer than this is no case; it is refused without being parsed. */
const MAX_LINE = 1_000_000

/** Reads cases from standard input and writes one answer a line, in the same order. A bad line never ends the run. */
export async function answerCases(answer: (read: Case) => object): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    const text = `${JSON.stringify(answerLine(line, answer))}\n`
    if (!process.stdout.write(text)) await new Promise(resolve => process.stdout.once('drain', resolve))
  }
}

function answerLine(line: string, answer: (read: Case) => object): object {
  if (line.length > MAX_LINE) return { id: null, error: 'This line is too long to be a case.' }
  const parsed = parseCase(line)
  return parsed.ok ? { id: parsed.read.id, ...answer(parsed.read) } : { id: parsed.id, error: parsed.error }
}
