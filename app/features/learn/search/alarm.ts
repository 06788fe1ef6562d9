/** Words that ask for the safety check before anything else, read by the same reader as what a person writes there. */
import type { Flag } from '#core/vocabulary/answers.ts'
import { holdsName } from '#core/learn/search/names.ts'
import { searchLanguage } from '#core/learn/search/language.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { pageWords } from './typed/pages.ts'
import { typedWords } from './typed/typed.ts'

/**
 * What a knot brings with it, too: asked in the check, but no alarm in a search.
 * @judgement How long it lasts, how wide it is and how it looks is what people search for who have a plain knot.
 */
const PLAIN: ReadonlySet<Flag> = new Set(['no-improve-6wk', 'shape-change', 'widespread'])
/** Questions whose yes needs no professional. */
const CALM_TIERS: ReadonlySet<string> = new Set(['self-care', 'self-care-caution'])
/** What can be bought or booked; a name of several words tells no sign: "balls in a sock", "icy hot". */
const THINGS = /^(?:tool|professional)\//

const thingNames = Object.entries(pageWords)
  .filter(([page]) => THINGS.test(page))
  .flatMap(([, names]) => names.split(', '))
  .filter(name => name.includes(' '))

/** Is something named that must be seen by somebody first, or a lump that grows? */
export function namesAlarm(query: string): boolean {
  const names = (words: readonly string[]) => words.some(name => holdsName(query, name, searchLanguage))
  const { alarms, lumps, grows } = typedWords
  return names(alarms) || (names(lumps) && names(grows))
}

/** Says whether these words tell of something that should be checked first. Fetches the word lists, which are large. */
export async function tellsAlarm(query: string): Promise<boolean> {
  const [{ readWords }, { freeWords }] = await Promise.all([
    import('#core/free-words/read.ts'),
    import('#knowledge/free-words/word-lists.ts'),
  ])
  const rest = thingNames.reduce((text, name) => text.replace(name.toLowerCase(), ' '), query.toLowerCase())
  return readWords(rest, freeWords).raise.some(
    flag => !PLAIN.has(flag) && !CALM_TIERS.has(safety.questions[flag].tier),
  )
}
