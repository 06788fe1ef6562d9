import { expect, test } from 'vitest'
import { inTheMiddle } from '#test/builders/people.ts'
import { eventually, openScreen, show } from '#test/builders/render.tsx'
import { Mine } from './mine.tsx'

test('everything is erased only after being asked, and then nothing is left', async () => {
  const page = await openScreen(Mine, { events: inTheMiddle() })
  await page.click('Erase everything here')
  await page.click('Leave it as it is')
  expect(page.app.store.diary.value.sessions).toHaveLength(3)
  await page.click('Erase everything here')
  await page.click('Yes, erase it all')
  const farewell = await show(await eventually(() => page.app.left() ?? expect.fail()))
  expect(farewell.headings()).toEqual(['Everything is erased'])
  expect(farewell.text()).toContain('this browser has no diary of Unknot any more')
  expect(farewell.text()).toContain('Some browsers keep traces in their own files')
  expect(page.app.platform.device.entries.size).toBe(0)
  expect(page.app.store.diary.value.sessions).toHaveLength(0)
})

test('what could not be erased is not said to be gone', async () => {
  const page = await openScreen(Mine, { events: inTheMiddle() })
  page.app.platform.storage.refuse('broken', 'writes')
  await page.click('Erase everything here')
  await page.click('Yes, erase it all')
  expect(page.text()).toContain('Not everything could be erased.')
  expect(page.app.left()).toBeUndefined()
  expect(page.app.store.diary.value.sessions).toHaveLength(3)
})
