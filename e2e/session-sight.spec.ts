import type { Page } from '@playwright/test'
import { expectNoBarrier } from './support/barriers.ts'
import { letPass, letPassUntil } from './support/clock.ts'
import { contrastsOf } from './support/contrast.ts'
import { answersWith, openWithPlan } from './support/full-diary.ts'
import { openApp, visit } from './support/person.ts'
import { writeDiary } from './support/progress-diary.ts'
import { SESSION_HOLD, SESSION_LINE, SESSION_OUT } from './support/hooks.ts'
import { sessionLayout } from './support/session-layout.ts'
import { expect, test, WITHOUT_WORKER } from './support/test.ts'

test.use({ ...WITHOUT_WORKER, contextOptions: { reducedMotion: 'reduce' } })

async function begin(page: Page, url: string): Promise<void> {
  await page.clock.install()
  await openWithPlan(page, url)
  await page.getByRole('button', { name: /^Start/ }).click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(page.getByRole('timer')).toBeVisible()
}

/** From two metres. */
const AFAR = 7

async function expectContrast(page: Page, where: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const all = await contrastsOf(page)
    expect(all.length).toBeGreaterThan(2)
    const faint = all.filter(({ ratio }) => ratio < AFAR)
    const told = faint.map(({ text, ratio }) => `${ratio.toFixed(1)} ${text.slice(0, 40)}`)
    expect.soft(told, `${where}, ${colorScheme}`).toEqual([])
  }
}

test('every word of a session stands out seven to one and no state has a barrier, light and dark', async ({
  page,
  server,
}) => {
  await begin(page, server.url)
  const look = async (where: string) => {
    await expectNoBarrier(page, where)
    await expectContrast(page, where)
  }
  await look('getting ready')
  await page.keyboard.press('ArrowRight')
  await letPassUntil(page, page.locator(SESSION_HOLD), 60_000)
  await look('holding')
  await page.getByRole('button', { name: 'Other controls' }).click()
  await look('the drawer')
  await page.keyboard.press('Escape')
  await letPassUntil(page, page.getByRole('group', { name: /easing\?|ease\?/ }), 120_000)
  await look('asked whether it eases')
  await letPassUntil(page, page.locator(SESSION_OUT), 120_000)
  await look('letting go')
  await page.getByRole('button', { name: 'Pause' }).click()
  await look('paused')
  await page.getByRole('button', { name: 'Other controls' }).click()
  await page.getByRole('button', { name: 'Sound' }).click()
  await look('sound')
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await look('stop signs')
})

const WINDOWS = [
  ['a very small phone', 320, 568],
  ['a small phone', 360, 640],
  ['a phone on its side', 844, 390],
  ['a desk', 1280, 800],
] as const

for (const [name, width, height] of WINDOWS) {
  test(`on ${name} a session fits, and nothing moves but the figure`, async ({ page, server }) => {
    await page.setViewportSize({ width, height })
    await begin(page, server.url)
    await page.keyboard.press('ArrowRight')
    let before: { readonly title: string; readonly boxes: string } | undefined
    // The first spot from its name to the end, and what comes after it: every line has four seconds.
    for (let second = 0; second < 144; second += 4) {
      await letPass(page, 4_000)
      const { boxes, figureShare, wrong, shown } = await sessionLayout(page)
      expect.soft(wrong, `${second} s, ${shown}`).toEqual([])
      if (height > width) expect(figureShare, `${second} s`).toBeGreaterThanOrEqual(0.55)
      const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
      const now = { title, boxes: JSON.stringify(boxes) }
      if (before?.title === title) expect.soft(now.boxes, `${second} s, ${shown}`).toBe(before.boxes)
      before = now
    }
  })
}

for (const [width, height] of [
  [320, 568],
  [360, 640],
] as const) {
  test(`${width} × ${height}: the longest name of a spot leaves how hard to press in sight, in German`, async ({
    page,
    server,
  }) => {
    await page.setViewportSize({ width, height })
    await page.clock.install()
    await openApp(page, `${server.url}/de/`)
    const places = ['lower-lumbar-paraspinal.L'] as const
    const answers = { ...answersWith(), places, painNow: 3, durationDays: 10 }
    await writeDiary(page, await page.evaluate(() => Date.now()), [
      [0, { type: 'pain-painted', painting: [], places, intensity: 3 }],
      [0, { type: 'safety-answered', answers, tier: 'self-care' }],
    ])
    await visit(page, `${server.url}/de/session`)
    await page.getByRole('button', { name: 'Starten', exact: true }).click()
    for (let second = 0; second < 60; second += 4) {
      await letPass(page, 4_000)
      const { wrong, shown } = await sessionLayout(page)
      expect.soft(wrong, `${second} s, ${shown}`).toEqual([])
    }
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Wirbelsäule')
  })
}

test('storage that is full in a session is told, and nothing of the session moves', async ({
  page,
  server,
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await begin(page, server.url)
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('Full.', 'QuotaExceededError')
    }
  })
  // A step that is over is written down.
  const notice = page.locator('.notices')
  await expect(async () => {
    await page.keyboard.press('ArrowRight')
    await letPass(page, 4_000)
    await expect(notice).toBeVisible({ timeout: 500 })
  }).toPass()
  expect((await sessionLayout(page)).wrong).toEqual([])
})

test('who has only a chair is guided sitting from the first word to the last', async ({ page, server }) => {
  await page.clock.install()
  await openWithPlan(page, server.url)
  await page.getByRole('checkbox', { name: 'Chair only' }).check()
  await expect(page.getByRole('checkbox', { name: 'Wall' })).not.toBeChecked()
  await page.getByRole('button', { name: /^Start/ }).click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  const said = new Set<string>()
  for (let turn = 0; turn < 200 && (await page.getByRole('timer').isVisible()); turn += 1) {
    said.add((await page.locator(SESSION_LINE).textContent()) ?? '')
    await letPass(page, 4_000)
  }
  await expect(page.getByRole('heading', { name: 'How is it now?' })).toBeVisible()
  expect(said.size).toBeGreaterThan(20)
  const up = [...said].filter(line =>
    /^(?:Walk|Lie|Kneel|Go on|Stand(?! up, or sit))|\bwall\b|floor/.test(line),
  )
  expect(up).toEqual([])
})
