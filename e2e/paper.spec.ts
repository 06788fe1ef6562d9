/** What comes out of a printer. */
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
