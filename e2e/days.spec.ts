import type { Page } from '@playwright/test'
import { expectNoBarrier } from './support/barriers.ts'
import { openWithCourse, openWithPlan } from './support/full-diary.ts'
import { CHECK_ROW, PLAN_STEPS } from './support/hooks.ts'
import { choose, visit } from './support/person.ts'
import { sessionOn } from './support/progress-story.ts'
import { expect, test, WITHOUT_WORKER } from './support/test.ts'

const DAY = 86_400_000
const START = Date.parse('2026-03-02T18:00:00Z')
test.use({ ...WITHOUT_WORKER, timezoneId: 'UTC' })

/** Lets so many days go by since the start, and opens Today. */
async function openOn(page: Page, url: string, days: number): Promise<void> {
  await page.clock.setSystemTime(START + days * DAY)
  await visit(page, url)
}

test('an evening that ends at eight: what to do tonight, and in the morning the check in six taps and a lighter day', async ({
  page,
  server,
}) => {
  await page.clock.setSystemTime(START)
  await openWithPlan(page, server.url)
  await page.getByRole('button', { name: /^Start/ }).click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await page.getByRole('button', { name: 'Stop the session' }).click()
  await choose(page, 'Pain now', '8')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '3 more than before.' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Please see somebody today' })).toBeVisible()
  await expect(page.getByText('Leave the spot alone: no pressing, no stretching.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'A warning would be' })).toBeVisible()
  await expectNoBarrier(page, 'after, worse')
  await page.getByRole('button', { name: 'Back to Today' }).click()
  await expect(page.getByRole('heading', { name: 'Rest it today.' })).toBeVisible()

  await openOn(page, server.url, 0.6)
  await expect(page.getByText('It hurts more than at your last check', { exact: false })).toBeVisible()
  let taps = 0
  const tap = async (act: Promise<void>) => {
    taps += 1
    await act
  }
  await tap(
    page
      .getByRole('group', { name: /^Pain right now/ })
      .getByRole('button', { name: '5', exact: true })
      .click(),
  )
  await tap(choose(page, 'It gets', 'Same'))
  await tap(page.getByRole('button', { name: 'Nothing', exact: true }).click())
  for (const row of await page.locator(CHECK_ROW).all())
    await tap(row.getByRole('radio', { name: 'No', exact: true }).check())
  await tap(page.getByRole('button', { name: 'Show my plan' }).click())
  await expect(page.locator(PLAN_STEPS).first()).toBeVisible()
  expect(taps).toBeLessThanOrEqual(6)

  await page.getByRole('link', { name: 'Progress' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Last told: 8 of 10.' })).toBeVisible()
  await expect(page.getByText('Mon 2 Mar: 8 of 10; session 5 → 8')).toBeVisible()
})

test('three evenings, four missed days, a review answered from Today, and gone on day nine', async ({
  page,
  server,
}) => {
  await page.clock.setSystemTime(START)
  const lines = [...sessionOn(0.01, 5, 4), ...sessionOn(1, 5, 3), ...sessionOn(2, 4, 3)]
  const errors = await openWithCourse(page, server.url, { start: START, pain: 5, lines })
  await openOn(page, server.url, 7)
  await expect(page.getByRole('heading', { level: 1, name: 'Day 4 · 10 min' })).toBeVisible()
  await expect(page.getByText('3 done, 11 to go.', { exact: false })).toBeVisible()
  const review = page.getByRole('region', { name: 'After one week: two questions' })
  await expect(review).toBeInViewport()
  await choose(page, 'Compared with the start, it is', 'The same')
  await choose(page, 'Does it still get in your way?', 'A little')
  await expect(review.getByText('Press more lightly and stay a little longer.')).toBeVisible()
  await expectNoBarrier(page, 'today, review')
  await review.getByRole('button', { name: 'Try it' }).click()
  await expect(review).toHaveCount(0)
  await page
    .getByRole('group', { name: /^Pain right now/ })
    .getByRole('button', { name: '4', exact: true })
    .click()
  await choose(page, 'It gets', 'Same')
  await page.getByRole('button', { name: 'Nothing', exact: true }).click()
  await page.getByRole('button', { name: 'Show my plan' }).click()
  await expect(page.locator(PLAN_STEPS).first()).toBeVisible()
  await expect(page.getByText('so that the muscle can settle')).toHaveCount(0)
  await expect(page.getByText(/never above 3 of 10/).first()).toBeVisible()

  await openOn(page, server.url, 9)
  await page.getByRole('button', { name: 'It is gone' }).click()
  await page.getByRole('button', { name: 'Yes, close it' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'It is gone.' })).toBeVisible()
  await expect(page.getByText('Ball on the wall')).toBeVisible()
  await expect(page.getByText('less pain after 3 of 3')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Two things to keep' })).toBeVisible()
  await expectNoBarrier(page, 'today, closed')
  await openOn(page, server.url, 30)
  await expect(page.getByRole('button', { name: 'It came back' })).toBeVisible()
  expect(errors).toEqual([])
})

test('back after five weeks: first what became of it, then the same spot starts again with what helped', async ({
  page,
  server,
}) => {
  await page.clock.setSystemTime(START)
  const lines = [...sessionOn(0.01, 6, 4), ...sessionOn(1, 5, 3), ...sessionOn(2, 4, 3)]
  await openWithCourse(page, server.url, { start: START, pain: 6, lines })
  await openOn(page, server.url, 37)
  await expect(page.getByRole('heading', { level: 1, name: /You were away for 5 weeks/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /^It is gone/ })).toBeVisible()
  await expectNoBarrier(page, 'today, away')
  await page.getByRole('button', { name: /^The same spot/ }).click()
  await choose(page, 'How bad is it now?', '5')
  await page.getByRole('button', { name: 'Start again' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Safety check' })).toBeVisible()
  await visit(page, server.url)
  await expect(page.getByRole('heading', { level: 1, name: 'Day 1 · 10 min' })).toBeVisible()
  await expect(page.getByText('You marked where it hurts anew', { exact: false })).toBeVisible()
  await page.getByText('History').first().click()
  await expect(page.getByText(/It came 2 times: 2 Mar 2026, 8 Apr 2026\./)).toBeVisible()
})
