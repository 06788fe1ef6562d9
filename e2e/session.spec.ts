import type { Page } from '@playwright/test'
import { setTimeout } from 'node:timers/promises'
import { AWAY_MS } from '#core/session/session.ts'
import { expectNoBarrier, expectReadableFromAfar } from './support/barriers.ts'
import { letPass, letPassUntil } from './support/clock.ts'
import { overwriteSaved } from './support/disk.ts'
import { openWithPlan } from './support/full-diary.ts'
import { SAVED_SESSION, SESSION_HOLD, SESSION_LINE, SESSION_OUT, TODAY_DAYS } from './support/hooks.ts'
import { choose } from './support/person.ts'
import { expect, test, WITHOUT_WORKER } from './support/test.ts'

async function begin(page: Page, url: string): Promise<void> {
  await openWithPlan(page, url)
  await page.getByRole('button', { name: /^Start/ }).click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(page.getByRole('timer')).toBeVisible()
}

test('a whole session by keyboard alone, from Start to the rating', async ({ page, server }) => {
  await page.clock.install()
  await begin(page, server.url)
  await page.keyboard.press('ArrowRight')
  await letPassUntil(page, page.locator(SESSION_HOLD), 60_000)
  await page.keyboard.press('ArrowUp')
  await expect(page.getByText(/A little more, never above \d of 10\./)).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByText('Lighter now. Breathe out.')).toBeVisible()
  await page.keyboard.press('+')
  await page.keyboard.press(' ')
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible()
  await page.keyboard.press(' ')
  await letPass(page, 12 * 60_000)
  await expect(page.getByRole('heading', { name: 'How is it now?' })).toBeVisible()
  await page.getByRole('group', { name: 'Pain now' }).getByRole('radio', { name: '2' }).focus()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Save' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Saved on this device.')).toBeVisible()
})

/** The first session is behind this person, and a night. */
async function comeBackTomorrow(page: Page, url: string): Promise<void> {
  await begin(page, url)
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await page.getByRole('button', { name: 'Stop the session' }).click()
  await choose(page, 'Pain now', '3')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved on this device.')).toBeVisible()
  await page.clock.setSystemTime(Date.now() + 86_400_000)
  await page.goto(url)
}
const painStart = (page: Page) => page.getByRole('group', { name: 'Pain right now? Tap it to start.' })

test('who comes back is guided after two taps: the pain of right now, and a button that says none of these', async ({
  page,
  server,
}) => {
  await comeBackTomorrow(page, server.url)
  await expect(page.locator(TODAY_DAYS)).toBeVisible()
  await expectNoBarrier(page, 'today')
  await painStart(page).getByRole('button', { name: '4', exact: true }).click()

  await expect(page.getByRole('heading', { name: 'Since last time, any of these?' })).toBeVisible()
  await expect(page.getByRole('radio', { name: '4', exact: true })).toBeChecked()
  await expect(page.getByRole('timer')).toHaveCount(0)
  await expectNoBarrier(page, 'mini-check')
  const start = page.getByRole('button', { name: 'None of these. Start' })
  await expect(start).toBeInViewport({ ratio: 1 })
  await start.click()
  await expect(page.getByRole('timer')).toBeVisible()

  // What it sounds like was chosen once; it can be changed in the session, and is saved.
  await page.getByRole('button', { name: 'Other controls' }).click()
  await page.getByRole('button', { name: 'Sound' }).click()
  await expectNoBarrier(page, 'sound')
  await choose(page, 'Sound', 'Silent')
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('timer')).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: 'Other controls' }).click()
  await page.getByRole('button', { name: 'Sound' }).click()
  await expect(page.getByRole('radio', { name: 'Silent' })).toBeChecked()
})

test('a session whose place was lost has ended, and the next waits for its own Start', async ({
  page,
  server,
}) => {
  await begin(page, server.url)
  await page.goto(`${server.url}/prevent`)
  // As after a browser that died before it had written down where the session was.
  await overwriteSaved(page, SAVED_SESSION)
  await page.goto(`${server.url}/session`)
  await expect(page.getByRole('status')).toContainText('could not go on, so it has ended')
  await expect(page.getByRole('button', { name: /^(Skip|Repeat|More|Lighter|Other controls)/ })).toHaveCount(
    0,
  )
  await page.getByRole('button', { name: 'Start', exact: true }).press(' ')
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Other controls' })).toBeVisible()

  // While the stop signs are read, no key goes on behind them.
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Stop the session' })).toBeVisible()
  await page.keyboard.press(' ')
  await page.keyboard.press('ArrowRight')
  await page.getByRole('button', { name: 'Stop the session' }).click()
  await expect(page.getByRole('heading', { name: 'How is it now?' })).toBeVisible()
})

