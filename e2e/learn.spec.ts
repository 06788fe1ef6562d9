import { expect, test } from '@playwright/test'
import { LEARN_SECTIONS } from '#core/learn/sections.ts'
import { expectNoBarrier } from './support/barriers.ts'
import { answerNoneOfThese, openApp, paintNeckCorner, tellFacts, waitForOffline } from './support/person.ts'
import { startServer } from './support/server.ts'

test('whoever has no JavaScript reads the first page of every section', async ({ browser }) => {
  const server = await startServer()
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  for (const section of LEARN_SECTIONS) {
    await page.goto(`${server.url}/learn`)
    await page.locator(`a[href="/learn/${section}"]`).click()
    await page.locator('.learn-found a').first().click()
    await expect(page).toHaveURL(new RegExp(`/learn/${section}/`))
    await expect(page.locator('h1')).toHaveCount(1)
    await expect(page.locator('h1')).not.toBeEmpty()
    expect((await page.locator('main').innerText()).length, section).toBeGreaterThan(120)
    const { link } = (await page.request.get(page.url())).headers()
    expect(link).toBe(`<${page.url()}>; rel="canonical"`)
    expect(await page.title()).toMatch(/ · Unknot$/)
  }
  await page.goto(`${server.url}/learn/technique/ball-wall`)
  await expect(page.getByText('Answer the safety check first.')).toBeVisible()
  await expect(page.getByText('Lean until it is a 3 of 10.')).toBeVisible()
  await expect(page.getByText('Stop signs.')).toBeVisible()
  const nothing = await page.goto(`${server.url}/learn/muscle/nobody`)
  expect(nothing?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible()
  await server.kill()
})

test('somebody types what hurts and is led to the muscle, by keyboard alone', async ({ page }) => {
  const server = await startServer()
  const errors = await openApp(page, `${server.url}/learn`)
  await page.getByRole('searchbox').focus()
  await page.keyboard.type('knot in shoulder blade')
  const results = page.getByRole('list', { name: 'Found' }).getByRole('link')
  await expect(results.first()).toBeVisible()
  expect((await results.allInnerTexts()).slice(0, 5)).toContain('Infraspinatus')
  await page.getByRole('searchbox').fill('infraspinatsu')
  await expect(results.first()).toHaveText('Infraspinatus')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Infraspinatus' })).toBeVisible()
  await expect(page).toHaveTitle(/^Infraspinatus knots/)
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Learn about knots' })).toBeVisible()
  await page.getByRole('searchbox').fill('xyzzyx')
  await expect(page.getByRole('status').filter({ hasText: 'Nothing found.' })).toBeVisible()
  expect(errors).toEqual([])
  await server.kill()
})

test('a page opened from a link stays readable while the app starts, with nothing in the console', async ({
  page,
}) => {
  const server = await startServer()
  const errors = await openApp(page, `${server.url}/learn/muscle/levator-scapulae`)
  await waitForOffline(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Levator scapulae' })).toBeVisible()
  const data = await page.locator('script[type="application/ld+json"]').textContent()
  expect(JSON.parse(data ?? '')).toMatchObject({ '@context': 'https://schema.org' })
  expect(errors).toEqual([])
  await server.kill()
})

test('what a person told us folds the steps away, with the reason above', async ({ page }) => {
  const server = await startServer()
  await openApp(page, server.url)
  await paintNeckCorner(page, 5)
  await page.getByLabel('None of these').check()
  await page.getByRole('button', { name: 'Go on' }).click()
  await tellFacts(page)
  await page.getByLabel('None of these').check()
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByLabel('Blood thinners, or a bleeding disorder').check()
  const others = page.getByLabel('None of the others')
  if (await others.isVisible()) await others.check()
  await page.getByRole('button', { name: 'Show my plan' }).click()
  await expect(page.locator('.plan-step').first()).toBeVisible()

  await page.goto(`${server.url}/learn/technique/gun`)
  await expect(page.getByText('Not for you now, because of what you told us.')).toBeVisible()
  await expect(page.getByText('Blood thinners make bruises and bleeding likelier.').first()).toBeVisible()
  await expect(page.locator('.learn-steps')).toBeHidden()
  await page.goto(`${server.url}/learn/technique/ball-wall`)
  await expect(page.getByText('Gentler for you, because of what you told us.')).toBeVisible()
  await expect(page.getByText('At most 3 of 10.')).toBeVisible()
  await expect(page.locator('.learn-steps')).toBeVisible()
  await expect(page.getByText('Answer the safety check first.')).toHaveCount(0)
  await server.kill()
})

test('after an emergency answer no page shows a step', async ({ page }) => {
  const server = await startServer()
  await openApp(page, server.url)
  await paintNeckCorner(page, 6)
  await page.getByLabel('Numb between the legs').check()
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('heading', { name: 'Please get help now' })).toBeVisible()
  for (const path of [
    'technique/ball-wall',
    'movement/st-levator',
    'muscle/infraspinatus',
    'habit/swim-easy',
  ]) {
    await page.goto(`${server.url}/learn/${path}`)
    await expect(page.getByText('Your last answers need somebody first.')).toBeVisible()
    await expect(page.locator('.learn-steps, .learn-folded, .learn-facts')).toHaveCount(0)
  }
  await page.getByRole('link', { name: 'What to do now' }).click()
  await expect(page.getByRole('heading', { name: 'Please get help now' })).toBeVisible()
  await server.kill()
})

test('a page never opened before opens with the network gone', async ({ page }) => {
  const server = await startServer()
  await openApp(page, server.url)
  await waitForOffline(page)
  await server.kill()
  await page.goto(`${server.url}/learn/muscle/infraspinatus`)
  await expect(page.getByRole('heading', { level: 1, name: 'Infraspinatus' })).toBeVisible()
  await expect(page.getByRole('img', { name: /Infraspinatus, seen from behind/ })).toBeVisible()
  await page.getByRole('link', { name: 'Cross-body stretch' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Cross-body stretch' })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no page of Learn has a barrier, ${colorScheme}`, async ({ browser }) => {
    const server = await startServer()
    const page = await (
      await browser.newContext({
        colorScheme,
        reducedMotion: 'reduce',
        viewport: { width: 390, height: 844 },
      })
    ).newPage()
    await openApp(page, server.url)
    await paintNeckCorner(page, 5)
    await answerNoneOfThese(page)
    for (const path of [
      '',
      '/muscle',
      '/muscle/scalenes',
      '/technique/heat',
      '/movement/st-levator',
      '/professional/cupping',
      '/disagreement/c-10',
      '/source/dahm-2010',
    ]) {
      await page.goto(`${server.url}/learn${path}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectNoBarrier(page, path)
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        path,
      ).toBeLessThanOrEqual(0)
    }
    await server.kill()
  })
}
