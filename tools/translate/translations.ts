/** What a language says: `locales/<language>/**.json`, by file and id. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One text in another language. */
export interface Translation {
  readonly text: string
  /** Of which English it was made: `hashOf` of it. */
  readonly of: string
  /** Which clinician who speaks the language agreed, and when. */
  readonly reviewed?: string
}

/** Id → text, of one file. */
type TranslatedFile = ReadonlyMap<string, Translation>
/** `app/progress` → its texts. */
export type Translations = ReadonlyMap<string, TranslatedFile>

export const LOCALES = join(import.meta.dirname, '../../locales')

/** A short name for an English text, which changes when one letter of it does. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

/** The texts of a language; none of one that has not begun. Throws with a sentence that names the file and what is wrong. */
export function readTranslations(language: string, folder = LOCALES): Translations {
  const own = join(folder, language)
  if (!existsSync(own)) return new Map()
  const names = readdirSync(own, { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name.endsWith('.json'))
    .toSorted()
  return new Map(
    names.map(name => [
      name.replace(/\.json$/, ''),
      parseTranslations(readFileSync(join(own, name), 'utf8'), `locales/${language}/${name}`),
    ]),
  )
}

/** The texts of a file. `where` is what a sentence about it calls it. */
function parseTranslations(json: string, where: string): TranslatedFile {
  let read: unknown
  try {
    read = JSON.parse(json)
  } catch (error) {
    throw new Error(`${where} is not JSON: ${String(error)}`, { cause: error })
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read))
    throw new Error(`${where} holds no texts by their ids`)
  return new Map(Object.entries(read).map(([id, entry]) => [id, parseEntry(entry, `${where}: ${id}`)]))
}

function parseEntry(entry: unknown, where: string): Translation {
  if (typeof entry !== 'object' || entry === null) throw new Error(`${where} is no { "of", "text" }`)
  const { text, of, reviewed }: { text?: unknown; of?: unknown; reviewed?: unknown } = entry
  if (typeof text !== 'string' || typeof of !== 'string') throw new Error(`${where} is no { "of", "text" }`)
  if (reviewed !== undefined && typeof reviewed !== 'string')
    throw new Error(`${where}: "reviewed" says who and when, or is left out`)
  return { text, of, ...(reviewed === undefined ? {} : { reviewed }) }
}
