import { letPass, letPassUntil } from './support/clock.ts'
import { openWithPlan } from './support/full-diary.ts'
import { PLAN_STEPS, SESSION_HOLD } from './support/hooks.ts'
import {
  answerNoneOfThese,
  choose,
  openApp,
  paintNeckCorner,
  stroke,
  waitForOffline,
} from './support/person.ts'
import { expect, test } from './support/test.ts'

test('a person finds a knot, is checked, guided to the end, and finds it all again with the network off', async ({
  page,
  ownServer: server,
}) => {
  await page.clock.install()
  const errors = await openApp(page, server.url)
  await waitForOffline(page)

  await expect(page.getByRole('heading', { name: 'Touch where it hurts.' })).toBeVisible()
  await paintNeckCorner(page, 5)
  await answerNoneOfThese(page)

  await expect(page.getByText('Nothing you ticked needs someone else first.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Corner of the neck, fingertips' }).first()).toBeVisible()
  const steps = await page.locator(PLAN_STEPS).count()
  expect(steps).toBeGreaterThan(3)
  await page.getByRole('button', { name: /^Start/ }).click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()

  await expect(page.getByRole('timer')).toBeVisible()
  await expect(page.getByText(`1 of ${steps}`)).toBeVisible()
  await letPass(page, 60_000)
  await page.getByRole('button', { name: 'Pause' }).click()
  const shown = await page.getByRole('timer').textContent()
  await letPass(page, 30_000)
  expect(await page.getByRole('timer').textContent()).toBe(shown)
  await page.getByRole('button', { name: 'Go on' }).click()
  await letPass(page, 11 * 60_000)

  await expect(page.getByRole('heading', { name: 'How is it now?' })).toBeVisible()
  await choose(page, 'Pain now', '3')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved on this device.')).toBeVisible()
  await expect(page.getByRole('heading', { name: '2 less than before.' })).toBeVisible()

  await server.kill()
  await page.goto(server.url)
  await expect(page.getByText('Last time: 5 before, 3 after.')).toBeVisible()
  await expect(page.getByText('1 session done')).toBeVisible()
  await page.getByRole('button', { name: 'See the plan' }).click()
  await expect(page.locator(PLAN_STEPS).first()).toBeVisible()
  expect(errors).toEqual([])
})

test('a low back painted beside the spine leads to no step on the belly, and only a chair to none on the feet', async ({
  page,
  server,
}) => {
  await openApp(page, server.url)
  await page.getByRole('button', { name: 'Find my knot' }).click()
  await stroke(page, [
    [462, 820],
    [460, 860],
    [460, 900],
  ])
  await expect(page.getByRole('region', { name: 'What you marked' })).toContainText('Lower back')
  await choose(page, 'How bad is it now?', '4')
  await page.getByRole('button', { name: 'Next: the safety check' }).click()
  await answerNoneOfThese(page)
  const steps = page.locator(PLAN_STEPS)
  await expect(steps.filter({ hasText: 'Lower back' }).first()).toBeVisible()
  await expect(steps.filter({ hasText: /belly|abdomin|navel/i })).toHaveCount(0)

  await page.getByRole('checkbox', { name: 'Chair only' }).check()
  await expect(page.getByRole('checkbox', { name: 'Wall' })).not.toBeChecked()
  await expect(steps.filter({ hasText: /Walking|March|Hip circles|Easy side bends/ })).toHaveCount(0)
  await page.reload()
  // Whoever chose once finds the pictures folded.
  await page.locator('.setup-fold > summary').click()
  await expect(page.getByRole('checkbox', { name: 'Chair only' })).toBeChecked()
  await expect(steps.first()).toBeVisible()
})

test('a reload in the middle of a hold comes back to the session, with the hold ended', async ({
  page,
  server,
}) => {
  await page.clock.install()
  await openWithPlan(page, server.url)
  await page.getByRole('button', { name: /^Start/ }).click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.keyboard.press('ArrowRight')
  await letPassUntil(page, page.locator(SESSION_HOLD), 60_000)
  await page.clock.fastForward(20_000)
  await page.reload()
  await expect(page.getByText('You were away, so the hold ended.')).toBeVisible()
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible()
})
