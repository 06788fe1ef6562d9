import { useEffect, useState } from 'preact/hooks'
import type { ScreenProps } from '#app/app.ts'
import { coursesOf } from '#core/programme/course.ts'
import { localCalendar } from '#app/i18n/local-time.ts'
import { words } from '#app/i18n/words.ts'
import * as programmeToday from '#app/state/programme-today.ts'
import { setWaitingProgramme, waitingProgramme } from '#app/state/waiting-programme.ts'
import { useFetched } from '#app/ui/deferred.tsx'
import { CourseView } from './course-view.tsx'
import { Receive } from './receive.tsx'
import './programme.css'

/** The part of this screen on which a programme is made, where another stands first. */
const MAKING = 1

/** Three in one address: what a link brings, the programme somebody is on, and the desk on which one is made. */
export function Programme({ app }: ScreenProps) {
  const code = useIncoming(app)
  app.programmes.value ??= programmeToday
  const courses = coursesOf(app.store.diary.value, app.platform.clock.now(), localCalendar)
  const course = courses.at(-1)
  if (code.state === 'reading') return <p class="page muted">{words.loading}</p>
  if (code.state === 'came')
    return <Receive key={code.text} app={app} code={code.text} onDone={() => code.drop()} />
  if (course && app.addresses.part.value !== MAKING)
    return <CourseView app={app} course={course} onMake={() => app.addresses.goToPart(MAKING)} />
  return <LazyMake app={app} />
}

function LazyMake({ app }: ScreenProps) {
  const Make = useFetched(() => import('./make/make.tsx').then(screen => screen.MakeProgramme))
  return Make ? <Make app={app} /> : <p class="page muted">{words.loading}</p>
}

type Incoming =
  | { readonly state: 'reading' | 'none' }
  | { readonly state: 'came'; readonly text: string; readonly drop: () => void }

/** What came in the link, or came before and waits for the check. The link itself is forgotten at once. */
function useIncoming(app: ScreenProps['app']): Incoming {
  const [code, setCode] = useState<string | null | undefined>(undefined)
  useEffect(() => {
    let open = true
    const read = () => {
      const text = location.hash.slice(1)
      if (text === '') return
      history.replaceState(history.state, '', location.pathname)
      setWaitingProgramme(app, text)
      setCode(text)
    }
    read()
    if (location.hash === '')
      void waitingProgramme(app).then(waiting => {
        if (open) setCode(before => before ?? waiting ?? null)
      })
    addEventListener('hashchange', read)
    return () => {
      open = false
      removeEventListener('hashchange', read)
    }
  }, [])
  if (code === undefined) return { state: 'reading' }
  if (code === null) return { state: 'none' }
  const drop = () => {
    setWaitingProgramme(app, undefined)
    setCode(null)
  }
  return { state: 'came', text: code, drop }
}
