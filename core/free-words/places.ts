/** Turns words for parts of the body into regions and sides. */
import type { Token } from './text.ts'
import { isMidline, type Place, type Region, type Side } from '#core/vocabulary/regions.ts'

/** One phrase for a part of the body, where it stands and what it may mean. */
export interface Mention {
  readonly taken: readonly number[]
  readonly regions: readonly Region[]
}

/** The words for sides, as data. */
export interface SideWords {
  readonly left: RegExp
  readonly right: RegExp
  readonly both: RegExp
  /** After "right" these make it no side: "right now", "right between". */
  readonly noSide: RegExp
  /** A side said after the place counts before or after one of these: "on the left", "left side". */
  readonly introduces: RegExp
  readonly follows: RegExp
  /** The same for both: "both sides". */
  readonly bothFollows: RegExp
}
const BEFORE = 5
const AFTER = 5

/** Takes the tokens and all mentions; the longest mention of a word wins. Gives regions and sided places, no doubles. */
export function readPlaces(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  sides: SideWords,
): { readonly regions: readonly Region[]; readonly places: readonly Place[] } {
  const taken = new Set<number>()
  const kept = mentions
    .toSorted((one, other) => spanOf(other) - spanOf(one))
    .filter(mention => {
      if (mention.taken.some(at => taken.has(at))) return false
      const last = mention.taken[mention.taken.length - 1] ?? 0
      for (let at = mention.taken[0] ?? 0; at <= last; at += 1) taken.add(at)
      return true
    })
    .toSorted((one, other) => (one.taken[0] ?? 0) - (other.taken[0] ?? 0))
  const places = kept.flatMap(mention => placesOf(tokens, mention, sides))
  return { regions: [...new Set(kept.flatMap(({ regions }) => regions))], places: [...new Set(places)] }
}

/** Words taken count first; of two equal the one over more text. */
function spanOf({ taken }: Mention): number {
  return taken.length * 1000 + (taken[taken.length - 1] ?? 0) - (taken[0] ?? 0)
}

function placesOf(tokens: readonly Token[], { taken, regions }: Mention, words: SideWords): readonly Place[] {
  const sides = sidesNear(tokens, taken[0] ?? 0, taken[taken.length - 1] ?? 0, words)
  return regions.flatMap((region): readonly Place[] =>
    isMidline(region) ? [`${region}.M`] : sides.map(side => `${region}.${side}` as const),
  )
}

/** The side said before the words (nearest first), else just after them. */
function sidesNear(
  tokens: readonly Token[],
  first: number,
  last: number,
  words: SideWords,
): readonly Exclude<Side, 'M'>[] {
  for (let at = last; at >= first - BEFORE && at >= 0; at -= 1) {
    const token = tokens[at]
    if (token?.kind !== 'word') break
    if (words.both.test(token.word)) return ['L', 'R']
    const side = sideAt(tokens, at, words)
    if (side) return [side]
  }
  for (let at = last + 1; at <= last + AFTER; at += 1) {
    const token = tokens[at]
    if (token?.kind === 'end' || token === undefined) break
    const next = tokens[at + 1]?.word ?? ''
    const side = sideAt(tokens, at, words)
    const before = tokens[at - 1]?.word ?? ''
    if (
      side &&
      (words.follows.test(next) || words.introduces.test(before) || tokens[at + 1]?.kind !== 'word')
    )
      return [side]
    if (words.both.test(token.word) && words.bothFollows.test(next)) return ['L', 'R']
  }
  return []
}

function sideAt(tokens: readonly Token[], at: number, words: SideWords): 'L' | 'R' | undefined {
  const here = tokens[at]?.word ?? ''
  if (words.left.test(here)) return 'L'
  if (!words.right.test(here)) return undefined
  return words.noSide.test(tokens[at + 1]?.word ?? '') && tokens[at + 1]?.kind === 'word' ? undefined : 'R'
}
