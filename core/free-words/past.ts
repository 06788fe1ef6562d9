/** Which words of a text are of a time long over: "years ago", "when I was twenty". */
import type { WordSets } from './grammar.ts'
import { inClause, MAX_SCOPE, word } from './people.ts'
import { isCount } from './spoken-numbers.ts'
import type { Token } from './text.ts'

interface Span {
  readonly first: number
  readonly end: number
}

/**
 * Takes the tokens; gives those that are long over. "Fell off a ladder when I was twenty" is; "it began years ago" and
 * "years ago I fell and since then …" are not, or only up to there.
 */
export function longOver(tokens: readonly Token[], sets: WordSets): readonly number[] {
  return tokens.flatMap((_, at) => {
    const length = markerAt(tokens, at, sets)
    if (length === 0) return []
    const first = beforeCounts(tokens, at, sets)
    const here = clauseAround(tokens, first, at + length, sets)
    const opens = first === here.first && here.end === at + length
    const before = first === here.first ? clauseBefore(tokens, here.first, sets) : undefined
    const goesOn = opens && !before && tokens[here.end]?.kind === 'comma'
    const after = goesOn ? clauseAround(tokens, here.end + 1, here.end + 1, sets) : undefined
    const spans = [here, before, after].filter(span => span !== undefined)
    return spans.some(span => lasts(tokens, span, sets)) ? [] : spans.flatMap(indexesOf)
  })
}

/** How many words of a saying for a time long ago begin here. */
function markerAt(tokens: readonly Token[], at: number, { longAgo }: WordSets): number {
  return longAgo.find(words => words.every((here, step) => here.test(word(tokens, at + step))))?.length ?? 0
}

/** Where "some twenty years ago" begins. */
function beforeCounts(tokens: readonly Token[], at: number, { numbers }: WordSets): number {
  let first = at
  while (tokens[first - 1]?.kind === 'word' && isCount(word(tokens, first - 1), numbers)) first -= 1
  return first
}

/** The clause of a marker: all before it, and what follows up to the next "and". */
function clauseAround(tokens: readonly Token[], from: number, to: number, sets: WordSets): Span {
  let first = from
  while (first > from - MAX_SCOPE && !begins(tokens, first, sets) && inClause(tokens, first - 1, sets))
    first -= 1
  let end = to
  while (end < to + MAX_SCOPE && inClause(tokens, end, sets) && !sets.words.ands.has(word(tokens, end)))
    end += 1
  return { first, end }
}

/** Does a clause begin here: "when …", "and I …"? */
function begins(tokens: readonly Token[], at: number, { words }: WordSets): boolean {
  if (words.contrasts.has(word(tokens, at))) return true
  return words.ands.has(word(tokens, at)) && words.self.has(word(tokens, at + 1))
}

/** The clause that ends right before this one, in the same sentence. */
function clauseBefore(tokens: readonly Token[], first: number, sets: WordSets): Span | undefined {
  const kind = tokens[first - 1]?.kind
  if (kind === undefined || kind === 'end') return undefined
  const end = kind === 'word' ? first : first - 1
  return clauseAround(tokens, end - 1, end, sets)
}

/** Does it go on: still, since, began? */
function lasts(tokens: readonly Token[], span: Span, { words }: WordSets): boolean {
  return indexesOf(span).some(at => words.lasting.has(word(tokens, at)))
}

function indexesOf({ first, end }: Span): readonly number[] {
  return Array.from({ length: end - first }, (_, step) => first + step)
}
