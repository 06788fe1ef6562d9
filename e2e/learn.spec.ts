import { mostAsked } from '#knowledge/reference/most-asked.ts'
import { LEARN_SECTIONS } from '#core/learn/sections.ts'
import { expectNoBarrierInLightAndDark } from './support/barriers.ts'
import { openAtCheck, openWithPlan } from './support/full-diary.ts'
import { LEARN_FACTS, LEARN_FOLDED, LEARN_FOUND, LEARN_STEPS, PLAN_STEPS } from './support/hooks.ts'
import {
  openApp,
  passSigns,
  sayNoToGroups,
  tell,
  visit,
  waitForLearn,
  waitForOffline,
} from './support/person.ts'
import { expect, test, WITHOUT_WORKER } from './support/test.ts'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('whoever has no JavaScript reads the first page of every section', async ({ page, server }) => {
    for (const section of LEARN_SECTIONS) {
      await page.goto(`${server.url}/learn`)
      await page.locator(`a[href="/learn/${section}"]`).click()
      await page.locator(`${LEARN_FOUND} a`).first().click()
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
    await expect(page.getByText('Bend your knees and lean in slowly.').first()).toBeVisible()
    await expect(page.getByText('Stop signs.')).toBeVisible()
    const nothing = await page.goto(`${server.url}/learn/muscle/nobody`)
    expect(nothing?.status()).toBe(404)
    await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
  })
})

test('somebody types what hurts and is led to the muscle, by keyboard alone', async ({ page, server }) => {
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
})

test('a question asked most is opened from the list, and read whole from a link, also once the app is there', async ({
  page,
  server,
}) => {
  const errors = await openApp(page, `${server.url}/learn`)
  await page.getByRole('link', { name: 'Ice or heat for a knot?' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ice or heat for a knot?' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What is not sure' })).toBeVisible()
  await page.getByRole('link', { name: 'Start the safety check' }).click()
  await expect(page).toHaveURL(/\/check$/)

  await page.goto(`${server.url}/learn/question/when-a-doctor`)
  const list = page.getByText('Numb between the legs, or new trouble with bladder or bowel.')
  await expect(list).toBeVisible()
  await page.mouse.move(50, 50)
  await waitForOffline(page)
  await expect(list).toBeVisible()
  expect(errors).toEqual([])
})

test('a page opened from a link stays readable while the app starts, with nothing in the console', async ({
  page,
  server,
}) => {
  const errors = await openApp(page, `${server.url}/learn/muscle/levator-scapulae`)
  await waitForOffline(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Levator scapulae' })).toBeVisible()
  const data = await page.locator('script[type="application/ld+json"]').textContent()
  expect(JSON.parse(data ?? '')).toMatchObject({ '@context': 'https://schema.org' })
  expect(errors).toEqual([])
})

test('what a person told us folds the steps away, with the reason above', async ({ page, server }) => {
  await openAtCheck(page, server.url, 5)
  await passSigns(page)
  await tell(page, /^Blood thinners, aspirin/, /^Blood thinners, or a bleeding disorder/)
  await sayNoToGroups(page)
  await page.getByRole('button', { name: 'Show my plan' }).click()
  await expect(page.locator(PLAN_STEPS).first()).toBeVisible()

  await page.goto(`${server.url}/learn/technique/gun`)
  await expect(page.getByText('Not for you now, because of what you told us.')).toBeVisible()
  await expect(page.getByText('Blood thinners make bruises and bleeding likelier.').first()).toBeVisible()
  await expect(page.locator(LEARN_STEPS)).toBeHidden()
  await page.goto(`${server.url}/learn/technique/ball-wall`)
  await expect(page.getByText('Gentler for you, because of what you told us.')).toBeVisible()
  await expect(page.getByText('At most 3 of 10.')).toBeVisible()
  await expect(page.locator(LEARN_STEPS)).toBeVisible()
  await expect(page.getByText('Answer the safety check first.')).toHaveCount(0)
})

test('after an emergency answer no page shows a step', async ({ page, server }) => {
  await openAtCheck(page, server.url, 6)
  await tell(page, /^Numb between the legs/, /^Numbness, tingling or an odd feeling between the legs/)
  await page.getByRole('button', { name: 'See what to do now' }).click()
  await expect(page.getByRole('heading', { name: 'Please get help now' })).toBeVisible()
  for (const path of [
    'technique/ball-wall',
    'movement/st-levator',
    'muscle/infraspinatus',
    'habit/swim-easy',
  ]) {
    await page.goto(`${server.url}/learn/${path}`)
    await expect(page.getByText('Your last answers need somebody first.')).toBeVisible()
    await expect(page.locator(`${LEARN_STEPS}, ${LEARN_FOLDED}, ${LEARN_FACTS}`)).toHaveCount(0)
  }
  await page.getByRole('link', { name: 'What to do now' }).click()
  await expect(page.getByRole('heading', { name: 'Please get help now' })).toBeVisible()
})

test('a page never opened before opens with the network gone', async ({ page, ownServer: server }) => {
  await openApp(page, server.url)
  await waitForLearn(page)
  await server.kill()
  await page.goto(`${server.url}/learn/muscle/infraspinatus`)
  await expect(page.getByRole('heading', { level: 1, name: 'Infraspinatus' })).toBeVisible()
  await expect(page.getByRole('img', { name: /Infraspinatus, seen from behind/ })).toBeVisible()
  await page.getByRole('link', { name: 'Cross-body stretch' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Cross-body stretch' })).toBeVisible()
})

test('a screen that was kept with a slash behind it opens with the network gone', async ({
  page,
  ownServer: server,
}) => {
  await openApp(page, server.url)
  await waitForOffline(page)
  await server.kill()
  await page.goto(`${server.url}/find/`)
  await expect(page.getByRole('button', { name: 'Choose from a list' })).toBeVisible()
})

test.describe('with little motion', () => {
  test.use({ ...WITHOUT_WORKER, contextOptions: { reducedMotion: 'reduce' } })

  test('no page of Learn has a barrier, light and dark', async ({ page, server }) => {
    await openWithPlan(page, server.url)
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
      await visit(page, `${server.url}/learn${path}`)
      await expectNoBarrierInLightAndDark(page, path)
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        path,
      ).toBeLessThanOrEqual(0)
    }
  })

  test('no question asked most has a barrier, light and dark', async ({ page, server }) => {
    for (const { id } of Object.values(mostAsked)) {
      await visit(page, `${server.url}/learn/question/${id}`)
      await expectNoBarrierInLightAndDark(page, id)
    }
  })
})
