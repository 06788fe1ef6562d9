import { expect, test } from 'vitest'
import { exportDiary } from '#core/diary/export.ts'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { chooseFile } from '#test/builders/choose-file.ts'
import { inTheMiddle, withKnot } from '#test/builders/people.ts'
import { eventually, openScreen } from '#test/builders/render.tsx'
import { Mine } from './mine.tsx'

test('what a file replaced can be seen and brought back, and is then no copy any more', async () => {
  const page = await openScreen(Mine, { events: inTheMiddle() })
  expect(page.headings()).not.toContain('The copy from before')
  await chooseFile(page, exportDiary(withKnot(), MONDAY_NINE))
  await page.click('Replace my diary')
  await page.click('Yes, replace everything here')
  await eventually(() => expect(page.headings()).toContain('The copy from before'))
  const copy = page.within('The copy from before')
  expect(copy.text()).toContain(
    `Your diary was replaced on 2 Mar 2026. ${inTheMiddle().length} entries from before`,
  )
  await copy.click('Add them to my diary')
  await eventually(() => expect(page.app.store.diary.value.sessions).toHaveLength(3))
  expect(await page.app.platform.storage.get('before-restore')).toBeUndefined()
  await eventually(() => expect(page.text()).toContain('They are in your diary again.'))
})

test('a copy goes when asked twice, and its diary stays as it is', async () => {
  const page = await openScreen(Mine, { events: inTheMiddle() })
  await chooseFile(page, exportDiary(withKnot(), MONDAY_NINE))
  await page.click('Replace my diary')
  await page.click('Yes, replace everything here')
  await eventually(() => expect(page.headings()).toContain('The copy from before'))
  await page.click('Delete the copy')
  expect(page.app.platform.device.values.get('before-restore')).toHaveLength(inTheMiddle().length)
  await page.click('Yes, delete the copy')
  await eventually(() => expect(page.text()).toContain('The copy is deleted.'))
  expect(page.app.platform.device.values.get('before-restore')).toBeUndefined()
  expect(page.app.store.diary.value.sessions).toHaveLength(0)
  expect(await page.app.store.events()).toHaveLength(withKnot().length)
})
