/** `npm run screens`: walks the first evening and takes a picture of every screen, phone and desk, light and dark. */
import { chromium, type Locator, type Page } from '@playwright/test'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DAY_MS } from '#core/calendar/calendar-day.ts'
import { choose, openApp, paintNeckCorner, passSigns, sayNoToGroups, tell } from '#e2e/support/person.ts'
import { startServer } from '#e2e/support/server.ts'

const folder = join(import.meta.dirname, '../..', 'docs', 'screens')
const SIZES = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } } as const

/** What the map shows below the skin. */
const LAYERS = [
  ['Skin', 'skin'],
  ['Outer', 'outer'],
  ['Deep', 'deep'],
] as const

/** Screens that need nothing but an address. */
const MORE = [
  ['progress', '/progress'],
  ['see-somebody', '/see-somebody'],
  ['sheet', '/sheet'],
  ['prevent', '/prevent'],
  ['breaks', '/prevent/breaks'],
  ['desk', '/prevent/desk'],
  ['sleep', '/prevent/sleep'],
  ['calm', '/prevent/calm'],
  ['move', '/prevent/move'],
  ['learn', '/learn'],
  ['learn-muscle', '/learn/muscle/levator-scapulae'],
  ['mine', '/mine'],
] as const

mkdirSync(folder, { recursive: true })
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
})
const server = await startServer()
for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await (await browser.newContext({ viewport, colorScheme })).newPage()
    await walk(page, async (name, part) => {
      await page.waitForTimeout(300)
      await (part ?? page).screenshot({
        path: join(folder, `${name}-${size}-${colorScheme}.jpg`),
        type: 'jpeg',
        quality: 68,
      })
    })
    await page.close()
  }
}
await browser.close()
await server.kill()
console.log(`Pictures are in ${folder}`)

async function walk(page: Page, capture: (name: string, part?: Locator) => Promise<void>): Promise<void> {
  await page.clock.install()
  await openApp(page, server.url)
  await capture('today-first')
  await paintNeckCorner(page, 5)
  await page.getByLabel('Numb between the legs').waitFor()
  await page.goBack()
  await page.locator('.paint-surface').waitFor()
  await capture('find')
  const map = page.locator('.paint-map')
  for (const [layer, name] of LAYERS) {
    await page.getByRole('radio', { name: layer, exact: true }).check()
    await capture(`map-${name}`, map)
  }
  await page.getByRole('button', { name: 'Whole body' }).click()
  await page.getByRole('radio', { name: 'Outer', exact: true }).check()
  await capture('map-whole', map)
  await page.goForward()
  await tell(page, /^Numb between the legs/, /^Numbness, tingling or an odd feeling between the legs/)
  await capture('check')
  await page.getByRole('button', { name: 'See what to do now' }).click()
  await capture('stop')
  await page.getByRole('button', { name: 'I answered by mistake, or I have been seen' }).click()
  await passSigns(page)
  await capture('check-pain')
  await sayNoToGroups(page)
  await page.getByRole('button', { name: 'Show my plan' }).click()
  await page.locator('.plan-step').first().waitFor()
  await capture('plan')
  await page.getByRole('button', { name: /press test/ }).click()
  await page.getByRole('button', { name: 'Start five seconds' }).waitFor()
  await capture('press')
  await page.goBack()
  await page.getByRole('button', { name: /^Start/ }).click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.keyboard.press('ArrowRight')
  // Until the first hold: getting ready lasts as long as its words.
  await page.clock.runFor(40_000)
  await capture('session')
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await capture('stop-signs')
  await page.getByRole('button', { name: 'Stop the session' }).click()
  await choose(page, 'Pain now', '3')
  await capture('after')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('button', { name: 'Back to Today' }).click()
  await page.locator('.today-side .days').waitFor()
  await page.locator('.today-knots svg.map').waitFor()
  await capture('today-return')
  await page.clock.setSystemTime(Date.now() + DAY_MS)
  await page.goto(server.url)
  await page.locator('.today-side .days').waitFor()
  await page.clock.runFor(500)
  await capture('today-next')
  await page.getByRole('button', { name: '4', exact: true }).click()
  await page.getByRole('button', { name: 'None of these. Start' }).waitFor()
  await capture('mini-check')
  for (const [name, address] of MORE) {
    await page.goto(`${server.url}${address}`)
    await page.locator('h1').first().waitFor()
    await page.clock.runFor(500)
    await capture(name)
  }
}
