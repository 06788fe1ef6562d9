import type { Page } from '@playwright/test'
import { exportDiary } from '#core/diary/export.ts'
import { openWithPlan } from './support/full-diary.ts'
import { choose, openApp } from './support/person.ts'
import { lockDiary, START } from './support/secret-diary.ts'
import { expect, test } from './support/test.ts'

async function beginSession(page: Page, url: string): Promise<void> {
  await openWithPlan(page, url)
  await page.getByRole('button', { name: /^Start/ }).click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(page.getByRole('timer')).toBeVisible()
}

/** A diary of long ago, in which nothing was marked. */
const OLD = exportDiary(
  [{ id: 'new-1', at: START, happening: { type: 'day-noted', day: '2026-11-06', painNow: 2 } }],
  START,
)

async function restore(page: Page): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'diary.json', mimeType: 'application/json', buffer: Buffer.from(OLD) })
  await page.getByRole('button', { name: 'Replace my diary' }).click()
  await page.getByRole('button', { name: 'Yes, replace everything here' }).click()
  await expect(page.getByText('Replaced. The diary from the file is here now.')).toBeVisible()
}

test('a session goes on while another tab replaces the diary, is rated, and is in the new diary once', async ({
  context,
  server,
}) => {
  const [one, two] = [await context.newPage(), await context.newPage()]
  await beginSession(one, server.url)
  await openApp(two, `${server.url}/mine`)
  await restore(two)
  await one.getByRole('button', { name: 'Stop', exact: true }).click()
  await one.getByRole('button', { name: 'Stop the session' }).click()
  await choose(one, 'Pain now', '3')
  await one.getByRole('button', { name: 'Save' }).click()
  await expect(one.getByText('Saved on this device.')).toBeVisible()
  await two.getByRole('button', { name: 'Add them to my diary' }).click()
  await expect(two.getByText('They are in your diary again.')).toBeVisible()
  await two.getByRole('button', { name: 'Show the entries' }).click()
  for (const kind of ['A session began', 'A session ended', 'How it was after a session'])
    await expect(two.getByText(`Remove: ${kind}`, { exact: true })).toHaveCount(1)
})

test('who is in a session while another tab erases everything is told why it ends', async ({
  context,
  server,
}) => {
  const [one, two] = [await context.newPage(), await context.newPage()]
  await beginSession(one, server.url)
  await openApp(two, `${server.url}/mine`)
  await two.getByRole('button', { name: 'Erase everything here' }).click()
  await two.getByRole('button', { name: 'Yes, erase it all' }).click()
  await expect(
    one.getByRole('heading', { name: 'Everything is being erased in another tab, so this page ends here.' }),
  ).toBeVisible()
  await one.getByRole('button', { name: 'Begin again' }).click()
  await expect(one.getByRole('heading', { name: 'Touch where it hurts.' })).toBeVisible()
})

async function changePassphrase(page: Page, current: string, next: string): Promise<void> {
  await page.getByRole('button', { name: 'Change the passphrase' }).click()
  await page.getByLabel('Your passphrase').fill(current)
  await page.getByLabel('New passphrase').fill(next)
  await page.getByLabel('The same again').fill(next)
  await page.getByLabel(/I understand/).check()
}

test('of two tabs that change the passphrase at once, the one whose passphrase does not hold is told which does', async ({
  context,
  server,
}) => {
  const FIRST = 'seven quiet pine trees'
  const [one, two] = [await context.newPage(), await context.newPage()]
  await openApp(one, `${server.url}/mine`)
  await lockDiary(one, FIRST)
  await two.goto(`${server.url}/mine`)
  await two.getByLabel('Passphrase').fill(FIRST)
  await two.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(two.getByRole('heading', { name: 'Mine' })).toBeVisible({ timeout: 60_000 })
  await changePassphrase(one, FIRST, 'nine loud paper kites')
  await changePassphrase(two, FIRST, 'two green iron bells')
  for (const page of [one, two])
    await page.getByRole('button', { name: 'Change the passphrase' }).click({ noWaitAfter: true })
  const holds = (page: Page) => page.getByText('The new passphrase holds from now on.')
  const door = (page: Page) => page.getByText('Only the passphrase set there opens the diary')
  await expect(holds(one).or(door(one))).toBeVisible({ timeout: 60_000 })
  await expect(holds(two).or(door(two))).toBeVisible({ timeout: 60_000 })
  const oneWon = await holds(one).isVisible()
  const [loser, held] = oneWon ? [two, 'nine loud paper kites'] : [one, 'two green iron bells']
  await expect(door(loser)).toBeVisible({ timeout: 60_000 })
  await loser.getByLabel('Passphrase').fill(held)
  await loser.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(loser.getByRole('button', { name: 'Change the passphrase' })).toBeVisible({ timeout: 60_000 })
})

test('a diary that does not fit on the device with its lock is not locked, and told why', async ({
  page,
  server,
}) => {
  await openApp(page, `${server.url}/mine`)
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.getByRole('button', { name: 'Lock the diary' }).click()
  await page.getByLabel('New passphrase').fill('seven quiet pine trees')
  await page.getByLabel('The same again').fill('seven quiet pine trees')
  await page.getByLabel(/I understand/).check()
  await page.getByRole('button', { name: 'Lock the diary' }).click()
  await expect(
    page.getByText('That did not work, and nothing was changed. This device is full.'),
  ).toBeVisible({
    timeout: 60_000,
  })
})
