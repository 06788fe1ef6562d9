import type { LearnPlace } from '#core/learn/shelves.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { learnLines } from './words/learn-lines.ts'
import { learnWords } from './words/learn.ts'
import type { Entry } from './records.ts'

const NAME = 'Unknot'

/** What the browser's tab and a search engine show for a place in Learn. */
export function titleOf(place: LearnPlace, entry: Entry | undefined): string {
  if (entry) return `${pageTitle(entry)} · ${NAME}`
  if (place.at === 'index') return `${learnLines.titles.index(learnWords.title)} · ${NAME}`
  if (place.at === 'shelf')
    return `${learnLines.titles.shelf(learnWords.shelves[place.shelf].name)} · ${NAME}`
  return `${learnWords.nowhere} · ${NAME}`
}

function pageTitle({ shelf, id, name }: Entry): string {
  const { pageTitles } = learnWords
  if (shelf !== 'muscle') return pageTitles[shelf](name)
  const muscle = Object.values(muscles).find(one => one.id === id)
  return pageTitles.muscle(name, muscle?.self !== 'no')
}
