/** Reads what a person typed and says which questions to ask first. It raises attention; it never answers a question. */
import { FLAGS, type Flag } from '#core/vocabulary/answers.ts'
import { wordSets, type Grammar, type WordSets } from './grammar.ts'
import { maskWords, type Masks } from './masks.ts'
import { findNumbers } from './numbers.ts'
import { findPhrases, indexPhrases, type Found, type PhraseIndex } from './phrases.ts'
import { readPlaces, type Mention } from './places.ts'
import { normalize, readTokens } from './text.ts'
import type { Place, Region } from '#core/vocabulary/regions.ts'

/** How words raise one flag. */
export interface FlagWords<Concept extends string = string> {
  /** Any of these phrases. */
  readonly say?: readonly string[]
  /** All of these within ten words of each other, in one sentence. */
  readonly near?: readonly (readonly Concept[])[]
  /** All of these somewhere in the text. */
  readonly anywhere?: readonly (readonly Concept[])[]
  /** Counts also when it is over ("used to smoke"). */
  readonly past?: true
  /** Counts also when it is somebody else's ("my uncle has TB"). */
  readonly ofOthers?: true
}

/** What a phrase for a place on the body means, most likely region first. No region: it hides shorter phrases inside it. */
export interface RegionWords {
  readonly say: readonly string[]
  readonly regions: readonly Region[]
}

/** All word lists of one language. The syntax of a phrase is that of `indexPhrases`. */
export interface WordLists<Concept extends string = string> {
  readonly concepts: Readonly<Record<Concept, readonly string[]>>
  readonly flags: Readonly<Record<Flag, FlagWords<Concept>>>
  readonly regions: readonly RegionWords[]
  /** Phrases that hide the shorter ones inside them: hay fever, breast stroke. */
  readonly harmless: readonly string[]
  /** Phrases whose "no" denies nothing: not only, no longer. */
  readonly notDenials: readonly string[]
  readonly fillers: readonly string[]
  /** Ordinary words never read as a misspelling. */
  readonly ordinary: readonly string[]
  readonly grammar: Grammar
}

export interface ReadWords {
  /** Flags whose questions are worth asking first, in the order of `FLAGS`. Never an answer. */
  readonly raise: readonly Flag[]
  /** Regions mentioned, in the order of the text. */
  readonly regions: readonly Region[]
  /** The same with a side, where one was said. */
  readonly places: readonly Place[]
}

const NEAR = 10
const indexes = new WeakMap<WordLists, ReadyLists>()

/** The lists of a language, ready to look up. */
interface ReadyLists {
  readonly phrases: PhraseIndex
  readonly sets: WordSets
}

/** Takes any text and the word lists; gives what to ask first and where it hurts. Never throws, whatever the text. */
export function readWords(text: string, lists: WordLists): ReadWords {
  const { phrases, sets } = readyLists(lists)
  const tokens = readTokens(text, sets.reading)
  const found = [...findPhrases(tokens, phrases), ...findNumbers(tokens, sets.numbers)]
  const hidden = tokensOf(found.filter(({ meaning }) => meaning === 'harmless'))
  const shown = found.filter(
    ({ meaning, taken }) => meaning === 'harmless' || !taken.every(at => hidden.has(at)),
  )
  const isNegator = (at: number) => sets.words.negators.has(tokens[at]?.word ?? '')
  const isFiller = (at: number) => phrases.fillers.has(tokens[at]?.word ?? '')
  const own = new Set(shown.flatMap(phrase => ownNegators(phrase, isNegator, isFiller)))
  const masks = maskWords(tokens, own, sets)
  const ends = sentenceOf(tokens.map(({ kind }) => kind === 'end'))
  const counted = shown.filter(
    ({ taken }) => taken.some(isNegator) || !taken.some(at => masks.denied.has(at)),
  )
  const byMeaning = groupByMeaning(counted)
  const raise = FLAGS.filter(flag => isRaised(flag, lists.flags[flag], byMeaning, masks, ends))
  const mentions = counted.flatMap(({ meaning, taken }): readonly Mention[] => {
    const words = meaning.startsWith('region:') ? lists.regions[Number(meaning.slice(7))] : undefined
    return words && !taken.some(at => masks.others.has(at)) ? [{ taken, regions: words.regions }] : []
  })
  return { raise, ...readPlaces(tokens, mentions, sets.sides) }
}

