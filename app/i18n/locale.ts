import { languagePath } from '#core/vocabulary/addresses.ts'
import { LANGUAGE_FACTS, LANGUAGES, type Language } from '#core/vocabulary/language.ts'

declare const UNKNOT_LANGUAGE: Language
declare const UNKNOT_BASE: string
declare const UNKNOT_REVIEWED: boolean

/** Below which path of its host the site lives, in every language: nothing at the root, else such as `/unknot`. */
export const SITE_PATH = typeof UNKNOT_BASE === 'string' ? UNKNOT_BASE : ''

/** The language this app was built in. Each language is a build of its own, so nobody carries the words of another. */
export const LANGUAGE: Language = typeof UNKNOT_LANGUAGE === 'string' ? UNKNOT_LANGUAGE : 'en'

/** How dates and voices of this language are asked for. */
export const LOCALE = LANGUAGE_FACTS[LANGUAGE].locale

/** What stands between whole and part in a number of this language. */
export const DECIMAL = new Intl.NumberFormat(LOCALE).format(0.5).includes(',') ? ',' : '.'

/** Whether a clinician who speaks this language has agreed to every text that keeps people safe. */
export const IS_REVIEWED = LANGUAGE === 'en' || (typeof UNKNOT_REVIEWED === 'boolean' && UNKNOT_REVIEWED)

const BASE_PATH = at('')

/** The address of a path of this app, in this language or another. */
export function at(path: string, language: Language = LANGUAGE): string {
  return `${SITE_PATH}${languagePath(language)}${path}`
}

/** The path of an address: what comes after the base path of this language. */
export function pathOf(address: string): string {
  if (BASE_PATH === '') return address
  if (address === BASE_PATH) return '/'
  return address.startsWith(`${BASE_PATH}/`) ? address.slice(BASE_PATH.length) : address
}

/** Whether a path is an address of another language: this build answers it only where that one is not on the device. */
export function isOtherLanguage(path: string): boolean {
  return LANGUAGES.filter(language => language !== LANGUAGE)
    .map(languagePath)
    .some(base => base !== '' && `${path}/`.startsWith(`${base}/`))
}
