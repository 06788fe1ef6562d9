/** The same app below a path of its host: from a plain file host, and from our own server. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { serveFiles } from './support/file-host.ts'
import { PLAN_STEPS } from './support/hooks.ts'
import { answerNoneOfThese, openApp, paintNeckCorner, visit, waitForOffline } from './support/person.ts'
import { startServer } from './support/server.ts'
import { expect, test } from './support/test.ts'

const ROOT = join(import.meta.dirname, '..')
const OUT = '.cache/hosted'
const client = join(ROOT, OUT, 'client')

// One build for all of them.
test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  test.setTimeout(900_000)
  const options = ['--base', '/unknot/', '--out', OUT, '--without-voice', '--if-changed']
  await promisify(execFile)(process.execPath, ['tools/build/build.ts', ...options], { cwd: ROOT })
})

test('from a plain file host below a path a person paints, is checked and gets a plan, and again with the network off', async ({
  page,
}) => {
  const host = await serveFiles(client, '/unknot/')
  const errors = await openApp(page, host.url)
  await waitForOffline(page)
  await evening(page, host.url)
  expect(errors).toEqual([])
  expect(host.missing).toEqual([])

  await host.close()
  for (const path of ['find/', 'find', 'check/', 'learn/muscle/infraspinatus/', 'plan']) {
    await visit(page, `${host.url}${path}`)
    await expect(page.locator('link[rel="manifest"]')).toHaveAttribute('href', '/unknot/app.webmanifest')
  }
  await expect(page.locator(PLAN_STEPS).first()).toBeVisible()
  await page.getByRole('link', { name: 'Find' }).first().click()
  await expect(page).toHaveURL(`${host.url}find`)
  expect(errors.filter(isUnexpected)).toEqual([])
})

test('from a plain file host a person changes the language, keeps it, and reads that an address is wrong', async ({
  page,
}) => {
  const host = await serveFiles(client, '/unknot/')
  const errors = await openApp(page, host.url)
  await page.getByRole('link', { name: 'Auf Deutsch' }).click()
  await expect(page).toHaveURL(`${host.url}de/`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await visit(page, `${host.url}mine/`)
  await expect(page).toHaveURL(`${host.url}de/mine/`)
  expect(errors).toEqual([])
  expect(host.missing).toEqual([])

  for (const path of ['nothing', 'de/nothing', 'de/learn/muscle/nobody']) {
    await visit(page, `${host.url}${path}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /no such page|nothing|gibt es nicht|nichts/i,
    )
    await expect(page).toHaveURL(`${host.url}${path}`)
  }
  await host.close()
})

test('a file host that sends no header still lets no foreign script run', async ({ page }) => {
  const host = await serveFiles(client, '/unknot/')
  await openApp(page, host.url)
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script')
    const refused = new Promise(resolve => addEventListener('securitypolicyviolation', resolve))
    try {
      script.textContent = 'globalThis.foreign = true'
      document.head.append(script)
    } catch {
      return Reflect.has(globalThis, 'foreign')
    }
    await refused
    return Reflect.has(globalThis, 'foreign')
  })
  expect(ran).toBe(false)
  await host.close()
})

test('from our server below a path a person paints, is checked and gets a plan, and again with the network off', async ({
  page,
}) => {
  const server = await startServer({}, [client])
  expect(new URL(server.url).pathname).toBe('/unknot/')
  await page.goto(new URL('/', server.url).href)
  await expect(page).toHaveURL(server.url)
  const errors = await openApp(page, server.url)
  await waitForOffline(page)
  await evening(page, server.url)
  await server.kill()
  await visit(page, `${server.url}find/`)
  await visit(page, `${server.url}plan`)
  await expect(page.locator(PLAN_STEPS).first()).toBeVisible()
  expect(errors.filter(isUnexpected)).toEqual([])
})

/** A plan has its sentences fetched one after the other, and may not have had them all when the network went. */
function isUnexpected(error: string): boolean {
  return !error.includes('/unknot/voice/')
}

async function evening(page: Page, url: string): Promise<void> {
  await paintNeckCorner(page, 5)
  await expect(page).toHaveURL(`${url}check`)
  await answerNoneOfThese(page)
  await expect(page).toHaveURL(`${url}plan`)
  await expect(page.locator(PLAN_STEPS).first()).toBeVisible()
}
