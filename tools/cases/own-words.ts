/** `node tools/cases/own-words.ts`: reads our own texts and prints how often the word lists agree with what we expect. */
import { memberOf } from '#core/diary/envelope.ts'
import { readFileSync } from 'node:fs'
import { toSnake } from './case-file.ts'
import { readWords } from '#core/free-words/read.ts'
import { freeWords } from '#knowledge/free-words/word-lists.ts'

/**
 * `before` was written before the lists, `after` with them. `learned` was held out at first, then the lists learned
 * from it; `held-out` was written last. `held-out-2` to `-6` were each written and run before the lists learned from them:
 * 3 and 5 are in pictures ("soup runs down my chin"), 4 and 6 in plain words. By the same author as the lists, so they
 * measure little. What each said the first time it was run, before anything was changed for it:
 */
const FIRST_RUN = [
  'learned, first run: 47 of 67 questions raised (70 %), 6 of 7 quiet texts quiet',
  'held-out, first run: 59 of 65 questions raised (91 %), 5 of 6 quiet texts quiet',
  'held-out-2, first run: 17 of 61 questions raised (28 %), 12 of 15 quiet texts quiet',
  'held-out-3, first run: 39 of 89 questions raised (44 %), 25 of 30 quiet texts quiet',
  'held-out-4, first run: 66 of 70 questions raised (94 %), 28 of 29 quiet texts quiet',
  'held-out-5, first run: 38 of 71 questions raised (54 %), 12 of 19 quiet texts quiet',
  'held-out-6, first run: 75 of 78 questions raised (96 %), 20 of 20 quiet texts quiet',
] as const
const SETS = [
  'before',
  'after',
  'learned',
  'held-out',
  'held-out-2',
  'held-out-3',
  'held-out-4',
  'held-out-5',
  'held-out-6',
] as const

interface Outcome {
  readonly id: string
  readonly set: string
  readonly text: string
  readonly wanted: readonly string[]
  readonly missed: readonly string[]
  /** Raised though it must not be. `*` in `not` means nothing beyond `raise`. */
  readonly wrong: readonly string[]
  readonly regionsMissed: readonly string[]
  readonly raised: readonly string[]
  readonly quiet: boolean
}

const outcomes = readFileSync(new URL('./own-words.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line.trim() !== '')
  .map(readOutcome)

for (const set of SETS)
  printSet(
    set,
    outcomes.filter(outcome => outcome.set === set),
  )
printSet('all', outcomes)
for (const line of FIRST_RUN) print(line)
print('Disagreements:')
for (const { id, text, missed, wrong, regionsMissed } of outcomes) {
  if (missed.length + wrong.length + regionsMissed.length === 0) continue
  const parts = [list('missed', missed), list('wrongly raised', wrong), list('regions missed', regionsMissed)]
  print(`  ${id} ${parts.filter(Boolean).join('; ')} | ${text}`)
}

function printSet(name: string, texts: readonly Outcome[]): void {
  if (texts.length === 0) return
  const wanted = texts.flatMap(text => text.wanted).length
  const missed = texts.flatMap(text => text.missed).length
  const quiet = texts.filter(text => text.quiet)
  const agreeing = texts.filter(
    text => text.missed.length + text.wrong.length + text.regionsMissed.length === 0,
  )
  const raised = texts.flatMap(text => text.raised).length
  print(`${name}: ${share(agreeing.length, texts.length)} texts agree in full`)
  print(`  questions raised that had to be: ${share(wanted - missed, wanted)}`)
  print(
    `  texts that had to stay quiet and did: ${share(quiet.filter(text => text.wrong.length === 0).length, quiet.length)}`,
  )
  print(`  texts with a forbidden question raised: ${texts.filter(text => text.wrong.length > 0).length}`)
  print(
    `  questions raised a text: ${(raised / texts.length).toFixed(1)}, wanted ${(wanted / texts.length).toFixed(1)}`,
  )
}

/** One line of the file, read the way tools/cases/words.ts does. A line we cannot read stops the run. */
function readOutcome(line: string): Outcome {
  const read: unknown = JSON.parse(line)
  const expect = memberOf(read, 'expect')
  const text = String(memberOf(read, 'text'))
  const { raise, regions } = readWords(text, freeWords)
  const raised = raise.map(flag => `rf_${toSnake(flag)}`)
  const wanted = wordsOf(memberOf(expect, 'raise'))
  const not = wordsOf(memberOf(expect, 'not'))
  return {
    id: String(memberOf(read, 'id')),
    set: String(memberOf(read, 'set')),
    text,
    wanted,
    raised,
    missed: wanted.filter(flag => !raised.includes(flag)),
    wrong: raised.filter(flag => not.includes(flag) || (not.includes('*') && !wanted.includes(flag))),
    regionsMissed: wordsOf(memberOf(expect, 'regions')).filter(
      region => !regions.some(known => known === region),
    ),
    quiet: not.includes('*') && wanted.length === 0,
  }
}

function wordsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(word => typeof word === 'string') : []
}

function list(name: string, words: readonly string[]): string {
  return words.length === 0 ? '' : `${name} ${words.join(', ')}`
}

/** `3 of 4 (75 %)` */
function share(part: number, whole: number): string {
  return `${part} of ${whole} (${whole === 0 ? 0 : Math.round((100 * part) / whole)} %)`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
