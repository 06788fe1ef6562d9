import type { Page } from '@playwright/test'
import { openWithDiary, openWithPlan, URGENT_DIARY } from './support/full-diary.ts'
import {
  APP_REQUEST,
  APP_SCRIPT,
  LEARN_STEPS,
  PRERENDERED,
  PRERENDERED_SCRIPT,
  TODAY_BUTTONS,
} from './support/hooks.ts'
import {
  choose,
  openApp,
  paintNeckCorner,
  passSigns,
  strokeNeckCorner,
  waitForHydration,
  waitForOffline,
} from './support/person.ts'
import { expect, test, WITHOUT_WORKER } from './support/test.ts'

const PRINTED = [
  '/find',
  '/check',
  '/check/about-you',
  '/after',
  '/progress',
  '/sheet',
  '/prevent/breaks',
  '/prevent/desk',
  '/prevent/calm',
  '/prevent/move',
  '/mine',
  '/review',
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

for (const address of ['/learn/technique/heat', '/check/about-you', '/review'])
  test(`a page that is only read brings no app along: ${address}`, async ({ page, server }) => {
    const scripts = watchScripts(page)
    await page.clock.install()
    await page.goto(server.url + address)
    // A browser that does not say in time whether there is a diary is taken to have one.
    await page.evaluate(() => indexedDB.databases())
    await page.clock.runFor(10_000)
    expect(scripts).toEqual([PRERENDERED_SCRIPT])
    await waitForHydration(page)
    await waitForOffline(page)
    expect(scripts).toContain(APP_SCRIPT)
  })

test('a stranger on the second part of the check is told what comes first, and led there by a tap', async ({
  page,
  server,
}) => {
  await page.goto(`${server.url}/check/about-you`)
  const title = page.getByRole('heading', { level: 1, name: 'First: where it hurts, and the urgent signs' })
  await expect(title).toBeVisible()
  await waitForHydration(page)
  await expect(title).toBeVisible()
  await page.getByRole('link', { name: 'Safety check' }).click()
  await expect(page.getByRole('button', { name: 'Find my knot' })).toBeVisible()
  await page.goBack()
  await expect(title).toBeVisible()
})

test('a begun check goes on at its second part: after a reload, offline, and by Back', async ({
  page,
  context,
  server,
}) => {
  await openApp(page, server.url)
  await waitForOffline(page)
  await paintNeckCorner(page, 5)
  await passSigns(page)
  const thinners = page.getByRole('group', { name: /^Blood thinners, aspirin/ })
  const no = thinners.getByRole('radio', { name: 'No', exact: true })
  await no.check()
  const title = page.getByRole('heading', { level: 1, name: 'About you' })
  for (const offline of [false, true]) {
    await context.setOffline(offline)
    await page.reload()
    await expect(title).toBeVisible()
    await expect(no).toBeChecked()
  }
  await page.getByRole('link', { name: 'Learn' }).click()
  await page.goBack()
  await expect(title).toBeVisible()
  await expect(no).toBeChecked()
})

test('a name typed before the desk of the clinician is there stays, and begins it', async ({
  page,
  server,
}) => {
  const release = await holdApp(page)
  await page.goto(`${server.url}/review`)
  await page.getByLabel('Your name').fill('Jo Smith')
  await page.getByLabel('Your role').fill('physiotherapist')
  await expect(page.locator(PRERENDERED)).toHaveCount(1)
  release()
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByText('0 of 20 in this sitting').first()).toBeVisible()
})

/** The app comes no sooner than the test lets it: so long a person has the page as it was written by the build. */
async function holdApp(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>(resolve => {
    release = resolve
  })
  await page.route(APP_REQUEST, async route => {
    await released
    await route.continue()
  })
  return release
}

test.describe('by finger', () => {
  test.use({ hasTouch: true })

  test('who taps before the app is there still gets where they wanted', async ({ page, server }) => {
    const release = await holdApp(page)
    await page.goto(server.url)
    await page.getByRole('button', { name: 'Find my knot' }).tap()
    await expect(page.locator(PRERENDERED)).toHaveCount(1)
    expect(new URL(page.url()).pathname).toBe('/')
    release()
    await expect(page.getByRole('heading', { name: 'Where does it hurt?' })).toBeVisible()
  })
})

test.describe('with no worker', () => {
  test.use(WITHOUT_WORKER)

  test('whoever needs somebody first reads no step while the app is on its way, nor when it is there', async ({
    page,
    server,
  }) => {
    await openWithDiary(page, server.url, URGENT_DIARY)
    const release = await holdApp(page)
    await page.goto(`${server.url}/learn/technique/ball-wall`)
    await expect(page.locator(LEARN_STEPS)).toBeHidden()
    await expect(page.locator(PRERENDERED)).toHaveCount(1)
    release()
    await expect(page.getByText('Your last answers need somebody first.')).toBeVisible()
    await expect(page.locator(LEARN_STEPS)).toHaveCount(0)
  })
})

test('who was here before sees their own day at once, even when the offline copy is gone', async ({
  page,
  server,
}) => {
  await openWithPlan(page, server.url)
  await page.evaluate(async () => {
    for (const registration of await navigator.serviceWorker.getRegistrations())
      await registration.unregister()
    for (const name of await caches.keys()) await caches.delete(name)
  })
  await page.goto(server.url)
  await expect(page.locator(TODAY_BUTTONS).first()).toBeVisible()
})

test('a day told before the app is there is kept, and no day to come can be chosen', async ({
  page,
  server,
}) => {
  const release = await holdApp(page)
  await page.goto(`${server.url}/progress`)
  await choose(page, /pain/i, '6')
  await expect(page.locator(PRERENDERED)).toHaveCount(1)
  release()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved on this device.')).toBeVisible()
  await expect(page.getByLabel('Day', { exact: true })).toHaveAttribute('max', /^20\d\d-/)
})

test('a stroke painted before the app is there is painted, where it was meant', async ({ page, server }) => {
  const release = await holdApp(page)
  await page.goto(`${server.url}/find`)
  await strokeNeckCorner(page)
  await expect(page.locator(PRERENDERED)).toHaveCount(1)
  release()
  await expect(page.getByText(/^You marked:/)).toContainText('Corner of the neck, left')
  await choose(page, 'How bad is it now?', '5')
  await page.getByRole('button', { name: 'Next: the safety check' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Safety check' })).toBeVisible()
})

test('a file chosen before the app is there is looked at', async ({ page, server }) => {
  const release = await holdApp(page)
  await page.goto(`${server.url}/mine`)
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'no.json', mimeType: 'application/json', buffer: Buffer.from('hello') })
  await expect(page.locator(PRERENDERED)).toHaveCount(1)
  release()
  await expect(page.getByText('This file is not a diary.')).toBeVisible()
})

test('nothing that was prerendered has its name twice after hydration', async ({ page, server }) => {
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
})
