/** Everything that can be searched for, with the words it is found by. Fetched when somebody searches. */
import { ADDRESSES, SCREEN_NAMES, type ScreenName } from '#core/vocabulary/addresses.ts'
import type { Region } from '#core/vocabulary/regions.ts'
import { learnPath, type LearnSection } from '#core/learn/sections.ts'
import type { Searched } from '#core/learn/search/types.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import { readCauses } from '#knowledge/reference/synonyms.ts'
import { words as appWords } from '#app/i18n/words.ts'
import { entries, listedWords, type Entry } from '#app/features/learn/records.ts'
import { learnWords } from '#app/features/learn/words/learn.ts'
import { records } from './records.ts'
import { pageWords } from './typed/pages.ts'
import { typedWords as typed } from './typed/typed.ts'
import { screenWords } from './words/screens.ts'
import { textsOf } from './texts-of.ts'

/** What a search found: a page of Learn or a screen. */
export interface Result {
  /** Without the language. */
  readonly path: string
  readonly title: string
  readonly kind: LearnSection | 'screen'
  /** What the list calls its kind. */
  readonly called: string
  /** What the list says under its name. */
  readonly about: string | undefined
}

/**
 * How much a kind weighs beside an ordinary page.
 * @judgement Who searches has a question: its answer first, then where something can be done, then what is known, and the
 * works this rests on last.
 */
const KIND_WEIGHTS: Readonly<Partial<Record<Result['kind'], number>>> = {
  question: 1.7,
  screen: 1.4,
  habit: 0.8,
  limit: 0.9,
  cause: 0.9,
  disagreement: 0.8,
  myth: 0.8,
  word: 0.8,
  source: 0.12,
}

/** Every page and screen with all the words it is to be found by. */
export function searchable(): readonly Searched<Result>[] {
  return [...Object.values(entries).flat().map(pageOf), ...SCREEN_NAMES.flatMap(screenOf)]
}

function pageOf(entry: Entry): Searched<Result> {
  const { section, id, short } = entry
  return {
    value: resultOf(entry),
    title: searchedTitle(entry),
    aliases: [...namesOf(`${section}/${id}`), ...muscleWords(entry)],
    text: short,
    body: section === 'source' ? '' : textsOf(recordOf(section, id)),
    weight: KIND_WEIGHTS[section] ?? 1,
  }
}

const otherNamesOf: ReadonlyMap<string, string> = new Map(Object.entries(pageWords))

function namesOf(page: string): readonly string[] {
  return otherNamesOf.get(page)?.split(', ') ?? []
}

function recordOf(section: keyof typeof records, id: string): unknown {
  return new Map<string, unknown>(Object.entries(records[section])).get(id)
}

function screenOf(name: ScreenName): readonly Searched<Result>[] {
  const value = screenResult(name)
  const { about, title } = value
  if (about === undefined) return []
  const aliases = typed.screens[name]?.split(', ') ?? []
  return [{ value, title, aliases, text: about, weight: KIND_WEIGHTS.screen ?? 1 }]
}

function screenResult(name: ScreenName): Result {
  return {
    path: ADDRESSES[name],
    title: appWords.titles[name],
    kind: 'screen',
    called: screenWords.kind,
    about: screenWords.about[name],
  }
}

/** The safety check, as a result. */
export const checkResult: Result = screenResult('check')

function resultOf(entry: Entry): Result {
  const { section, name } = entry
  return {
    path: learnPath(entry),
    title: name,
    kind: section,
    called: learnWords.sections[section].one,
    about: listedWords(entry),
  }
}

/** A work is looked for by who wrote it and when; what it is called weighs no more than what any page says. */
function searchedTitle({ section, name }: Entry): string {
  return section === 'source' ? (name.split(': ')[0] ?? name) : name
}

/** The causes a query names in other words: "bird-watching posture". */
export function causesNamed(query: string): readonly Result[] {
  const named: readonly string[] = readCauses([query])
  return entries.cause.filter(({ id }) => named.includes(id)).map(resultOf)
}

function muscleWords({ section, id }: Entry): readonly string[] {
  const muscle = Object.values(muscles).find(one => section === 'muscle' && one.id === id)
  if (!muscle) return []
  const local = [...new Set(muscle.triggerPoints.flatMap(point => [...point.local]))]
  const felt = [...new Set(muscle.triggerPoints.flatMap((point): readonly Region[] => point.essential))]
  return [
    ...('nickname' in muscle ? [muscle.nickname] : []),
    ...local.map(region => typed.knotIn(regions[region].label)),
    ...local.flatMap(region => otherNames(region)),
    ...felt.map(region => typed.painIn(regions[region].label)),
  ]
}

function otherNames(region: Region): readonly string[] {
  const name = typed.regions[region]
  return name === undefined ? [] : [typed.knotAt(name)]
}