test('nobody starts with the pain untold, and a yes to the mini-check leads to the whole check', async ({
  page,
  server,
}) => {
  await comeBackTomorrow(page, server.url)
  await expect(painStart(page)).toBeVisible()
  await page.goto(`${server.url}/session`)
  const start = page.getByRole('button', { name: 'None of these. Start' })
  await expect(start).toBeDisabled()
  await choose(page, 'Pain right now?', '2')
  await expect(start).toBeEnabled()
  await page.getByRole('button', { name: 'Yes, one of these' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Safety check' })).toBeVisible()
})

test.describe('with little motion', () => {
  test.use({ ...WITHOUT_WORKER, contextOptions: { reducedMotion: 'reduce' } })

  test('every state of a session can be read from two metres, light and dark', async ({ page, server }) => {
    await page.clock.install()
    await begin(page, server.url)
    await expectReadableFromAfar(page, 'get ready')
    await letPass(page, 30_000)
    await expectReadableFromAfar(page, 'move')
    await page.keyboard.press('ArrowRight')
    await letPassUntil(page, page.locator(SESSION_HOLD), 60_000)
    await expectReadableFromAfar(page, 'hold')
    await letPassUntil(page, page.locator(SESSION_OUT), 120_000)
    await expectReadableFromAfar(page, 'letting go')
    await page.getByRole('button', { name: 'Pause' }).click()
    await expectReadableFromAfar(page, 'paused')
    await page.getByRole('button', { name: 'Stop', exact: true }).click()
    await expectReadableFromAfar(page, 'stop signs')
    const still = await page.locator('body').screenshot()
    await page.clock.runFor(2_000)
    expect((await page.locator('body').screenshot()).equals(still)).toBe(true)
  })
})

/** When the session will be at zero by the seconds it shows, against the clock of the same moment. Epoch ms. */
const ZERO_AT = `Date.now() + 1000 * Number(document.querySelector('[role=timer]')?.textContent)`
const TICKS = `new Promise(done => {
  let n = 0
  const t = setInterval(() => n++, 250)
  setTimeout(() => { clearInterval(t); done(n) }, 4000)
})`
const SAID = `document.querySelector('${SESSION_LINE}')?.textContent ?? ''`
const HOLDS = `document.querySelector('${SESSION_HOLD}') !== null`
const press = (name: string) =>
  `[...document.querySelectorAll('button')].find(b => b.textContent === '${name}').click()`

test('a tab that is hidden, throttled and frozen keeps the time, and ends the hold nobody guided', async ({
  server,
  openTab,
}) => {
  const tab = await openTab(page => begin(page, server.url))
  const zeroAt = async () => Number(await tab.evaluate(ZERO_AT))

  const start = await zeroAt()
  await tab.hide()
  const ticks = await tab.evaluate(TICKS)
  await tab.show()
  const drift = async () => Math.abs((await zeroAt()) - start) / 1000
  console.log(
    `hidden for 4 s: ${ticks} of 16 ticks, drift ${(await drift()).toFixed(2)} s (whole seconds are shown)`,
  )
  await expect.poll(drift).toBeLessThan(1.5)

  await tab.evaluate(press('Skip'))
  // Once to how hard and when to stop, which nobody skips, and once on.
  await tab.evaluate(press('Ready'))
  await tab.evaluate(press('Ready'))
  await expect.poll(() => tab.evaluate(HOLDS)).toBe(true)
  await tab.hide()
  await tab.freeze()
  // No clock of ours reaches a frozen page: this time passes for both.
  await setTimeout(AWAY_MS + 1_000)
  await tab.wake()
  await tab.show()
  await expect.poll(() => tab.evaluate(SAID)).toContain('You were away, so the hold ended.')
})
