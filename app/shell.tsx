import { useErrorBoundary, useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { ComponentType } from 'preact'
import type { ScreenName } from '#core/vocabulary/addresses.ts'
import type { ScreenProps } from './app.ts'
import { breakDue } from './features/prevent/breaks/break-due.ts'
import { FigureStyle } from './figure/figure-style.ts'
import { afterPaint } from './platform/after-paint.ts'
import { Today } from './features/today/today.tsx'
import { Button } from './ui/button.tsx'
import { Nav } from './ui/nav.tsx'
import { words } from './i18n/words.ts'
import './shell.css'

type Screen = ComponentType<ScreenProps>

/** Screens arrive when they are first opened; Today is there from the start. */
const LOADERS: Readonly<Record<Exclude<ScreenName, 'today'>, () => Promise<Screen>>> = {
  find: () => import('./features/find/find.tsx').then(screen => screen.Find),
  check: () => import('./features/check/check.tsx').then(screen => screen.Check),
  press: () => import('./features/press/press.tsx').then(screen => screen.Press),
  plan: () => import('./features/plan/plan.tsx').then(screen => screen.Plan),
  session: () => import('./features/session/session.tsx').then(screen => screen.Session),
  after: () => import('./features/session/after.tsx').then(screen => screen.After),
  progress: () => import('./features/progress/progress.tsx').then(screen => screen.Progress),
  somebody: () => import('./features/see-somebody/somebody.tsx').then(screen => screen.Somebody),
  sheet: () => import('./features/see-somebody/sheet.tsx').then(screen => screen.Sheet),
  prevent: () => import('./features/prevent/prevent.tsx').then(screen => screen.Prevent),
  breaks: () => import('./features/prevent/breaks/breaks.tsx').then(screen => screen.Breaks),
  desk: () => import('./features/prevent/desk/desk-check.tsx').then(screen => screen.DeskCheck),
  driving: () => import('./features/prevent/driving.tsx').then(screen => screen.Driving),
  sleep: () => import('./features/prevent/sleep.tsx').then(screen => screen.Sleep),
  calm: () => import('./features/prevent/calm/calm.tsx').then(screen => screen.Calm),
  move: () => import('./features/prevent/move/move.tsx').then(screen => screen.Move),
  cards: () => import('./features/prevent/cards.tsx').then(screen => screen.Cards),
  learn: () => import('./features/learn/learn.tsx').then(screen => screen.Learn),
  mine: () => import('./features/mine/mine.tsx').then(screen => screen.Mine),
}

const ready = new Map<ScreenName, Screen>()

/** Fetches a screen ahead of time, so that it is there at once when it is opened. */
export async function preloadScreen(name: Exclude<ScreenName, 'today'>): Promise<void> {
  ready.set(name, await LOADERS[name]())
}

/** The frame round every screen: navigation, errors said in a sentence, and one way to fail. */
export function Shell({ app }: ScreenProps) {
  const [error, forget] = useErrorBoundary()
  const screen = app.addresses.screen.value
  const alone = screen === 'session'

  useEffect(() => {
    // Each page of Learn says its own title.
    if (screen === 'learn') return
    document.title =
      screen === 'not-found' || screen === 'today' ? words.name : `${words.titles[screen]} · ${words.name}`
  }, [screen])

  const { body, notes } = app.store.diary.value
  useEffect(() => {
    document.documentElement.dataset['theme'] = notes.appearance
  }, [notes.appearance])

  if (error) return <Crashed onReload={() => location.reload()} onForget={forget} />
  return (
    <div class={alone ? 'shell' : 'shell with-nav'}>
      {!alone && <Nav current={screen} go={to => app.addresses.go(to)} />}
      <Notices app={app} />
      <FigureStyle.Provider
        value={{ tone: body.tone, build: body.build === 'narrower' ? 'slight' : 'broad' }}
      >
        <main id="main" tabIndex={-1}>
          {screen === 'not-found' ? (
            <NotFound app={app} />
          ) : screen === 'today' ? (
            <Today app={app} />
          ) : (
            <LazyScreen key={screen} name={screen} app={app} />
          )}
        </main>
      </FigureStyle.Provider>
    </div>
  )
}

function LazyScreen({ name, app }: ScreenProps & { readonly name: Exclude<ScreenName, 'today'> }) {
  const [Screen, setScreen] = useState<Screen | undefined>(() => ready.get(name))
  const [failed, setFailed] = useState(false)
  useLayoutEffect(() => {
    if (Screen) return undefined
    const load = () =>
      LOADERS[name]().then(
        screen => setScreen(() => screen),
        () => setFailed(true),
      )
    // A tap is answered first; fetching a dozen files holds a slow phone up.
    return afterPaint(() => void load())
  }, [name])
  if (failed) return <Crashed onReload={() => location.reload()} onForget={() => app.addresses.go('today')} />
  return Screen ? <Screen app={app} /> : <p class="page muted">{words.loading}</p>
}

/** Where no break is announced: it stands there already, or the person is being guided or checked. */
const QUIET: ReadonlySet<ScreenName | 'not-found'> = new Set(['breaks', 'session', 'check', 'press'])

function Notices({ app }: ScreenProps) {
  const storageError = app.store.storageError.value
  const unread = app.store.unread.value
  // Nobody is asked to reload in the middle of a session.
  const newer = app.versions.newer.value && app.addresses.screen.value !== 'session'
  const due = breakDue.value && !QUIET.has(app.addresses.screen.value)
  if (!storageError && unread === 0 && !newer && !due) return null
  return (
    <div class="notices" role="status">
      {storageError && <p>{words.errors[storageError]}</p>}
      {unread > 0 && <p>{words.errors.unread(unread)}</p>}
      {newer && (
        <div class="row-wrap notice-newer">
          <p class="grow">{words.errors.newer}</p>
          <Button onPress={() => void app.versions.reload()}>{words.errors.reload}</Button>
        </div>
      )}
      {due && (
        <div class="row-wrap notice-newer">
          <p class="grow">{words.breakDue}</p>
          <Button onPress={() => app.addresses.go('breaks')}>{words.showBreak}</Button>
        </div>
      )}
      {storageError === 'locked' && (
        <Button onPress={() => void app.versions.reload()}>{words.errors.reload}</Button>
      )}
    </div>
  )
}

function NotFound({ app }: ScreenProps) {
  return (
    <div class="page narrow">
      <h1>{words.notFound.title}</h1>
      <p>{words.notFound.text}</p>
      <Button variant="main" onPress={() => app.addresses.go('today', 'replace')}>
        {words.notFound.home}
      </Button>
    </div>
  )
}

function Crashed({ onReload, onForget }: { readonly onReload: () => void; readonly onForget: () => void }) {
  return (
    <main class="page narrow">
      <h1>{words.errors.crashed}</h1>
      <div class="row-wrap">
        <Button variant="main" onPress={onReload}>
          {words.errors.reload}
        </Button>
        <Button onPress={onForget}>{words.notFound.home}</Button>
      </div>
    </main>
  )
}
