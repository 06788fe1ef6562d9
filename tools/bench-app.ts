/** `npm run bench:app`: frame times of painting and of the session at CPU 4×, and what the screens weigh. Prints what it measured. */
import { chromium } from '@playwright/test'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { answerNoneOfThese, openApp, paintNeckCorner } from '../e2e/person.ts'
import { startServer } from '../e2e/server.ts'
import { framesDuring, frameWords } from './frames.ts'

const SLOWER = 4
const SECONDS = 8
const assets = join(import.meta.dirname, '..', 'dist', 'client', 'assets')
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'

const server = await startServer()
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
})
const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
const loaded = new Set<string>()
page.on('response', response => {
  const name = /\/assets\/([^/]+\.js)$/.exec(response.url())?.[1]
  if (name) loaded.add(name)
})

const devtools = await page.context().newCDPSession(page)
await openApp(page, server.url)
const first = new Set(loaded)
await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
await page.getByRole('button', { name: 'Find my knot' }).click()
console.log(`Chromium ${browser.version()}, CPU ${SLOWER}× slower`)
for (const layer of ['Skin', 'Deep muscles']) await measurePainting(layer)
await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
await page.goto(server.url)
await paintNeckCorner(page, 5)
await answerNoneOfThese(page)
await page.getByRole('button', { name: /^Start/ }).click()
const beforeSession = new Set(loaded)
await page.getByRole('button', { name: 'Start', exact: true }).click()
await page.getByRole('timer').waitFor()

await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
console.log(`session, ${SECONDS} s: ${frameWords(await framesDuring(page, SECONDS))}`)
console.log(
  `first view ${weigh(first)} KiB gz; until the session ${weigh(beforeSession)}; whole app ${weigh(new Set(readdirSync(assets).filter(n => n.endsWith('.js'))))}`,
)
for (const name of readdirSync(assets).filter(n => /^(session|figure)-.*\.js$/.test(n))) {
  console.log(`  ${name.replace(/-[^-]+\.js$/, '')} ${weigh(new Set([name]))} KiB gz`)
}
await browser.close()
await server.kill()

/** Frames while a line is drawn over the back without a pause. */
async function measurePainting(layer: string): Promise<void> {
  const more = page.locator('details.find-more').first()
  if ((await more.getAttribute('open')) === null) await more.locator('summary').click()
  await page.getByLabel(layer, { exact: true }).check()
  const box = await page.locator('.paint-surface').boundingBox()
  if (!box) throw new Error('the map has no size')
  const frames = await framesDuring(page, 4, async () => {
    const until = Date.now() + 3_600
    await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.2)
    await page.mouse.down()
    for (let turn = 0; Date.now() < until; turn += 1) {
      const angle = turn / 9
      await page.mouse.move(
        box.x + box.width * (0.5 + 0.2 * Math.cos(angle)),
        box.y + box.height * (0.4 + 0.2 * Math.sin(angle * 0.7)),
      )
    }
    await page.mouse.up()
  })
  console.log(`painting, ${layer.toLowerCase()}: ${frameWords(frames)}`)
}

function weigh(names: ReadonlySet<string>): string {
  let bytes = 0
  for (const name of names) bytes += gzipSync(readFileSync(join(assets, name)), { level: 9 }).length
  return (bytes / 1024).toFixed(1)
}
