import type { Page } from '@playwright/test'
import { expectNoBarrier } from './support/barriers.ts'
import { letPass } from './support/clock.ts'
import { readDisk } from './support/disk.ts'
import { CANDIDATE_NAMES, MAP } from './support/hooks.ts'
import { answerNoneOfThese, choose, openApp } from './support/person.ts'
import { expect, test, WITHOUT_WORKER } from './support/test.ts'

test.use(WITHOUT_WORKER)

const SIZES = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } }

/** The inner edge of the left blade and the corner above it, as shares of the map. */
const PATH = [
  [0.4, 0.2],
  [0.39, 0.24],
  [0.4, 0.28],
  [0.395, 0.32],
  [0.4, 0.36],
] as const

async function onMap(page: Page): Promise<readonly (readonly [number, number])[]> {
  await page.getByRole('button', { name: 'Find my knot' }).click()
  const map = page.locator(MAP)
  await expect(map).toBeVisible()
  const box = await map.boundingBox()
  if (!box) throw new Error('the map has no size')
  return PATH.map(([x, y]) => [box.x + box.width * x, box.y + box.height * y] as const)
}

const candidates = (page: Page) => page.locator(CANDIDATE_NAMES).allTextContents()
const marked = async (page: Page) =>
  ((await page.getByText(/^You marked:/).textContent()) ?? '').replace('You marked: ', '').replace(/\.$/, '')

for (const [size, viewport] of Object.entries(SIZES)) {
  test(`by mouse, by finger and by keyboard a person reaches the same muscles, ${size}`, async ({
    browser,
    server,
  }) => {
    const byMouse = await (await browser.newContext({ viewport })).newPage()
    await openApp(byMouse, server.url)
    const [first, ...others] = await onMap(byMouse)
    if (!first) throw new Error('no path')
    await byMouse.mouse.move(...first)
    await byMouse.mouse.down()
    for (const point of others) await byMouse.mouse.move(...point, { steps: 4 })
    await byMouse.mouse.up()
    const places = await marked(byMouse)
    const found = await candidates(byMouse)
    expect(places).toContain('left')
    expect(found.length).toBe(3)
    expect(found.every(name => name.endsWith('left'))).toBe(true)
    await byMouse.context().close()

    const touching = await browser.newContext({ viewport, hasTouch: true })
    const byFinger = await touching.newPage()
    await openApp(byFinger, server.url)
    const points = await onMap(byFinger)
    const devtools = await touching.newCDPSession(byFinger)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: readonly [number, number]) =>
      devtools.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [{ x: at[0], y: at[1] }] : [] })
    await touch('touchStart', points[0])
    for (const [index, [x, y]] of points.entries()) {
      const [fromX, fromY] = points[index - 1] ?? [x, y]
      for (let step = 1; step <= 4; step += 1) {
        await touch('touchMove', [fromX + ((x - fromX) * step) / 4, fromY + ((y - fromY) * step) / 4])
      }
    }
    await touch('touchEnd')
    await expect.poll(() => marked(byFinger)).toBe(places)
    await expect.poll(() => candidates(byFinger)).toEqual(found)
    await touching.close()

    const byKeyboard = await (await browser.newContext({ viewport })).newPage()
    await openApp(byKeyboard, server.url)
    await byKeyboard.getByRole('button', { name: 'Find my knot' }).press('Enter')
    await byKeyboard.getByRole('button', { name: 'Choose from a list' }).press('Enter')
    for (const place of places.split('; ')) {
      await byKeyboard.getByRole('searchbox').fill(place.replace(/, (left|right)$/, ''))
      await byKeyboard.getByRole('checkbox', { name: place, exact: true }).press('Space')
    }
    await expect
      .poll(async () => new Set((await marked(byKeyboard)).split('; ')))
      .toEqual(new Set(places.split('; ')))
    await expect.poll(async () => (await candidates(byKeyboard))[0]).toBe(found[0])
    expect(new Set(await candidates(byKeyboard))).toEqual(new Set(found))
    await byKeyboard.context().close()
  })
}

