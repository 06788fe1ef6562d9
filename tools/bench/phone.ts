/** What benches do with a page that stands for a slow phone. */
import type { CDPSession, Page } from '@playwright/test'

/** A tap as the browser told of it: of which interaction, until the next picture, and on what. */
export interface Tap {
  readonly id: number
  readonly ms: number
  readonly what: string
}

/** Makes the processor of the page so many times as slow. Gives what else can be asked of its tools. */
export async function slowDown(page: Page, rate: number): Promise<CDPSession> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate })
  return devtools
}

/** Has the page keep what the browser tells of each tap from its first moment on. The browser tells of those over 16 ms. */
export async function watchTaps(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.set(globalThis, 'taps', [])
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) {
        const id = Number(Reflect.get(entry, 'interactionId'))
        const target: unknown = Reflect.get(entry, 'target')
        const named = target instanceof Element ? target.closest('a, button, label') : null
        const said = (named?.textContent ?? '').trim().slice(0, 40)
        const what = said || (target instanceof Element ? `.${target.getAttribute('class')}` : '')
        const kept: unknown = Reflect.get(globalThis, 'taps')
        if (id > 0 && Array.isArray(kept))
          kept.push({ id, ms: entry.duration, what: `${entry.name} ${what}` })
      }
    }).observe(Object.assign({ type: 'event', buffered: true }, { durationThreshold: 16 }))
  })
}

/** What was kept since it was last forgotten. */
export async function tapsOf(page: Page): Promise<readonly Tap[]> {
  return JSON.parse(await page.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'taps'))))
}

/** Forgets the taps until now. */
export async function forgetTaps(page: Page): Promise<void> {
  await page.evaluate(() => Reflect.set(globalThis, 'taps', []))
}

/** The longest entry of each tap, the slowest first. */
export function slowestOf(taps: readonly Tap[]): readonly Tap[] {
  const longest = new Map<number, Tap>()
  for (const tap of taps) if (tap.ms > (longest.get(tap.id)?.ms ?? 0)) longest.set(tap.id, tap)
  return [...longest.values()].toSorted((one, other) => other.ms - one.ms)
}
