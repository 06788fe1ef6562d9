/** Finds which words of the lists a typed word stands for: itself, a stem or end of it, or a near miss of a long one. */

/** Looks up one typed word; gives the list words it stands for (`numb*` is a stem, `*krebs` an end). */
export type Spelling = (word: string) => ReadonlySet<string>

/** Only words this long are matched when misspelled. Below it a letter makes another word (fever, never). */
const LONG = 6
const VERY_LONG = 10
const MAX_LETTERS = 20
const nothing: ReadonlySet<string> = new Set()

/** Takes all list words and the ordinary words that must never be read as one of them; gives a look-up. */
export function spell(listWords: Iterable<string>, ordinary: readonly string[]): Spelling {
  const known = new Set(listWords)
  const kept = new Set(ordinary)
  const byFirst = new Map<string, string[]>()
  for (const entry of known) {
    const word = entry.replace('*', '')
    if (word.length < LONG || entry.startsWith('*')) continue
    const same = byFirst.get(word.charAt(0)) ?? []
    same.push(entry)
    byFirst.set(word.charAt(0), same)
  }
  return word => {
    const found = new Set<string>()
    if (known.has(word)) found.add(word)
    for (let end = 2; end <= word.length; end += 1) {
      const stem = `${word.slice(0, end)}*`
      if (known.has(stem)) found.add(stem)
    }
    for (let start = 1; start < word.length; start += 1) {
      const end = `*${word.slice(start)}`
      if (known.has(end)) found.add(end)
    }
    if (found.size > 0 || kept.has(word) || word.length < LONG || word.length > MAX_LETTERS) return found
    return /\d/.test(word) ? nothing : nearest(word, byFirst.get(word.charAt(0)) ?? [])
  }
}

function nearest(word: string, entries: readonly string[]): ReadonlySet<string> {
  let least = word.length >= VERY_LONG ? 2 : 1
  let found = new Set<string>()
  for (const entry of entries) {
    const isStem = entry.endsWith('*')
    const target = isStem ? entry.slice(0, -1) : entry
    const most = Math.min(least, target.length >= VERY_LONG ? 2 : 1)
    if (target.length - word.length > most || (!isStem && word.length - target.length > most)) continue
    const steps = stepsBetween(target, word, isStem, most)
    if (steps > most) continue
    if (steps < least) found = new Set()
    least = steps
    found.add(entry)
  }
  return found
}

/**
 * Letters added, dropped, changed or swapped to get from one word to the other (to its beginning, for a stem).
 * More than `most` is not counted to its end: any number above `most` then stands for it.
 */
export function stepsBetween(
  target: string,
  word: string,
  onlyBeginning: boolean,
  most = Number.POSITIVE_INFINITY,
): number {
  let older: number[] = []
  let old = Array.from({ length: word.length + 1 }, (_, index) => index)
  let leastOfOld = 0
  for (let row = 1; row <= target.length; row += 1) {
    const now = [row]
    let leastOfNow = row
    for (let column = 1; column <= word.length; column += 1) {
      const same = target[row - 1] === word[column - 1]
      let least = Math.min(
        (old[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (old[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped =
        row > 1 && column > 1 && target[row - 1] === word[column - 2] && target[row - 2] === word[column - 1]
      if (swapped) least = Math.min(least, (older[column - 2] ?? 0) + 1)
      now.push(least)
      leastOfNow = Math.min(leastOfNow, least)
    }
    // Every later row comes from this one, or by a swap from the one before.
    if (leastOfNow > most && leastOfOld + 1 > most) return leastOfNow
    older = old
    old = now
    leastOfOld = leastOfNow
  }
  return onlyBeginning ? Math.min(...old) : (old[word.length] ?? word.length)
}
