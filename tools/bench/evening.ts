/** What a person waits for: the app opening with the network gone, the first guided second, and memory after many sessions. */
import type { Browser, Page } from '@playwright/test'
import { DAY_MS } from '#core/calendar/calendar-day.ts'
import {
  answerNoneOfThese,
  choose,
  confirmAsBefore,
  openApp,
  paintNeckCorner,
  waitForOffline,
} from '#e2e/support/person.ts'
import { startServer } from '#e2e/support/server.ts'
import { slowDown } from './phone.ts'
import { median } from './report.ts'

const SIZE = { viewport: { width: 390, height: 844 } }
const RUNS = 5

/** Medians of a start with the server dead, ms. */
export interface Relaunch {
  readonly paint: number
  readonly usable: number
}

/** Somebody who painted and passed the check opens the app again, with no network and a slow processor. */
export async function measureRelaunch(browser: Browser, slower: number): Promise<Relaunch> {
  const server = await startServer()
  const page = await (await browser.newContext(SIZE)).newPage()
  await page.addInitScript(() => {
    const poll = () => {
      const button = document.querySelector<HTMLButtonElement>('#app .today-action button')
      if (!button || button.closest('[inert]')) return requestAnimationFrame(poll)
      return requestAnimationFrame(() => Reflect.set(globalThis, 'usableAt', performance.now()))
    }
    requestAnimationFrame(poll)
  })
  await openApp(page, server.url)
  await paintNeckCorner(page, 5)
  await answerNoneOfThese(page)
  await waitForOffline(page)
  await page.waitForTimeout(1_500)
  await server.kill()
  await slowDown(page, slower)
  const paints: number[] = []
  const usables: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    await page.goto('about:blank')
    await page.goto(server.url)
    // Looking on while it starts would cost the page a twentieth of a second: it is asked when it is over.
    await page.waitForTimeout(2_500)
    await page.waitForFunction(() => Reflect.get(globalThis, 'usableAt'))
    usables.push(Number(await page.evaluate('usableAt')))
    paints.push(
      Number(await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime)),
    )
  }
  await page.context().close()
  return { paint: median(paints), usable: median(usables) }
}

/** How many taps, keys and seconds until somebody guides; seconds without anybody reading or thinking. */
export interface Way {
  readonly taps: number
  readonly seconds: number
}

/** A new person with every safety question, then the same person the day after, asked the mini-check and the pain. */
export async function measureWays(
  browser: Browser,
  url: string,
): Promise<{ readonly first: Way; readonly again: Way }> {
  const page = await (await browser.newContext(SIZE)).newPage()
  await page.addInitScript(() => {
    const count = () => sessionStorage.setItem('taps', `${Number(sessionStorage.getItem('taps') ?? 0) + 1}`)
    addEventListener('pointerdown', count, true)
    addEventListener('keydown', count, true)
  })
  const begin = async () => {
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await page.getByRole('timer').waitFor()
  }
  const took = async (since: number) => ({
    taps: Number(await page.evaluate(() => sessionStorage.getItem('taps'))),
    seconds: (Date.now() - since) / 1000,
  })
  const start = Date.now()
  await openApp(page, url)
  await paintNeckCorner(page, 5)
  await answerNoneOfThese(page)
  await page.getByRole('button', { name: /^Start/ }).click()
  await begin()
  const first = await took(start)

  await endSession(page)
  await page.evaluate(() => sessionStorage.removeItem('taps'))
  await page.clock.setSystemTime(Date.now() + DAY_MS)
  const later = Date.now()
  await page.goto(url)
  await startFromToday(page)
  const again = await took(later)
  await page.context().close()
  // Typing an age is two keys, which the script fills in at once.
  return { first: { ...first, taps: first.taps + 2 }, again }
}

/** Bytes in use after some sessions, with what is no longer needed cleared away, and what a leak would show in. */
export interface Heap {
  readonly bytes: number
  readonly nodes: number
  readonly listeners: number
}

