/**
 * `npm run bench:sync-client`: the diary of two years onto a new device, on a processor four times as slow, from opening the page to
 * the last entry on its disk; and what of the app comes only while sync is on. Needs the built app.
 */
import { chromium, type Page } from '@playwright/test'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import * as v from 'valibot'
import { withStamps } from '#core/diary/envelope.ts'
import { newExchange } from '#core/sync/exchange.ts'
import { base64Of } from '#app/platform/sync/bytes.ts'
import { newDeviceKeys } from '#app/platform/sync/farewell.ts'
import { newSecret } from '#app/platform/sync/keys.ts'
import type { ServerLink } from '#app/platform/sync/server-link.ts'
import { openBox } from '#app/state/sync/box.ts'
import { DATABASE, EVENTS } from '#e2e/support/hooks.ts'
import { openApp } from '#e2e/support/person.ts'
import { startServer } from '#e2e/support/server.ts'
import { slowDown } from './phone.ts'
import { median } from './report.ts'
import { ENTRIES, START, twoYears } from './two-years.ts'

const RUNS = 3
const RATE = 4
const MOST_MS = 5_000
const DAY_MS = 86_400_000
/** As many as fit a line, and one line a day as they come while the app is used. */
const ENTRIES_OF_A_LINE = 500

const folder = mkdtempSync(join(tmpdir(), 'unknot-sync-'))
const server = await startServer({ UNKNOT_DATA: folder })
const link: ServerLink = {
  async ask({ method, path, door, body }, schema) {
    const response = await fetch(`${server.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${door}` },
      ...(body ? { body } : {}),
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    const text = await response.text()
    return { ok: true, value: v.parse(schema, text === '' ? undefined : JSON.parse(text)) }
  },
  follow: () => () => undefined,
  whenOnline: () => () => undefined,
}
const entries = withStamps(
  twoYears().map(([days, happening], index) => ({
    id: `seed-${index}`,
    at: Math.round(START + days * DAY_MS),
    happening,
  })),
)
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
})

let isFine = true
for (const [how, most] of [
  ['sent at once', ENTRIES_OF_A_LINE],
  ['sent as it was written, five at a time', 5],
] as const) {
  const secret = base64Of(newSecret())
  const { lines, octets } = await fill(secret, most)
  const times: number[] = []
  for (let run = 0; run < RUNS; run += 1) times.push(await joinAs(secret))
  const ms = median(times)
  isFine &&= ms <= MOST_MS
  console.log(
    `${ENTRIES} entries ${how}: ${lines} lines, ${Math.round(octets / 1024)} KiB; on a new device after ` +
      `${Math.round(ms)} ms (${times.map(Math.round).join(', ')}), processor ${RATE} times as slow, bar ${MOST_MS}`,
  )
}
console.log(packSizes())
await browser.close()
await server.kill()
rmSync(folder, { recursive: true })
if (!isFine) process.exit(1)

/** Puts the whole diary into a new box. */
async function fill(secret: string, most: number) {
  const box = await openBox(link, secret)
  const device = randomBytes(8).toString('hex')
  await box.make()
  let [lines, octets] = [0, 0]
  const keys = await newDeviceKeys()
  for (let from = 0; from < entries.length; from += most) {
    const hello = from === 0 ? { hello: { name: 'Desk', key: keys.open } } : {}
    const some = entries.slice(from, from + most).filter(isEntry)
    const body = await box.seal(device, lines, { at: START, entries: some, ...hello })
    if (!body) throw new Error('It does not fit a line.')
    await putPatiently(() => box.put(device, lines, body))
    lines += 1
    octets += body.length
  }
  return { lines, octets }
}

/** The server takes so many lines a minute. */
async function putPatiently(put: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await put()
      return
    } catch (error) {
      if (!String(error).includes('429')) throw error
      await new Promise(resolve => setTimeout(resolve, 5_000))
    }
  }
}

/** A browser that has just been given the secret. Milliseconds from opening the page until all is on its disk. */
async function joinAs(secret: string): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await openApp(page, server.url)
  const saved = {
    version: 1,
    secret,
    name: 'Phone',
    keys: await newDeviceKeys(),
    exchange: newExchange(randomBytes(8).toString('hex')),
    devices: {},
    says: {},
  }
  await page.evaluate(
    ({ name, value }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('kept', 'readwrite')
          transaction.objectStore('kept').put(value, 'sync')
          transaction.addEventListener('complete', () => {
            opening.result.close()
            resolve()
          })
          transaction.addEventListener('error', () => reject(transaction.error ?? new Error('not written')))
        })
      }),
    { name: DATABASE, value: saved },
  )
  await slowDown(page, RATE)
  const began = performance.now()
  await page.goto(server.url)
  while ((await count(page)) < ENTRIES) await new Promise(resolve => setTimeout(resolve, 200))
  const ms = performance.now() - began
  await context.close()
  return ms
}

/** How many entries are on the disk. */
function count(page: Page): Promise<number> {
  return page.evaluate(
    ({ name, store }) =>
      new Promise<number>(resolve => {
        const opening = indexedDB.open(name)
        opening.addEventListener('error', () => resolve(0))
        opening.addEventListener('success', () => {
          const counting = opening.result.transaction(store).objectStore(store).count()
          counting.addEventListener('success', () => {
            opening.result.close()
            resolve(counting.result)
          })
        })
      }),
    { name: DATABASE, store: EVENTS },
  )
}

function isEntry(entry: unknown): entry is { readonly id: string } {
  return typeof entry === 'object' && entry !== null && 'id' in entry
}

/** What of the app is for sync, as it travels. */
function packSizes(): string {
  const assets = join(import.meta.dirname, '../../dist/client/assets')
  const own = readdirSync(assets).filter(name => /^(?:sync|pairing)-.*\.js$/.test(name))
  const sizes = own.map(
    name => [name, gzipSync(readFileSync(join(assets, name)), { level: 9 }).length / 1024] as const,
  )
  const all = sizes.reduce((sum, [, kib]) => sum + kib, 0)
  return `${sizes.map(([name, kib]) => `${name} ${kib.toFixed(1)} KiB gz`).join(', ')}; together ${all.toFixed(1)}, bar 21`
}
