import { ADDRESSES } from '#core/vocabulary/addresses.ts'
import { LEARN_SECTIONS, sectionPath, type LearnSection } from '#core/learn/sections.ts'
import { at } from '#app/i18n/locale.ts'
import { learnWords as words } from '#app/features/learn/words/learn.ts'
import { SEARCH, SECTION_LIST } from '#app/features/learn/reader/marks.ts'
import { SearchField } from '#app/features/learn/search/search-field.tsx'
import { readingWords } from '#app/features/learn/words/reading.ts'
import { PageLink } from './parts.tsx'
import { entries, listedWords, type Entry } from '#app/features/learn/records.ts'

/** The sections, below the search. */
export function LearnIndex() {
  return (
    <div class="page learn">
      <header class="page-head">
        <h1>{words.title}</h1>
        <p class="learn-lead">{words.lead}</p>
      </header>
      <div class="learn-part" {...SEARCH}>
        <SearchField query="" status={undefined} onQuery={() => undefined} />
      </div>
      <div class="learn-part" {...SECTION_LIST}>
        <AskedMost />
        <ul class="learn-sections">
          {LISTED_SECTIONS.map(section => (
            <li class="card" key={section}>
              <h2>
                <a href={at(sectionPath(section))}>{words.sections[section].name}</a>
              </h2>
              <p class="small">{words.sections[section].about}</p>
              <p class="small muted">{words.pages(entries[section].length)}</p>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

/** All sections but the questions, which stand above them. */
const LISTED_SECTIONS = LEARN_SECTIONS.filter(section => section !== 'question')

/** The questions asked most come first, as questions. */
function AskedMost() {
  const { name } = words.sections.question
  return (
    <section class="card learn-asked">
      <h2>
        <a href={at(sectionPath('question'))}>{name}</a>
      </h2>
      <ul>
        {entries.question.map(entry => (
          <li key={entry.id}>
            <PageLink to={entry}>{entry.name}</PageLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** One section with every page in it. */
export function SectionPage({ section }: { readonly section: LearnSection }) {
  return (
    <div class="page learn">
      <nav class="learn-crumbs small no-print" aria-label={words.crumbs}>
        <a href={at(ADDRESSES.learn)}>{readingWords.name}</a>
      </nav>
      <header class="page-head">
        <h1>{words.sections[section].name}</h1>
        <p class="learn-lead">{words.sections[section].about}</p>
      </header>
      <EntryList entries={entries[section]} label={words.sections[section].name} />
    </div>
  )
}

interface EntryListProps {
  readonly entries: readonly Entry[]
  readonly label: string
}

function EntryList({ entries: list, label }: EntryListProps) {
  return (
    <ul class="card learn-found" aria-label={label}>
      {list.map(entry => (
        <li key={`${entry.section}/${entry.id}`}>
          <PageLink to={entry}>{entry.name}</PageLink>
          {listedWords(entry) && <p class="small muted">{listedWords(entry)}</p>}
        </li>
      ))}
    </ul>
  )
}
