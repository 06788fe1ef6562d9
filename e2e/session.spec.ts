import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { expectNoBarrier } from './support/barriers.ts'
import { answerNoneOfThese, choose, openApp, paintNeckCorner } from './support/person.ts'
import { startServer } from './support/server.ts'
import { openTab } from './support/tabs.ts'

/** In the session, words keep a contrast of seven: they are read from two metres. */
async function expectReadable(page: Page, where: string): Promise<void> {
  const axe = new AxeBuilder({ page }).options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
  const { violations } = await axe.analyze()
  expect(violations.map(({ id, nodes }) => `${where}: ${id} ${nodes.map(n => n.html).join(' ')}`)).toEqual([])
}

async function begin(page: Page): Promise<void> {
  await paintNeckCorner(page, 5)
  await answerNoneOfThese(page)
  await page.getByRole('button', { name: /^Start/ }).click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(page.getByRole('timer')).toBeVisible()
}

test('a whole session by keyboard alone, from Start to the rating', async ({ page }) => {
  const server = await startServer()
  await page.clock.install()
  await openApp(page, server.url)
  await begin(page)
  await page.keyboard.press('ArrowRight')
  const hold = page.locator('.session-hold')
  await expect(async () => {
    if (!(await hold.isVisible())) await page.clock.runFor(1_000)
    await expect(hold).toBeVisible({ timeout: 100 })
  }).toPass()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByText(/A little more, never above \d of 10\./)).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByText('Lighter now. Breathe out.')).toBeVisible()
  await page.keyboard.press('+')
  await page.keyboard.press(' ')
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible()
  await page.keyboard.press(' ')
  await page.clock.runFor(12 * 60_000)
  await expect(page.getByRole('heading', { name: 'How is it now?' })).toBeVisible()
  await page.getByRole('group', { name: 'Pain now' }).getByRole('radio', { name: '2' }).focus()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Save' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Saved on this device.')).toBeVisible()
  await server.kill()
})

/** The first session is behind this person, and a night. */
async function comeBackTomorrow(page: Page, url: string): Promise<void> {
  await openApp(page, url)
  await begin(page)
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
}) => {
  const server = await startServer()
  await comeBackTomorrow(page, server.url)
  await expect(page.locator('.today-side .days')).toBeVisible()
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
  await page.getByRole('button', { name: 'Sound' }).click()
  await expectNoBarrier(page, 'sound')
  await choose(page, 'Sound', 'Silent')
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('timer')).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: 'Sound' }).click()
  await expect(page.getByRole('radio', { name: 'Silent' })).toBeChecked()
  await server.kill()
})

test('a session whose place was lost waits for its own Start, and offers nothing else meanwhile', async ({
  page,
}) => {
  const server = await startServer()
  await openApp(page, server.url)
  await begin(page)
  await page.goto(`${server.url}/prevent`)
  await deleteSaved(page, 'session')
  await page.goto(`${server.url}/session`)
  await expect(page.getByRole('timer')).not.toHaveText('0')
  await expect(page.getByRole('button', { name: /^(Skip|Repeat|More|Less)/ })).toHaveCount(0)
  await page.keyboard.press(' ')
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Skip' })).toBeVisible()

  // While the stop signs are read, no key goes on behind them.
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Stop the session' })).toBeVisible()
  await page.keyboard.press(' ')
  await page.keyboard.press('ArrowRight')
  await page.getByRole('button', { name: 'Stop the session' }).click()
  await expect(page.getByRole('heading', { name: 'How is it now?' })).toBeVisible()
  await server.kill()
})

/** As after a browser that died before it had saved where the session was. */
async function deleteSaved(page: Page, key: string): Promise<void> {
  await page.evaluate(
    name =>
      new Promise<void>(resolve => {
        const opening = indexedDB.open('unknot')
        opening.addEventListener('success', () => {
          const removing = opening.result.transaction('kept', 'readwrite')
          removing.objectStore('kept').delete(name)
          removing.addEventListener('complete', () => {
            opening.result.close()
            resolve()
          })
        })
      }),
    key,
  )
}

