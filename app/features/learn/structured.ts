/** What a page is about, as schema.org data. No steps: nobody is to follow them without the words around them. */
import { ADDRESSES } from '#core/vocabulary/addresses.ts'
import { sectionPath, type LearnPlace, type LearnSection } from '#core/learn/sections.ts'
import { sources } from '#knowledge/evidence/sources.ts'
import { at, LANGUAGE } from '#app/i18n/locale.ts'
import { learnWords as words } from './words/learn.ts'
import { readingWords } from './words/reading.ts'
import type { Entry } from './records.ts'

interface Head {
  readonly path: string
  readonly title: string
  readonly description: string
}
type Data = Readonly<Record<string, unknown>>

const TYPES: Readonly<Record<LearnSection, string>> = {
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
  question: 'Question',
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
    { name: readingWords.name, item: at(ADDRESSES.learn) },
    ...(place.at === 'section' ? [{ name: words.sections[place.section].name, item: at(path) }] : []),
    ...(entry
      ? [
          { name: words.sections[entry.section].name, item: at(sectionPath(entry.section)) },
          { name: entry.name, item: at(path) },
        ]
      : []),
  ]
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': typeOf(entry),
        url: at(path),
        name: title,
        description,
        inLanguage: LANGUAGE,
        isAccessibleForFree: true,
        ...(entry ? { about: aboutOf(entry), audience: { '@type': 'Patient' } } : {}),
        ...(entry?.section === 'question' ? { mainEntity: answered(entry) } : {}),
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

function typeOf(entry: Entry | undefined): string | readonly string[] {
  if (!entry) return 'CollectionPage'
  return entry.section === 'question' ? ['MedicalWebPage', 'FAQPage'] : 'MedicalWebPage'
}

/** A question with its answer in short, as search engines show it. */
function answered({ name, short }: Entry): Data {
  return { '@type': 'Question', name, acceptedAnswer: { '@type': 'Answer', text: short } }
}

function aboutOf({ section, id, name, short }: Entry): Data {
  if (section === 'source') {
    const source = Object.entries(sources).find(([key]) => key === id)?.[1]
    return {
      '@type': TYPES.source,
      name: source?.title,
      author: source?.authors,
      datePublished: `${source?.year}`,
      ...(source && 'doi' in source ? { sameAs: `https://doi.org/${source.doi}` } : {}),
    }
  }
  if (section === 'myth') return { '@type': TYPES.myth, name, text: name }
  return { '@type': TYPES[section], name, ...(section === 'word' ? { description: short } : {}) }
}
