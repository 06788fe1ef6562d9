import type { Page } from '@playwright/test'
import { createServer } from 'node:http'
import { DAY_MS } from '#core/calendar/calendar-day.ts'
import { exportDiary } from '#core/diary/export.ts'
import { expectNoBarrier } from './support/barriers.ts'
import { cacheNames, overwriteSaved, readDisk, databaseNames } from './support/disk.ts'
import { openWithPlan } from './support/full-diary.ts'
import { CHANNEL, OPENED_BY_ANOTHER, SAVED_SNAPSHOT, VOICE_CACHE } from './support/hooks.ts'
import { chooseBody, openApp, visit, waitForOffline } from './support/person.ts'
import { dayOf, type Line, writeDiary } from './support/progress-diary.ts'
import { DIARY, SECRET, START } from './support/secret-diary.ts'
import { expect, test } from './support/test.ts'

test('what is saved in one tab is seen in the other, both ways', async ({ context, server }) => {
  const [one, two] = [await context.newPage(), await context.newPage()]
  const errorLists = [await openApp(one, `${server.url}/mine`), await openApp(two, `${server.url}/mine`)]
  await chooseBody(one)
  await expect(two.getByRole('radio', { name: 'Broader', exact: true })).toBeChecked()
  await chooseBody(two, 'Narrower')
  await expect(one.getByRole('radio', { name: 'Narrower', exact: true })).toBeChecked()
  await one.reload()
  await expect(one.getByRole('radio', { name: 'Narrower', exact: true })).toBeChecked()
  expect(errorLists.flat()).toEqual([])
})

/** Gives what waits for the next message between tabs. The app listened first, so it has heard it by then. */
async function listenAfterTheApp(page: Page): Promise<() => Promise<unknown>> {
  await page.evaluate(channel => {
    const heard = new Promise<void>(resolve => {
      new BroadcastChannel(channel).addEventListener('message', () => resolve())
    })
    Reflect.set(globalThis, 'heard', heard)
  }, CHANNEL)
  return () => page.evaluate('heard')
}

test('an older tab is told of a newer one, but never in the middle of a session', async ({
  context,
  server,
}) => {
  const page = await context.newPage()
  await openWithPlan(page, server.url)
  await page.getByRole('button', { name: /^Start/ }).click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(page.getByRole('timer')).toBeVisible()

  const newer = await context.newPage()
  await newer.goto(`${server.url}/healthz`)
  const heard = await listenAfterTheApp(page)
  await newer.evaluate(
    ({ channel, news }) => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin only
      new BroadcastChannel(channel).postMessage(news)
    },
    { channel: CHANNEL, news: OPENED_BY_ANOTHER },
  )
  await heard()
  const notice = page.getByText('A newer version is open. Reload when you are ready.')
  await expect(notice).toBeHidden()
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await page.getByRole('button', { name: 'Stop the session' }).click()
  await expect(notice).toBeVisible()
  await expectNoBarrier(page, 'a newer version')
  await page.getByRole('button', { name: 'Reload', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'How is it now?' })).toBeVisible()
  await expect(notice).toBeHidden()
})

test('a version that waits is told of, and takes over when the person reloads', async ({ page, server }) => {
  let released = false
  const host = createServer(async (request, response) => {
    const answer = await fetch(`${server.url}${request.url}`)
    const body = Buffer.from(await answer.arrayBuffer())
    response.setHeader('Content-Type', answer.headers.get('Content-Type') ?? 'text/plain')
    response.end(released && request.url === '/worker.js' ? `${body.toString()}\n// a newer one` : body)
  })
  await new Promise<void>(resolve => host.listen(0, 'localhost', resolve))
  const address = host.address()
  if (address === null || typeof address === 'string') throw new Error('no port')

  await openApp(page, `http://localhost:${address.port}`)
  await waitForOffline(page)
  const notice = page.getByText('A newer version is open.')
  await expect(notice).toBeHidden()
  released = true
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  await expect(notice).toBeVisible({ timeout: 60_000 })
  const loaded = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Reload', exact: true }).click()
  await loaded
  await expect(page.getByRole('heading', { name: 'Touch where it hurts.' })).toBeVisible()
  await expect(notice).toBeHidden()
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting)).toBe(
    null,
  )
  host.closeAllConnections()
  host.close()
})

test('a connection the browser takes away is opened again, and what was being saved is saved', async ({
  page,
  server,
}) => {
  await page.addInitScript(() => {
    const begin = IDBDatabase.prototype.transaction
    let lose = 0
    Reflect.set(globalThis, 'loseNext', () => (lose = 1))
    IDBDatabase.prototype.transaction = function (...given) {
      if (lose > 0) {
        lose -= 1
        this.close()
      }
      return begin.apply(this, given)
    }
  })
  const errors = await openApp(page, `${server.url}/mine`)
  await page.evaluate('loseNext()')
  await chooseBody(page)
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Broader', exact: true })).toBeChecked()
  expect(errors).toEqual([])
})

