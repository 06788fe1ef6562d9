/** The search of Learn. What is looked for stands in the address, so that Back comes back to it. */
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { ADDRESSES } from '#core/vocabulary/addresses.ts'
import { at } from '#app/i18n/locale.ts'
import { readingWords as words } from '#app/features/learn/words/reading.ts'
import { SearchField } from './search-field.tsx'
import { SearchResults } from './search-results.tsx'

/** The name of what is looked for in the address. */
const QUERY = 'q'

type Finder = typeof import('./page-search.ts')

let loaded: Finder | undefined

interface SearchingProps {
  /** Steps back while something is found. */
  readonly sectionList: HTMLElement | undefined
}

export function Searching({ sectionList }: SearchingProps) {
  const [query, setQuery] = useState('')
  // The first render must equal the prerendered one; only then what stands in the address or was typed counts.
  const [first] = useState(queryBefore)
  useLayoutEffect(() => setQuery(first), [])
  const searchFor = (next: string) => {
    setQuery(next)
    history.replaceState(history.state, '', addressOf(next))
  }
  const { finder, hasFailed } = useFinder(query !== '')
  const alarming = useAlarm(query, finder)
  const pages = useMemo(() => (query.trim() === '' ? undefined : finder?.findPages(query)), [query, finder])
  const found = pages && finder?.checkFirst(pages, alarming)
  const hasResults = found !== undefined && found.length > 0
  useLayoutEffect(() => {
    if (sectionList) sectionList.hidden = hasResults
  }, [hasResults])
  return (
    <>
      <SearchField
        query={query}
        status={hasFailed ? words.searchFailed : found && words.results(found.length)}
        onQuery={searchFor}
      />
      {hasResults && <SearchResults results={found} alarming={alarming} />}
    </>
  )
}

/** What was typed into the static page before it was hydrated, else what the address names. */
function queryBefore(): string {
  const typed = document.querySelector<HTMLInputElement>('.learn-search input')?.value
  return typed || (new URLSearchParams(location.search).get(QUERY) ?? '')
}

function addressOf(query: string): string {
  return at(ADDRESSES.learn) + (query.trim() === '' ? '' : `?${new URLSearchParams({ [QUERY]: query })}`)
}

interface Fetched {
  readonly finder?: Finder
  readonly hasFailed: boolean
}

/** The search itself, fetched when the first word is typed. */
function useFinder(wanted: boolean): Fetched {
  const [fetched, setFetched] = useState<Fetched>(
    loaded ? { finder: loaded, hasFailed: false } : { hasFailed: false },
  )
  useEffect(() => {
    if (!wanted || fetched.finder) return
    import('./page-search.ts').then(
      module => {
        loaded = module
        setFetched({ finder: module, hasFailed: false })
      },
      () => setFetched({ hasFailed: true }),
    )
  }, [wanted])
  return fetched
}

/** Whether the words ask for the safety check first. Without the word lists nothing is said of it. */
function useAlarm(query: string, finder: Finder | undefined): boolean {
  const [alarm, setAlarm] = useState({ query: '', alarming: false })
  useEffect(() => {
    if (!finder || query.trim() === '') return undefined
    let isWaited = true
    const settle = (alarming: boolean) => isWaited && setAlarm({ query, alarming })
    finder.isAlarming(query).then(settle, () => settle(false))
    return () => {
      isWaited = false
    }
  }, [query, finder])
  // While the next letter is being read, what was said of the last ones stays: a warning does not flicker.
  return alarm.alarming && query.trim() !== ''
}
