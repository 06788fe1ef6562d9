import type { Page } from '@playwright/test'
import { letPassUntil } from './support/clock.ts'
import { readDisk } from './support/disk.ts'
import { APP_REQUEST } from './support/hooks.ts'
import { choose, chooseBody, openApp, strokeNeckCorner } from './support/person.ts'
import { startServer } from './support/server.ts'
import { expect, test, WITHOUT_WORKER } from './support/test.ts'

test.use(WITHOUT_WORKER)

const PASSPHRASE = 'seven quiet pine trees'

/** From Today to the safety check, with a spot painted. */
async function paintAndGoOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Find my knot' }).click()
  await strokeNeckCorner(page)
  await choose(page, 'How bad is it now?', '5')
  await page.getByRole('button', { name: 'Next: the safety check' }).click()
  await expect(page).toHaveURL(/\/check$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** The browser refuses its storage, as with blocked cookies. */
function refuseStorage(): void {
  Object.defineProperty(globalThis, 'indexedDB', {
    get() {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    },
  })
}

/** Nothing that is asked of the storage is ever answered. */
function hangStorage(): void {
  const open = IDBFactory.prototype.open
  IDBFactory.prototype.open = function (name, version) {
    Reflect.set(globalThis, 'asked', true)
    const request = open.call(this, name, version)
    for (const type of ['success', 'error', 'blocked', 'upgradeneeded'])
      request.addEventListener(type, event => event.stopImmediatePropagation())
    return request
  }
  IDBFactory.prototype.databases = () => new Promise(() => {})
}

test('where the browser refuses its storage an evening goes on, and one line says so', async ({
  page,
  server,
}) => {
  await page.addInitScript(refuseStorage)
  const errors = await openApp(page, server.url)
  const line = page.getByRole('status').filter({ hasText: 'This browser does not let us keep a diary here.' })
  await expect(line).toContainText('Your diary could not be opened.')
  await expect(line).toContainText('You can go on.')
  await paintAndGoOn(page)
  await expect(line).toContainText('The last 2 entries are not saved yet.')
  // What was told is known on every screen of this evening.
  await page.getByRole('link', { name: 'Find', exact: true }).click()
  await expect(page.getByText(/^You marked:/)).toContainText('Corner of the neck, left')
  await page.getByRole('link', { name: 'Today', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Touch where it hurts.')
  await expect(line).toContainText('The last 2 entries are not saved yet.')
  expect(errors).toEqual([])
})

test('a browser without any storage is no reason not to begin', async ({ page, server }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'indexedDB')
    Reflect.deleteProperty(Object.getPrototypeOf(globalThis), 'indexedDB')
    Reflect.deleteProperty(globalThis, 'BroadcastChannel')
  })
  const errors = await openApp(page, server.url)
  await expect(page.getByText('This browser does not let us keep a diary here.')).toBeVisible()
  await paintAndGoOn(page)
  expect(errors).toEqual([])
})

test('a storage that never answers holds the app up for less than five seconds', async ({ page, server }) => {
  await page.addInitScript(hangStorage)
  await page.clock.install()
  await page.goto(server.url)
  await page.waitForFunction(() => Reflect.has(globalThis, 'asked'))
  await letPassUntil(page, page.getByText('The storage of this browser does not answer.'), 4_500)
  await expect(page.getByRole('heading', { name: 'Your diary could not be opened' })).toBeVisible()
  await page.getByRole('button', { name: 'Go on without it' }).click()
  await expect(page.getByText('Your diary could not be opened.')).toBeVisible()
  await paintAndGoOn(page)
})

test('entries that wait are kept when another tab locks the diary', async ({ context, server }) => {
  const [one, two] = [await context.newPage(), await context.newPage()]
  await openApp(one, `${server.url}/mine`)
  await openApp(two, `${server.url}/mine`)
  await one.evaluate(() => {
    const add = IDBObjectStore.prototype.add
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    Reflect.set(globalThis, 'makeRoom', () => (IDBObjectStore.prototype.add = add))
  })
  await chooseBody(one)
  await expect(one.getByText('The last entry is not saved yet.')).toBeVisible()
  await two.getByRole('button', { name: 'Lock the diary' }).click()
  await two.getByLabel('New passphrase').fill(PASSPHRASE)
  await two.getByLabel('The same again').fill(PASSPHRASE)
  await two.getByLabel(/I understand/).check()
  await two.getByRole('button', { name: 'Lock the diary' }).click()

  await expect(one.getByRole('heading', { name: 'Your diary is locked' })).toBeVisible({ timeout: 60_000 })
  await one.evaluate('makeRoom()')
  await one.getByLabel('Passphrase').fill(PASSPHRASE)
  await one.getByLabel('Passphrase').press('Enter')
  await expect(one.getByRole('radio', { name: 'Broader', exact: true })).toBeChecked({ timeout: 60_000 })
  await expect(one.getByText('is not saved yet')).toBeHidden()
  await expect(two.getByRole('radio', { name: 'Broader', exact: true })).toBeChecked()
  expect(await readDisk(one)).not.toContain('body-chosen')
})

test('over plain http on another name the app works', async ({ playwright, launchOptions }) => {
  const server = await startServer({ HOST: '127.0.0.1' })
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP unknot.test 127.0.0.1'],
  })
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  const url = server.url.replace('127.0.0.1', 'unknot.test')
  const errors = await openApp(page, url)
  expect(await page.evaluate(() => isSecureContext)).toBe(false)
  await paintAndGoOn(page)
  await page.goto(`${url}/mine`)
  await chooseBody(page)
  await expect(page.getByText('The lock needs a page over https')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Broader', exact: true })).toBeChecked()
  await page.getByRole('link', { name: 'Find', exact: true }).click()
  await expect(page.getByText(/^You marked:/)).toBeVisible()
  // Browsers say so of every such page, and go on.
  expect(errors.filter(error => !error.includes('Cross-Origin-Opener-Policy'))).toEqual([])
  await browser.close()
  await server.kill()
})

for (const [path, sentence] of [
  ['/', 'Unknot has not started here yet.'],
  ['/plan', 'Unknot has not started here yet.'],
  ['/de/', 'Unknot ist hier noch nicht gestartet.'],
] as const) {
  test(`a browser too old for any script of ours is told so in a sentence at ${path}`, async ({
    page,
    server,
  }) => {
    await page.route('**/*.js', route => route.abort())
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(server.url + path)
    await expect(page.getByText(sentence)).toBeVisible()
  })
}

test('a browser that reads the page but not the app is told so at the first tap', async ({
  page,
  server,
}) => {
  await page.route(APP_REQUEST, route =>
    route.fulfill({ contentType: 'text/javascript', body: 'let us = begin now' }),
  )
  await page.goto(server.url)
  const sentence = page.getByText('Unknot has not started here yet.')
  await expect(sentence).toBeHidden()
  await page.getByRole('button', { name: 'Find my knot' }).click()
  await expect(sentence).toBeVisible()
})

test('who can begin never sees that sentence', async ({ page, server }) => {
  const errors = await openApp(page, server.url)
  await expect(page.getByText('Unknot has not started here yet.')).toBeHidden()
  expect(errors).toEqual([])
})
