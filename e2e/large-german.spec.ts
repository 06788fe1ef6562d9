/** German has the longest words: with letters twice as big everything is still to be read, reached and told apart. */
import type { Page } from '@playwright/test'
import { ADDRESSES, SCREEN_ADDRESSES } from '#core/vocabulary/addresses.ts'
import { expectFits, setTextSize } from './support/barriers.ts'
import { EVERYWHERE } from './support/everywhere.ts'
import { openAtCheck, openWithDiary, openWithPlan, URGENT_DIARY } from './support/full-diary.ts'
import { expectNothingRunsTogether } from './support/large-text.ts'
import { inParts } from './support/parts.ts'
import { openApp, visit } from './support/person.ts'
import { expect, test, WITHOUT_WORKER } from './support/test.ts'

test.use({ ...WITHOUT_WORKER, timezoneId: 'UTC', contextOptions: { reducedMotion: 'reduce' } })

const PHONE = { width: 390, height: 844 }
/** The smallest phone there is. */
const SMALL = { width: 320, height: 568 }
/** A window of 1280 by 800 at a zoom of 200 %. */
const ZOOMED = { width: 640, height: 400 }

async function expectRoom(page: Page, where: string): Promise<void> {
  await setTextSize(page, '200%')
  await expectFits(page, `${where}, 200 % text`)
  await expectNothingRunsTogether(page, `${where}, 200 % text`)
  await page.setViewportSize(SMALL)
  await expectFits(page, `${where}, 200 % text on a small phone`)
  await setTextSize(page, '')
  await page.setViewportSize(ZOOMED)
  await expectFits(page, `${where}, zoomed`)
  await expectNothingRunsTogether(page, `${where}, zoomed`)
  await page.setViewportSize(PHONE)
}

for (const [part, addresses] of inParts(EVERYWHERE).entries())
  test(`no screen of weeks runs together in German, part ${part + 1}`, async ({ page, server }) => {
    await openWithDiary(page, server.url)
    for (const address of addresses) {
      await visit(page, `${server.url}/de${address}`)
      await expectRoom(page, address)
    }
  })

test('nothing of a first visit runs together in German', async ({ page, server }) => {
  await openApp(page, server.url)
  for (const address of SCREEN_ADDRESSES) {
    await visit(page, `${server.url}/de${address}`)
    await expectRoom(page, `${address}, first visit`)
  }
  await visit(page, `${server.url}/de${ADDRESSES.find}`)
  await page.getByRole('button', { name: 'Aus einer Liste wählen' }).click()
  await page.getByRole('checkbox').first().check()
  await expectRoom(page, 'find, list')
})

test('nothing of an evening runs together in German', async ({ page, server }) => {
  await openWithPlan(page, server.url)
  await visit(page, `${server.url}/de${ADDRESSES.plan}`)
  await expectRoom(page, 'plan')
  await visit(page, `${server.url}/de${ADDRESSES.session}`)
  const start = page.getByRole('button', { name: 'Starten', exact: true })
  await expect(start).toBeVisible()
  await expectRoom(page, 'session, before')
  await start.click()
  await expect(page.getByRole('timer')).toBeVisible()
  await expectRoom(page, 'session, playing')
  await page.getByRole('button', { name: 'Stopp', exact: true }).click()
  await expectRoom(page, 'session, stop signs')
})

test('nothing of the check and of the desk check runs together in German', async ({ page, server }) => {
  await openAtCheck(page, server.url)
  await visit(page, `${server.url}/de${ADDRESSES.check}`)
  await expectRoom(page, 'check')
  for (const yes of await page.getByRole('radio', { name: 'Ja', exact: true }).all())
    if (await yes.isVisible()) await yes.check()
  await expectRoom(page, 'check, with every group open')
  await visit(page, `${server.url}/de${ADDRESSES.desk}`)
  await page.getByRole('button', { name: 'Check starten' }).click()
  for (const look of [1, 2, 3]) {
    await expectRoom(page, `desk check, look ${look}`)
    if (look < 3) await page.getByRole('button', { name: 'Nächster Schritt' }).click()
  }
})

test('nothing of an urgent answer runs together in German', async ({ page, server }) => {
  await openWithDiary(page, server.url, URGENT_DIARY)
  for (const address of [ADDRESSES.today, ADDRESSES.check, ADDRESSES.sheet]) {
    await visit(page, `${server.url}/de${address}`)
    await expectRoom(page, `${address}, urgent`)
  }
})
