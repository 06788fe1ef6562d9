import { expect, test, type Locator } from '@playwright/test'
import { ADDRESSES, SCREEN_ADDRESSES } from '#core/vocabulary/addresses.ts'
import {
  expectContrast,
  expectFits,
  expectNoBarrier,
  expectNoBarrierForced,
  setDirection,
  setTextSize,
} from './support/barriers.ts'
import { openWithDiary, URGENT_DIARY, visit } from './support/full-diary.ts'
import { choose, openApp, paintNeckCorner, tellFacts } from './support/person.ts'
import { startServer } from './support/server.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no screen of the evening has a barrier, ${colorScheme}`, async ({ browser }) => {
    const server = await startServer()
    const expectAccessible = colorScheme === 'light' ? expectNoBarrier : expectContrast
    const page = await (
      await browser.newContext({
        colorScheme,
        viewport: { width: 390, height: 844 },
        reducedMotion: 'reduce',
      })
    ).newPage()
    const errors = await openApp(page, server.url)
    await expectAccessible(page, 'today, first visit')
    await visit(page, `${server.url}/find`)
    await expectAccessible(page, 'find')
    await page.getByRole('button', { name: 'Choose from a list' }).click()
    await expectAccessible(page, 'find, list')
    await page.goto(server.url)
    await paintNeckCorner(page, 5)
    await expectAccessible(page, 'check, urgent signs')
    await page.getByLabel('None of these').check()
    await page.getByRole('button', { name: 'Go on' }).click()
    await tellFacts(page)
    await expectAccessible(page, 'check, this pain')
    await page.getByLabel('None of these').check()
    await page.getByRole('button', { name: 'Go on' }).click()
    await page.getByLabel('None of these').check()
    await expectAccessible(page, 'check, about you')
    await page.getByRole('button', { name: 'Show my plan' }).click()
    await expect(page.locator('.plan-step').first()).toBeVisible()
    await expectAccessible(page, 'plan')
    await page.getByRole('button', { name: /^Start/ }).click()
    await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible()
    await expectAccessible(page, 'session, before')
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await expect(page.getByRole('timer')).toBeVisible()
    await expectAccessible(page, 'session, playing')
    await page.getByRole('button', { name: 'Stop signs' }).click()
    await expectAccessible(page, 'session, stop signs')
    await page.getByRole('button', { name: 'Stop the session' }).click()
    await expect(page.getByRole('heading', { name: 'How is it now?' })).toBeVisible()
    await expectAccessible(page, 'after')
    await choose(page, 'Pain now', '3')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Saved on this device.')).toBeVisible()
    await page.getByRole('button', { name: 'Back to Today' }).click()
    await expectAccessible(page, 'today, return')
    expect(errors).toEqual([])
    await server.kill()
  })
}

test('a whole evening by keyboard alone, with the list instead of the drawing', async ({ page }) => {
  const server = await startServer()
  await openApp(page, server.url)
  const press = async (name: string | RegExp) => {
    const target = page.getByRole('button', { name })
    await target.focus()
    await page.keyboard.press('Enter')
  }
  const tick = async (label: string) => {
    await page.getByLabel(label, { exact: true }).focus()
    await page.keyboard.press('Space')
  }
  await press('Find my knot')
  await press('Choose from a list')
  await page.getByRole('searchbox').focus()
  await page.keyboard.type('corner where neck')
  await tick('Corner where neck meets shoulder, left')
  await expect(page.getByText('Levator scapulae, left')).toBeVisible()
  await page.getByRole('group', { name: 'How bad is it now?' }).getByRole('radio', { name: '4' }).focus()
  await page.keyboard.press('Space')
  await press('Go on to the safety check')
  await tick('None of these')
  await press('Go on')
  await tellFacts(page)
  await tick('None of these')
  await press('Go on')
  await tick('None of these')
  await press('Show my plan')
  await press(/^Start/)
  await press('Start')
  await expect(page.getByRole('timer')).toBeVisible()
  await page.locator('body').click({ position: { x: 1, y: 1 } })
  await page.keyboard.press(' ')
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText(/^2 of /)).toBeVisible()
  await page.keyboard.press('Escape')
  await press('Stop the session')
  await expect(page.getByRole('heading', { name: 'How is it now?' })).toBeVisible()
  await server.kill()
})

