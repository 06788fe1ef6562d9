/** What comes out of a printer. */
import type { Locator, Page } from '@playwright/test'
import { mostAsked } from '#knowledge/reference/most-asked.ts'
import { openWithDiary } from './support/full-diary.ts'
import { SHADED } from './support/hooks.ts'
import { choose, openApp, visit } from './support/person.ts'
import type { Line } from './support/progress-diary.ts'
import { expect, test, WITHOUT_WORKER } from './support/test.ts'

test.use(WITHOUT_WORKER)

const PAPER = {
  format: 'A4',
  margin: { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' },
} as const

/** Somebody who told one place by the list, and painted nothing. */
const FROM_LIST: readonly Line[] = [
  [14.9, { type: 'pain-painted', painting: [], places: ['upper-thoracic-paraspinal.L'], intensity: 5 }],
]

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

for (const language of ['', '/de'])
  test(`See somebody is eleven sheets of paper at most, without what only a screen can do (${language || '/'})`, async ({
    page,
    server,
  }) => {
    await openApp(page, `${server.url}${language}/see-somebody`)
    expect(sheetsOf(await page.pdf(PAPER))).toBeLessThanOrEqual(11)
    await page.emulateMedia({ media: 'print' })
    for (const button of await page.locator('main button').all()) await expect(button).toBeHidden()
  })

test('on the sheet the place from the list is the darkest of the body, also darker than its hair', async ({
  page,
  server,
}) => {
  await openWithDiary(page, server.url, FROM_LIST)
  await visit(page, `${server.url}/sheet`)
  await expect(page.getByText(/^Shaded: /)).toBeVisible()
  for (const media of ['print', 'screen'] as const) {
    await page.emulateMedia({ media })
    const back = page.locator('.sheet-body .map').first()
    const [place, hair, skin] = [
      await brightnessOf(page, back.locator(SHADED).first()),
      await brightnessOf(page, back.locator('.map-hair').first()),
      await brightnessOf(page, back.locator('.map-skin').first()),
    ]
    expect(place, media).toBeLessThan(hair - 40)
    expect(place, media).toBeLessThan(skin - 80)
  }
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
      const pdf = await page.pdf(PAPER)
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

/** How bright what lies in the middle of this part of a drawing is on the average, 0–255. */
async function brightnessOf(page: Page, part: Locator): Promise<number> {
  const area = await part.boundingBox()
  if (!area) throw new Error('it is not drawn')
  const { x, y, width, height } = area
  const clip = { x: x + width * 0.3, y: y + height * 0.3, width: width * 0.4, height: height * 0.4 }
  const picture = (await page.screenshot({ clip, fullPage: true })).toString('base64')
  return page.evaluate(async data => {
    const bytes = Uint8Array.from(atob(data), letter => letter.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
    if (!context) throw new Error('there is no canvas')
    context.drawImage(image, 0, 0)
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height)
    let sum = 0
    for (let at = 0; at < pixels.length; at += 4)
      sum += (pixels[at] ?? 0) * 0.3 + (pixels[at + 1] ?? 0) * 0.59 + (pixels[at + 2] ?? 0) * 0.11
    return sum / (pixels.length / 4)
  }, picture)
}
