import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { expectNoBarrier } from './support/barriers.ts'
import { launchWithCamera } from './support/fake-camera.ts'
import { openWithCourse } from './support/full-diary.ts'
import {
  choose,
  openApp,
  sayNoToGroups,
  strokeNeckCorner,
  tellFacts,
  visit,
  waitForHydration,
} from './support/person.ts'
import { startServer } from './support/server.ts'
import { expect, test } from './support/test.ts'

const DAY_MS = 86_400_000

/** Finds each by a word and takes the first with Enter. */
async function makeProgramme(page: Page, words: readonly string[]): Promise<void> {
  const search = page.getByRole('searchbox')
  for (const word of words) {
    await search.fill(word)
    await search.press('Enter')
  }
  await expect(page.locator('.make-row')).toHaveCount(words.length)
}

/** The way from a programme to its rows for this person: touch the back, then the check, pregnant in week 24. */
async function passCheckPregnant(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Touch where it hurts' }).click()
  await strokeNeckCorner(page)
  await choose(page, 'How bad is it now?', '4')
  await page.getByRole('button', { name: 'Next: the safety check' }).click()
  await tellFacts(page)
  await choose(page, 'Pregnant?', 'Yes')
  const weeks = page.getByLabel(/week/i)
  if ((await weeks.count()) > 0) await weeks.first().fill('24')
  await sayNoToGroups(page)
  await page.getByRole('button', { name: 'Go on' }).click()
  await sayNoToGroups(page)
  await page.getByRole('button', { name: 'Show my plan' }).click()
}

/** Leaves out each step of a session with the arrow key. Gives all that was shown on the way. */
async function skipToTheEnd(page: Page): Promise<string> {
  const shown: string[] = []
  const end = page.getByRole('heading', { level: 1, name: 'How is it now?' })
  await expect(async () => {
    shown.push(await page.locator('main').innerText())
    await page.keyboard.press('ArrowRight')
    await expect(end).toBeVisible({ timeout: 200 })
  }).toPass({ timeout: 60_000, intervals: [50] })
  return shown.join('\n')
}

