import type { WordLists } from '#core/free-words/read.ts'
import { minimising as germanMinimising } from '#knowledge/free-words/de/minimising.ts'
import { minimising as englishMinimising } from '#knowledge/free-words/en/minimising.ts'
import { freeWords as german } from '#knowledge/free-words/word-lists.de.ts'
import { freeWords as english } from '#knowledge/free-words/word-lists.ts'

/** The languages free words are read in; the first is that of the untranslated app. */
export const LANGUAGES = ['en', 'de'] as const
export type Language = (typeof LANGUAGES)[number]

/** The word lists of each. */
export const wordListsOf: Readonly<Record<Language, WordLists>> = { en: english, de: german }

/** Sentences of each that play a sign down. */
export const minimisingOf: Readonly<Record<Language, readonly string[]>> = {
  en: englishMinimising,
  de: germanMinimising,
}
