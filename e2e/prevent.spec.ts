import type { Page } from '@playwright/test'
import { DAY_MS } from '#core/calendar/calendar-day.ts'
import { expectNoBarrierInLightAndDark } from './support/barriers.ts'
import { DESK_JUMP_MS, letPass } from './support/clock.ts'
import { readDisk } from './support/disk.ts'
import { openAtCheck, openWithPlan } from './support/full-diary.ts'
import { BREAK_WORDS, DESK_CHANGES, FIGURE, MOVE_CARDS, PLAN_STEPS, TODAY_BUTTONS } from './support/hooks.ts'
import { choose, confirmAsBefore, openApp, sayNoToGroups, tell, visit } from './support/person.ts'
import { expect, test, WITHOUT_WORKER } from './support/test.ts'

test.use(WITHOUT_WORKER)

/** A Monday in working hours, local time. */
const MONDAY = new Date('2026-11-23T10:00:00')
/** As long as the usual rhythm, and a breath more. */
const HALF_HOUR = 30 * 60_000 + 5_000

async function open(page: Page, url: string, title: string): Promise<void> {
  await visit(page, url)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

test('a morning at the desk: one move at half past, a reload, a meeting, and quiet until tomorrow', async ({
  page,
  server,
}) => {
  await page.clock.install({ time: MONDAY })
  const errors = await openWithPlan(page, server.url, 3)
  await open(page, `${server.url}/prevent/breaks`, 'Breaks')
  await page.getByRole('button', { name: 'Switch on' }).click()
  await expect(page.getByRole('heading', { name: 'Short break' })).toBeVisible()
  await letPass(page, HALF_HOUR, DESK_JUMP_MS)
  await expect(page.getByText('A short break?').first()).toBeVisible()
  const move = await page.locator(`${BREAK_WORDS} h2`).textContent()
  await expect(page.locator(`${BREAK_WORDS} li`).first()).toBeVisible()

  await page.reload()
  await expect(page.locator(`${BREAK_WORDS} h2`)).toHaveText(move ?? '')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(page.getByRole('timer')).toBeVisible()
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByText('1 break taken.')).toBeVisible()

  await page.getByRole('button', { name: 'I am in a meeting' }).click()
  await expect(page.getByText(/^In a meeting, until/)).toBeVisible()
  await letPass(page, 45 * 60_000, DESK_JUMP_MS)
  await expect(page.getByText('A short break?')).toHaveCount(0)
  await page.getByRole('button', { name: 'Meeting is over' }).click()
  await expect(page.locator(BREAK_WORDS)).toBeVisible()
  await page.getByRole('button', { name: 'Skip this one' }).click()

  await page.getByRole('button', { name: 'Until tomorrow' }).click()
  await expect(page.getByText('Paused until your next working day.')).toBeVisible()
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('heading', { name: /break$/ }).first()).toBeVisible()

  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save calendar file' }).click()
  expect((await saving).suggestedFilename()).toBe('unknot-breaks.ics')
  expect(errors).toEqual([])
})

test('a timer that was on goes on where the app is opened next, and says when it is time', async ({
  page,
  server,
}) => {
  await page.clock.install({ time: MONDAY })
  await openWithPlan(page, server.url, 3)
  await open(page, `${server.url}/prevent/breaks`, 'Breaks')
  await page.getByRole('button', { name: 'Switch on' }).click()
  await expect(page.getByRole('heading', { name: 'Short break' })).toBeVisible()
  await page.goto(server.url)
  await expect(page.locator(TODAY_BUTTONS).first()).toBeVisible()
  await expect(page.getByText('Time for a short break.')).toHaveCount(0)
  await letPass(page, HALF_HOUR, DESK_JUMP_MS)
  await expect(page.getByText('Time for a short break.')).toBeVisible()
  await page.getByRole('button', { name: 'Show me the move' }).click()
  await expect(page.locator(`${BREAK_WORDS} h2`)).toBeVisible()
  await expect(page.getByText('Time for a short break.')).toHaveCount(0)
})

