/** How long a tap takes until the next picture: every tap of a scripted evening, as the browser itself times it. */
import type { Page } from '@playwright/test'
import { slowDown, slowestOf, tapsOf, watchTaps } from './phone.ts'
import { answerNoneOfThese, openApp, paintNeckCorner } from '#e2e/support/person.ts'

/** Taps of one evening, ms. The browser only tells of those over 16 ms. */
export interface Taps {
  readonly count: number
  readonly p98: number
  readonly longest: number
  readonly what: string
}

/** From the first visit to the end of a session and through the screens, with a processor `slower` times as slow. */
export async function measureTaps(page: Page, url: string, slower: number): Promise<Taps> {
  await watchTaps(page)
  await page.addInitScript(() => {
    Reflect.set(globalThis, 'tapCount', 0)
    addEventListener('pointerup', () => {
      Reflect.set(globalThis, 'tapCount', Number(Reflect.get(globalThis, 'tapCount')) + 1)
    })
  })
  await openApp(page, url)
  await page.waitForTimeout(1_000)
  await slowDown(page, slower)
  await paintNeckCorner(page, 5)
  await answerNoneOfThese(page)
  await page.getByRole('button', { name: /^Start/ }).click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.getByRole('timer').waitFor()
  const opens = 'Other controls'
  for (const name of ['Pause', 'Go on', opens, 'Skip', opens, 'Repeat', opens, 'Skip', 'Pause']) {
    await page.getByRole('button', { name, exact: true }).first().click()
    await page.waitForTimeout(150)
  }
  await page.goBack()
  for (const name of ['Today', 'Find', 'Progress', 'Prevent', 'Learn', 'Today', 'Prevent', 'Progress']) {
    const link = page.getByRole('navigation').getByRole('link', { name, exact: true })
    if (!(await link.first().isVisible())) await page.goBack()
    await link.first().click()
    await page.waitForTimeout(400)
  }
  await page.waitForTimeout(500)
  const slowest = slowestOf(await tapsOf(page))
  const tapCount = Number(await page.evaluate('tapCount'))
  await slowDown(page, 1)
  const count = Math.max(tapCount, slowest.length)
  const at = Math.floor(count * 0.02)
  return {
    count,
    p98: slowest[at]?.ms ?? 16,
    longest: slowest[0]?.ms ?? 16,
    what: slowest
      .slice(0, 3)
      .map(({ ms, what }) => `${ms} ms ${what}`)
      .join('; '),
  }
}
