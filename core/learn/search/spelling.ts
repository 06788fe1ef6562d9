/** Reads words that stand nowhere as they are typed: two words joined, or one slip of the finger. */
import { stepsBetween } from '#core/free-words/spelling.ts'

/** Shorter words forgive no slip: too many words are one letter apart. */
const SLIP_FROM = 5
/** Shorter parts make a joined word out of anything. */
const PART_FROM = 4

/** The parts of a joined word, all of them known; none when it is not made of such. */
export function readParts(
  word: string,
  isKnown: (word: string) => boolean,
  links: readonly string[],
): readonly string[] {
  for (let at = word.length - PART_FROM; at >= PART_FROM; at -= 1) {
    const [first, rest] = [word.slice(0, at), word.slice(at)]
    const head = isKnown(first) ? first : withoutLink(first, isKnown, links)
    if (head === undefined) continue
    if (isKnown(rest)) return [head, rest]
    const parts = readParts(rest, isKnown, links)
    if (parts.length > 0) return [head, ...parts]
  }
  return []
}

function withoutLink(
  first: string,
  isKnown: (word: string) => boolean,
  links: readonly string[],
): string | undefined {
  return links
    .filter(link => link !== '' && first.endsWith(link))
    .map(link => first.slice(0, -link.length))
    .find(stem => stem.length >= PART_FROM && isKnown(stem))
}

/** The longest known word that is one slip away and begins alike; nothing when there is none. */
export function slipOf(word: string, known: ReadonlySet<string>): string | undefined {
  if (word.length < SLIP_FROM) return undefined
  const near = [...known].filter(one => one[0] === word[0] && !/\d/.test(one) && oneSlip(word, one))
  return near.length > 0 ? near.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] : undefined
}

/** True when one letter is missing, too many, wrong, or two neighbours changed places. */
export function oneSlip(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 1 && stepsBetween(a, b, false, 1) <= 1
}
