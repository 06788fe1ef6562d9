/** Whoever goes by keys stays where they are, and hears what happened, when what they pressed is gone. */
import { expect, test } from 'vitest'
import { inTheMiddle, nineOn, session, painNotes, withKnot } from '#test/builders/people.ts'
import { openScreen, type ScreenPage } from '#test/builders/render.tsx'
import { Progress } from './progress.tsx'

/** Goes to a control and presses it. */
async function press(page: ScreenPage, name: string) {
  page.control(name).focus()
  await page.click(name)
}
const MORE = 'More to tell: a past day, activities, your week, two ways to compare'
const focused = () => document.activeElement?.textContent

test('who removes the only day hears that it is gone, and stays at the days', async () => {
  const page = await openScreen(Progress, { events: painNotes(5) })
  await page.click('All days as a table')
  await press(page, 'Remove 2 Mar 2026')
  await press(page, 'Yes, remove it')
  expect(await page.recorded()).toEqual([{ type: 'day-removed', day: '2026-03-02' }])
  expect(page.text()).toContain('2 Mar 2026 is removed.')
  expect(focused()).toBe('Your days')
})

test('who removes the only session hears that it is gone, and stays at the sessions', async () => {
  const page = await openScreen(Progress, {
    events: [...withKnot(nineOn(-2)), ...session({ id: 'a', at: nineOn(-1), before: 5, after: 3 })],
  })
  await page.click('All sessions as a table')
  await press(page, 'Remove 1 Mar 2026')
  await press(page, 'Yes, remove it')
  expect(page.text()).toContain('The session is removed.')
  expect(focused()).toBe('Your sessions')
})

test('who keeps a session goes back to the button they came from', async () => {
  const page = await openScreen(Progress, { events: inTheMiddle() })
  await page.click('All sessions as a table')
  await press(page, 'Remove 1 Mar 2026')
  await press(page, 'Keep it')
  expect(focused()).toBe('Remove 1 Mar 2026')
})

test('a past day is saved, or left as it was, and the focus stays at the days', async () => {
  const page = await openScreen(Progress, { events: painNotes(5) })
  for (const button of ['Leave it as it was', 'Save']) {
    await page.type('Day', '2026-02-26')
    await press(page, 'Open this day')
    const day = page.within('How was Thu 26 Feb?')
    await day.choose('Pain on average that day', 7)
    day.control(button).focus()
    await day.click(button)
    expect(focused()).toBe('Your days')
  }
})

test('the first week is said to be saved where it was told', async () => {
  const page = await openScreen(Progress)
  await page.click(MORE)
  const more = page.control(MORE).parentElement
  await press(page, 'Tell this week')
  await page.choose('How strong was it on average this week?', 6)
  await page.choose('How much did it spoil what you enjoy?', 4)
  await page.choose('How much did it get in the way of daily things?', 2)
  await press(page, 'Save the week')
  expect(page.text()).toContain('4 of 10 together, 2 Mar 2026.')
  expect(page.within('Pain and your week').text()).toContain('Saved on this device.')
  expect(focused()).toBe('Pain and your week')
  expect(more?.isConnected).toBe(true)
})
