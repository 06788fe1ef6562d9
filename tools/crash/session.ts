/** A session in the app itself, to be killed in. */
import type { Page } from '@playwright/test'
import { answerNoneOfThese, choose, paintNeckCorner } from '#e2e/support/person.ts'

/** The one that was cut off goes on, else a new one is begun from the plan. */
export async function playSession(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.locator('.with-nav h1').first().waitFor()
  if (await page.getByRole('button', { name: 'Find my knot' }).isVisible()) {
    await paintNeckCorner(page, 5)
    await answerNoneOfThese(page)
    await page.getByRole('button', { name: /^Start/ }).click()
  } else {
    await page.goto(`${url}/session`)
  }
  const onward = page.getByRole('button', { name: /^(Start|Go on|None of these\. (Go on|Start))$/ }).first()
  const stopped = page.getByRole('heading', { name: 'How is it now?' })
  await onward.or(stopped).or(page.getByRole('timer')).first().waitFor()
  if (await stopped.isVisible()) {
    await choose(page, 'Pain now', '3')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved on this device.').waitFor()
    await page.goto(`${url}/session`)
    await onward.or(page.getByRole('timer')).first().waitFor()
  }
  // Each may be gone by the time it is pressed: the session runs by itself.
  for (let press = 0; press < 3 && (await onward.isVisible()); press += 1)
    await onward.click({ timeout: 2_000 }).catch(() => undefined)
}

/** Skips from step to step and notes which entries the disk has already given back. */
export async function collectFor(
  page: Page,
  milliseconds: number,
  keep: (ids: readonly string[]) => void,
): Promise<void> {
  const until = Date.now() + milliseconds
  do {
    const plays = await page
      .getByRole('timer')
      .isVisible()
      .catch(() => false)
    if (plays) await page.keyboard.press('ArrowRight').catch(() => undefined)
    keep(await page.evaluate(readIds))
  } while (Date.now() < until)
}

/** Runs in the page. */
function readIds(): Promise<readonly string[]> {
  return new Promise(resolve => {
    const opening = indexedDB.open('unknot')
    opening.addEventListener('success', () => {
      const reading = opening.result.transaction('events', 'readonly').objectStore('events').getAll()
      reading.addEventListener('success', () => {
        opening.result.close()
        resolve(reading.result.map((entry: { readonly id: string }) => entry.id))
      })
    })
  })
}