test('a restore keeps the old diary until the new one is safe, and a copy after that', async ({
  page,
  server,
}) => {
  await openApp(page, `${server.url}/mine`)
  await writeDiary(page, START, DIARY)
  await visit(page, `${server.url}/mine`)
  const incoming = exportDiary(
    [{ id: 'new-1', at: START, happening: { type: 'day-noted', day: '2026-11-06', painNow: 2 } }],
    START,
  )
  const restore = async () => {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'diary.json', mimeType: 'application/json', buffer: Buffer.from(incoming) })
    await page.getByRole('button', { name: 'Replace my diary' }).click()
    await page.getByRole('button', { name: 'Yes, replace everything here' }).click()
  }
  // The disk refuses in the middle: the first entry is added, then it is full.
  await page.evaluate(() => {
    const add = IDBObjectStore.prototype.add
    IDBObjectStore.prototype.add = function (...given) {
      IDBObjectStore.prototype.add = add
      add.apply(this, given)
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await restore()
  await expect(
    page.getByText('That did not work. Your diary is as it was. This device is full.'),
  ).toBeVisible()
  expect(await readDisk(page)).toContain(SECRET)
  expect(await readDisk(page)).not.toContain('new-1')
  await visit(page, `${server.url}/mine`)
  await restore()
  await expect(page.getByText('Replaced. The diary from the file is here now.')).toBeVisible()
  const disk = await readDisk(page)
  expect(disk).toContain('new-1')
  expect(disk).toContain(SECRET)
  await expect(page.getByText('This device is full')).toBeHidden()
  await page.getByRole('button', { name: 'Add them to my diary' }).click()
  await expect(page.getByText('They are in your diary again.')).toBeVisible()
  await visit(page, `${server.url}/mine`)
  await expect(page.getByRole('heading', { name: 'The copy from before' })).toBeHidden()
  await expect(page.getByText(`${DIARY.length + 1} entries.`)).toBeVisible()
})

test('erasing leaves nothing in the diary, in kept values or in the spoken cues', async ({
  page,
  server,
}) => {
  const errors = await openApp(page, `${server.url}/mine`)
  await writeDiary(page, START, DIARY)
  await page.evaluate(async name => (await caches.open(name)).put('/voice/x', new Response('x')), VOICE_CACHE)
  await page.reload()
  await page.getByRole('button', { name: 'Erase everything here' }).click()
  await page.getByRole('button', { name: 'Yes, erase it all' }).click()
  await expect(page.getByRole('heading', { name: 'Everything is erased' })).toBeVisible()
  expect(await databaseNames(page)).toEqual([])
  expect(await cacheNames(page)).not.toContain(VOICE_CACHE)
  await page.goto(server.url)
  await expect(page.getByRole('heading', { name: 'Touch where it hurts.' })).toBeVisible()
  expect(errors).toEqual([])
})

test('a full disk is said in a sentence, and all that waited is kept when it fits', async ({
  page,
  server,
}) => {
  const { origin } = new URL(server.url)
  const devtools = await page.context().newCDPSession(page)
  // Before anything is written: Chromium remembers for a while how much room there was.
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  const errors = await openApp(page, `${server.url}/mine`)
  await page.getByRole('radio', { name: 'Broader', exact: true }).check()
  const sentence = page.getByText('This device is full.')
  await expect(sentence).toContainText('The last entry is not saved yet.')
  await expect(page.getByRole('radio', { name: 'Broader', exact: true })).toBeChecked()
  await expectNoBarrier(page, 'a full disk')
  expect(await readDisk(page)).toBe('[]')
  await devtools.send('Storage.overrideQuotaForOrigin', { origin })
  await chooseBody(page, 'Narrower')
  await expect(sentence).toBeHidden()
  expect((await readDisk(page)).match(/body-chosen/g)).toHaveLength(2)
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Narrower', exact: true })).toBeChecked()
  expect(errors).toEqual([])
})

test('years of diary come back the same from the snapshot, and a broken one is not used', async ({
  page,
  server,
}) => {
  await openApp(page, `${server.url}/mine`)
  const years = Array.from({ length: 400 }, (_, day): Line => [
    day,
    {
      type: 'day-noted',
      day: dayOf(START, day),
      painNow: day % 10,
    },
  ])
  await writeDiary(page, START - 400 * DAY_MS, years)
  await visit(page, `${server.url}/progress`)
  await expect.poll(() => readDisk(page)).toContain('"build"')
  const shown = await page.locator('main').innerText()
  await page.reload()
  await expect.poll(() => page.locator('main').innerText()).toBe(shown)
  await overwriteSaved(page, SAVED_SNAPSHOT, { build: 'another', key: 400, count: 400 })
  await page.reload()
  await expect.poll(() => page.locator('main').innerText()).toBe(shown)
})
