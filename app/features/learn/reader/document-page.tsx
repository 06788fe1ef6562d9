/** One document of Learn inside the running app: the same page, fetched, fitted to its reader, with links the app follows. */
import { hydrate, render } from 'preact'
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { readerOf } from '#core/learn/guidance.ts'
import { whileWaiting } from '#knowledge/safety/while-waiting.ts'
import type { App, ScreenProps } from '#app/app.ts'
import { arrive } from '#app/arrive.ts'
import { FigureStyle, USUAL_FIGURE, type FigureStyleValue } from '#app/figure/figure-style.ts'
import { words as appWords } from '#app/i18n/words.ts'
import type { PageDocument } from '#app/platform/platform.ts'
import { assessed, careGate } from '#app/state/gate.ts'
import { Button } from '#app/ui/button.tsx'
import { pathOf } from '#app/i18n/locale.ts'
import { isPlain, Link } from '#app/ui/link.tsx'
import { Searching } from '#app/features/learn/search/searching.tsx'
import { readingWords as words } from '#app/features/learn/words/reading.ts'
import { fitToReader } from './fit-to-reader.tsx'

interface DocumentPageProps extends ScreenProps {
  /** Where the document is, without the language. */
  readonly path: string
}

/** The page at a path: what is being fetched says so, and what cannot be had says why. */
export function DocumentPage({ app, path }: DocumentPageProps) {
  const { documents } = app.platform
  const [stands] = useState(() => documents.stands(path))
  const [page, setPage] = useState<PageDocument | 'missing' | 'unreachable' | undefined>(() =>
    documents.kept(path),
  )
  useEffect(() => {
    if (page !== undefined) return undefined
    let isWanted = true
    void documents.read(path).then(read => {
      if (isWanted) setPage(read.ok ? read.page : read.problem)
    })
    return () => {
      isWanted = false
    }
  }, [page === undefined])
  if (page === undefined) return <p class="page muted">{appWords.loading}</p>
  if (page === 'missing') return <NoSuchPage app={app} />
  if (page === 'unreachable') return <Unreachable app={app} onTryAgain={() => setPage(undefined)} />
  return <Content app={app} page={page} stands={stands} />
}

interface ContentProps extends ScreenProps {
  readonly page: PageDocument
  /** It stands there already, for the app to move into. */
  readonly stands: boolean
}

function Content({ app, page, stands }: ContentProps) {
  const reader = readerOf(app.store.diary.value, careGate(app), assessed, whileWaiting)
  const { tone, build } = useContext(FigureStyle)
  const place = useRef<HTMLDivElement>(null)
  const isFilled = useRef(stands)
  useTitle(page.title)
  useLayoutEffect(() => {
    const { current } = place
    if (!current) return undefined
    // What stands there says what nobody in particular reads, and is left as it is for them: the focus may be in it.
    if (!isFilled.current || reader.reach !== 'unasked' || reader.checked) {
      const content = page.copy()
      fitToReader(content, reader)
      current.replaceChildren(content)
    }
    isFilled.current = false
    const stopSearch = mountSearch(current)
    const stopSending = mountSending(current)
    const stopDrawing = drawMissing(current, { tone, build })
    return () => {
      stopSearch()
      stopSending()
      stopDrawing()
    }
  }, [page, reader.reach, reader.checked?.answers, tone, build])
  useArrival(app)
  useLayoutEffect(() => {
    const follow = (event: MouseEvent) => {
      const path = innerPath(event)
      if (path === undefined) return
      event.preventDefault()
      app.addresses.goTo(path)
    }
    const { current } = place
    current?.addEventListener('click', follow)
    return () => current?.removeEventListener('click', follow)
  }, [app])
  // While the app moves in, this leaves alone what stands there; nothing is ever written so.
  return <div ref={place} {...(stands && { dangerouslySetInnerHTML: { __html: '' } })} />
}

/** Where a plain click on one of our links leads; the links of documents are ordinary ones. */
function innerPath(event: MouseEvent): string | undefined {
  if (event.defaultPrevented || !isPlain(event)) return undefined
  const link = event.target instanceof Element ? event.target.closest('a') : null
  return link && link.origin === location.origin && link.hash === '' ? pathOf(link.pathname) : undefined
}

/** Makes the search of the index work. Returns how to end it. */
function mountSearch(content: Element): () => void {
  const place = content.querySelector('[data-search]')
  if (!place) return () => undefined
  const sectionList = content.querySelector<HTMLElement>('[data-section-list]') ?? undefined
  hydrate(<Searching sectionList={sectionList} />, place)
  return () => render(null, place)
}

/** Lets what a page is about be sent to somebody. Returns how to end it. */
function mountSending(content: Element): () => void {
  const place = content.querySelector<HTMLElement>('[data-send]')
  if (!place) return () => undefined
  let isWanted = true
  import('#app/features/programme/send-record.tsx').then(
    ({ SendRecord }) => {
      if (isWanted) render(<SendRecord id={place.dataset['send'] ?? ''} />, place)
    },
    () => undefined,
  )
  return () => {
    isWanted = false
    render(null, place)
  }
}

/** Draws what a document kept for later has no pictures of, and every person as this one chose. Returns how to end it. */
function drawMissing(content: Element, style: FigureStyleValue): () => void {
  const isUsual = style.tone === USUAL_FIGURE.tone && style.build === USUAL_FIGURE.build
  const places = [...content.querySelectorAll('[data-map], [data-figure]')].filter(
    place =>
      place.querySelector('svg')?.childElementCount === 0 || (!isUsual && place.matches('[data-figure]')),
  )
  if (places.length === 0) return () => undefined
  let end = () => {}
  let isWanted = true
  import('#app/features/learn/pictures/draw-pictures.tsx').then(
    ({ drawPictures }) => {
      if (isWanted) end = drawPictures(places, style)
    },
    // Without them the page is read as well: each has its name.
    () => undefined,
  )
  return () => {
    isWanted = false
    end()
  }
}

/** A page that came late has its heading heard, too; by then nobody waits for it any more. */
function useArrival(app: App): void {
  useEffect(() => {
    const { value: step } = app.addresses.step
    return step && !step.back && document.activeElement === document.body ? arrive(step) : undefined
  }, [])
}

function useTitle(title: string): void {
  useEffect(() => {
    document.title = title
  }, [title])
}

/** There is no page at this address. */
export function NoSuchPage({ app }: ScreenProps) {
  useTitle(`${words.notFound} · ${appWords.name}`)
  return (
    <div class="page narrow learn">
      <h1>{words.notFound}</h1>
      <p>{words.nowhereText}</p>
      <p>
        <Link app={app} to="learn">
          {words.toIndex}
        </Link>
      </p>
    </div>
  )
}

interface UnreachableProps extends ScreenProps {
  readonly onTryAgain: () => void
}

/** No network, and not on the device. */
function Unreachable({ app, onTryAgain }: UnreachableProps) {
  useTitle(`${words.unreachable} · ${appWords.name}`)
  return (
    <div class="page narrow learn">
      <h1>{words.unreachable}</h1>
      <p>{words.unreachableText}</p>
      <div class="row-wrap">
        <Button variant="main" onPress={onTryAgain}>
          {words.tryAgain}
        </Button>
        <Button onPress={() => app.addresses.go('today')}>{appWords.notFound.home}</Button>
      </div>
    </div>
  )
}
