/**
 * `npm run fuzz:screens`: puts hostile diaries straight into the database of a real browser, opens every screen and presses
 * what can be pressed there. `--minutes=5`, `--seed=N` for the first diary, `--diaries=1` for that one alone, `--pages=2` side
 * by side. Prints each crash, blank screen, nonsense, page error and hang once; ends with 1 when there is any. It opens the
 * built app, or what `--url=` names, such as the address of `npm run dev`.
 */
import { chromium } from '@playwright/test'
import fc from 'fast-check'
import { parseArgs } from 'node:util'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { SCREEN_NAMES, type ScreenName } from '#core/vocabulary/addresses.ts'
import { MINUTE_MS } from '#core/calendar/calendar-day.ts'
import type { Event } from '#core/diary/event.ts'
import { startServer } from '#e2e/support/server.ts'
import { hostileDiary, ONCE_STOPPED } from '#test/arbitraries/hostile.ts'
import { hostileValues } from '#test/arbitraries/hostile-values.ts'
import { inTheMiddle, withKnot } from '#test/builders/people.ts'
import {
  FAULTS,
  openHostilePage,
  type Disk,
  type Fault,
  type HostilePage,
  type Language,
} from './hostile-page.ts'

const LANGUAGES: readonly Language[] = ['en', 'de']

/** More than are pressed on any screen. */
const MOST_PRESSES = 12

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string' },
    diaries: { type: 'string' },
    pages: { type: 'string', default: '2' },
    url: { type: 'string' },
  },
})
const firstSeed = Number(values.seed ?? Date.now() % 2 ** 31)
const most = Number(values.diaries ?? Number.POSITIVE_INFINITY)

/** One diary to open the screens with, and the languages to open it in. */
interface Try {
  readonly name: string
  readonly disk: Disk
  readonly languages: readonly Language[]
  /** In this order. */
  readonly screens: readonly ScreenName[]
  /** Which of its buttons are pressed on each screen; none where nothing is. */
  readonly round: number | undefined
}

/** What people told who were then sent something hostile. */
const TOLD: readonly (readonly Event[])[] = [[], withKnot(), inTheMiddle()]

const server = values.url === undefined ? await startServer() : undefined
const url = values.url ?? server?.url ?? ''
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
})
const end = performance.now() + Number(values.minutes) * MINUTE_MS
const tries = allTries()
const found = new Map<string, number>()
const counts: Record<Fault['kind'], number> = { crash: 0, blank: 0, nonsense: 0, error: 0, hang: 0 }
let [diaries, looks] = [0, 0]

console.log(`from seed ${firstSeed}, ${values.minutes} minutes, ${SCREEN_NAMES.length} screens`)
await Promise.all(Array.from({ length: Number(values.pages) }, work))
for (const [what, times] of found) if (times > 1) console.log(`${times} times: ${what}`)
const sums = FAULTS.map(kind => `${kind} ${counts[kind]}`).join(', ')
console.log(`${diaries} diaries, ${looks} screens looked at: ${sums}`)
console.log(`One alone: npm run fuzz:screens -- --seed=<seed> --diaries=1`)
await browser.close()
await server?.kill()
process.exitCode = found.size === 0 ? 0 : 1

/** What once stopped a screen comes first, unless one seed was asked for. */
function* allTries(): Generator<Try> {
  for (const [index, make] of values.seed === undefined ? ONCE_STOPPED.entries() : []) {
    const [hostile, own] = [make(MONDAY_NINE), inTheMiddle()]
    const disk = (...entries: readonly unknown[]): Disk => ({ entries, values: {} })
    const plain = { languages: LANGUAGES, screens: SCREEN_NAMES, round: undefined }
    yield { ...plain, name: `known ${index}, first`, disk: disk(...hostile, ...own) }
    yield { ...plain, name: `known ${index}, last`, disk: disk(...own, ...hostile) }
  }
  for (let seed = firstSeed; seed < firstSeed + most && performance.now() < end; seed += 1) {
    const told = TOLD[seed % TOLD.length] ?? []
    const language = LANGUAGES[Math.floor(seed / TOLD.length) % LANGUAGES.length] ?? 'en'
    const sampled = { numRuns: 1, seed }
    const [entries = []] = fc.sample(hostileDiary(told, MONDAY_NINE), sampled)
    const [hostile = {}] = fc.sample(hostileValues(MONDAY_NINE), sampled)
    const [order = []] = fc.sample(
      fc.shuffledSubarray([...SCREEN_NAMES], { minLength: SCREEN_NAMES.length }),
      sampled,
    )
    yield {
      name: `seed ${seed}`,
      disk: { entries, values: hostile },
      languages: [language],
      screens: order,
      round: Math.floor(seed / TOLD.length),
    }
  }
}

/** Takes one try after the other in a page of its own. */
async function work(): Promise<void> {
  const open = () => openHostilePage(browser, url, MONDAY_NINE)
  let page = await open()
  for (const next of tries) {
    diaries += 1
    for (const language of next.languages) page = await openAll(page, next, language, open)
  }
  await page.close()
}

/** Every screen with this diary, in an order of its own. A page that answers nobody is given up for a new one, which it gives. */
async function openAll(
  first: HostilePage,
  { name, disk, screens, round }: Try,
  language: Language,
  open: () => Promise<HostilePage>,
): Promise<HostilePage> {
  let page = first
  /** Whether it goes on. */
  const tellAll = (faults: readonly Fault[]): boolean => {
    for (const fault of faults) tell(name, fault)
    return !faults.some(({ kind, isStuck }) => kind === 'crash' || isStuck)
  }
  const begin = async () => {
    await page.fill(disk)
    const faults = await page.start(language)
    tellAll(faults)
    return !faults.some(({ isStuck }) => isStuck)
  }
  const renew = async () => {
    await page.close()
    page = await open()
  }

  if (!(await begin())) {
    await renew()
    return page
  }
  for (const screen of screens) {
    looks += 1
    const acts = [
      () => page.look(screen),
      ...Array.from({ length: round === undefined ? 0 : MOST_PRESSES }, (_, turn) => () => {
        return page.press(round ?? 0, turn)
      }),
    ]
    for (const act of acts) {
      const faults = await act()
      if (tellAll(faults)) continue
      if (!faults.some(({ isStuck }) => isStuck)) break
      await renew()
      if (!(await begin())) return page
      break
    }
  }
  return page
}

/** Says it the first time, and counts the others. */
function tell(name: string, { kind, screen, language, what }: Fault): void {
  const fault = `${kind} on ${screen} (${language}): ${what}`
  counts[kind] += 1
  found.set(fault, (found.get(fault) ?? 0) + 1)
  if (found.get(fault) === 1) console.log(`${name}: ${fault}`)
}
