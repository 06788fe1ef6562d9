/** What a person does, in their words, so that a test reads as an evening. */
import { expect, type Page } from '@playwright/test'
import { MAP, PRERENDERED } from './hooks.ts'

/** Opens the app and collects everything that must not happen. */
export async function openApp(page: Page, url: string): Promise<readonly string[]> {
  const errors: string[] = []
  const own = new URL(url).origin
  page.on('console', message => {
    if (message.type() === 'error') errors.push(message.text())
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
  await page.getByRole('button', { name: 'Go on to the safety check' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'First, the urgent signs' })).toBeVisible()
}

/** One stroke down the left corner of neck and shoulder, on the map that is there. */
export async function strokeNeckCorner(page: Page): Promise<void> {
  const map = page.locator(MAP)
  await expect(map).toBeVisible()
  const box = await map.boundingBox()
  if (!box) throw new Error('the map has no size')
  const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const
  await page.mouse.move(...at(0.41, 0.13))
  await page.mouse.down()
  for (let i = 1; i <= 10; i += 1) await page.mouse.move(...at(0.41 - i * 0.0025, 0.13 + i * 0.007))
  await page.mouse.up()
}

/** Picks one of a group of choices. */
export async function choose(page: Page, group: string | RegExp, choice: string): Promise<void> {
  await page.getByRole('group', { name: group }).getByRole('radio', { name: choice, exact: true }).check()
}

/** The facts of an ordinary knot. */
export async function tellFacts(page: Page): Promise<void> {
  await page.getByLabel('Your age, in years').fill('36')
  await choose(page, 'Sex at birth', 'Female')
  await choose(page, 'Pregnant, or could you be?', 'No')
  await choose(page, 'How did it begin?', 'Slowly')
  await choose(page, 'Since when?', 'Some days')
  await choose(page, 'Since then it is', 'The same')
  await choose(page, 'Does it change when you move or change position?', 'Yes')
  await choose(page, 'Does pressing on it bring the familiar pain?', 'Yes')
}

/** Goes through the whole safety check with nothing to tell. */
export async function answerNoneOfThese(page: Page): Promise<void> {
  await page.getByLabel('None of these').check()
  await page.getByRole('button', { name: 'Go on' }).click()
  await tellFacts(page)
  await page.getByLabel('None of these').check()
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByLabel('None of these').check()
  await page.getByRole('button', { name: 'Show my plan' }).click()
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
