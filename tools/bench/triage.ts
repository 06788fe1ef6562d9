/**
 * `npm run bench:triage`: leads our published people and our own through the check, and prints how far it agrees with what
 * the cases expect. With `--without-words` nobody types anything. With `--answers file.csv` it scores another tool's
 * answers instead. See docs/triage.md.
 */
import { readFileSync } from 'node:fs'
import type { Flag } from '#core/vocabulary/answers.ts'
import { memberOf } from '#core/diary/envelope.ts'
import { readWords } from '#core/free-words/read.ts'
import type { Safety } from '#core/safety/types.ts'
import { isUrgent } from '#core/safety/urgency.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { LANGUAGES, minimisingOf, wordListsOf, type Language } from '#tools/cases/languages.ts'
import { spell, spellTier } from '#tools/cases/spell.ts'
import { anchor } from '#tools/cases/triage/anchoring.ts'
import { readAnswersCsv } from '#tools/cases/triage/answers-csv.ts'
import {
  ownPeople,
  publishedPeople,
  secondPeople,
  thirdPeople,
  type TriagePerson,
} from '#tools/cases/triage/people.ts'
import { median, scoreTiers, share } from '#tools/cases/triage/score.ts'
import { walkTruthfully, type Walk } from '#tools/cases/truthful-walk.ts'

const SETS = [
  { name: 'Published cases', people: publishedPeople(), haveWords: true },
  { name: 'Second cases', people: secondPeople(), haveWords: true },
  { name: 'Third cases', people: thirdPeople(), haveWords: true },
  { name: 'Own cases', people: ownPeople(), haveWords: false },
] as const
const { questions }: Safety = safety
const [option, file, ...more] = process.argv.slice(2)

if (option === undefined || (option === '--without-words' && file === undefined)) {
  const typing = option === undefined
  for (const { name, people } of SETS) printWalks(name, people, typing)
  if (typing) {
    const withWords = SETS.filter(({ haveWords }) => haveWords)
    for (const { name, people } of withWords) printWords(name, people)
    printAnchoring(withWords.flatMap(({ people }) => people))
  }
} else if (option === '--answers' && file !== undefined && more.length === 0) {
  scoreOthers(file)
} else {
  stop('Give --answers file.csv, or --without-words, or nothing.')
}

function printWalks(name: string, people: readonly TriagePerson[], typing: boolean): void {
  const walks = people.map(person => ({ person, walk: walkOf(person, typing) }))
  print(`${name}: ${people.length}${typing ? '' : ', nobody types anything'}`)
  const given = new Map(walks.map(({ person, walk }) => [person.id, spellTier(walk.assessment.tier)]))
  for (const line of scoreTiers(people, given)) print(`  ${line}`)
  const decided = walks.filter(({ person }) => person.deciding.length > 0)
  if (decided.length > 0) {
    const unshown = decided.filter(({ person, walk }) => hidden(person, walk).length > 0)
    print(`  Deciding question shown: ${share(decided.length - unshown.length, decided.length)}`)
    for (const { person, walk } of unshown) {
      const why = walk.assessment.tier === 'emergency-now' ? ' (an emergency ended the check before)' : ''
      print(`    not shown: ${person.id} ${hidden(person, walk).map(spell).join(', ')}${why}`)
    }
  }
  const words = median(walks.map(({ walk }) => walk.words))
  print(`  Words to read, median: ${words}; taps, median: ${median(walks.map(({ walk }) => walk.taps))}`)
}

function walkOf({ told }: TriagePerson, typing: boolean): Walk {
  const { answers: truth, unsure, text, language, forOther } = told
  const raised = typing && text !== '' ? raisedBy(text, language) : undefined
  return walkTruthfully({ truth, unsure, raised, forOther })
}

/** The deciding questions no line named and no row asked, and no fact answered. */
function hidden({ deciding }: TriagePerson, { asked, answers }: Walk): readonly Flag[] {
  return deciding.filter(flag => !asked.includes(flag) && questions[flag].impliedBy?.(answers) !== true)
}

function printWords(name: string, people: readonly TriagePerson[]): void {
  const read = people
    .filter(({ told }) => told.text !== '')
    .map(person => ({ person, raised: raisedBy(person.told.text, person.told.language) }))
  const decided = read.filter(({ person }) => person.deciding.length > 0)
  const groups: readonly (readonly [string, typeof read])[] = [
    ['all', decided],
    ['emergencies', decided.filter(({ person }) => person.tier === 'emergency_now')],
    ['carers', decided.filter(({ person }) => person.told.forOther)],
    ['German', decided.filter(({ person }) => person.told.language === 'de')],
  ]
  print(`${name}: deciding question raised from the words`)
  for (const [name, some] of groups) {
    const one = some.filter(({ person, raised }) => person.deciding.some(flag => raised.includes(flag)))
    const each = some.filter(({ person, raised }) => person.deciding.every(flag => raised.includes(flag)))
    print(
      `  ${name}: one at least ${share(one.length, some.length)}, each ${share(each.length, some.length)}`,
    )
  }
  for (const { person, raised } of decided)
    if (!person.deciding.some(flag => raised.includes(flag)))
      print(`    not raised: ${person.id} ${person.deciding.map(spell).join(', ')}`)
  const plain = read.filter(({ person }) => person.deciding.length === 0)
  const urgent = plain.flatMap(({ person, raised }) => {
    const flags = raised.filter(flag => isUrgent(questions[flag].tier))
    return flags.length === 0 ? [] : [{ id: person.id, flags }]
  })
  print(`Plain knots with an urgent question raised: ${share(urgent.length, plain.length)}`)
  for (const { id, flags } of urgent) print(`    ${id} ${flags.map(spell).join(', ')}`)
}

/** Our texts in each language, each with every sentence that plays it down. */
function printAnchoring(people: readonly TriagePerson[]): void {
  const results = LANGUAGES.map(language => {
    const published = people.flatMap(({ id, told }) =>
      told.language === language ? [{ id, text: told.text }] : [],
    )
    const texts = language === 'en' ? [...published, ...ownTexts()] : published
    return anchor(texts, minimisingOf[language], text => raisedBy(text, language))
  })
  const lost = results.flatMap(result => result.lost)
  const pairs = results.reduce((sum, result) => sum + result.pairs, 0)
  const count = lost.reduce((sum, { flags }) => sum + flags.length, 0)
  print(`Anchoring: ${pairs} pairs of a text and a sentence that plays it down, ${count} questions lost`)
  for (const { id, sentence, flags } of lost)
    print(`    lost: ${id} ${flags.map(spell).join(', ')} with “${sentence}”`)
}

function ownTexts(): readonly { readonly id: string; readonly text: string }[] {
  return readFileSync(new URL('../cases/own-words.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))
    .filter(read => (memberOf(read, 'language') ?? 'en') === 'en')
    .map(read => ({ id: String(memberOf(read, 'id')), text: String(memberOf(read, 'text')) }))
}

function raisedBy(text: string, language: Language): readonly Flag[] {
  return readWords(text, wordListsOf[language]).raise
}

function scoreOthers(path: string): void {
  const text = readText(path)
  if (text === undefined) return stop(`${path} cannot be read.`)
  const read = readAnswersCsv(text, new Set(SETS.flatMap(({ people }) => people.map(({ id }) => id))))
  if (!read.ok) return stop(`${path}: ${read.problem}`)
  for (const { name, people } of SETS) {
    if (!people.some(({ id }) => read.given.has(id))) continue
    print(`${name}: ${people.length}, as answered in ${path}`)
    for (const line of scoreTiers(people, read.given)) print(`  ${line}`)
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function stop(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 2
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
