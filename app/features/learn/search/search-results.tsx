import { ADDRESSES } from '#core/vocabulary/addresses.ts'
import { at } from '#app/i18n/locale.ts'
import { readingWords as words } from '#app/features/learn/words/reading.ts'
import type { Result } from './searchable.ts'
import './search-results.css'

interface SearchResultsProps {
  readonly results: readonly Result[]
  /** The words ask for the safety check, which then stands first. */
  readonly alarming: boolean
}

/** What was found, best first. */
export function SearchResults({ results, alarming }: SearchResultsProps) {
  return (
    <>
      {alarming && (
        <div class="card learn-alarm" role="alert">
          <p>
            <strong>{words.alarm}</strong> {words.alarmWhy}
          </p>
          <p class="row-wrap">
            <a class="button button-main" href={at(ADDRESSES.check)}>
              {words.alarmCheck}
            </a>
            <a class="button button-quiet" href={at(ADDRESSES.somebody)}>
              {words.alarmHelp}
            </a>
          </p>
        </div>
      )}
      <ul class="card learn-found" aria-label={words.resultsTitle}>
        {results
          .filter(({ path }) => !alarming || path !== ADDRESSES.check)
          .map(({ path, title, called, about }) => (
            <li key={path}>
              <a href={at(path)}>{title}</a>
              <span class="small muted"> · {called}</span>
              {about && <p class="small muted">{about}</p>}
            </li>
          ))}
      </ul>
    </>
  )
}
