import { expect, test } from 'vitest'
import { FULL_STORY, STORY_NOW, STORY_START } from '#e2e/support/progress-story.ts'
import { createFakePlatform, MONDAY_NINE } from '#app/platform/fake.ts'
import { fakeApp } from '#test/builders/app.ts'
import { drawn } from '#test/builders/frames.ts'
import { checked, inTheMiddle, nineOn, session, painNotes, withKnot } from '#test/builders/people.ts'
import { openScreen, type ScreenPage } from '#test/builders/render.tsx'
import { Progress } from './progress.tsx'

const [DAY_MS, TODAY] = [86_400_000, '2026-03-02'] as const

/** What waits at the end of Progress until something is in it. */
async function openMore(page: ScreenPage): Promise<void> {
  await page.click(/^More to tell/)
}

async function wholeStory(): Promise<ScreenPage> {
  const events = FULL_STORY.map(([days, happening], index) => ({
    id: `story-${index}`,
    at: Math.round(STORY_START + days * DAY_MS),
    happening,
  }))
  const platform = createFakePlatform({ now: STORY_NOW })
  return openScreen(Progress, { app: await fakeApp({ events, platform }) })
}

test('an empty diary says so and what one number a day gives', async () => {
  const page = await openScreen(Progress)
  expect(page.headings()[0]).toBe('Nothing told yet.')
  expect(page.text()).toContain(
    'With the days come: your curve, what each session did, how sore the spot stays.',
  )
  expect(page.headings()).toEqual(['Nothing told yet.', 'Today in 15 seconds', 'Take it to somebody'])
  expect(page.text()).not.toContain('What your diary says')
})

test('on the first evening there is what was told and one line of what comes, not ten empty cards', async () => {
  const page = await openScreen(Progress, { events: withKnot(MONDAY_NINE - 600_000) })
  expect(page.headings()).toEqual([
    'Last told: 5 of 10.',
    'Today',
    'Your pain, day by day',
    'Take it to somebody',
  ])
  expect(page.text()).toContain('With the days come: what each session did, how sore the spot stays.')
})

test('two days in, how many are missing is said', async () => {
  const page = await openScreen(Progress, { events: painNotes(6, 5) })
  expect(page.headings()[0]).toBe('Last told: 5 of 10.')
  expect(page.text()).toContain('2 more days, and we can compare with how it began.')
})

test('a session that ended at eight is last told, in the curve and in the table as an eight', async () => {
  const events = [...withKnot(), ...session({ id: 'a', at: MONDAY_NINE - 1_800_000, before: 5, after: 8 })]
  const page = await openScreen(Progress, { events })
  expect(page.headings()[0]).toBe('Last told: 8 of 10.')
  expect(page.text()).toContain('Mon 2 Mar: 8 of 10; session 5 → 8')
  await page.click('All days as a table')
  expect(page.within('All days as a table').text()).toContain('8 (session)')
})

test('after fifteen days a person reads how much less it is, and that time alone may do that', async () => {
  const page = await wholeStory()
  expect(page.headings()[0]).toBe('3 less than in your first days.')
  expect(page.text()).toContain('Progress · since 6 Nov 2026')
  expect(page.text()).toContain('Most new pain eases with time')
})

test('a worse stretch is said as that', async () => {
  const page = await openScreen(Progress, { events: painNotes(3, 3, 3, 4, 5, 6, 6) })
  expect(page.headings()[0]).toMatch(
    /^3 more than in your first days\.|^2\.\d more than in your first days\./,
  )
  expect(page.text()).toContain('The last days go up by about')
})

test('each day is in the table with its own figures, the latest first', async () => {
  const page = await wholeStory()
  await page.click('All days as a table')
  const rows = [...page.within('All days as a table').element.querySelectorAll('tbody tr')].map(row =>
    [...row.children].slice(0, 10).map(({ textContent }) => textContent),
  )
  expect(rows[0]?.slice(0, 2)).toEqual(['20 Nov 2026', '3'])
  expect(rows.find(([day]) => day === '6 Nov 2026')).toEqual([
    '6 Nov 2026',
    '6',
    '8',
    '4',
    '–',
    '–',
    '–',
    '–',
    '–',
    '–',
  ])
  expect(rows.find(([day]) => day === '8 Nov 2026')).toEqual([
    '8 Nov 2026',
    '7',
    '–',
    '5',
    '–',
    '–',
    '7 h',
    '–',
    '–',
    'yes',
  ])
})

