import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { expectFits, expectNoBarrierInLightAndDark } from './support/barriers.ts'
import { serveBuildWith } from './support/build-with.ts'
import { CHECK_GROUP, REVIEW_CARD } from './support/hooks.ts'
import { openApp, paintNeckCorner, visit } from './support/person.ts'
import { expect, test, WITHOUT_WORKER } from './support/test.ts'

// With little motion no colour is on its way to another when it is looked at.
test.use({ ...WITHOUT_WORKER, timezoneId: 'UTC', contextOptions: { reducedMotion: 'reduce' } })

const ROOT = join(import.meta.dirname, '..')
const BY = 'Reviewed by Jo Smith, physiotherapist, on'
/** One of the twenty that are asked about first, among the signs of being ill. */
const QUESTION = 'Ill, severe headache, stiff neck'

/** Says who they are, and waits for the first sitting. */
async function begin(page: Page): Promise<void> {
  await page.getByLabel('Your name').fill('Jo Smith')
  await page.getByLabel('Your role').fill('physiotherapist')
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByText('0 of 20 in this sitting')).toBeVisible()
}

/** The cards of this sitting that nothing was said of. */
const unsaid = (page: Page) =>
  page.locator(REVIEW_CARD).filter({ has: page.getByRole('button', { name: 'Right as it is' }) })

test('twenty records reviewed in the browser are applied, seen in the app, and lost again when a text changes', async ({
  page,
  server,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'unknot-review-'))
  const errors = await openApp(page, `${server.url}/review`)
  await begin(page)

  // One is to be changed, with words, urgency and a reason.
  const first = unsaid(page).first()
  const changed = await first.getByRole('heading', { level: 3 }).innerText()
  await first.getByRole('button', { name: 'Change', exact: true }).click()
  await first.getByLabel('Words you would use').fill('Say it shorter.')
  await first.getByLabel('How urgent it should be').selectOption('Seen today')
  await first.getByLabel('Why, or what is missing').fill('Nobody reads that much.')
  await first.getByRole('button', { name: 'Done', exact: true }).click()
  await expect(page.getByText('1 of 20 in this sitting')).toBeVisible()

  // It is kept through a reload, as on the next day.
  for (let done = 1; done < 10; done += 1) await agreeToNext(page)
  await expect(page.getByText('10 of 20 in this sitting')).toBeVisible()
  await visit(page, `${server.url}/review`)
  await expect(page.getByText('10 of 20 in this sitting')).toBeVisible()
  for (let done = 10; done < 20; done += 1) await agreeToNext(page)
  await expect(page.getByText('20 of 20 in this sitting')).toBeVisible()
  await expect(page.getByText('This sitting is done.')).toBeVisible()

  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the file' }).click()
  const download = await saving
  expect(download.suggestedFilename()).toMatch(/^unknot-review-\d{4}-\d\d-\d\d-jo-smith\.json$/)
  const file = join(folder, download.suggestedFilename())
  await download.saveAs(file)
  expect(errors).toEqual([])

  const record = join(folder, 'reviews.json')
  writeFileSync(record, '[]')
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['tools/review/review.ts', 'apply', file, '--record', record],
    { cwd: ROOT },
  )
  expect(stdout).toContain('Jo Smith, physiotherapist: 20 added, 0 replaced, 20 in the record.')
  expect(stdout).toContain('words “Say it shorter.”; tier same-day; because “Nobody reads that much.”')
  const said: readonly { readonly id: string; readonly verdict: string }[] = JSON.parse(
    readFileSync(record, 'utf8'),
  )
  expect(said.filter(({ verdict }) => verdict === 'agree')).toHaveLength(19)

  const withRecord = { 'knowledge/reviews/reviews.json': () => readFileSync(record, 'utf8') }
  const applied = await serveBuildWith(withRecord)
  await page.goto(`${applied.url}/review`)
  await begin(page)
  await expect(page.getByText(/^20 of \d+ reviewed in this language$/)).toHaveCount(1)
  await expect(page.getByRole('heading', { level: 3, name: changed, exact: true })).toHaveCount(0)
  await openIllness(page, applied.url)
  await expect(page.getByText(BY).first()).toBeVisible()
  const reviewed = await page.getByText(BY).count()
  await applied.close()

  const question = 'knowledge/safety/questions/infection.ts'
  const edited = await serveBuildWith({
    ...withRecord,
    [question]: code => {
      expect(code).toContain('or a rash that pressing does not fade')
      return code.replace('or a rash that pressing does not fade', 'or a rash that stays')
    },
  })
  await openIllness(page, edited.url)
  await expect(page.getByText(BY)).toHaveCount(reviewed - 1)
  await page.goto(`${edited.url}/review`)
  await begin(page)
  await page.getByText('What to review').click()
  await page.getByLabel('State').selectOption('Changed since')
  await expect(page.getByRole('heading', { level: 3, name: QUESTION })).toBeVisible()
  await expect(page.getByText('Changed since Jo Smith reviewed it')).toBeVisible()
  await edited.close()
  rmSync(folder, { recursive: true })
})

