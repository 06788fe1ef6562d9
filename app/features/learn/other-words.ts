/** Words people type for things that stand here under another name. */
import type { Region } from '#core/vocabulary/regions.ts'
import { entries, type Entry } from './records.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import { readCauses } from '#knowledge/reference/synonyms.ts'
import type { Searched } from '#core/learn/search.ts'
import { learnWords } from './words/learn.ts'
import { searchWords as words } from './words/search.ts'

/** Every page with all the words it is to be found by. */
export function searchable(): readonly Searched<Entry>[] {
  return Object.values(entries)
    .flat()
    .map(entry => ({
      value: entry,
      title: searchedTitle(entry),
      aliases: [
        ...(words.pages[`${entry.section}/${entry.id}`] ?? []),
        ...muscleWords(entry),
        learnWords.sections[entry.section].one,
      ],
      text: entry.short,
    }))
}

/** A work is looked for by who wrote it and when; what it is called weighs no more than what any page says. */
function searchedTitle({ section, name }: Entry): string {
  return section === 'source' ? (name.split(': ')[0] ?? name) : name
}

/** The causes a query names in other words: "bird-watching posture". */
export function causesNamed(query: string): readonly Entry[] {
  const named: readonly string[] = readCauses([query])
  return entries.cause.filter(({ id }) => named.includes(id))
}

function muscleWords({ section, id }: Entry): readonly string[] {
  const muscle = Object.values(muscles).find(one => section === 'muscle' && one.id === id)
  if (!muscle) return []
  const local = [...new Set(muscle.triggerPoints.flatMap(point => [...point.local]))]
  const felt = [...new Set(muscle.triggerPoints.flatMap((point): readonly Region[] => point.essential))]
  return [
    ...('nickname' in muscle ? [muscle.nickname] : []),
    ...local.map(region => words.knotIn(regions[region].label)),
    ...local.flatMap(region => otherNames(region)),
    ...felt.map(region => words.painIn(regions[region].label)),
  ]
}

function otherNames(region: Region): readonly string[] {
  const name = words.regions[region]
  return name === undefined ? [] : [words.knotAt(name)]
}
