/**
 * `npm run fuzz:screens`: puts hostile diaries straight into the database of a real browser and opens every screen in English
 * and in German. `--minutes=5`, `--seed=N` for the first diary, `--diaries=1` for that one alone. Prints crashes, nonsense,
 * page errors and hangs; ends with 1 when there is any. It opens the built
 * app, or what `--url=` names, such as the address of `npm run dev`.
 */
import { chromium } from '@playwright/test'
import fc from 'fast-check'
import { parseArgs } from 'node:util'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { SCREEN_NAMES } from '#core/vocabulary/addresses.ts'
import { MINUTE_MS } from '#core/calendar/calendar-day.ts'
import type { Event } from '#core/diary/event.ts'
import { LANGUAGES } from '#core/vocabulary/language.ts'
import { startServer } from '#e2e/support/server.ts'
import { hostileDiary, ONCE_STOPPED } from '#test/arbitraries/hostile.ts'
import { inTheMiddle, withKnot } from '#test/builders/people.ts'
import { openHostilePage, type Fault, type HostilePage } from './hostile-page.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    seed: { type: 'string' },
    diaries: { type: 'string' },
    url: { type: 'string' },
  },
})
const minutes = Number(values.minutes ?? 5)
const firstSeed = Number(values.seed ?? Date.now() % 2 ** 31)
const most = Number(values.diaries ?? Number.POSITIVE_INFINITY)

/** What people told who were then sent something hostile. */
const TOLD: readonly (readonly Event[])[] = [[], withKnot(), inTheMiddle()]

const server = values.url === undefined ? await startServer() : undefined
const url = values.url ?? server?.url ?? ''
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
})
const open = () => openHostilePage(browser, url, MONDAY_NINE)
const end = performance.now() + minutes * MINUTE_MS
let page: HostilePage = await open()
let [diaries, screens] = [0, 0]
const counts: Record<Fault['kind'], number> = { crash: 0, nonsense: 0, error: 0, hang: 0 }

// What once stopped a screen comes first, unless one seed was asked for.
if (values.seed === undefined) {
  for (const [index, entries] of ONCE_STOPPED.entries()) {
    const hostile = entries(MONDAY_NINE)
    await check(`known ${index}, first`, [...hostile, ...inTheMiddle()])
    await check(`known ${index}, last`, [...inTheMiddle(), ...hostile])
  }
}
console.log(
  `from seed ${firstSeed}, ${minutes} minutes, ${SCREEN_NAMES.length} screens in ${LANGUAGES.length} languages`,
)
const random = diaries
while (performance.now() < end && diaries - random < most) {
  const seed = firstSeed + diaries - random
  const told = TOLD[seed % TOLD.length] ?? []
  const [diary = []] = fc.sample(hostileDiary(told, MONDAY_NINE), { numRuns: 1, seed })
  await check(`seed ${seed}`, diary)
}
const { crash, nonsense, error, hang } = counts
console.log(
  `${diaries} diaries, ${screens} screens opened: ${crash} crashes, ${nonsense} with nonsense, ${error} page errors, ${hang} hangs`,
)
console.log(`One alone: npm run fuzz:screens -- --seed=<seed> --diaries=1`)
await page.close()
await browser.close()
await server?.kill()
process.exitCode = crash + nonsense + error + hang === 0 ? 0 : 1

/** Opens every screen with this diary and tells what is wrong. */
async function check(name: string, diary: readonly unknown[]): Promise<void> {
  diaries += 1
  const faults = await openAll(diary)
  for (const { kind, screen, language, what } of faults) {
    counts[kind] += 1
    console.log(`${name}: ${kind} on ${screen} (${language}): ${what}`)
  }
  // A page that hangs answers nobody any more.
  if (!faults.some(({ kind }) => kind === 'hang')) return
  await page.close()
  page = await open()
}

/** Every screen with this diary, in every language; stops at what hangs. */
async function openAll(diary: readonly unknown[]): Promise<readonly Fault[]> {
  const faults: Fault[] = []
  await page.fill(diary)
  for (const language of LANGUAGES) {
    faults.push(...(await page.start(language)))
    for (const screen of SCREEN_NAMES) {
      if (faults.some(({ kind }) => kind === 'hang')) return faults
      faults.push(...(await page.look(screen)))
      screens += 1
    }
  }
  return faults
}
