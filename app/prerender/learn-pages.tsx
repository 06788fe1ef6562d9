/** Every page of Learn as text, for the build: the same components, read by nobody in particular. */
import { renderToString } from 'preact-render-to-string'
import { ANONYMOUS_READER } from '#core/learn/guidance.ts'
import { LEARN_SECTIONS, learnPath, type LearnPlace } from '#core/learn/sections.ts'
import { Nav, SkipLink } from '#app/ui/nav.tsx'
import { learnWords as words } from '#app/features/learn/words/learn.ts'
import { LearnIndex, SectionPage } from '#app/features/learn/pages/index-page.tsx'
import { LearnPage, NoSuchPage } from '#app/features/learn/pages/page.tsx'
import { entries, type Entry } from '#app/features/learn/records.ts'
import { QuestionBody } from '#app/features/learn/questions/question-body.tsx'
import { SearchField } from '#app/features/learn/search/search-field.tsx'
import { structured } from '#app/features/learn/structured.ts'
import { titleOf } from '#app/features/learn/title.ts'

/** One page: its path, what its head says, and what is in `#app`. */
interface StaticPage {
  readonly path: string
  readonly title: string
  readonly description: string
  /** JSON-LD, ready to stand in a script element. */
  readonly data: string
  readonly html: string
}

/** Long descriptions are cut by search engines. Letters. */
const MAX_DESCRIPTION_LENGTH = 160

/** All pages, the index and the sections first. */
export function* prerenderLearnPages(): Generator<StaticPage> {
  yield prerender({ at: 'index' }, undefined)
  for (const section of LEARN_SECTIONS) yield prerender({ at: 'section', section }, undefined)
  for (const entry of Object.values(entries).flat()) yield prerender({ at: 'page', ref: entry }, entry)
}

function prerender(place: LearnPlace, entry: Entry | undefined): StaticPage {
  const path =
    place.at === 'page' ? learnPath(place.ref) : place.at === 'section' ? `/learn/${place.section}` : '/learn'
  const title = titleOf(place, entry)
  const description = shorten(descriptionOf(place, entry))
  const page = entry ? (
    <LearnPage entry={entry} reader={ANONYMOUS_READER} question={{ Body: QuestionBody }} />
  ) : place.at === 'section' ? (
    <SectionPage section={place.section} />
  ) : place.at === 'index' ? (
    <LearnIndex search={<SearchField query="" status={undefined} onQuery={() => undefined} />} />
  ) : (
    <NoSuchPage />
  )
  const html = renderToString(
    <div class="shell with-nav">
      <SkipLink />
      <Nav current="learn" go={() => undefined} />
      <main id="main" tabIndex={-1}>
        <div>{page}</div>
      </main>
    </div>,
  )
  const data = JSON.stringify(structured(place, entry, { path, title, description })).replaceAll(
    '<',
    '\\u003c',
  )
  return { path, title, description, data, html }
}

function descriptionOf(place: LearnPlace, entry: Entry | undefined): string {
  if (entry) return `${entry.name}. ${entry.short}${entry.section === 'muscle' ? ` ${words.muscleMore}` : ''}`
  return place.at === 'section' ? words.sections[place.section].about : words.lead
}

function shorten(text: string): string {
  if (text.length <= MAX_DESCRIPTION_LENGTH) return text
  return `${text.slice(0, text.lastIndexOf(' ', MAX_DESCRIPTION_LENGTH - 2))} …`
}
