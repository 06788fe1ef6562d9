/** What a page is about, as schema.org data. No steps: nobody is to follow them without the words around them. */
import { ADDRESSES } from '#core/vocabulary/addresses.ts'
import { shelfPath, type LearnPlace, type LearnShelf } from '#core/learn/shelves.ts'
import { sources } from '#knowledge/evidence/sources.ts'
import { at, LANGUAGE } from '#app/i18n/locale.ts'
import { learnWords as words } from './words/learn.ts'
import type { Entry } from './records.ts'

interface Head {
  readonly path: string
  readonly title: string
  readonly description: string
}
type Data = Readonly<Record<string, unknown>>

const TYPES: Readonly<Record<LearnShelf, string>> = {
  muscle: 'Muscle',
  technique: 'MedicalTherapy',
  movement: 'PhysicalActivity',
  tool: 'Thing',
  sign: 'MedicalSignOrSymptom',
  cause: 'MedicalCause',
  habit: 'Thing',
  professional: 'MedicalTherapy',
  course: 'Thing',
  limit: 'Thing',
  disagreement: 'Question',
  myth: 'Claim',
  word: 'DefinedTerm',
  source: 'ScholarlyArticle',
}

/** The data of a page: itself, what it is about, and the way to it. */
export function structured(
  place: LearnPlace,
  entry: Entry | undefined,
  { path, title, description }: Head,
): Data {
  const crumbs = [
    { name: words.name, item: at(ADDRESSES.learn) },
    ...(place.at === 'shelf' ? [{ name: words.shelves[place.shelf].name, item: at(path) }] : []),
    ...(entry
      ? [
          { name: words.shelves[entry.shelf].name, item: at(shelfPath(entry.shelf)) },
          { name: entry.name, item: at(path) },
        ]
      : []),
  ]
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': entry ? 'MedicalWebPage' : 'CollectionPage',
        url: at(path),
        name: title,
        description,
        inLanguage: LANGUAGE,
        isAccessibleForFree: true,
        ...(entry ? { about: aboutOf(entry), audience: { '@type': 'Patient' } } : {}),
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: crumbs.map((crumb, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          ...crumb,
        })),
      },
    ],
  }
}

function aboutOf({ shelf, id, name, short }: Entry): Data {
  if (shelf === 'source') {
    const source = Object.entries(sources).find(([key]) => key === id)?.[1]
    return {
      '@type': TYPES.source,
      name: source?.title,
      author: source?.authors,
      datePublished: `${source?.year}`,
      ...(source && 'doi' in source ? { sameAs: `https://doi.org/${source.doi}` } : {}),
    }
  }
  if (shelf === 'myth') return { '@type': TYPES.myth, name, text: name }
  return { '@type': TYPES[shelf], name, ...(shelf === 'word' ? { description: short } : {}) }
}
