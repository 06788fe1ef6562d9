/**
 * `npm run bench:import [address]`: brings diary files of 1 MB and of 10 MB into the app in a browser, and prints how long
 * looking into them and adding them took, each with the longest time in which the page answered nothing. It opens the
 * built app, or an address.
 */
import { chromium, type Locator, type Page } from '@playwright/test'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addDays } from '#core/calendar/calendar-day.ts'
import type { Event } from '#core/diary/event.ts'
import { exportDiary } from '#core/diary/export.ts'
import { openApp } from '#e2e/support/person.ts'
import { startServer } from '#e2e/support/server.ts'

const BEGAN = 1_700_000_000_000
/** So many notes make 1 MB. */
const NOTES = 6_000
/** So long a file may take in all. Milliseconds. */
const PATIENCE_MS = 180_000

const [address] = process.argv.slice(2)
const server = address === undefined ? await startServer() : undefined
const url = address ?? server?.url ?? ''
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
})
const folder = mkdtempSync(join(tmpdir(), 'unknot-import-'))
for (const times of [1, 10]) {
  const text = exportDiary(notes(NOTES * times), BEGAN)
  const file = join(folder, `${times}.json`)
  writeFileSync(file, text)
  const page = await browser.newPage({ serviceWorkers: 'block' })
  await openApp(page, `${url}/mine`)
  await watchTasks(page)
  const button = page.getByRole('button', { name: 'Add to my diary' })
  // By its path: what is handed over as a buffer is put together inside the page.
  const seen = await time(page, () => page.locator('input[type=file]').setInputFiles(file), button)
  const added = await time(page, () => button.click(), page.getByText('Added.', { exact: false }))
  console.log(`${(text.length / 2 ** 20).toFixed(1)} MB: seen after ${seen}; added after ${added}`)
  await page.close()
}
await browser.close()
rmSync(folder, { recursive: true })
await server?.kill()

function notes(count: number): readonly Event[] {
  return Array.from({ length: count }, (_, index) => ({
    id: randomUUID(),
    at: BEGAN + index * 60_000,
    happening: {
      type: 'day-noted',
      day: addDays('2021-01-01', index % 1_800),
      painNow: index % 10,
      note: 'Long day at the desk, better after a walk.',
    },
  }))
}

/** Keeps the longest task since it was last asked for. */
async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = new PerformanceObserver(list => {
      for (const { duration } of list.getEntries())
        Reflect.set(
          globalThis,
          'longest',
          Math.max(Number(Reflect.get(globalThis, 'longest') ?? 0), duration),
        )
    })
    seen.observe({ type: 'longtask' })
  })
}

/** Does something and waits until something else is to be seen. Gives how long it took, and the longest task in it. */
async function time(page: Page, act: () => Promise<void>, sign: Locator): Promise<string> {
  await page.evaluate(() => Reflect.set(globalThis, 'longest', 0))
  const began = performance.now()
  await act()
  await sign.waitFor({ timeout: PATIENCE_MS })
  const took = performance.now() - began
  await page.waitForTimeout(500)
  const longest = await page.evaluate(() => Number(Reflect.get(globalThis, 'longest')))
  return `${Math.round(took)} ms, longest task ${Math.round(longest)} ms`
}
