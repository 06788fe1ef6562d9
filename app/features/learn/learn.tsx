import { ADDRESSES } from '#core/vocabulary/addresses.ts'
import { learnPath, parseLearnPath, sectionPath, type LearnPlace } from '#core/learn/sections.ts'
import type { ScreenProps } from '#app/app.ts'
import './learn.css'
import './learn-print.css'
import './pages/index-page.css'
import './questions/questions.css'
import './questions/drawings.css'
import './questions/marks.css'
import { DocumentPage, NoSuchPage } from './reader/document-page.tsx'

/** Learn: its pages are documents, shown as far as they are for this person. */
export function Learn({ app }: ScreenProps) {
  const path = pathOfPlace(parseLearnPath(app.addresses.path.value))
  return path === undefined ? <NoSuchPage app={app} /> : <DocumentPage key={path} app={app} path={path} />
}

/** Where the document of a place is: other names of a section lead to the same. */
function pathOfPlace(place: LearnPlace): string | undefined {
  switch (place.at) {
    case 'index':
      return ADDRESSES.learn
    case 'section':
      return sectionPath(place.section)
    case 'page':
      return learnPath(place.ref)
    case 'not-found':
      return undefined
  }
}
