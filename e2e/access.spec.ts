import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { choose, openApp, paintNeckCorner, tellFacts } from './person.ts'
import { startServer } from './server.ts'

async function expectNoBarrier(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html}`)).toEqual([])
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no screen of the evening has a barrier, ${colorScheme}`, async ({ browser }) => {
    const server = await startServer()
    const page = await (
      await browser.newContext({
        colorScheme,
        viewport: { width: 390, height: 844 },
        reducedMotion: 'reduce',
      })
    ).newPage()
    const trouble = await openApp(page, server.url)
    await expectNoBarrier(page, 'today, first visit')
    await page.goto(`${server.url}/find`)
    await expectNoBarrier(page, 'find')
    await page.getByRole('button', { name: 'Choose from a list' }).click()
    await expectNoBarrier(page, 'find, list')
    await page.goto(server.url)
    await paintNeckCorner(page, 5)
    await expectNoBarrier(page, 'check, urgent signs')
    await page.getByLabel('None of these').check()
    await page.getByRole('button', { name: 'Go on' }).click()
    await tellFacts(page)
    await expectNoBarrier(page, 'check, this pain')
    await page.getByLabel('None of these').check()
    await page.getByRole('button', { name: 'Go on' }).click()
    await page.getByLabel('None of these').check()
    await expectNoBarrier(page, 'check, about you')
    await page.getByRole('button', { name: 'Show my plan' }).click()
    await expect(page.locator('.plan-step').first()).toBeVisible()
    await expectNoBarrier(page, 'plan')
    await page.getByRole('button', { name: /^Start/ }).click()
    await expectNoBarrier(page, 'session, before')
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await expect(page.getByRole('timer')).toBeVisible()
    await expectNoBarrier(page, 'session, playing')
    await page.getByRole('button', { name: 'Stop signs' }).click()
    await expectNoBarrier(page, 'session, stop signs')
    await page.getByRole('button', { name: 'Stop the session' }).click()
    await expect(page.getByRole('heading', { name: 'How is it now?' })).toBeVisible()
    await expectNoBarrier(page, 'after')
    await choose(page, 'Pain now', '3')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Saved on this device.')).toBeVisible()
    await page.getByRole('button', { name: 'Back to Today' }).click()
    await expectNoBarrier(page, 'today, return')
    expect(trouble).toEqual([])
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
