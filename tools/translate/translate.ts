/**
 * `npm run translate -- begin es es-ES "En español"` begins a language, `-- status [es]` tells how far each is, `-- export es
 * FOLDER [app/find …]` writes the files for translators, `-- import es FOLDER` takes them in again. docs/how-to/add-a-language.md.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { format } from 'prettier'
import { ROOT } from '#tools/dev/imports.ts'
import { EVERY_LANGUAGE, LANGUAGES, LANGUAGE_FACTS } from '#core/vocabulary/language.ts'
import { flatTexts, takeIn, type FlatTexts } from './exchange.ts'
import { everyText, isName, isReviewed, statusOf, type Standing } from './status.ts'
import { LOCALES, readTranslations, type Translations } from './translations.ts'

const USAGE =
  'Give one of: begin LANGUAGE LOCALE LINK; status [LANGUAGE]; export LANGUAGE FOLDER [FILE …]; import LANGUAGE FOLDER.'
const MAX_LISTED = 20
const LANGUAGES_FILE = join(ROOT, 'core/vocabulary/languages.json')

try {
  await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

async function main([command, language, ...rest]: readonly string[]): Promise<void> {
  if (command === 'begin') return await begin(language, rest)
  if (command === 'status') return status(language)
  if (command === 'export') return await exportTo(begun(language), rest)
  if (command === 'import') return await importFrom(begun(language), rest)
  throw new Error(USAGE)
}

async function begin(language: string | undefined, [locale, link]: readonly string[]): Promise<void> {
  if (language === undefined || locale === undefined || link === undefined) throw new Error(USAGE)
  if (!/^[a-z]{2,3}$/.test(language)) throw new Error(`${language} is no code of a language, such as es.`)
  if (EVERY_LANGUAGE.some(name => name === language)) throw new Error(`${language} has begun already.`)
  if (Intl.NumberFormat.supportedLocalesOf(locale).length === 0) throw new Error(`${locale} is no locale.`)
  const { region } = new Intl.Locale(locale)
  await write(LANGUAGES_FILE, {
    ...LANGUAGE_FACTS,
    [language]: { link, locale, regions: region === undefined ? [] : [region], begun: true },
  })
  console.log(`${language} has begun. Next: npm run translate -- export ${language} FOLDER`)
}

function status(only: string | undefined): void {
  const english = everyText()
  for (const language of only === undefined ? EVERY_LANGUAGE : [begun(only)]) {
    if (language === 'en') continue
    const { texts, orphans } = statusOf(language, english)
    const own = texts.filter(text => !isName(text.english))
    const count = (state: Standing['state']) => own.filter(text => text.state === state).length
    console.log(
      `${language}: ${count('said')} of ${own.length} said, ${count('stale')} stale, ${count('missing')} missing; ` +
        (isReviewed(language) ? 'reviewed' : 'not reviewed by a clinician who speaks it'),
    )
    // Of a language that has only begun nearly all is missing: its files say it better than a list.
    for (const state of isWhole(language) ? (['stale', 'missing'] as const) : (['stale'] as const)) {
      const left = own.filter(text => text.state === state)
      for (const { english: text } of left.slice(0, MAX_LISTED))
        console.log(`  ${state}: ${text.file}: ${text.id}: ${text.text}`)
      if (left.length > MAX_LISTED) console.log(`  … and ${left.length - MAX_LISTED} more`)
    }
    for (const name of orphans) console.log(`  of no text any more: ${name}`)
  }
}

async function exportTo(language: string, [folder, ...files]: readonly string[]): Promise<void> {
  if (folder === undefined) throw new Error(USAGE)
  const { texts } = statusOf(language)
  const own = texts.filter(({ english }) => !isName(english))
  const unknown = files.find(file => own.every(({ english }) => english.file !== file))
  if (unknown !== undefined) throw new Error(`There is no file ${unknown} of texts, such as app/find.`)
  const sent = own.filter(({ english }) => files.length === 0 || files.includes(english.file))
  const { english, own: said } = flatTexts(sent)
  await write(join(folder, 'en.json'), english)
  await write(join(folder, `${language}.json`), said)
  console.log(`${sent.length} texts are in ${folder}, ${Object.keys(said).length} of them said.`)
}

async function importFrom(language: string, [folder]: readonly string[]): Promise<void> {
  if (folder === undefined) throw new Error(USAGE)
  const [own, seen] = [`${language}.json`, 'en.json'].map(name => readFlat(join(folder, name)))
  const { translations, taken, leftOut } = takeIn(
    language,
    own ?? {},
    seen ?? {},
    everyText(),
    readTranslations(language),
  )
  await writeTranslations(language, translations)
  for (const sentence of leftOut) console.error(sentence)
  console.log(`${taken} texts are in locales/${language}; left out: ${leftOut.length}.`)
}

async function writeTranslations(language: string, translations: Translations): Promise<void> {
  for (const [file, texts] of translations)
    await write(join(LOCALES, language, `${file}.json`), Object.fromEntries(texts))
}

/** As the formatter of the project leaves it. */
async function write(path: string, value: object): Promise<void> {
  mkdirSync(dirname(path), { recursive: true })
  const lines = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${inOneLine(each)}`)
  writeFileSync(path, await format(`{\n${lines.join(',\n')}\n}\n`, { parser: 'json', printWidth: 110 }))
}

function inOneLine(value: unknown): string {
  return JSON.stringify(value, undefined, 1).replaceAll(/\n */g, ' ')
}

function readFlat(path: string): FlatTexts {
  let read: unknown
  try {
    read = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Error(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read))
    throw new Error(`${path} holds no texts by their keys.`)
  const texts = Object.entries(read)
  const wrong = texts.find(([, text]) => typeof text !== 'string')
  if (wrong) throw new Error(`${path}: ${wrong[0]} is no text.`)
  return Object.fromEntries(texts.map(([key, text]) => [key, String(text)]))
}

function isWhole(language: string): boolean {
  return LANGUAGES.some(whole => whole === language)
}

/** A language that has begun. */
function begun(language: string | undefined): string {
  if (language === undefined) throw new Error(USAGE)
  if (language === 'en') throw new Error('English stands in the code, and is not translated.')
  if (!EVERY_LANGUAGE.some(name => name === language))
    throw new Error(`${language} has not begun. Begin it: npm run translate -- begin ${language} LOCALE LINK`)
  return language
}
