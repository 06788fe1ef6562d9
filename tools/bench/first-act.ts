/**
 * `npm run bench:first-act`: how long the first tap of a finger on each kind of prerendered page takes until the next
 * picture, and until the app has answered it, with a processor a quarter as fast, beside a bare page in the same run.
 */
import { chromium, type Browser } from '@playwright/test'
import { startServer } from '#e2e/support/server.ts'
import { slowDown, slowestOf, tapsOf, watchTaps } from './phone.ts'
import { median } from './report.ts'

const SLOWER = 4
const RUNS = Number(process.env['RUNS'] ?? 5)
/** A finger rests on the glass that long. Milliseconds. */
const FINGER_MS = 80
const BARE = '/licences.txt'
/** What is tapped first on each page: what most people are there for. */
const FIRST_ACTS = [
  ['/', 'main button'],
  ['/find', '.paint-surface'],
  ['/check', 'main button'],
  ['/prevent', 'main button'],
  ['/mine', 'main button'],
  ['/progress', 'main a, main button'],
  ['/see-somebody', 'main button'],
  ['/learn', 'main input'],
  // A link leaves the page, and what was measured with it.
  ['/learn/muscle/levator-scapulae', 'main h1'],
  ['/learn/technique/heat', 'main h1'],
] as const

const server = await startServer()
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
})
console.log('page | first tap until the next picture, ms (median, spread) | until the app answers, ms')
for (const [path, what] of [...FIRST_ACTS, [BARE, 'body'] as const]) {
  const taps: number[] = []
  const answers: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const { tap, answer } = await firstAct(browser, path, what)
    taps.push(tap)
    answers.push(answer)
  }
  const sorted = taps.toSorted((a, b) => a - b)
  console.log(
    `${path === BARE ? 'bare page' : path} | ${median(taps)} (${sorted[0]}–${sorted.at(-1)}) | ${path === BARE ? '–' : median(answers).toFixed(0)}`,
  )
}
await browser.close()
await server.kill()

async function firstAct(from: Browser, path: string, what: string): Promise<{ tap: number; answer: number }> {
  const context = await from.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await watchTaps(page)
  await page.addInitScript(() => {
    addEventListener('unknot-started', () => Reflect.set(globalThis, 'hydratedAt', performance.now()))
  })
  await page.goto(`${server.url}${path}`)
  // What a page fetches ahead has come, as for somebody who reads before they tap.
  await page.waitForTimeout(2_500)
  const devtools = await slowDown(page, SLOWER)
  const box = await page.locator(what).first().boundingBox()
  if (!box) throw new Error(`${path} has no ${what} in sight`)
  const at = { x: box.x + Math.min(box.width / 2, 180), y: box.y + Math.min(box.height / 2, 200) }
  await page.evaluate(() => Reflect.set(globalThis, 'tapped', performance.now()))
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] })
  await page.waitForTimeout(FINGER_MS)
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await page.waitForTimeout(2_500)
  const [slowest] = slowestOf(await tapsOf(page))
  const answer = await page.evaluate(
    () => Number(Reflect.get(globalThis, 'hydratedAt') ?? NaN) - Number(Reflect.get(globalThis, 'tapped')),
  )
  await context.close()
  // The browser only tells of what is longer.
  return { tap: slowest?.ms ?? 16, answer }
}
