import { HOMES } from '#core/vocabulary/addresses.ts'
import type { Language } from '#core/vocabulary/language.ts'

declare const UNKNOT_LANGUAGE: Language

/** The language this app was built in. Each language is a build of its own, so nobody carries the words of another. */
export const LANGUAGE: Language = typeof UNKNOT_LANGUAGE === 'string' ? UNKNOT_LANGUAGE : 'en'

/** How dates and voices of this language are asked for. */
export const LOCALE = { en: 'en-GB', de: 'de-DE' }[LANGUAGE]

const HOME = HOMES[LANGUAGE]

/** The address of a path of this app, in this language or another. */
export function at(path: string, language: Language = LANGUAGE): string {
  return `${HOMES[language]}${path}`
}

/** The path of an address: what stands after the home of this language. */
export function pathOf(address: string): string {
  if (HOME === '') return address
  if (address === HOME) return '/'
  return address.startsWith(`${HOME}/`) ? address.slice(HOME.length) : address
}
