/** A start that cannot work as usual: why, within five seconds, and nothing lost. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readExport } from '#core/diary/import.ts'
import { overwriteSaved, readSaved } from './support/disk.ts'
import { DATABASE, EVENTS, SAVED, SAVED_SNAPSHOT } from './support/hooks.ts'
import { chooseBody, openApp } from './support/person.ts'
import { expect, test, WITHOUT_WORKER } from './support/test.ts'

test.use(WITHOUT_WORKER)

/** Long enough for what is said within five seconds, and too short for what is not. */
const SOON = { timeout: 5_000 }
const FLARE = { id: 'a', at: Date.UTC(2026, 2, 2), happening: { type: 'flare-noted', before: [] } }
const TROUBLE = { name: 'Your diary could not be opened' }
const FIRST_VISIT = { name: 'Touch where it hurts.' }

/** A database of this version with these stores, and one entry where there is a place for it. */
async function makeDatabase(page: Page, url: string, version: number, stores: readonly string[]) {
  await page.goto(`${url}/robots.txt`)
  await page.evaluate(
    ({ name, version, stores, events, entry }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, version)
        opening.addEventListener('upgradeneeded', () => {
          for (const store of stores) {
            const made = opening.result.createObjectStore(store, { autoIncrement: store === events })
            if (store === events) made.add(entry)
          }
        })
        opening.addEventListener('success', () => {
          opening.result.close()
          resolve()
        })
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not made')))
      }),
    { name: DATABASE, version, stores, events: EVENTS, entry: FLARE },
  )
}

/** What is in the file that the person saves with this button. */
async function savedFile(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}

test('over a diary of a newer version nobody sees a first visit, and the entries can be saved as they are', async ({
  page,
  server,
}) => {
  await makeDatabase(page, server.url, 2, [EVENTS, SAVED])
  await page.goto(server.url)
  await expect(page.getByRole('heading', TROUBLE)).toBeVisible(SOON)
  await expect(page.getByText('A newer version of Unknot wrote this diary.')).toBeVisible()
  await expect(page.getByRole('heading', FIRST_VISIT)).toBeHidden()
  const file = readExport(await savedFile(page, 'Save my entries as they are'))
  expect(file).toMatchObject({ ok: true, events: [FLARE], unread: 0 })
})

for (const stores of [[EVENTS], [SAVED], []]) {
  test(`a database with ${stores.join(', ') || 'no store'} is made whole, and keeps what was in it`, async ({
    page,
    server,
  }) => {
    await makeDatabase(page, server.url, 1, stores)
    await page.goto(`${server.url}/mine`)
    await expect(page.getByRole('heading', TROUBLE)).toBeVisible(SOON)
    await page.getByRole('button', { name: 'Repair it' }).click()
    await page.getByRole('button', { name: 'Yes, repair it' }).click()
    await expect(page.getByText(stores.includes(EVENTS) ? '1 entry.' : '0 entries.')).toBeVisible()
    await chooseBody(page)
    await page.reload()
    await expect(page.getByRole('radio', { name: 'Broader', exact: true })).toBeChecked()
  })
}

test('while another tab holds up the database the page says so, and opens when it lets go', async ({
  context,
  server,
}) => {
  const [holder, page] = [await context.newPage(), await context.newPage()]
  await openApp(page, `${server.url}/mine`)
  await chooseBody(page)
  await page.goto('about:blank')
  await holder.goto(`${server.url}/robots.txt`)
  await holder.evaluate(
    name =>
      new Promise<void>(resolve => {
        const holding = indexedDB.open(name)
        holding.addEventListener('success', () => {
          const upgrading = indexedDB.open(name, 2)
          upgrading.addEventListener('blocked', () => resolve())
          upgrading.addEventListener('upgradeneeded', () => upgrading.transaction?.abort())
          Reflect.set(globalThis, 'letGo', () => holding.result.close())
        })
      }),
    DATABASE,
  )
  await page.goto(server.url)
  await expect(page.getByRole('heading', TROUBLE)).toBeVisible({ timeout: 10_000 })
  await expect(page.getByText('Another open tab may hold it: close the others.')).toBeVisible()
  await holder.evaluate('letGo()')
  await expect(page.getByRole('heading', FIRST_VISIT)).toBeVisible()
})

test('a snapshot that was damaged on the disk changes nothing of what is shown', async ({ page, server }) => {
  await openApp(page, `${server.url}/mine`)
  await chooseBody(page)
  for (let press = 0; press < 60; press += 1) {
    await chooseBody(page, 'Narrower')
    await chooseBody(page)
  }
  await page.reload()
  await expect.poll(() => readSaved(page, SAVED_SNAPSHOT)).toBeTruthy()
  const snapshot = Object(await readSaved(page, SAVED_SNAPSHOT))
  for (const damage of [{ diary: {} }, { diary: [] }, { unread: 99 }, { diary: { sessions: null } }]) {
    await overwriteSaved(page, SAVED_SNAPSHOT, { ...snapshot, ...damage })
    await page.reload()
    await expect(page.getByRole('radio', { name: 'Broader', exact: true })).toBeChecked()
    await expect(page.getByText('come from another version')).toBeHidden()
  }
})

test('a browser without what the app needs is told so at once, in its language', async ({ page, server }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Array.prototype, 'toSorted')
  })
  for (const [path, sentence] of [
    ['/', 'This browser is too old for it'],
    ['/plan', 'This browser is too old for it'],
    ['/de/', 'Dieser Browser ist zu alt dafür'],
  ] as const) {
    await page.goto(server.url + path)
    await expect(page.getByText(sentence)).toBeVisible(SOON)
  }
  await page.goto(`${server.url}/learn/muscle/infraspinatus`)
  const sentence = page.getByText('This browser is too old for it')
  await expect(sentence).toBeHidden()
  await page.mouse.wheel(0, 200)
  await expect(sentence).toBeVisible(SOON)
})

test('an app that breaks while it starts says so, and saves the entries as they are', async ({
  page,
  server,
}) => {
  await openApp(page, `${server.url}/mine`)
  await chooseBody(page)
  await page.addInitScript(() => {
    const listen = addEventListener.bind(globalThis)
    Reflect.set(globalThis, 'addEventListener', (...asked: Parameters<typeof listen>) => {
      if (asked[0] === 'popstate') throw new Error('broken on purpose')
      listen(...asked)
    })
  })
  await page.reload()
  const sentence = page.getByRole('heading', { name: 'Unknot could not start.' })
  await expect(sentence).toBeVisible(SOON)
  const file = readExport(await savedFile(page, 'Save my entries as they are'))
  expect(file).toMatchObject({ ok: true, events: [{ happening: { type: 'body-chosen' } }] })
})
