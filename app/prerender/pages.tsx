/** What is in `#app` before the app has started, for the build: a first visit to each screen, seen by nobody yet. */
import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { ADDRESSES, SCREEN_NAMES, type ScreenName } from '#core/vocabulary/addresses.ts'
import { at, LANGUAGE, SITE_PATH } from '#app/i18n/locale.ts'
import { emptyApp } from './empty-app.ts'
import { SCREENS } from '#app/screens.ts'
import { Nav, SkipLink } from '#app/ui/nav.tsx'
import { readingWords } from '#app/features/learn/words/reading.ts'
import { pageWords } from './words.ts'
import { words } from '#app/i18n/words.ts'

export { prerenderLearnFrame, prerenderLearnPages } from './learn-pages.tsx'
export { prerenderNoScriptBrief, prerenderNoScriptHelp } from './no-script-help.tsx'
export { everySentence } from '#app/features/session/sound/every-sentence.ts'

export { at }
export const language = LANGUAGE
/** Before every address of the site. */
export const sitePath = SITE_PATH
/** Before every address of this language. */
export const basePath = at('')
/** Where the manifest for a home screen is, and what it says. */
export const appManifest = at('/app.webmanifest')
export const manifestWords = pageWords.installed
/** What the head says before any screen does. */
export const head = { title: pageWords.start, description: pageWords.about.today }

/** What a page says when its script does not come. */
export const { notStarted, whyNotStarted } = pageWords

/** One screen: its path, what its head says, and what is in `#app`. */
export interface StaticScreen {
  readonly name: ScreenName
  readonly path: string
  readonly title: string
  readonly description: string
  readonly html: string
  /** Undefined can be read before the app is there; otherwise it needs the app first, and the scripts of this module. */
  readonly waitsFor: string | undefined
  readonly unlisted: boolean
}

/**
 * The build writes in full what says the same to everybody without a diary, at any hour. These lead elsewhere until there are
 * entries, or do something without a tap, and wait for the app: the build asks early for the scripts of their module.
 */
const WAITS_FOR: Readonly<Partial<Record<ScreenName, string>>> = {
  press: 'app/features/press/press.tsx',
  plan: 'app/features/plan/plan.tsx',
  session: 'app/features/session/session.tsx',
  scan: 'app/features/scan/scan.tsx',
  devices: 'app/features/devices/devices.tsx',
  addDevice: 'app/features/devices/devices-add.tsx',
  recoverySheet: 'app/features/devices/devices-sheet.tsx',
  programme: 'app/features/programme/programme.tsx',
  // It may be somebody's sheet, which only a script can open.
  sheet: 'app/features/see-somebody/sheet.tsx',
}

/** Found by their address alone: search engines are to leave them out. */
const UNLISTED: ReadonlySet<ScreenName> = new Set(['review'])

/** Every screen but Learn, which prerenders its own pages. */
export function prerenderScreens(): Promise<readonly StaticScreen[]> {
  return Promise.all(SCREEN_NAMES.filter(name => name !== 'learn').map(prerenderScreen))
}

async function prerenderScreen(name: Exclude<ScreenName, 'learn'>): Promise<StaticScreen> {
  const { title, load } = SCREENS[name]
  const waitsFor = WAITS_FOR[name]
  const Screen = waitsFor === undefined ? await load() : Waiting
  return {
    name,
    path: ADDRESSES[name],
    title: name === 'today' ? pageWords.start : `${title} · ${words.name}`,
    description: pageWords.about[name],
    html: renderToString(
      <Frame current={name}>
        <Screen app={emptyApp(name)} />
      </Frame>,
    ),
    waitsFor,
    unlisted: UNLISTED.has(name),
  }
}

/** For whoever was here before: nothing that is only for a first visit. The offline worker answers with it. */
export function prerenderShell(): string {
  return renderToString(
    <Frame current="not-found">
      <Waiting />
    </Frame>,
  )
}

/** The page for a wrong address, as a server or a file host answers it: it leads on without any script. */
export function prerenderNotFound(): Pick<StaticScreen, 'title' | 'description' | 'html'> {
  const { title, text, home } = words.notFound
  return {
    title: `${title} · ${words.name}`,
    description: text,
    html: renderToString(
      <Frame current="not-found">
        <div class="page narrow">
          <h1>{title}</h1>
          <p>{text}</p>
          <p>
            <a href={at(ADDRESSES.today)}>{home}</a> ·{' '}
            <a href={at(ADDRESSES.learn)}>{readingWords.toIndex}</a>
          </p>
        </div>
      </Frame>,
    ),
  }
}

interface FrameProps {
  readonly current: ScreenName | 'not-found'
  readonly children: ComponentChildren
}

function Frame({ current, children }: FrameProps) {
  const alone = current === 'session'
  return (
    <div class={alone ? 'shell' : 'shell with-nav'}>
      {!alone && <SkipLink />}
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
