import { expect, test, vi } from 'vitest'
import { createFakePlatform, MONDAY_NINE } from '#app/platform/fake.ts'
import { fakeApp } from '#test/builders/app.ts'
import { watchDownloads } from '#test/builders/downloads.ts'
import { drawn } from '#test/builders/frames.ts'
import { checked, nineOn, withKnot } from '#test/builders/people.ts'
import { eventually, openScreen, reloaded, type ScreenPage } from '#test/builders/render.tsx'
import { Breaks } from './breaks.tsx'

async function running(events = withKnot(MONDAY_NINE - 600_000)): Promise<ScreenPage> {
  const page = await openScreen(Breaks, { events })
  await page.click('Switch on')
  return page
}

async function after(page: ScreenPage, minutes: number) {
  page.app.platform.clock.advance(minutes * 60_000)
  await drawn()
}

test('switched off it says what is usual; switched on it says when the next break is', async () => {
  const page = await openScreen(Breaks)
  expect(page.text()).toContain('Most people do well with 30 and 60 minutes.')
  expect(page.controls()).not.toContain('Switch off')
  await page.click('Switch on')
  expect(page.text()).toMatch(/30minutes Short break at 0?9:30/)
  await after(page, 10)
  expect(page.text()).toContain('20minutes')
  await page.click('Switch off')
  expect(page.text()).toContain('Most people do well')
})

test('a break that is due offers one move, and taking it is written down with the move', async () => {
  const page = await running()
  await after(page, 30)
  expect(page.text()).toContain('A short break?')
  expect(page.text()).toContain('Easy and slow, at most 3 of 10.')
  await page.click('Start')
  expect(page.text()).toContain('Your break')
  await page.click('Done')
  expect(await page.recorded()).toEqual([
    { type: 'break-taken', how: 'taken', movement: expect.stringMatching(/^(mo|st|ex)-/) },
  ])
  expect(page.text()).toContain('1 break taken.')
})

test('a break may be skipped or put off, and each is written down as that', async () => {
  const page = await running()
  await after(page, 30)
  await page.click('In 5 min')
  expect(page.text()).toMatch(/at 0?9:35/)
  await after(page, 5)
  await page.click('Skip this one')
  expect(await page.recorded()).toEqual([
    { type: 'break-taken', how: 'postponed' },
    { type: 'break-taken', how: 'skipped' },
  ])
  expect(page.text()).toContain('No breaks yet today.')
})

test('without the safety check a break is a walk, and the check is a tap away', async () => {
  const page = await running([])
  await after(page, 30)
  expect(page.text()).toContain('Stand up and walk a few steps.')
  await page.click('Mark the place')
  expect(page.at()).toBe('find')
})

test('after an urgent answer the timer is gone', async () => {
  const page = await openScreen(Breaks, {
    events: [...withKnot(nineOn(-1)), checked(MONDAY_NINE - 60_000, { yes: ['bladder-new'] })],
  })
  expect(page.headings()).toEqual(['Breaks', 'Not now'])
  expect(page.controls()).not.toContain('Switch on')
})

test('an urgent answer switches a running timer off', async () => {
  const page = await running()
  await page.click('Tell me with a notification')
  await page.app.store.record(checked(MONDAY_NINE, { yes: ['bladder-new'] }).happening)
  await drawn()
  expect(page.headings()).toContain('Not now')
  await after(page, 31)
  expect(page.app.platform.notify.notes).toEqual([])
})

test('a meeting, an hour or until tomorrow: quiet in one tap and back in one', async () => {
  const page = await running()
  await page.click('I am in a meeting')
  expect(page.text()).toMatch(/In a meeting, until .* at the latest\./)
  await page.click('Meeting is over')
  await page.click('1 hour')
  expect(page.text()).toMatch(/Paused until 0?10:00/)
  await page.click('Go on')
  await page.within('Quiet for a while').click('30 min')
  expect(page.text()).toMatch(/Paused until 0?9:30/)
  await page.click('Go on')
  await page.click('Until tomorrow')
  expect(page.text()).toContain('Paused until your next working day.')
})

test('where a person is chooses their moves', async () => {
  const page = await running()
  expect(page.chosen('Where are you?')).toEqual(['At a desk'])
  await page.choose('Where are you?', 'Standing')
  expect(page.chosen('Where are you?')).toEqual(['Standing'])
})

