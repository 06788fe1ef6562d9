import type { SearchLanguage } from './types.ts'
import { wordsOf } from './words-of.ts'

/** Does a text hold all words of a name, one after the other, in any of their forms? */
export function holdsName(text: string, name: string, { stem }: SearchLanguage): boolean {
  const stems = (words: string) => ` ${wordsOf(words).map(stem).join(' ')} `
  return stems(text).includes(stems(name))
}
