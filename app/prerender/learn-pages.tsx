/** Every page of Learn as text, for the build: the same components, read by nobody in particular. */
import { renderToString } from 'preact-render-to-string'
import { NOBODY_ASKED } from '#core/learn/guidance.ts'
import { LEARN_SHELVES, learnPath, type LearnPlace } from '#core/learn/shelves.ts'
import { Nav } from '#app/ui/nav.tsx'
import { learnWords as words } from '#app/features/learn/words/learn.ts'
import { LearnIndex, ShelfPage } from '#app/features/learn/pages/index-page.tsx'
import { LearnPage, NoSuchPage } from '#app/features/learn/pages/page.tsx'
import { entries, type Entry } from '#app/features/learn/records.ts'
import { SearchField } from '#app/features/learn/search-field.tsx'
import { structured } from '#app/features/learn/structured.ts'
import { titleOf } from '#app/features/learn/title.ts'

/** One page: where it stands, what its head says, and what stands in `#app`. */
export interface Printed {
  readonly path: string
  readonly title: string
  readonly description: string
  /** JSON-LD, ready to stand in a script element. */
  readonly data: string
  readonly html: string
}

/** Long descriptions are cut by search engines. Letters. */
const LONGEST = 160

/** All pages, the index and the shelves first. */
export function* printAll(): Generator<Printed> {
  yield print({ at: 'index' }, undefined)
  for (const shelf of LEARN_SHELVES) yield print({ at: 'shelf', shelf }, undefined)
  for (const entry of Object.values(entries).flat()) yield print({ at: 'page', ref: entry }, entry)
}

/** The page for an address of nothing. */
export function printNowhere(): Printed {
  return print({ at: 'nowhere' }, undefined)
}

function print(place: LearnPlace, entry: Entry | undefined): Printed {
  const path =
    place.at === 'page' ? learnPath(place.ref) : place.at === 'shelf' ? `/learn/${place.shelf}` : '/learn'
  const title = titleOf(place, entry)
  const description = shorten(descriptionOf(place, entry))
  const page = entry ? (
    <LearnPage entry={entry} reader={NOBODY_ASKED} />
  ) : place.at === 'shelf' ? (
    <ShelfPage shelf={place.shelf} />
  ) : place.at === 'index' ? (
    <LearnIndex search={<SearchField query="" found={undefined} onQuery={() => undefined} />} />
  ) : (
    <NoSuchPage />
  )
  const html = renderToString(
    <div class="shell with-nav">
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
  if (entry) return `${entry.name}. ${entry.short}${entry.shelf === 'muscle' ? ` ${words.muscleMore}` : ''}`
  return place.at === 'shelf' ? words.shelves[place.shelf].about : words.lead
}

function shorten(text: string): string {
  if (text.length <= LONGEST) return text
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST - 2))} …`
}
