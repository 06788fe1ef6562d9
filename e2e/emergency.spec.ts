import type { Page } from '@playwright/test'
import { openAtCheck } from './support/full-diary.ts'
import { OWN_WORDS, PLAN_STEPS, RING } from './support/hooks.ts'
import { openApp, paintNeckCorner, sayNoToGroups, tell, tellFacts } from './support/person.ts'
import { expect, test, WITHOUT_WORKER } from './support/test.ts'

test.use(WITHOUT_WORKER)

const SELF_CARE = ['/plan', '/session', '/after', '/find', '/']

/** Goes through the whole check with one sign to tell. */
async function tellOneSign(page: Page, group: RegExp, sign: RegExp): Promise<void> {
  await tellFacts(page)
  await tell(page, group, sign)
  await expect(page.getByRole('button', { name: 'Go on' })).toBeDisabled()
  await sayNoToGroups(page)
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'About you' })).toBeVisible()
  await sayNoToGroups(page)
  await page.getByRole('button', { name: 'Show my plan' }).click()
}

test('an emergency answer ends the evening: no link and no Back leads to a step of self-care', async ({
  page,
  server,
}) => {
  await openApp(page, server.url)
  await paintNeckCorner(page, 6)
  await tell(page, /^Numb between the legs/, /^Numbness, tingling or an odd feeling between the legs/)
  await page.getByRole('button', { name: 'See what to do now' }).click()

  await expect(page.getByRole('heading', { name: 'Please get help now' })).toBeVisible()
  await expect(page.getByRole('link', { name: /112/ }).first()).toHaveAttribute('href', 'tel:112')
  await expect(page.getByRole('button', { name: /Start|Show my plan/ })).toHaveCount(0)

  for (const address of SELF_CARE.slice(0, 2)) {
    await page.goto(server.url + address)
    await expect(page.getByRole('heading', { name: 'Please get help now' })).toBeVisible()
    await expect(page.locator(`${PLAN_STEPS}, ${RING}`)).toHaveCount(0)
  }
  await page.goto(server.url)
  await expect(page.getByText('Your last answers need somebody first.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Start/ })).toHaveCount(0)

  for (let steps = 0; steps < 6; steps += 1) {
    await page.goBack().catch(() => null)
    await expect(page.locator(`${PLAN_STEPS}, ${RING}`)).toHaveCount(0)
  }
})

test('a sign for today stops self-care too, and answering again opens the check afresh', async ({
  page,
  server,
}) => {
  await openAtCheck(page, server.url, 6)
  await tellOneSign(page, /^Severe headache, confused/, /^Fever, shivers/)
  await expect(page.getByRole('heading', { name: 'Please see somebody today' })).toBeVisible()

  await page.getByRole('button', { name: 'I answered by mistake, or I have been seen' }).click()
  await expect(page.getByRole('heading', { name: 'Safety check' })).toBeVisible()
  await page.goto(`${server.url}/plan`)
  await expect(page.getByRole('heading', { name: 'Please see somebody today' })).toBeVisible()
})

test('whoever thinks of harming themselves has the number of a line that listens, where they are', async ({
  page,
  server,
}) => {
  await openAtCheck(page, server.url, 6)
  await tellOneSign(page, /^Harming yourself/, /^Hopelessness/)

  await expect(page.getByRole('heading', { name: 'Please talk to somebody today' })).toBeVisible()
  await page.getByLabel('Where are you?').selectOption({ label: 'United Kingdom: 999' })
  const numbers = page.getByRole('link')
  await expect(numbers.filter({ hasText: 'Crisis line' })).toHaveAttribute('href', 'tel:116123')
  await expect(numbers.filter({ hasText: '999' })).toHaveAttribute('href', 'tel:999')
  await page.getByLabel('Where are you?').selectOption({ label: 'Albania: 127' })
  await expect(numbers.filter({ hasText: 'Crisis line' })).toHaveCount(0)
  await expect(numbers.filter({ hasText: '127' })).toHaveAttribute('href', 'tel:127')
})

test('nobody reaches a plan past an unanswered question', async ({ page, server }) => {
  await openApp(page, server.url)
  await page.goto(`${server.url}/session`)
  await expect(page).toHaveURL(/\/find$/)
  await page.goto(server.url)
  await paintNeckCorner(page, 4)
  await expect(page.getByRole('button', { name: 'Go on' })).toBeDisabled()
  await page.goto(`${server.url}/plan`)
  await expect(page).toHaveURL(/\/check$/)
})

test('what a person types is asked first, and answers nothing for them', async ({ page, server }) => {
  await openAtCheck(page, server.url, 5)
  await page.getByText('Own words').click()
  await page
    .locator(OWN_WORDS)
    .getByRole('textbox')
    .fill('No fever. Suddenly short of breath since this morning.')
  await expect(page.getByText('You mentioned this').first()).toBeVisible()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Go on' })).toBeDisabled()
})
