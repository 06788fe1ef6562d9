/** A search over titles, other names and whole texts. It forgives an unfinished word, one slip, and words joined or parted. */
import MiniSearch from 'minisearch'
import { readParts, slipOf } from './spelling.ts'
import type { Searched, SearchLanguage } from './types.ts'
import { wordsOf } from './words-of.ts'

/**
 * How much a word counts by where it stands.
 * @judgement A title says best what a page is about, another name nearly as well, a word of its text little.
 */
const WEIGHTS = { title: 5, aliases: 4, text: 1.2, body: 0.3 } as const
/**
 * How much more something counts that is called just so.
 * @judgement Whoever types a whole name wants what bears it.
 */
const CALLED_SO = 4
/** How much more when it is called so but for small words. @judgement As above, with less certainty. */
const CALLED_NEARLY_SO = 2.5
/** How much more when the name only begins so, or is in the name whole. @judgement As above, with less certainty. */
const BEGINS_SO = 1.6
/** How much more when the query names it among other words: "gardening back ache". @judgement As above. */
const NAMED = 3
/** Letters from which an unfinished word finds. */
const START_FROM = 3

/** The places in the list, by name. */
type Called = ReadonlyMap<string, ReadonlySet<number>>

/** A list made ready for searching. */
export interface SearchIndex<Value> {
  readonly entries: readonly Searched<Value>[]
  readonly mini: MiniSearch
  readonly language: SearchLanguage
  /** Every word that stands anywhere, and its stem. */
  readonly known: ReadonlySet<string>
  /** By the stems of a whole name: what is called so. */
  readonly called: Called
  /** The same without names that are whole only without their small words. */
  readonly named: Called
}

/** Cuts every entry into words, once. */
export function searchIndex<Value>(
  entries: readonly Searched<Value>[],
  language: SearchLanguage,
): SearchIndex<Value> {
  const known = new Set<string>()
  const called = new Map<string, Set<number>>()
  const named = new Map<string, Set<number>>()
  const add = (map: typeof called, stems: string, id: number) =>
    map.set(stems, (map.get(stems) ?? new Set()).add(id))
  const tokenize = (text: string) => {
    const words = wordsOf(text)
    for (const word of words) known.add(word).add(language.stem(word))
    return words.flatMap(word => meant(word, language))
  }
  const mini = new MiniSearch({
    fields: Object.keys(WEIGHTS),
    tokenize,
    processTerm: language.stem,
  })
  entries.forEach(({ title, aliases, text, body = '' }, id) => {
    mini.add({ id, title, aliases: aliases.join('. '), text, body })
    for (const name of [title, ...aliases]) {
      const [whole, short] = [wholeName(name, language), shortName(name, language)]
      add(named, whole, id)
      add(called, whole, id)
      add(called, short, id)
    }
  })
  return { entries, mini, language, known, called, named }
}

/** The entries that fit, best first; nothing for a query without a word that says something. */
export function search<Value>(index: SearchIndex<Value>, query: string, most = 20): readonly Value[] {
  const { entries, mini, language, known, called, named } = index
  const all = wordsOf(query)
  const isKnown = (word: string) => known.has(word) || known.has(language.stem(word))
  const ask = (words: readonly string[]) => words.flatMap(word => readAs(word, isKnown, known, language))
  const telling = ask(askedFor(all, language))
  const asked = telling.some(isKnown) ? telling : ask(all)
  if (asked.length === 0) return []
  const [whole, name] = [wholeName(query, language), shortName(query, language)]
  const begun = [...called].filter(([one]) => one.startsWith(`${name} `) || ` ${one} `.includes(` ${name} `))
  const begins = new Set(begun.flatMap(([, ids]) => [...ids]))
  const within = rarestNamed(whole, named)
  const last = asked.length - 1
  const found = mini.search(asked.join(' '), {
    boost: WEIGHTS,
    tokenize: text => text.split(' '),
    processTerm: language.stem,
    prefix: (term, at) => at === last && term.length >= START_FROM,
    bm25: { k: 1.2, b: 0.4, d: 0.5 },
    boostDocument: (id: number) =>
      (entries[id]?.weight ?? 1) *
      (called.get(whole)?.has(id)
        ? CALLED_SO
        : called.get(name)?.has(id)
          ? CALLED_NEARLY_SO
          : within.has(id)
            ? NAMED
            : begins.has(id)
              ? BEGINS_SO
              : 1),
  })
  return found.slice(0, most).flatMap(({ id }) => entries[id]?.value ?? [])
}

/** So many words a name within a query may have: whoever pastes a book is answered as well. */
const NAME_LENGTHS = [1, 2, 3, 4, 5, 6, 7, 8] as const

/** Of the names within a query those of the fewest entries: what is rarely called so says most of what is meant. */
function rarestNamed(query: string, called: Called): ReadonlySet<number> {
  const stems = query.split(' ')
  const within = stems.flatMap((_, from) =>
    NAME_LENGTHS.flatMap(words => called.get(stems.slice(from, from + words).join(' ')) ?? []),
  )
  return within.reduce((rarest, ids) => (ids.size < rarest.size ? ids : rarest), within[0] ?? new Set())
}

/** Is the query the whole name of an entry? */
export function isName<Value>({ called, language }: SearchIndex<Value>, query: string): boolean {
  return called.has(wholeName(query, language))
}

/** The words of a query that say something; all of them when none does. */
function askedFor(all: readonly string[], { smallWords }: SearchLanguage): readonly string[] {
  const telling = all.filter(word => !smallWords.has(word))
  return telling.length > 0 ? telling : all
}

/** A word as the index knows it: itself, its parts, or what it was meant to be. */
function readAs(
  word: string,
  isKnown: (word: string) => boolean,
  known: ReadonlySet<string>,
  language: SearchLanguage,
): readonly string[] {
  if (isKnown(word)) return meant(word, language)
  const parts = readParts(word, isKnown, language.links)
  const read = parts.length > 0 ? parts : [slipOf(word, known) ?? word]
  return read.flatMap(one => meant(one, language))
}

function meant(word: string, { same }: SearchLanguage): readonly string[] {
  return Object.hasOwn(same, word) ? (same[word] ?? word).split(' ') : [word]
}

/** A name by its stems, every word of it. */
function wholeName(text: string, language: SearchLanguage): string {
  return stemsOf(wordsOf(text), language)
}

/** A name by its stems, without small words: "the stiff necks" is called as "stiff neck" is. */
function shortName(text: string, language: SearchLanguage): string {
  return stemsOf(askedFor(wordsOf(text), language), language)
}

function stemsOf(words: readonly string[], language: SearchLanguage): string {
  return words
    .flatMap(word => meant(word, language))
    .map(word => language.stem(word))
    .join(' ')
}
