import { createInterface } from 'node:readline'
import { parseCase, type Case, type Parsed } from './case-file.ts'

/** A line longer than this is no case; it is refused without being parsed. */
const MAX_LINE = 1_000_000

/** Reads cases from standard input and writes one answer a line, in the same order. A bad line never ends the run. */
export async function answerCases(answer: (read: Case) => object): Promise<void> {
  await answerLines(parseCase, answer)
}

/** The same for cases that hold more, read by `parse`; what takes long may be waited for. */
export async function answerLines<Read extends { readonly id: unknown }>(
  parse: (line: string) => Parsed<Read>,
  answer: (read: Read) => object | Promise<object>,
): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    const text = `${JSON.stringify(await answerLine(line, parse, answer))}\n`
    if (!process.stdout.write(text)) await new Promise(resolve => process.stdout.once('drain', resolve))
  }
}

async function answerLine<Read extends { readonly id: unknown }>(
  line: string,
  parse: (line: string) => Parsed<Read>,
  answer: (read: Read) => object | Promise<object>,
): Promise<object> {
  if (line.length > MAX_LINE) return { id: null, error: 'This line is too long to be a case.' }
  const parsed = parse(line)
  return parsed.ok
    ? { id: parsed.read.id, ...(await answer(parsed.read)) }
    : { id: parsed.id, error: parsed.error }
}
