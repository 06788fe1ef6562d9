/** Finds pages and screens for what somebody types. One index, made when the first word is typed. */
import { ADDRESSES } from '#core/vocabulary/addresses.ts'
import { searchLanguage } from '#core/learn/search/language.ts'
import { isName, search, searchIndex, type SearchIndex } from '#core/learn/search/search.ts'
import { namesAlarm, tellsAlarm } from './alarm.ts'
import { causesNamed, checkResult, searchable, type Result } from './searchable.ts'

let made: SearchIndex<Result> | undefined

function index(): SearchIndex<Result> {
  made ??= searchIndex(searchable(), searchLanguage)
  return made
}

/** At most so many results, best first. */
export function findPages(query: string, most = 20): readonly Result[] {
  const found = search(index(), query, most)
  const paths = new Set(found.map(({ path }) => path))
  return [...found, ...causesNamed(query).filter(({ path }) => !paths.has(path))]
}

/**
 * Do the words ask for the safety check first? The whole name of a page is looked for, and tells no sign: "child's pose".
 * Rejects when the word lists cannot be fetched.
 */
export async function isAlarming(query: string): Promise<boolean> {
  return namesAlarm(query) || (!isName(index(), query) && (await tellsAlarm(query)))
}

/** The safety check stands first where the words ask for it. */
export function checkFirst(results: readonly Result[], alarming: boolean): readonly Result[] {
  if (!alarming) return results
  return [checkResult, ...results.filter(({ path }) => path !== ADDRESSES.check)]
}
