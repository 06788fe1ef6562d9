/** What nobody meant: a wheel over a number, and a button that is hit twice. */
import type { Locator, Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { readDisk } from './support/disk.ts'
import { openWithPlan } from './support/full-diary.ts'
import { PLAN_STEPS } from './support/hooks.ts'
import { answerNoneOfThese, choose, openApp, strokeNeckCorner, visit } from './support/person.ts'
import { expect, test, WITHOUT_WORKER } from './support/test.ts'

test.use({ ...WITHOUT_WORKER, timezoneId: 'UTC' })

/** How many entries of a kind lie on disk. */
async function entries(page: Page, kind: string): Promise<number> {
  return (await readDisk(page)).split(`"happening":{"type":"${kind}"`).length - 1
}

/** Hits a button twice, as a trembling hand does; only one entry of the kind lies on disk afterwards. */
async function expectWrittenOnce(page: Page, button: Locator, kind: string): Promise<void> {
  await button.dblclick()
  await expect.poll(() => entries(page, kind), kind).toBeGreaterThanOrEqual(1)
  // A second one would follow at once.
  await page.waitForTimeout(300)
  expect(await entries(page, kind), kind).toBe(1)
}

/** Turns the wheel over a field that has the focus. */
async function wheelOver(page: Page, field: Locator): Promise<void> {
  await field.focus()
  await field.hover()
  await page.mouse.wheel(0, 120)
  await page.waitForTimeout(200)
}

test('a wheel over the age, the weeks or the minutes changes no number, and the page scrolls', async ({
  page,
  server,
}) => {
  await openApp(page, server.url)
  await page.getByRole('button', { name: 'Find my knot' }).click()
  await strokeNeckCorner(page)
  await choose(page, 'How bad is it now?', '5')
  await page.getByRole('button', { name: 'Next: the safety check' }).click()
  const age = page.getByLabel('Age', { exact: true })
  await age.fill('36')
  await age.hover()
  const before = await page.evaluate(() => scrollY)
  await wheelOver(page, age)
  await expect(age).toHaveValue('36')
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before)
  await choose(page, 'Sex', 'Female')
  await choose(page, 'Pregnant?', 'Yes')
  const weeks = page.getByRole('textbox', { name: 'Week' })
  await weeks.fill('20')
  await wheelOver(page, weeks)
  await expect(weeks).toHaveValue('20')
  await openWithPlan(page, server.url)
  await visit(page, `${server.url}/prevent/move`)
  const minutes = page.getByLabel('Walked today, in minutes')
  await minutes.fill('25')
  await wheelOver(page, minutes)
  await expect(minutes).toHaveValue('25')
})

test('every step of an evening that is hit twice is written once', async ({ page, server }) => {
  // A machine that is busy may take longer between two hits than any hand.
  await page.clock.setFixedTime(Date.parse('2026-03-02T18:00:00Z'))
  await openApp(page, server.url)
  await page.getByRole('button', { name: 'Find my knot' }).click()
  await strokeNeckCorner(page)
  await choose(page, 'How bad is it now?', '5')
  await expectWrittenOnce(page, page.getByRole('button', { name: 'Next: the safety check' }), 'pain-painted')
  await answerNoneOfThese(page, button => expectWrittenOnce(page, button, 'safety-answered'))
  await expect(page.locator(PLAN_STEPS).first()).toBeVisible()
  await page.getByRole('button', { name: /^Start/ }).click()
  await expectWrittenOnce(page, page.getByRole('button', { name: 'Start', exact: true }), 'session-started')
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await expectWrittenOnce(page, page.getByRole('button', { name: 'Stop the session' }), 'session-ended')
  await choose(page, 'Pain now', '4')
  await expectWrittenOnce(page, page.getByRole('button', { name: 'Save' }), 'session-rated')
})

