/**
 * `npm run bench:programme`: a desk visitor makes a programme of six rows, by keyboard and by mouse; keys, taps and time are
 * printed. Then how long a link of twelve signed rows is, and on how many pages ten rows come out of a printer.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { formatSigned } from '#core/programme/code.ts'
import { ADDRESSES } from '#core/vocabulary/addresses.ts'
import { signer, twelveRows } from '#test/builders/programmes.ts'
import { startServer } from '#e2e/support/server.ts'
import { openApp } from '#e2e/support/person.ts'

/** What somebody types to find each row, and one number they change in it. */
const ROWS = ['levator', 'nose to', 'band row', 'bird', 'chin', 'warmth'] as const
/** How long a practised hand takes, ms: a key, a click with the way to it, a look. Source: Card, Moran, Newell 1980 (KLM). */
const KEY_MS = 200
const CLICK_MS = 1_300
const LOOK_MS = 1_350
/** Where people find a site. Its link has at most this many letters with twelve signed rows, a title and a sentence. */
const SITE = 'https://unknot.example.org'
const MOST_LETTERS = 370
/** Ten rows of each kind, which come out of a printer on one page. */
const PRINTED = { press: 4, stretch: 2, strength: 2, mobility: 1, care: 1 } as const
/** Where the printed pages are left, if anywhere: `npm run bench:programme -- FOLDER`. */
const [folder] = process.argv.slice(2)

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
})
const server = await startServer()
for (const by of ['keyboard', 'mouse'] as const) await measure(by)
await measureLink()
for (const language of ['', '/de']) await measurePaper(language)
await browser.close()
await server.kill()

async function measure(by: 'keyboard' | 'mouse'): Promise<void> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage()
  await openApp(page, `${server.url}/programme`)
  const count = { keys: 0, clicks: 0, looks: 0 }
  const key = async (name: string) => {
    count.keys += 1
    await page.keyboard.press(name)
  }
  const type = async (text: string) => {
    for (const letter of text) await key(letter === ' ' ? 'Space' : letter)
  }
  const click = async (target: ReturnType<Page['locator']>) => {
    count.clicks += 1
    count.looks += 1
    await target.click()
  }
  const began = performance.now()
  if (by === 'mouse') await click(page.getByRole('searchbox'))
  else await tabTo(page, 'input[type=search]', key)
  for (const word of ROWS) {
    count.looks += 1
    await type(word)
    if (by === 'keyboard') await key('Enter')
    else {
      await click(page.locator('.make-item').first())
      await page.getByRole('searchbox').fill('')
      await click(page.getByRole('searchbox'))
    }
  }
  const pain = page.getByLabel('Pain up to').first()
  if (by === 'mouse') await click(pain)
  else await tabTo(page, '.make-field:nth-of-type(6) input', key)
  await key('Control+a')
  await type('4')
  if (by === 'mouse') await click(page.getByRole('button', { name: 'Make the code' }))
  else {
    await tabTo(page, '.make-end .button-main', key)
    await key('Enter')
  }
  await page.getByRole('img', { name: 'The code of this programme' }).first().waitFor()
  const ran = performance.now() - began
  const hand = count.keys * KEY_MS + count.clicks * CLICK_MS + count.looks * LOOK_MS
  console.log(
    `6 rows by ${by}: ${count.keys} keys, ${count.clicks} clicks; ${(hand / 1000).toFixed(0)} s for a hand and an eye, ` +
      `${(ran / 1000).toFixed(1)} s of it the machine at full speed`,
  )
  if (hand + ran > 120_000) process.exitCode = 1
  await page.close()
}

/** The whole link, as a phone gets it. */
async function measureLink(): Promise<void> {
  const { key, sign } = await signer()
  const code = await formatSigned(twelveRows, key, sign)
  const { length } = `${SITE}${ADDRESSES.programme}#${code}`
  console.log(`12 signed rows: a link of ${length} letters on ${SITE}, at most ${MOST_LETTERS}`)
  if (length > MOST_LETTERS) process.exitCode = 1
}

/** The page that a patient takes home, as Chromium prints it. */
async function measurePaper(language: string): Promise<void> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage()
  await openApp(page, `${server.url}${language}${ADDRESSES.programme}`)
  const fields = page.locator('.make-head input')
  await fields.nth(0).fill(twelveRows.title)
  await fields.nth(1).fill(twelveRows.words)
  let rows = 0
  for (const [kind, count] of Object.entries(PRINTED)) {
    await page.locator('.make-filters select').first().selectOption(kind)
    for (let index = 0; index < count; index += 1) await page.locator('.make-item').nth(index).click()
    rows += count
  }
  await page.locator('.make-end .button-main').click()
  await page.locator('.paper .qr-code').waitFor()
  // Pictures are drawn one a frame.
  await page
    .locator('.paper-rows svg')
    .nth(rows - 1)
    .waitFor()
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false })
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
  const locale = await page.locator('html').getAttribute('lang')
  if (folder !== undefined) writeFileSync(join(folder, `programme-${locale}.pdf`), pdf)
  console.log(`${rows} rows on paper (${locale}): ${pages} page${pages === 1 ? '' : 's'} of A4, at most 1`)
  if (pages !== 1) process.exitCode = 1
  await page.close()
}

/** Goes on with Tab until the focus is on what is meant. */
async function tabTo(page: Page, selector: string, key: (name: string) => Promise<void>): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    const isThere = await page.evaluate(
      wanted => document.activeElement === document.querySelector(wanted),
      selector,
    )
    if (isThere) return
    await key('Tab')
  }
  throw new Error(`The keyboard does not reach ${selector}.`)
}
