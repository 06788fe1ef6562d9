import languages from './languages.json' with { type: 'json' }

/** What a line of `languages.json` says of a language. */
export interface LanguageFacts {
  /** The link to it, in its own words. */
  readonly link: string
  /** How dates, numbers and voices of it are asked for: a BCP 47 tag. */
  readonly locale: string
  /** Where most of its readers live: ISO 3166 codes of countries. */
  readonly regions: readonly string[]
  /** Not all is said in it yet: only a build that is told to brings it along. */
  readonly begun?: boolean
}

export type Language = keyof typeof languages

/** Every language that somebody has begun, with what is known of it. */
export const LANGUAGE_FACTS: Readonly<Record<Language, LanguageFacts>> = languages
export const EVERY_LANGUAGE: readonly Language[] = Object.keys(languages).filter(isLanguage)

/** Languages the app is built in. */
export const LANGUAGES: readonly Language[] = EVERY_LANGUAGE.filter(name => !LANGUAGE_FACTS[name].begun)

/** True for the code of a language that somebody has begun. */
export function isLanguage(name: string): name is Language {
  return Object.hasOwn(languages, name)
}
