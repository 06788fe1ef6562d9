import { expect, test, vi } from 'vitest'
import { createFakePlatform, MONDAY_NINE } from '#app/platform/fake.ts'
import { happened } from '#test/builders/app.ts'
import { eventually, pageOf } from '#test/builders/render.tsx'
import { showLastResort } from './last-resort.tsx'

test('when Unknot cannot start, it says so, and the entries can be saved as they are', async () => {
  const place = document.body.appendChild(document.createElement('div'))
  place.innerHTML = '<p>half a page</p>'
  place.inert = true
  place.dataset['prerendered'] = ''
  const platform = createFakePlatform()
  await platform.storage.append([happened({ type: 'flare-noted', before: [] }, MONDAY_NINE)])
  const reload = vi.fn()
  showLastResort(place, platform, reload)
  const page = pageOf(place)
  expect(page.headings()).toEqual(['Unknot could not start. Your entries lie here as they were.'])
  expect([place.inert, page.text().includes('half a page')]).toEqual([false, false])
  // It is no page any more that waits for the app.
  expect('prerendered' in place.dataset).toBe(false)
  await page.click('Save my entries as they are')
  await eventually(() => expect(page.text()).toContain('Saved: 1 entry, as it lies here.'))
  await page.click('Load again')
  expect(reload).toHaveBeenCalledOnce()
  place.remove()
})
