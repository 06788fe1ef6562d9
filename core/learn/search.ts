/** A small search over titles and other words. It forgives an unfinished word and one slip of the finger. */

/** Something to find: the weightiest words first. */
export interface Searched<Value> {
  readonly value: Value
  readonly title: string
  /** Other names people have for it. */
  readonly aliases: readonly string[]
  /** What it says in short. */
  readonly text: string
}

/** A list made ready for searching. */
export type SearchIndex<Value> = readonly {
  readonly value: Value
  readonly title: string
  readonly fields: readonly { readonly words: readonly string[]; readonly weight: number }[]
}[]

/**
 * How much a word counts by where it stands.
 * @judgement A title says best what a page is about, another name nearly as well, a word of the text less.
 */
const WEIGHTS = { title: 5, alias: 4, text: 1.5 } as const
/**
 * How much a match counts: the whole word, its beginning, one slip.
 * @judgement The less is matched, the less it counts; a slip counts half.
 */
const MATCHES = { whole: 1, start: 0.75, slip: 0.5 } as const
/** Shorter words forgive no slip, and letters alone begin too many words. */
const SLIP_FROM = 4
const START_FROM = 2

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an and are at be by can do does for from how i in is it my of on or the to what when where why with you your'.split(
    ' ',
  ),
)

/** Cuts every entry into words, once. */
export function searchIndex<Value>(entries: readonly Searched<Value>[]): SearchIndex<Value> {
  return entries.map(({ value, title, aliases, text }) => ({
    value,
    title,
    fields: [
      { words: wordsOf(title), weight: WEIGHTS.title },
      ...aliases.map(alias => ({ words: wordsOf(alias), weight: WEIGHTS.alias })),
      { words: wordsOf(text), weight: WEIGHTS.text },
    ],
  }))
}

/** The entries that fit, best first: those with every word of the query, and only when there are none, with some. */
export function search<Value>(index: SearchIndex<Value>, query: string, most = 20): readonly Value[] {
  const asked = askedFor(query)
  if (asked.length === 0) return []
  const rated = index.flatMap(({ value, title, fields }) => {
    const points = asked.map(word =>
      Math.max(0, ...fields.map(({ words, weight }) => weight * bestMatch(word, words))),
    )
    const found = points.filter(point => point > 0).length
    if (found === 0) return []
    const together = Math.max(0, ...fields.map(({ words, weight }) => weight * share(asked, words)))
    const begins = wordsOf(title).join(' ').startsWith(asked.join(' ')) ? 3 : 0
    // Called just so, not only holding the words.
    const called = fields.some(({ words }) => words.join(' ') === asked.join(' ')) ? 1 : 0
    const sum = points.reduce((total, point) => total + point, 0) / asked.length
    return [{ value, title, found, points: sum + together + begins + called }]
  })
  const mostFound = Math.max(0, ...rated.map(({ found }) => found))
  return rated
    .filter(({ found }) => found === mostFound)
    .toSorted((a, b) => b.points - a.points || a.title.localeCompare(b.title, 'en'))
    .slice(0, most)
    .map(({ value }) => value)
}

/** The words of a query that say something; all of them when none does. */
function askedFor(query: string): readonly string[] {
  const all = wordsOf(query)
  const telling = all.filter(word => !SMALL_WORDS.has(word))
  return telling.length > 0 ? telling : all
}

/** How many of the words asked for stand in one and the same field, 0–1. */
function share(asked: readonly string[], words: readonly string[]): number {
  return asked.filter(word => bestMatch(word, words) > 0).length / asked.length
}

function bestMatch(asked: string, words: readonly string[]): number {
  let best = 0
  for (const word of words) {
    if (word === asked) return MATCHES.whole
    if (asked.length >= START_FROM && word.startsWith(asked)) best = Math.max(best, MATCHES.start)
    else if (best < MATCHES.slip && asked.length >= SLIP_FROM && slips(asked, word)) best = MATCHES.slip
  }
  return best
}

function slips(asked: string, word: string): boolean {
  if (oneSlip(asked, word)) return true
  return [0, 1].some(
    more => word.length > asked.length + more && oneSlip(asked, word.slice(0, asked.length + more)),
  )
}

/** True when one letter is missing, too many, wrong, or two neighbours changed places. */
export function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return a === b
  let from = 0
  while (from < a.length && a[from] === b[from]) from += 1
  const [restA, restB] = [a.slice(from), b.slice(from)]
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
}

/** Plain words: small letters, no accents, a plural without its s. */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '')
    .map(word => (word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word))
}
