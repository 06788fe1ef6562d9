/** Whose complaint a text tells: the writer's own, or that of somebody the writer cares for. */
import type { WordSets } from './grammar.ts'
import type { Found } from './phrases.ts'
import type { Token } from './text.ts'

/** Which tokens are said of another person and do not count, and whether the whole text is written for one. */
interface Complaint {
  readonly forOther: boolean
  /** The writer complains too. */
  readonly hasOwn: boolean
  readonly others: ReadonlySet<number>
}

/** A text: tokens, the sentence of each, and the phrases that tell a complaint or a part of the body. */
interface Told {
  readonly tokens: readonly Token[]
  readonly sentences: readonly number[]
  readonly complaints: readonly Found[]
  readonly isFiller: (at: number) => boolean
  readonly sets: WordSets
}

type PeopleSets = NonNullable<WordSets['people']>

/** All that reading one sentence needs. */
interface Reader {
  readonly tokens: readonly Token[]
  readonly sets: WordSets
  readonly people: PeopleSets
  /** Tokens that tell a complaint or a part of the body, and those that begin to. */
  readonly complaints: ReadonlySet<number>
  readonly begins: ReadonlySet<number>
  /** Tokens that tell a complaint beside the name of an illness: "cancer and hip pain". */
  readonly pains: ReadonlySet<number>
  readonly isFiller: (at: number) => boolean
}

/** A piece of a sentence between its marks and its "but"s. */
interface Clause {
  readonly first: number
  readonly end: number
  readonly sentence: number
  /** Where it names other people. */
  readonly named: readonly number[]
  readonly isOwn: boolean
  /** It names an illness somebody else has had. */
  readonly isHistory: boolean
  /** It tells, besides, what hurts now. */
  readonly hurtsNow: boolean
  /** It names a medicine somebody else takes. */
  readonly isMedicated: boolean
  readonly complains: boolean
}

/** How far back and on a clause is looked through, in words. */
export const MAX_SCOPE = 60
/** Words after "my" in which a complaint makes it one's own; small words are not counted. */
const OWN_REACH = 2
/** The same after "I". */
const I_REACH = 14
/** Words after "I" in which it may turn out that somebody else is spoken of. */
const REPORT_REACH = 4
/** Words before "woman" in which "I am a" may stand. */
const INTRO_REACH = 8

/**
 * Takes a text. One with no complaint of the writer's own is the other person's and all of it counts. What runs in the
 * family stays out of a text about oneself.
 */
export function findComplaint({ tokens, sentences, complaints, isFiller, sets }: Told): Complaint {
  const named = tokens.flatMap((_, at) => (isNamed(tokens, at, sets) ? [at] : []))
  const saidOf = (list: readonly number[]) => list.flatMap(at => saidOfOther(tokens, at, sets))
  const { people } = sets
  if (named.length === 0 || !people) return { forOther: false, hasOwn: true, others: new Set(saidOf(named)) }
  const reader = {
    tokens,
    sets,
    people,
    complaints: new Set(complaints.flatMap(({ taken }) => taken)),
    begins: new Set(complaints.flatMap(({ taken }) => taken.slice(0, 1))),
    pains: new Set(
      complaints.filter(({ taken }) => !namesIllness(tokens, taken, people)).flatMap(({ taken }) => taken),
    ),
    isFiller,
  }
  const read = clausesOf(reader, sentences)
  const hasOwn = read.some(({ isOwn }) => isOwn)
  const clauses = read.map(clause => ({ ...clause, isHistory: isHistoryOf(clause, hasOwn) }))
  const spokenOf = new Set(
    clauses
      .filter(({ named: here, isHistory }) => here.length > 0 && !isHistory)
      .map(({ sentence }) => sentence),
  )
  const isTheirs = ({ sentence, complains, isHistory }: Clause) =>
    complains && !isHistory && spokenOf.has(sentence)
  if (!hasOwn && clauses.some(isTheirs)) return { forOther: true, hasOwn, others: new Set() }
  const others = clauses.flatMap(clause => leftOut(reader, clause, hasOwn))
  return { forOther: false, hasOwn, others: new Set(others) }
}

