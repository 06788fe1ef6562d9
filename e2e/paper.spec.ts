/** What comes out of a printer. */
import type { Page } from '@playwright/test'
import { choose, openApp, visit } from './support/person.ts'
import { expect, test, WITHOUT_WORKER } from './support/test.ts'

test.use(WITHOUT_WORKER)

const pagesOf = async (page: Page) =>
  (await page.pdf({ format: 'A4', preferCSSPageSize: false })).toString('latin1').match(/\/Type\s*\/Page[^s]/g)
    ?.length

test('who reads in the dark prints dark words on light paper, from every screen', async ({ page, server }) => {
  await openApp(page, server.url)
  await visit(page, `${server.url}/mine`)
  await choose(page, 'Light', 'Dark')
  for (const path of ['/learn/muscle/infraspinatus', '/prevent', '/see-somebody', '/progress', '/find', '/']) {
    await visit(page, `${server.url}${path}`)
    await page.emulateMedia({ media: 'print' })
    const [paper, ink] = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body)
      return [backgroundColor, color]
    })
    expect([paper, ink], path).toEqual(['rgb(246, 241, 231)', 'rgb(22, 48, 47)'])
    await page.emulateMedia({ media: 'screen' })
  }
})

for (const path of ['/learn/technique/heat', '/learn/muscle/levator-scapulae', '/learn/muscle/infraspinatus'])
  test(`${path} prints on two pages at most`, async ({ page, server }) => {
    await openApp(page, `${server.url}${path}`)
    expect(await pagesOf(page)).toBeLessThanOrEqual(2)
  })

test('See somebody prints with its questions and risks, Progress with its tables', async ({ page, server }) => {
  await openApp(page, `${server.url}/see-somebody`)
  await page.emulateMedia({ media: 'print' })
  const risks = page.locator('details').first().locator('h3', { hasText: 'Risks' })
  expect(await risks.evaluate(node => node.getBoundingClientRect().height)).toBeGreaterThan(0)
  expect(await risks.evaluate(node => node.checkVisibility({ contentVisibilityAuto: true }))).toBe(true)
})
