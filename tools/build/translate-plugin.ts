/** Builds the app in another language: its catalogues stand in for the English ones, and the knowledge says its words. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join, posix } from 'node:path'
import { pathToFileURL } from 'node:url'
import { normalizePath, type ESTree, type Plugin } from 'vite'
import type { Language } from '#core/vocabulary/language.ts'

/** With forward slashes on every platform, as Vite names its modules. */
const ROOT = normalizePath(join(import.meta.dirname, '../..'))
const KNOWLEDGE = `${ROOT}/knowledge`
const LOCALES = `${ROOT}/locales`

/** What looks like an id is a word for people only in these fields. */
const ID = /^[a-z0-9-]+$/
const WORD_FIELDS: ReadonlySet<string> = new Set(['area', 'mayMean', 'names'])
/** In these files every text is a word for people, and each id is the name of a field. */
const WORD_FILES: ReadonlySet<string> = new Set(['atlas/clinical-regions.ts'])

/** English text → its words in the other language, for one file or folder of the knowledge. */
export type TranslateText = (text: string) => string | undefined

/** What this language says, by the path of a module below `knowledge/`. */
async function loadTranslations(language: Language): Promise<(path: string) => TranslateText> {
  const folder = join(LOCALES, language)
  const files = readdirSync(folder).filter(name => name.endsWith('.ts') && name !== 'texts.ts')
  const parts = await Promise.all(
    files.map(async name => {
      const path = join(folder, name)
      // A file that was changed since is another module: a server that is told of it reads it anew.
      const { texts } = await import(
        `${pathToFileURL(path).href}?changed=${Math.trunc(statSync(path).mtimeMs)}`
      )
      return [basename(name, '.ts'), new Map<string, string>(Object.entries(texts))] as const
    }),
  )
  return path => {
    const part = partOf(
      path,
      parts.map(([name]) => name),
    )
    const own = parts
      .filter(([name]) => name === part || name.startsWith(`${part}-`))
      .map(([, texts]) => texts)
    return text => own.find(texts => texts.has(text))?.get(text)
  }
}

/** The part a module belongs to: `muscles` for `atlas/muscles.ts` and all below `atlas/muscles/`, else its top folder. */
function partOf(path: string, parts: readonly string[]): string {
  const [folder = '', part = ''] = path.split(/[/.]/)
  return parts.includes(part) ? part : folder
}

/** The plugin that makes a build speak `language`. English needs none. */
export async function speak(language: Language): Promise<readonly Plugin[]> {
  if (language === 'en') return []
  const translationsOf = await loadTranslations(language)
  return [catalogues(language), knowledge(translationsOf), reloadTranslations(language)]
}

/** `app/features/mine/words/mine.de.ts` stands in for `app/features/mine/words/mine.ts`. */
function catalogues(language: Language): Plugin {
  return {
    name: 'unknot-catalogues',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('.ts') || !id.startsWith(`${ROOT}/`)) return undefined
      const translationFile = id.replace(/\.ts$/, `.${language}.ts`)
      return existsSync(translationFile) ? `export * from './${basename(translationFile)}'` : undefined
    },
  }
}

/** Every text of the knowledge, replaced by its translation; ids and numbers stay. */
export function knowledge(translationsOf: (path: string) => TranslateText): Plugin {
  return {
    name: 'unknot-knowledge',
    transform(code, id) {
      const path = posix.relative(KNOWLEDGE, id)
      if (path.startsWith('..') || !path.endsWith('.ts')) return undefined
      const translate = translationsOf(path)
      return { code: translateLiterals(code, wordsOf(this.parse(code), path), translate), map: null }
    },
  }
}

/** `npm run dev` translates the knowledge anew when a translation changes. */
function reloadTranslations(language: Language): Plugin {
  return {
    name: 'unknot-reload-translations',
    configureServer(server) {
      server.watcher.on('change', path => {
        if (normalizePath(path).startsWith(`${LOCALES}/${language}/`)) void server.restart()
      })
    },
  }
}

/** The code with each text that has other words replaced by them. */
function translateLiterals(code: string, texts: readonly Text[], translate: TranslateText): string {
  let translated = code
  for (const { start, end, text } of texts.toSorted((a, b) => b.start - a.start)) {
    const words = translate(text)
    if (words !== undefined)
      translated = translated.slice(0, start) + JSON.stringify(words) + translated.slice(end)
  }
  return translated
}

interface Text {
  readonly start: number
  readonly end: number
  readonly text: string
  /** The nearest field the text belongs to. */
  readonly field: string
}

/** The texts of a file that are words for people. */
function wordsOf(program: ESTree.Program, path: string): readonly Text[] {
  const texts = textsOf(program)
  return WORD_FILES.has(path)
    ? texts
    : texts.filter(({ text, field }) => !ID.test(text) || WORD_FIELDS.has(field))
}

function textsOf(node: unknown, field = ''): readonly Text[] {
  if (Array.isArray(node)) return node.flatMap(each => textsOf(each, field))
  if (!isNode(node)) return []
  if (node.type === 'Literal' && typeof node['value'] === 'string')
    return [{ start: node.start, end: node.end, text: node['value'], field }]
  if (/^(?:Import|Export(?:All|Named))/.test(node.type)) return textsOf(node['declaration'], field)
  if (node.type === 'Property') {
    const key: unknown = node['key']
    const name = isNode(key) ? (key['name'] ?? key['value']) : undefined
    return textsOf(node['value'], typeof name === 'string' ? name : '')
  }
  return Object.values(node).flatMap(each => textsOf(each, field))
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [part: string]: unknown
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}
