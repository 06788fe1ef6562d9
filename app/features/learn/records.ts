/** The table of contents of Learn: every page with its title and its short words. */
import type { LearnRef, LearnSection } from '#core/learn/sections.ts'
import type { Source } from '#core/vocabulary/records.ts'
import { causes } from '#knowledge/atlas/causes.ts'
import { course } from '#knowledge/evidence/course.ts'
import { disagreements } from '#knowledge/evidence/disagreements.ts'
import { mostAsked } from '#knowledge/reference/most-asked.ts'
import { glossary } from '#knowledge/reference/glossary.ts'
import { habits } from '#knowledge/care/habits.ts'
import { heatLimits } from '#knowledge/evidence/heat-limits.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { myths } from '#knowledge/evidence/myths.ts'
import { professionals } from '#knowledge/care/professionals.ts'
import { signs } from '#knowledge/reference/signs.ts'
import { sources } from '#knowledge/evidence/sources.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { tools } from '#knowledge/care/tools.ts'
import { learnLines } from './words/learn-lines.ts'
import { learnWords } from './words/learn.ts'
import { recordNames } from './words/record-names.ts'

/** One page, before it is opened. */
export interface Entry extends LearnRef {
  readonly name: string
  /** One or two sentences: the description for lists and search engines. */
  readonly short: string
}

const { limits } = learnWords
const { courses } = recordNames
const entry =
  (section: LearnSection) =>
  (id: string, name: string, short: string): Entry => ({ section, id, name, short })
const made = {
  question: Object.values(mostAsked).map(({ id, question, short }) => entry('question')(id, question, short)),
  muscle: Object.values(muscles).map(({ id, name, about }) => entry('muscle')(id, name, about)),
  technique: Object.values(techniques).map(({ id, name, about }) => entry('technique')(id, name, about)),
  movement: Object.values(movements).map(({ id, name, kind, area }) =>
    entry('movement')(id, name, learnLines.movement[kind](area)),
  ),
  tool: Object.values(tools)
    .filter(({ id }) => id !== 'none')
    .map(({ id, name, about }) => entry('tool')(id, name, about)),
  sign: Object.values(signs).map(({ id, name, what }) => entry('sign')(id, name, what)),
  cause: Object.values(causes).map(({ id, label, change }) => entry('cause')(id, label, change)),
  habit: Object.values(habits).map(({ id, title, words }) => entry('habit')(id, title, words)),
  professional: Object.values(professionals).map(({ id, name, what }) =>
    entry('professional')(id, name, what),
  ),
  course: Object.values(course).map(({ id, words }) => entry('course')(id, courses[id], words)),
  limit: Object.values(heatLimits).map(({ id, words }) => entry('limit')(id, limits[id], words)),
  disagreement: Object.values(disagreements).map(({ id, question, weDo }) =>
    entry('disagreement')(id, question, weDo),
  ),
  myth: Object.values(myths).map(({ id, claim, truth }) => entry('myth')(id, claim, truth)),
  word: Object.values(glossary).map(({ id, term, means }) => entry('word')(id, term, means)),
  source: Object.entries(sources).map(([id, source]) =>
    entry('source')(id, shortCitation(source), source.title),
  ),
} satisfies Record<LearnSection, readonly Entry[]>

/** Every page, section by section. */
export const entries: Readonly<Record<LearnSection, readonly Entry[]>> = made

const byAddress = new Map(
  Object.values(entries)
    .flat()
    .map(one => [`${one.section}/${one.id}`, one] as const),
)

/** The page with this address, if there is one. */
export function entryOf({ section, id }: LearnRef): Entry | undefined {
  return byAddress.get(`${section}/${id}`)
}

/** Sections whose short words say what to do; lists leave them out, so that only the page itself guides. */
const GUIDING: readonly LearnSection[] = ['question', 'habit', 'cause', 'limit', 'disagreement']

/** What a list may say about a page under its name. */
export function listedWords({ section, short }: Entry): string | undefined {
  return GUIDING.includes(section) ? undefined : short
}

/** "Dahm and others, 2010: Advice to rest in bed …". */
function shortCitation({ authors, year, title }: Source): string {
  const [first = authors, ...others] = authors.split(', ')
  const who = first.replace(/ [A-Z]{1,4}$/, '')
  return `${others.length > 0 ? learnLines.andOthers(who) : who}, ${year}: ${title}`
}