/** Somebody's illness with what hurts them now is their complaint, unless the writer tells one of their own. */
function isHistoryOf({ isHistory, hurtsNow, isMedicated }: Clause, hasOwn: boolean): boolean {
  return hasOwn ? isHistory || isMedicated : isHistory && !hurtsNow
}

/** What does not count of a clause: history of the family, and what others had when the writer complains too. */
function leftOut({ tokens, sets, people }: Reader, clause: Clause, hasOwn: boolean): readonly number[] {
  const { first, end, named, isHistory } = clause
  const within = Array.from({ length: end - first }, (_, step) => first + step)
  const says = (words: ReadonlySet<string>) => within.some(at => words.has(word(tokens, at)))
  if (isHistory && !clause.isOwn && says(people.family)) return within
  const isPast = hasOwn && says(people.past) && !says(people.recent)
  return isHistory || isPast ? named.flatMap(at => saidOfOther(tokens, at, sets)) : []
}

function readClause(reader: Reader, first: number, end: number, sentence: number): Clause {
  const { tokens, sets, people, complaints } = reader
  const within = Array.from({ length: end - first }, (_, step) => first + step)
  const named = within.filter(at => isNamed(tokens, at, sets))
  const says = (words: ReadonlySet<string>) => within.some(at => words.has(word(tokens, at)))
  const theirPlace = within.some(
    at => people.their.has(word(tokens, at)) && [1, 2].some(step => complaints.has(at + step)),
  )
  const having = named.filter(
    at => !people.pronouns.has(word(tokens, at)) && saidOfOther(tokens, at, sets).length > 0,
  )
  const isOld = !theirPlace && !says(people.recent) && !reportsOf(reader, within)
  return {
    first,
    end,
    sentence,
    named,
    isOwn: within.some(at => isOwnComplaint(reader, at)),
    isHistory: named.length > 0 && says(people.illnesses) && (having.length > 1 || isOld),
    hurtsNow: having.length < 2 && within.some(at => reader.pains.has(at)) && !says(people.past),
    isMedicated: named.length > 0 && says(people.medicines) && isOld,
    complains: within.some(at => complaints.has(at)),
  }
}

/** "Prostate cancer", "heart attack": does a phrase, or the word after it, name an illness? */
function namesIllness(tokens: readonly Token[], taken: readonly number[], people: PeopleSets): boolean {
  const last = taken[taken.length - 1] ?? 0
  return [...taken, last + 1].some(at => people.illnesses.has(word(tokens, at)))
}

/** "I think my …", "I found her …": the writer speaks of somebody now. */
function reportsOf({ tokens, sets, people }: Reader, within: readonly number[]): boolean {
  return within.some(at => sets.words.i.has(word(tokens, at)) && reports(tokens, at, people))
}

function reports(tokens: readonly Token[], at: number, people: PeopleSets): boolean {
  for (let step = 1; step <= REPORT_REACH; step += 1) {
    if (tokens[at + step]?.kind !== 'word') return false
    if (people.reporting.has(word(tokens, at + step))) return true
  }
  return false
}

/** "I have chest pain", "my back …", "mine is …": does the writer complain here? */
function isOwnComplaint({ tokens, sets, people, begins, isFiller }: Reader, at: number): boolean {
  const here = word(tokens, at)
  const isI = sets.words.i.has(here)
  if (isI ? reports(tokens, at, people) : !people.mine.has(here)) return false
  const reach = isI ? I_REACH : INTRO_REACH
  const mostSteps = isI ? I_REACH : OWN_REACH
  for (let next = at + 1, steps = 0; next <= at + reach && steps < mostSteps; next += 1) {
    const token = tokens[next]
    if (token === undefined || token.kind === 'end' || (!isI && token.kind !== 'word')) return false
    if (isNamed(tokens, next, sets) || (isI && sets.words.i.has(token.word))) return false
    if (token.kind === 'word' && people.usual.has(token.word)) return false
    if (begins.has(next)) return isI || !kinFollows(tokens, next, sets)
    if (!isFiller(next)) steps += 1
  }
  return false
}

