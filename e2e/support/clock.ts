/** Minutes on the clock of the page, jumped over instead of waited for. The page needs `page.clock.install()` first. */
import { expect, type Locator, type Page } from '@playwright/test'
import { AWAY_MS } from '#core/session/session.ts'

/** No jump is so long that a session takes the person for gone. */
const SESSION_JUMP_MS = AWAY_MS - 1_000
/** Nor one that a break timer takes for sleep. */
export const DESK_JUMP_MS = 60_000
/** How far the clock jumps to be stopped. */
const STOP_MS = 1_000
/** Within so long the app has drawn a change, and done what it puts off until then. */
const DRAWN_MS = 150

/**
 * Lets so many milliseconds pass with the person there: every timer of the app that is due fires at each jump. The
 * clock stands still between the jumps, so that a busy machine adds nothing to them.
 */
export async function letPass(page: Page, milliseconds: number, jump = SESSION_JUMP_MS): Promise<void> {
  await standStill(page)
  for (let passed = STOP_MS; passed < milliseconds; passed += jump)
    await page.clock.fastForward(Math.min(jump, milliseconds - passed))
  await goOn(page)
}

/** Lets time pass until something is to be seen, and fails when it does not come within so many milliseconds. */
export async function letPassUntil(page: Page, wanted: Locator, milliseconds: number): Promise<void> {
  await standStill(page)
  for (let passed = 0; passed < milliseconds && !(await wanted.isVisible()); passed += 1_000)
    await page.clock.fastForward(1_000)
  await goOn(page)
  await expect(wanted).toBeVisible()
}

/** A clock is stopped at a moment that is still to come: the next try is for a machine that took longer than this. */
async function standStill(page: Page): Promise<void> {
  await expect(async () => {
    const now = await page.evaluate(() => Date.now())
    await page.clock.pauseAt(now + STOP_MS)
  }).toPass()
}

/** The last jump is first seen through: nobody answers what is not yet drawn. */
async function goOn(page: Page): Promise<void> {
  await page.clock.runFor(DRAWN_MS)
  await page.clock.resume()
}
