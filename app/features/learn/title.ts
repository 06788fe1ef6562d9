import type { LearnPlace } from '#core/learn/sections.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { learnLines } from './words/learn-lines.ts'
import { learnWords } from './words/learn.ts'
import { readingWords } from './words/reading.ts'
import type { Entry } from './records.ts'

const NAME = 'Unknot'

/** What the browser's tab and a search engine show for a place in Learn. */
export function titleOf(place: LearnPlace, entry: Entry | undefined): string {
  if (entry) return `${pageTitle(entry)} · ${NAME}`
  if (place.at === 'index') return `${learnLines.titles.index(learnWords.title)} · ${NAME}`
  if (place.at === 'section')
    return `${learnLines.titles.section(learnWords.sections[place.section].name)} · ${NAME}`
  return `${readingWords.notFound} · ${NAME}`
}

function pageTitle({ section, id, name }: Entry): string {
  const { pageTitles } = learnWords
  if (section !== 'muscle') return pageTitles[section](name)
  const muscle = Object.values(muscles).find(one => one.id === id)
  return pageTitles.muscle(name, muscle?.self !== 'no')
}