test('what is closed is on paper all the same', async () => {
  const page = await wholeStory()
  const tables = () => page.element.querySelectorAll('table').length
  const before = tables()
  dispatchEvent(new Event('beforeprint'))
  await drawn()
  expect(tables()).toBeGreaterThan(before)
})

test('sessions are counted by what they did', async () => {
  const page = await openScreen(Progress, {
    events: [
      ...withKnot(nineOn(-4)),
      ...session({ id: 'a', at: nineOn(-3), before: 5, after: 3 }),
      ...session({ id: 'b', at: nineOn(-2), before: 4, after: 5 }),
      ...session({ id: 'c', at: nineOn(-1), before: 4, after: 2 }),
    ],
  })
  expect(page.text()).toContain(
    'Less pain after 2 of 3 sessions. More pain after 1: the one after that is lighter by itself.',
  )
  await page.click('All sessions as a table')
  const rows = page.within('All sessions as a table').element.querySelectorAll('tbody tr')
  const cellsOf = (row: Element) => [...row.children].slice(0, 3).map(({ textContent }) => textContent)
  expect([...rows].map(cellsOf)).toEqual([
    ['1 Mar 2026', '4', '2'],
    ['28 Feb 2026', '4', '5'],
    ['27 Feb 2026', '5', '3'],
  ])
})

test('a session is removed only after being asked', async () => {
  const page = await openScreen(Progress, { events: inTheMiddle() })
  await page.click('All sessions as a table')
  await page.click('Remove 1 Mar 2026')
  await page.click('Keep it')
  expect(await page.recorded()).toEqual([])
  await page.click('Remove 1 Mar 2026')
  expect(page.text()).toContain('Remove the session of 1 Mar 2026?')
  await page.click('Yes, remove it')
  expect(await page.recorded()).toEqual([{ type: 'session-removed', session: 's3' }])
  expect(page.text()).toContain('The session is removed.')
})

test('a past day is chosen, told and said to be saved; a day to come is refused', async () => {
  const page = await openScreen(Progress, { events: painNotes(5) })
  await page.type('Day', '2026-03-03')
  expect(page.text()).toContain('Please choose a day up to today.')
  await expect(page.click('Open this day')).rejects.toThrow('disabled')
  await page.type('Day', '2026-02-26')
  await page.click('Open this day')
  const day = page.within('How was Thu 26 Feb?')
  await day.choose('Pain on average that day', 7)
  await day.click('Save')
  expect(await page.recorded()).toEqual([{ type: 'day-noted', day: '2026-02-26', painAverage: 7 }])
  expect(page.text()).toContain('26 Feb 2026 is saved.')
})

test('a day told wrongly is removed after being asked', async () => {
  const page = await openScreen(Progress, { events: painNotes(5, 4) })
  await page.click('All days as a table')
  await page.click('Remove 1 Mar 2026')
  await page.click('Yes, remove it')
  expect(await page.recorded()).toEqual([{ type: 'day-removed', day: '2026-03-01' }])
  expect(page.text()).toContain('1 Mar 2026 is removed.')
})

test('the knot that was pressed shows how its tenderness fell, by name', async () => {
  const page = await wholeStory()
  expect(page.text()).toContain('Levator scapulae, left 8 of 10 at first, 3 last time.')
  expect(page.text()).toContain('Less tender on two days running: that is a clear change.')
})

test('activities are named in own words, then rated, each with its own number', async () => {
  const page = await openScreen(Progress)
  await openMore(page)
  await page.type('Activity 1', ' carry my bag ')
  await page.type('Activity 3', 'turn my head')
  await page.click('Save these')
  await page.choose('carry my bag', 3)
  await expect(page.click('Save ratings')).rejects.toThrow('disabled')
  await page.choose('turn my head', 6)
  await page.click('Save ratings')
  expect(await page.recorded()).toEqual([
    { type: 'activities-named', activities: ['carry my bag', 'turn my head'] },
    { type: 'activities-rated', scores: [3, 6] },
  ])
  expect(page.text()).toContain('4.5 of 10 on average, 2 Mar 2026.')
})

