import { useErrorBoundary, useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { ScreenName } from '#core/vocabulary/addresses.ts'
import type { ScreenProps } from './app.ts'
import { arrive } from './arrive.ts'
import type { TroubleProps } from './features/trouble/trouble.tsx'
import { FigureStyle } from './figure/figure-style.ts'
import { afterPaint } from './platform/after-paint.ts'
import { Button } from './ui/button.tsx'
import { useFetched } from './ui/deferred.tsx'
import { Nav, SkipLink } from './ui/nav.tsx'
import { isOtherLanguage } from './i18n/locale.ts'
import { words } from './i18n/words.ts'
import { loadedScreen, loadScreen, SCREENS, type Screen } from './screens.ts'
import { troubleOf } from './state/trouble.ts'
import './shell.css'

/** The frame round every screen: navigation, errors said in a sentence, and one way to fail. */
export function Shell({ app }: ScreenProps) {
  const [error, forget] = useErrorBoundary()
  const screen = app.addresses.screen.value
  const alone = screen === 'session'

  useEffect(() => {
    // Each page of Learn says its own title.
    if (screen === 'learn') return
    const { title } = screen === 'not-found' ? words.notFound : SCREENS[screen]
    document.title = screen === 'today' ? words.name : `${title} · ${words.name}`
  }, [screen])

  const { body, notes } = app.store.diary.value
  useEffect(() => {
    document.documentElement.dataset['theme'] = notes.appearance
  }, [notes.appearance])

  const [wentOn, setWentOn] = useState(false)
  const trouble = wentOn || screen === 'learn' || screen === 'somebody' ? undefined : troubleOf(app.store)

  if (error)
    return (
      <main>
        <Crashed app={app} onForget={forget} />
      </main>
    )
  return (
    <div class={alone ? 'shell' : 'shell with-nav'}>
      {!alone && <SkipLink />}
      {!alone && <Nav current={screen} go={to => app.addresses.go(to)} />}
      {!trouble && <Notices app={app} />}
      <FigureStyle.Provider
        value={{ tone: body.tone, build: body.build === 'narrower' ? 'slight' : 'broad' }}
      >
        <main id="main" tabIndex={-1}>
          {trouble ? (
            <LazyTrouble app={app} reason={trouble} onGoOn={() => setWentOn(true)} />
          ) : screen === 'not-found' ? (
            <NotFound app={app} />
          ) : (
            <LazyScreen key={screen} name={screen} app={app} />
          )}
        </main>
      </FigureStyle.Provider>
    </div>
  )
}

/** Hardly anybody needs it, so it is fetched. */
function LazyTrouble(props: TroubleProps) {
  const Page = useFetched(
    () => import('./features/trouble/trouble.tsx').then(({ TroublePage }) => TroublePage),
    props.onGoOn,
  )
  return Page ? <Page {...props} /> : <p class="page muted">{words.loading}</p>
}

/** A screen that breaks leaves the navigation alone: every other screen can be opened. */
function LazyScreen({ name, app }: ScreenProps & { readonly name: ScreenName }) {
  const [error, forget] = useErrorBoundary()
  const [Screen, setScreen] = useState<Screen | undefined>(() => loadedScreen(name))
  const [failed, setFailed] = useState(false)
  useLayoutEffect(() => {
    if (Screen) return undefined
    const load = () =>
      loadScreen(name).then(
        screen => setScreen(() => screen),
        () => setFailed(true),
      )
    // A tap is answered first; fetching a dozen files holds a slow phone up.
    return afterPaint(() => void load())
  }, [name])
  const { path, step } = app.addresses
  const isThere = Screen !== undefined
  useEffect(() => (isThere && step.value ? arrive(step.value) : undefined), [isThere, step.value, path.value])
  if (error || failed) return <Crashed app={app} onForget={forget} />
  return Screen ? <Screen app={app} /> : <p class="page muted">{words.loading}</p>
}

/** Where no break is announced: it stands there already, or the person is being guided or checked. */
const QUIET: ReadonlySet<ScreenName | 'not-found'> = new Set(['breaks', 'session', 'check', 'press'])

function Notices({ app }: ScreenProps) {
  const { errors } = words
  const storageError = app.store.storageError.value
  const unread = app.store.unread.value
  // Nobody is asked to reload in the middle of a session.
  const newer = app.versions.newer.value && app.addresses.screen.value !== 'session'
  const due = app.breakDue.value && !QUIET.has(app.addresses.screen.value)
  if (!storageError && unread === 0 && !newer && !due) return null
  return (
    <div class="notices" role="status">
      {storageError && (
        <p>
          {app.store.unopened.value && storageError !== 'locked' && errors.unopened} {errors[storageError]}{' '}
          {errors.waiting(app.store.waiting.value)}
        </p>
      )}
      {unread > 0 && <p>{errors.unread(unread)}</p>}
      {newer && (
        <div class="row-wrap notice-newer">
          <p class="grow">{errors.newVersion}</p>
          <Button onPress={() => void app.versions.reload()}>{errors.reload}</Button>
        </div>
      )}
      {due && (
        <div class="row-wrap notice-newer">
          <p class="grow">{words.breakDue}</p>
          <Button onPress={() => app.addresses.go('breaks')}>{words.showBreak}</Button>
        </div>
      )}
      {storageError === 'locked' && (
        <Button onPress={() => void app.versions.reload()}>{errors.openAgain}</Button>
      )}
    </div>
  )
}

function NotFound({ app }: ScreenProps) {
  const { step } = app.addresses
  useEffect(() => (step.value ? arrive(step.value) : undefined), [step.value])
  return (
    <div class="page narrow">
      <h1>{words.notFound.title}</h1>
      <p>{isOtherLanguage(app.addresses.path.value) ? words.notFound.language : words.notFound.text}</p>
      <Button variant="main" onPress={() => app.addresses.go('today', 'replace')}>
        {words.notFound.home}
      </Button>
    </div>
  )
}

interface CrashedProps extends ScreenProps {
  readonly onForget: () => void
}

function Crashed({ app, onForget }: CrashedProps) {
  const Save = useFetched(() => import('./features/trouble/save-raw.tsx').then(({ SaveRaw }) => SaveRaw))
  const goHome = () => {
    app.addresses.go('today')
    onForget()
  }
  return (
    <div class="page narrow">
      <h1>{words.errors.crashed}</h1>
      <div class="row-wrap">
        <Button variant="main" onPress={() => location.reload()}>
          {words.errors.reload}
        </Button>
        <Button onPress={goHome}>{words.notFound.home}</Button>
      </div>
      {Save && (
        <Save storage={app.platform.storage} now={app.platform.clock.now} waiting={app.store.pending} />
      )}
    </div>
  )
}