const PHONE = { width: 390, height: 844 }
const DESK = { width: 1280, height: 800 }
const NARROW = { width: 320, height: 720 }
/** Every screen, and of Learn one page of each kind of reading. */
const EVERYWHERE = [
  ...SCREEN_ADDRESSES,
  '/learn/muscle/levator-scapulae',
  '/learn/technique/ball-wall',
  '/learn/disagreement/c-1',
]

/** The addresses in parts, so that several browsers share them. */
const PARTS = [0, 1, 2].map(part => EVERYWHERE.filter((_, index) => index % 3 === part))

for (const [part, addresses] of PARTS.entries()) {
  test(`no screen of somebody who was here for weeks has a barrier, part ${part + 1}`, async ({
    browser,
  }) => {
    const server = await startServer()
    const context = await browser.newContext({ viewport: PHONE, reducedMotion: 'reduce', timezoneId: 'UTC' })
    const page = await context.newPage()
    const errors = await openWithDiary(page, server.url)
    for (const address of addresses) {
      await visit(page, `${server.url}${address}`)
      await page.emulateMedia({ colorScheme: 'light' })
      await expectNoBarrier(page, `${address}, light`)
      await page.emulateMedia({ colorScheme: 'dark' })
      await expectContrast(page, `${address}, dark`)
      await expectFits(page, `${address}, phone`)
      await setDirection(page, 'rtl')
      await expectFits(page, `${address}, right to left`)
      await setDirection(page, 'ltr')
      await page.setViewportSize(NARROW)
      await expectFits(page, `${address}, 320 px`)
      await page.setViewportSize(PHONE)
      await setTextSize(page, '200%')
      await expectFits(page, `${address}, 200 % text`)
      await page.setViewportSize(DESK)
      await expectFits(page, `${address}, desk, 200 % text`)
      await setTextSize(page, '')
      await page.setViewportSize(PHONE)
    }
    expect(errors).toEqual([])
    await server.kill()
  })
}

test('forced colours and right to left leave every choice to be seen and reached', async ({ browser }) => {
  const server = await startServer()
  const context = await browser.newContext({
    viewport: PHONE,
    forcedColors: 'active',
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
  })
  const page = await context.newPage()
  await openWithDiary(page, server.url)
  for (const address of [ADDRESSES.today, ADDRESSES.prevent, ADDRESSES.mine]) {
    await visit(page, `${server.url}${address}`)
    await setDirection(page, 'rtl')
    await expectNoBarrierForced(page, `${address}, forced colours, right to left`)
  }
  const groundOf = (chip: Locator) => chip.evaluate(element => getComputedStyle(element).backgroundColor)
  const chosen = page.locator('.chip:has(input:checked)').first()
  const other = page.locator('.chip:has(input:not(:checked))').first()
  expect(await groundOf(chosen)).not.toBe(await groundOf(other))
  await server.kill()
})

test('an urgent answer has no barrier either, and fits', async ({ browser }) => {
  const server = await startServer()
  const context = await browser.newContext({ viewport: NARROW, timezoneId: 'UTC' })
  const page = await context.newPage()
  await openWithDiary(page, server.url, URGENT_DIARY)
  for (const address of [ADDRESSES.today, ADDRESSES.check, ADDRESSES.sheet]) {
    await visit(page, `${server.url}${address}`)
    await expectNoBarrier(page, `${address}, urgent`)
    await expectFits(page, `${address}, urgent, 320 px`)
    await setTextSize(page, '200%')
    await expectFits(page, `${address}, urgent, 320 px, 200 % text`)
  }
  await server.kill()
})
