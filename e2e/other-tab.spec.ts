import type { Page } from '@playwright/test'
import { exportDiary } from '#core/diary/export.ts'
import { openWithPlan } from './support/full-diary.ts'
import { choose, openApp } from './support/person.ts'
import { START } from './support/secret-diary.ts'
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
    await expect(two.getByText(kind, { exact: true })).toHaveCount(1)
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