test('a walk, a flare, activities and a trial that are hit twice are written once', async ({
  page,
  server,
}) => {
  await page.clock.setFixedTime(Date.parse('2026-03-02T18:00:00Z'))
  await openWithPlan(page, server.url)
  await visit(page, `${server.url}/prevent/move`)
  await page.getByLabel('Walked today, in minutes').fill('25')
  await expectWrittenOnce(page, page.getByRole('button', { name: 'Note it' }), 'day-noted')
  await visit(page, `${server.url}/prevent`)
  await page.getByLabel('Stress', { exact: true }).check()
  await expectWrittenOnce(page, page.getByRole('button', { name: 'Note this flare' }), 'flare-noted')
  await visit(page, `${server.url}/progress`)
  await page.getByText('More to tell', { exact: false }).click()
  await page.getByLabel('Activity 1').fill('Carry my bag')
  await expectWrittenOnce(page, page.getByRole('button', { name: 'Save these' }), 'activities-named')
  await choose(page, 'Carry my bag', '3')
  await expectWrittenOnce(page, page.getByRole('button', { name: 'Save ratings' }), 'activities-rated')
  await choose(page, 'What to compare', 'Warm or cold')
  await choose(page, 'One way', 'Heat')
  await choose(page, 'The other way', 'No warmth')
  await expectWrittenOnce(page, page.getByRole('button', { name: 'Start the trial' }), 'trial-started')
  await expectWrittenOnce(page, page.getByRole('button', { name: 'Stop the trial' }), 'trial-ended')
})

test('asked twice is not answered: a double tap replaces, forgets and erases nothing', async ({
  page,
  server,
}) => {
  await openWithPlan(page, server.url)
  await visit(page, `${server.url}/mine`)
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  const path = await (await saving).path()
  expect(await readFile(path, 'utf8')).toContain('safety-answered')
  await page.getByLabel('Choose a file').setInputFiles(path)
  await page.getByRole('button', { name: 'Replace my diary' }).dblclick()
  await page.waitForTimeout(500)
  await expect(page.getByText('Replaced. The diary from the file is here now.')).toHaveCount(0)

  await page.getByRole('button', { name: 'Erase everything here' }).dblclick()
  await page.waitForTimeout(500)
  await expect(page.getByRole('heading', { name: 'Everything is erased' })).toHaveCount(0)

  await page.getByRole('button', { name: 'Lock the diary' }).click()
  await page.getByLabel('New passphrase').fill('seven lamps under a green sky')
  await page.getByLabel('The same again').fill('seven lamps under a green sky')
  await page.getByLabel(/I understand/).check()
  await page.getByRole('button', { name: 'Lock the diary' }).dblclick()
  await expect(page.getByText('The diary is locked from now on.')).toBeVisible({ timeout: 60_000 })
  await page.goto(server.url)
  await page.getByRole('button', { name: 'I have forgotten it' }).dblclick()
  await page.getByRole('button', { name: 'Erase everything' }).dblclick()
  await page.waitForTimeout(500)
  await expect(page.getByRole('heading', { name: 'Everything is erased' })).toHaveCount(0)
})

test('the end of the desk check hit twice writes one check with its answers, and shows what it found', async ({
  page,
  server,
}) => {
  await openWithPlan(page, server.url)
  await visit(page, `${server.url}/prevent`)
  await visit(page, `${server.url}/prevent/desk`)
  await page.getByRole('button', { name: 'Start the check' }).click()
  for (const look of [1, 2]) {
    await expect(page.getByText(`Look ${look} of 3`)).toBeVisible()
    await page.getByRole('radio', { name: 'Fits' }).first().check()
    await page.getByRole('button', { name: 'Next look' }).click()
  }
  await page.getByRole('radio', { name: 'Fits' }).first().check()
  await expectWrittenOnce(page, page.getByRole('button', { name: 'Show my two changes' }), 'desk-checked')
  await expect(page).toHaveURL(/desk$/)
  expect(await readDisk(page)).toContain('"screen-height":"fits"')
})
