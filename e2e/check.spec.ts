import type { Page } from '@playwright/test'
import { letPass } from './support/clock.ts'
import { openAtCheck } from './support/full-diary.ts'
import { CHECK_GROUP, OWN_WORDS, PLAN_STEPS } from './support/hooks.ts'
import {
  answerNoneOfThese,
  choose,
  openApp,
  paintNeckCorner,
  passSigns,
  sayNoToGroups,
  tell,
  tellFacts,
} from './support/person.ts'
import { expect, test, WITHOUT_WORKER } from './support/test.ts'

test.use(WITHOUT_WORKER)

/** From now on the disk takes nothing more. */
async function fillDisk(page: Page): Promise<void> {
  await page.evaluate(() => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    IDBObjectStore.prototype.add = full
    IDBObjectStore.prototype.put = full
  })
}

test('a disk that is full at the moment of “numb between the legs” holds no help back', async ({
  page,
  server,
}) => {
  await openAtCheck(page, server.url, 6)
  await fillDisk(page)
  await tell(page, /^Numb between the legs/, /^Numbness, tingling or an odd feeling between the legs/)
  await page.getByRole('button', { name: 'See what to do now' }).click()
  await expect(page.getByRole('heading', { name: 'Please get help now' })).toBeVisible()
  await expect(page.getByRole('link', { name: /112/ }).first()).toHaveAttribute('href', 'tel:112')
})

test('where storage is refused a whole evening is guided, from the painting to the rating', async ({
  page,
  server,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  })
  await page.clock.install()
  await openApp(page, server.url)
  await paintNeckCorner(page, 5)
  await answerNoneOfThese(page)
  await expect(page.locator(PLAN_STEPS).first()).toBeVisible()
  await page.getByRole('button', { name: /^Start/ }).click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(page.getByRole('timer')).toBeVisible()
  await letPass(page, 12 * 60_000)
  await expect(page.getByRole('heading', { name: 'How is it now?' })).toBeVisible()
  await choose(page, 'Pain now', '3')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: '2 less than before.' })).toBeVisible()
})

test('a daughter answers for her mother: her words open the signs, and the screen speaks to a carer', async ({
  page,
  server,
}) => {
  await openAtCheck(page, server.url, 6)
  await page.getByText('Own words').click()
  await page.locator(OWN_WORDS).getByRole('textbox').fill('My mum is wetting herself and her bum is numb')
  await expect(page.getByText('Is this about somebody else?')).toBeVisible()
  await page.getByLabel(/^For somebody else/).check()
  const group = page.locator(CHECK_GROUP).first()
  await expect(group.getByText('You mentioned this').first()).toBeVisible()
  await group
    .getByRole('group', { name: /^Numbness, tingling or an odd feeling between the legs/ })
    .getByRole('radio', { name: 'Yes' })
    .check()
  await page.getByRole('button', { name: 'See what to do now' }).click()
  await expect(page.getByRole('heading', { name: 'Please get help now' })).toBeVisible()
  await expect(page.getByText('Stay with the person, and call from where they are.')).toBeVisible()
})

test('Back and a reload inside the check lose no answer', async ({ page, server }) => {
  await openAtCheck(page, server.url, 5)
  await tellFacts(page)
  await page.locator(CHECK_GROUP).first().getByRole('radio', { name: 'No', exact: true }).check()
  await page.reload()
  await expect(page.getByLabel('Age', { exact: true })).toHaveValue('36')
  await expect(
    page.locator(CHECK_GROUP).first().getByRole('radio', { name: 'No', exact: true }),
  ).toBeChecked()
  await passSigns(page)
  await page.locator(CHECK_GROUP).first().getByRole('radio', { name: 'No', exact: true }).check()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Safety check' })).toBeVisible()
  await page.goForward()
  await expect(page.getByRole('heading', { level: 1, name: 'About you' })).toBeVisible()
  await expect(
    page.locator(CHECK_GROUP).first().getByRole('radio', { name: 'No', exact: true }),
  ).toBeChecked()
  await sayNoToGroups(page)
  await page.getByRole('button', { name: 'Show my plan' }).click()
  await expect(page.locator(PLAN_STEPS).first()).toBeVisible()
})

test('not sure is never a no: the plan stays closed, and the person is told whom to ask', async ({
  page,
  server,
}) => {
  await openAtCheck(page, server.url, 5)
  await tellFacts(page)
  const legs = page.locator(CHECK_GROUP).filter({ hasText: 'Numb between the legs' })
  await legs.getByRole('radio', { name: 'Not sure' }).first().check()
  for (const row of await legs.locator('.check-rows').getByRole('radio', { name: 'Not sure' }).all())
    await row.check()
  await sayNoToGroups(page)
  await page.getByRole('button', { name: 'Go on' }).click()
  await sayNoToGroups(page)
  await page.getByRole('button', { name: 'Show my plan' }).click()
  await expect(page.getByRole('heading', { name: 'Let somebody look at this first' })).toBeVisible()
  await page.goto(`${server.url}/plan`)
  await expect(page).toHaveURL(/\/check$/)
})

test('whoever goes on with the keys sees where they are, also above the way to help', async ({
  page,
  server,
}) => {
  await openAtCheck(page, server.url)
  await tell(page, /^Numb between the legs/, /^Numbness, tingling or an odd feeling between the legs/)
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(isFocusHidden), `after ${presses + 1} times Tab`).toBe(false)
  }
})

/** True when what has the focus lies wholly under what stays in sight. */
function isFocusHidden(): boolean {
  const focused = document.activeElement?.closest('label, button, summary, textarea, input') ?? undefined
  if (!focused || focused.closest('.check-end-now, .nav')) return false
  const { top, bottom } = focused.getBoundingClientRect()
  return [...document.querySelectorAll('.check-end-now, .nav')].some(over => {
    const above = over.getBoundingClientRect()
    return above.width > focused.getBoundingClientRect().width && top >= above.top && bottom <= above.bottom
  })
}
