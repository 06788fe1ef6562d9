/** Learn inside the running app: its pages are documents, and nothing of the app is lost by reading them. */
import { expectNoBarrierInLightAndDark } from './support/barriers.ts'
import { DESK_JUMP_MS, letPass } from './support/clock.ts'
import { openWithDiary, openWithPlan, WHOLE_DIARY } from './support/full-diary.ts'
import { LEARN_STEPS, PLAN_STEPS } from './support/hooks.ts'
import { openApp, visit, waitForHydration, waitForLearn, waitForOffline } from './support/person.ts'
import { expect, test, WITHOUT_WORKER } from './support/test.ts'

/** A Monday in working hours, local time. */
const MONDAY = new Date('2026-11-23T10:00:00')
/** As long as the usual rhythm of breaks, and a breath more. */
const HALF_HOUR = 30 * 60_000 + 5_000

test.describe('with the network', () => {
  test.use({ ...WITHOUT_WORKER, contextOptions: { reducedMotion: 'reduce' } })

  test('from a step of the plan to a work it rests on, and Back to the same plan', async ({
    page,
    server,
  }) => {
    const errors = await openWithPlan(page, server.url)
    const why = page.locator(PLAN_STEPS).first().getByText('Why', { exact: true })
    await why.click()
    const work = page.locator(PLAN_STEPS).first().getByRole('link').first()
    await work.focus()
    const [path, top, steps] = [
      await work.getAttribute('href'),
      await page.evaluate(() => scrollY),
      await page.locator(PLAN_STEPS).allInnerTexts(),
    ]
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`${path}$`))
    await expect(page.locator(':focus')).toHaveJSProperty('tagName', 'H1')
    await expect(page.getByText('Pages that rest on it')).toBeVisible()
    await page.goBack()
    await expect(page.locator(PLAN_STEPS)).toHaveCount(steps.length)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThanOrEqual(top)
    expect(errors).toEqual([])
  })

  test('a running break timer goes on while somebody reads, and announces the break there', async ({
    page,
    server,
  }) => {
    await page.clock.install({ time: MONDAY })
    await openWithPlan(page, server.url, 3)
    await visit(page, `${server.url}/prevent/breaks`)
    await page.getByRole('button', { name: 'Switch on' }).click()
    await expect(page.getByRole('heading', { name: 'Short break' })).toBeVisible()
    await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Learn' }).click()
    await page.getByRole('link', { name: 'Movements', exact: true }).click()
    await page.getByRole('link', { name: 'Easy head turns' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Easy head turns' })).toBeVisible()
    await expect(page.getByText('Time for a short break.')).toHaveCount(0)
    await letPass(page, HALF_HOUR, DESK_JUMP_MS)
    await expect(page.getByText('Time for a short break.')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: 'Easy head turns' })).toBeVisible()
  })

  test('who is pregnant reads of a forbidden technique before the check and after it, opened or followed', async ({
    page,
    server,
  }) => {
    await openApp(page, `${server.url}/learn/technique/gun`)
    await expect(page.locator(LEARN_STEPS)).toBeVisible()
    await expect(page.getByText('Answer the safety check first.')).toBeVisible()
    const pregnant = WHOLE_DIARY.map(([day, data]) =>
      data.type === 'safety-answered'
        ? ([day, { ...data, answers: { ...data.answers, pregnancy: 'yes', pregnancyWeeks: 30 } }] as const)
        : ([day, data] as const),
    )
    await openWithDiary(page, server.url, pregnant)
    for (const open of [
      () => visit(page, `${server.url}/learn/technique/gun`),
      async () => {
        await visit(page, `${server.url}/learn/technique`)
        await page.getByRole('link', { name: 'Massage gun' }).click()
      },
    ]) {
      await open()
      await expect(page.getByText('Not for you now, because of what you told us.')).toBeVisible()
      await expect(page.locator(LEARN_STEPS)).toHaveCount(0)
      await expect(page.getByText('Answer the safety check first.')).toHaveCount(0)
    }
    await expectNoBarrierInLightAndDark(page, 'a page that is not for this person')
  })

  test('a page that cannot be had says so, takes the focus, and comes when the network is back', async ({
    page,
    context,
    server,
  }) => {
    await openApp(page, `${server.url}/learn/movement`)
    await context.setOffline(true)
    const link = page.getByRole('link', { name: 'Easy head turns' })
    await link.focus()
    await page.keyboard.press('Enter')
    await expect(page.locator(':focus')).toHaveText('This page is not on this device yet')
    await expectNoBarrierInLightAndDark(page, 'a page that cannot be had')
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Easy head turns' })).toBeVisible()
  })
})

test('with the network gone every page of Learn opens, and a wrong address is kind', async ({
  page,
  ownServer: server,
}) => {
  await openApp(page, server.url)
  await waitForLearn(page)
  const sitemap = await (await page.request.get(`${server.url}/sitemap.xml`)).text()
  const paths = [...sitemap.matchAll(/<loc>[^<]*?(\/learn[^<]*)<\/loc>/g)]
    .map(([, path = '']) => path)
    .filter((path, index, all) => all.indexOf(path) === index)
  expect(paths.length).toBeGreaterThan(600)
  await server.kill()
  const empty = await page.evaluate(async all => {
    const texts = await Promise.all(
      all.map(async path => {
        const answer = await fetch(path)
        return answer.ok && /<main[^>]*>.*<h1>.+<\/h1>/s.test(await answer.text()) ? '' : path
      }),
    )
    return texts.filter(path => path !== '')
  }, paths)
  expect(empty).toEqual([])

  // Read at once, before the app has come; then with the app, by links.
  await page.goto(`${server.url}/learn/muscle/levator-scapulae`)
  await expect(page.getByRole('heading', { level: 1, name: 'Levator scapulae' })).toBeVisible()
  await expect(page).toHaveTitle(/^Levator scapulae knots/)
  await waitForHydration(page)
  await expect(page.locator('.learn-near svg path').first()).toBeAttached()
  await page.getByRole('link', { name: 'Muscles', exact: true }).first().click()
  await page.getByRole('link', { name: 'Infraspinatus' }).click()
  await expect(page.getByRole('img', { name: /Infraspinatus, seen from behind/ })).toBeVisible()
  await expect(page.locator('.learn-figure svg path').first()).toBeAttached()

  await page.goto(`${server.url}/learn/muscle/nobody`)
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible()
  await page.getByRole('link', { name: 'All of Learn' }).click()
  await expect(page.getByRole('heading', { name: 'Learn about knots' })).toBeVisible()
  await page.getByRole('searchbox').fill('tennis ball')
  await expect(page.getByRole('list', { name: 'Found' }).getByRole('link').first()).toHaveText('Tennis ball')
})

test('whoever loses the network before Learn is kept is told so, and the rest of the app is there', async ({
  page,
  ownServer: server,
}) => {
  await openApp(page, server.url)
  await waitForOffline(page)
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys())
        if (request.url.includes('/assets/learn-pages-')) await cache.delete(request)
    }
  })
  await server.kill()
  await page.goto(`${server.url}/learn/muscle/infraspinatus`)
  await expect(page.getByRole('heading', { name: 'This page is not on this device yet' })).toBeVisible()
  await page.getByRole('button', { name: 'Go to Today' }).click()
  await expect(page.getByRole('button', { name: 'Find my knot' })).toBeVisible()
})
