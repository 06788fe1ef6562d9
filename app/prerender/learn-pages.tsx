/** Every page of Learn as text, for the build: as nobody in particular reads it. */
import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import {
  LEARN_SECTIONS,
  learnPath,
  parseLearnPath,
  sectionPath,
  type LearnPlace,
} from '#core/learn/sections.ts'
import { ADDRESSES } from '#core/vocabulary/addresses.ts'
import { Nav, SkipLink } from '#app/ui/nav.tsx'
import { learnWords as words } from '#app/features/learn/words/learn.ts'
import { LearnIndex, SectionPage } from '#app/features/learn/pages/index-page.tsx'
import { LearnPage } from '#app/features/learn/pages/page.tsx'
import { entries, entryOf, type Entry } from '#app/features/learn/records.ts'
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

/** A place with a page. */
type ShownPlace = Exclude<LearnPlace, { readonly at: 'not-found' }>

/** Long descriptions are cut by search engines. Letters. */
const MAX_DESCRIPTION_LENGTH = 160

/** All pages, the index and the sections first. */
export function* prerenderLearnPages(): Generator<StaticPage> {
  yield prerender({ at: 'index' }, undefined)
  for (const section of LEARN_SECTIONS) yield prerender({ at: 'section', section }, undefined)
  for (const entry of Object.values(entries).flat()) yield prerender({ at: 'page', ref: entry }, entry)
}

/** The page at a path, if there is one. */
export function prerenderLearnPage(path: string): StaticPage | undefined {
  const place = parseLearnPath(path)
  if (place.at === 'not-found') return undefined
  const entry = place.at === 'page' ? entryOf(place.ref) : undefined
  return place.at === 'page' && !entry ? undefined : prerender(place, entry)
}

function prerender(place: ShownPlace, entry: Entry | undefined): StaticPage {
  const path =
    place.at === 'page'
      ? learnPath(place.ref)
      : place.at === 'section'
        ? sectionPath(place.section)
        : ADDRESSES.learn
  const title = titleOf(place, entry)
  const description = shorten(descriptionOf(place, entry))
  const page = entry ? (
    <LearnPage entry={entry} />
  ) : place.at === 'section' ? (
    <SectionPage section={place.section} />
  ) : (
    <LearnIndex />
  )
  const html = inFrame(page)
  const data = JSON.stringify(structured(place, entry, { path, title, description })).replaceAll(
    '<',
    '\\u003c',
  )
  return { path, title, description, data, html }
}

/** What stands round the content of every page. */
export function prerenderLearnFrame(content: string): string {
  return inFrame(content)
}

function inFrame(content: ComponentChildren): string {
  return renderToString(
    <div class="shell with-nav">
      <SkipLink />
      <Nav current="learn" go={() => undefined} />
      <main id="main" tabIndex={-1}>
        <div>{content}</div>
      </main>
    </div>,
  )
}

function descriptionOf(place: ShownPlace, entry: Entry | undefined): string {
  if (entry) return `${entry.name}. ${entry.short}${entry.section === 'muscle' ? ` ${words.muscleMore}` : ''}`
  return place.at === 'section' ? words.sections[place.section].about : words.lead
}

function shorten(text: string): string {
  if (text.length <= MAX_DESCRIPTION_LENGTH) return text
  return `${text.slice(0, text.lastIndexOf(' ', MAX_DESCRIPTION_LENGTH - 2))} …`
}
