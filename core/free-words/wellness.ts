/** What works as it should, "my smile is straight": its own words raise no sign of that one function. */
import type { Flag } from '#core/vocabulary/answers.ts'
import type { WordSets } from './grammar.ts'
import { inClause, word } from './people.ts'
import type { Found } from './phrases.ts'
import type { Token } from './text.ts'

/** How people say that one function is well, and the signs that a yes to it would be. */
export interface WellWords {
  readonly say: readonly string[]
  readonly of: readonly Flag[]
  /** Reaches back to where its clause begins: "gasped up the last hill, as you'd expect". It names the effort itself. */
  readonly fromBefore?: true
}

/** The meaning of a phrase of the list at this index. */
export function wellMeaning(index: number): string {
  return `well:${index}`
}

/**
 * Takes the phrases that count; gives for each flag the tokens that say nothing for it: those the phrase spans. A "no", a
 * "hardly" or an exception in the clause makes them count again.
 */
export function findWell(
  tokens: readonly Token[],
  said: readonly Found[],
  { sets, wellness }: { readonly sets: WordSets; readonly wellness: readonly WellWords[] },
): ReadonlyMap<Flag, ReadonlySet<number>> {
  const well = new Map<Flag, Set<number>>()
  for (const { meaning, taken } of said) {
    const words = meaning.startsWith('well:') ? wellness[Number(meaning.slice(5))] : undefined
    if (words === undefined) continue
    const covered = spanOf(tokens, taken, words.fromBefore === true, sets)
    for (const flag of words.of) well.set(flag, new Set([...(well.get(flag) ?? []), ...covered]))
  }
  return well
}

/** The words from the first to the last of a phrase; none when its clause does not say that it is wholly well. */
function spanOf(
  tokens: readonly Token[],
  taken: readonly number[],
  fromBefore: boolean,
  sets: WordSets,
): readonly number[] {
  const [first = 0] = taken
  const last = taken[taken.length - 1] ?? first
  const goesOn = (at: number) => inClause(tokens, at, sets) && !sets.words.ands.has(word(tokens, at))
  let begin = first
  while (fromBefore ? inClause(tokens, begin - 1, sets) : goesOn(begin - 1)) begin -= 1
  let end = last + 1
  while (goesOn(end)) end += 1
  const own = new Set(taken)
  const isDoubtful = indexes(begin, end).some(
    at => !own.has(at) && (isNo(tokens, at, sets) || sets.words.doubting.has(word(tokens, at))),
  )
  const isAsked = sets.words.excepting.has(word(tokens, begin - 1))
  if (isDoubtful || isAsked || isExcepted(tokens, end, sets)) return []
  return indexes(fromBefore ? begin : first, last + 1)
}

function indexes(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, step) => from + step)
}

function isNo(tokens: readonly Token[], at: number, { words }: WordSets): boolean {
  return words.negators.has(word(tokens, at)) || words.strongNegators.has(word(tokens, at))
}

/** "… except on the stairs", "…, only at night". */
function isExcepted(tokens: readonly Token[], end: number, { words }: WordSets): boolean {
  const next = tokens[end]?.kind === 'comma' || tokens[end]?.kind === 'break' ? end + 1 : end
  return words.excepting.has(word(tokens, next))
}
