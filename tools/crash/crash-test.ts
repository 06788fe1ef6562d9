/**
 * `npm run kill [times]`: kills the whole browser at random moments while the app writes, imports, is locked and opened,
 * or plays a session, always on the same profile. After each: the app opens and every acknowledged entry is there.
 */
import type { Page } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answerNoneOfThese, choose, paintNeckCorner } from '#e2e/support/person.ts'
import { startKillableServer } from './browser.ts'
import { serveWith } from './server.ts'

const MODES = ['writing', 'importing', 'migrating', 'session'] as const
type Mode = (typeof MODES)[number]
const times = Number(process.argv[2] ?? 20)
const profile = mkdtempSync(join(tmpdir(), 'unknot-kill-'))
const server = await serveWith('tools/crash/page.ts')

const acknowledged = new Set<string>()
const counts = { kills: 0, processes: 0, lost: 0, halfBatches: 0, notOpened: 0, lockedAtDeath: 0 }
for (let round = 0; round <= times; round += 1) {
  const browser = await startKillableServer(profile)
  const page = await browser.context.newPage()
  const found = await inspect(page)
  if (round === times) {
    counts.processes += await browser.kill()
    break
  }
  const mode = MODES[round % MODES.length] ?? 'writing'
  const before = acknowledged.size
  await (mode === 'session' ? play(page) : work(page, mode))
  const delay = Math.round(100 + Math.random() * 2_400)
  await (mode === 'session' ? collectFor(page, delay) : new Promise(resolve => setTimeout(resolve, delay)))
  counts.processes += await browser.kill()
  counts.kills += 1
  console.log(
    `${round + 1}. ${mode}, killed after ${delay} ms: ${acknowledged.size - before} acknowledged, ${found} found before`,
  )
}
server.close()
rmSync(profile, { recursive: true, force: true })
console.log(
  `${counts.kills} kills (${counts.processes} processes), ${acknowledged.size} acknowledged entries, ${counts.lost} lost, ` +
    `${counts.halfBatches} half imports, ${counts.notOpened} times the app did not open, ${counts.lockedAtDeath} times found locked`,
)
process.exit(counts.lost + counts.halfBatches + counts.notOpened > 0 ? 1 : 0)

/** Opens the diary again and holds it against what was acknowledged. */
async function inspect(page: Page): Promise<number> {
  await page.goto(`${server.url}/kill.html`)
  await page.waitForFunction('globalThis.unknotKill')
  const { ids, storageError, locked } = readFound(await page.evaluate('unknotKill.ids()'))
  const here = new Set(ids)
  const lost = [...acknowledged].filter(id => !here.has(id))
  counts.lost += lost.length
  if (lost.length > 0) console.log(`lost: ${lost.slice(0, 5).join(' ')}`)
  const batches = new Map<string, number>()
  for (const id of ids.filter(one => one.startsWith('batch-'))) {
    const batch = id.replace(/-\d+$/, '')
    batches.set(batch, (batches.get(batch) ?? 0) + 1)
  }
  counts.halfBatches += [...batches.values()].filter(entries => entries !== 40).length
  if (locked) counts.lockedAtDeath += 1
  const app = await page.context().newPage()
  await app.goto(server.url)
  if (locked) {
    await app.getByLabel('Passphrase').fill('seven quiet pine trees')
    await app.getByLabel('Passphrase').press('Enter')
  }
  const opened = await app
    .locator('.with-nav h1, .session, .with-nav h2')
    .first()
    .waitFor({ timeout: 30_000 })
    .then(
      () => app.locator('.notices p').count(),
      () => -1,
    )
  if (opened !== 0 || storageError !== undefined) {
    counts.notOpened += 1
    console.log(`the app did not open as it should: ${storageError ?? opened}`)
  }
  await app.close()
  if (locked) await page.evaluate('unknotKill.unlock()')
  return ids.length
}

async function work(page: Page, mode: Mode): Promise<void> {
  const begun = page.waitForEvent('console', message => message.text() === 'begun')
  page.on('console', message => {
    const [word, ...ids] = message.text().split(' ')
    if (word === 'kept') for (const id of ids) acknowledged.add(id)
  })
  void page.evaluate(`unknotKill.begin('${mode}')`).catch(() => undefined)
  await begun
}

/** A session in the app itself: the one that was cut off goes on, else a new one is begun from the plan. */
async function play(page: Page): Promise<void> {
  await page.goto(server.url)
  await page.locator('.with-nav h1').first().waitFor()
  if (await page.getByRole('button', { name: 'Find my knot' }).isVisible()) {
    await paintNeckCorner(page, 5)
    await answerNoneOfThese(page)
    await page.getByRole('button', { name: /^Start/ }).click()
  } else {
    await page.goto(`${server.url}/session`)
  }
  const onward = page.getByRole('button', { name: /^(Start|Go on|None of these\. (Go on|Start))$/ }).first()
  const stopped = page.getByRole('heading', { name: 'How is it now?' })
  await onward.or(stopped).or(page.getByRole('timer')).first().waitFor()
  if (await stopped.isVisible()) {
    await choose(page, 'Pain now', '3')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved on this device.').waitFor()
    await page.goto(`${server.url}/session`)
    await onward.or(page.getByRole('timer')).first().waitFor()
  }
  // Each may be gone by the time it is pressed: the session runs by itself.
  for (let press = 0; press < 3 && (await onward.isVisible()); press += 1)
    await onward.click({ timeout: 2_000 }).catch(() => undefined)
}

/** Skips from step to step and notes which entries the disk has already given back. */
async function collectFor(page: Page, milliseconds: number): Promise<void> {
  const until = Date.now() + milliseconds
  do {
    const skip = page.getByRole('button', { name: 'Skip' })
    if (await skip.isVisible().catch(() => false)) await skip.click({ timeout: 1_000 }).catch(() => undefined)
    const ids = await page.evaluate(
      () =>
        new Promise<readonly string[]>(resolve => {
          const opening = indexedDB.open('unknot')
          opening.addEventListener('success', () => {
            const reading = opening.result.transaction('events', 'readonly').objectStore('events').getAll()
            reading.addEventListener('success', () => {
              opening.result.close()
              resolve(reading.result.map((entry: { readonly id: string }) => entry.id))
            })
          })
        }),
    )
    for (const id of ids) acknowledged.add(id)
  } while (Date.now() < until)
}

function readFound(value: unknown): {
  readonly ids: readonly string[]
  readonly storageError: string | undefined
  readonly locked: boolean
} {
  if (typeof value !== 'object' || value === null || !('ids' in value) || !Array.isArray(value.ids))
    throw new Error('the page said nothing')
  return {
    ids: value.ids.filter((id: unknown) => typeof id === 'string'),
    storageError:
      'storageError' in value && typeof value.storageError === 'string' ? value.storageError : undefined,
    locked: 'locked' in value && value.locked === true,
  }
}
