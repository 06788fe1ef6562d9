/** Whoever goes by keys stays at the card where they pressed something that is gone now. */
import { expect, test } from 'vitest'
import { exportDiary } from '#core/diary/export.ts'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { happened } from '#test/builders/app.ts'
import { chooseFile } from '#test/builders/choose-file.ts'
import { inTheMiddle, withKnot } from '#test/builders/people.ts'
import { eventually, openScreen, type ScreenPage } from '#test/builders/render.tsx'
import { Mine } from './mine.tsx'

/** Goes to a control and presses it. */
async function press(page: ScreenPage, name: string) {
  page.control(name).focus()
  await page.click(name)
}
const focused = () => document.activeElement?.textContent

test('who removes the only entry hears that it is gone, and stays at the entries', async () => {
  const events = [happened({ type: 'day-noted', day: '2026-03-02', painNow: 3 })]
  const page = await openScreen(Mine, { events })
  await page.click('Show the entries')
  await press(page, 'Remove: A note of a day')
  await press(page, 'Yes, remove it')
  await eventually(() => expect(page.text()).toContain('Removed. There are no entries yet.'))
  expect(focused()).toBe('Entry by entry')
})

test('who replaces a diary stays at the file, who deletes its copy or brings it back at the copy', async () => {
  for (const [first, last] of [
    ['Delete the copy', 'Yes, delete the copy'],
    ['Add them to my diary', undefined],
  ] as const) {
    const page = await openScreen(Mine, { events: inTheMiddle() })
    await chooseFile(page, exportDiary(withKnot(), MONDAY_NINE))
    await press(page, 'Replace my diary')
    await press(page, 'Yes, replace everything here')
    expect(focused()).toBe('Bring it back')
    await eventually(() => expect(page.headings()).toContain('The copy from before'))
    await press(page, first)
    if (last) await press(page, last)
    await eventually(() => expect(page.controls()).not.toContain(first))
    expect(focused()).toBe('The copy from before')
    page.close()
  }
})

test('who leaves a file as it is stays at the file', async () => {
  const page = await openScreen(Mine)
  await chooseFile(page, exportDiary(withKnot(), MONDAY_NINE))
  await press(page, 'Leave it as it is')
  expect(focused()).toBe('Bring it back')
})
