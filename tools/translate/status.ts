/** How far a language is: which texts it lacks, and which it says of other English than is said now. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileOfModule, textsOf, type SourceText } from './texts.ts'
import { hashOf, readTranslations, type Translation } from './translations.ts'

const ROOT = join(import.meta.dirname, '../..')

/** An English text, with the file of a language it belongs to. */
export interface FiledText extends SourceText {
  readonly file: string
}

/** Every text for people, in the order of the modules, or of the files of a language that are wanted. */
export function everyText(isWanted: (file: string) => boolean = () => true): readonly FiledText[] {
  return ['app', 'core', 'knowledge'].flatMap(top =>
    readdirSync(join(ROOT, top), { recursive: true, encoding: 'utf8' })
      .map(name => `${top}/${name.replaceAll('\\', '/')}`)
      .toSorted()
      .flatMap(path => {
        const file = fileOfModule(path)
        if (file === undefined || !isWanted(file)) return []
        return textsOf(path, readFileSync(join(ROOT, path), 'utf8')).map(text => ({ ...text, file }))
      }),
  )
}

/** A work keeps the names it was published under: nothing is missing where they are not translated. */
export function isName({ file }: FiledText): boolean {
  return file === 'knowledge/sources'
}

/** Where one text stands in a language. */
export interface Standing {
  readonly english: FiledText
  readonly said: Translation | undefined
  readonly state: 'said' | 'missing' | 'stale'
}

export interface Status {
  readonly texts: readonly Standing[]
  /** `file: id` of what nothing in English answers to. */
  readonly orphans: readonly string[]
}

/** How far `language` is with the texts that are said in English. */
export function statusOf(language: string, english: readonly FiledText[] = everyText()): Status {
  const translations = readTranslations(language)
  const texts = english.map((text): Standing => {
    const said = translations.get(text.file)?.get(text.id)
    const state = said ? (said.of === hashOf(text.text) ? 'said' : 'stale') : 'missing'
    return { english: text, said, state }
  })
  const known = new Set(english.map(({ file, id }) => `${file}: ${id}`))
  const orphans = [...translations].flatMap(([file, own]) =>
    [...own.keys()].map(id => `${file}: ${id}`).filter(name => !known.has(name)),
  )
  return { texts, orphans }
}

/** What keeps people safe: a clinician who speaks a language agrees to each of these. */
const SAFETY =
  /^(?:core\/safety|knowledge\/(?:check-groups|limits|profile|questions|rules|safety|stops|while-waiting))$/

/** Whether a clinician has agreed to every text that keeps people safe, as it is said now. English needs no second one. */
export function isReviewed(language: string): boolean {
  if (language === 'en') return true
  const english = everyText(file => SAFETY.test(file))
  return statusOf(language, english).texts.every(
    ({ state, said }) => state === 'said' && said?.reviewed !== undefined,
  )
}