test('whoever has not passed the check is told to walk, and given no movement', async ({ page, server }) => {
  await page.clock.install({ time: MONDAY })
  await openApp(page, server.url)
  await open(page, `${server.url}/prevent/breaks`, 'Breaks')
  await page.getByRole('button', { name: 'Switch on' }).click()
  await letPass(page, HALF_HOUR, DESK_JUMP_MS)
  await expect(page.getByText('Stand up and walk a few steps.')).toBeVisible()
  await open(page, `${server.url}/prevent/move`, 'Move')
  await expect(page.getByRole('button', { name: 'Mark the place' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Guide me' })).toHaveCount(0)
})

test('nothing hurts: a check without a place, then moves that fit and a break with one', async ({
  page,
  server,
}) => {
  await page.clock.install({ time: MONDAY })
  const errors = await openApp(page, server.url)
  await page.getByRole('button', { name: 'Nothing hurts now' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Safety check' })).toBeVisible()
  await expect(page.getByRole('group', { name: 'It began' })).toHaveCount(0)
  await page.getByLabel('Age', { exact: true }).fill('36')
  await choose(page, 'Sex', 'Male')
  await sayNoToGroups(page)
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'About you' })).toBeVisible()
  await sayNoToGroups(page)
  await page.getByRole('button', { name: 'Show what fits me' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Move' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Guide me' }).first()).toBeVisible()
  await page.goto(`${server.url}/plan`)
  await expect(page.getByRole('button', { name: /^Start/ })).toHaveCount(0)
  await visit(page, `${server.url}/prevent/breaks`)
  await page.getByRole('button', { name: 'Switch on' }).click()
  await letPass(page, HALF_HOUR, DESK_JUMP_MS)
  await expect(page.locator(BREAK_WORDS)).toContainText('Easy and slow, at most 3 of 10.')
  expect(errors).toEqual([])
})

test('after an emergency answer nothing is guided on any of these screens', async ({ page, server }) => {
  await openAtCheck(page, server.url, 5)
  await tell(page, /^Numb between the legs/, /^Numbness, tingling or an odd feeling between the legs/)
  await page.getByRole('button', { name: 'See what to do now' }).click()
  await expect(page.getByRole('button', { name: /answered by mistake/ })).toBeVisible()
  for (const screen of ['breaks', 'move', 'calm', 'sleep', 'desk', 'driving']) {
    await page.goto(`${server.url}/prevent/${screen}`)
    await expect(page.getByRole('heading', { name: 'Not now' })).toBeVisible()
    await expect(page.locator(FIGURE)).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'What to do now' })).toBeVisible()
  }
})

test('a desk check ends in two changes for this person and comes back after two weeks', async ({
  page,
  server,
}) => {
  await page.clock.install({ time: MONDAY })
  await openWithPlan(page, server.url, 3)
  await open(page, `${server.url}/prevent/desk`, 'Desk check')
  await page.getByRole('button', { name: 'Start the check' }).click()
  await page
    .getByRole('group', { name: /top line/ })
    .getByRole('radio', { name: 'Not yet' })
    .check()
  await page.getByRole('button', { name: 'Next look' }).click()
  await page
    .getByRole('group', { name: /elbows bent/ })
    .getByRole('radio', { name: 'Not yet' })
    .check()
  await page.getByRole('button', { name: 'Next look' }).click()
  await page
    .getByRole('group', { name: /lean back/ })
    .getByRole('radio', { name: 'Fits' })
    .check()
  await page
    .getByRole('group', { name: /feet flat/ })
    .getByRole('radio', { name: 'Not yet' })
    .check()
  await page.getByRole('button', { name: 'Show my two changes' }).click()
  await expect(page.getByRole('heading', { name: 'Two changes that matter most' })).toBeVisible()
  await expect(page.locator(`${DESK_CHANGES} h3`)).toHaveText(['Screen height', 'Elbows'])
  await expect(page.getByText('Worth another look in 14 days.')).toBeVisible()
  await page.clock.setSystemTime(new Date(MONDAY.getTime() + 15 * DAY_MS))
  await open(page, `${server.url}/prevent`, 'Keep the next one from coming')
  await expect(page.getByText('Two weeks have passed.')).toBeVisible()
})

test('a trip asks for a stop after two hours, also after a reload', async ({ page, server }) => {
  await page.clock.install({ time: MONDAY })
  await openWithPlan(page, server.url, 3)
  await open(page, `${server.url}/prevent/driving`, 'Driving and travel')
  await page.getByRole('button', { name: 'Start the trip' }).click()
  await expect(page.getByText('in 2 h 0 min')).toBeVisible()
  await page.clock.fastForward('01:00:00')
  await page.reload()
  await expect(page.getByText(/^in (1 h 0|59) min/)).toBeVisible()
  await page.clock.fastForward('01:00:05')
  await expect(page.getByText('Time for a stop, at the next safe place.')).toBeVisible()
  await page.getByRole('button', { name: 'I have stopped' }).click()
  await expect(page.getByRole('button', { name: 'Drive on' })).toBeVisible()
  await expect(page.locator(MOVE_CARDS)).toHaveCount(2)
})

