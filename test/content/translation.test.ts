import { join } from 'node:path'
import { createServer } from 'vite'
import { afterAll, expect, test } from 'vitest'
import { speak } from '#tools/translate/plugin.ts'
import { germanGradeOf, sentencesOf, wordsOf } from './reading.ts'
import { allTexts, type Load } from './all-texts.ts'

const ROOT = join(import.meta.dirname, '../..')
const vite = await createServer({
  root: ROOT,
  configFile: false,
  plugins: [...speak('de')],
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  logLevel: 'error',
})
afterAll(() => vite.close())
const inGerman: Load = path => vite.ssrLoadModule(`/${path}`)

const english = await allTexts()
const german = await allTexts(inGerman)
const fromWhere = (shown: typeof english) => {
  const texts = new Map<string, string[]>()
  for (const { where, text } of shown) texts.set(where, [...(texts.get(where) ?? []), text])
  return texts
}
const [englishAt, germanAt] = [fromWhere(english), fromWhere(german)]

/** What a sentence is called with, and small words that are the same in both languages. */
const NO_WORDS = /left shoulder|neck|true|undefined|NaN|\(name\).*|`.*`|\b[Ii]n\b|\bmin\b|\b[hs]\b|[^\p{L}]/gu
const isNoWord = (text: string) => text.replaceAll(NO_WORDS, '') === ''
/** One word or two may be a name: of a place, a method, a medicine. Longer ones that stay are these. */
const SAME: ReadonlySet<string> = new Set(['3GPP TS 22.101, emergency calls', 'Erythema ab igne'])

test('everything that is said in English is said in German, and not in English', () => {
  const left = [...englishAt].flatMap(([where, texts]) => {
    const said = germanAt.get(where)
    if (!said) return texts.every(isNoWord) ? [] : [`${where} is not there`]
    return texts
      .filter(text => said.includes(text) && !isNoWord(text))
      .filter(text => !SAME.has(text) && text.split(' ').length > 2)
      .map(text => `${where}: ${text}`)
  })
  expect(left).toEqual([])
})

test('a word that stands alone is said in German too, also where it looks like an id', async () => {
  const { clinicalRegions } = await inGerman('knowledge/atlas/clinical-regions.ts')
  const own = await import(join(ROOT, 'knowledge/atlas/clinical-regions.ts'))
  expect(Object.keys(Object(clinicalRegions))).toEqual(Object.keys(own.clinicalRegions))
  expect(Object(clinicalRegions)['head-vertex']).toBe('Scheitel')
})

test('nothing but words changes: ids, numbers and marks are those of the English', async () => {
  const words = new Set(english.map(({ text }) => text))
  const names = [
    'atlas/movements',
    'atlas/muscles',
    'care/professionals',
    'safety/safety',
    'safety/stops',
    'care/techniques',
    'atlas/regions',
    'care/habits',
  ]
  for (const name of names) {
    const own = await import(join(ROOT, 'knowledge', `${name}.ts`))
    const other = await inGerman(`knowledge/${name}.ts`)
    const bones = (module: object) =>
      JSON.stringify(module, (_, value: unknown) =>
        typeof value === 'string' && words.has(value) ? '' : value,
      )
    const wordsGone = (module: object, shown: ReadonlySet<string>) =>
      JSON.stringify(module, (_, value: unknown) =>
        typeof value === 'string' && shown.has(value) ? '' : value,
      )
    const saidInGerman = new Set(german.map(({ text }) => text))
    expect(wordsGone({ ...other }, new Set([...saidInGerman, ...words])), name).toBe(
      wordsGone({ ...own }, new Set([...saidInGerman, ...words])),
    )
    expect(bones({ ...own }).length, name).toBeGreaterThan(100)
  }
})

test('no name of a column of the table stands in another one in German', async () => {
  const { tableWords } = await inGerman('core/share/words/table.ts')
  const names = Object.values(Object(tableWords).columns)
  expect(names.length).toBeGreaterThan(10)
  expect(new Set(names).size).toBe(names.length)
})

/** Words that promise what nobody can promise. */
const BANNED =
  /\bheil(?:t|en|ung|ungen)\b|\bkurier\w*|\blindert?\b|\bLinderung\b|\bbewiesen\b|\bgarantier\w*|\bWunder\b|\bentgift\w*|\bdiagnos\w*/gi