test('a reload in the middle of painting keeps the drawing', async ({ page, server }) => {
  await openApp(page, server.url)
  const [first, second] = await onMap(page)
  if (!first || !second) throw new Error('no path')
  await page.mouse.move(...first)
  await page.mouse.down()
  await page.mouse.move(...second, { steps: 5 })
  await page.mouse.up()
  const before = await marked(page)
  await expect.poll(() => readDisk(page)).not.toBe('[]')
  await page.reload()
  await expect(page.getByText(/^You marked:/)).toContainText(before)
})

test('a pain told before anything is drawn is the pain of what is drawn then', async ({ page, server }) => {
  await openApp(page, server.url)
  await onMap(page)
  await choose(page, 'How bad is it now?', '6')
  const paper = page.locator(MAP)
  const box = await paper.boundingBox()
  if (!box) throw new Error('the map has no size')
  await paper.click({ position: { x: box.width * 0.4, y: box.height * 0.2 } })
  await expect(page.getByRole('radio', { name: '6', exact: true })).toBeChecked()
  await page.getByRole('button', { name: 'Go on to the safety check' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Safety check' })).toBeVisible()
})

test.describe('by finger', () => {
  test.use({ hasTouch: true })

  test('two fingers come closer and draw nothing', async ({ page, context, server }) => {
    await openApp(page, server.url)
    await onMap(page)
    const paper = page.locator(MAP)
    const box = await paper.boundingBox()
    if (!box) throw new Error('the map has no size')
    const before = await paper.getAttribute('viewBox')
    const devtools = await context.newCDPSession(page)
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    const fingers = (apart: number) => [
      { x: x - apart, y, id: 1 },
      { x: x + apart, y, id: 2 },
    ]
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(30) })
    for (const apart of [40, 60, 80, 100]) {
      await devtools.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) })
    }
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect.poll(() => paper.getAttribute('viewBox')).not.toBe(before)
    await expect(page.getByText(/^You marked:/)).toHaveCount(0)
  })
})

test('two sore spots are each asked how bad they are', async ({ page, server }) => {
  await openApp(page, server.url)
  const [first] = await onMap(page)
  const box = await page.locator(MAP).boundingBox()
  if (!box || !first) throw new Error('the map has no size')
  await page.mouse.click(...first)
  await page.mouse.click(box.x + box.width * 0.62, box.y + box.height * 0.8)
  await expect(page.getByRole('group', { name: /^How bad is it at/ })).toHaveCount(2)
  await expect(page.getByRole('button', { name: 'Go on to the safety check' })).toBeDisabled()
})

test('a person presses, is told how sure it is, names the knot, and plans with it', async ({
  page,
  server,
}) => {
  await page.clock.install()
  const errors = await openApp(page, server.url)
  const [first, second] = await onMap(page)
  if (!first || !second) throw new Error('no path')
  await page.mouse.move(...first)
  await page.mouse.down()
  await page.mouse.move(...second, { steps: 5 })
  await page.mouse.up()
  await choose(page, 'How bad is it now?', '5')
  await page.getByText('What brings it on?').click()
  await page.getByRole('checkbox').first().check()
  await page.getByRole('button', { name: 'Go on to the safety check' }).click()
  await answerNoneOfThese(page)
  await page.getByRole('button', { name: /press test/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Press here/ })).toBeVisible()
  await expectNoBarrier(page, 'press test')
  await page.getByRole('button', { name: 'Start five seconds' }).click()
  await letPass(page, 6_000)
  await expect(page.getByRole('timer')).toHaveText('✓')
  for (let spot = 1; spot <= 4; spot += 1) {
    if ((await page.getByText(`Spot ${spot} of`).count()) === 0) break
    await choose(page, 'How tender is it?', spot === 1 ? '7' : '1')
    await choose(page, 'Is this your pain, the one you know?', spot === 1 ? 'Yes' : 'No')
    await choose(page, 'Does it spread to somewhere else?', 'No')
    await page.getByRole('button', { name: 'Next' }).click()
    await expect(page.getByText(`Spot ${spot} of`)).toHaveCount(0)
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Your knots' })).toBeVisible()
  await page.getByLabel('Name of knot 1').fill('The desk knot')
  await page.getByRole('button', { name: 'Use these for my plan' }).click()
  await expect(page.getByText('The desk knot')).toBeVisible()
  await page.reload()
  await expect(page.getByText('The desk knot')).toBeVisible()
  expect(errors).toEqual([])
})
