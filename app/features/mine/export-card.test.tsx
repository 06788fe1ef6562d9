import { expect, test } from 'vitest'
import { createFakePlatform } from '#app/platform/fake.ts'
import { watchDownloads } from '#test/builders/downloads.ts'
import { inTheMiddle } from '#test/builders/people.ts'
import { eventually, openScreen } from '#test/builders/render.tsx'
import { Mine } from './mine.tsx'

/** Mine on a device whose diary cannot be read this evening. */
async function openUnreadable() {
  const platform = createFakePlatform()
  await platform.storage.append(inTheMiddle())
  platform.storage.refuse('unavailable')
  return openScreen(Mine, { platform })
}

test('a file of only this evening is not saved in place of a diary that cannot be read', async () => {
  const saved = watchDownloads()
  const page = await openUnreadable()
  await page.click('Save as a file')
  expect(page.text()).toContain('Your diary cannot be read now, so no file was saved.')
  await page.choose('Light', 'Dark')
  await page.click('Save as a file')
  expect(saved).toEqual([])
  expect(page.text()).toContain(
    'Your diary cannot be read now. A file would have only what you told since you opened this page.',
  )
  await page.click('Save only that')
  await eventually(() => expect(saved).toHaveLength(1))
  expect(await saved[0]?.text()).toContain('"count":1')
  expect(page.text()).not.toContain('You saved a file today.')
})

test('a table of only this evening says so', async () => {
  const saved = watchDownloads()
  const page = await openUnreadable()
  await page.click('As a table')
  await eventually(() => expect(saved).toHaveLength(1))
  expect(page.text()).toContain('That file has only what you told since you opened this page.')
})
