/** Which words of a text do not count: denied, or of a time that is over. */
import type { WordSets } from './grammar.ts'
import { longOver } from './past.ts'
import { inClause, MAX_SCOPE, word } from './people.ts'
import type { Token } from './text.ts'

/** Tokens that do not count, by index: denied, or over. */
export interface Masks {
  readonly denied: ReadonlySet<number>
  readonly over: ReadonlySet<number>
  /** Where "used to" begins: a phrase that takes it tells of what was, and what is now. */
  readonly overBegins: ReadonlySet<number>
}

/** Words before ": no" that it answers. */
const MAX_ANSWERED = 8

/** Takes tokens and those that belong to a phrase with its own "no" ("no feeling"); gives what does not count. */
export function maskWords(tokens: readonly Token[], own: ReadonlySet<number>, sets: WordSets): Masks {
  const denied = new Set<number>()
  const twice = new Set<number>()
  const over = new Set(longOver(tokens, sets))
  const overBegins = new Set<number>()
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return
    if (isNegator(tokens, at, own, sets)) {
      const strong = !sets.words.negators.has(token.word)
      const double = sets.words.undoing.has(token.word) && endsNegated(tokens, at, sets)
      for (const index of deniedFrom(tokens, at, strong, sets)) (double ? twice : denied).add(index)
    }
    for (const index of askedAndNo(tokens, at, sets)) denied.add(index)
    for (const index of fearedAndCleared(tokens, at, sets)) denied.add(index)
    for (const index of readAbout(tokens, at, sets)) denied.add(index)
    if (!own.has(at)) for (const index of answeredNo(tokens, at, sets)) denied.add(index)
    for (const index of deniedLate(tokens, at, own, sets)) denied.add(index)
    if (sets.over.some(phrase => phrase.every((here, step) => word(tokens, at + step) === here))) {
      overBegins.add(at)
      for (let next = at; next < at + MAX_SCOPE && inClause(tokens, next, sets); next += 1) over.add(next)
    }
  })
  for (const index of twice) denied.delete(index)
  return { denied, over, overBegins }
}

/** "fever: no", "numbness? none", "chest pain - nil", "a rash, none": the tokens before such an answer, back to the comma before. */
function answeredNo(tokens: readonly Token[], at: number, sets: WordSets): readonly number[] {
  const after = tokens[at + 1]
  if (after?.kind === 'word' || !sets.words.answersNo.has(word(tokens, at))) return []
  let last = at - 1
  while (tokens[last]?.kind === 'break') last -= 1
  if (!sets.words.negators.has(word(tokens, at)) && tokens[last]?.kind === 'comma') last -= 1
  const covered: number[] = []
  for (let back = last; back > last - MAX_ANSWERED && inClause(tokens, back, sets); back -= 1)
    covered.push(back)
  return covered
}

/** "Asked if I leak, I said no to all of it": the tokens between the asking and the no, in one sentence. */
function askedAndNo(tokens: readonly Token[], at: number, { words }: WordSets): readonly number[] {
  const next = tokens[at + 1]
  if (!words.answersNo.has(word(tokens, at)) || (next?.kind === 'word' && !words.answering.has(next.word)))
    return []
  return sinceOneOf(words.asking, tokens, at)
}

/** "I thought of a clot but the scan was clean": the illnesses feared, not what the person feels. */
function fearedAndCleared(
  tokens: readonly Token[],
  at: number,
  { words, people }: WordSets,
): readonly number[] {
  if (!words.clearing.has(word(tokens, at))) return []
  return sinceOneOf(words.fearing, tokens, at).filter(index => people?.illnesses.has(word(tokens, index)))
}

/**
 * "A film about stroke from cracked necks": all that it tells of, when the clause says nothing of the writer. Without an
 * "about" only the names of illnesses: who googles a pain has it.
 */
function readAbout(tokens: readonly Token[], at: number, sets: WordSets): readonly number[] {
  const { words, people } = sets
  if (!words.media.has(word(tokens, at))) return []
  const clause: number[] = []
  for (let next = at + 1; next < at + MAX_SCOPE && inClause(tokens, next, sets); next += 1) clause.push(next)
  const tells = [1, 2].some(step => words.tellsOf.has(word(tokens, at + step)))
  const isOfOthers = tells && !clause.some(next => words.self.has(word(tokens, next)))
  return clause.filter(next => isOfOthers || people?.illnesses.has(word(tokens, next)))
}

/** The tokens from one of these words up to here, in one sentence; none without it. */
function sinceOneOf(begin: ReadonlySet<string>, tokens: readonly Token[], at: number): readonly number[] {
  for (let back = at - 1; back > at - MAX_SCOPE && tokens[back] && tokens[back]?.kind !== 'end'; back -= 1)
    if (begin.has(word(tokens, back))) return Array.from({ length: at - back }, (_, step) => back + step)
  return []
}

/** "Fieber habe ich nicht", "taub ist es nicht": what stands before the verb, when nothing but small words follows it. */
function deniedLate(
  tokens: readonly Token[],
  at: number,
  own: ReadonlySet<number>,
  sets: WordSets,
): readonly number[] {
  const { lateNegators, contrasts, ands, being, softeners, i } = sets.words
  if (!lateNegators.has(word(tokens, at)) || own.has(at)) return []
  const next = tokens[at + 1]
  if (next?.kind === 'word' && !contrasts.has(next.word) && !ands.has(next.word)) return []
  let verb = at - 1
  while (softeners.has(word(tokens, verb)) || i.has(word(tokens, verb))) verb -= 1
  if (!being.has(word(tokens, verb))) return []
  const covered: number[] = []
  for (let back = verb - 1; back > verb - MAX_ANSWERED && inClause(tokens, back, sets); back -= 1)
    covered.push(back)
  return covered
}

