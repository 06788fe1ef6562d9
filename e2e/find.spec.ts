import type { BrowserContext, Page } from '@playwright/test'
import { expectNoBarrier } from './support/barriers.ts'
import { readDisk } from './support/disk.ts'
import { CANDIDATE_NAMES, MAP, PANEL } from './support/hooks.ts'
import { choose, onMap, openApp, stroke, type MapPoint } from './support/person.ts'
import { expect, test, WITHOUT_WORKER } from './support/test.ts'

test.use(WITHOUT_WORKER)

const SIZES = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } }
const SMALL = { width: 360, height: 640 }

/** Down the inner edge of the left blade. */
const BLADE: readonly MapPoint[] = [
  [428, 400],
  [420, 440],
  [428, 480],
  [424, 520],
  [428, 560],
]
const SEAT: readonly MapPoint[] = [
  [440, 1010],
  [430, 1050],
]

const openMap = (page: Page) => page.getByRole('button', { name: 'Find my knot' }).click()
const candidates = (page: Page) => page.locator(CANDIDATE_NAMES).allTextContents()
const marked = async (page: Page) =>
  ((await page.getByText(/^You marked:/).textContent()) ?? '').replace('You marked: ', '').replace(/\.$/, '')

/** One finger that comes down, moves and leaves: points of the window. */
async function drag(context: BrowserContext, page: Page, points: readonly MapPoint[]): Promise<void> {
  const devtools = await context.newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: MapPoint) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [{ x: at[0], y: at[1] }] : [] })
  await touch('touchStart', points[0])
  for (const [index, [x, y]] of points.entries()) {
    const [fromX, fromY] = points[index - 1] ?? [x, y]
    for (let step = 1; step <= 4; step += 1) {
      await touch('touchMove', [fromX + ((x - fromX) * step) / 4, fromY + ((y - fromY) * step) / 4])
    }
  }
  await touch('touchEnd')
}

