/** What a person does, in their words, so that a test reads as an evening. */
import { expect, type Locator, type Page } from '@playwright/test'
import { CHECK_GROUP, CHECK_ROW, MAP, PRERENDERED } from './hooks.ts'

/** Opens the app and collects everything that must not happen. */
export async function openApp(page: Page, url: string): Promise<readonly string[]> {
  const errors: string[] = []
  const own = new URL(url).origin
  page.on('console', message => {
    if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`)
  })
  page.on('pageerror', error => errors.push(String(error)))
  page.on('request', request => {
    if (!request.url().startsWith(own) && !request.url().startsWith('data:'))
      errors.push(`asked ${request.url()}`)
  })
  await page.goto(url)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await waitForHydration(page)
  return errors
}

/** Paints the left corner of neck and shoulder with a real pointer, and says how bad it is. */
export async function paintNeckCorner(page: Page, pain: number): Promise<void> {
  await page.getByRole('button', { name: 'Find my knot' }).click()
  await strokeNeckCorner(page)
  await choose(page, 'How bad is it now?', `${pain}`)
  await page.getByRole('button', { name: 'Next: the safety check' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Safety check' })).toBeVisible()
}

/** One stroke down the left corner of neck and shoulder, on the map that is there. */
export async function strokeNeckCorner(page: Page): Promise<void> {
  await stroke(page, NECK_CORNER)
}

/** A point of the map, in map units. */
export type MapPoint = readonly [x: number, y: number]

/** Down the left corner of neck and shoulder. */
const NECK_CORNER: readonly MapPoint[] = Array.from({ length: 11 }, (_, i) => [418 - i * 2, 328 + i * 7])

/** Where the window shows points of the map. */
export async function onMap(page: Page, points: readonly MapPoint[]): Promise<readonly MapPoint[]> {
  const map = page.locator(MAP)
  await expect(map).toBeVisible()
  const area = await map.boundingBox()
  const [left = 0, top = 0, width = 1, height = 1] =
    (await map.getAttribute('viewBox'))?.split(' ').map(Number) ?? []
  if (!area) throw new Error('the map has no size')
  const scale = Math.max(width / area.width, height / area.height)
  return points.map(([x, y]) => [
    area.x + area.width / 2 + (x - left - width / 2) / scale,
    area.y + area.height / 2 + (y - top - height / 2) / scale,
  ])
}

/** One stroke with a mouse over points of the map. */
export async function stroke(page: Page, points: readonly MapPoint[]): Promise<void> {
  const [first, ...others] = await onMap(page, points)
  if (!first) throw new Error('a stroke has points')
  await page.mouse.move(...first)
  await page.mouse.down()
  for (const point of others) await page.mouse.move(...point, { steps: 2 })
  await page.mouse.up()
}

/** Picks one of a group of choices. */
export async function choose(page: Page, group: string | RegExp, choice: string): Promise<void> {
  await page.getByRole('group', { name: group }).getByRole('radio', { name: choice, exact: true }).check()
}

/** The facts of an ordinary knot. */
export async function tellFacts(page: Page): Promise<void> {
  await page.getByLabel('Age', { exact: true }).fill('36')
  await choose(page, 'Sex', 'Female')
  await choose(page, 'Pregnant?', 'No')
  await choose(page, 'It began', 'Slowly')
  await choose(page, 'Since', 'Days')
  await choose(page, 'It gets', 'Same')
  await choose(page, 'Moving changes it?', 'Yes')
}

/** Says no to every group of this part that has no answer yet. */
export async function sayNoToGroups(page: Page): Promise<void> {
  await expect(page.locator(CHECK_GROUP).first()).toBeVisible()
  for (const group of await page.locator(CHECK_GROUP).all()) {
    if ((await group.getByRole('radio', { checked: true }).count()) > 0) continue
    await group.getByRole('radio', { name: 'No', exact: true }).check()
  }
}

/** The first part of the check, with nothing to tell. */
export async function passSigns(page: Page): Promise<void> {
  await tellFacts(page)
  await sayNoToGroups(page)
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'About you' })).toBeVisible()
}

/** Goes through the whole safety check with nothing to tell; `press` is how the last button is hit. */
export async function answerNoneOfThese(
  page: Page,
  press = (button: Locator): Promise<void> => button.click(),
): Promise<void> {
  await passSigns(page)
  await sayNoToGroups(page)
  await press(page.getByRole('button', { name: 'Show my plan' }))
}

/** The check of somebody who passed it before, with the same pain and nothing new. */
export async function confirmAsBefore(page: Page): Promise<void> {
  await choose(page, 'It gets', 'Same')
  const pain = page.getByRole('group', { name: 'Pain right now?' })
  if (await pain.isVisible()) await choose(page, 'Pain right now?', '4')
  await page.getByRole('button', { name: 'Nothing', exact: true }).click()
  for (const row of await page.locator(CHECK_ROW).all())
    await row.getByRole('radio', { name: 'No', exact: true }).check()
  await page.getByRole('button', { name: 'Show my plan' }).click()
}

/** Says yes to a group, then yes to one row of it and no to its others. */
export async function tell(page: Page, group: RegExp, row: RegExp): Promise<void> {
  const card = page.locator(CHECK_GROUP).filter({ has: page.getByRole('group', { name: group }) })
  await card.getByRole('group', { name: group }).getByRole('radio', { name: 'Yes' }).check()
  await card.getByRole('group', { name: row }).getByRole('radio', { name: 'Yes' }).check()
  const others = card.getByRole('button', { name: 'The others: no' })
  if (await others.isVisible()) await others.click()
}

/** Chooses on "Mine" how the drawn body is built. */
export async function chooseBody(page: Page, name = 'Broader'): Promise<void> {
  await page.getByRole('radio', { name, exact: true }).check()
  await expect(page.getByRole('radio', { name, exact: true })).toBeChecked()
}

/** Waits until the app can be opened with the network gone. */
export async function waitForOffline(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    await navigator.serviceWorker.ready
    return navigator.serviceWorker.controller !== null
  })
}

/** Waits until all of Learn can be read with the network gone, too. */
export async function waitForLearn(page: Page): Promise<void> {
  await waitForOffline(page)
  const isKept = async () => {
    const kept = await Promise.all((await caches.keys()).map(async name => (await caches.open(name)).keys()))
    return kept.flat().some(({ url }) => url.includes('/assets/learn-pages-'))
  }
  await expect.poll(() => page.evaluate(isKept)).toBe(true)
}

/** Goes to an address and waits until its screen is there. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await waitForHydration(page)
  await expect(page.locator('main h1').first()).toBeVisible()
}

/** A static page that is only read stays as it is: this person moves the pointer, and the page is hydrated. */
export async function waitForHydration(page: Page): Promise<void> {
  await expect(async () => {
    await page.mouse.move(5 + Math.round(performance.now() % 9), 5)
    await expect(page.locator(PRERENDERED)).toHaveCount(0, { timeout: 500 })
  }).toPass({ intervals: [50] })
}
