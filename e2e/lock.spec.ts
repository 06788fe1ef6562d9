import type { Page } from '@playwright/test'
import { expectNoBarrier } from './support/barriers.ts'
import { readDisk } from './support/disk.ts'
import { chooseBody, openApp, waitForOffline } from './support/person.ts'
import { writeDiary } from './support/progress-diary.ts'
import { DIARY, SECRET, START } from './support/secret-diary.ts'
import { expect, test } from './support/test.ts'

const PASSPHRASE = 'seven quiet pine trees'

async function lockDiary(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lock the diary' }).click()
  await page.getByLabel('New passphrase').fill(PASSPHRASE)
  await page.getByLabel('The same again').fill(PASSPHRASE)
  await page.getByLabel(/I understand/).check()
  await page.getByRole('button', { name: 'Lock the diary' }).click()
  await expect(page.getByText('The diary is locked from now on.')).toBeVisible({ timeout: 60_000 })
  // A locked diary that opens on a prerendered page does not hear its buttons yet: the worker brings the other one.
  await waitForOffline(page)
}

test('under the lock nothing can be read on disk, a wrong passphrase says so, the right one opens', async ({
  page,
  server,
}) => {
  const errors = await openApp(page, `${server.url}/mine`)
  await writeDiary(page, START, DIARY)
  await page.reload()
  await lockDiary(page)
  await chooseBody(page)
  const disk = await readDisk(page)
  for (const word of [SECRET, 'day-noted', 'neck-shoulder', 'body-chosen', '2026-11', PASSPHRASE]) {
    expect(disk).not.toContain(word)
  }

  await page.reload()
  await expect(page.getByRole('heading', { name: 'Your diary is locked' })).toBeVisible()
  await expectNoBarrier(page, 'locked')
  await page.getByLabel('Passphrase').fill('seven quiet pine tree')
  await page.getByLabel('Passphrase').press('Enter')
  await expect(page.getByText('That is not the passphrase. Nothing was changed.')).toBeVisible({
    timeout: 60_000,
  })
  await page.getByLabel('Passphrase').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(page.getByRole('radio', { name: 'Broader', exact: true })).toBeChecked({ timeout: 60_000 })
  await expectNoBarrier(page, 'mine, under the lock')

  await page.getByRole('button', { name: 'Take the lock off' }).click()
  await page.getByLabel('Your passphrase').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Take the lock off' }).click()
  await expect(page.getByText('The lock is off.')).toBeVisible({ timeout: 60_000 })
  expect(await readDisk(page)).toContain(SECRET)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Mine' })).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Broader', exact: true })).toBeChecked()
  expect(errors).toEqual([])
})

test('a tab without the lock writes nothing once another tab has locked the diary', async ({
  context,
  server,
}) => {
  const [one, two] = [await context.newPage(), await context.newPage()]
  await openApp(one, `${server.url}/mine`)
  await openApp(two, `${server.url}/mine`)
  await chooseBody(one)
  await lockDiary(one)
  await expect(two.getByRole('heading', { name: 'Your diary is locked' })).toBeVisible()
  expect(await readDisk(one)).not.toContain('body-chosen')
})

test('a forgotten passphrase: everything can be erased, and the app begins again', async ({
  page,
  server,
}) => {
  await openApp(page, `${server.url}/mine`)
  await chooseBody(page)
  await lockDiary(page)
  await page.goto(server.url)
  await page.getByRole('button', { name: 'I have forgotten it' }).click()
  await page.getByRole('button', { name: 'Erase everything' }).click()
  await page.getByRole('button', { name: 'Yes, erase everything for good' }).click()
  await expect(page.getByRole('heading', { name: 'Touch where it hurts.' })).toBeVisible()
  expect(await readDisk(page)).toBe('[]')
})
