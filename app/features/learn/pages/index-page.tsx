import type { ComponentChildren } from 'preact'
import { ADDRESSES } from '#core/vocabulary/addresses.ts'
import { LEARN_SHELVES, shelfPath, type LearnShelf } from '#core/learn/shelves.ts'
import { at } from '#app/i18n/locale.ts'
import { learnWords as words } from '#app/features/learn/words/learn.ts'
import '#app/features/learn/learn.css'
import './index-page.css'
import { PageLink } from './parts.tsx'
import { entries, listedWords, type Entry } from '#app/features/learn/records.ts'

interface LearnIndexProps {
  /** The search, where it can work. */
  readonly search?: ComponentChildren
  /** What was found; the shelves step back while there is something. */
  readonly found?: readonly Entry[] | undefined
}

/** The shelves, or what a search found. */
export function LearnIndex({ search, found }: LearnIndexProps) {
  return (
    <div class="page learn">
      <header class="page-head">
        <h1>{words.title}</h1>
        <p class="learn-lead">{words.lead}</p>
      </header>
      {search}
      {found && found.length > 0 ? (
        <EntryList entries={found} label={words.resultsTitle} withShelf />
      ) : (
        <ul class="learn-shelves">
          {LEARN_SHELVES.map(shelf => (
            <li class="card" key={shelf}>
              <h2>
                <a href={at(shelfPath(shelf))}>{words.shelves[shelf].name}</a>
              </h2>
              <p class="small">{words.shelves[shelf].about}</p>
              <p class="small muted">{words.pages(entries[shelf].length)}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** One shelf with every page on it. */
export function ShelfPage({ shelf }: { readonly shelf: LearnShelf }) {
  return (
    <div class="page learn">
      <nav class="learn-crumbs small no-print" aria-label={words.crumbs}>
        <a href={at(ADDRESSES.learn)}>{words.name}</a>
      </nav>
      <header class="page-head">
        <h1>{words.shelves[shelf].name}</h1>
        <p class="learn-lead">{words.shelves[shelf].about}</p>
      </header>
      <EntryList entries={entries[shelf]} label={words.shelves[shelf].name} />
    </div>
  )
}

interface EntryListProps {
  readonly entries: readonly Entry[]
  readonly label: string
  readonly withShelf?: boolean
}

function EntryList({ entries: list, label, withShelf = false }: EntryListProps) {
  return (
    <ul class="card learn-found" aria-label={label}>
      {list.map(entry => (
        <li key={`${entry.shelf}/${entry.id}`}>
          <PageLink to={entry}>{entry.name}</PageLink>
          {withShelf && <span class="small muted"> · {words.shelves[entry.shelf].one}</span>}
          {listedWords(entry) && <p class="small muted">{listedWords(entry)}</p>}
        </li>
      ))}
    </ul>
  )
}
