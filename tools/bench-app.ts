/** `npm run bench:app`: frame time of the session screen at CPU 4×, and what the screens weigh. Prints what it measured. */
import { chromium } from '@playwright/test'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { answerNoneOfThese, openApp, paintNeckCorner } from '../e2e/person.ts'
import { startServer } from '../e2e/server.ts'

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
await paintNeckCorner(page, 5)
await answerNoneOfThese(page)
await page.getByRole('button', { name: /^Start/ }).click()
const beforeSession = new Set(loaded)
await page.getByRole('button', { name: 'Start', exact: true }).click()
await page.getByRole('timer').waitFor()

await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
const frames = await page.evaluate(
  seconds =>
    new Promise<number[]>(done => {
      const times: number[] = []
      const start = performance.now()
      let last = start
      const frame = (now: number) => {
        times.push(now - last)
        last = now
        if (now - start < seconds * 1000) requestAnimationFrame(frame)
        else done(times.slice(2))
      }
      requestAnimationFrame(frame)
    }),
  SECONDS,
)
frames.sort((a, b) => a - b)
const at = (share: number) => (frames[Math.floor((frames.length - 1) * share)] ?? 0).toFixed(1)
const mean = frames.reduce((sum, ms) => sum + ms, 0) / frames.length

console.log(`Chromium ${browser.version()}, ${SECONDS} s of a session at CPU ${SLOWER}×`)
console.log(
  `frames ${(1000 / mean).toFixed(1)} a second; frame time median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`,
)
console.log(
  `first view ${weigh(first)} KiB gz; until the session ${weigh(beforeSession)}; whole app ${weigh(new Set(readdirSync(assets).filter(n => n.endsWith('.js'))))}`,
)
for (const name of readdirSync(assets).filter(n => /^(session|figure)-.*\.js$/.test(n))) {
  console.log(`  ${name.replace(/-[^-]+\.js$/, '')} ${weigh(new Set([name]))} KiB gz`)
}
await browser.close()
await server.kill()

function weigh(names: ReadonlySet<string>): string {
  let bytes = 0
  for (const name of names) bytes += gzipSync(readFileSync(join(assets, name)), { level: 9 }).length
  return (bytes / 1024).toFixed(1)
}
