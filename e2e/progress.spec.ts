import type { Page } from '@playwright/test'
import { expectNoBarrierInLightAndDark } from './support/barriers.ts'
import { openWithPlan } from './support/full-diary.ts'
import { choose, openApp, visit } from './support/person.ts'
import { dayOf, type Line, writeDiary } from './support/progress-diary.ts'
import { FULL_STORY, STORY_NOW, STORY_START } from './support/progress-story.ts'
import { expect, test, WITHOUT_WORKER } from './support/test.ts'

const DAY = 86_400_000
test.use({ ...WITHOUT_WORKER, timezoneId: 'UTC' })

/** Opens Progress at a moment, with a diary of some weeks. */
async function openProgress(
  page: Page,
  url: string,
  lines: readonly Line[],
  now = STORY_NOW,
): Promise<readonly string[]> {
  await page.clock.install({ time: now })
  const errors = await openApp(page, url)
  await writeDiary(page, STORY_START, lines)
  await visit(page, `${url}/progress`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return errors
}

async function tellPain(page: Page, pain: number): Promise<void> {
  await choose(page, 'Pain now', `${pain}`)
  await page.getByRole('button', { name: 'Save', exact: true }).first().click()
  await expect(page.getByText('Saved on this device.')).toBeVisible()
}

const painOn = (day: number, painAverage: number): Line => [
  day,
  { type: 'day-noted', day: dayOf(STORY_START, day), painAverage },
]

test.describe('far from Greenwich', () => {
  test.use({ timezoneId: 'Pacific/Auckland' })

  test('the day takes two taps, can be told more fully, corrected, added and removed', async ({
    page,
    server,
  }) => {
    const errors = await openProgress(page, server.url, [])
    await expect(page.getByRole('heading', { name: 'Nothing told yet.' })).toBeVisible()
    await tellPain(page, 5)
    await expect(page.getByText('Pain 5 of 10')).toBeVisible()
    await expect(page.getByText('Sun 22 Nov: 5 of 10')).toBeVisible()

    await page.getByRole('button', { name: 'Change', exact: true }).click()
    await page.getByText('More about the day').click()
    await choose(page, 'How did you sleep?', '4')
    await choose(page, 'Did pain wake you?', 'Yes')
    await page.getByLabel('Hours of sitting').fill('25')
    await expect(page.getByText('Please give a number from 0 to 24.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Save', exact: true }).first()).toBeDisabled()
    await page.getByLabel('Hours of sitting').fill('7,5')
    await page.getByRole('button', { name: 'Save', exact: true }).first().click()
    await expect(page.getByText('Pain 5 of 10, sleep 4 of 10, woken by pain, sat 7.5 h')).toBeVisible()

    await page.getByLabel('Day', { exact: true }).first().fill('2026-11-20')
    await page.getByRole('button', { name: 'Open this day' }).click()
    await choose(page, 'Pain on average that day', '7')
    await page
      .getByRole('region', { name: /How was/ })
      .getByRole('button', { name: 'Save' })
      .click()
    await expect(page.getByText('20 Nov 2026 is saved.')).toBeVisible()
    await page.reload()
    await expect(page.getByRole('slider', { name: 'Day' })).toHaveAttribute('max', '1')

    await page.getByText('All days as a table').click()
    await page.getByRole('button', { name: 'Remove 20 Nov 2026' }).click()
    await page.getByRole('button', { name: 'Yes, remove it' }).click()
    await expect(page.getByText('20 Nov 2026 is removed.')).toBeVisible()
    await expect(page.getByRole('slider', { name: 'Day' })).toHaveCount(0)
    await page.getByRole('button', { name: 'Remove 22 Nov 2026' }).click()
    await page.getByRole('button', { name: 'Yes, remove it' }).click()
    await expect(page.getByText('22 Nov 2026 is removed.')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Your days' })).toBeFocused()
    expect(errors).toEqual([])
  })
})

test('fourteen days with the same pain: one change on day 3, on day 14 somebody to ask', async ({
  page,
  server,
}) => {
  const errors = await openProgress(page, server.url, [], STORY_START)
  for (let day = 0; day <= 14; day += 1) {
    await page.clock.setSystemTime(STORY_START + day * DAY)
    await visit(page, `${server.url}/progress`)
    await tellPain(page, 6)
    const stuck = page.getByText('Little has changed yet, and that is common.')
    if (day === 2) {
      await expect(stuck).toHaveCount(0)
      await expect(page.getByText('One more day, and we can compare with how it began.')).toBeVisible()
    }
    if (day === 3) {
      await expect(page.getByRole('heading', { name: 'About the same as in your first days.' })).toBeVisible()
      await expect(stuck).toBeVisible()
      await expect(page.getByText('After 3 days: pain 6 at the start, 6 now.')).toBeVisible()
      await page.getByRole('button', { name: 'Agreed' }).click()
      await expect(stuck).toHaveCount(0)
    }
    if (day === 5) await expect(stuck).toHaveCount(0)
    if (day === 6) {
      await expect(page.getByText('try another tool on the same spot.')).toBeVisible()
    }
  }
  await expect(page.getByText('Two weeks have brought little change', { exact: false })).toBeVisible()
  await expect(page.getByRole('link', { name: 'See who to ask' }).first()).toHaveAttribute(
    'href',
    '/see-somebody',
  )
  await choose(page, 'Compared with the start, it is', 'The same')
  await page.getByRole('button', { name: 'Save', exact: true }).last().click()
  await expect(page.getByText('After two weeks: compared with the start')).toHaveCount(0)
  expect(errors).toEqual([])
})

test('the sentence, the curve by arrow keys, the table, and a session taken out', async ({
  page,
  server,
}) => {
  const errors = await openProgress(page, server.url, FULL_STORY)
  await expect(page.getByRole('heading', { name: '3 less than in your first days.' })).toBeVisible()
  await expect(page.getByText('That is a large change.')).toBeVisible()

  const days = page.getByRole('slider', { name: 'Day', exact: true })
  await expect(days).toHaveAttribute('aria-valuetext', 'Fri 20 Nov: 3 of 10; session 3 → 1')
  await days.focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(days).toHaveAttribute('aria-valuetext', 'Wed 18 Nov: 3 of 10; session 3 → 1')
  await page.keyboard.press('Home')
  await expect(page.getByText('Fri 6 Nov: 6 of 10, at worst 8')).toBeVisible()

  await expect(page.getByText('8 of 10 at first, 3 last time.')).toBeVisible()
  await expect(page.getByText('Less pain after 13 of 13 sessions.', { exact: false })).toBeVisible()
  await page.getByText('All sessions as a table').click()
  await page.getByRole('button', { name: 'Remove 20 Nov 2026' }).click()
  await page.getByRole('button', { name: 'Yes, remove it' }).click()
  await expect(page.getByText('Less pain after 12 of 12 sessions.', { exact: false })).toBeVisible()
  await page.reload()
  await expect(page.getByText('Less pain after 12 of 12 sessions.', { exact: false })).toBeVisible()
  expect(errors).toEqual([])
})

test('a worse week: the card stays after a no, and a yes opens the safety questions', async ({
  page,
  server,
}) => {
  const pains = [4, 4, 4, 4, 4, 7, 7, 7].map((pain, index) => painOn(index + 8, pain))
  await openProgress(page, server.url, pains)
  const worse = page.getByRole('article').filter({ hasText: 'Please leave pressing for now' })
  await expect(worse).toBeVisible()
  await expect(worse.getByRole('link', { name: 'See who to ask' })).toBeVisible()
  await worse.getByRole('button', { name: 'No', exact: true }).click()
  await expect(worse.getByText('You said no. It stays here, because it matters.')).toBeVisible()
  await page.reload()
  await expect(worse).toBeVisible()
  await worse.getByRole('button', { name: 'Agreed' }).click()
  await expect(page).toHaveURL(/\/check$/)
  await visit(page, `${server.url}/progress`)
  await expect(worse.getByText('You agreed. It stays here until it has changed.')).toBeVisible()
  await worse.getByRole('link', { name: 'See who to ask' }).click()
  await expect(page).toHaveURL(/\/see-somebody$/)
})

test('a trial of heat against none is started by lot, and stopped again', async ({ page, server }) => {
  await openWithPlan(page, server.url)
  await page.getByRole('link', { name: 'Progress' }).click()
  await page.getByText('More to tell', { exact: false }).click()
  await choose(page, 'What to compare', 'Warm or cold')
  await expect(page.getByRole('button', { name: 'Start the trial' })).toBeDisabled()
  await choose(page, 'One way', 'Heat')
  await expect(
    page.getByRole('group', { name: 'The other way' }).getByRole('radio', { name: 'Heat' }),
  ).toHaveCount(0)
  await choose(page, 'The other way', 'No warmth')
  await page.getByRole('button', { name: 'Start the trial' }).click()
  await expect(page.getByText(/^Next session: (Heat|No warmth)\.$/)).toBeVisible()
  await expect(page.getByText('Heat: 0 of 6 rated sessions')).toBeVisible()
  await page.getByRole('button', { name: 'Stop the trial' }).click()
  await expect(page.getByText('Earlier trials')).toBeVisible()
})

test('activities in own words and the week are rated, and due again after seven days', async ({
  page,
  server,
}) => {
  await openProgress(page, server.url, [], STORY_START)
  await page.getByText('More to tell', { exact: false }).click()
  await page.getByLabel('Activity 1').fill('Carry my bag')
  await page.getByLabel('Activity 2').fill('Turn my head')
  await page.getByRole('button', { name: 'Save these' }).click()
  await choose(page, 'Carry my bag', '3')
  await choose(page, 'Turn my head', '5')
  await page.getByRole('button', { name: 'Save ratings' }).click()
  await expect(page.getByText('4 of 10 on average, 6 Nov 2026.')).toBeVisible()
  await expect(page.getByRole('group', { name: 'Carry my bag' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Tell this week' }).click()
  await choose(page, 'How strong was it on average this week?', '6')
  await choose(page, 'How much did it spoil what you enjoy?', '4')
  await choose(page, 'How much did it get in the way of daily things?', '5')
  await page.getByRole('button', { name: 'Save the week' }).click()
  await expect(page.getByText('5 of 10 together, 6 Nov 2026.')).toBeVisible()

  await page.clock.setSystemTime(STORY_START + 7 * DAY)
  await visit(page, `${server.url}/progress`)
  await choose(page, 'Carry my bag', '6')
  await choose(page, 'Turn my head', '7')
  await page.getByRole('button', { name: 'Save ratings' }).click()
  await expect(
    page.getByText('2.5 better than at first. That is a clear change.', { exact: false }),
  ).toBeVisible()
})

test.describe('with little motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('nothing on Progress is a barrier, light and dark', async ({ page, server }) => {
    await openProgress(page, server.url, [...FULL_STORY, painOn(15, 6)])
    for (const summary of await page.locator('summary').all()) await summary.click()
    await expectNoBarrierInLightAndDark(page, 'progress')
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(wide).toBe(false)
  })
})

test('four hundred days stay quick to open, and the arrow keys still reach each one', async ({
  page,
  server,
}) => {
  const lines = Array.from({ length: 400 }, (_, index) => painOn(index - 384, 3 + (index % 4)))
  const errors = await openProgress(page, server.url, lines)
  const days = page.getByRole('slider', { name: 'Day' })
  await expect(days).toHaveAttribute('max', '399')
  await days.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(days).toHaveValue('398')
  await choose(page, 'Show', 'Six weeks')
  await expect(page.getByRole('slider', { name: 'Day' })).toHaveAttribute('max', '41')
  expect(errors).toEqual([])
})