/**
 * A session a day by the page's own clock, with every check that falls due on the way: after the first, after the last,
 * and after one more in a page that was loaded anew. What the last has and this has not is a leak; the rest is the diary.
 */
export async function measureHeap(
  browser: Browser,
  url: string,
  sessions: number,
): Promise<{ readonly first: Heap; readonly last: Heap; readonly anew: Heap }> {
  const page = await (await browser.newContext(SIZE)).newPage()
  const start = Date.now()
  const devtools = await page.context().newCDPSession(page)
  const used = async (): Promise<Heap> => {
    await page.locator('.today-knots svg.map').waitFor()
    await devtools.send('HeapProfiler.collectGarbage')
    const { usedSize: bytes } = await devtools.send('Runtime.getHeapUsage')
    const { nodes, jsEventListeners: listeners } = await devtools.send('Memory.getDOMCounters')
    return { bytes, nodes, listeners }
  }
  await openApp(page, url)
  await paintNeckCorner(page, 5)
  await answerNoneOfThese(page)
  await page.getByRole('button', { name: /^Start/ }).click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.getByRole('timer').waitFor()
  await endSession(page)
  const first = await used()
  const nextDay = async (day: number) => {
    await page.clock.setSystemTime(start + day * DAY_MS)
    await page.getByRole('navigation').getByRole('link', { name: 'Prevent' }).click()
    await page.getByRole('navigation').getByRole('link', { name: 'Today' }).click()
    await startFromToday(page)
    await endSession(page)
  }
  for (let day = 1; day < sessions; day += 1) await nextDay(day)
  const last = await used()
  await page.goto('about:blank')
  await page.goto(url)
  await nextDay(sessions)
  const anew = await used()
  await page.context().close()
  return { first, last, anew }
}

const ignored = () => undefined

/** From Today to the timer, whatever is asked on the way: the pain, the mini-check, on some days the whole check. */
async function startFromToday(page: Page): Promise<void> {
  const timer = page.getByRole('timer')
  const pain = page.getByRole('group', { name: /^Pain right now/ })
  const painStart = pain.getByRole('button', { name: '4', exact: true })
  const painChoice = pain.getByRole('radio', { name: '4', exact: true })
  const wholeCheck = page.getByRole('button', { name: /^(Go on with the check|A few questions)$/ })
  const onward = page.getByRole('button', { name: /^(Start|Start · .*|None of these\. Start)$/ })
  const check = page.getByRole('heading', { level: 1, name: 'Safety check' })
  const any = timer.or(painStart).or(wholeCheck).or(check).or(onward).first()
  for (let turn = 0; turn < 9; turn += 1) {
    await any.waitFor()
    if (await timer.isVisible()) {
      // A session that was left before it began waits for its own Start.
      if (await onward.first().isVisible()) await onward.first().click()
      return
    }
    if (await wholeCheck.isVisible()) await wholeCheck.click()
    if (await check.isVisible()) {
      // Who passed it before confirms it on one page.
      const asBefore = page.getByRole('button', { name: 'Show my plan' })
      await ((await asBefore.isVisible()) ? confirmAsBefore(page) : answerNoneOfThese(page))
      continue
    }
    // What is still on the screen may be going already.
    if ((await painChoice.isVisible()) && !(await painChoice.isChecked().catch(() => true)))
      await painChoice.check({ timeout: 2_000 }).catch(ignored)
    const next = (await painStart.isVisible()) ? painStart : onward
    await next.first().click({ timeout: 2_000 }).catch(ignored)
    await page.waitForTimeout(50)
  }
  await timer.waitFor()
}

/** Skips to the end by key and says how it is now. */
async function endSession(page: Page): Promise<void> {
  const rate = page.getByRole('heading', { name: 'How is it now?' })
  const timer = page.getByRole('timer')
  for (let turn = 0; turn < 200; turn += 1) {
    await rate.or(timer).first().waitFor()
    if (await rate.isVisible()) break
    await page.keyboard.press('ArrowRight')
    await page.waitForTimeout(30)
  }
  await choose(page, 'Pain now', '3')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('button', { name: 'Back to Today' }).click()
}