test('three flares noted in ten seconds each show what stands out, carefully', async ({ page, server }) => {
  await openApp(page, server.url)
  await open(page, `${server.url}/prevent`, 'Keep the next one from coming')
  for (const factors of [['Slept badly', 'Stress'], ['Slept badly'], ['Slept badly', 'Travelled']]) {
    for (const factor of factors) await page.getByLabel(factor, { exact: true }).check()
    await page.getByRole('button', { name: 'Note this flare' }).click()
    await expect(page.getByText('Noted.', { exact: true })).toBeVisible()
  }
  await expect(page.getByRole('row', { name: /Slept badly before 3 of 3/ })).toBeVisible()
  await expect(page.getByText('what came together, not what caused it')).toBeVisible()
  await expect(page.getByRole('row', { name: /Travelled/ })).toHaveCount(0)
})

test('walked minutes count, a move is guided, and what does not fit says why', async ({ page, server }) => {
  await page.clock.install({ time: MONDAY })
  await openWithPlan(page, server.url, 3)
  await open(page, `${server.url}/prevent/move`, 'Move')
  await expect(page.getByText('70 minutes this week')).toBeVisible()
  await page.getByLabel('Walked today, in minutes').fill('25')
  await page.getByRole('button', { name: 'Note it' }).click()
  await expect(page.getByText('25 of 70 minutes in the last seven days.')).toBeVisible()
  const how = page.getByRole('group', { name: 'How did last week’s walking feel?' })
  await expect(how).toHaveCount(0)
  await expect(page.getByText('It needs a band.').first()).toBeVisible()
  await page.getByRole('button', { name: 'Guide me' }).first().click()
  await expect(page.getByRole('timer')).toBeVisible()
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Walking', exact: true })).toBeVisible()

  // A week later the check comes first; then it is asked once how it felt, and the aim is in the diary.
  await page.clock.setSystemTime(new Date(MONDAY.getTime() + 8 * DAY_MS))
  await page.reload()
  await page.getByRole('button', { name: 'Go to the check' }).click()
  await confirmAsBefore(page)
  await expect(page.locator(PLAN_STEPS).first()).toBeVisible()
  await open(page, `${server.url}/prevent/move`, 'Move')
  await page.getByLabel('Walked today, in minutes').fill('65')
  await page.getByRole('button', { name: 'Note it' }).click()
  await how.getByRole('radio', { name: 'I could talk, and it settled' }).click()
  await expect(page.getByText('Next week a little more: 80 minutes.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('80 minutes this week')).toBeVisible()
  await expect(how).toHaveCount(0)
  expect(await readDisk(page)).toContain('walking-aim-set')
})

test.describe('with little motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  // The same screens of somebody who has used them are looked at with all others, in access.spec.ts.
  test('no screen of prevention has a barrier, before it is used and while it guides', async ({
    page,
    server,
  }) => {
    const errors = await openWithPlan(page, server.url, 3)
    for (const path of ['', '/desk', '/breaks']) {
      await visit(page, `${server.url}/prevent${path}`)
      await expectNoBarrierInLightAndDark(page, path)
    }
    await page.getByText('Rhythm').click()
    await page.getByRole('button', { name: 'Switch on' }).click()
    await page.getByRole('button', { name: 'Take one now' }).click()
    await expect(page.getByRole('timer')).toBeVisible()
    await expectNoBarrierInLightAndDark(page, 'breaks, going on')
    await visit(page, `${server.url}/prevent/desk`)
    await page.getByRole('button', { name: 'Start the check' }).click()
    await expect(page.getByRole('button', { name: 'Next look' })).toBeVisible()
    await expectNoBarrierInLightAndDark(page, 'desk, questions')
    await visit(page, `${server.url}/prevent/calm`)
    await page.getByRole('button', { name: 'Breathe for 5 minutes' }).click()
    await expect(page.getByRole('timer')).toBeVisible()
    await expectNoBarrierInLightAndDark(page, 'calm, breathing')
    expect(errors).toEqual([])
  })
})
