import { expect, test } from 'vitest'
import { exportDiary } from '#core/diary/export.ts'
import { createFakePlatform, MONDAY_NINE } from '#app/platform/fake.ts'
import { removeEntries } from '#app/state/removal.ts'
import { fakeApp, happened } from '#test/builders/app.ts'
import { chooseFile } from '#test/builders/choose-file.ts'
import { inTheMiddle, withKnot } from '#test/builders/people.ts'
import { eventually, openScreen, type ScreenPage } from '#test/builders/render.tsx'
import { Mine } from './mine.tsx'

const BEFORE = inTheMiddle().length
const FRESH = withKnot().length

const expectKept = (page: ScreenPage, count: number) =>
  eventually(() =>
    expect(page.within('Where it is kept').text()).toContain(`Where it is kept ${count} entries.`),
  )

test('how many entries are kept is said anew after a diary was replaced and its copy brought back', async () => {
  const page = await openScreen(Mine, { events: inTheMiddle() })
  await expectKept(page, BEFORE)
  await chooseFile(page, exportDiary(withKnot(), MONDAY_NINE))
  page.app.platform.storage.answer(true, { usage: 3 * 1_048_576 })
  await page.click('Replace my diary')
  await page.click('Yes, replace everything here')
  await expectKept(page, FRESH)
  expect(page.within('Where it is kept').text()).toContain('3.0 MB used.')
  await page.click('Add them to my diary')
  await expectKept(page, BEFORE + FRESH)
})

test('how many entries are kept is said anew after a file was added, and after something was told', async () => {
  const page = await openScreen(Mine, { events: inTheMiddle() })
  await chooseFile(page, exportDiary(withKnot(), MONDAY_NINE))
  await page.click('Add to my diary')
  await expectKept(page, BEFORE + FRESH)
  await page.app.store.record({ type: 'appearance-chosen', appearance: 'dark' })
  await expectKept(page, BEFORE + FRESH + 1)
})

test('what another tab writes, removes and erases is counted and listed here', async () => {
  const app = await fakeApp({ events: withKnot() })
  const other = await fakeApp({ platform: createFakePlatform({ device: app.platform.device }) })
  const page = await openScreen(Mine, { app })
  await page.click('Show the entries')
  await eventually(() => expect(page.text()).toContain('2 Mar 2026: 2 entries'))
  await other.store.record({ type: 'day-noted', day: '2026-03-02', painNow: 3 })
  await expectKept(page, 3)
  await eventually(() => expect(page.controls()).toContain('Remove: A note of a day'))
  const note = (await other.store.events()).find(({ happening }) => happening.type === 'day-noted')
  await removeEntries(other, [note?.id ?? ''])
  await expectKept(page, 2)
  await eventually(() => expect(page.controls()).not.toContain('Remove: A note of a day'))
  await other.store.erase()
  await eventually(() => expect(page.text()).toContain('There are no entries yet.'))
})

test('the list of entries shows a diary that took the place of another', async () => {
  const note = happened({ type: 'day-noted', day: '2026-03-02', painNow: 3 })
  const page = await openScreen(Mine, { events: [note] })
  await page.click('Show the entries')
  await page.click('Remove: A note of a day')
  await chooseFile(page, exportDiary(withKnot(), MONDAY_NINE))
  await page.click('Replace my diary')
  await page.click('Yes, replace everything here')
  await eventually(() => expect(page.controls()).toContain('Remove: The safety check'))
  // What was asked about is not there any more.
  expect(page.controls()).not.toContain('Remove: A note of a day')
  expect(page.controls()).not.toContain('Yes, remove it')
})

test('what a file would bring is counted again when the diary changes before it is added', async () => {
  const page = await openScreen(Mine)
  await chooseFile(page, exportDiary(withKnot(), MONDAY_NINE))
  await eventually(() => expect(page.text()).toContain('2 entries are new.'))
  await page.app.store.merge(withKnot().slice(0, 1))
  await eventually(() => expect(page.text()).toContain('1 entry is new. 1 is here already.'))
  await page.app.store.merge(withKnot())
  await eventually(() => expect(page.text()).toContain('Nothing in it is new.'))
  expect(page.controls()).not.toContain('Add to my diary')
})
