import { useEffect, useRef } from 'preact/hooks'
import { assess } from '#core/safety/assess.ts'
import { readerOf } from '#core/learn/guidance.ts'
import { parseLearnPath } from '#core/learn/sections.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { whileWaiting } from '#knowledge/safety/while-waiting.ts'
import type { ScreenProps } from '#app/app.ts'
import { careGate } from '#app/state/gate.ts'
import { pathOf } from '#app/i18n/locale.ts'
import { SectionPage } from './pages/index-page.tsx'
import { LearnPage, NoSuchPage } from './pages/page.tsx'
import { entryOf } from './records.ts'
import { loadQuestionPart, useQuestionPart } from './questions/question-part.tsx'
import { Searching } from './search/searching.tsx'
import { titleOf } from './title.ts'
import { isPlain } from '#app/ui/link.tsx'

/** Learn: the index with its search, or one page as far as it is for this person. */
export function Learn({ app }: ScreenProps) {
  const place = parseLearnPath(app.addresses.path.value)
  const entry = place.at === 'page' ? entryOf(place.ref) : undefined
  const notFound = place.at === 'not-found' || (place.at === 'page' && !entry)
  useEffect(() => {
    document.title = titleOf(place, entry)
  }, [entry, app.addresses.path.value])

  const question = useQuestionPart(entry?.section === 'question')

  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = frame
    if (!current) return undefined
    const follow = (event: MouseEvent) => {
      const path = innerPath(event)
      if (path === undefined) return
      event.preventDefault()
      app.addresses.goTo(path)
    }
    current.addEventListener('click', follow)
    return () => current.removeEventListener('click', follow)
  }, [app])
  return (
    <div ref={frame}>
      {entry ? (
        <LearnPage
          key={`${entry.section}/${entry.id}`}
          entry={entry}
          question={question}
          reader={readerOf(
            app.store.diary.value,
            careGate(app),
            answers => assess(answers, safety),
            whileWaiting,
          )}
        />
      ) : place.at === 'section' ? (
        <SectionPage section={place.section} />
      ) : notFound ? (
        <NoSuchPage />
      ) : (
        <Searching />
      )}
    </div>
  )
}

/** The screen, with the long answers where its address is a question: a static page hydrates with all of its words. */
export async function openLearn(): Promise<typeof Learn> {
  const place = parseLearnPath(pathOf(location.pathname))
  if (place.at === 'page' && place.ref.section === 'question') await loadQuestionPart()
  return Learn
}

/** Where a plain click on one of our links leads; the links of prerendered pages are ordinary ones. */
function innerPath(event: MouseEvent): string | undefined {
  if (event.defaultPrevented || !isPlain(event)) return undefined
  const link = event.target instanceof Element ? event.target.closest('a') : null
  return link && link.origin === location.origin && link.hash === '' ? pathOf(link.pathname) : undefined
}