function readyLists(lists: WordLists): ReadyLists {
  const known = indexes.get(lists)
  if (known) return known
  const normalized = (texts: readonly string[]) => texts.map(text => normalize(text, lists.grammar.reading))
  const phrases = new Map<string, readonly string[]>([
    ['harmless', normalized(lists.harmless)],
    ['not-denial', normalized(lists.notDenials)],
    ...Object.entries(lists.concepts).map(([name, words]) => [`concept:${name}`, normalized(words)] as const),
    ...FLAGS.map(flag => [`flag:${flag}`, normalized(lists.flags[flag].say ?? [])] as const),
    ...lists.regions.map(({ say }, index) => [`region:${index}`, normalized(say)] as const),
  ])
  const ready = {
    phrases: indexPhrases(phrases, normalized(lists.fillers), normalized(lists.ordinary)),
    sets: wordSets(lists.grammar),
  }
  indexes.set(lists, ready)
  return ready
}

function isRaised(
  flag: Flag,
  words: FlagWords,
  found: ReadonlyMap<string, readonly Found[]>,
  masks: Masks,
  sentences: readonly number[],
): boolean {
  const counts = ({ taken }: Found) =>
    (words.ofOthers === true || !taken.some(at => masks.others.has(at))) &&
    (words.past === true || !taken.some(at => masks.over.has(at)))
  const starts = (concept: string) =>
    (found.get(`concept:${concept}`) ?? []).filter(counts).map(({ taken }) => taken[0] ?? 0)
  if (found.get(`flag:${flag}`)?.some(counts)) return true
  if (words.anywhere?.some(all => all.every(concept => starts(concept).length > 0))) return true
  return words.near?.some(all => standNear(all.map(starts), sentences)) === true
}

function groupByMeaning(found: readonly Found[]): ReadonlyMap<string, readonly Found[]> {
  const groups = new Map<string, Found[]>()
  for (const phrase of found) {
    const group = groups.get(phrase.meaning)
    if (group) group.push(phrase)
    else groups.set(phrase.meaning, [phrase])
  }
  return groups
}

/** Is there one of each, all within `NEAR` words of one of the first, in its sentence? Positions are in order. */
function standNear(positions: readonly (readonly number[])[], sentences: readonly number[]): boolean {
  const [first, ...rest] = positions.map(list => list.toSorted((one, other) => one - other))
  return (first ?? []).some(anchor =>
    rest.every(list => {
      const after = firstFrom(list, anchor)
      return [list[after - 1], list[after]].some(
        at => at !== undefined && Math.abs(at - anchor) <= NEAR && sentences[at] === sentences[anchor],
      )
    }),
  )
}

/** The index of the first number that is at least `least`. */
function firstFrom(list: readonly number[], least: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** The negators that belong to the phrase itself ("no feeling"): right before its next word, so they deny nothing else. */
function ownNegators(
  { meaning, taken }: Found,
  isNegator: (at: number) => boolean,
  isFiller: (at: number) => boolean,
): readonly number[] {
  if (meaning === 'harmless' || meaning.startsWith('region:')) return []
  return taken.filter((at, index) => {
    const next = taken[index + 1]
    if (!isNegator(at) || next === undefined) return isNegator(at) && index > 0
    for (let between = at + 1; between < next; between += 1) if (!isFiller(between)) return false
    return true
  })
}

/** For each token, the number of its sentence. */
function sentenceOf(ends: readonly boolean[]): readonly number[] {
  let sentence = 0
  return ends.map(isEnd => (isEnd ? sentence++ : sentence))
}

function tokensOf(found: readonly Found[]): ReadonlySet<number> {
  return new Set(found.flatMap(({ taken }) => taken))
}
