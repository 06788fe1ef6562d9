/** How long a tap takes until the next picture: every tap of a scripted evening, as the browser itself times it. */
import type { Page } from '@playwright/test'
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
  await page.addInitScript(() => {
    const seen: { id: number; ms: number; what: string }[] = []
    Reflect.set(globalThis, 'taps', seen)
    Reflect.set(globalThis, 'tapCount', 0)
    addEventListener('pointerup', () => {
      Reflect.set(globalThis, 'tapCount', Number(Reflect.get(globalThis, 'tapCount')) + 1)
    })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) {
        const id = Number(Reflect.get(entry, 'interactionId'))
        const target: unknown = Reflect.get(entry, 'target')
        const named = target instanceof Element ? target.closest('a, button, label') : null
        const said = (named?.textContent ?? '').trim().slice(0, 40)
        const what = said || (target instanceof Element ? `.${target.getAttribute('class')}` : '')
        if (id > 0) seen.push({ id, ms: entry.duration, what: `${entry.name} ${what}` })
      }
    }).observe(Object.assign({ type: 'event', buffered: true }, { durationThreshold: 16 }))
  })
  const devtools = await page.context().newCDPSession(page)
  await openApp(page, url)
  await page.waitForTimeout(1_000)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
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
  const found = await page.evaluate(() => {
    const seen: unknown = Reflect.get(globalThis, 'taps')
    return { seen: JSON.stringify(seen), count: Number(Reflect.get(globalThis, 'tapCount')) }
  })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  const entries: readonly { readonly id: number; readonly ms: number; readonly what: string }[] = JSON.parse(
    found.seen,
  )
  const byTap = new Map<number, (typeof entries)[number]>()
  for (const entry of entries) if (entry.ms > (byTap.get(entry.id)?.ms ?? 0)) byTap.set(entry.id, entry)
  const slowest = [...byTap.values()].toSorted((a, b) => b.ms - a.ms)
  const count = Math.max(found.count, slowest.length)
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
