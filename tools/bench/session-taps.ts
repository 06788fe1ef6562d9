/**
 * `npm run bench:session`: how long a tap in a running session takes until the next picture, with a processor a quarter as
 * fast, beside the taps on a bare page in the same run. The browser tells of those over 16 ms.
 */
import { chromium, type Page } from '@playwright/test'
import { openWithPlan } from '#e2e/support/full-diary.ts'
import { startServer } from '#e2e/support/server.ts'
import { forgetTaps, slowDown, slowestOf, tapsOf, watchTaps } from './phone.ts'

const SLOWER = 4
const ROUNDS = 12
/** Every control of a session once; the drawer is opened before each of its own. */
const DRAWER = ['More', 'Good', 'Longer', 'Repeat', 'Skip'] as const
const BARE = 'data:text/html,<button onclick="this.textContent=Number(this.textContent)+1">0</button>'

const server = await startServer()
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
})
const phone = { viewport: { width: 390, height: 844 }, serviceWorkers: 'block' } as const
const session = await (await browser.newContext(phone)).newPage()
const bare = await (await browser.newContext(phone)).newPage()
for (const page of [session, bare]) await watchTaps(page)
await openWithPlan(session, server.url)
await session.getByRole('button', { name: /^Start/ }).click()
await session.getByRole('button', { name: 'Start', exact: true }).click()
await session.getByRole('timer').waitFor()
await bare.goto(BARE)
for (const page of [session, bare]) await slowDown(page, SLOWER)
await forgetTaps(session)

let taps = 0
const tap = async (page: Page, name: string | RegExp) => {
  await page.getByRole('button', { name, exact: true }).first().click()
  await page.waitForTimeout(120)
  if (page === session) taps += 1
}
for (let round = 0; round < ROUNDS; round += 1) {
  for (const name of DRAWER) {
    if ((await session.getByRole('timer').count()) === 0) break
    await tap(session, 'Other controls')
    await tap(session, name)
    await tap(bare, /\d+/)
  }
  if ((await session.getByRole('timer').count()) === 0) break
  for (const name of ['Pause', 'Go on', 'Stop', 'None of these. Go back'] as const) {
    await tap(session, name)
    await tap(bare, /\d+/)
  }
}
console.log(`a session, CPU ${SLOWER}×: ${await told(session, taps)}`)
console.log(`a bare page, CPU ${SLOWER}×: ${await told(bare, 0)}`)
await browser.close()
await server.kill()

async function told(page: Page, made: number): Promise<string> {
  await page.waitForTimeout(500)
  const slowest = slowestOf(await tapsOf(page))
  const count = Math.max(made, slowest.length)
  const at = (share: number) => slowest[Math.floor(count * share)]?.ms ?? 16
  const worst = slowest.slice(0, 3).map(({ ms, what }) => `${ms} ms ${what.trim()}`)
  return `${count} taps, p98 ${at(0.02)} ms, median ${at(0.5)} ms; slowest ${worst.join(', ')}`
}
