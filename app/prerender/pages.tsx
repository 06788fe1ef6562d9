/** What is in `#app` before the app has started, for the build: a first visit to each screen, seen by nobody yet. */
import type { ComponentChildren, ComponentType } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { ADDRESSES, SCREEN_NAMES, type ScreenName } from '#core/vocabulary/addresses.ts'
import { at, LANGUAGE } from '#app/i18n/locale.ts'
import { emptyApp } from './empty-app.ts'
import { After } from '#app/features/session/after.tsx'
import { Breaks } from '#app/features/prevent/breaks/breaks.tsx'
import { Calm } from '#app/features/prevent/calm/calm.tsx'
import { Cards } from '#app/features/prevent/cards.tsx'
import { Check } from '#app/features/check/check.tsx'
import { DeskCheck } from '#app/features/prevent/desk/desk-check.tsx'
import { Driving } from '#app/features/prevent/driving.tsx'
import { Mine } from '#app/features/mine/mine.tsx'
import { Find } from '#app/features/find/find.tsx'
import { Move } from '#app/features/prevent/move/move.tsx'
import { Prevent } from '#app/features/prevent/prevent.tsx'
import { Progress } from '#app/features/progress/progress.tsx'
import { Sheet } from '#app/features/see-somebody/sheet.tsx'
import { Sleep } from '#app/features/prevent/sleep.tsx'
import { Somebody } from '#app/features/see-somebody/somebody.tsx'
import { Today } from '#app/features/today/today.tsx'
import type { ScreenProps } from '#app/app.ts'
import { Nav } from '#app/ui/nav.tsx'
import { pageWords } from './words.ts'
import { words } from '#app/i18n/words.ts'

export { prerenderLearnPages, prerenderNotFound } from './learn-pages.tsx'

export const language = LANGUAGE
/** Where the manifest for a home screen is, and what it says. */
export const appManifest = at('/app.webmanifest')
export const manifestWords = pageWords.installed
/** What the head says before any screen does. */
export const head = { title: pageWords.start, description: pageWords.about.today }

/** One screen: its path, what its head says, and what is in `#app`. */
export interface StaticScreen {
  readonly name: ScreenName
  readonly path: string
  readonly title: string
  readonly description: string
  readonly html: string
  /** `prerendered` can be read before the app is there; `waiting` asks something, and needs the app first. */
  readonly kind: 'prerendered' | 'waiting'
}

/**
 * What says the same to everybody without a diary, at any hour: it is prerendered in full. The others lead elsewhere
 * until there are entries; they wait for the app.
 */
const PRERENDERED: Readonly<Partial<Record<ScreenName, ComponentType<ScreenProps>>>> = {
  today: Today,
  find: Find,
  check: Check,
  after: After,
  progress: Progress,
  sheet: Sheet,
  breaks: Breaks,
  desk: DeskCheck,
  calm: Calm,
  move: Move,
  mine: Mine,
  prevent: Prevent,
  somebody: Somebody,
  sleep: Sleep,
  driving: Driving,
  cards: Cards,
}

/** Every screen but Learn, which prerenders its own pages. */
export function prerenderScreens(): readonly StaticScreen[] {
  return SCREEN_NAMES.filter(name => name !== 'learn').map(name => {
    const Screen = PRERENDERED[name]
    return {
      name,
      path: ADDRESSES[name],
      title: name === 'today' ? pageWords.start : `${words.titles[name]} · ${words.name}`,
      description: pageWords.about[name],
      html: renderToString(
        <Frame current={name}>{Screen ? <Screen app={emptyApp(name)} /> : <Waiting />}</Frame>,
      ),
      kind: Screen ? 'prerendered' : 'waiting',
    }
  })
}

/** For whoever was here before: nothing that is only for a first visit. The offline worker answers with it. */
export function prerenderShell(): string {
  return renderToString(
    <Frame current="not-found">
      <Waiting />
    </Frame>,
  )
}

interface FrameProps {
  readonly current: ScreenName | 'not-found'
  readonly children: ComponentChildren
}

function Frame({ current, children }: FrameProps) {
  const alone = current === 'session'
  return (
    <div class={alone ? 'shell' : 'shell with-nav'}>
      {!alone && <Nav current={current} go={() => undefined} />}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}

function Waiting() {
  return (
    <div class="page muted">
      <p>{words.loading}</p>
      <noscript>
        <p>{pageWords.noScript}</p>
      </noscript>
    </div>
  )
}