test('from a desk to a phone and back: a programme is scanned, one row is struck out, the rest is played, the sheet returns', async ({
  browserName,
  playwright,
  launchOptions,
  server,
  page: desk,
}, { outputDir }) => {
  test.slow()
  const errors = await openApp(desk, `${server.url}/programme`)
  await makeProgramme(desk, ['nose to', 'cobra', 'easy head', 'shoulder roll'])
  await desk.getByLabel('Title').fill('Neck, two weeks')
  await desk.getByLabel('One sentence of yours').fill('Slowly.')
  await expectNoBarrier(desk, 'the desk')
  await desk.getByRole('button', { name: 'Make the code' }).click()
  const code = desk.getByRole('img', { name: 'The code of this programme' }).first()
  await expect(code).toBeVisible()
  await expectNoBarrier(desk, 'the finished programme')
  expect(errors).toEqual([])

  const camera = await launchWithCamera(playwright[browserName], launchOptions, outputDir)
  await camera.film(desk, code)
  const phone = await (await camera.browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
  phone.setDefaultTimeout(30_000)
  await openApp(phone, `${server.url}/scan`)
  const start = phone.getByRole('button', { name: /camera/i })
  if ((await start.count()) > 0) await start.first().click()
  await expect(phone.getByRole('heading', { level: 1, name: 'Neck, two weeks' })).toBeVisible({
    timeout: 20_000,
  })
  await expect(phone.getByText('From a sender this app does not know yet.')).toBeVisible()
  await expect(phone.getByText('Slowly.')).toBeVisible()
  expect(new URL(phone.url()).hash).toBe('')
  await expectNoBarrier(phone, 'what came')

  await passCheckPregnant(phone)
  await expect(phone.getByText('3 of 4 are for you.')).toBeVisible()
  const cobra = phone.getByRole('listitem').filter({ hasText: 'Gentle cobra' }).first()
  await expect(cobra.locator('del')).toBeVisible()
  await expect(cobra).toContainText('Leaning back does not fit what you told us.')
  await phone.getByText('To show the sender').click()
  await expect(phone.getByText('Gentle cobra: Leaning back', { exact: false })).toBeVisible()
  await expectNoBarrier(phone, 'what is for her')

  await phone.getByRole('button', { name: /^Start · / }).click()
  const begin = phone.getByRole('button', { name: 'Start', exact: true })
  if (await begin.isVisible().catch(() => false)) await begin.click()
  const shown = await skipToTheEnd(phone)
  expect(shown).toContain('Nose to armpit')
  expect(shown).toContain('Easy head turns')
  expect(shown).not.toContain('Gentle cobra')

  await visit(phone, `${server.url}/programme`)
  await expect(phone.getByRole('heading', { level: 1, name: 'Neck, two weeks' })).toBeVisible()
  await expectNoBarrier(phone, 'the programme she is on')

  await visit(phone, `${server.url}/sheet`)
  await choose(phone, 'and read', 'once')
  await phone.getByRole('button', { name: 'Make the link' }).click()
  const link = await phone.getByLabel('The link').inputValue()
  await expect(phone.getByText('1 of 1 view left', { exact: false })).toBeVisible()
  await expectNoBarrier(phone, 'the sheet with its link')

  const practice = await (await camera.browser.newContext()).newPage()
  await practice.goto(link)
  await expect(practice.getByRole('heading', { level: 1, name: 'A sheet' })).toBeVisible()
  await expect(practice.getByRole('heading', { name: 'Numbers over time' })).toBeVisible()
  await expectNoBarrier(practice, 'the sheet in the practice')
  await practice.goto('about:blank')
  await practice.goto(link)
  await expect(practice.getByText('It is not there any more.', { exact: false })).toBeVisible()
  await visit(phone, `${server.url}/sheet`)
  await expect(phone.getByText('0 of 1 view left', { exact: false })).toBeVisible()
  await phone.getByRole('button', { name: 'Take it back' }).click()
  await expect(phone.getByText('It is taken back.')).toBeVisible()
  await camera.browser.close()
})

test('a friend opens a routine: pictures, the check, and Start', async ({ page, server }) => {
  await openApp(page, `${server.url}/learn/movement/st-levator`)
  await page.getByRole('button', { name: 'Send this' }).click()
  const link = await page.getByLabel('The link').inputValue()
  await page.goto('about:blank')
  await page.goto(link)
  await waitForHydration(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Nose to armpit' })).toBeVisible()
  await expect(page.locator('.row-strip svg').first()).toBeVisible()
  await passCheckPregnant(page)
  await expect(page.getByRole('button', { name: /^Start · / })).toBeVisible()
})

test('a link that lost its end says so, in German too', async ({ page, server }) => {
  await openApp(page, `${server.url}/programme#1.AQAA`)
  await expect(page.getByText('A part of the link is missing.', { exact: false })).toBeVisible()
  await page.goto('about:blank')
  await page.goto(`${server.url}/de/programme#1.AQAA`)
  await expect(page.getByText('Ein Teil des Links fehlt.', { exact: false })).toBeVisible()
})

test('the whole desk works by keyboard alone, in German', async ({ page, server }) => {
  await openApp(page, `${server.url}/de/programme`)
  await page.getByRole('searchbox').focus()
  await page.keyboard.type('kobra')
  await page.keyboard.press('Enter')
  await expect(page.locator('.make-row')).toHaveCount(1)
  await expectNoBarrier(page, 'the desk in German')
  const make = page.getByRole('button', { name: 'Code machen' })
  for (let presses = 0; presses < 80; presses += 1) {
    if (await make.evaluate(button => button === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await expect(page.getByRole('img', { name: 'Der Code dieses Programms' }).first()).toBeVisible()
})

test('who knows a muscle by its Latin name finds it in German', async ({ page, server }) => {
  await openApp(page, `${server.url}/de/programme`)
  await page.getByRole('searchbox').fill('levator scapulae')
  await expect(page.locator('.make-item').first()).toContainText('Schulterblattheber')
})

test('a sheet that nobody took back goes by itself at its last moment, out of the files of the server as well', async ({
  page: phone,
  context,
}, { outputDir }) => {
  const data = join(outputDir, 'data')
  const server = await startServer({ UNKNOT_DATA: data })
  await openWithCourse(phone, server.url, { start: Date.now() - 3 * DAY_MS, pain: 4 })
  await visit(phone, `${server.url}/sheet`)
  await choose(phone, 'It can be opened for', '1 day')
  // The clock of this phone is so slow that a day of it is soon over on the server.
  const until = Date.now() + 10_000
  await phone.clock.setFixedTime(until - DAY_MS)
  const left = phone.waitForRequest(request => request.method() === 'PUT')
  await phone.getByRole('button', { name: 'Make the link' }).click()
  const sealed = (await left).postDataBuffer() ?? Buffer.alloc(0)
  const link = await phone.getByLabel('The link').inputValue()
  expect(sealed.length).toBeGreaterThan(200)
  expect(keptOf(sealed, data)).toBeGreaterThan(0)

  await pause(until - Date.now())
  const practice = await context.newPage()
  await practice.goto(link)
  await expect(practice.getByText('It is not there any more.', { exact: false })).toBeVisible()
  await expect.poll(() => keptOf(sealed, data)).toBe(0)
  await server.kill()
  expect(keptOf(sealed, data)).toBe(0)
})

/** How many pieces of these octets lie in the files of a folder; a database does not keep them in one. */
function keptOf(octets: Buffer, folder: string): number {
  const PIECE = 32
  const files = Buffer.concat(readdirSync(folder).map(name => readFileSync(join(folder, name))))
  const starts = Array.from({ length: Math.floor(octets.length / PIECE) }, (_, index) => index * PIECE)
  return starts.filter(at => files.includes(octets.subarray(at, at + PIECE))).length
}
