/** `npm run bench:start`: from navigation to the first screen, with two years of diary and with none. Writes docs/benchmarks.md. */
import { chromium, type Browser, type Page } from '@playwright/test'
import { openApp, waitForOffline } from '#e2e/support/person.ts'
import { writeDiary } from '#e2e/support/progress-diary.ts'
import { startServer } from '#e2e/support/server.ts'
import { machine, median, table, writeSection, type Row } from './report.ts'
import { ENTRIES, START, twoYears } from './two-years.ts'

const RUNS = 5
const AIM_MS = 100

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
const server = await startServer()
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
})
const [empty, full] = [await person(browser), await person(browser)]
await writeDiary(full, START, twoYears())
const imported = await start(full)
await full.waitForTimeout(1_500)
const times: { readonly empty: number[]; readonly full: number[] } = { empty: [], full: [] }
for (let run = 0; run < RUNS; run += 1) {
  times.empty.push(await start(empty))
  times.full.push(await start(full))
}
const cost = median(times.full) - median(times.empty)
const describe = (runs: readonly number[]) =>
  `median ${Math.round(median(runs))} ms (${runs.map(Math.round).join(', ')})`
const rows: readonly Row[] = [
  ['an empty diary', '', describe(times.empty)],
  [`two years, ${ENTRIES.toLocaleString('en')} entries`, `≤ ${AIM_MS} ms more`, describe(times.full)],
  ['two years cost', `≤ ${AIM_MS} ms`, `${Math.round(cost)} ms`],
  ['the first start after two years came from a file', '', `${Math.round(imported)} ms`],
]
const where = machine(
  `Chromium ${browser.version()}`,
  `${RUNS} runs each, from navigation to the first screen`,
)
console.log(`${where}\n${table(rows)}`)
writeSection('Two years of diary', `${where}\n\n${table(rows)}`)
await browser.close()
await server.kill()
process.exit(cost <= AIM_MS ? 0 : 1)

async function person(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
  await page.addInitScript(() => {
    const poll = () => {
      const shown = document.querySelector('#app .shell h1')
      if (!shown) return requestAnimationFrame(poll)
      return requestAnimationFrame(() => Reflect.set(globalThis, 'shownAt', performance.now()))
    }
    requestAnimationFrame(poll)
  })
  await openApp(page, server.url)
  await waitForOffline(page)
  return page
}

/** Milliseconds from navigation to the first screen painted. */
async function start(page: Page): Promise<number> {
  await page.goto('about:blank')
  await page.goto(server.url)
  await page.waitForFunction(() => Reflect.get(globalThis, 'shownAt'))
  return Number(await page.evaluate('shownAt'))
}
