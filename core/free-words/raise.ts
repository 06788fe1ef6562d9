/** Decides from the phrases found which flags a text raises. */
import type { Flag } from '#core/vocabulary/answers.ts'
import type { Found } from './phrases.ts'

/** How words raise one flag. */
export interface FlagWords<Concept extends string = string> {
  /** Any of these phrases. */
  readonly say?: readonly string[]
  /** All of these within ten words of each other, in one sentence. */
  readonly near?: readonly (readonly Concept[])[]
  /** All of these anywhere in one sentence. */
  readonly sentence?: readonly (readonly Concept[])[]
  /** All of these somewhere in the text. */
  readonly anywhere?: readonly (readonly Concept[])[]
  /** Not for what stands in a sentence with one of these: "goes numb on long drives and wakes up at once". */
  readonly unless?: readonly Concept[]
  /** Counts also when it is over ("used to smoke"). */
  readonly past?: true
  /** Counts also when it is somebody else's ("my uncle has TB"). */
  readonly ofOthers?: true
}

/** Which tokens are said of other people, of times that are over or of what is well, and the sentence of each token. */
interface Said {
  readonly others: ReadonlySet<number>
  readonly over: ReadonlySet<number>
  readonly overBegins: ReadonlySet<number>
  readonly well: ReadonlyMap<Flag, ReadonlySet<number>>
  readonly sentences: readonly number[]
}

const CONCEPT = 'concept:'
/** How near concepts must stand, in words. */
const NEAR = 10

/** Takes all phrases that count; gives a test whether a flag is raised. */
export function raising(
  found: readonly Found[],
  { others, over, overBegins, well, sentences }: Said,
): (flag: Flag, words: FlagWords) => boolean {
  const byMeaning = groupByMeaning(found)
  const byConcept = new Map(
    [...byMeaning].flatMap(([meaning, phrases]) =>
      meaning.startsWith(CONCEPT) ? [[meaning.slice(CONCEPT.length), phrases] as const] : [],
    ),
  )
  const ofConcept = (concept: string) => byConcept.get(concept)
  const anyWell = new Set([...well.values()].flatMap(tokens => [...tokens]))
  return (flag, words) => {
    const spared = new Set(
      (words.unless ?? []).flatMap(concept =>
        (ofConcept(concept) ?? [])
          .filter(({ taken }) => !taken.some(at => anyWell.has(at)))
          .map(({ taken }) => sentences[taken[0] ?? 0]),
      ),
    )
    const isWell = well.get(flag)
    const counts = ({ taken }: Found) =>
      !taken.some(at => isWell?.has(at)) &&
      (words.ofOthers === true || !taken.some(at => others.has(at))) &&
      (words.past === true || !taken.some(at => over.has(at)) || taken.some(at => overBegins.has(at))) &&
      !spared.has(sentences[taken[0] ?? 0])
    const known = new Map<string, readonly number[]>()
    const starts = (concept: string): readonly number[] => {
      const before = known.get(concept)
      if (before) return before
      const made = (ofConcept(concept) ?? []).filter(counts).map(({ taken }) => taken[0] ?? 0)
      known.set(concept, made)
      return made
    }
    const holds = (
      combinations: readonly (readonly string[])[] | undefined,
      stand: (positions: readonly (readonly number[])[]) => boolean,
    ) =>
      combinations?.some(
        all =>
          all.every(ofConcept) && all.every(concept => starts(concept).length > 0) && stand(all.map(starts)),
      )
    return (
      byMeaning.get(`flag:${flag}`)?.some(counts) === true ||
      holds(words.anywhere, () => true) === true ||
      holds(words.sentence, positions => shareSentence(positions, sentences)) === true ||
      holds(words.near, positions => standNear(positions, sentences)) === true
    )
  }
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

/** Is there a sentence with one of each? */
function shareSentence(positions: readonly (readonly number[])[], sentences: readonly number[]): boolean {
  const [first, ...rest] = positions.map(list => new Set(list.map(at => sentences[at])))
  return [...(first ?? [])].some(sentence => rest.every(others => others.has(sentence)))
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