function isNegator(tokens: readonly Token[], at: number, own: ReadonlySet<number>, sets: WordSets): boolean {
  const here = word(tokens, at)
  const { words } = sets
  const linked = words.linkedNegators.has(here) && words.linking.has(word(tokens, at + 1))
  if (linked || words.strongNegators.has(here)) return !endsNegated(tokens, at, sets) && !own.has(at)
  if (!words.negators.has(here) || own.has(at)) return false
  if (tokens[at + 1]?.kind !== 'word') return false
  if (!words.nots.has(here)) return true
  for (let back = at - 1; back >= at - sets.abilityReach && inClause(tokens, back, sets); back -= 1)
    if (words.abilities.has(word(tokens, back))) return false
  let next = at + 1
  while (words.softeners.has(word(tokens, next))) next += 1
  return !words.actions.has(word(tokens, next))
}

/** Is there another "not" shortly before, in the same breath: "can't deny", "not without"? */
function endsNegated(tokens: readonly Token[], at: number, sets: WordSets): boolean {
  for (let back = at - 1; back >= at - 4 && back >= 0; back -= 1) {
    const token = tokens[back]
    if (token?.kind !== 'word' || sets.words.contrasts.has(token.word)) return false
    if (sets.words.ors.has(token.word) || sets.words.ands.has(token.word)) return false
    if (sets.words.denials.has(token.word)) return true
  }
  return false
}

/** The tokens a denial covers. Where it is doubtful it ends early: attention may only be raised. */
function deniedFrom(
  tokens: readonly Token[],
  at: number,
  strong: boolean,
  sets: WordSets,
): readonly number[] {
  const covered: number[] = []
  const isNot = sets.words.nots.has(word(tokens, at))
  let next = at + 1
  if (strong) while (tokens[next]?.kind === 'break') next += 1
  for (; next < tokens.length && next <= at + MAX_SCOPE; next += 1) {
    const token = tokens[next]
    if (token === undefined || token.kind === 'end' || token.kind === 'break') break
    if (isUntil(tokens, next, sets)) return []
    if (sets.words.contrasts.has(token.word) || sets.words.negators.has(token.word)) break
    if (startsStatement(tokens, next, sets)) break
    const joins = token.kind === 'comma' || sets.words.ands.has(token.word)
    if (joins && !listGoesOn(tokens, next, { strong, isNot, comma: token.kind === 'comma' }, sets)) break
    covered.push(next)
  }
  return covered
}

/** "… until last night": up to then it was so. */
function isUntil(tokens: readonly Token[], at: number, { words }: WordSets): boolean {
  return words.untils.has(word(tokens, at)) && words.untilWhen.has(word(tokens, at + 1))
}

/** "I …" or "my legs are …" without a comma before it. */
function startsStatement(tokens: readonly Token[], at: number, sets: WordSets): boolean {
  const { i, beforeI, my, joining, verbs } = sets.words
  const here = word(tokens, at)
  const before = word(tokens, at - 1)
  if (i.has(here)) return !beforeI.has(before)
  if (!my.has(here) || joining.has(before)) return false
  return [1, 2, 3, 4].some(step => verbs.has(word(tokens, at + step)))
}

interface Listing {
  readonly strong: boolean
  readonly isNot: boolean
  readonly comma: boolean
}

/** Does a denial go on past this comma or "and"? Yes for a list closed by or, or one of plain names of complaints. */
function listGoesOn(tokens: readonly Token[], at: number, listing: Listing, sets: WordSets): boolean {
  const { ors, ands, statements, openers } = sets.words
  let closed = false
  let plain = true
  let items = 1
  for (let next = at + 1; next < tokens.length && next <= at + MAX_SCOPE; next += 1) {
    const token = tokens[next]
    if (token === undefined || token.kind === 'end' || token.kind === 'break') break
    if (sets.words.negators.has(token.word) || sets.words.contrasts.has(token.word)) break
    if (token.kind === 'comma') items += 1
    else if (ors.has(token.word)) closed = true
    else if (statements.has(token.word) || (opens(tokens, next, sets) && openers.has(token.word)))
      return listing.strong ? items > 1 : closed && items > 1
    else if (!ands.has(token.word) && !sets.words.items.has(token.word)) plain = false
  }
  if (listing.strong || closed) return true
  return plain && (items >= 2 || !listing.comma || listing.isNot || listStartedBefore(tokens, at))
}

/** Is this the first word of a list item? */
function opens(tokens: readonly Token[], at: number, { words }: WordSets): boolean {
  const before = word(tokens, at - 1)
  return tokens[at - 1]?.kind === 'comma' || words.ands.has(before) || words.ors.has(before)
}

/** Was there a comma in this sentence before, close by? Then this comma is at least the second of a list. */
function listStartedBefore(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 6; back -= 1) {
    if (tokens[back]?.kind === 'comma') return true
    if (tokens[back]?.kind !== 'word') return false
  }
  return false
}