/** Agrees to the next record; the keyboard stands on the one after it. */
async function agreeToNext(page: Page): Promise<void> {
  const left = await unsaid(page).count()
  await unsaid(page).first().getByRole('button', { name: 'Right as it is' }).press('Enter')
  await expect(unsaid(page)).toHaveCount(left - 1)
  if (left > 1) await expect(unsaid(page).first().getByRole('heading', { level: 3 })).toBeFocused()
}

/** Opens the rows of the signs of being ill. */
async function openIllness(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await paintNeckCorner(page, 5)
  const line = page.getByRole('group', { name: /^Severe headache, confused/ })
  const card = page.locator(CHECK_GROUP).filter({ has: line })
  await line.getByRole('radio', { name: 'Yes', exact: true }).check()
  await expect(card.getByRole('group')).not.toHaveCount(1)
}

test('a reviewer without a network or a disk loses nothing that is saved as a file', async ({
  page,
  server,
}) => {
  await openApp(page, `${server.url}/review`)
  await begin(page)
  await page.context().setOffline(true)
  await agreeToNext(page)
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the file' }).click()
  const file = await (await saving).path()

  await page.context().setOffline(false)
  await page.addInitScript(() =>
    Object.defineProperty(globalThis, 'indexedDB', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    }),
  )
  await visit(page, `${server.url}/review`)
  await begin(page)
  await expect(page.getByText('This browser keeps nothing here.')).toBeVisible()
  await page.getByLabel('Go on from a file').setInputFiles(file)
  await expect(page.getByText('1 verdict read from the file.')).toBeVisible()
  await expect(page.getByText('1 of 20 in this sitting')).toBeVisible()
  await page.getByLabel('Go on from a file').setInputFiles({
    name: 'diary.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"app":"unknot"}'),
  })
  await expect(page.getByText('This is not a file of a review. Nothing was changed.')).toBeVisible()
})

test('the desk has no barrier and fits every screen, with the table of all limits open', async ({
  page,
  server,
}) => {
  await openApp(page, `${server.url}/review`)
  await expectNoBarrierInLightAndDark(page, 'review, who')
  await begin(page)
  await expectNoBarrierInLightAndDark(page, 'review, first sitting')
  await unsaid(page).first().getByRole('button', { name: 'Change', exact: true }).click()
  await page.getByText('What to review').click()
  await page.getByLabel('Kind').selectOption('Limits')
  await page.getByText('All limits as a table').click()
  await expect(page.getByRole('table')).toBeVisible()
  for (const width of [360, 390, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await expectFits(page, `review at ${width}`)
  }
  await expectNoBarrierInLightAndDark(page, 'review, limits and table')
})
