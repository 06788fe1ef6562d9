/** The app in a real browser, opened with whatever lies in its database. */
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { ADDRESSES, BASE_PATHS, type ScreenName } from '#core/vocabulary/addresses.ts'
import type { Language } from '#core/vocabulary/language.ts'
import { words as german } from '#app/i18n/words.de.ts'
import { words as english } from '#app/i18n/words.ts'
import { DATABASE, EVENTS, SAVED } from '#e2e/support/hooks.ts'
import { waitForHydration } from '#e2e/support/person.ts'

/** A page that does not answer within this hangs. Milliseconds. */
const ANSWER_MS = 1_000
/** A machine may be busy: what hangs does so this often in a row. */
const TRIES = 3
/** So long the files of a screen may take to come. Milliseconds. */
const LOAD_MS = 5_000
/** So long a page may take to come, and a lost one to go. Milliseconds. */
const START_MS = 30_000

/** What no person should read. */
const NONSENSE = /\bNaN\b|Invalid Date|\bundefined\b|\[object |\bInfinity\b|function \w*\(|native code/u

export interface Fault {
  readonly kind: 'crash' | 'nonsense' | 'error' | 'hang'
  readonly screen: ScreenName
  readonly language: Language
  readonly what: string
}

export interface HostilePage {
  /** Puts these entries in the place of all there are; the next start reads them. */
  readonly fill: (entries: readonly unknown[]) => Promise<void>
  /** Starts the app in this language. */
  readonly start: (language: Language) => Promise<readonly Fault[]>
  /** Goes to a screen and looks at it. */
  readonly look: (screen: ScreenName) => Promise<readonly Fault[]>
  readonly close: () => Promise<void>
}

/** Opens the app once, so that its database is there. Its clock stands at `now`. */
export async function openHostilePage(browser: Browser, url: string, now: number): Promise<HostilePage> {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.clock.setFixedTime(now)
  const errors: string[] = []
  page.on('pageerror', error => errors.push(String(error)))
  let language: Language = 'en'
  await started(page, url)

  const faultsOf = (screen: ScreenName, text: string): readonly Fault[] => {
    const fault = (kind: Fault['kind'], what: string): Fault => ({ kind, screen, language, what })
    const crashed = { en: english, de: german }[language].errors.crashed
    const nonsense = NONSENSE.exec(text)
    return [
      ...(text.includes(crashed) ? [fault('crash', crashed)] : []),
      ...(nonsense ? [fault('nonsense', around(text, nonsense.index))] : []),
      ...errors.splice(0).map(error => fault('error', error)),
    ]
  }

  return {
    async fill(entries) {
      // A page of the same origin without the app in it.
      await page.goto(`${url}/app.webmanifest`)
      await page.evaluate(replaceAll, { entries, name: DATABASE, events: EVENTS, saved: SAVED })
    },
    async start(next) {
      language = next
      errors.splice(0)
      const began = await answerOf(started(page, `${url}${BASE_PATHS[language]}/`), START_MS)
      if (began === HANGS) return [{ kind: 'hang', screen: 'today', language, what: 'the app did not start' }]
      return faultsOf('today', await visibleText(page))
    },
    async look(screen) {
      await answerOf(
        whileItStays(page.evaluate(goTo, `${BASE_PATHS[language]}${ADDRESSES[screen]}`)),
        ANSWER_MS * TRIES,
      )
      const { loading } = { en: english, de: german }[language]
      const late = performance.now() + LOAD_MS
      for (let tries = 0; tries < TRIES;) {
        const text = await answerOf(whileItStays(page.evaluate(nextFrameText)), ANSWER_MS)
        if (text === HANGS) tries += 1
        else if (text !== undefined && !text.includes(loading)) return faultsOf(screen, text)
        else if (performance.now() > late) return faultsOf(screen, text ?? '')
      }
      const what = `no frame within ${ANSWER_MS} ms, ${TRIES} times`
      return [{ kind: 'hang', screen, language, what }]
    },
    close: () => answerOf(closed(context), START_MS).then(() => undefined),
  }
}

const HANGS = Symbol('no answer')

/** What the page answers; undefined when it goes somewhere else meanwhile, as it may on its own. */
async function whileItStays<Result>(answer: Promise<Result>): Promise<Result | undefined> {
  try {
    return await answer
  } catch (error) {
    if (String(error).includes('Execution context was destroyed')) return undefined
    throw error
  }
}

function answerOf<Result>(work: Promise<Result>, ms: number): Promise<Result | typeof HANGS> {
  // It may end later, when nobody listens any more.
  work.catch(() => undefined)
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(HANGS), ms)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

async function started(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await waitForHydration(page)
}

function closed(context: BrowserContext): Promise<void> {
  return context.close()
}

function visibleText(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText)
}

function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 60), index + 60).replaceAll(/\s+/gu, ' ')
}

/** In the page: opens the address as a link in the app does. */
function goTo(path: string): void {
  history.pushState(null, '', path)
  dispatchEvent(new PopStateEvent('popstate'))
}

/** In the page: opens all that is folded, waits for the screen and for two frames, and says what can be read. */
async function nextFrameText(): Promise<string> {
  const frame = () =>
    new Promise<void>(resolve => {
      requestAnimationFrame(() => setTimeout(resolve))
    })
  await frame()
  for (const folded of document.querySelectorAll('details')) folded.open = true
  await frame()
  await frame()
  return document.body.innerText
}

interface Filling {
  readonly entries: readonly unknown[]
  readonly name: string
  readonly events: string
  readonly saved: string
}

/** In the page: the real database holds only these entries from now on. */
function replaceAll({ entries, name, events, saved }: Filling): Promise<void> {
  const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
  const expanded = (value: unknown): unknown => {
    if (!isObject(value)) return value
    if (Array.isArray(value)) return value.map(expanded)
    if ('times' in value && typeof value.times === 'number' && 'of' in value) {
      const { of } = value
      return Array.from({ length: value.times }, () => of)
    }
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, expanded(member)]))
  }
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name)
    opening.addEventListener('error', () => reject(opening.error ?? new Error('no database')))
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction([events, saved], 'readwrite')
      transaction.objectStore(saved).clear()
      transaction.objectStore(events).clear()
      const ids = new Set<unknown>()
      for (const entry of entries) {
        const id = isObject(entry) && 'id' in entry ? entry.id : undefined
        if (id !== undefined && ids.has(id)) continue
        ids.add(id)
        try {
          transaction.objectStore(events).add(expanded(entry))
        } catch {
          // What the browser itself refuses never lies there.
        }
      }
      transaction.addEventListener('complete', () => {
        opening.result.close()
        resolve()
      })
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('not written')))
    })
  })
}
