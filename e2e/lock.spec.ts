import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expectNoBarrier } from './support/barriers.ts'
import { databaseNames, overwriteSaved, readDisk, tamper } from './support/disk.ts'
import { chooseBody, openApp } from './support/person.ts'
import { writeDiary } from './support/progress-diary.ts'
import { DIARY, lockDiary, SECRET, START } from './support/secret-diary.ts'
import { expect, test } from './support/test.ts'

const PASSPHRASE = 'seven quiet pine trees'

test('under the lock nothing can be read on disk, a wrong passphrase says so, the right one opens', async ({
  page,
  server,
}) => {
  const errors = await openApp(page, `${server.url}/mine`)
  await writeDiary(page, START, DIARY)
  await page.reload()
  await lockDiary(page, PASSPHRASE)
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
  await lockDiary(one, PASSPHRASE)
  await expect(two.getByRole('heading', { name: 'Your diary is locked' })).toBeVisible()
  expect(await readDisk(one)).not.toContain('body-chosen')
})

async function open(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('Passphrase').fill(passphrase)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
}

test('lock now: every tab goes to the door, nothing of the diary stays on the page, and a space opens nothing less', async ({
  context,
  server,
}) => {
  const [one, two] = [await context.newPage(), await context.newPage()]
  await openApp(one, `${server.url}/mine`)
  await writeDiary(one, START, DIARY)
  await one.reload()
  await lockDiary(one, PASSPHRASE)
  await expect(one.getByText('A file you save is not sealed.')).toBeVisible()
  await two.goto(`${server.url}/progress`)
  await open(two, `${PASSPHRASE} `)
  await expect(two.getByText('since 6 Nov 2026')).toBeVisible({ timeout: 60_000 })

  await one.getByRole('button', { name: 'Lock now' }).click()
  for (const page of [one, two]) {
    await expect(page.getByRole('heading', { name: 'Your diary is locked' })).toBeVisible()
    const content = await page.content()
    for (const word of [SECRET, 'Nov 2026']) expect(content).not.toContain(word)
  }
})

test('a passphrase that is easy to guess is refused in a sentence, and a better one taken', async ({
  page,
  server,
}) => {
  await openApp(page, `${server.url}/mine`)
  await page.getByRole('button', { name: 'Lock the diary' }).click()
  await page.getByLabel(/I understand/).check()
  for (const easy of ['aaaaaaaaaaaa', 'passwordpassword', 'qwertzuiop12']) {
    await page.getByLabel('New passphrase').fill(easy)
    await page.getByLabel('The same again').fill(easy)
    await page.getByRole('button', { name: 'Lock the diary' }).click()
    await expect(page.getByText('A computer would guess this quickly.')).toBeVisible()
  }
  await page.getByLabel('New passphrase').fill(PASSPHRASE)
  await page.getByLabel('The same again').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Lock the diary' }).click()
  await expect(page.getByText('The diary is locked from now on.')).toBeVisible({ timeout: 60_000 })
})

test('with another passphrase the old one opens nothing, and no entry ever lies in clear', async ({
  page,
  server,
}) => {
  const errors = await openApp(page, `${server.url}/mine`)
  await writeDiary(page, START, DIARY)
  await page.reload()
  await lockDiary(page, PASSPHRASE)
  const workers: string[] = []
  page.on('worker', worker => workers.push(worker.url()))
  await page.getByRole('button', { name: 'Change the passphrase' }).click()
  await page.getByLabel('Your passphrase').fill(PASSPHRASE)
  await page.getByLabel('New passphrase').fill('nine loud paper kites')
  await page.getByLabel('The same again').fill('nine loud paper kites')
  await page.getByLabel(/I understand/).check()
  await page.getByRole('button', { name: 'Change the passphrase' }).click()
  await expect(page.getByText('The new passphrase holds from now on.')).toBeVisible({ timeout: 60_000 })
  expect(await readDisk(page)).not.toContain(SECRET)
  // The key is derived beside the page, twice: the old passphrase and the new one.
  expect(workers).toHaveLength(2)

  await page.reload()
  await open(page, PASSPHRASE)
  await expect(page.getByText('That is not the passphrase. Nothing was changed.')).toBeVisible({
    timeout: 60_000,
  })
  await open(page, 'nine loud paper kites')
  await expect(page.getByRole('heading', { name: 'Mine' })).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('3 entries.')).toBeVisible()
  expect(errors).toEqual([])
})

test('what something else did to a locked diary is told at the door, opens all the same, and is told no more once seen', async ({
  page,
  server,
}) => {
  await openApp(page, `${server.url}/mine`)
  await writeDiary(page, START, DIARY)
  await page.reload()
  await lockDiary(page, PASSPHRASE)
  await tamper(page, 'remove')
  await tamper(page, 'add')
  await page.reload()
  await open(page, PASSPHRASE)
  const said = page.getByText(/Entries added: 1\. Entries missing: 1\./)
  await expect(said).toBeVisible({ timeout: 60_000 })
  await expectNoBarrier(page, 'noticed')
  await page.getByRole('button', { name: 'Open my diary' }).click()
  await expect(page.getByText('3 entries.')).toBeVisible()
  await page.getByRole('button', { name: 'I have seen it' }).click()
  await expect(said).toBeHidden()
  await page.reload()
  await open(page, PASSPHRASE)
  await expect(page.getByText('3 entries.')).toBeVisible({ timeout: 60_000 })
})

test('behind a damaged lock what lies in clear is read and can be saved', async ({ page, server }) => {
  await openApp(page, `${server.url}/mine`)
  await writeDiary(page, START, DIARY)
  await overwriteSaved(page, 'lock', { id: 'x', version: 2, memoryKib: 4_000_000_000 })
  await page.reload()
  await expect(page.getByText('What this diary is unlocked with is damaged')).toBeVisible()
  await expectNoBarrier(page, 'damaged lock')
  await page.getByRole('button', { name: 'Open without the lock' }).click()
  await expect(page.getByText('3 entries.')).toBeVisible()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  expect(await readFile(await (await saving).path(), 'utf8')).toContain(SECRET)
})

test('a forgotten passphrase: everything can be erased, and the app begins again', async ({
  page,
  server,
}) => {
  await openApp(page, `${server.url}/mine`)
  await chooseBody(page)
  await lockDiary(page, PASSPHRASE)
  await page.goto(server.url)
  await page.getByRole('button', { name: 'I have forgotten it' }).click()
  await page.getByRole('button', { name: 'Erase everything' }).click()
  await page.getByRole('button', { name: 'Yes, erase everything for good' }).click()
  await expect(page.getByRole('heading', { name: 'Everything is erased' })).toBeVisible()
  expect(await databaseNames(page)).toEqual([])
  await page.getByRole('button', { name: 'Begin again' }).click()
  await expect(page.getByRole('heading', { name: 'Touch where it hurts.' })).toBeVisible()
})
