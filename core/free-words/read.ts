/** Reads what a person typed and says which questions to ask first. It raises attention; it never answers a question. */
import { FLAGS, type Flag } from '#core/vocabulary/answers.ts'
import { wordSets, type Grammar, type WordSets } from './grammar.ts'
import { maskWords } from './masks.ts'
import { findNumbers } from './numbers.ts'
import { findComplaint } from './people.ts'
import { findPhrases, indexPhrases, type Found, type PhraseIndex } from './phrases.ts'
import { raising, type FlagWords } from './raise.ts'
import { readPlaces, type Mention } from './places.ts'
import { normalize, readTokens } from './text.ts'
import { findWell, wellMeaning, type WellWords } from './wellness.ts'
import type { Place, Region } from '#core/vocabulary/regions.ts'

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
  /** Concepts that tell a complaint, or a part of the body that has one. */
  readonly complaints?: readonly Concept[]
  /** How people say that something works as it should. */
  readonly wellness?: readonly WellWords[]
}

export type { FlagWords }

export interface ReadWords {
  /** Flags whose questions are worth asking first, in the order of `FLAGS`. Never an answer. */
  readonly raise: readonly Flag[]
  /** Regions mentioned, in the order of the text. */
  readonly regions: readonly Region[]
  /** The same with a side, where one was said. */
  readonly places: readonly Place[]
  /**
   * The text is written for somebody else: a complaint of theirs and none of the writer's own. Then it raises as theirs.
   * "My dad had a heart attack, and my neck is sore" is not.
   */
  readonly forOther: boolean
}

const indexes = new WeakMap<WordLists, ReadyLists>()

/** The lists of a language, ready to look up. */
interface ReadyLists {
  readonly phrases: PhraseIndex
  readonly sets: WordSets
  /** Does a phrase of this meaning tell a complaint? */
  readonly isComplaint: (meaning: string) => boolean
}

/** Takes any text and the word lists; gives what to ask first and where it hurts. Never throws, whatever the text. */
export function readWords(text: string, lists: WordLists): ReadWords {
  const { phrases, sets, isComplaint } = readyLists(lists)
  const tokens = readTokens(text, sets.reading)
  const found = findPhrases(tokens, phrases)
  const hidden = tokensOf(found.filter(({ meaning }) => meaning === 'harmless'))
  const isShown = ({ meaning, taken }: Found) => meaning === 'harmless' || !taken.every(at => hidden.has(at))
  const shown = found.filter(isShown)
  const isNegator = (at: number) => sets.words.negators.has(tokens[at]?.word ?? '')
  const isFiller = (at: number) => phrases.fillers.has(tokens[at]?.word ?? '')
  const own = new Set(shown.flatMap(phrase => ownNegators(phrase, isNegator, isFiller)))
  const { denied, over, overBegins } = maskWords(tokens, own, sets)
  const sentences = sentenceOf(tokens.map(({ kind }) => kind === 'end'))
  const isSaid = ({ taken }: Found) => taken.some(isNegator) || !taken.some(at => denied.has(at))
  const said = shown.filter(isSaid)
  const complaints = said.filter(({ meaning }) => isComplaint(meaning))
  const { forOther, hasOwn, others } = findComplaint({ tokens, sentences, complaints, isFiller, sets })
  const numbers = findNumbers(tokens, sets.numbers, !hasOwn).filter(isShown).filter(isSaid)
  const counted = [...said, ...numbers]
  const well = findWell(tokens, said, { sets, wellness: lists.wellness ?? [] })
  const isRaised = raising(counted, { others, over, overBegins, well, sentences })
  const raise = FLAGS.filter(flag => isRaised(flag, lists.flags[flag]))
  const mentions = counted.flatMap(({ meaning, taken }): readonly Mention[] => {
    const words = meaning.startsWith('region:') ? lists.regions[Number(meaning.slice(7))] : undefined
    return words && !taken.some(at => others.has(at)) ? [{ taken, regions: words.regions }] : []
  })
  return { raise, ...readPlaces(tokens, mentions, sets.sides), forOther }
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
    ...(lists.wellness ?? []).map(({ say }, index) => [wellMeaning(index), normalized(say)] as const),
  ])
  const complaints = new Set(lists.complaints?.map(concept => `concept:${concept}`))
  const ready = {
    phrases: indexPhrases(phrases, normalized(lists.fillers), normalized(lists.ordinary)),
    sets: wordSets(lists.grammar),
    isComplaint: (meaning: string) => /^(?:flag|region):/.test(meaning) || complaints.has(meaning),
  }
  indexes.set(lists, ready)
  return ready
}

/** The negators that belong to the phrase itself ("no feeling"): right before its next word, so they deny nothing else. */
function ownNegators(
  { meaning, taken }: Found,
  isNegator: (at: number) => boolean,
  isFiller: (at: number) => boolean,
): readonly number[] {
  if (meaning === 'harmless' || /^(?:region|well):/.test(meaning)) return []
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