test('the week is told in three taps, each under its own name', async () => {
  const page = await openScreen(Progress)
  await openMore(page)
  await page.click('Tell this week')
  await page.choose('How strong was it on average this week?', 6)
  await page.choose('How much did it spoil what you enjoy?', 4)
  await expect(page.click('Save the week')).rejects.toThrow('disabled')
  await page.choose('How much did it get in the way of daily things?', 2)
  await page.click('Save the week')
  expect(await page.recorded()).toEqual([{ type: 'interference-rated', pain: 6, enjoyment: 4, activity: 2 }])
  expect(page.text()).toContain('4 of 10 together, 2 Mar 2026.')
})

test('the figures of the week and the activities are those that were told', async () => {
  const page = await wholeStory()
  expect(page.text()).toMatch(/3\.7 of 10 together, 14 Nov 2026\. At first: 6\. At least 30 percent less/)
  expect(page.text()).toMatch(/5\.7 of 10 on average, 14 Nov 2026\. 1\.7 better than at first\./)
})

test('on the fourteenth day the change since the start is asked and written down', async () => {
  const page = await openScreen(Progress, {
    events: [...withKnot(nineOn(-14)), checked(MONDAY_NINE - 60_000)],
  })
  await page.choose('Compared with the start, it is', 'Much better')
  await page.within(/^After two weeks/).click('Save')
  expect(await page.recorded()).toEqual([{ type: 'change-rated', change: 4 }])
})

test('a trial of two ways is started by lot, and stopped with its reason', async () => {
  const page = await openScreen(Progress, { events: withKnot(MONDAY_NINE - 600_000) })
  await openMore(page)
  await page.choose('What to compare', 'Warm or cold')
  await page.choose('One way', 'Heat')
  await expect(page.click('Start the trial')).rejects.toThrow('disabled')
  await page.choose('The other way', 'No warmth')
  await page.click('Start the trial')
  expect(page.text()).toContain('Heat or no warmth')
  expect(page.text()).toMatch(/Next session: (Heat|No warmth)\./)
  await page.click('Stop the trial')
  expect(await page.recorded()).toMatchObject([
    { type: 'trial-started', trial: { kind: 'warmth', a: 'heat', b: 'none', startedAt: MONDAY_NINE } },
    { type: 'trial-ended', because: 'stopped' },
  ])
})

test('ways that are not for this person are named and not offered', async () => {
  const page = await openScreen(Progress, {
    events: withKnot(MONDAY_NINE - 600_000, { has: ['raynaud'] }),
  })
  await openMore(page)
  await page.choose('What to compare', 'Warm or cold')
  expect(page.text()).toMatch(/Left out for you, because of your safety answers: .*cold/)
  expect(page.within('One way').controls()).not.toContain('Cold')
})

test('before the safety check a trial leads there, after an urgent answer there is none', async () => {
  const page = await openScreen(Progress)
  await openMore(page)
  await page.within('What helps me').click('Answer the safety questions')
  expect(page.at()).toBe('find')
  const urgent = await openScreen(Progress, {
    events: [...withKnot(nineOn(-1)), checked(nineOn(-1) + 60_000, { yes: ['bladder-new'] })],
  })
  expect(urgent.text()).not.toContain('What helps me')
})

test('what waits for the disk is shown, and not said to be saved', async () => {
  const page = await openScreen(Progress, { events: painNotes(5, 4) })
  page.app.platform.storage.refuse('broken', 'writes')
  await page.click('All days as a table')
  await page.click('Remove 1 Mar 2026')
  await page.click('Yes, remove it')
  expect(page.text()).not.toContain('is removed')
  await openMore(page)
  await page.type('Activity 1', 'carry my bag')
  await page.click('Save these')
  expect(page.text()).toContain('carry my bag')
  expect(page.app.store.storageError.value).toBe('broken')
})

test('the day is told here too, and the sheet is a tap away', async () => {
  const page = await openScreen(Progress)
  await page.choose('Pain now', 3)
  await page.within('Today in 15 seconds').click('Save')
  expect(await page.recorded()).toEqual([{ type: 'day-noted', day: TODAY, painNow: 3 }])
  await page.click('Your sheet, one page')
  expect(page.at()).toBe('sheet')
  await page.within('Take it to somebody').click('See who to ask')
  expect(page.at()).toBe('somebody')
})
