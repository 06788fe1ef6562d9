import { readingWords as words } from '#app/features/learn/words/reading.ts'
import './search-field.css'

interface SearchFieldProps {
  readonly query: string
  /** How many were found, or why nothing can be; nothing before anything was typed. */
  readonly status: string | undefined
  readonly onQuery: (query: string) => void
}

/** Where somebody types what they look for. Prerendered too, so that nothing moves when the app starts. */
export function SearchField({ query, status, onQuery }: SearchFieldProps) {
  return (
    <search class="learn-search">
      <label>
        <span>{words.search}</span>
        <input
          type="search"
          value={query}
          placeholder={words.searchHint}
          autocomplete="off"
          onInput={event => onQuery(event.currentTarget.value)}
        />
      </label>
      <p class="small muted" role="status">
        {status}
      </p>
    </search>
  )
}
