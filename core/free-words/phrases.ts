/** Compiles phrases into an index and finds them in a row of tokens. */
import { spell } from './spelling.ts'
import type { Token } from './text.ts'

/** Where a phrase stands: the meaning it is listed for and the tokens it took. */
export interface Found {
  readonly meaning: string
  readonly taken: readonly number[]
}

export interface PhraseIndex {
  readonly read: (word: string) => ReadWord
  readonly fillers: ReadonlySet<string>
}

/** What a typed word stands for, and the phrases that may begin with it. */
interface ReadWord {
  readonly words: ReadonlySet<string>
  readonly begun: readonly Phrase[]
}

interface Phrase {
  readonly meaning: string
  readonly terms: readonly Term[]
  /** The first words after the first: a text with none of them does not hold it. */
  readonly next: readonly string[] | undefined
}
/** One place in a phrase: any of these words, a gap (`..` or `...`), or the end of a clause (`$`). */
type Term = readonly string[] | 'gap' | 'wide-gap' | 'end'

const GAP = 4
const WIDE_GAP = 8
const MAX_FILLERS = 4
/** People use the same words again; more than so many are not kept. */
const MOST_KEPT = 20_000
const NOTHING: ReadWord = { words: new Set(), begun: [] }

/**
 * Compiles `meaning → phrases`. In a phrase `a|b` is either word, `numb*` any word that begins so, `*krebs` any that
 * ends so, `..` up to four words, `...` up to eight words and commas of a sentence, `$` that no word follows. Small words
 * (`fillers`) between the words of a phrase are passed over.
 */
export function indexPhrases(
  phrases: ReadonlyMap<string, readonly string[]>,
  fillers: readonly string[],
  ordinary: readonly string[],
): PhraseIndex {
  const byFirst = new Map<string, Phrase[]>()
  const words = new Set<string>()
  for (const [meaning, texts] of phrases) {
    for (const text of texts) {
      const terms = text.split(' ').map(readTerm)
      const [first] = terms
      if (first === undefined || first === 'gap' || first === 'end')
        throw new Error(`A phrase begins with a word: ${text}`)
      for (const term of terms) if (typeof term !== 'string') for (const word of term) words.add(word)
      for (const word of first) {
        const same = byFirst.get(word) ?? []
        same.push({ meaning, terms, next: terms.slice(1).find(term => typeof term !== 'string') })
        byFirst.set(word, same)
      }
    }
  }
  const spelling = spell(words, [...ordinary, ...fillers])
  const kept = new Map<string, ReadWord>()
  const read = (word: string): ReadWord => {
    const known = kept.get(word)
    if (known) return known
    const found = spelling(word)
    const begun = new Set([...found].flatMap(one => byFirst.get(one) ?? []))
    const reading = { words: found, begun: [...begun] }
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(word, reading)
    return reading
  }
  return { read, fillers: new Set(fillers) }
}

function readTerm(text: string): Term {
  if (text === '$') return 'end'
  if (text === '...') return 'wide-gap'
  return text === '..' ? 'gap' : text.split('|')
}

/** Every place where a phrase of the index stands, in order of their first word. */
export function findPhrases(tokens: readonly Token[], index: PhraseIndex): readonly Found[] {
  const read = tokens.map(({ kind, word }) => (kind === 'word' ? index.read(word) : NOTHING))
  const present = new Set(read.flatMap(({ words }) => [...words]))
  const found: Found[] = []
  read.forEach(({ begun }, at) => {
    for (const { meaning, terms, next } of begun) {
      if (next?.some(word => present.has(word)) === false) continue
      const taken = follow(tokens, read, index.fillers, terms, 1, [at])
      if (taken) found.push({ meaning, taken })
    }
  })
  return found
}

/** Follows the rest of a phrase from the last token taken; gives all tokens taken, or nothing. */
function follow(
  tokens: readonly Token[],
  read: readonly ReadWord[],
  fillers: ReadonlySet<string>,
  terms: readonly Term[],
  next: number,
  taken: readonly number[],
): readonly number[] | undefined {
  const term = terms[next]
  if (term === undefined) return taken
  const last = taken[taken.length - 1] ?? 0
  if (term === 'end') return tokens[last + 1]?.kind === 'word' ? undefined : taken
  const isWide = term === 'wide-gap'
  const isGap = term === 'gap' || isWide
  const reach = isWide ? WIDE_GAP : isGap ? GAP : MAX_FILLERS
  const wanted = isGap ? terms[next + 1] : term
  if (wanted === undefined || typeof wanted === 'string') return taken
  for (let at = last + 1; at <= last + 1 + reach; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'end') return undefined
    if (wanted.some(word => read[at]?.words.has(word))) {
      const all = follow(tokens, read, fillers, terms, next + (isGap ? 2 : 1), [...taken, at])
      if (all) return all
    }
    if (isWide && token.kind === 'comma') continue
    if (isGap ? token.kind !== 'word' : token.kind !== 'word' || !fillers.has(token.word)) return undefined
  }
  return undefined
}
