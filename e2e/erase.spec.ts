import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cacheNames, databaseNames, readDisk } from './support/disk.ts'
import { chooseBody, openApp, waitForOffline } from './support/person.ts'
import { writeDiary } from './support/progress-diary.ts'
import { DIARY, SECRET, START } from './support/secret-diary.ts'
import { expect, test } from './support/test.ts'

test('erasing in one tab begins the other one anew, and its break timer writes nothing afterwards', async ({
  context,
  server,
}) => {
  const [one, two] = [await context.newPage(), await context.newPage()]
  await openApp(one, `${server.url}/mine`)
  await writeDiary(one, START, DIARY)
  await two.clock.install()
  await openApp(two, `${server.url}/prevent/breaks`)
  await two.getByRole('button', { name: 'Switch on' }).click()
  await expect(two.getByRole('button', { name: 'Switch off' })).toBeVisible()
  expect(await readDisk(two)).toContain('desk')
  await one.getByRole('button', { name: 'Erase everything here' }).click()
  await one.getByRole('button', { name: 'Yes, erase it all' }).click()
  await expect(one.getByRole('heading', { name: 'Everything is erased' })).toBeVisible()
  await expect(two.getByRole('heading', { name: 'Touch where it hurts.' })).toBeVisible()
  await two.clock.runFor('03:00')
  expect(await readDisk(two)).toBe('[]')
})

test('after erasing with the app’s own files: no database, no cache, no worker, and in the profile folder no text of the diary but in the files of the database, which go with the data of the site', async ({
  playwright,
  launchOptions,
  server,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'unknot-erase-'))
  const start = () => playwright.chromium.launchPersistentContext(profile, launchOptions)
  const context = await start()
  const page = await context.newPage()
  await openApp(page, `${server.url}/mine`)
  await writeDiary(page, START, DIARY)
  await page.reload()
  await chooseBody(page)
  await waitForOffline(page)
  await page.getByRole('button', { name: 'Erase everything here' }).click()
  await page.getByLabel(/The app’s own files as well/).check()
  await page.getByRole('button', { name: 'Yes, erase it all' }).click()
  await expect(page.getByText('The app’s own files are gone as well.')).toBeVisible()
  expect([await databaseNames(page), await cacheNames(page)]).toEqual([[], []])
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  await context.close()

  const again = await start()
  const other = await again.newPage()
  await other.goto(`${server.url}/robots.txt`)
  expect([await databaseNames(other), await cacheNames(other)]).toEqual([[], []])
  // What the last page says: traces stay in the files of the database, and go with the data of the site.
  expect(filesWith(profile, SECRET).filter(path => !path.includes('IndexedDB'))).toEqual([])
  const devtools = await again.newCDPSession(other)
  await devtools.send('Storage.clearDataForOrigin', { origin: server.url, storageTypes: 'all' })
  await again.close()
  expect(filesWith(profile, SECRET)).toEqual([])
  rmSync(profile, { recursive: true, force: true })
})

/** The files below a folder that hold a text, in one of the two ways a browser writes text. */
function filesWith(folder: string, text: string): readonly string[] {
  const needles = [Buffer.from(text, 'latin1'), Buffer.from(text, 'utf16le')]
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .filter(path => {
      const bytes = readFileSync(path)
      return needles.some(needle => bytes.includes(needle))
    })
}
