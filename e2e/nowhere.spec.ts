/** An address of nothing, and a browser without scripts. */
import { openApp, waitForOffline } from './support/person.ts'
import { expect, test } from './support/test.ts'

test('a wrong address is a page in the language of the address, with ways on', async ({ page, server }) => {
  for (const [path, title, home] of [
    ['/nonsense', 'There is nothing at this address', 'Go to Today'],
    ['/PREVENT', 'There is nothing at this address', 'Go to Today'],
    ['/de/prevent/nichts', 'Unter dieser Adresse gibt es nichts', 'Zu Heute'],
  ] as const) {
    const answer = await page.goto(`${server.url}${path}`)
    expect(answer?.status(), path).toBe(404)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(page.getByText(home)).toBeVisible()
  }
})

test('with the network gone a wrong address, and a language never opened, are pages of ours', async ({
  page,
  context,
  server,
}) => {
  await openApp(page, server.url)
  await waitForOffline(page)
  await context.setOffline(true)
  await page.goto(`${server.url}/nonsense`)
  await expect(
    page.getByRole('heading', { level: 1, name: 'There is nothing at this address' }),
  ).toBeVisible()
  await expect(page).toHaveTitle('There is nothing at this address · Unknot')
  await page.goto(`${server.url}/de/`)
  await expect(page.getByText('This language is not on this device yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Go to Today' }).click()
  await expect(page.getByRole('button', { name: 'Find my knot' })).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const path of [
    '/',
    '/find',
    '/check',
    '/progress',
    '/mine',
    '/prevent/breaks',
    '/prevent/calm',
    '/prevent/move',
  ])
    test(`${path} says the urgent signs and whom to call`, async ({ page, server }) => {
      await page.goto(`${server.url}${path}`)
      await expect(page.getByRole('heading', { name: 'Without JavaScript' })).toBeVisible()
      // What is looked for by its text is never looked for in a noscript.
      expect(await page.locator('noscript').innerText()).toContain('Numb between the legs')
      await expect(page.getByRole('link', { name: /^112/ })).toBeVisible()
    })

  for (const path of [
    '/learn',
    '/learn/muscle',
    '/learn/muscle/infraspinatus',
    '/learn/question/when-a-doctor',
    '/de/learn/technique/heat',
  ])
    test(`${path} says them too, a tap away, and can be read below`, async ({ page, server }) => {
      await page.goto(`${server.url}${path}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
      const help = page.locator('noscript')
      await help.locator('summary').click()
      expect(await help.innerText()).toMatch(/Numb between the legs|Taubheit zwischen den Beinen/)
      await expect(page.getByRole('link', { name: /112/ })).toBeVisible()
      await page.getByRole('link', { name: /When a doctor|Wann du zum Arzt/ }).click()
      await expect(page).toHaveURL(/\/see-somebody$/)
      expect(await page.locator('noscript').innerText()).toMatch(/112/)
    })
})