/** Where a belief is named and set right, or the name of something is meant. */
const FAIR = /^knowledge\/\w+\/(?:myths|disagreements|claims|glossary|professionals|stops|safety) /

test('no German word promises, shouts, or needs a long breath', () => {
  const wrong = german.flatMap(({ where, text }) => [
    ...(text.includes('!') ? [`${where} shouts: ${text}`] : []),
    ...(FAIR.test(where) ? [] : [...text.matchAll(BANNED)].map(([word]) => `${where} says ${word}: ${text}`)),
    ...sentencesOf(text)
      .filter(sentence => wordsOf(sentence).length > 20)
      .map(sentence => `${where} is long: ${sentence}`),
  ])
  expect(wrong).toEqual([])
})

/** As hard as a text for the seventh school year: no file of what tells a person what to do reads harder. */
const HARDEST = 7
/** Fewer words have no grade of their own. */
const ENOUGH_WORDS = 60
/** Names of illnesses and of medicines, one after the other, and what only clinicians read. */
const NAMES = /^knowledge\/safety\/profile$|clinical-review/

test('what tells a German reader what to do is easy to read', () => {
  const instructing = german.filter(({ instructs, group }) => instructs && !NAMES.test(group))
  const texts = [...new Set(instructing.map(({ group }) => group))].map(
    group => [group, instructing.filter(one => one.group === group).map(({ text }) => text)] as const,
  )
  const read = texts.filter(([, all]) => all.flatMap(wordsOf).length >= ENOUGH_WORDS)
  expect(read.length).toBeGreaterThan(20)
  const hard = read.map(([group, all]) => [group, germanGradeOf(all)] as const)
  expect(hard.filter(([, grade]) => grade > HARDEST)).toEqual([])
})

/** What a German reader takes for something else, or no German physiotherapist would say so, each with what is said. */
const NOT_SO: readonly (readonly [RegExp, string])[] = [
  [/Nadelöhr/, 'Arm durchfädeln: in German yoga the name is of another figure'],
  [/\b[Dd]ünnen? (?:Wirbelk|K)nochen/, 'Osteoporose, brüchige Knochen'],
  [/Stiller Knoten/, 'Latenter Knoten, as everywhere else'],
  [/\bBelege(?: sind)?:? (?:gut|mittel|gering)/, 'Beleglage: gut, mittel, schwach'],
  [/Sicherer werden/, 'Mehr Gewissheit'],
  [/drängelt|Drei Blicke|\bBlick \d|Nächster Blick|neu hin\b|in Tatsachen|nichts für dich\b/, 'stiff'],
  [/freundlich zu|Nacken stören|\d lang (?:ein|aus)|Installiert hat|Nackenknoten da\b/, 'stiff'],
  [/\bMeins\b|\bPlatz-Check|Das Blatt\b/, 'Meine Daten, Arbeitsplatz-Check, Übersicht'],
  [
    /(?:^|[.:?] )(?:Gehe|Lege|Sitze|Setze|Drücke|Drehe|Hebe|Beuge|Bleibe|Stehe|Schlafe|Hole|Mache|Bewege|Lehne|Frage|Stelle (?:die|den|dich|ihn)) [a-zäöü]/,
    'the short imperative, as in the session',
  ],
]

test('no German word is one that people here do not say so', () => {
  const wrong = german
    .filter(({ where }) => !where.includes('/search/'))
    .flatMap(({ where, text }) =>
      NOT_SO.filter(([pattern]) => pattern.test(text)).map(([, say]) => `${where}: ${text} (${say})`),
    )
  expect(wrong).toEqual([])
})

test('who needs somebody in Germany reads the number and the prescription of the country', () => {
  const said = (where: RegExp) => german.filter(one => where.test(one.where)).map(({ text }) => text)
  const sameDay = said(/same-day\..*does/).filter(text => /Bereitschaftsdienst/.test(text))
  expect(sameDay.length).toBeGreaterThan(0)
  expect(sameDay.filter(text => !text.includes('116 117'))).toEqual([])
  expect(said(/professionals.*physio/).join(' ')).toContain('Heilmittelverordnung')
})
