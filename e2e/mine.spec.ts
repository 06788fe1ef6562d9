import { readFile } from 'node:fs/promises'
import { openWithDiary, openWithPlan, WHOLE_DIARY } from './support/full-diary.ts'
import type { Line } from './support/progress-diary.ts'
import { PLAN_STEPS } from './support/hooks.ts'
import { choose, openApp, visit } from './support/person.ts'
import { expect, test, WITHOUT_WORKER } from './support/test.ts'

test.use(WITHOUT_WORKER)

test('a person saves a file, erases everything, brings it back, and finds it all again', async ({
  page,
  server,
}) => {
  const errors = await openWithPlan(page, server.url)
  await visit(page, `${server.url}/mine`)
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  const path = await (await saving).path()
  const saved = await readFile(path, 'utf8')
  expect(saved).toContain('"app":"unknot"')
  await expect(page.getByText('You saved a file today.')).toBeVisible()

  await page.getByRole('button', { name: 'Erase everything here' }).click()
  await page.getByRole('button', { name: 'Yes, erase it all' }).click()
  await expect(page.getByRole('heading', { name: 'Everything is erased' })).toBeVisible()
  await page.getByRole('button', { name: 'Begin again' }).click()
  await expect(page.getByRole('heading', { name: 'Touch where it hurts.' })).toBeVisible()

  await visit(page, `${server.url}/mine`)
  await page.getByLabel('Choose a file').setInputFiles(path)
  await expect(page.getByText(/entries are new\./)).toBeVisible()
  await page.getByRole('button', { name: 'Replace my diary' }).click()
  await page.getByRole('button', { name: 'Yes, replace everything here' }).click()
  await expect(page.getByText('Replaced. The diary from the file is here now.')).toBeVisible()
  await expect(page.getByText(/^0 entries\./)).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Bring it back' })).toBeFocused()
  await page.goto(`${server.url}/plan`)
  await expect(page.locator(PLAN_STEPS).first()).toBeVisible()
  expect(errors).toEqual([])
})

test('the licences of what is inside can be read in the app', async ({ page, server }) => {
  await visit(page, `${server.url}/mine`)
  await page.getByRole('link', { name: 'The work of others in this app, and its licences' }).click()
  await expect(page).toHaveURL(/\/licences\.txt$/)
  for (const words of ['preact', 'valibot', 'SIL OPEN FONT LICENSE'])
    await expect(page.locator('body')).toContainText(words)
})

test('a file that is no diary gets one sentence and changes nothing', async ({ page, server }) => {
  await openWithPlan(page, server.url)
  await visit(page, `${server.url}/mine`)
  const files: readonly (readonly [string, string])[] = [
    ['hello', 'This file is not a diary.'],
    ['{"app":"other","format":1,"events":[]}', 'This file is not an Unknot diary.'],
    ['{"app":"unknot","format":99,"count":0,"events":[]}', 'This diary was saved by a newer Unknot.'],
    [
      '{"app":"unknot","format":1,"exportedAt":"2026-11-21T00:00:00Z","count":3,"check',
      'This file ends too early.',
    ],
    [`${'['.repeat(5000)}${']'.repeat(5000)}`, 'This file is not built like a diary'],
  ]
  for (const [content, sentence] of files) {
    await page
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'file.json', mimeType: 'application/json', buffer: Buffer.from(content) })
    await expect(page.getByText(sentence)).toBeVisible()
    await expect(page.getByText('Your diary here has not changed.')).toBeVisible()
  }
  await page.goto(`${server.url}/plan`)
  await expect(page.locator(PLAN_STEPS).first()).toBeVisible()
})

test('the calendar, the table and the practice file come out as files', async ({ page, server }) => {
  await openWithPlan(page, server.url)
  await visit(page, `${server.url}/mine`)
  for (const [button, start] of [
    ['To the calendar', 'BEGIN:VCALENDAR'],
    ['As a table', '\uFEFF'],
    ['For a practice', '{\n  "resourceType": "Bundle"'],
  ] as const) {
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).click()
    expect(await readFile(await (await saving).path(), 'utf8')).toContain(start)
  }
})

test('dark is dark because the person chose it, also after a reload', async ({ page, server }) => {
  await openApp(page, server.url)
  await visit(page, `${server.url}/mine`)
  await choose(page, 'Light', 'Dark')
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await expect.poll(paper).toBe('rgb(15, 27, 27)')
  await page.reload()
  await expect.poll(paper).toBe('rgb(15, 27, 27)')
})

for (const [language, path] of [
  ['English', ''],
  ['German', '/de'],
] as const) {
  test(`the sheet with all it can hold fits on one page, A4 and Letter, in ${language}`, async ({
    page,
    server,
  }) => {
    await openWithDiary(page, server.url, FULL_SHEET)
    await visit(page, `${server.url}${path}/sheet`)
    await expect(page.locator('.sheet-chart svg')).toBeVisible()
    await expect(page.locator('.sheet-body svg').first()).toBeVisible()
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = await page.pdf({ format, preferCSSPageSize: false })
      await test.info().attach(`sheet ${language} ${format}`, { body: pdf, contentType: 'application/pdf' })
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length
      expect(pages, format).toBe(1)
    }
  })
}

test('dark does not print: the sheet is black on white for who chose dark', async ({ page, server }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await openWithDiary(page, server.url, FULL_SHEET)
  await visit(page, `${server.url}/sheet`)
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
  const paper = await page
    .locator('.sheet-page')
    .evaluate(sheet => [getComputedStyle(sheet).backgroundColor, getComputedStyle(sheet).color])
  expect(paper).toEqual(['rgb(255, 255, 255)', 'rgb(17, 17, 17)'])
})

/** Three knots, six presses, conditions and eight kinds of steps: the longest sheet there is. */
const FULL_SHEET: readonly Line[] = [
  ...WHOLE_DIARY,
  ...(['levator-scapulae-1', 'upper-trapezius-1', 'infraspinatus-1'] as const).flatMap(triggerPoint =>
    (['L', 'R'] as const).map((side, index): Line => [
      14.981 + index / 1000,
      { type: 'spot-pressed', press: { triggerPoint, side, tenderness: 7, familiar: true, spreadsTo: [] } },
    ]),
  ),
]