/** "My 80 year old mother": the place or age before the person is not mine. */
function kinFollows(tokens: readonly Token[], at: number, sets: WordSets): boolean {
  return tokens[at + 1]?.kind === 'word' && isNamed(tokens, at + 1, sets)
}

/** Is another person named here? Not "I am a woman of 60", nor "they" without anybody named before. */
function isNamed(tokens: readonly Token[], at: number, sets: WordSets): boolean {
  const here = word(tokens, at)
  const { people } = sets
  if (people?.old.has(here) && people.mine.has(word(tokens, at - 3)) && /^\d/.test(word(tokens, at - 2))) {
    return !people.body.has(word(tokens, at + 1))
  }
  if (tokens[at]?.kind !== 'word' || !sets.words.others.has(here)) return false
  if (!people) return true
  if (people.plural.has(here)) {
    const isDoctor = people.reporting.has(word(tokens, at + 1)) || actsOnMe(tokens, at, sets)
    return !isDoctor && someoneBefore(tokens, at, sets)
  }
  if (!people.general.has(here)) return true
  const isIntroduced = people.introduced.has(word(tokens, at - 1)) && !people.mine.has(word(tokens, at - 2))
  if (isIntroduced) return false
  for (let back = at - 1; back >= at - INTRO_REACH && tokens[back]?.kind === 'word'; back -= 1) {
    if (people.about.has(word(tokens, back))) return true
    if (sets.words.i.has(word(tokens, back))) return false
  }
  return true
}

/** "They cut it out of my calf", "they gave me …": whoever was named before, these are doctors. */
function actsOnMe(tokens: readonly Token[], at: number, sets: WordSets): boolean {
  for (let next = at + 1; next <= at + INTRO_REACH && inClause(tokens, next, sets); next += 1)
    if (sets.words.self.has(word(tokens, next))) return true
  return false
}

/** "They" close after a person: not after "my legs". */
function someoneBefore(tokens: readonly Token[], at: number, sets: WordSets): boolean {
  for (let back = at - 1; back >= 0 && back >= at - MAX_SCOPE; back -= 1) {
    const here = word(tokens, back)
    if (sets.words.others.has(here) && sets.people?.plural.has(here) === false) return true
  }
  return false
}

/** "My mother had cancer": the tokens said of the other person. */
function saidOfOther(tokens: readonly Token[], at: number, sets: WordSets): readonly number[] {
  const { having, self, selfAgain } = sets.words
  const steps = Array.from({ length: sets.havingReach }, (_, step) => step + 1)
  const begins = steps.find(step => having.has(word(tokens, at + step)))
  const between = begins === undefined ? [] : tokens.slice(at + 1, at + begins)
  if (begins === undefined || between.some(({ kind, word: here }) => kind === 'end' || self.has(here)))
    return []
  const covered: number[] = []
  const first = sets.havingComesLast ? at + 1 : at + begins
  for (let next = first; next < at + MAX_SCOPE && inClause(tokens, next, sets); next += 1) {
    if (self.has(word(tokens, next)) || selfAgain.has(word(tokens, next))) break
    covered.push(next)
  }
  return covered
}

/** Is this a word of the same clause: no mark, no "but"? */
export function inClause(tokens: readonly Token[], at: number, sets: WordSets): boolean {
  const token = tokens[at]
  return token !== undefined && token.kind === 'word' && !sets.words.contrasts.has(token.word)
}

/** The word at an index, or nothing. */
export function word(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? ''
}

function clausesOf(reader: Reader, sentences: readonly number[]): readonly Clause[] {
  const { tokens, sets } = reader
  const starts = tokens.flatMap((_, at) => (at === 0 || !inClause(tokens, at, sets) ? [at] : []))
  return starts.map((first, index) =>
    readClause(reader, first, starts[index + 1] ?? tokens.length, sentences[first] ?? 0),
  )
}
