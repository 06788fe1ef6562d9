import { expect, test, type Page } from '@playwright/test'
import {
  answerNoneOfThese,
  choose,
  openApp,
  paintNeckCorner,
  strokeNeckCorner,
  waitForOffline,
  waitForHydration,
} from './support/person.ts'
import { startServer } from './support/server.ts'

const PRINTED = [
  '/find',
  '/check',
  '/after',
  '/progress',
  '/sheet',
  '/prevent/breaks',
  '/prevent/desk',
  '/prevent/calm',
  '/prevent/move',
  '/mine',
]

/** The names of the scripts a page asks for, without their hashes. */
function watchScripts(page: Page): readonly string[] {
  const seen: string[] = []
  page.on('request', request => {
    const name = /\/assets\/(.+)-[\w-]{8}\.js$/.exec(request.url())?.[1]
    if (name !== undefined) seen.push(name)
  })
  return seen
}

test('a page that is only read brings no app along', async ({ page }) => {
  const server = await startServer()
  const scripts = watchScripts(page)
  await page.goto(`${server.url}/learn/technique/heat`)
  await page.waitForLoadState('networkidle')
  expect(scripts).toEqual(['static-page'])
  await waitForHydration(page)
  await waitForOffline(page)
  expect(scripts).toContain('index')
  await server.kill()
})

test('who taps before the app is there still gets where they wanted', async ({ browser }) => {
  const server = await startServer()
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.route(/\/assets\/index-/, async route => {
    await new Promise(resolve => setTimeout(resolve, 1_500))
    await route.continue()
  })
  await page.goto(server.url)
  await page.getByRole('button', { name: 'Find my knot' }).tap()
  expect(new URL(page.url()).pathname).toBe('/')
  await expect(page.getByRole('heading', { name: 'Where does it hurt?' })).toBeVisible()
  await context.close()
  await server.kill()
})

test('who was here before sees their own day at once, even when the offline copy is gone', async ({
  page,
}) => {
  const server = await startServer()
  await openApp(page, server.url)
  await paintNeckCorner(page, 5)
  await answerNoneOfThese(page)
  await page.evaluate(async () => {
    for (const registration of await navigator.serviceWorker.getRegistrations())
      await registration.unregister()
    for (const name of await caches.keys()) await caches.delete(name)
  })
  await page.goto(server.url)
  await expect(page.locator('.today-action button').first()).toBeVisible()
  await server.kill()
})

/** The app takes so long that a person can do something first. */
async function openSlowly(page: Page, url: string): Promise<void> {
  await page.route(/\/assets\/index-/, async route => {
    await new Promise(resolve => setTimeout(resolve, 1_500))
    await route.continue()
  })
  await page.goto(url)
}

test('a day told before the app is there is kept, and no day to come can be chosen', async ({ page }) => {
  const server = await startServer()
  await openSlowly(page, `${server.url}/progress`)
  await choose(page, /pain/i, '6')
  await expect(page.locator('#app[data-prerendered]')).toHaveCount(1)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved on this device.')).toBeVisible()
  await expect(page.getByLabel('Day', { exact: true })).toHaveAttribute('max', /^20\d\d-/)
  await server.kill()
})

test('a stroke painted before the app is there is painted, where it was meant', async ({ page }) => {
  const server = await startServer()
  await openSlowly(page, `${server.url}/find`)
  await strokeNeckCorner(page)
  await page.getByRole('radio', { name: '5', exact: true }).check()
  await expect(page.locator('#app[data-prerendered]')).toHaveCount(1)
  await expect(page.getByText(/^You marked:/)).toContainText('Corner where neck meets shoulder, left')
  await expect(page.getByRole('radio', { name: '5', exact: true })).toBeChecked()
  await page.getByRole('button', { name: 'Go on to the safety check' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'First, the urgent signs' })).toBeVisible()
  await server.kill()
})

test('a file chosen before the app is there is looked at', async ({ page }) => {
  const server = await startServer()
  await openSlowly(page, `${server.url}/mine`)
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'no.json', mimeType: 'application/json', buffer: Buffer.from('hello') })
  await expect(page.locator('#app[data-prerendered]')).toHaveCount(1)
  await expect(page.getByText('This file is not a diary.')).toBeVisible()
  await server.kill()
})

test('nothing that was prerendered has its name twice after hydration', async ({ page }) => {
  const server = await startServer()
  for (const address of PRINTED) {
    await openApp(page, server.url + address)
    const names = await page.evaluate(() => ({
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      groups: [...document.querySelectorAll('fieldset')].map(
        group => group.querySelector<HTMLInputElement>('input[type="radio"]')?.name ?? group.innerHTML,
      ),
    }))
    expect(new Set(names.ids).size, address).toBe(names.ids.length)
    expect(new Set(names.groups).size, address).toBe(names.groups.length)
  }
  await server.kill()
})
