/**
 * `npm run bench:evening-bytes`: what somebody's first evening fetches, as the real server sends it, from Today by Find,
 * Check and Plan to the running session: a fresh profile, no worker, a pause on every screen in which what is fetched
 * ahead arrives. Prints every file with its bytes when `FILES=1`, and writes docs/benchmarks.md.
 */
import { chromium } from '@playwright/test'
import { answerNoneOfThese, paintNeckCorner, waitForHydration } from '#e2e/support/person.ts'
import { startServer } from '#e2e/support/server.ts'
import { machine, table, writeSection, type Row } from './report.ts'

/** Long enough for everything that is fetched ahead. Milliseconds. */
const PAUSE_MS = 2_500

interface Sent {
  readonly path: string
  readonly step: string
  readonly kind: string
  readonly bytes: number
}

const server = await startServer()
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
})
const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
const page = await context.newPage()
const devtools = await context.newCDPSession(page)
const asked = new Map<string, { readonly path: string; readonly step: string; kind: string }>()
const sent: Sent[] = []
let step = 'landing'
devtools.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
  asked.set(requestId, { path: request.url.replace(server.url, ''), step, kind: type ?? 'Other' })
})
devtools.on('Network.responseReceived', ({ requestId, type }) => {
  const request = asked.get(requestId)
  if (request) request.kind = type
})
devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
  const request = asked.get(requestId)
  // What comes from the browser's own memory was sent before.
  if (request && encodedDataLength > 0 && !/^(?:blob|data):/.test(request.path))
    sent.push({ ...request, bytes: encodedDataLength })
})
await devtools.send('Network.enable')

await page.goto(server.url)
await page.waitForTimeout(400)
const landing = [...sent]
await page.waitForTimeout(PAUSE_MS)
step = 'today'
await waitForHydration(page)
step = 'find, check'
await paintNeckCorner(page, 5)
await page.waitForTimeout(PAUSE_MS)
step = 'check'
await answerNoneOfThese(page)
step = 'plan'
await page.waitForTimeout(PAUSE_MS)
step = 'session'
await page.getByRole('button', { name: /^Start/ }).click()
await page.waitForTimeout(PAUSE_MS)
await page.getByRole('button', { name: 'Start', exact: true }).click()
await page.getByRole('timer').waitFor()
await page.waitForTimeout(PAUSE_MS)
const version = browser.version()
await browser.close()
await server.kill()

const isScript = ({ path, kind }: Sent) => kind === 'Script' || path.endsWith('.js')
const kib = (files: readonly Sent[]) => (files.reduce((sum, { bytes }) => sum + bytes, 0) / 1024).toFixed(1)
if (process.env['FILES'])
  for (const one of sent)
    console.log(`${one.step} | ${(one.bytes / 1024).toFixed(1)} | ${one.kind} | ${one.path}`)
const voice = sent.filter(({ path }) => path.endsWith('.opus'))
const rest = sent.filter(one => !voice.includes(one))
const rows: readonly Row[] = [
  ['landing untouched, script', '≤ 2 KiB', `${kib(landing.filter(isScript))} KiB`],
  ['landing untouched, all', '–', `${kib(landing)} KiB in ${landing.length} requests`],
  [
    'first evening, script',
    '≤ 105 KiB',
    `${kib(rest.filter(isScript))} KiB in ${rest.filter(isScript).length} files`,
  ],
  [
    'first evening, all but the recorded voice',
    '≤ 180 KiB, ≤ 35 requests',
    `${kib(rest)} KiB in ${rest.length} requests`,
  ],
  ['recorded voice of the first session', '–', `${kib(voice)} KiB in ${voice.length} requests`],
]
for (const row of rows) console.log(row.join(' | '))
const where = machine(`Chromium ${version}`, 'as sent, headers included')
writeSection('What the first evening fetches', `${where}\n\n${table(rows)}`)
