import type { Page } from '@playwright/test'
import { openWithPlan } from './support/full-diary.ts'
import { FIGURE, RING } from './support/hooks.ts'
import { expect, test, WITHOUT_WORKER } from './support/test.ts'

test.use(WITHOUT_WORKER)

async function begin(page: Page, url: string): Promise<void> {
  await openWithPlan(page, url)
  await page.getByRole('button', { name: /^Start/ }).click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(page.getByRole('timer')).toBeVisible()
}

/** The figure without the clock before it, which moves by itself. */
const shown = async (page: Page): Promise<string> =>
  (await page.locator(FIGURE).screenshot({ animations: 'disabled', mask: [page.locator(RING)] })).toString(
    'base64',
  )
const named = (page: Page) => page.getByRole('heading', { level: 1 }).textContent()

test('the figure of a session is drawn beside the page: it moves, waits with the session, and follows light and dark', async ({
  page,
  server,
}) => {
  await begin(page, server.url)
  const figure = page.locator(`canvas${FIGURE}`)
  await expect(figure).toBeVisible()
  await expect(page.locator(`svg${FIGURE}`)).toHaveCount(0)
  await expect(figure).toHaveRole('img')
  await expect(figure).toHaveAccessibleName((await named(page)) ?? '')
  const before = await shown(page)
  await expect.poll(() => shown(page)).not.toBe(before)
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible()
  // The last frame may still be on its way.
  await expect(async () => expect(await shown(page)).toBe(await shown(page))).toPass()
  const still = await shown(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(() => shown(page)).not.toBe(still)
  await page.emulateMedia({ colorScheme: 'light' })
  await expect.poll(() => shown(page)).toBe(still)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => shown(page)).not.toBe(still)
  await expect(figure).toHaveAccessibleName((await named(page)) ?? '')
})

test('whose browser cannot give a canvas away sees the figure move all the same', async ({
  page,
  server,
}) => {
  await page.addInitScript(() =>
    Reflect.deleteProperty(HTMLCanvasElement.prototype, 'transferControlToOffscreen'),
  )
  await begin(page, server.url)
  await expect(page.locator(`svg${FIGURE}`)).toBeVisible()
  const before = await shown(page)
  await expect.poll(() => shown(page)).not.toBe(before)
})

test('whose browser starts no worker sees the figure move all the same', async ({ page, server }) => {
  await page.addInitScript(() => {
    Reflect.set(globalThis, 'Worker', function refuse(): never {
      throw new Error('no workers here')
    })
  })
  await begin(page, server.url)
  await expect(page.locator(`svg${FIGURE}`)).toBeVisible()
  const before = await shown(page)
  await expect.poll(() => shown(page)).not.toBe(before)
})

test('who wants no motion has a picture that stands', async ({ page, server }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await begin(page, server.url)
  await expect(page.locator(`svg${FIGURE}`)).toBeVisible()
  await expect(page.locator(`canvas${FIGURE}`)).toHaveCount(0)
})