test('the rhythm is changed, used at once and written down', async () => {
  const page = await running()
  await page.choose('A short break every', '20 min')
  expect(page.text()).toMatch(/at 0?9:20/)
  await page.choose('A short break lasts', '2 min')
  await page.choose('A longer one every', '90 min')
  await page.choose('A longer one lasts', '5 min')
  await page.choose('Putting it off once gives you', '10 min')
  await page.choose('A silent hint to sit in another way', 'Every 15 min')
  await page.choose('Working days', 'Fri')
  await page.type('From', '08:30')
  await page.type('To', '16:15')
  expect((await page.recorded()).at(-1)).toEqual({
    type: 'breaks-set',
    settings: {
      shortEveryMinutes: 20,
      longEveryMinutes: 90,
      shortSeconds: 120,
      longSeconds: 300,
      postponeMinutes: 10,
      postureEveryMinutes: 15,
      workingHours: { from: 510, to: 975 },
      workingDays: [1, 2, 3, 4],
    },
  })
  await page.choose('Working hours', 'The whole day')
  expect((await page.recorded()).at(-1)).not.toHaveProperty('settings.workingHours')
  await page.choose('A silent hint to sit in another way', 'No hint')
  expect((await page.recorded()).at(-1)).not.toHaveProperty('settings.postureEveryMinutes')
})

test('a line of one’s own is written down as told and said with the break, and an empty one is none', async () => {
  const page = await running()
  await page.type('Your own line for a break', '  Look at the  lime tree ')
  expect((await page.recorded()).at(-1)).toMatchObject({ settings: { ownLine: 'Look at the lime tree' } })
  await page.choose('A short break every', '20 min')
  await after(page, 20)
  expect(page.text()).toContain('A short break? Look at the lime tree')
  await page.type('Your own line for a break', '   ')
  expect((await page.recorded()).at(-1)).not.toHaveProperty('settings.ownLine')
  expect(page.text()).not.toContain('lime tree')
})

test('where nothing is guided the own line stands above the walk', async () => {
  const page = await running([])
  await page.type('Your own line for a break', 'Look at the lime tree')
  await after(page, 30)
  expect(page.headings()).toContain('Look at the lime tree')
  expect(page.text()).toContain('Stand up and walk a few steps.')
})

test('a notification is asked for by a tap and comes with the break', async () => {
  const page = await running()
  await page.click('Tell me with a notification')
  expect(page.text()).toContain('Notifications are on.')
  await after(page, 30)
  expect(page.app.platform.notify.shown).toMatchObject({ title: 'A short break?' })
})

test('a browser that says no is believed', async () => {
  const page = await openScreen(Breaks)
  page.app.platform.notify.answer('denied')
  await page.click('Tell me with a notification')
  expect(page.text()).toContain('This browser does not allow notifications here.')
})

test('time away counts only where the browser and the person allow it', async () => {
  const platform = createFakePlatform({ canAskPresence: true })
  const page = await openScreen(Breaks, { app: await fakeApp({ platform }) })
  // It stands below what is said of notifications, and must not read as what follows from them.
  expect(page.text()).toContain('If you allow it, time away counts as a break.')
  platform.presence.answer(true)
  await page.click('Notice when I am away')
  expect(page.text()).toContain('Time away counts as a break.')
  const other = await openScreen(Breaks)
  expect(other.controls()).not.toContain('Notice when I am away')
})

test('the small window is offered where there is one; a browser that refuses it changes nothing', async () => {
  const platform = createFakePlatform({ hasSmallWindow: true })
  const page = await openScreen(Breaks, { app: await fakeApp({ platform }) })
  expect(page.controls()).not.toContain('Small window on top')
  await page.click('Switch on')
  await page.click('Small window on top')
  expect(platform.smallWindow.sizes).toEqual([[320, 440]])
  expect(page.text()).toContain('30minutes Short break')
})

test('breaks are saved as a calendar file, and not without a working day', async () => {
  const saved = watchDownloads()
  const page = await openScreen(Breaks)
  await page.click('Save calendar file')
  await eventually(() => expect(saved).toHaveLength(1))
  expect(saved[0]?.name).toBe('unknot-breaks.ics')
  expect(await saved[0]?.text()).toMatch(/^BEGIN:VCALENDAR[\s\S]*BEGIN:VEVENT/)
  for (const day of ['Mon', 'Tue', 'Wed', 'Thu', 'Fri']) await page.choose('Working days', day)
  expect(page.text()).toContain('Choose at least one working day first.')
  vi.restoreAllMocks()
})

test('a line of one’s own that is still being written is there after a reload', async () => {
  const before = await running()
  const field = before.field('Your own line for a break')
  if (!(field instanceof HTMLInputElement)) throw new Error('it is a field of one line')
  field.value = 'Look at the li'
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await drawn()
  const page = await reloaded(before, Breaks)
  expect(page.field('Your own line for a break')).toMatchObject({ value: 'Look at the li' })
})
