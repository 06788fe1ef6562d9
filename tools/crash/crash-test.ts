/**
 * `npm run kill [times]`: kills the whole browser while the app writes, imports, merges in two tabs, locks, unlocks, changes
 * the passphrase, restores, erases, or plays a session, always on the same profile and in the middle of it. After each:
 * the app opens and every acknowledged entry is there.
 */
import type { Page } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { startKillableServer } from './browser.ts'
import { KINDS, type Kind } from './kinds.ts'
import { createPromises } from './promises.ts'
import { serveWith } from './server.ts'
import { collectFor, playSession } from './session.ts'

const PASSPHRASE = 'seven quiet pine trees'
const BATCH = 40
/** How long the app lives, and how far into what it does it dies, at most; ms. */
const LIFE = 2_000
const INTO = 40

const IDS = v.array(v.string())
const FOUND = v.object({
  ids: IDS,
  copied: IDS,
  storageError: v.optional(v.string()),
  locked: v.boolean(),
  tampering: v.boolean(),
})

const times = Number(process.argv[2] ?? 5 * KINDS.length)
const profile = mkdtempSync(join(tmpdir(), 'unknot-kill-'))
const server = await serveWith('tools/crash/page.ts')
const promises = createPromises(BATCH)
const rows = new Map(KINDS.map(kind => [kind, { kills: 0, acknowledged: 0, lost: 0, wrong: 0, opened: 0 }]))
let processes = 0

for (let round = 0; round <= times; round += 1) {
  const browser = await startKillableServer(profile)
  const page = await browser.context.newPage()
  const before = rows.get(kindOf(round - 1))
  const { lost, wrong, opened, found } = await inspect(page)
  if (round > 0 && before) {
    before.lost += lost
    before.wrong += wrong
    before.opened += opened ? 1 : 0
  }
  if (round === times) {
    processes += await browser.kill()
    break
  }
  const kind = kindOf(round)
  const promised = promises.count()
  await (kind === 'session' ? play(page) : work(page, kind))
  processes += await browser.kill()
  const row = rows.get(kind)
  if (row) {
    row.kills += 1
    row.acknowledged += promises.count() - promised
  }
  console.log(
    `${round + 1}. ${kind}: ${promises.count() - promised} acknowledged, ${found} found before it began`,
  )
}
server.close()
rmSync(profile, { recursive: true, force: true })
for (const [kind, { kills, acknowledged, lost, wrong, opened }] of rows)
  console.log(
    `${kind}: ${kills} kills, ${acknowledged} acknowledged, ${lost} lost, ${wrong} otherwise wrong, opened ${opened} of ${kills}`,
  )
const all = [...rows.values()]
const bad = all.filter(({ kills, lost, wrong, opened }) => lost + wrong > 0 || opened < kills)
console.log(
  `${times} kills (${processes} processes), ${promises.count()} acknowledged entries, ` +
    `${all.reduce((sum, { lost }) => sum + lost, 0)} lost, ${bad.length} kinds with something wrong`,
)
process.exit(bad.length > 0 ? 1 : 0)

function kindOf(round: number): Kind {
  return KINDS[(round + KINDS.length) % KINDS.length] ?? 'writing'
}

/** Opens the diary again, holds it against what was promised, and leaves it unlocked. */
async function inspect(page: Page) {
  await openKillPage(page)
  const found = v.parse(FOUND, await page.evaluate('unknotKill.ids()'))
  const { lost, halves, undead } = promises.hold(found)
  const wrong = halves + undead + (found.tampering ? 1 : 0)
  if (lost + wrong > 0)
    console.log('wrong:', JSON.stringify({ lost, halves, undead, tampering: found.tampering }))
  const notices = await openApp(page, found.locked)
  const opened = notices === 0 && found.storageError === undefined
  if (!opened) console.log(`the app did not open as it should: ${found.storageError ?? notices}`)
  if (found.locked) {
    // The app may have made the lock anew when it was opened.
    await openKillPage(page)
    await page.evaluate('unknotKill.unlock()')
  }
  return { lost, wrong, opened, found: found.ids.length }
}

async function openKillPage(page: Page): Promise<void> {
  await page.goto(`${server.url}/kill.html`)
  await page.waitForFunction('globalThis.unknotKill')
}

/** How many notices the app shows when it opens; -1 when it does not. */
async function openApp(page: Page, locked: boolean): Promise<number> {
  const app = await page.context().newPage()
  await app.goto(server.url)
  if (locked) {
    const field = app.getByLabel('Passphrase', { exact: true })
    await field.fill(PASSPHRASE)
    await field.press('Enter')
  }
  const notices = await app
    .locator('.with-nav h1, .session, .with-nav h2')
    .first()
    .waitFor({ timeout: 60_000 })
    .then(
      () => app.locator('.notices p').count(),
      () => -1,
    )
  await app.close()
  return notices
}

/** Lets the page do it for a while, then returns in the middle of it. */
async function work(page: Page, kind: Exclude<Kind, 'session'>): Promise<void> {
  const pages = [page]
  if (kind === 'merging in two tabs') {
    const second = await page.context().newPage()
    await openKillPage(second)
    pages.push(second)
  }
  for (const one of pages) one.on('console', message => promises.hear(message.text()))
  for (const one of pages) void one.evaluate(`unknotKill.begin('${kind}')`).catch(() => undefined)
  await pause(Math.random() * LIFE)
  await page.waitForEvent('console', message => message.text() === 'begin')
  await pause(Math.random() * INTO)
}

/** On a slow machine it may die on the way to the session, which is a moment like any other. */
async function play(page: Page): Promise<void> {
  await playSession(page, server.url).catch((error: unknown) =>
    console.log(`no session yet: ${String(error).slice(0, 80)}`),
  )
  await collectFor(page, Math.random() * LIFE, promises.keep)
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}
