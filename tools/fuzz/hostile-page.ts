/** The app in a real browser, opened with whatever lies in its database. */
import type { Browser, Page } from '@playwright/test'
import { ADDRESSES, languagePath, type ScreenName } from '#core/vocabulary/addresses.ts'
import { words as english } from '#app/i18n/words.ts'
import { loadIn } from '#tools/translate/in-language.ts'
import { DATABASE, EVENTS, SAVED } from '#e2e/support/hooks.ts'
import { waitForHydration } from '#e2e/support/person.ts'
import { goTo, prepare, press, readScreen, replaceAll, takeLongestTask, type Drawn } from './in-page.ts'

/** A page that is busy so long with one thing hangs. Milliseconds, of the processor and by the clock. */
const HANG_MS = 1_000
/** So long a page may be silent before we look no further: on a busy machine one second says nothing. */
const SILENT_MS = 10_000
/** So long the files of a screen may take to come. Milliseconds. */
const LOAD_MS = 10_000
/** So long a page may take to come, and a lost one to go. Milliseconds. */
const START_MS = 30_000

/** What no person should read. */
const NONSENSE = /\bNaN\b|Invalid Date|\bundefined\b|\[object |\bInfinity\b|function \w*\(|native code/u

const inGerman = await loadIn('de', '/app/i18n/words.ts')
const german: typeof english = inGerman.loaded['words']
await inGerman.close()
const WORDS = { en: english, de: german } as const

export type Language = keyof typeof WORDS

/** What was pressed on each screen by any page. */
const pressedOn = new Map<ScreenName, Set<string>>()

export const FAULTS = ['crash', 'blank', 'nonsense', 'error', 'hang'] as const

export interface Fault {
  readonly kind: (typeof FAULTS)[number]
  readonly screen: ScreenName
  readonly language: Language
  readonly what: string
  /** It answers nobody any more. */
  readonly isStuck?: true
}

/** What lies on the disk of somebody: their entries, and values that are not entries by their key. */
export interface Disk {
  readonly entries: readonly unknown[]
  readonly values: Readonly<Record<string, unknown>>
}

export interface HostilePage {
  /** Puts this in the place of all there is; the next start reads it. */
  readonly fill: (disk: Disk) => Promise<void>
  /** Starts the app in this language. */
  readonly start: (language: Language) => Promise<readonly Fault[]>
  /** Goes to a screen and looks at it. */
  readonly look: (screen: ScreenName) => Promise<readonly Fault[]>
  /** Presses one of the buttons that are there, and looks again. `turn` counts how many of this round were pressed before. */
  readonly press: (round: number, turn: number) => Promise<readonly Fault[]>
  readonly close: () => Promise<void>
}

/** Opens the app once, so that its database is there. Its clock stands at `now`. */
export async function openHostilePage(browser: Browser, url: string, now: number): Promise<HostilePage> {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.addInitScript(prepare)
  await page.clock.setFixedTime(now)
  const errors: string[] = []
  page.on('pageerror', error => errors.push(String(error)))
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  let workedMs = 0
  let language: Language = 'en'
  let screen: ScreenName = 'today'
  await started(page, url)

  const fault = (kind: Fault['kind'], what: string): Fault => ({ kind, screen, language, what })

  /**
   * How long the page has had a processor, which does not count how busy the machine is besides, and its longest task since
   * this was asked last. Milliseconds.
   */
  const usage = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    const longestTaskMs = (await whileItStays(page.evaluate(takeLongestTask))) ?? 0
    return {
      workMs: 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0),
      longestTaskMs,
    }
  }

  /** Does something in the page and tells what is wrong with what comes of it. */
  const watch = async (act: () => Promise<unknown>): Promise<readonly Fault[]> => {
    await answerOf(act(), SILENT_MS)
    const drawn = await drawnOf()
    const after = await answerOf(usage(), SILENT_MS)
    if (drawn === HANGS || after === HANGS)
      return [{ ...fault('hang', `no answer within ${SILENT_MS} ms`), isStuck: true }]
    const busy = Math.min(after.workMs - workedMs, after.longestTaskMs)
    workedMs = after.workMs
    return [...faultsOf(drawn), ...(busy > HANG_MS ? [fault('hang', 'busy for more than a second')] : [])]
  }

  /** What the screen says once its files are there. */
  const drawnOf = async (): Promise<Drawn | typeof HANGS> => {
    const late = performance.now() + LOAD_MS
    for (;;) {
      const drawn = await answerOf(whileItStays(page.evaluate(readScreen)), SILENT_MS)
      if (drawn === HANGS) return HANGS
      const isThere = drawn && drawn.main !== '' && !drawn.all.includes(WORDS[language].loading)
      if (drawn && (isThere || performance.now() > late)) return drawn
    }
  }

  const faultsOf = ({ all, main }: Drawn): readonly Fault[] => {
    const { errors: sentences, loading } = WORDS[language]
    const nonsense = NONSENSE.exec(all)
    return [
      ...(all.includes(sentences.crashed) ? [fault('crash', sentences.crashed)] : []),
      ...(main === '' || all.includes(loading) ? [fault('blank', main || 'nothing to read')] : []),
      ...(nonsense ? [fault('nonsense', around(all, nonsense.index))] : []),
      ...errors.splice(0).map(error => fault('error', error)),
    ]
  }

  return {
    async fill({ entries, values }) {
      // A page of the same origin without the app in it.
      await page.goto(`${url}/app.webmanifest`)
      await page.evaluate(replaceAll, { entries, values, name: DATABASE, events: EVENTS, saved: SAVED })
    },
    async start(next) {
      language = next
      screen = 'today'
      errors.splice(0)
      const began = await answerOf(started(page, `${url}${languagePath(language)}/`), START_MS)
      if (began === HANGS) return [{ ...fault('hang', 'the app did not start'), isStuck: true }]
      return watch(async () => undefined)
    },
    look(next) {
      screen = next
      return watch(() => whileItStays(page.evaluate(goTo, `${languagePath(language)}${ADDRESSES[screen]}`)))
    },
    async press(round, turn) {
      const known = pressedOn.get(screen) ?? new Set()
      pressedOn.set(screen, known)
      const pressed = await answerOf(
        whileItStays(page.evaluate(press, { round, turn, known: [...known] })),
        SILENT_MS,
      )
      if (pressed === undefined) return []
      if (pressed !== HANGS) known.add(pressed)
      const faults = await watch(async () => undefined)
      return faults.map(found => ({ ...found, what: `after “${String(pressed)}”: ${found.what}` }))
    },
    close: () => answerOf(context.close(), START_MS).then(() => undefined),
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

function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 60), index + 60).replaceAll(/\s+/gu, ' ')
}