test('nobody starts with the pain untold, and a yes to the mini-check leads to the whole check', async ({
  page,
}) => {
  const server = await startServer()
  await comeBackTomorrow(page, server.url)
  await expect(painStart(page)).toBeVisible()
  await page.goto(`${server.url}/session`)
  const start = page.getByRole('button', { name: 'None of these. Start' })
  await expect(start).toBeDisabled()
  await choose(page, 'Pain right now?', '2')
  await expect(start).toBeEnabled()
  await page.getByRole('button', { name: 'Yes, one of these' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'First, the urgent signs' })).toBeVisible()
  await server.kill()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every state of a session can be read from two metres, with reduced motion, ${colorScheme}`, async ({
    browser,
  }) => {
    const server = await startServer()
    const context = await browser.newContext({
      colorScheme,
      reducedMotion: 'reduce',
      viewport: { width: 390, height: 844 },
    })
    const page = await context.newPage()
    await page.clock.install()
    await openApp(page, server.url)
    await begin(page)
    await expectReadable(page, 'get ready')
    await page.clock.runFor(15_000)
    await expectReadable(page, 'move')
    await page.getByRole('button', { name: 'Skip' }).click()
    await page.clock.runFor(14_000)
    await expect(page.locator('.session-hold')).toBeVisible()
    await expectReadable(page, 'hold')
    await page.clock.runFor(20_000)
    await expect(page.locator('.session-rest')).toBeVisible()
    await expectReadable(page, 'rest')
    await page.getByRole('button', { name: 'Pause' }).click()
    await expectReadable(page, 'paused')
    await page.getByRole('button', { name: 'Stop signs' }).click()
    await expectReadable(page, 'stop signs')
    const still = await page.locator('body').screenshot()
    await page.clock.runFor(2_000)
    expect((await page.locator('body').screenshot()).equals(still)).toBe(true)
    await server.kill()
  })
}

const REMAINING = `document.querySelector('[role=timer]')?.textContent ?? ''`
const SAID = `document.querySelector('.session-line')?.textContent ?? ''`
const KIND = `document.querySelector('.session')?.className ?? ''`

test('a tab that is hidden, throttled and frozen keeps the time, and ends the hold nobody guided', async () => {
  const server = await startServer()
  const tab = await openTab(async page => {
    await openApp(page, server.url)
    await begin(page)
  })
  const seconds = async () => Number(await tab.evaluate(REMAINING))

  const start = { at: Date.now(), left: await seconds() }
  await tab.hide()
  expect(await tab.evaluate('document.visibilityState')).toBe('hidden')
  const ticks = await tab.evaluate(
    'new Promise(done => { let n = 0; const t = setInterval(() => n++, 250); setTimeout(() => { clearInterval(t); done(n) }, 4000) })',
  )
  await tab.show()
  const drift = start.left - (await seconds()) - (Date.now() - start.at) / 1000
  console.log(
    `hidden for 4 s: ${String(ticks)} of 16 ticks, drift ${drift.toFixed(2)} s (whole seconds are shown)`,
  )
  expect(Math.abs(drift)).toBeLessThan(1.5)

  await tab.evaluate(`[...document.querySelectorAll('button')].find(b => b.textContent === 'Skip').click()`)
  await expect.poll(() => tab.evaluate(KIND), { timeout: 20_000 }).toContain('session-hold')
  await tab.hide()
  await tab.freeze()
  await new Promise(resolve => setTimeout(resolve, 7_000))
  const woken = Date.now()
  await tab.wake()
  await tab.show()
  await expect
    .poll(() => tab.evaluate(SAID), { intervals: [50] })
    .toContain('You were away, so the hold ended.')
  console.log(
    `frozen for 7 s: the right step ${Date.now() - woken} ms after waking, 300 of them to change tabs`,
  )
  await tab.close()
  await server.kill()
})
