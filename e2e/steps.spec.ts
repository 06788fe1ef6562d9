/** Where the focus and the page are after a step, as who uses the keys or a screen reader needs it. */
import type { Page } from '@playwright/test'
import { openApp, waitForHydration } from './support/person.ts'
import { expect, test, WITHOUT_WORKER } from './support/test.ts'

test.use(WITHOUT_WORKER)

const focused = (page: Page) => page.locator(':focus')

test('after each step the focus is on the new heading, and Back returns it with the place', async ({
  page,
  server,
}) => {
  await openApp(page, `${server.url}/prevent`)
  const link = page.getByRole('main').getByRole('link').last()
  await link.focus()
  const top = await page.evaluate(() => scrollY)
  const name = await link.getAttribute('href')
  await page.keyboard.press('Enter')
  await expect(focused(page)).toHaveJSProperty('tagName', 'H1')
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await page.goBack()
  await expect(focused(page)).toHaveAttribute('href', name ?? '')
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(top)
  await page.goForward()
  await expect(focused(page)).toHaveJSProperty('tagName', 'H1')
})

test('each look of the desk check is heard: its heading has the focus', async ({ page, server }) => {
  await openApp(page, `${server.url}/prevent/desk`)
  await page.getByRole('button', { name: 'Start the check' }).press('Enter')
  await expect(focused(page)).toHaveText('Your screen')
  await page.getByRole('button', { name: 'Next look' }).press('Enter')
  await expect(focused(page)).toHaveJSProperty('tagName', 'H2')
  await page.getByRole('button', { name: 'Back', exact: true }).press('Enter')
  await expect(focused(page)).toHaveText('Your screen')
  await page.getByRole('button', { name: 'Back', exact: true }).press('Enter')
  await expect(focused(page)).toHaveText('Desk check')
})

test('Back in the desk check goes one look back with its answers, and out of it only from its start', async ({
  page,
  server,
}) => {
  await openApp(page, `${server.url}/prevent`)
  await page.getByRole('link', { name: /^Desk/ }).first().click()
  await page.getByRole('button', { name: 'Start the check' }).click()
  const first = page.getByRole('group').first().getByRole('radio', { name: 'Fits' })
  await first.check()
  await page.getByRole('button', { name: 'Next look' }).click()
  await expect(page.getByRole('heading', { name: 'Your arms' })).toBeVisible()
  await page.goBack()
  await expect(focused(page)).toHaveText('Your screen')
  await expect(first).toBeChecked()
  await page.goForward()
  await expect(focused(page)).toHaveText('Your arms')
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(first).toBeChecked()
  await page.goBack()
  await expect(page.getByRole('button', { name: 'Start the check' })).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(`${server.url}/prevent`)
})

test('a reload inside the desk check loses no answer, and stays at the look it was at', async ({
  page,
  server,
}) => {
  await openApp(page, `${server.url}/prevent/desk`)
  await page.getByRole('radio', { name: 'Standing' }).check()
  await page.getByRole('button', { name: 'Start the check' }).click()
  await page.getByRole('group').first().getByRole('radio', { name: 'Fits' }).check()
  await page.getByRole('button', { name: 'Next look' }).click()
  const elbows = page.getByRole('group', { name: /elbows bent/ }).getByRole('radio', { name: 'Not yet' })
  await elbows.check()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Your arms' })).toBeVisible()
  await expect(elbows).toBeChecked()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Your screen' })).toBeVisible()
  await expect(page.getByRole('group').first().getByRole('radio', { name: 'Fits' })).toBeChecked()
  await page.goForward()
  await page.getByRole('button', { name: 'Next look' }).click()
  await expect(page.getByRole('heading', { name: 'Standing' })).toBeVisible()
})

test('Back from a page that was found comes back to the results, to the link and to the place', async ({
  page,
  server,
}) => {
  await openApp(page, `${server.url}/learn`)
  await page.getByRole('searchbox').fill('neck')
  const fifth = page.locator('.learn-found a').nth(4)
  await fifth.focus()
  const top = await page.evaluate(() => scrollY)
  const name = await fifth.getAttribute('href')
  await page.keyboard.press('Enter')
  await expect(focused(page)).toHaveJSProperty('tagName', 'H1')
  await page.goBack()
  await expect(page.getByRole('searchbox')).toHaveValue('neck')
  await expect(focused(page)).toHaveAttribute('href', name ?? '')
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(top)
})

const SCREENS = [
  '/',
  '/find',
  '/check',
  '/progress',
  '/mine',
  '/see-somebody',
  '/sheet',
  '/prevent',
  '/prevent/breaks',
  '/prevent/desk',
  '/prevent/driving',
  '/prevent/sleep',
  '/prevent/calm',
  '/prevent/move',
  '/prevent/cards',
  '/learn',
  '/learn/muscle',
  '/learn/muscle/levator-scapulae',
  '/no-such-page',
]

for (const [width, height] of [
  [390, 844],
  [320, 568],
] as const)
  test(`nothing with the focus is behind the bar on any screen, at ${width} × ${height}`, async ({
    page,
    server,
  }) => {
    await page.setViewportSize({ width, height })
    const covered: string[] = []
    for (const screen of SCREENS) {
      await page.goto(`${server.url}${screen}`)
      await waitForHydration(page)
      await expect(page.locator('main h1').first()).toBeVisible()
      for (let stop = 0; stop < 80; stop += 1) {
        await page.keyboard.press('Tab')
        const found = await page.evaluate(() => {
          const control = document.activeElement
          if (!control || control === document.body) return 'end'
          if (control.closest('nav')) return undefined
          // What a person sees of a hidden radio or tick box is its label.
          const seen = control.matches('input') ? (control.closest('label') ?? control) : control
          const box = seen.getBoundingClientRect()
          const bar = document.querySelector('.nav')?.getBoundingClientRect().top ?? innerHeight
          const isCovered = box.bottom > bar + 1 && box.top > 0
          return isCovered
            ? `${control.textContent || control.id} ${Math.round(box.bottom)} > ${bar}`
            : undefined
        })
        if (found === 'end') break
        if (found !== undefined) covered.push(`${screen}: ${found}`)
      }
    }
    expect(covered).toEqual([])
  })
