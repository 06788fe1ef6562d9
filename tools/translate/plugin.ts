/** Builds the app in a language: every text for people is said in it where it stands, and messages become functions. */
import { existsSync } from 'node:fs'
import { basename, join, posix } from 'node:path'
import { normalizePath, type Plugin } from 'vite'
import { compileMessages, type Message } from './compile.ts'
import { pseudoTextOf, type Pseudo } from './pseudo.ts'
import { fileOfModule, textsOf, type SourceText } from './texts.ts'
import { hashOf, readTranslations } from './translations.ts'

/** With forward slashes on every platform, as Vite names its modules. */
const ROOT = normalizePath(join(import.meta.dirname, '../..'))
const LOCALES = `${ROOT}/locales`

/** What is said instead of an English text; undefined where English is said. `file` is named as in ./texts.ts. */
export type Translate = (file: string, text: SourceText) => string | undefined

/**
 * The plugins that make a build speak `language`. English has its messages compiled, and may be changed to a language that
 * nobody speaks.
 */
export function speak(language: string, pseudo?: Pseudo): readonly Plugin[] {
  if (pseudo !== undefined) return [sayIn('en', (_file, text) => pseudoTextOf(pseudo, text))]
  if (language === 'en') return [sayIn('en', () => undefined)]
  const translations = readTranslations(language)
  // What was made of other English is left out, so that nobody reads what is no longer meant.
  const translate: Translate = (file, { id, text }) => {
    const said = translations.get(file)?.get(id)
    return said?.of === hashOf(text) ? said.text : undefined
  }
  return [standIns(language), sayIn(language, translate), reloadTranslations(language)]
}

/** `word-lists.de.ts` stands in for `word-lists.ts`: what people type, and how it is read, differs by language. */
function standIns(language: string): Plugin {
  return {
    name: 'unknot-stand-ins',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('.ts') || !id.startsWith(`${ROOT}/`)) return undefined
      const standIn = id.replace(/\.ts$/, `.${language}.ts`)
      return existsSync(standIn) ? `export * from './${basename(standIn)}'` : undefined
    },
  }
}

/** Every text replaced by what is said instead; ids and numbers stay. */
export function sayIn(language: string, translate: Translate): Plugin {
  return {
    name: 'unknot-words',
    enforce: 'pre',
    transform(code, id) {
      const path = posix.relative(ROOT, id)
      const file = fileOfModule(path)
      return file === undefined
        ? undefined
        : { code: translated(path, code, language, text => translate(file, text)), map: null }
    },
  }
}

/** The module with its texts in `language`; a message without a translation follows the rules of English. */
function translated(
  path: string,
  code: string,
  language: string,
  translate: (text: SourceText) => string | undefined,
): string {
  const messages = new Map<string, Record<string, Message>>()
  let said = code
  for (const text of textsOf(path, code).toSorted((a, b) => b.start - a.start)) {
    const words = translate(text)
    if (words === undefined && !text.places) continue
    const spoken = words === undefined ? 'en' : language
    const saying = text.places
      ? functionOf(spoken, { text: words ?? text.text, places: text.places })
      : JSON.stringify(words)
    said = said.slice(0, text.start) + saying + said.slice(text.end)
  }
  const compiled = [...messages].map(([spoken, own]) => compileMessages(nameIn(spoken), spoken, own))
  // No call of it is left: what compiles messages in tests must not be shipped.
  return [...compiled, said.replace(IMPORT, '')].join('\n')

  function functionOf(spoken: string, message: Message): string {
    const own = messages.get(spoken) ?? {}
    const key = `m${Object.keys(own).length}`
    messages.set(spoken, { ...own, [key]: message })
    return `${nameIn(spoken)}.${key}`
  }
}

const IMPORT = /^import \{ message \} from '#core\/i18n\/message\.ts'$/m

/** Of an object of messages, among the names of a catalogue. */
function nameIn(language: string): string {
  return `messages_${language.replaceAll('-', '_')}`
}

/** `npm run dev` says a text anew when it changes. */
function reloadTranslations(language: string): Plugin {
  return {
    name: 'unknot-reload-translations',
    configureServer(server) {
      server.watcher.on('change', path => {
        if (normalizePath(path).startsWith(`${LOCALES}/${language}/`)) void server.restart()
      })
    },
  }
}
