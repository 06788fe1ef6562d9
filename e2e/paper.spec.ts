/** What comes out of a printer. */
import { mostAsked } from '#knowledge/reference/most-asked.ts'
import { openWithDiary } from './support/full-diary.ts'
import { choose, openApp, visit } from './support/person.ts'
import { expect, test, WITHOUT_WORKER } from './support/test.ts'

test.use(WITHOUT_WORKER)

test('who reads in the dark prints dark words on light paper, from every screen', async ({
  page,
  server,
}) => {
  await openApp(page, server.url)
  await visit(page, `${server.url}/mine`)
  await choose(page, 'Light', 'Dark')
  for (const path of [
    '/learn/muscle/infraspinatus',
    '/prevent',
    '/see-somebody',
    '/progress',
    '/find',
    '/',
  ]) {
    await visit(page, `${server.url}${path}`)
    await page.emulateMedia({ media: 'print' })
    const [paper = 0, ink = 255] = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body)
      return [backgroundColor, color].map(one => Number(/\d+/.exec(one)?.[0]))
    })
    expect(paper, path).toBeGreaterThan(240)
    expect(ink, path).toBeLessThan(40)
    await page.emulateMedia({ media: 'screen' })
  }
})

test('See somebody prints with its questions and risks', async ({ page, server }) => {
  await openApp(page, `${server.url}/see-somebody`)
  await page.emulateMedia({ media: 'print' })
  const risks = page.locator('details').first().locator('h3', { hasText: 'Risks' })
  expect(await risks.evaluate(node => node.getBoundingClientRect().height)).toBeGreaterThan(0)
  expect(await risks.evaluate(node => node.checkVisibility({ contentVisibilityAuto: true }))).toBe(true)
})

test('Progress prints its tables open', async ({ page, server }) => {
  await openWithDiary(page, server.url)
  await visit(page, `${server.url}/progress`)
  await expect(page.locator('details').first()).toBeVisible()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  const tables = page.locator('details table')
  await expect(tables.first()).toBeVisible()
  for (const table of await tables.all())
    expect(await table.evaluate(node => node.checkVisibility({ contentVisibilityAuto: true }))).toBe(true)
})

/** Of the records the longest of each kind. */
const RECORDS = [
  '/learn/muscle/levator-scapulae',
  '/learn/muscle/quadratus-lumborum',
  '/learn/muscle/thoracolumbar-erectors-general',
  '/learn/technique/heat',
  '/learn/technique/ball-wall',
  '/learn/movement/ex-bird-dog',
  '/learn/professional/dry-needling',
  '/learn/disagreement/c-1',
  '/learn/limit/heat-ceiling',
]

for (const language of ['', '/de'])
  test(`a page of Learn is two sheets of paper at most, and in letters of ten points (${language || '/'})`, async ({
    page,
    server,
  }) => {
    const questions = Object.values(mostAsked).map(({ id }) => `/learn/question/${id}`)
    expect(questions).toHaveLength(10)
    for (const path of [...questions, ...RECORDS]) {
      await page.goto(`${server.url}${language}${path}`)
      const pdf = await page.pdf({
        format: 'A4',
        margin: { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' },
      })
      expect.soft(sheetsOf(pdf), `${language}${path}`).toBeLessThanOrEqual(2)
    }
    await page.goto(`${server.url}${language}/learn/question/how-hard`)
    await page.emulateMedia({ media: 'print' })
    const text = page.locator('.question-part p').first()
    expect(await text.evaluate(element => Number.parseFloat(getComputedStyle(element).fontSize))).toBeCloseTo(
      (10 * 96) / 72,
      1,
    )
    await expect(page.locator('nav').first()).toBeHidden()
    await expect(page.locator('.learn-related').first()).toBeHidden()
  })

/** How many sheets a PDF has: it holds one object for each. */
function sheetsOf(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length
}