for (const [size, viewport] of Object.entries(SIZES)) {
  test(`by mouse, by finger and by keyboard a person reaches the same muscles, ${size}`, async ({
    browser,
    server,
  }) => {
    const byMouse = await (await browser.newContext({ viewport })).newPage()
    await openApp(byMouse, server.url)
    await openMap(byMouse)
    await stroke(byMouse, BLADE)
    const places = await marked(byMouse)
    const found = await candidates(byMouse)
    expect(places).toContain('left')
    expect(found.length).toBe(3)
    expect(found.every(name => name.endsWith('left'))).toBe(true)
    await byMouse.context().close()

    const touching = await browser.newContext({ viewport, hasTouch: true })
    const byFinger = await touching.newPage()
    await openApp(byFinger, server.url)
    await openMap(byFinger)
    await drag(touching, byFinger, await onMap(byFinger, BLADE))
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
  await openMap(page)
  await stroke(page, BLADE)
  const before = await marked(page)
  await expect.poll(() => readDisk(page)).not.toBe('[]')
  await page.reload()
  await expect(page.getByText(/^You marked:/)).toContainText(before)
})

test('touching the back on Today paints there, and the panel asks how bad it is', async ({
  page,
  server,
}) => {
  await page.setViewportSize(SMALL)
  await openApp(page, server.url)
  const back = page.getByRole('button', { name: /^Your back/ })
  const area = await back.boundingBox()
  if (!area) throw new Error('there is no back to touch')
  expect(area.height).toBeGreaterThan(SMALL.height / 2)
  // The left corner of the neck, in the middle third of a picture that is 1,202 units high.
  await back.click({
    position: { x: area.width / 2 - (92 * area.height) / 1202, y: (342 * area.height) / 1202 },
  })
  await expect(page.getByRole('region', { name: 'What you marked' })).toContainText(
    'Corner of the neck, left',
  )
  await choose(page, 'How bad is it now?', '6')
  await page.getByRole('button', { name: 'Next: the safety check' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Safety check' })).toBeVisible()
})

test.describe('by finger', () => {
  test.use({ hasTouch: true })

  test('two fingers come closer and draw nothing', async ({ page, context, server }) => {
    await openApp(page, server.url)
    await openMap(page)
    const [middle] = await onMap(page, [[500, 520]])
    if (!middle) throw new Error('the map has no middle')
    const before = await page.locator(MAP).getAttribute('viewBox')
    const devtools = await context.newCDPSession(page)
    const [x, y] = middle
    const fingers = (apart: number) => [
      { x: x - apart, y, id: 1 },
      { x: x + apart, y, id: 2 },
    ]
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(30) })
    for (const apart of [40, 60, 80, 100]) {
      await devtools.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) })
    }
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect.poll(() => page.locator(MAP).getAttribute('viewBox')).not.toBe(before)
    await expect(page.getByText(/^You marked:/)).toHaveCount(0)
  })

  test('a pen draws beside a palm that rests on the glass, also when the palm comes later', async ({
    page,
    context,
    server,
  }) => {
    await openApp(page, server.url)
    await openMap(page)
    const devtools = await context.newCDPSession(page)
    const pen = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', [x, y]: MapPoint) =>
      devtools.send('Input.dispatchMouseEvent', {
        type,
        x,
        y,
        button: 'left',
        clickCount: 1,
        pointerType: 'pen',
        buttons: type === 'mouseReleased' ? 0 : 1,
      })
    const palm = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: MapPoint) =>
      devtools.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at ? [{ x: at[0], y: at[1], radiusX: 30, radiusY: 40 }] : [],
      })
    /** A line with the pen, and what the palm does before it and half-way. */
    const draw = async (
      line: readonly MapPoint[],
      before: () => Promise<unknown>,
      beside: () => Promise<unknown>,
    ) => {
      const [first, ...others] = await onMap(page, line)
      const last = others.at(-1)
      if (!first || !last) throw new Error('a line has two ends')
      await before()
      await pen('mousePressed', first)
      for (const [index, point] of others.entries()) {
        await pen('mouseMoved', point)
        if (index === 1) await beside()
      }
      await pen('mouseReleased', last)
      await palm('touchEnd')
    }
    const resting = async () => {
      const [at] = await onMap(page, [[590, 700]])
      if (!at) throw new Error('the map has no place for a palm')
      return at
    }

    const [x, y] = await resting()
    await draw(
      BLADE,
      () => palm('touchStart', [x, y]),
      () => palm('touchMove', [x + 6, y + 4]),
    )
    await expect(page.getByText(/^You marked:/)).toBeVisible()
    const blade = await marked(page)
    expect(blade).toContain('left')
    expect(blade).not.toContain('right')

    const [laterX, laterY] = await resting()
    await draw(
      [
        [428, 780],
        [432, 800],
        [430, 820],
        [434, 840],
      ],
      () => Promise.resolve(),
      async () => {
        await palm('touchStart', [laterX, laterY])
        await palm('touchMove', [laterX + 6, laterY + 4])
      },
    )
    await expect.poll(() => marked(page)).not.toBe(blade)
    expect(await marked(page)).not.toContain('right')
  })

  test('on a small phone a finger beside the body scrolls, on it paints, and nothing painted is hidden', async ({
    page,
    context,
    server,
  }) => {
    await page.setViewportSize(SMALL)
    await openApp(page, server.url)
    await openMap(page)
    const scrolled = () => page.evaluate(() => scrollY)
    const low = await onMap(page, SEAT)
    await drag(context, page, [
      [SMALL.width - 6, 420],
      [SMALL.width - 6, 330],
    ])
    await expect.poll(scrolled).toBeGreaterThan(40)
    await expect(page.locator(PANEL)).toHaveCount(0)
    // A page that still runs on takes the next finger for itself, as every page does.
    await expect
      .poll(async () => {
        await page.evaluate(() => scrollTo(0, 0))
        await page.waitForTimeout(200)
        return scrolled()
      })
      .toBe(0)

    await drag(context, page, low)
    await expect(page.locator(PANEL)).toBeVisible()
    expect(await scrolled()).toBe(0)
    await expect
      .poll(async () => {
        const panel = await page.locator(PANEL).boundingBox()
        const ends = await onMap(page, SEAT)
        return ends.every(([, y]) => y > 0 && y < (panel?.y ?? 0))
      })
      .toBe(true)
    await expect
      .poll(async () => {
        const box = await page.locator(PANEL).boundingBox()
        return (box?.y ?? SMALL.height) + (box?.height ?? SMALL.height)
      })
      .toBeLessThanOrEqual(SMALL.height)
    await expectNoBarrier(page, 'the panel on a small phone')
  })
})

test('two sore spots are each asked how bad they are', async ({ page, server }) => {
  await openApp(page, server.url)
  await openMap(page)
  await stroke(page, BLADE)
  await stroke(page, [[600, 1000]])
  const next = page.getByRole('button', { name: 'Next: the safety check' })
  const question = page.getByRole('group', { name: /^How bad is it at/ })
  const first = await question.locator('legend').textContent()
  await question.getByRole('radio', { name: '6', exact: true }).check()
  await expect(question.locator('legend')).not.toHaveText(first ?? '')
  await expect(next).toBeDisabled()
  await question.getByRole('radio', { name: '3', exact: true }).check()
  await expect(next).toBeEnabled()
})
